"""Perl's plain old documentation, which po4a also writes for manual pages: `B<bold>`, `F<file>`, `L<link>`."""

import re
from itertools import islice

from transcheck.text.markup.pieces import Piece

_CODE = re.compile(r"(?<![A-Za-z0-9])([BCEFILSXZ])<(?!<)")
# `L</Section>` is a link of POD to a section.
_CLOSING = re.compile(r"(?<![BCEFILSXZ])</|(?<=[A-Za-z0-9][BCEFILSXZ])</")
_END = re.compile(r"</(\w{1,40})>")
_ESCAPE = re.compile(r"(?<![A-Za-z0-9])E<(\w++)>")


def is_pod(text: str) -> bool:
    """Whether the text has a formatting code of POD and no closing tag of XML."""
    if "</" in text and (_CLOSING.search(text) or _has_pair(text)):
        return False
    return _CODE.search(text) is not None


def _has_pair(text: str) -> bool:
    """Whether an element is opened and closed: `<b>Ctrl+I</b>` is XML."""
    return any(f"<{match[1]}>" in text for match in islice(_END.finditer(text), 20))


def read_pod(text: str) -> list[Piece]:
    """The formatting codes; their contents are translated, so the letter is the key.

    `E<gt>` stands for one character and may be written otherwise: it is no piece. `S<>` and `X<>`, `Z<>` change
    nothing that is read.
    """
    if "<" not in text:
        return []
    return [
        Piece("pod", match[1], text[match.start() : match.end()], match.start(), match.end())
        for match in _CODE.finditer(text)
        if match[1] in "BCFIL"
    ]


def find_unclosed(text: str) -> list[int]:
    """Offsets of the codes whose `>` is missing; `E<lt>` and its kin are closed by their own `>`."""
    masked = _ESCAPE.sub(lambda match: " " * len(match.group()), text)
    opened: list[int] = []
    depth: list[bool] = []
    for match in re.finditer(r"(?<![A-Za-z0-9])[BCFILSXZ]<|[<>]", masked):
        if match.group() == ">":
            if depth and depth.pop():
                opened.pop()
        elif match.group() != "<":
            depth.append(True)
            opened.append(match.start())
    return opened


_BARE = re.compile(r"(?<![BCEFILSXZ<])<(?![<=\s])|(?<=[A-Za-z0-9][BCEFILSXZ])<(?![<=\s])|\b[BCEFILSXZ] <")


def count_bare(text: str) -> int:
    """How many opening brackets have no letter directly before them: what is left of a code."""
    return sum(1 for _ in _BARE.finditer(text))
