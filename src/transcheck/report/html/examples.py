"""Examples of rule pages as editors read them: the texts with their languages, not the notation of catalogs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.model import Catalog

# Rules on texts that people read; the examples of the others are about the notation itself.
_READ = frozenset({"language", "figures", "names", "statements", "structure", "punctuation", "terminology", "style"})
_SCENE = re.compile(r"^# (locale|source-locale|as-of|packs): (\S+)\n?|^# keyed\n?", re.MULTILINE)
_FILE = re.compile(r"^# file: (\S+)$", re.MULTILINE)
_CODE = re.compile(r"(``.+?``|`[^`]+`)")
_DIRECTIVE = "transcheck:"


@dataclass(frozen=True, slots=True)
class Line:
    """A text of an example and its locale; `is_code` for a comment that transcheck reads."""

    locale: str
    text: str
    is_code: bool = False


def read_example(text: str, group: str) -> tuple[tuple[Line, ...], ...]:
    """The messages of an example, each with its texts; none where the notation itself is what it shows."""
    scene = {found[1]: found[2] for found in _SCENE.finditer(text) if found[1]}
    if group not in _READ:
        return ()
    keyed = re.search(r"^# keyed$", text, re.MULTILINE) is not None
    parts = _FILE.split(_SCENE.sub("", text))
    files = list(zip(parts[1::2], parts[2::2], strict=True)) or [(scene.get("locale", "fr"), parts[0])]
    messages: dict[tuple[str | None, str], list[Line]] = {}
    for locale, body in files:
        catalog = _read(body)
        if catalog.problems:
            return ()
        for message in catalog.messages:
            lines = messages.setdefault(message.key, [])
            if not keyed and not lines:
                lines.append(Line(scene.get("source-locale", "en"), message.msgid))
            lines += [Line(locale, one, is_code=True) for one in message.comments if _DIRECTIVE in one]
            lines += [Line(locale, form) for form in message.msgstrs if form]
    return tuple(map(tuple, messages.values()))


def without_scene(text: str) -> str:
    """An example in its notation without the comments that set the scene for the tests."""
    return _SCENE.sub("", text).strip("\n")


def cut_code(text: str) -> Iterator[tuple[bool, str]]:
    """A paragraph in pieces: whether it is code, and the text."""
    for piece in _CODE.split(text):
        if piece:
            is_code = piece.startswith("`") and len(piece) > 2
            yield is_code, piece.strip("`") if is_code else piece


def _read(text: str) -> Catalog:
    from transcheck.po.reader import read_catalog

    return read_catalog(text.encode(), "example.po")
