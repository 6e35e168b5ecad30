"""Names of months."""

from transcheck.cldr.letters import sample_letters
from transcheck.cldr.months import load_months


def test_months_do_not_depend_on_what_was_loaded_before():
    for locale in ("ru", "zh", "vi", "ja", "cs"):
        load_months(locale)
    assert "一月" not in load_months("de")
    assert {"januar", "märz"} <= load_months("de").keys()
    assert not [word for word in load_months("nb") if not word.isascii()]


def test_letters():
    assert "ź" in sample_letters("pl")
    assert sample_letters("en") == frozenset()
    assert sample_letters("qqx") == frozenset()
    assert sample_letters(None) == frozenset()
