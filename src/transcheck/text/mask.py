"""Spans of a text that are not prose: markup, code, placeholders, addresses, paths."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mask:
    """A span `[start, end)` that is not prose; kind is url, mail, markup, entity, placeholder, code or path."""

    start: int
    end: int
    kind: str


# Every alternative begins with a character of its own or at the edge of a word and stops at its first character again,
# so that a text is read once, whatever it holds. A text without any of these characters is prose from end to end.
_TRIGGER = re.compile(r"[<&%{$@`/\\]|www\.|--|\.[A-Za-z]")
_MASK = re.compile(
    r"""
    (?P<url>(?<![A-Za-z0-9+.-])(?:[A-Za-z][A-Za-z0-9+.-]{1,9}://|www\.)[^\s<>"'“”‘’«»]+[^\s<>"'“”‘’«»,.;:!?)\]])
  | (?P<mail>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
  | (?P<markup></?[A-Za-z][^<>]*>|<[!?][^<>]*>)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][\w.-]{1,40});)
  | (?P<code>``[^`]+``|`[^`'\n]+`|(?<![\w-])--[A-Za-z][\w-]*)
  | (?P<placeholder>%\([^()\s]+\)[\#0\-+\ ]*\d*(?:\.\d+)?[a-zA-Z]
        |%(?:\d+\$)?[\#0\-+']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGaAcspnm@](?![^\W\d_])
        |\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[^{}\s]*\}|\$[A-Za-z_]\w*|%L?\d{1,2}|%[A-Za-z_]\w*%)
  | (?P<path>(?<![^\s"'(\[{«„“‘=:,;>])(?:~|\.{1,2})?(?:/[\w.+-]*[\w+-])+/?|(?<![\w\\])[A-Za-z]:\\[^\s"'<>]+
        |(?<![\w.-])[A-Za-z_][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:png|jpe?g|gif|svg|pdf|html?|xml|json|toml|ya?ml|txt|md|rst|po|pot|mo|py|sh|c|h|cc|cpp
        |js|css|csv|conf|cfg|ini|log|gz|bz2|xz|zip|tar|deb|iso|img|exe|dll|so|desktop|docx?|xlsx?|odt|mp[34])(?![\w-]))
    """,
    re.VERBOSE,
)


def find_masks(text: str, flags: frozenset[str] = frozenset()) -> Iterator[Mask]:
    """The masked spans, in order, without overlaps.

    Args:
        text: unescaped text.
        flags: the message's flags; they say which placeholders there are.
    """
    del flags
    if _TRIGGER.search(text) is None:
        return
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
