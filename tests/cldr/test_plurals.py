"""The plural formulas in use for each language, against Babel's own evaluation of CLDR's rules and known catalogs."""

import pytest
from babel import Locale
from rules.harness import header, run_catalogs

from transcheck.cldr.plurals import accepted_plural_forms
from transcheck.po.plural import LIMIT, PluralRule, parse_plural_forms

RULE = "unusual-plural-formula"


def published():
    """(locale, source, formula) of every row of the table."""
    from importlib.resources import files

    text = files("transcheck.cldr").joinpath("plurals.tsv").read_text("utf-8")
    return [tuple(line.split("\t")) for line in text.splitlines() if not line.startswith("#")]


ROWS = published()


def groups(form_of):
    """Which of the numbers share a form."""
    found = {}
    for n in range(LIMIT + 1):
        found.setdefault(form_of(n), set()).add(n)
    return {frozenset(numbers) for numbers in found.values()}


def catalog(locale, formula):
    """A catalog with one plural message and this formula."""
    count = parse_plural_forms(formula).nplurals
    forms = "".join(f'msgstr[{index}] "%d x{index}"\n' for index in range(count))
    return {locale: f'{header(locale, formula)}msgid "%d file"\nmsgid_plural "%d files"\n{forms}'}


@pytest.mark.parametrize(
    ("locale", "formula"), [pytest.param(row[0], row[2], id=row[0]) for row in ROWS if row[1] == "cldr"]
)
def test_cldr_as_babel_reads_it(locale, formula):
    """The formula made of CLDR's rule groups whole numbers as Babel's evaluation of the rule does."""
    rule = parse_plural_forms(formula)
    assert isinstance(rule, PluralRule)
    assert not rule.arithmetic
    assert not rule.out_of_range
    assert groups(rule.index) == groups(Locale.parse(locale).plural_form)


@pytest.mark.parametrize(("locale", "formula"), [pytest.param(row[0], row[2], id=f"{row[0]}-{row[1]}") for row in ROWS])
def test_both_tables_are_accepted(locale, formula):
    assert [one.message for one in run_catalogs(RULE, catalog(locale, formula))] == []


EAST_SLAVIC = "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
POLISH = "nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
CZECH = "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"
ENGLISH = "nplurals=2; plural=n != 1;"
FRENCH = "nplurals=2; plural=n > 1;"
ONE = "nplurals=1; plural=0;"
MANY = "nplurals=3; plural=n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;"
MANY_WITH_ZERO = "nplurals=3; plural=(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;"
ARABIC = (
    "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5;"
)
# As catalogs of Django, GNOME, KDE, Debian and translators' platforms have them: (locale, formula).
GOOD = {
    "spanish": ("es", ENGLISH),
    "spanish-with-millions": ("es", MANY),
    "spanish-of-mexico-with-millions": ("es_MX", MANY),
    "italian-with-millions": ("it", MANY),
    "catalan": ("ca", ENGLISH),
    "catalan-with-millions": ("ca", MANY),
    "french": ("fr", "nplurals=2; plural=(n > 1)"),
    "french-with-millions": ("fr_CA", MANY_WITH_ZERO),
    "portuguese-of-brazil": ("pt_BR", FRENCH),
    "portuguese-of-brazil-as-in-portugal": ("pt_BR", ENGLISH),
    "portuguese-of-brazil-with-millions": ("pt_BR", MANY_WITH_ZERO),
    "portuguese-of-portugal": ("pt_PT", ENGLISH),
    "portuguese-of-portugal-with-millions": ("pt_PT", MANY),
    "russian": ("ru", EAST_SLAVIC),
    "russian-with-fractions": (
        "ru",
        ("nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n%10==0 ||"
        " (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3);"),
    ),
    "ukrainian-with-one-apart": (
        "uk",
        "nplurals=4; plural=n==1 ? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
    ),
    "belarusian": ("be", EAST_SLAVIC),
    "croatian": ("hr", EAST_SLAVIC),
    "serbian-latin": ("sr@latin", EAST_SLAVIC),
    "serbian-with-one-apart": (
        "sr",
        "nplurals=4; plural=n==1? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
    ),
    "bosnian": ("bs", EAST_SLAVIC),
    "serbo-croatian-of-old": ("sh", EAST_SLAVIC),
    "polish": ("pl", POLISH),
    "polish-with-fractions": (
        "pl",
        ("nplurals=4; plural=(n==1 ? 0 : (n%10>=2 && n%10<=4) && (n%100<12 || n%100>14) ? 1 : n!=1 && (n%10>=0 && n%10<=1)"
        " || (n%10>=5 && n%10<=9) || (n%100>=12 && n%100<=14) ? 2 : 3);"),
    ),
    "czech": ("cs", CZECH),
    "czech-with-fractions": ("cs", "nplurals=4; plural=(n == 1 && n % 1 == 0) ? 0 : (n >= 2 && n <= 4 && n % 1 == 0) ? 1: (n % 1 != 0 ) ? 2 : 3;"),
    "slovak": ("sk", CZECH),
    "slovak-one-last": ("sk", "nplurals=3; plural=(n==1) ? 1 : (n>=2 && n<=4) ? 2 : 0;"),
    "slovenian": ("sl", "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"),
    "slovenian-numbered-otherwise": ("sl", "nplurals=4; plural=(n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0);"),
    "lithuanian": ("lt", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"),
    "lithuanian-with-fractions": (
        "lt",
        ("nplurals=4; plural=(n % 10 == 1 && (n % 100 > 19 || n % 100 < 11) ? 0 : (n % 10 >= 2 && n % 10 <=9) &&"
        " (n % 100 > 19 || n % 100 < 11) ? 1 : n % 1 != 0 ? 2: 3);"),
    ),
    "latvian-of-old": ("lv", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);"),
    "latvian-zero-first": ("lv", "nplurals=3; plural=n % 10 == 0 || n % 100 >= 11 && n % 100 <= 19 ? 0 : n % 10 == 1 && n % 100 != 11 ? 1 : 2;"),
    "hebrew": ("he", ENGLISH),
    "hebrew-under-its-old-code": ("iw", "nplurals=4; plural=(n == 1) ? 0 : ((n == 2) ? 1 : ((n > 10 && n % 10 == 0) ? 2 : 3));"),
    "hebrew-two": ("he_IL", "nplurals=3; plural=n == 1 ? 0 : n == 2 ? 1 : 2;"),
    "romanian": ("ro", "nplurals=3; plural=(n==1?0:(((n%100>19)||((n%100==0)&&(n!=0)))?2:1));"),
    "maltese": ("mt", "nplurals=4; plural=(n==1 ? 0 : n==0 || ( n%100>1 && n%100<11) ? 1 : (n%100>10 && n%100<20 ) ? 2 : 3);"),
    "welsh": ("cy", "nplurals=4; plural=(n==1) ? 0 : (n==2) ? 1 : (n != 8 && n != 11) ? 2 : 3;"),
    "welsh-of-cldr": ("cy", "nplurals=6; plural=(n == 0) ? 0 : (n == 1) ? 1 : (n == 2) ? 2 : (n == 3) ? 3 : (n == 6) ? 4 : 5;"),
    "irish": ("ga", "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4);"),
    "irish-three": ("ga", "nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;"),
    "scottish-gaelic": ("gd", "nplurals=4; plural=(n==1 || n==11) ? 0 : (n==2 || n==12) ? 1 : (n > 2 && n < 20) ? 2 : 3;"),
    "manx": ("gv", "nplurals=4; plural=(n%10==1) ? 0 : (n%10==2) ? 1 : (n%20==0) ? 2 : 3;"),
    "cornish": ("kw", "nplurals=4; plural=(n==1) ? 0 : (n==2) ? 1 : (n == 3) ? 2 : 3;"),
    "breton": ("br", FRENCH),
    "breton-of-five": (
        "br",
        ("nplurals=5; plural=((n%10 == 1) && (n%100 != 11) && (n%100 !=71) && (n%100 !=91) ? 0 :(n%10 == 2) && (n%100 != 12)"
        " && (n%100 !=72) && (n%100 !=92) ? 1 :(n%10 ==3 || n%10==4 || n%10==9) && (n%100 < 10 || n% 100 > 19) && (n%100 <"
        " 70 || n%100 > 79) && (n%100 < 90 || n%100 > 99) ? 2 :(n != 0 && n % 1000000 == 0) ? 3 : 4);"),
    ),
    "arabic": ("ar", ARABIC),
    "arabic-shorter": ("ar_EG", ARABIC.replace(" && n%100<=99", "")),
    "icelandic": ("is", "nplurals=2; plural=(n % 10 != 1 || n % 100 == 11);"),
    "macedonian": ("mk", "nplurals=2; plural=(n==1 || n%10==1 ? 0 : 1);"),
    "lojban": ("jbo", ONE),
    "japanese": ("ja", ONE),
    "japanese-with-two": ("ja", ENGLISH),
    "chinese-with-two": ("zh_CN", FRENCH),
    "hungarian": ("hu", ENGLISH),
    "hungarian-one": ("hu", ONE),
    "turkish": ("tr", FRENCH),
    "turkish-one": ("tr", ONE),
    "persian": ("fa", FRENCH),
    "hindi-counting-zero-with-many": ("hi", ENGLISH),
    "filipino": ("fil", "nplurals=2; plural=(n == 1 || n==2 || n==3) || (n%10 != 4 && n%10 != 6 && n%10 != 9);".replace(";", ";", 1)),
    "tagalog": ("tl", FRENCH),
    "norwegian-under-its-old-code": ("no", ENGLISH),
    "nobody-knows": ("qqx", "nplurals=7; plural=n%7;"),
}  # fmt: skip
# Catalogs with these show wrong forms.
BAD = {
    "czech-as-english": ("cs", ENGLISH),
    "czech-as-russian": ("cs", EAST_SLAVIC),
    "russian-as-polish": ("ru", POLISH),
    "polish-as-russian": ("pl", EAST_SLAVIC),
    "belarusian-as-polish": ("be@latin", POLISH),
    "german-with-zero-as-one": ("de", FRENCH),
    "german-one-form": ("de", ONE),
    "english-as-french": ("en_GB", FRENCH),
    "italian-as-french": ("it", FRENCH),
    "french-as-english": ("fr", ENGLISH),
    "french-three": ("fr", "nplurals=3; plural=(n==1 ? 0 : n==0 ? 1 : 2);"),
    "arabic-as-english": ("ar", ENGLISH),
    "romanian-as-english": ("ro", ENGLISH),
    "slovenian-as-czech": ("sl", CZECH),
    "lithuanian-as-russian": ("lt", EAST_SLAVIC),
    "off-by-one": ("sv", "nplurals=2; plural=n != 2;"),
    "always-many": ("sv", "nplurals=2; plural=1;"),
    "ukrainian-eleven": ("uk", EAST_SLAVIC.replace(" && n%100!=11", "")),
}


@pytest.mark.parametrize(("locale", "formula"), GOOD.values(), ids=GOOD)
def test_good(locale, formula):
    assert [one.message for one in run_catalogs(RULE, catalog(locale, formula))] == []


@pytest.mark.parametrize(("locale", "formula"), BAD.values(), ids=BAD)
def test_bad(locale, formula):
    assert [one.message_id for one in run_catalogs(RULE, catalog(locale, formula))] == [f"{RULE}.unusual"]


def test_nothing_is_accepted_twice():
    for locale in ("pt_BR", "ru", "he", "tr"):
        accepted = accepted_plural_forms(locale)
        assert len(accepted) == len(set(accepted)) > 1
