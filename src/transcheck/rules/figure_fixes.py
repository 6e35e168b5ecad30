"""Certain repairs of a figure: the source's value as the target's locale writes it."""

import re

from transcheck.figures.write import write_like
from transcheck.model import Edit, Fix, Span
from transcheck.rules.figure_pairs import Pair

_NUMBER = re.compile(r"\d[\d.,'’\u00a0\u202f\u2009 ]*")


def find_fix(pair: Pair) -> Fix | None:
    """Write the source's value in the format of the target; None unless both are plain numbers of one kind and scale."""
    one, other = pair.difference.source, pair.difference.target
    if one is None or other is None or (pair.difference.weight != "certain" and pair.difference.kind != "format"):
        return None
    if one.unit != other.unit or one.kind != other.kind or one.kind not in {"number", "year", "percent"}:
        return None
    found = _NUMBER.search(other.text)
    text = write_like(one, found.group().rstrip(" .,\u00a0\u202f"), pair.locale) if found else None
    if found is None or text is None:
        return None
    start = other.start + found.start()
    old = found.group().rstrip(" .,\u00a0\u202f")
    return Fix(f"write “{text}”", (Edit(Span(pair.field, start, start + len(old)), text),))
