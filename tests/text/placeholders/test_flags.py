"""Formats named by flags: gettext's, and those of hosts."""

import pytest

from transcheck.text.placeholders.explain import find_defects
from transcheck.text.placeholders.flags import find_declared

NAMES = [
    ({"c-format"}, ["c"]),
    ({"possible-c-format"}, ["c"]),
    ({"no-c-format"}, []),
    ({"c-format", "no-c-format"}, []),
    ({"impossible-c-format", "c-format"}, []),
    ({"c-format", "no-python-format"}, ["c"]),
    ({"c-format", "python-format"}, ["c", "python"]),
    ({"no-wrap", "range: 0..5"}, []),
    ({"fuzzy", "python-brace-format"}, ["python-brace"]),
    ({"es-format"}, ["ecmascript"]),
    ({"i18next-interpolation"}, ["i18next"]),
    ({"percent-placeholders"}, ["percent-name"]),
    ({"c-sharp-format"}, ["csharp"]),
    ({"java-messageformat"}, ["java"]),
    ({"icu-message-format", "no-wrap"}, ["icu"]),
    ({"placeholders:$URL$:$TARGET$"}, ["declared"]),
    ({"placeholders:", 'placeholders:r"("'}, []),
]
BAD = [
    ({"angularjs-format"}, "Your balance is {{amount}} {{ currency }}", "{{amount}} {{ monnaie }}"),
    ({"es-format"}, "There are ${number} apples", "Il y a ${nombre} pommes"),
    ({"i18next-interpolation"}, "There are {{number}} apples", "Il y a des pommes"),
    ({"i18next-interpolation"}, "There are $t(number) apples", "Il y a $t(nombre) pommes"),
    ({"percent-placeholders"}, "There are %number% apples", "Il y a %nombre% pommes"),
    ({"vue-format"}, "There are %{count} apples", "Il y a des pommes"),
    ({"vue-format"}, "@:message.dio @:message.the_world!", "@:message.dio"),
    ({"laravel-format"}, "Welcome, :name", "Bienvenue, :nom"),
    ({'placeholders:$URL$:$TARGET$:"some long text"'}, "$URL$ and $TARGET$", "$URL$"),
    ({'placeholders:"some long text"'}, "has some long text", "rien"),
    ({'placeholders:r"%[^% ]+%"'}, "%a% and %b%", "%a%"),
    ({"c-sharp-format"}, "There are {0} apples", "Il y a des pommes"),
    ({"java-messageformat"}, "There are {0} apples", "Il y a des pommes"),
]
GOOD = [
    ({"i18next-interpolation"}, "{{- number, integer}} apples", "{{number}} pommes"),
    ({"vue-format"}, "See @:app.name.", "Voir @:app.name"),
    ({"laravel-format"}, "Welcome, :name", ":NAME, bienvenue"),
    ({"placeholders:$URL$"}, "go to $URL$", "$URL$ : allez"),
    ({"percent-placeholders"}, "100% of %x%", "%x% à 100%"),
]


@pytest.mark.parametrize(("flags", "names"), NAMES)
def test_flags_name_formats(flags: set[str], names: list[str]) -> None:
    assert [form.name for form in find_declared(frozenset(flags))] == names


@pytest.mark.parametrize(("flags", "source", "target"), BAD)
def test_lost_placeholders_are_found(flags: set[str], source: str, target: str) -> None:
    (form,) = find_declared(frozenset(flags))
    assert len(list(find_defects(source, target, form))) == 1


@pytest.mark.parametrize(("flags", "source", "target"), GOOD)
def test_kept_placeholders_are_right(flags: set[str], source: str, target: str) -> None:
    (form,) = find_declared(frozenset(flags))
    assert not list(find_defects(source, target, form))
