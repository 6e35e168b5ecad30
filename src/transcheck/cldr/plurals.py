"""The plural formulas in use for each language: Unicode CLDR's, GNU gettext's, and older ones still found."""

from functools import lru_cache
from pathlib import Path

from transcheck.cldr.locales import parse_locale

_ONE = "nplurals=1; plural=0;"
_ENGLISH = "nplurals=2; plural=n != 1;"
_FRENCH = "nplurals=2; plural=n > 1;"
_EAST_SLAVIC = "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
_WITH_ONE = (
    "nplurals=4; plural=n==1 ? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
)
# Formulas that good catalogs carry although neither table publishes them (any more).
# Where nouns do not change after a number, one form, `n != 1` and `n > 1` serve readers alike.
_UNCHANGED_NOUNS = frozenset(
    "az ba bo ckb crh cv dz fa fil gn hu hy id ig ja jv ka kk km ko ku kmr ky lo mi mn ms my oc ps sah su th tk tr tt ug "
    "uz vi wo yo zh".split()
)
# CLDR counts 0 with 1, many catalogs count it with 2; nobody publishes a formula of gettext's.
_ZERO_EITHER_WAY = frozenset(
    "ab ak am as bho bn br ca doi ff gu guw hi kab kn ln mag mai mg mr ne nso or pa si tg ti wa zu".split()
)
_OLDER: dict[str, tuple[str, ...]] = {
    "be": (_EAST_SLAVIC, _WITH_ONE),
    "bs": (_EAST_SLAVIC,),
    "ca": (_ENGLISH,),
    "cy": (
        "nplurals=4; plural=n==1 ? 0 : n==2 ? 1 : n!=8 && n!=11 ? 2 : 3;",
        "nplurals=2; plural=n==2 ? 1 : 0;",
    ),
    "ga": ("nplurals=5; plural=n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4;",),
    "gv": ("nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;",),
    "he": (_ENGLISH, "nplurals=4; plural=n==1 ? 0 : n==2 ? 1 : n>10 && n%10==0 ? 2 : 3;"),
    "hr": (_EAST_SLAVIC,),
    "is": (_ENGLISH,),
    "kw": ("nplurals=4; plural=n==1 ? 0 : n==2 ? 1 : n==3 ? 2 : 3;",),
    "lt": ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2;",),
    "lv": ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2;",),
    "mk": ("nplurals=2; plural=n==1 || n%10==1 ? 0 : 1;", "nplurals=3; plural=n%10==1 ? 0 : n%10==2 ? 1 : 2;"),
    "mt": ("nplurals=4; plural=n==1 ? 0 : n==0 || n%100>1 && n%100<11 ? 1 : n%100>10 && n%100<20 ? 2 : 3;",),
    "pt": (_ENGLISH, _FRENCH),
    "sr": (_EAST_SLAVIC, _WITH_ONE),
    "uk": (_EAST_SLAVIC, _WITH_ONE),
}


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    text = (Path(__file__).parent / "plurals.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            language, _, formula = line.split("\t")
            found.setdefault(language, []).append(formula)
    return {language: tuple(formulas) for language, formulas in found.items()}


@lru_cache(maxsize=512)
def accepted_plural_forms(locale: str) -> tuple[str, ...]:
    """Every Plural-Forms value that is right for a locale; empty where nothing is known of its language."""
    parts = parse_locale(locale)
    if parts is None:
        return ()
    language = {"no": "nb", "iw": "he", "in": "id", "sh": "sr", "tl": "fil", "mo": "ro"}.get(
        parts.language, parts.language
    )
    table = _table()
    names = [language] if language in table else []
    names += [name for name in table if name.startswith(f"{language}_")]
    found = [formula for name in names for formula in table[name]]
    found += _OLDER.get(language, ())
    if language in _UNCHANGED_NOUNS:
        found += (_ONE, _ENGLISH, _FRENCH)
    if language in _ZERO_EITHER_WAY:
        found += (_ENGLISH, _FRENCH)
    return tuple(dict.fromkeys(found))
