"""Reports speak the reader's language: catalogs are whole, parameters survive, and English is what is missing."""

import csv
import importlib.util
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from report.sample import FIGURE, OPTIONS, REPORT
from transcheck.cldr.display import translate_name
from transcheck.messages import LOCALES, Words, choose_locale, load_words
from transcheck.model import Certainty, Scope, Severity
from transcheck.po.reader import read_file
from transcheck.report import RenderOptions, render
from transcheck.report.decisions import read_decisions
from transcheck.report.overview import summary_line
from transcheck.rules import Rule

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "src/transcheck/messages"
SHIPPED = [locale for locale in LOCALES if locale != "en"]
PARAMETER = re.compile(r"\{(\w*)\}")


def catalog(locale):
    return read_file(FOLDER / f"{locale}.po", f"{locale}.po")


@pytest.mark.parametrize("locale", SHIPPED)
def test_catalogs_are_whole(locale):
    found = catalog(locale)
    assert found.problems == []
    assert found.header["Language"] == locale


@pytest.mark.parametrize("locale", SHIPPED)
def test_parameters_survive(locale):
    for message in catalog(locale).translated:
        for source, target, _ in message.pairs:
            assert sorted(PARAMETER.findall(source)) == sorted(PARAMETER.findall(target)), message.msgid


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_label_is_translated(locale):
    spec = importlib.util.spec_from_file_location("update_messages", ROOT / "tools/update_messages.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    words = load_words(locale)
    labels = {entry.text for entry in tool.find_entries() if entry.context == tool.LABELS}
    assert len(labels) > 100
    assert labels - set(words.labels) == set()


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("en", "en"),
        ("nb", "nb"),
        ("nb_NO.UTF-8", "nb"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("es_MX", "es"),
        ("fr", "en"),
        ("", "en"),
        ("C", "en"),
        ("not a locale", "en"),
    ],
)
def test_locales_people_ask_for(wanted, expected):
    assert choose_locale(wanted) == expected


BECAME = Rule(
    id="figure-changed",
    group="figures",
    summary="A number differs from the source.",
    doc="",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    scope=Scope.MESSAGE,
    messages={"became": "“{from}” in {locale} became “{to}”"},
    check=print,
)


@pytest.mark.parametrize(
    ("fmt", "expected"), [("html", "Norwegian Bokmål"), ("markdown", "Norwegian Bokmål"), ("full", " nb ")]
)
def test_editors_read_names_of_languages_and_terminals_show_codes(fmt, expected):
    report = replace(REPORT, findings=(FIGURE,), suppressed=())
    found = render(report, fmt, options=RenderOptions(rules={"figure-changed": BECAME}))
    assert expected in found.split("2012", 1)[1].split("2016", 1)[0]


def test_a_message_without_its_parameters_stays_english():
    words = Words("nb", {}, {FIGURE.message_id: "{missing} ble {to}"}, {})
    assert words.message(FIGURE) == FIGURE.message


def test_a_message_is_translated_by_its_id():
    words = Words("nb", {}, {FIGURE.message_id: "{from} ble til {to}"}, {})
    assert words.message(FIGURE) == "2012 ble til 2016"


@pytest.mark.parametrize(
    "fmt", ["json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl", "concise", "grouped"]
)
def test_machine_formats_keep_english(fmt):
    assert render(REPORT, fmt, options=OPTIONS) == render(REPORT, fmt, options=replace(OPTIONS, ui_locale="nb"))


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("nb", "Fant 2 feil, 1 advarsel og 1 merknad i 4 av 5 kataloger (ar 1, en 1, ja 1, nb 1)."),
        ("es", "Hay 2 errores, 1 aviso y 1 nota en 4 de 5 catálogos (ar 1, en 1, ja 1, nb 1)."),
    ],
)
def test_summary(locale, expected):
    assert summary_line(REPORT, replace(OPTIONS, ui_locale=locale)).startswith(expected)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sheet_in_any_language_is_read_back(locale):
    text = render(REPORT, "csv", options=RenderOptions(ui_locale=locale)).removeprefix("\ufeff")
    separator = "," if locale == "en" else ";"
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    column = rows[0].index(load_words(locale)("decision"))
    for row in rows[1:-1]:
        row[column] = "ok"
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    assert [one.fingerprint for one in read_decisions(out.getvalue(), "x.csv")] == [
        one.fingerprint for one in REPORT.findings
    ]


@pytest.mark.parametrize("fmt", ["full", "markdown", "html", "csv"])
@pytest.mark.parametrize("locale", SHIPPED)
def test_formats_for_people_are_translated(fmt, locale):
    assert load_words(locale)("error") in render(REPORT, fmt, options=replace(OPTIONS, ui_locale=locale))


@pytest.mark.parametrize(
    ("name", "locale", "expected"),
    [
        ("Spanish", "nb", "spansk"),
        ("Spanish", "es", "español"),
        ("Spanish", "en", "Spanish"),
        ("Cyrillic", "nb", "kyrillisk"),
        ("no language", "nb", "no language"),
        ("Spanish", "not a locale", "Spanish"),
    ],
)
def test_names_of_languages_are_translated(name, locale, expected):
    assert translate_name(name, locale) == expected
