"""The rule charset-twice."""

from rules.catalog.problems import find


def test_once_or_the_same_is_fine():
    assert not find("charset-twice", "UTF-8")
    assert not find("charset-twice", 'UTF-8\\n"\n"Content-Type: text/plain; charset=utf-8')


def test_two_charsets():
    (finding,) = find("charset-twice", 'UTF-8\\n"\n"Content-Type: text/plain; charset=ISO-8859-1')
    assert (finding.location.line, finding.location.column) == (4, 36)
