"""Which scripts a locale is written in, which script a character belongs to, and what languages are called."""

import re
from bisect import bisect_right
from functools import lru_cache

from transcheck.cldr.locales import parse_locale

# First code point of each run of letters, and its script (ISO 15924); from Unicode's blocks, letters only.
_RUNS = (
    (0x41, "Latn"), (0x370, "Grek"), (0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr"), (0x600, "Arab"),
    (0x700, "Syrc"), (0x750, "Arab"), (0x780, "Thaa"), (0x7C0, "Nkoo"), (0x800, ""), (0x870, "Arab"),
    (0x900, "Deva"), (0x980, "Beng"), (0xA00, "Guru"), (0xA80, "Gujr"), (0xB00, "Orya"), (0xB80, "Taml"),
    (0xC00, "Telu"), (0xC80, "Knda"), (0xD00, "Mlym"), (0xD80, "Sinh"), (0xE00, "Thai"), (0xE80, "Laoo"),
    (0xF00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x13A0, "Cher"),
    (0x1400, "Cans"), (0x1680, ""), (0x1780, "Khmr"), (0x1800, "Mong"), (0x18B0, "Cans"), (0x1900, ""),
    (0x1C80, "Cyrl"), (0x1C90, "Geor"), (0x1CC0, ""), (0x1D00, "Latn"), (0x1F00, "Grek"), (0x2000, ""),
    (0x2C60, "Latn"), (0x2C80, ""), (0x2D00, "Geor"), (0x2D30, "Tfng"), (0x2D80, "Ethi"), (0x2DE0, "Cyrl"),
    (0x2E00, ""), (0x3041, "Hira"), (0x30A1, "Kana"), (0x3105, "Bopo"), (0x3131, "Hang"), (0x3190, ""),
    (0x31A0, "Bopo"), (0x31C0, ""), (0x31F0, "Kana"), (0x3200, ""), (0x3400, "Hani"), (0x4DC0, ""),
    (0x4E00, "Hani"), (0xA000, "Yiii"), (0xA4D0, ""), (0xA640, "Cyrl"), (0xA6A0, ""), (0xA720, "Latn"),
    (0xA800, ""), (0xA8E0, "Deva"), (0xA900, ""), (0xA960, "Hang"), (0xA980, ""), (0xA9E0, "Mymr"),
    (0xAA00, ""), (0xAA60, "Mymr"), (0xAA80, ""), (0xAAE0, "Mtei"), (0xAB00, "Ethi"), (0xAB30, "Latn"),
    (0xAB70, "Cher"), (0xABC0, "Mtei"), (0xAC00, "Hang"), (0xD800, ""), (0xF900, "Hani"), (0xFB00, "Latn"),
    (0xFB13, "Armn"), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFF00, ""),
    (0xFF21, "Latn"), (0xFF5B, ""), (0xFF66, "Kana"), (0xFFA0, "Hang"), (0xFFE0, ""), (0x10450, "Shaw"),
    (0x10480, ""), (0x1E900, "Adlm"), (0x1E960, ""), (0x20000, "Hani"), (0x40000, ""),
)  # fmt: skip
_STARTS = [start for start, _ in _RUNS]
_LETTERS = re.compile(r"[^\W\d_]")

# Languages in Latin letters in every territory that CLDR's likely subtags list: most catalogs need not load Babel.
_ALWAYS_LATIN = frozenset(
    "af ast br ca cs cy da de en eo es et eu fi fil fo fr fur fy ga gd gl haw hr hsb hu id ig is it la lb lt lv mg mt "
    "nb nds nl nn no oc pl pt qu rm ro rw sc sk sl so sq sv sw tl tr vi xh yo zu".split()
)
# Scripts in use beside the likely one where the locale names none; sr alone is Cyrillic by every convention of gettext.
_ALSO = {
    "uz": ("Cyrl",), "tt": ("Latn",), "ks": ("Deva",), "mni": ("Mtei", "Beng"), "sd": ("Deva",), "ku": ("Arab",),
    "ky": ("Arab",), "mn": ("Mong",), "iu": ("Latn",), "kab": ("Tfng",), "ber": ("Latn",),
    "zgh": ("Latn",), "shi": ("Latn", "Tfng"), "az": ("Cyrl",), "tk": ("Cyrl",), "crh": ("Latn",), "tg": ("Latn",),
    "sat": ("Deva", "Beng"), "kok": ("Latn",), "ff": ("Adlm",), "sh": ("Cyrl",), "cnr": ("Cyrl",),
    "lad": ("Latn",), "vai": ("Latn",), "chr": ("Latn",), "ug": ("Latn", "Cyrl"), "rom": ("Cyrl",), "ab": ("Latn",),
    "os": ("Latn",), "ie": (), "doi": ("Arab",), "brx": ("Beng",), "mai": (), "pi": ("Latn", "Deva", "Beng", "Thai", "Mymr"), "mo": ("Cyrl",), "sa": ("Latn",), "got": ("Latn",),
    "ja": (), "jv": ("Java",), "tlh": ("Latn",), "mjw": (), "nqo": (), "kmr": ("Arab",), "gez": (),
}  # fmt: skip
_MODIFIERS = {
    "shaw": "Shaw", "iqtelif": "Latn", "bengali": "Beng", "meitei": "Mtei", "hans": "Hans", "hant": "Hant",
    "cyrl": "Cyrl", "latn": "Latn", "hebrew": "Hebr", "tifinagh": "Tfng", "mongolian": "Mong",
}  # fmt: skip
_MADE_OF = {
    "Jpan": frozenset({"Hani", "Hira", "Kana"}),
    "Hrkt": frozenset({"Hira", "Kana"}),
    "Kore": frozenset({"Hang", "Hani"}),
    "Hans": frozenset({"Hani", "Bopo"}),
    "Hant": frozenset({"Hani", "Bopo"}),
}


@lru_cache(maxsize=65536)
def script_of(character: str) -> str:
    """The script (ISO 15924) of a letter; empty for what is no letter or of a script not listed here."""
    if not _LETTERS.match(character):
        return ""
    index = bisect_right(_STARTS, ord(character)) - 1
    return _RUNS[index][1] if index >= 0 else ""


@lru_cache(maxsize=256)
def letters_of(script: str) -> str:
    """The code points of a script as the inside of a character class of `re`."""
    if script == "Latn":
        return r"A-Za-zª\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u1e00-\u1eff"
    ends = [*_STARTS[1:], 0x110000]
    return "".join(
        f"\\U{start:08x}-\\U{end - 1:08x}" for (start, one), end in zip(_RUNS, ends, strict=True) if one == script
    )


@lru_cache(maxsize=256)
def letters_beyond(scripts: frozenset[str]) -> str:
    """The code points of all scripts but these as the inside of a character class of `re`."""
    others = {script for _, script in _RUNS if script} - scripts
    return "".join(letters_of(script) for script in sorted(others))


@lru_cache(maxsize=4096)
def script_code(locale: str | None) -> str:
    """The script code of a locale by its name or CLDR's likely subtags (`Latn`, `Hant`, `Jpan`), empty if unknown."""
    parts = parse_locale(locale) if locale else None
    if parts is None:
        return ""
    if parts.script or parts.modifier in _MODIFIERS:
        return parts.script or _MODIFIERS[parts.modifier]
    if parts.language in _ALWAYS_LATIN:
        return "Latn"
    from babel.core import get_global

    likely = get_global("likely_subtags")
    for name in (f"{parts.language}_{parts.territory}", parts.language):
        found = parse_locale(str(likely[name])) if name in likely else None
        if found is not None:
            return found.script
    return ""


def scripts_in(code: str) -> frozenset[str]:
    """The scripts that a script code stands for: Han, Hiragana and Katakana for `Jpan`."""
    return _MADE_OF.get(code, frozenset({code}))


@lru_cache(maxsize=4096)
def scripts_of(locale: str | None) -> frozenset[str]:
    """The scripts that a text of this locale may be in, as `script_of` names them; empty where nothing is known."""
    code = script_code(locale)
    if not code or locale is None:
        return frozenset()
    own = scripts_in(code)
    parts = parse_locale(locale)
    if parts is None or parts.script or parts.modifier in _MODIFIERS:
        return own
    return own | frozenset(_ALSO.get(parts.language, ()))


@lru_cache(maxsize=4096)
def language_name(locale: str, display: str = "en") -> str:
    """What a language is called ("Spanish"); the code itself where CLDR has no name."""
    from babel import Locale, UnknownLocaleError

    parts = parse_locale(locale)
    language = parts.language if parts else locale
    try:
        names = Locale.parse(display.replace("-", "_")).languages
    except (ValueError, UnknownLocaleError):
        return language
    return str(names.get(language, language))


@lru_cache(maxsize=256)
def script_name(script: str, display: str = "en") -> str:
    """What a script is called ("Cyrillic"); the code itself where CLDR has no name."""
    from babel import Locale

    return str(Locale.parse(display).scripts.get(script, script))


def locale_named(name: str) -> str:
    """The language with this English name in CLDR ("Bosnian"), or the likeliest locale of a territory ("Greece").

    Empty if it is the name of neither.
    """
    return _locales_by_name().get(name, "")


@lru_cache(maxsize=1)
def _locales_by_name() -> dict[str, str]:
    from babel import Locale
    from babel.core import get_global

    english, likely = Locale.parse("en"), get_global("likely_subtags")
    places = {str(name): str(likely.get(f"und_{code}", "")) for code, name in english.territories.items()}
    return places | {str(name): str(code) for code, name in english.languages.items()}
