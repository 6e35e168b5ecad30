"""Spans of a text that are not prose: markup, code, placeholders, URLs, mail addresses."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mask:
    """A span `[start, end)` that is not prose; kind is url, mail, markup, entity, placeholder, code or path."""

    start: int
    end: int
    kind: str


_MASK = re.compile(
    r"""
    (?P<url>(?:[a-z][a-z0-9+.-]{1,9}://|www\.)[^\s<>"'”’»]+)
  | (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
  | (?P<markup></?[A-Za-z][^<>]*>|<!--.*?-->)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)
  | (?P<code>``[^`]+``|`[^`\n]+`)
  | (?P<placeholder>%\([^()\s]+\)[\#0\-+\ ]*\d*(?:\.\d+)?[a-zA-Z]
        |%(?:\d+\$)?[\#0\-+']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGaAcspnm@](?![a-zA-Z])
        |\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[^{}\s]*\}|\$\w+|%L?\d{1,2}|%\w+%)
    """,
    re.VERBOSE | re.DOTALL,
)


def find_masks(text: str, flags: frozenset[str] = frozenset()) -> Iterator[Mask]:
    """The masked spans, in order, without overlaps.

    Args:
        text: unescaped text.
        flags: the message's flags; they say which placeholders there are.
    """
    del flags
    for match in _MASK.finditer(text):
        yield Mask(match.start(), match.end(), match.lastgroup or "markup")


def blank(text: str, masks: Iterable[Mask]) -> str:
    """The text with the masked spans replaced by blanks of the same length."""
    parts: list[str] = []
    end = 0
    for mask in masks:
        parts += [text[end : mask.start], " " * (mask.end - mask.start)]
        end = mask.end
    parts.append(text[end:])
    return "".join(parts)
