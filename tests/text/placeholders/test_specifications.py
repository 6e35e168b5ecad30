"""The formats against their manuals: what each reads in a text, which translations are right and which are not."""

import pytest

from text.placeholders.readings import READINGS
from text.placeholders.specifications import BAD, GOOD
from transcheck.text.placeholders.explain import find_defects
from transcheck.text.placeholders.formats import FORMATS
from transcheck.text.placeholders.syntaxes import SYNTAXES

FORMS = {**FORMATS, **SYNTAXES}


@pytest.mark.parametrize(("name", "marked", "arguments", "fault"), READINGS)
def test_readings(name: str, marked: str, arguments: str, fault: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    parsed = FORMS[name].parse_translation(text)
    shown, end = "", 0
    for start, stop in sorted({(use.start, use.end) for use in parsed.uses}):
        shown += f"{text[end:start]}⟦{text[start:stop]}⟧"
        end = stop
    assert shown + text[end:] == marked
    assert " ".join(str(use.key) for use in parsed.uses) == arguments
    assert (f"{parsed.fault.reason} {parsed.fault.start}" if parsed.fault else "") == fault


@pytest.mark.parametrize(
    ("name", "source", "target"), [(name, *pair) for name, pairs in GOOD.items() for pair in pairs]
)
def test_right_translations(name: str, source: str, target: str) -> None:
    assert FORMS[name].parse(source).fault is None
    assert not list(find_defects(source, target, FORMS[name]))


@pytest.mark.parametrize(
    ("name", "source", "target", "rule"), [(name, *row) for name, rows in BAD.items() for row in rows]
)
def test_wrong_translations(name: str, source: str, target: str, rule: str) -> None:
    assert [defect.rule for defect in find_defects(source, target, FORMS[name])] == [rule]


def test_every_format_has_rows() -> None:
    assert FORMS.keys() == GOOD.keys() == BAD.keys() == {name for name, *_ in READINGS}
