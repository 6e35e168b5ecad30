"""The fields of a catalog's header and the values that tools leave for people to fill in.

Source: GNU gettext's manual, section "Filling in the Header Entry".
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache

REQUIRED = (
    "Project-Id-Version",
    "PO-Revision-Date",
    "Last-Translator",
    "Language-Team",
    "Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
)
KNOWN = frozenset({*REQUIRED, "Report-Msgid-Bugs-To", "POT-Creation-Date", "Plural-Forms", "Generated-By"})
# Fields that hold addresses of people: their values stand in no report.
CONTACTS = frozenset({"Last-Translator", "Language-Team", "Report-Msgid-Bugs-To"})
# What xgettext and msginit write for people to replace.
_DEFAULTS = {
    "Project-Id-Version": re.compile(r"PACKAGE(?: VERSION)?|PROJECT VERSION"),
    "Last-Translator": re.compile(r"FULL NAME\b.*|.*EMAIL@ADDRESS.*"),
    "Language-Team": re.compile(r"LANGUAGE\b.*|.*<LL@li\.org>|.*EMAIL@ADDRESS.*"),
    "Report-Msgid-Bugs-To": re.compile(r".*EMAIL@ADDRESS.*"),
    "PO-Revision-Date": re.compile(r"YEAR-MO-DA.*"),
    "POT-Creation-Date": re.compile(r"YEAR-MO-DA.*"),
    "Content-Transfer-Encoding": re.compile(r"ENCODING"),
    "Plural-Forms": re.compile(r"nplurals=INTEGER.*"),
}
_DATE = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[ T](\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?)?\s*(?:([+-])(\d\d):?(\d\d)|Z|[A-Z]{3,4})?"
)


@dataclass(frozen=True, slots=True)
class HeaderField:
    """A line of the header: `[start, end)` of the whole line; the name is empty where it has no colon."""

    name: str
    value: str
    start: int
    end: int


@lru_cache(maxsize=64)
def read_fields(text: str) -> tuple[HeaderField, ...]:
    """The lines of a header that are not empty, in order; kept, because many rules ask."""
    found: list[HeaderField] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            name, colon, value = line.partition(":")
            is_field = bool(colon) and bool(name.strip()) and " " not in name.strip()
            parts = (name.strip(), value.strip()) if is_field else ("", line.strip())
            found.append(HeaderField(*parts, at, at + len(line)))
        at += len(line) + 1
    return tuple(found)


def is_default(name: str, value: str) -> bool:
    """Whether a value is the one a tool left to be filled in."""
    pattern = _DEFAULTS.get(name)
    return pattern is not None and pattern.fullmatch(value) is not None


def read_date(value: str) -> datetime | None:
    """The moment a header's date names, None if it is no date; without a zone it is read as UTC."""
    match = _DATE.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day, hour, minute = (int(match[group] or 0) for group in range(1, 6))
    offset = timedelta(hours=int(match[7] or 0), minutes=int(match[8] or 0)) * (-1 if match[6] == "-" else 1)
    try:
        return datetime(year, month, day, hour, minute, tzinfo=timezone(offset))
    except (ValueError, OverflowError):
        return None
