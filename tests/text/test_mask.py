"""Which spans of a text are no prose."""

import pytest

from transcheck.text.mask import blank, find_masks

CASES = {
    "url": ("see http://a.b/12 now", (), ["http://a.b/12"]),
    "mail": ("write to a.b@c.org", (), ["a.b@c.org"]),
    "markup": ("<a id='3'>5</a>", (), ["<a id='3'>", "</a>"]),
    "entity": ("It&#8217;s", (), ["&#8217;"]),
    "path": ("in /usr/x86/lib", (), ["/usr/x86/lib"]),
    "file": ("see page12.html", (), ["page12.html"]),
    "code": ("run ``ls -5``", (), ["``ls -5``"]),
    "unmistakable": ("%2$d {0} {{n}} %(n)s ${a1} $HOME", (), ["%2$d", "{0}", "{{n}}", "%(n)s", "${a1}", "$HOME"]),
    "c": ("%2$d of %1$5.3s", ("c-format",), ["%2$d", "%1$5.3s"]),
    "python": ("%(n)s of %(count)05d", ("python-format",), ["%(n)s", "%(count)05d"]),
    "python-brace": ("{0:>5} of {n}", ("python-brace-format",), ["{0:>5}", "{n}"]),
    "lisp": ("~5D files", ("lisp-format",), ["~5D"]),
    "qt": ("%1 of %L2", ("qt-format",), ["%1", "%L2"]),
    "java": ("{0,number,#.##} of {1}", ("java-format",), ["{0,number,#.##}", "{1}"]),
    "perl-brace": ("{count} of {max}", ("perl-brace-format",), ["{count}", "{max}"]),
    "taken-back": ("%20 {0}", ("no-c-format",), ["%20", "{0}"]),
    "placeholder-in-an-address": ("http://a.b/%s 5", ("c-format",), ["http://a.b/%s"]),
    "percent-of-prose": ("50 % of it", (), []),
}


@pytest.mark.parametrize(("text", "flags", "expected"), CASES.values(), ids=CASES)
def test_masks(text, flags, expected):
    masks = list(find_masks(text, frozenset(flags)))
    assert [text[mask.start : mask.end] for mask in masks] == expected
    assert len(blank(text, masks)) == len(text)
