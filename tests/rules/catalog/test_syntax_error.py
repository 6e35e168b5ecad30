"""syntax-error."""

from rules.harness import header, run_catalogs


def test_broken_string_is_found():
    assert run_catalogs("syntax-error", {"fr": header("fr") + 'msgid "Save\nmsgstr "x"\n'})


def test_good_catalog_is_silent():
    assert not run_catalogs("syntax-error", {"fr": header("fr") + 'msgid "Save"\nmsgstr "x"\n'})
