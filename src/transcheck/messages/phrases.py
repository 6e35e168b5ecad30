"""Sentences that rules, repairs and notes made in English, read back by the template that made them."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from string import Formatter

# Longer ones are texts of a catalog, which no template made.
_LONGEST = 600


def phrase(text: str) -> str:
    """Marks a text in a table as a phrase, so that the catalogs get it; it is translated where it is shown."""
    return text


VALUES = (
    # what a placeholder stands for
    phrase("anything"),
    phrase("character"),
    phrase("date or time"),
    phrase("floating-point number"),
    phrase("integer"),
    phrase("long integer"),
    phrase("object"),
    phrase("pointer"),
    phrase("printed object"),
    phrase("string"),
    phrase("string to be quoted"),
    phrase("truth value"),
    phrase("unsigned integer"),
    phrase("wide string"),
    # a repair
    phrase("repair the placeholder"),
    # what Markdown marks
    phrase("pieces of `code`"),
    phrase("pieces of **bold** text"),
    phrase("pieces of *emphasised* text"),
    phrase("pieces of _emphasised_ text"),
    phrase("# headings"),
    phrase("``` fences"),
    # characters nobody sees
    phrase("zero width space"),
    phrase("word joiner"),
    phrase("byte order mark"),
    # why a file could not be read
    phrase("permission denied"),
    phrase("no such file or directory"),
    phrase("is a directory"),
    # what stands for a source locale that is not known
    phrase("the source"),
    phrase("the source language"),
    phrase("another language"),
)
"""Values of parameters that are words: rules know them in English only."""


@lru_cache(maxsize=4096)
def _cut(template: str) -> tuple[tuple[str, str | None], ...]:
    """(text before, name of the parameter after it); nothing for what is no template."""
    try:
        return tuple((literal, name) for literal, name, _, _ in Formatter().parse(template))
    except ValueError:
        return ()


def read_back(text: str, template: str) -> dict[str, str] | None:
    """The parameters with which the template says this text; None if it does not. Linear: each part is found once."""
    pieces = _cut(template)
    if not pieces or len(text) > _LONGEST or not any(char.isalpha() for literal, _ in pieces for char in literal):
        return None
    params: dict[str, str] = {}
    at, name = 0, None
    for index, (literal, following) in enumerate(pieces):
        last = index == len(pieces) - 1 and following is None
        found = text.rfind(literal, at) if last and name else text.find(literal, at)
        if found < 0 or (name is None and found != at) or (last and found + len(literal) != len(text)):
            return None
        if name is not None and params.setdefault(name, text[at:found]) != text[at:found]:
            return None
        at, name = found + len(literal), following
    if name is not None:
        if params.setdefault(name, text[at:]) != text[at:]:
            return None
        at = len(text)
    return params if at == len(text) else None


def retell(text: str, pairs: Iterable[tuple[str, str]], speak: Callable[[str, str, str], str]) -> str | None:
    """The text said by the second template of the first pair whose first template made it; None if none did.

    Args:
        text: what was said in English.
        pairs: English template and the one in the reader's language.
        speak: name and value of a parameter, and the reader's template -> the value in the reader's words.
    """
    for english, spoken in pairs:
        params = read_back(text, english)
        if params is not None:
            try:
                return spoken.format_map({name: speak(name, value, spoken) for name, value in params.items()})
            except (KeyError, ValueError, IndexError, AttributeError):
                return None
    return None
