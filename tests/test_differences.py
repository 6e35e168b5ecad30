"""Declared differences and relations of pages: what they explain, and when they are told of."""

import hashlib
from pathlib import Path

import pytest
from rules.structure.pages import make_files

from transcheck.model import Severity
from transcheck.session import check
from transcheck.settings import PageSettings, Settings

NB = [
    "aims/heading: Vi vil",
    "aims/item-a: bygge 12 skoler",
    "aims/item-b: bygge veier",
    "page/text: Velkommen til oss",
]
EN = ["aims/heading: We will", "aims/item-a: build 12 schools", "page/text: Welcome to our page"]


def run(tmp_path: Path, versions, *, comments=None, pages=(), **settings):
    for locale, text in make_files(versions, comments=comments).items():
        path = tmp_path / "locales" / locale / "LC_MESSAGES" / "page.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    chosen = Settings(root=tmp_path, source_locale="nb", keyed=True, pages=pages, cache=False, **settings)
    return check([tmp_path / "locales"], chosen, reraise=True)


def structure(report):
    return [(one.rule, one.severity) for one in report.findings if one.group == "structure"]


def test_nothing_is_declared(tmp_path):
    assert structure(run(tmp_path, {"nb": NB, "en": EN})) == [("list-length", Severity.WARNING)]


@pytest.mark.parametrize("names", ["list-length", "structure", "figures, list-length"])
def test_may_differ_explains(tmp_path, names):
    comments = {("en", "aims/heading"): f"transcheck: may-differ[{names}]: local aims"}
    report = run(tmp_path, {"nb": NB, "en": EN}, comments=comments)
    assert structure(report) == []
    assert [(one.rule, one.suppressed) for one in report.suppressed] == [("list-length", "declared: local aims")]


def test_may_differ_beside_the_item_explains_the_list(tmp_path):
    comments = {("nb", "aims/item-b"): "transcheck: may-differ[list-length]: local aims"}
    report = run(tmp_path, {"nb": NB, "en": EN}, comments=comments)
    assert structure(report) == [("list-length", Severity.WARNING)]
    files = make_files({"nb": NB, "en": EN})
    shared = "#. list item\n#. transcheck: may-differ[list-length]: local aims\n"
    for locale, text in files.items():
        head, _, tail = text.partition('msgid "aims/item-b"')
        place = head.rindex("#. list item\n")
        head = head[:place] + shared + head[place + len("#. list item\n") :]
        (tmp_path / "locales" / locale / "LC_MESSAGES" / "page.po").write_text(
            head + 'msgid "aims/item-b"' + tail, "utf-8"
        )
    settings = Settings(root=tmp_path, source_locale="nb", keyed=True, cache=False)
    report = check([tmp_path / "locales"], settings, reraise=True)
    assert structure(report) == []
    assert [one.suppressed for one in report.suppressed] == ["declared: local aims"]


def test_may_differ_beside_one_of_two_items_is_used_and_explains_nothing(tmp_path):
    comments = {("en", "aims/item-b"): "transcheck: may-differ[list-length]: local aims"}
    report = run(tmp_path, {"nb": [*NB[:3], "aims/item-c: bygge broer", NB[3]], "en": EN}, comments=comments)
    assert structure(report) == [("list-length", Severity.WARNING)]


def test_what_the_day_alone_brings_is_no_broken_declaration(tmp_path):
    comments = {("en", "page/text"): "transcheck: may-differ[versions-differ-in-time]: the old list is kept"}
    report = run(tmp_path, {"nb": NB, "en": [*EN[:2], "aims/item-b: build roads", EN[2]]}, comments=comments)
    assert structure(report) == []


def test_may_differ_of_another_rule_explains_nothing(tmp_path):
    comments = {("en", "aims/heading"): "transcheck: may-differ[names]: local names"}
    report = run(tmp_path, {"nb": NB, "en": EN}, comments=comments)
    assert sorted(structure(report)) == [("declaration-broken", Severity.WARNING), ("list-length", Severity.WARNING)]


def test_may_differ_in_another_version_explains_nothing(tmp_path):
    comments = {("nb", "aims/heading"): "transcheck: may-differ[list-length]: local aims"}
    report = run(tmp_path, {"nb": NB, "en": EN}, comments=comments)
    assert ("list-length", Severity.WARNING) in structure(report)


def test_unused_declaration_is_told_of_at_its_comment(tmp_path):
    comments = {("en", "page/text"): "transcheck: may-differ[figures]: prices in euros"}
    (found,) = run(tmp_path, {"nb": NB, "en": [*EN[:2], "aims/item-b: build roads", EN[2]]}, comments=comments).findings
    assert found.rule == "declaration-broken"
    assert found.message == "declared to differ in figures, but it does not"
    assert found.text == "transcheck: may-differ[figures]: prices in euros"


def test_unused_declaration_is_not_told_of_when_few_rules_run(tmp_path):
    comments = {("en", "page/text"): "transcheck: may-differ[figures]: prices in euros"}
    report = run(tmp_path, {"nb": NB, "en": EN}, comments=comments, select=("structure",))
    assert structure(report) == [("list-length", Severity.WARNING)]


def test_declared_differences_show_without_suppressions(tmp_path):
    comments = {("en", "aims/heading"): "transcheck: may-differ[list-length]: local aims"}
    report = run(tmp_path, {"nb": NB, "en": EN}, comments=comments, suppressions=False)
    assert ("list-length", Severity.WARNING) in structure(report)


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("translation", [("list-length", Severity.WARNING)]),
        ("adaptation", [("list-length", Severity.INFO)]),
        ("summary", []),
        ("independent", []),
    ],
)
def test_relation_of_a_page(tmp_path, relation, expected):
    report = run(tmp_path, {"nb": NB, "en": EN}, pages=(PageSettings("page", "en", relation),))
    assert structure(report) == expected
    assert all(one.suppressed == f"the version is declared {relation}" for one in report.suppressed)


NAMES_NB = ["page/list: Vi arbeider i Mali, Niger og Peru", "page/more: Også i Kenya og Chile"]
NAMES_EN = ["page/list: We work in Mali and Niger", "page/more: Also in Kenya and Cuba"]


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("translation", [("page/list", Severity.WARNING), ("page/more", Severity.WARNING)]),
        ("adaptation", [("page/list", Severity.INFO), ("page/more", Severity.INFO)]),
        ("summary", [("page/more", Severity.INFO)]),  # it names Cuba, which the source does not
        ("independent", []),
    ],
)
def test_relation_decides_how_names_are_asked_for(tmp_path, relation, expected):
    report = run(tmp_path, {"nb": NAMES_NB, "en": NAMES_EN}, pages=(PageSettings("page", "en", relation),))
    assert [(one.msgid, one.severity) for one in report.findings if one.rule == "name-missing"] == expected


def test_rules_on_one_text_read_independent_versions_too(tmp_path):
    versions = {"nb": ["page/a: Tropper i Mali"], "en": ["page/a: Troops in Haiti (MINUSMA)"]}
    report = run(tmp_path, versions, pages=(PageSettings("page", "en", "independent"),))
    assert [(one.rule, one.severity) for one in report.findings] == [("wrong-pair", Severity.ERROR)]


def test_versions_that_are_no_translations_have_no_vote(tmp_path):
    versions = {
        "nb": ["page/a: Vi arbeider i Mali, Niger og Peru"],
        "en": ["page/a: We work in Mali and Niger"],
        "es": ["page/a: Trabajamos en Malí y Níger"],
    }
    pages = (PageSettings("page", "es", "adaptation"),)
    found = [one for one in run(tmp_path, versions).findings if one.rule == "name-missing"]
    assert [(one.locale, one.message_id) for one in found] == [("nb", "name-missing.odd")]
    found = [one for one in run(tmp_path, versions, pages=pages).findings if one.rule == "name-missing"]
    assert [(one.locale, one.severity) for one in found] == [("en", Severity.WARNING), ("es", Severity.INFO)]


def test_a_table_for_one_locale_goes_before_one_for_all(tmp_path):
    pages = (PageSettings("page", None, "independent"), PageSettings("page", "en", "translation"))
    assert structure(run(tmp_path, {"nb": NB, "en": EN}, pages=pages)) == [("list-length", Severity.WARNING)]


def test_relation_of_another_page(tmp_path):
    report = run(tmp_path, {"nb": NB, "en": EN}, pages=(PageSettings("other", "en", "independent"),))
    assert structure(report) == [("list-length", Severity.WARNING)]


def test_configured_severity_wins_over_the_relation(tmp_path):
    pages = (PageSettings("page", None, "adaptation"),)
    report = run(tmp_path, {"nb": NB, "en": EN}, pages=pages, severity={"list-length": Severity.ERROR})
    assert structure(report) == [("list-length", Severity.ERROR)]


def test_a_changed_source_explains_the_figure(tmp_path):
    pin = hashlib.sha256(b"En billett koster 100 kroner.").hexdigest()[:8]
    versions = {"nb": ["page/price: En billett koster 120 kroner."], "en": ["page/price: A ticket is 100 kroner."]}
    comments = {("en", "page/price"): f"transcheck: confirmed{{{pin}}} 2026-01-01"}
    (found,) = run(tmp_path, versions, comments=comments).findings
    assert found.rule == "source-changed"
    assert [one.rule for one in found.evidence.absorbed] == ["figure-changed"]
