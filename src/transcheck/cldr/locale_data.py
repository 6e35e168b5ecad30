"""Babel's locale for a locale name, the nearest one it has."""

from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING

from transcheck.cldr.locales import parse_locale

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=512)
def load_locale(name: str | None) -> "Locale | None":
    """Babel's locale for `pt_BR`, `sr@latin`, `zh-Hant-TW` ...; without the territory or the script if need be."""
    parts = parse_locale(name) if name else None
    if parts is None:
        return None
    from babel import Locale, UnknownLocaleError

    script = parts.script or ("Latn" if parts.language == "sr" and parts.modifier == "latin" else "")
    tried = [
        (parts.territory or None, script or None),
        (None, script or None),
        (parts.territory or None, None),
        (None, None),
    ]
    for territory, script_tried in tried:
        try:
            locale = Locale(parts.language, territory=territory, script=script_tried)
        except (UnknownLocaleError, ValueError):
            continue
        _part_names(str(locale))
        return locale
    return None


def _part_names(name: str) -> None:
    """Give a locale names of months and days of its own.

    Babel resolves what a locale inherits in place, in a table that all locales share: the months of German, asked for
    after those of Chinese, would be Chinese where German has none of its own for a form.
    """
    from babel import localedata

    data = localedata.load(name)
    for key in ("months", "days", "quarters", "day_periods"):
        if key in data and not isinstance(data[key], localedata.LocaleDataDict):
            data[key] = deepcopy(data[key])
