"""The rule placeholder-missing."""

import pytest
from rules.harness import Case, check_invalid, check_valid, header, run_catalogs, table

from transcheck.model import Certainty, Severity

RULE = "placeholder-missing"
VALID = {
    "brace-after-an-at-sign": Case("the value @{frequency}", "der Wert @{Häufigkeit}", "de"),
    "c-reordered": Case("%s of %s", "%2$s: %1$s", flags=("c-format",)),
    "python-reordered": Case("%(a)s of %(b)s", "%(b)s: %(a)s", flags=("python-format",)),
    "no-flag": Case("100%s sure", "sûr"),
    "refused-by-flag": Case("50%s", "50", flags=("no-c-format",)),
    "unknown-flag": Case("50%s", "50", flags=("no-wrap",)),
    "source-invalid": Case("50% sure %s", "sûr à 50 %", flags=("possible-c-format",)),
    "singular-without-number": Case(
        "%d file", plural="%d files", forms=("un fichier", "%d fichiers"), flags=("c-format",)
    ),
    "dual-without-number": Case(
        "%d file",
        plural="%d files",
        forms=("ملف", "ملفان", "%d ملفات"),
        plural_forms="nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;",
        locale="ar",
        flags=("c-format",),
    ),
    "zero-without-number": Case(
        "%d file",
        plural="%d files",
        forms=("%d fails", "%d faili", "neviena faila"),
        plural_forms="nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
        locale="lv",
        flags=("c-format",),
    ),
    "range-of-one": Case(
        "%d file", plural="%d files", forms=("un fichier", "deux fichiers"), flags=("c-format", "range: 1..2")
    ),
    "used-once-of-twice": Case("{name}, {name}!", "{name} !", flags=("python-brace-format",)),
    "percent-sign": Case("100%%", "100 %", flags=("python-brace-format",)),
    "no-plural-header": Case(
        "%d file", plural="%d files", forms=("un fichier", "fichiers"), plural_forms="", flags=("c-format",)
    ),
    "keyed-without-flags": Case(versions={"en": "100% sure", "fr": "sûr"}),
    "configured-syntax": Case("{n, plural, other {#}} {a}", "{a} {n}", options={"syntaxes": ["icu"]}),
    "flag-over-configuration": Case("{a} %d", "%d", flags=("c-format",), options={"syntaxes": ["icu"]}),
    "declared-pattern": Case("[[a]] b", "b [[a]]", options={"patterns": [r"\[\[\w+\]\]"]}),
    "pattern-that-does-not-compile": Case("[[a]] b", "b", options={"patterns": ["("]}),
    "syntax-that-there-is-not": Case("{a} b", "b", options={"syntaxes": ["icq"]}),
    "conversion-gettext-gives-up": Case("{a!r} {b:{c}x}", "{b} {a!s}", flags=("python-brace-format",)),
    "empty-form": Case("%d file", plural="%d files", forms=("%d fichier", ""), flags=("c-format",)),
    "one-alone-in-a-language-of-four-forms": Case(
        "%(n)d day",
        plural="%(n)d days",
        forms=("en dan", "dva dneva", "%(n)d dnevi", "%(n)d dni"),
        plural_forms="nplurals=4; plural=(n==1 ? 0 : n==2 ? 1 : n==3 || n==4 ? 2 : 3);",
        locale="sl",
        flags=("python-format",),
    ),
    "named-left-out-of-one": Case(
        "One guest", plural="%(n)s guests", forms=("Un invité", "%(n)s invités"), flags=("python-format",)
    ),
    "brace-left-out-of-one": Case(
        "{n} guest",
        plural="{n} guests",
        forms=("un invitado", "{n} invitados"),
        locale="es",
        flags=("python-brace-format",),
    ),
    "zero-and-one-share-a-form": Case(
        "One guest",
        plural="%(n)s guests",
        forms=("Un convidado", "%(n)s convidados"),
        plural_forms="nplurals=2; plural=(n > 1);",
        locale="pt_BR",
        flags=("python-format",),
    ),
}
VALID |= {
    # Without a flag: manuals, dates and prose that only look like placeholders.
    "manual-in-backticks": Case("Returns `{name}`.", "Renvoie `{nom}`."),
    "manual-indented": Case("  {path}  the folder", "  {chemin}  le dossier"),
    "date-format": Case("%d %B %Y", "%d. %B %Y"),
    "date-of-digits": Case("%d/%m/%Y", "%Y-%m-%d"),
    "percent-sign-before-a-word": Case("50 % sure", "sûr à 50 %"),
    "texinfo": Case("@code{name} is", "@code{nom} est"),
    "tex": Case(r"\\textbf{name}", r"\\textbf{nom}"),
    "unflagged-numbered": Case("%s of %s", "%2$s : %1$s"),
    "unflagged-before-a-letter": Case("Add %s", "添加%s吧", "zh"),
    "unflagged-rare-form": Case("{n} file", plural="{n} files", forms=("un fichier", "{n} fichiers")),
    "name-of-the-singular": Case(
        "Move {name}",
        plural="Move {n} files",
        forms=("Mettre {name}", "Mettre {n} fichiers"),
        flags=("python-brace-format",),
    ),
}
INVALID = {
    "two-names-translated": Case(
        "%(name)s of %(folder)s",
        "⟦%(nom)s⟧ de %(dossier)s",
        flags=("python-format",),
        says="“%(nom)s, %(dossier)s” are not in the source, which has “%(name)s, %(folder)s”",
    ),
    "name-in-another-script": Case(
        "{size} KiB", "⟦{आकार}⟧ KiB", "hi", flags=("python-brace-format",), says="should be"
    ),
    "blank-inside": Case("%(name)s is", "⟦% (name)s⟧ est", flags=("python-format",), says="should be “%(name)s”"),
    "gap": Case("%s %s", "⟦%2$s⟧", flags=("c-format",), says="the placeholder “%1$s” is missing"),
    "beyond": Case("%s: %s", "%1$s : ⟦%3$s⟧", flags=("c-format",), says="“%3$s” should be “%2$s”"),
    "braces-doubled": Case("Hi {name}", "Salut ⟦{{name}}⟧", flags=("python-brace-format",), says="should be “{name}”"),
    "beyond-in-csharp": Case("{0} of {1}", "{0} de ⟦{2}⟧", flags=("csharp-format",), says="should be “{1}”"),
    "dollar-lost": Case("Hi ${name}", "Salut ⟦{name}⟧", says="“{name}” should be “${name}”"),
    "braces-lost": Case("Hi ${name}", "Salut ⟦$name⟧", says="“$name” should be “${name}”"),
    "ending-lost": Case("Hi {name}", "Salut ⟦{name⟧", says="“{name” should be “{name}”"),
    "ending-of-another-kind": Case("Hi ${name}", "Salut ⟦${name)⟧", says="“${name)” should be “${name}”"),
    "unflagged-name": Case("%(name)s is", "⟦%(nom)s⟧ est", certainty=Certainty.LIKELY, severity=Severity.WARNING),
    "unflagged-blank-inside": Case("Hi ${name}", "Salut ⟦$ {name}⟧", certainty=Certainty.LIKELY),
    "unflagged-lost": Case("The name %s is used", "⟦Ce nom est déjà pris⟧", certainty=Certainty.LIKELY),
    "unflagged-mustache": Case("Hi {{name}}", "Salut ⟦{{nom}}⟧", certainty=Certainty.LIKELY),
    "unflagged-ruby": Case("Hi %{name}", "Salut ⟦%{nom}⟧", certainty=Certainty.LIKELY),
    "c": Case("%d files", "⟦fichiers⟧", flags=("c-format",), says="“%d”"),
    "c-second": Case("%s has %d", "⟦%s a⟧", flags=("c-format",), says="“%d”"),
    "c-first": Case("%s has %d", "⟦a %d⟧", flags=("c-format",), says="“%s”"),
    "possible": Case("%d files", "⟦fichiers⟧", flags=("possible-c-format",)),
    "python-renamed": Case(
        "%(name)s is", "⟦%(nom)s⟧ est", flags=("python-format",), says="“%(nom)s” should be “%(name)s”"
    ),
    "brace-other-case": Case("{name} is", "⟦{Name}⟧ est", flags=("python-brace-format",)),
    "full-width-percent": Case("%d files", "⟦％d⟧ 个文件", flags=("c-format",), locale="zh"),
    "perl-brace-renamed": Case("{name} is", "⟦{nom}⟧ est", flags=("perl-brace-format",)),
    "java-apostrophe": Case("the {0}", "l⟦'{0}⟧", flags=("java-format",), says="apostrophe"),
    "plural": Case("%d file", plural="%d files", forms=("un fichier", "⟦fichiers⟧"), flags=("c-format",)),
    "few-without-number": Case(
        "%d file",
        plural="%d files",
        forms=("soubor", "⟦soubory⟧", "%d souborů"),
        plural_forms="nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;",
        locale="cs",
        flags=("c-format",),
        severity=None,
    ),
    "singular-without-name": Case(
        "%(user)s has %(n)d file",
        plural="%(user)s has %(n)d files",
        forms=("⟦un fichier⟧", "%(user)s : %(n)d"),
        flags=("python-format",),
        says="user",
    ),
    "singular-for-many-numbers": Case(
        "%d file",
        plural="%d files",
        forms=("⟦файл⟧", "%d файла", "%d файлов"),
        plural_forms="nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        locale="ru",
        flags=("c-format",),
    ),
    "one-form": Case(
        "%d file",
        plural="%d files",
        forms=("⟦文件⟧",),
        plural_forms="nplurals=1; plural=0;",
        locale="zh",
        flags=("c-format",),
    ),
    "configured-syntax": Case("{a} b", "⟦b⟧", options={"syntaxes": ["icu"]}),
    "configured-apostrophe": Case("the {a}", "l⟦'{a}⟧", options={"syntaxes": ["icu"]}, says="apostrophe"),
    "configured-on-a-page": Case(versions={"en": "{a} b", "fr": "⟦b⟧"}, options={"syntaxes": ["icu"]}),
    "declared-pattern": Case("[[a]] b", "⟦b⟧", options={"patterns": [r"\[\[\w+\]\]"]}),
    "declared-pattern-beside-a-flag": Case(
        "[[a]] %d", "⟦%d⟧", flags=("c-format",), options={"patterns": [r"\[\[\w+\]\]"]}
    ),
    "conversion-gettext-gives-up": Case(
        "{name!r} of {x}", "⟦{x}⟧", flags=("python-brace-format",), severity=Severity.WARNING
    ),
    "qt": Case("%1 of %2", "⟦%1⟧", flags=("qt-format",)),
    "shell": Case("$name is", "⟦est⟧", flags=("sh-format",)),
    "errno": Case("cannot open: %m", "⟦ouvrir⟧", flags=("gcc-internal-format",), says="%m"),
    "singular-of-the-source-lacks-it-too": Case(
        "One guest",
        plural="%(n)s guests",
        forms=("⟦Один гость⟧", "%(n)s гостя", "%(n)s гостей"),
        plural_forms="nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        locale="ru",
        flags=("python-format",),
        says="“%(n)s” is missing, and this form stands for 1, 21, 31 …",
        severity=Severity.ERROR,
    ),
    "form-for-one-in-a-hundred": Case(
        "One guest",
        plural="%(n)s guests",
        forms=("⟦En gost⟧", "%(n)s gosta", "%(n)s gostje", "%(n)s gostov"),
        plural_forms="nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
        locale="sl",
        flags=("python-format",),
        says="this form stands for 1, 101, 201 …",
    ),
    "few-as-a-word": Case(
        "{n} guest",
        plural="{n} guests",
        forms=("host", "⟦hosté⟧", "{n} hostů"),
        plural_forms="nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;",
        locale="cs",
        flags=("python-brace-format",),
        says="this form stands for 2, 3, 4",
        severity=Severity.WARNING,
    ),
    "every-number": Case(
        "One guest",
        plural="%(n)s guests",
        forms=("⟦客人⟧",),
        plural_forms="nplurals=1; plural=0;",
        locale="zh",
        flags=("python-format",),
        says="this form stands for 0, 1, 2 …",
    ),
    "python-unnamed-in-the-singular": Case(
        "%d guest",
        plural="%d guests",
        forms=("⟦un invité⟧", "%d invités"),
        flags=("python-format",),
        says="in python-format no plural form can do without it",
        severity=Severity.ERROR,
    ),
    "name-lost-beside-the-number": Case(
        "%(user)s has one guest",
        plural="%(user)s has %(n)s guests",
        forms=("Один гость", "%(user)s: %(n)s", "%(user)s: %(n)s"),
        plural_forms="nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        locale="ru",
        flags=("python-format",),
        count=2,
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid(RULE, case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid(RULE, case)


def test_a_whole_catalog_shows_its_syntax():
    blocks = [f'msgid "a{n} {{{{x}}}}"\nmsgstr "b{n} {{{{x}}}}"\n\n' for n in range(12)]
    text = header("fr") + "".join(blocks) + 'msgid "last {{x}}"\nmsgstr "dernier"\n'
    (finding,) = run_catalogs(RULE, {"fr": text})
    assert finding.text == "dernier"
    assert finding.certainty == Certainty.LIKELY
    assert finding.severity == Severity.WARNING
    assert not run_catalogs(RULE, {"fr": text}, Case(options={"detect": False}))


def test_a_comment_offers_parts_of_a_value():
    comment = "#. Translators: a form of the month is {month.forms[X]}\n"
    message = '#, python-brace-format\nmsgid "{month} {year}"\nmsgstr "{month.forms[Р]} {year}"\n\n'
    other = '#, python-brace-format\nmsgid "in {month}"\nmsgstr "v {month.forms[P]}"\n'
    assert not run_catalogs(RULE, {"ru": header("ru") + comment + message + other})
    assert len(run_catalogs(RULE, {"ru": header("ru") + message + other})) == 2
    lost = message.replace(" {year}", "", 2).replace('msgid "{month}', 'msgid "{month} {year}')
    assert len(run_catalogs(RULE, {"ru": header("ru") + comment + lost})) == 1
