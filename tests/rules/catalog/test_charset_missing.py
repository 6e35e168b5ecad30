"""The rule charset-missing."""

from rules.catalog.problems import find


def test_declared_charsets_are_fine():
    for charset in ("UTF-8", "ISO-8859-1", "UTF-99"):
        assert not find("charset-missing", charset)


def test_templates_may_leave_it_open():
    assert not find("charset-missing", "CHARSET", is_template=True)
    assert not find("charset-missing", None, is_template=True)


def test_missing_and_placeholder():
    assert "declares no charset" in find("charset-missing", None)[0].message
    assert "declares no charset" in find("charset-missing", "")[0].message
    assert "CHARSET" in find("charset-missing", "CHARSET")[0].message
