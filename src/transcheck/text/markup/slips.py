"""What was meant for a tag and is none: a blank after `<` or `</`, wide brackets, curly quotes around a value."""

import re
from dataclasses import dataclass

from transcheck.text.markup.tags import Markup

_SPACED = re.compile(
    r"<(?:[ \u00a0\u202f]++/[ \u00a0\u202f]*+|/?[ \u00a0\u202f]++)(?P<name>[A-Za-z][\w.:-]*+)[ \u00a0\u202f]*+(?P<end>/?>)"
)
_WIDE = re.compile(r"＜(?P<slash>[/／]?)(?P<name>[A-Za-z][\w.:-]*+)[^＜＞<>]{0,200}＞")
_QUOTED = re.compile(r"<(?P<name>[A-Za-z][\w.:-]*+)(?=\s)[^<>]{0,400}?=\s?(?P<quote>[“”„«»‘’‚＂\\])")


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip at `[start, end)`: kind is spaced, wide or quotes; `meant` is the tag it should be, where that is sure."""

    kind: str
    start: int
    end: int
    meant: str = ""


def find_slips(text: str, source: str, markup: Markup) -> list[Slip]:
    """The slips of one kind in a translation, in tags of names that its source has; the kind is that of the first.

    Args:
        text: the translation.
        source: its source, which must not write tags in such a way itself.
        markup: the tags of the source.
    """
    names = markup.names
    found: list[Slip] = []
    if any(one in text for one in ("< ", "</ ", "<\u00a0", "</\u00a0")):
        found += [
            Slip("spaced", *match.span(), re.sub(r"\s++", "", match.group()))
            for match in _SPACED.finditer(text)
            if match["name"] in names and match.group() not in source
        ]
    if "＜" in text and "＜" not in source:
        found += [Slip("wide", *match.span()) for match in _WIDE.finditer(text) if match["name"] in names]
    if "=" in text and "=" in source and not _QUOTED.search(source):
        found += [
            Slip("quotes", match.start("quote"), match.end("quote"))
            for match in _QUOTED.finditer(text)
            if match["name"] in names
        ]
    found.sort(key=lambda one: one.start)
    return [one for one in found if one.kind == found[0].kind]
