"""Fonts of manual pages: `\\fBbold\\fR`."""

import re

from transcheck.text.markup.pieces import Piece

_FONT = re.compile(r"\\f(?:([BI])|\((CW|CB|CI|BI)|\[([A-Z]+)\])")


def read_fonts(text: str) -> list[Piece]:
    """The changes to another font; going back (`\\fR`, `\\fP`) is no piece."""
    if "\\f" not in text:
        return []
    return [
        Piece("font", match[1] or match[2] or match[3], match.group(), *match.span())
        for match in _FONT.finditer(text)
        if match[3] not in ("R", "P")
    ]
