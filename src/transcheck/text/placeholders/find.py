"""Where the placeholders of a text stand, for those who must not read them as prose."""

import re
from collections.abc import Iterator

from transcheck.text.placeholders.formats import find_formats

# What is a placeholder in any text, whatever its message says of itself. A blank is no flag here and a letter
# must not follow: “100 % der Fälle” and “50% sure” have none.
_UNMISTAKABLE = re.compile(
    r"""
    %\([^()\s]+\)[\#0\-+\ ]*\d*(?:\.\d+)?[a-zA-Z]
  | %(?:\d+\$)?[\#0\-+']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGaAcspnm@](?![a-zA-Z])
  | %<PRI[diouxX]\w+>
  | %L?\d{1,2}(?![\d\w])
  | %[A-Za-z_]\w*%
  | \$\{[^{}]*\} | \{\{[^{}]*\}\} | \{[^{}\s]*\} | \$[A-Za-z_]\w*
  | \#{3}\w+\#{3}
    """,
    re.VERBOSE,
)


def find_placeholders(text: str, flags: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """`[start, end)` of each placeholder, in order, without overlaps.

    Args:
        text: the unescaped text.
        flags: the flags of its message; they name the format. Without one, what is unmistakable is found.
    """
    spans: set[tuple[int, int]] = set()
    read = 0
    formats = find_formats(flags)
    for form in formats:
        if form.has_lead(text):
            parsed = form.parse_translation(text)
            spans.update((use.start, use.end) for use in parsed.uses)
            read = max(read, parsed.fault.start if parsed.fault else len(text))
        else:
            read = len(text)
    if not formats or read < len(text):
        spans.update(match.span() for match in _UNMISTAKABLE.finditer(text, read))
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            yield start, stop
            end = stop
