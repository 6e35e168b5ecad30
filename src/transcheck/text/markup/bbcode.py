"""BBCode: `[b]bold[/b]`, `[url=...]`; brackets around anything else are brackets."""

import re

from transcheck.text.markup.pieces import Piece

_TAG = re.compile(r"\[(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)(?:=(?P<value>[^\[\]\n]*+))?\]")


def read_bbcode(text: str) -> list[Piece]:
    """The tags whose name is both opened and closed in the text, values included in the key."""
    if "[/" not in text:
        return []
    found = list(_TAG.finditer(text))
    opened = {match["name"] for match in found if not match["slash"]}
    closed = {match["name"] for match in found if match["slash"]}
    return [
        Piece("bbcode", match.group().lower(), match.group(), match.start(), match.end())
        for match in found
        if match["name"] in opened and match["name"] in closed
    ]


def read_bbcode_like(text: str, source: list[Piece]) -> list[Piece]:
    """The tags of a translation that are named as a tag of its source, closed or not."""
    names = {piece.key.strip("[/]").partition("=")[0] for piece in source}
    return [
        Piece("bbcode", match.group().lower(), match.group(), match.start(), match.end())
        for match in _TAG.finditer(text)
        if match["name"].lower() in names
    ]
