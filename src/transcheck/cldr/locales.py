"""Locale names as gettext, POSIX and BCP 47 write them, in one form."""

import re
from functools import lru_cache
from typing import NamedTuple

_LOCALE = re.compile(
    r"""(?P<language>[A-Za-z]{2,3}|[A-Za-z]{5,8})
        (?:[-_](?P<script>[A-Za-z]{4}))?
        (?:[-_](?P<territory>[A-Za-z]{2}|\d{3}))?
        (?:[-_](?P<rest>[A-Za-z0-9]{4,8}))?
        (?:\.(?P<charset>[\w-]+))?
        (?:@(?P<modifier>[A-Za-z0-9]+))?""",
    re.VERBOSE,
)
_SCRIPT_OF_MODIFIER = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab", "tifinagh": "Tfng"}


class LocaleParts(NamedTuple):
    """The parts of a locale name in their canonical case; absent ones are empty."""

    language: str
    script: str
    territory: str
    modifier: str


@lru_cache(maxsize=4096)
def parse_locale(name: str) -> LocaleParts | None:
    """The parts of a locale name (`pt_BR`, `sr@latin`, `zh-Hans-CN`, `en_US.UTF-8`), None if it is none."""
    match = _LOCALE.fullmatch(name.strip())
    if match is None:
        return None
    modifier = (match["modifier"] or "").lower()
    script = (match["script"] or "").title() or _SCRIPT_OF_MODIFIER.get(modifier, "")
    return LocaleParts(match["language"].lower(), script, (match["territory"] or "").upper(), modifier)


def language_of(name: str | None) -> str:
    """The language subtag of a locale name in lower case, empty if it is none."""
    parts = parse_locale(name) if name else None
    return parts.language if parts else ""
