"""A defect that fills a message is told a hundred times, and the rest is counted."""

from datetime import date

import pytest

from transcheck import Settings
from transcheck.loading import join_project
from transcheck.po.reader import read_catalog
from transcheck.session import check_loaded

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def check(source, target):
    text = f'{HEAD}msgid "{source}"\nmsgstr "{target}"\n'
    catalog = read_catalog(text.encode(), "fr.po")
    catalog.locale, catalog.domain = "fr", "app"
    settings = Settings(source_locale="en", as_of=date(2026, 11, 22), select=("url-changed",))
    project, _, _ = join_project("app", None, {"fr": catalog}, settings)
    return check_loaded(project, settings)


def urls(host, count):
    return " ".join(f"https://www.{host}.org/page-{number}" for number in range(count))


@pytest.mark.parametrize("count", [1, 2, 99, 100])
def test_every_finding_stands_up_to_the_hundredth(count):
    outcome, shared = check(urls("gnome", count), urls("debian", count))
    assert len(outcome.findings) == count
    assert not shared.notes


def test_what_is_beyond_is_counted_in_a_note():
    outcome, shared = check(urls("gnome", 350), urls("debian", 350))
    assert len(outcome.findings) == 100
    (note,) = shared.notes
    assert note.what == "url-changed"
    assert "250 more of 350" in note.why
