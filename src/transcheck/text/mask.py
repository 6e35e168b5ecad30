"""Spans of a text that are not prose: markup, code, placeholders, addresses, paths."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Mask:
    """A span `[start, end)` that is not prose; kind is url, mail, markup, entity, placeholder, code or path."""

    start: int
    end: int
    kind: str


# Every alternative begins with a character of its own or at the edge of a word and stops at its first character again,
# so that a text is read once, whatever it holds. Each is tried only on texts that have its signs.
_EXTENSIONS = (
    "png|jpe?g|gif|svg|pdf|html?|xml|json|toml|ya?ml|txt|md|rst|po|pot|mo|py|sh|c|h|cc|cpp|js|css|csv|conf|cfg|ini|log|gz|bz2|xz|zip|tar"
    "|deb|iso|img|exe|dll|so|desktop|docx?|xlsx?|odt|mp[34]"
)
_PARTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("://", "www."),
        r"""(?P<url>(?<![A-Za-z0-9+.-])(?:[A-Za-z][A-Za-z0-9+.-]{1,9}://|www\.)[^\s<>"'“”‘’«»]+[^\s<>"'“”‘’«»,.;:!?)\]])""",
    ),
    (("@",), r"(?P<mail>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"),
    (("<",), r"(?P<markup></?[A-Za-z][^<>]*>|<[!?][^<>]*>|</?[0-9]{1,3}/?>)"),
    (("&",), r"(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][\w.-]{1,40});)"),
    (("`", "--"), r"(?P<code>``[^`]+``|`[^`'\n]+`|(?<![\w-])--[A-Za-z][\w-]*)"),
    (
        ("%",),
        r"""(?P<placeholder>%\([^()\s]+\)[\#0\-+\ ]*\d*(?:\.\d+)?[a-zA-Z]
        |%(?:\d+\$)?[\#0\-+']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGaAcspnm@](?![^\W\d_])
        |%L?\d{1,2}|%[A-Za-z_]\w*%)""",
    ),
    (("$", "{"), r"(?P<variable>\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[^{}\s]*\}|\$[A-Za-z_]\w*)"),
    (
        ("/", "\\"),
        r"""(?P<path>(?<![^\s"'(\[{«„“‘=:,;>])(?:~|\.{1,2})?(?:/[\w.+-]*[\w+-])+/?|(?<![\w\\])[A-Za-z]:\\[^\s"'<>]+)""",
    ),
    ((".",), rf"(?P<file>(?<![\w.-])[A-Za-z_][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:{_EXTENSIONS})(?![\w-]))"),
)
# The part that the parser of a message's format takes the place of, and kinds of more than one part.
_PERCENT = next(1 << n for n, (signs, _) in enumerate(_PARTS) if signs == ("%",))
_KINDS = {"file": "path", "variable": "placeholder"}


def find_masks(text: str, flags: frozenset[str] = frozenset()) -> Iterator[Mask]:
    """The masked spans, in order, without overlaps.

    Args:
        text: unescaped text.
        flags: the message's flags; they name the format whose placeholders are masked. Without one, what is a
            placeholder in any text.
    """
    wanted = sum(1 << n for n, (signs, _) in enumerate(_PARTS) if any(sign in text for sign in signs))
    if flags and _names_format(flags):
        yield from _merge(_find_formatted(text, flags), _find_signed(text, wanted & ~_PERCENT))
    else:
        yield from _find_signed(text, wanted)


def _find_signed(text: str, wanted: int) -> Iterator[Mask]:
    if wanted:
        for match in _pattern(wanted).finditer(text):
            kind = match.lastgroup or "markup"
            yield Mask(match.start(), match.end(), _KINDS.get(kind, kind))


def _find_formatted(text: str, flags: frozenset[str]) -> Iterator[Mask]:
    from transcheck.text.placeholders import find_placeholders

    for start, end in find_placeholders(text, flags):
        yield Mask(start, end, "placeholder")


def _merge(one: Iterable[Mask], other: Iterable[Mask]) -> Iterator[Mask]:
    """Both in order; of two that overlap the one that begins first, else the longer."""
    end = 0
    for mask in sorted((*one, *other), key=lambda mask: (mask.start, -mask.end)):
        if mask.start >= end:
            yield mask
            end = mask.end


@lru_cache(maxsize=1024)
def _names_format(flags: frozenset[str]) -> bool:
    """Whether the flags name a format; the parsers are imported only then."""
    if not any(flag.endswith("-format") for flag in flags):
        return False
    from transcheck.text.placeholders.formats import find_formats

    return bool(find_formats(flags))


@lru_cache(maxsize=256)
def _pattern(wanted: int) -> re.Pattern[str]:
    """The alternatives of the parts whose bits are set, in the order of the table."""
    return re.compile("|".join(part for n, (_, part) in enumerate(_PARTS) if wanted >> n & 1), re.VERBOSE)


def blank(text: str, masks: Iterable[Mask]) -> str:
    """The text with the masked spans replaced by blanks of the same length."""
    parts: list[str] = []
    end = 0
    for mask in masks:
        parts += [text[end : mask.start], " " * (mask.end - mask.start)]
        end = mask.end
    parts.append(text[end:])
    return "".join(parts)
