"""The pages of a report are made of what the catalogs hold."""

from pathlib import Path

import pytest

from report.sample import FIGURE
from transcheck.model import Project
from transcheck.po.reader import read_catalog
from transcheck.report.pages import build_page, build_pages

HEADER = 'msgid ""\nmsgstr "Last-Translator: A Person <person@example.org>\\n"\n\n'


def catalog(locale, text, *, keyed=False):
    found = read_catalog((HEADER + text).encode(), f"locales/{locale}.po")
    found.locale, found.domain, found.keyed, found.source_locale = locale, "harbour", keyed, "nb"
    return found


def keyed_project():
    nb = catalog(
        "nb", '#. heading\nmsgid "top"\nmsgstr "Havna"\n\n#. paragraph\nmsgid "only"\nmsgstr "Bare her"\n', keyed=True
    )
    en = catalog(
        "en", '#. heading\nmsgid "top"\nmsgstr "The harbour"\n\n#. paragraph\nmsgid "only"\nmsgstr ""\n', keyed=True
    )
    return Project("harbour", None, {"en": en, "nb": nb}, "nb", keyed=True)


def test_a_keyed_page_is_shown_whole_source_first():
    page = build_page(keyed_project(), [])
    assert page.locales == ("nb", "en")
    assert [(block.msgid, block.kind, [text.text for text in block.texts]) for block in page.blocks] == [
        ("top", "heading", ["Havna", "The harbour"]),
        ("only", "paragraph", ["Bare her"]),
    ]


BILINGUAL = 'msgid "a"\nmsgstr "A"\n\nmsgctxt "c"\nmsgid "a"\nmsgstr "B"\n\nmsgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] "d"\nmsgstr[1] "ds"\n'


def finding(msgctxt, msgid, locale="fr", domain="harbour"):
    from dataclasses import replace

    return replace(FIGURE, msgctxt=msgctxt, msgid=msgid, locale=locale, domain=domain)


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        pytest.param([], None, id="none"),
        pytest.param([finding(None, "a", domain="other")], None, id="other-domain"),
        pytest.param([finding(None, "a")], [["a", "A"]], id="one"),
        pytest.param([finding("c", "a")], [["a", "B"]], id="context"),
        pytest.param([finding(None, "%d day")], [["%d day", "%d days", "d", "ds"]], id="plural"),
        pytest.param([finding(None, "")], None, id="header"),
        pytest.param([finding(None, "a", locale="de")], [["a", "A2"]], id="other-locale"),
    ],
)
def test_of_bilingual_catalogs_only_messages_with_findings_are_shown(findings, expected):
    catalogs = {"de": catalog("de", BILINGUAL.replace('"A"', '"A2"')), "fr": catalog("fr", BILINGUAL)}
    page = build_page(Project("harbour", None, catalogs, "en", keyed=False), findings)
    assert (page and [[text.text for text in block.texts] for block in page.blocks]) == expected


def test_headers_are_never_in_a_page():
    pages = build_pages([keyed_project()], [finding(None, "")])
    assert "person@example.org" not in repr(pages)


@pytest.mark.parametrize("locale", ["nb", "en"])
def test_the_stored_page_can_be_built(locale):
    path = Path(__file__).parents[2] / f"locales/{locale}/LC_MESSAGES/peace.po"
    found = read_catalog(path.read_bytes(), str(path))
    found.locale, found.domain, found.keyed = locale, "peace", True
    page = build_page(Project("peace", None, {locale: found}, locale, keyed=True), [])
    assert page.blocks[0].kind == "title"
