"""Babel's locale for a locale name, the nearest one it has."""

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
            return Locale(parts.language, territory=territory, script=script_tried)
        except (UnknownLocaleError, ValueError):
            continue
    return None
