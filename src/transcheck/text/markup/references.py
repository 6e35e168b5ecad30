"""References to characters and entities: `&amp;`, `&#8217;`, `&debian;`, and ampersands that are none."""

import re
from functools import lru_cache

from transcheck.text.markup.pieces import Piece

_REFERENCE = re.compile(r"&(#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z_][\w.:-]{0,62});")
_BARE = re.compile(r"&(?!#\d{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z_][\w.:-]{0,62};)")


@lru_cache(maxsize=1)
def _html_names() -> frozenset[str]:
    from html.entities import html5

    return frozenset(name[:-1] for name in html5 if name.endswith(";"))


def read_references(text: str) -> list[Piece]:
    """Every reference, in order; kind is character (`&#160;`), html (`&nbsp;`, `&amp;`) or entity (`&debian;`)."""
    if "&" not in text:
        return []
    found: list[Piece] = []
    for match in _REFERENCE.finditer(text):
        name = match[1]
        kind = "character" if name.startswith("#") else "html" if name in _html_names() else "entity"
        found.append(Piece(kind, name, match.group(), match.start(), match.end()))
    return found


def is_character(key: str) -> bool:
    """Whether a reference by number (`#8217`, `#x2019`) names a character that XML allows."""
    number = int(f"0{key[1:]}", base=16) if key[1:2] in ("x", "X") else int(key[1:])
    return number in (9, 10, 13) or 32 <= number <= 0xD7FF or 0xE000 <= number <= 0x10FFFF


def find_bare_ampersands(text: str) -> list[int]:
    """Offsets of the ampersands that begin no reference."""
    return [match.start() for match in _BARE.finditer(text)] if "&" in text else []
