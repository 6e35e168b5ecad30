"""Hostile texts: no exception, no recursion limit, time that grows with the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transcheck.text.placeholders import find_placeholders
from transcheck.text.placeholders.explain import find_defects
from transcheck.text.placeholders.formats import FORMATS

_PIECES = st.sampled_from(
    [*"% % { } $ ~ ( ) [ ] < > ' & | * 1$ 0 5 . , : s d l a é \\ # @ ^ ; n 0# ,choice, v / ?".split(), " ", "\n"]
)
TEXTS = st.lists(_PIECES, max_size=14).map("".join)


@pytest.mark.parametrize("name", FORMATS)
def test_any_text_is_read(name: str) -> None:
    @settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
    @given(source=TEXTS, target=TEXTS)
    def law(source: str, target: str) -> None:
        form = FORMATS[name]
        parsed = form.parse(source)
        for use in parsed.uses:
            assert 0 <= use.start < use.end <= len(source)
        if parsed.fault:
            assert 0 <= parsed.fault.start <= parsed.fault.end <= len(source)
        assert not list(find_defects(source, source, form)) or form.parse_translation is not form.parse
        for defect in find_defects(source, target, form, strict=len(source) % 2 == 0):
            if defect.target:
                assert 0 <= defect.target[0] <= defect.target[1] <= len(target)
        assert list(find_placeholders(source, frozenset({f"{name}-format"}))) is not None

    law()


UNITS = [
    "%",
    "%%",
    "{",
    "{}",
    "{{",
    "%(",
    "%s",
    "%1$s ",
    "~",
    "~a",
    "~{",
    "~[",
    "~(",
    "%(%s",
    "%{",
    "{0,choice,0#",
    "$",
    "${a}",
    "&",
    "<b>",
    "<",
]
UNITS += ["%[1]", "%1:$s", "%<a>", "'", "%5", "%*", "{a.b[0]", "%v", "%|", "%<", "\\", "%-", "%+", "%q+", "{0:"]


@pytest.mark.parametrize("name", FORMATS)
def test_long_repetitions_are_read(name: str) -> None:
    form = FORMATS[name]
    for unit in UNITS:
        text = unit * 2_000
        parsed = form.parse_translation(text)
        assert parsed.fault is None or parsed.fault.start <= len(text)
