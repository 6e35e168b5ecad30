"""unnamed-placeholders."""

import pytest
from rules.harness import quote, run_catalogs

VALID = {
    "one": ("python-format", "%s files"),
    "named": ("python-format", "%(part)s of %(whole)s"),
    "one-and-a-percent-sign": ("python-format", "%d%% done"),
    "c-can-number-them": ("c-format", "%s of %s"),
    "no-format": ("", "%s of %s"),
    "not-python": ("no-python-format", "%s of %s"),
    "braces-named": ("python-brace-format", "{part} of {whole}"),
    "braces-numbered": ("python-brace-format", "{0} of {1}"),
    "braces-doubled": ("python-brace-format", "{{}} and {{}} of {}"),
    "named-and-one": ("python-format", "%(part)s of %s"),
    "no-placeholders": ("python-format", "all files"),
}
INVALID = {
    "two": ("python-format", "%s of %s"),
    "numbers": ("python-format", "Page %d of %d"),
    "precise": ("python-format", "%.2f at %5s"),
    "braces": ("python-brace-format", "{} of {}"),
    "braces-with-formats": ("python-brace-format", "{:d} of {!r}"),
}
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def find(flag: str, msgid: str, file: str = "pot"):
    text = HEADER + (f"#, {flag}\n" if flag else "") + f'msgid {quote(msgid)}\nmsgstr ""\n'
    return run_catalogs("unnamed-placeholders", {file: text})


@pytest.mark.parametrize(("flag", "msgid"), VALID.values(), ids=VALID)
def test_valid(flag, msgid):
    assert not find(flag, msgid)


@pytest.mark.parametrize(("flag", "msgid"), INVALID.values(), ids=INVALID)
def test_invalid(flag, msgid):
    (found,) = find(flag, msgid)
    assert found.message.startswith("“")


def test_catalogs_are_left_alone():
    assert not find("python-format", "%s of %s", "de")
