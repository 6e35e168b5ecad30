"""Placeholders without a flag: by name, or known by looking at a whole catalog."""

import pytest

from transcheck.text.placeholders.detect import detect_syntaxes
from transcheck.text.placeholders.explain import find_defects
from transcheck.text.placeholders.syntaxes import SYNTAXES, declared_syntax

GOOD = {
    "ecmascript": [("Hi ${name}", "${name}, salut"), ("${ a.b }", "${a.b}")],
    "mustache": [("Hi {{ name }}", "{{name}} !"), ("{{#if a}}x{{/if}}", "{{#if a}}y{{/if}}"), ("plain", "{")],
    "vue": [("{n} apples | {n} apple", "{n} pommes"), ("@:app.name is", "est @:app.name")],
    "laravel": [("Hi :name", ":Name, salut"), ("at 12:30 on http://x", "le 12:30"), ("a::b", "rien")],
    "percent-name": [("%user% wrote", "écrit par %user%"), ("100% of 5%", "100 %")],
    "wordpress": [("Hi ###USERNAME###", "Salut ###USERNAME###")],
    "drupal": [("@count items by !name", "!name : @count"), ("mail me@example.org", "rien")],
    "android": [("%1$s has %2$d", "%2$d pour %1$s"), ("50% yes", "oui à 50 %")],
    "icu": [
        (
            "{n, plural, one {# file} other {# files}}",
            "{n, plural, one {# fichier} many {# de fichiers} other {# fichiers}}",
        ),
        ("{g, select, female {her} other {their}} {name}", "{name} {g, select, other {leur}}"),
        ("It's {name}", "C'est {name}"),
        ("'{'literal'}' {a}", "{a} '{'autre'}'"),
        ("{d, date, ::yMMMd} {t}", "{t} {d, date, long}"),
        ("{n, plural, =0 {none} other {{n} of {total, number}}}", "{total} {n, plural, offset:1 other {# '#'}}"),
        ("it''s {a}", "l''{a}"),
    ],
    "lingui": [("<0>Read</0> {name}", "{name} <0>lire</0>"), ("a < 5", "a < 6")],
    "messageformat2": [
        ("Hi {$name :string}", "{$name} !"),
        (
            ".input {$n :number} .match $n one {{{$n} file}} * {{{$n} files}}",
            ".input {$n :number} .match $n * {{{$n} fichiers}}",
        ),
        (r"a \{ {|x}|}", r"b \{"),
        ("{#b}bold{/b}", "{#b}gras{/b}"),
    ],
    "fluent": [
        ("{ $n -> [one] one file *[other] { $n } files }", "{ $n -> [un] x *[other] { $n } fichiers }"),
        ("{ -brand } of { $user }", "{ $user } : { -brand }"),
        ('{ "{" } { DATETIME($d, month: "long") }', '{ DATETIME($d) } { "x" }'),
    ],
}
BAD = {
    "ecmascript": [("Hi ${name}", "Salut ${nom}", "missing")],
    "mustache": [("Hi {{name}}", "Salut", "missing"), ("Hi {{name}}", "{{name}} {{x}}", "extra")],
    "vue": [("{n} apples", "pommes", "missing")],
    "laravel": [("Hi :name", "Salut :nom", "missing")],
    "percent-name": [("%user% wrote", "%utilisateur% a écrit", "missing")],
    "wordpress": [("Hi ###USERNAME###", "Salut ###NOM###", "missing")],
    "drupal": [("@count items", "%count objets", "missing")],
    "android": [("%1$s has %2$d", "%1$s a %2$s", "type")],
    "icu": [
        ("Hi {name}", "Salut {nom}", "missing"),
        ("the {name}", "l'{name}", "missing"),
        ("{n, plural, one {#} other {#}}", "{n, plural, un {#} other {#}}", "invalid"),
        ("{n, plural, one {#} other {#}}", "{n, plural, one {#}}", "invalid"),
        ("{n, plural, other {#}}", "{n, plural, other {#}", "invalid"),
        ("{g, select, female {a} other {b}}", "{g, select, weiblich {a} other {b}}", "invalid"),
        ("{d, date}", "{d, number}", "type"),
        ("{a}", "{a} }", "invalid"),
        ("{a}", "{a", "invalid"),
    ],
    "lingui": [("<0>Read</0>", "lire</0>", "missing")],
    "messageformat2": [("Hi {$name}", "Salut {$nom}", "missing"), ("{$a}", "{$a", "invalid")],
    "fluent": [
        ("{ -brand }", "{ -marque }", "missing"),
        ("{ $a }", "{ $a", "invalid"),
        ("{ $a }", "{ $a } }", "invalid"),
    ],
}


@pytest.mark.parametrize(
    ("name", "source", "target"), [(name, *pair) for name, pairs in GOOD.items() for pair in pairs]
)
def test_good_translations(name: str, source: str, target: str) -> None:
    assert not list(find_defects(source, target, SYNTAXES[name]))


@pytest.mark.parametrize(
    ("name", "source", "target", "rule"), [(name, *row) for name, rows in BAD.items() for row in rows]
)
def test_bad_translations(name: str, source: str, target: str, rule: str) -> None:
    assert [defect.rule for defect in find_defects(source, target, SYNTAXES[name])] == [rule]


def test_patterns_of_users() -> None:
    form = declared_syntax((r"\[\[\w+\]\]", r"@\w+@"))
    assert not list(find_defects("[[a]] @b@", "@b@ [[a]]", form))
    (defect,) = find_defects("[[a]] @b@", "@b@", form)
    assert defect.params["name"] == "[[a]]"


def test_deep_nesting_is_read() -> None:
    text = "{n, plural, other {" * 10_000 + "x" + "}}" * 10_000
    parsed = SYNTAXES["icu"].parse(text)
    assert parsed.fault is None
    assert len(parsed.uses) == 10_000
    fault = SYNTAXES["icu"].parse(text[:-1]).fault
    assert fault is not None
    assert fault.reason == "unterminated"
    for name in ("messageformat2", "fluent", "lingui"):
        assert SYNTAXES[name].parse("{" * 100_000).fault is not None


def test_catalogs_show_their_syntax() -> None:
    def names(pairs: list[tuple[str, str]]) -> list[str]:
        return [form.name for form in detect_syntaxes(pairs)]

    assert names([(f"a{n} {{{{x}}}}", f"b{n} {{{{x}}}}") for n in range(8)]) == ["mustache"]
    assert names([(f"a{n} ${{x}}", f"b{n} ${{x}}") for n in range(8)]) == ["ecmascript"]
    assert names([("{n, plural, one {a} other {b}}", "{n, plural, other {c}}")] * 3) == ["icu"]
    assert names([("%(a)s", "%(a)s")] * 6) == ["python-names"]
    assert names([("{a}", "{a}")] * 25) == ["brace"]
    assert names([("%s of %d", "%1$s: %2$d")]) == ["printf"]
    assert names([("%{a}", "%{a}")]) == ["percent-brace"]
    assert names([("{{x}}", "{{y}}")]) == ["mustache"]
    # Too few, translated like words, or about the syntax.
    assert names([("%a%", "%a%")] * 9) == []
    assert names([("write `{{x}}`", "`{{x}}`"), ("  {{x}}", "  {{y}}"), ("\\{x}", "{x}"), ("@code{x}", "x")]) == []
    assert names([("%d %B %Y", "%d. %B %Y"), ("100%s", "x"), ("5% of it", "x")]) == []
    assert names([("{a}", "{b}")] * 30) == []
    assert names([("100% of 50%", "100 % de 50 %")] * 50) == []
