import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.tokens import (
    find_functions,
    find_mail_addresses,
    find_options,
    find_paths,
    find_urls,
    is_example,
    missing_tokens,
    url_key,
)


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("See https://example.org/a.", ["https://example.org/a"]),
        ("(see https://example.org/a)", ["https://example.org/a"]),
        ("https://example.org/a_(b)", ["https://example.org/a_(b)"]),
        ("<https://example.org/?a=1&b=2>", ["https://example.org/?a=1&b=2"]),
        ("&lt;https://example.org/&gt;.", ["https://example.org/"]),
        ("详见https://example.org/说明。", ["https://example.org/"]),
        ("“https://example.org”", ["https://example.org"]),
        ("www.example.org und ftp://example.net", ["www.example.org", "ftp://example.net"]),
        ("mailto:a@example.org", []),
        ("http://", []),
        ("C://", []),
    ],
)
def test_urls(text, urls):
    found = find_urls(text)
    assert [token.text for token in found] == urls
    assert [text[token.start : token.end] for token in found] == urls


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.org", "https://example.org/"),
        ("https://en.wikipedia.org/wiki/X", "https://de.wikipedia.org/wiki/X"),
        ("https://example.org/en/doc", "https://example.org/pt-BR/doc"),
        ("https://example.org/doc.en.html", "https://example.org/doc.fr.html"),
        ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2"),
        ("https://example.org/?lang=en", "https://example.org/?lang=sv"),
        ("http://ftp.us.debian.org/debian", "http://ftp.nl.debian.org/debian"),
        ("http://www.example.org", "http://example.org"),
        ("www.example.org", "http://example.org"),
    ],
)
def test_pages_that_are_the_same(one, other):
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a", "https://example.com/a"),
        ("ftp://example.org/a", "https://example.org/a"),
        ("https://example.org/?id=1", "https://example.org/?id=2"),
    ],
)
def test_pages_that_differ(one, other):
    assert url_key(one) != url_key(other)


@pytest.mark.parametrize(
    ("find", "text", "found"),
    [
        (find_mail_addresses, "write to bugs@example.org.", ["bugs@example.org"]),
        (find_mail_addresses, "<a.b+c@example.co.uk>", ["a.b+c@example.co.uk"]),
        (find_mail_addresses, "git@example.org:repo, @user, a@b", ["git@example.org"]),
        (find_options, "use --verbose, --no-color=<when>", ["--verbose", "--no-color"]),
        (find_options, "-- and --- and a--b and --%s", []),
        (find_options, "[--[no-]all]", []),
        (find_paths, "in /etc/fstab.", ["/etc/fstab"]),
        (find_paths, "/usr and and/or 1/2 %s/etc", ["/usr"]),
        (find_paths, "/etc/%s", []),
        (find_functions, "main() calls std::sort() and f(x)", ["main()", "std::sort()"]),
    ],
)
def test_other_tokens(find, text, found):
    assert [token.text for token in find(text)] == found


def test_examples_stand_for_any_address():
    texts = ["http://host/path/to/x", "https://example.org", "http://YOUR-IP/x", "http://192.168.1.2/x"]
    assert all(is_example(find_urls(text)[0]) for text in texts)
    assert is_example(find_mail_addresses("you@example.com")[0])
    assert not is_example(find_urls("https://www.debian.org/")[0])
    assert not is_example(find_mail_addresses("debian-doc@lists.debian.org")[0])


def test_a_token_written_in_another_way_is_not_missing():
    source = find_urls("See https://example.org/a.")
    target = "Siehe (https://example.org/a)"
    assert missing_tokens(source, find_urls(target), target) == []
    assert [token.text for token in missing_tokens(source, [], "Siehe unten")] == ["https://example.org/a"]


@given(st.text(alphabet="htps:/w.@-(){}&;a1 \n_%<>", max_size=80))
def test_total_and_in_place(text):
    for find in (find_urls, find_mail_addresses, find_options, find_paths, find_functions):
        for token in find(text):
            assert text[token.start : token.end] == token.text
