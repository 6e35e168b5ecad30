"""What each format promises to the program that reads it."""

import csv
import io
import json
import os
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from report.sample import EN, FIGURE, HOSTILE, OPTIONS, REPORT, WIDE, hostile_report
from transcheck.errors import ConfigError
from transcheck.model import Certainty, Scope, Severity
from transcheck.report import FORMATS, choose_format, render
from transcheck.report.decisions import read_decisions
from transcheck.rules import Rule

NEARBY = [folder / "shared/data/sarif-schema-2.1.0.json" for folder in Path(__file__).parents]
SCHEMA = Path(os.environ.get("TRANSCHECK_SARIF_SCHEMA", next((str(path) for path in NEARBY if path.exists()), "none")))
RULE = Rule(
    id="figure-changed",
    group="figures",
    summary="A number differs from the source.",
    doc="\nReaders are told something else.\n",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    scope=Scope.MESSAGE,
    messages={"became": "{from} in {locale} became {to}"},
    check=print,
)
WITH_RULES = replace(OPTIONS, rules={"figure-changed": RULE}, docs_url="https://example.org/manual/")
EMPTY = replace(REPORT, findings=(), suppressed=(), notes=())
attack = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@pytest.mark.parametrize("fmt", FORMATS)
def test_notes_are_in_every_format(fmt):
    assert "no model knows Kabyle" in render(REPORT, fmt, options=OPTIONS)
    assert "no model knows Kabyle" in render(replace(REPORT, findings=()), fmt, options=OPTIONS)


@pytest.mark.parametrize("fmt", FORMATS)
def test_nothing_found_can_be_said(fmt):
    found = render(EMPTY, fmt)
    assert not found or found.endswith("\n")


@pytest.mark.parametrize("fmt", FORMATS)
def test_suppressed_findings_are_shown_only_when_asked_for(fmt):
    assert "0b00000000000004-0" not in render(REPORT, fmt)
    assert "the template has it" not in render(REPORT, fmt)


def test_unknown_format_is_the_users_mistake():
    with pytest.raises(ConfigError, match="unknown format “yaml”"):
        render(REPORT, "yaml")


@pytest.mark.parametrize(
    ("environment", "terminal", "expected"),
    [
        pytest.param({}, True, "full", id="terminal"),
        pytest.param({}, False, "concise", id="pipe"),
        pytest.param({"GITHUB_ACTIONS": "true"}, False, "github", id="actions"),
        pytest.param({"GITHUB_ACTIONS": "false"}, True, "full", id="not-actions"),
    ],
)
def test_auto(environment, terminal, expected):
    assert choose_format(environment, terminal=terminal) == expected


def test_jsonl_has_the_findings_of_json():
    lines = [json.loads(line) for line in render(REPORT, "jsonl", options=OPTIONS).splitlines()]
    whole = json.loads(render(REPORT, "json", options=OPTIONS))
    findings = [line for line in lines if line.pop("type") == "finding"]
    assert findings == whole["findings"] + whole["suppressed"]


def sarif(report, options=WITH_RULES):
    return json.loads(render(report, "sarif", options=options))


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(REPORT, id="sample"),
        pytest.param(EMPTY, id="empty"),
        *(pytest.param(hostile_report(text), id=name) for name, text in HOSTILE.items()),
    ],
)
def test_sarif_is_valid(report):
    if not SCHEMA.exists():
        pytest.skip("the OASIS schema of SARIF is not here: set TRANSCHECK_SARIF_SCHEMA to its path")
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.validate(sarif(report), schema, format_checker=jsonschema.FormatChecker())


def test_sarif_addresses_are_relative_and_rules_have_help():
    run = sarif(REPORT)["runs"][0]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert {place["uriBaseId"] for place in places} == {"%SRCROOT%"}
    assert places[1]["uri"] == EN
    assert run["columnKind"] == "unicodeCodePoints"
    rule = run["tool"]["driver"]["rules"][0]
    assert rule["help"]["text"].startswith("A number differs")
    assert rule["helpUri"] == "https://example.org/manual/rules/figure-changed.html"
    assert run["results"][1]["relatedLocations"][0]["message"]["text"] == "the Norwegian text says 2012"


def test_sarif_message_has_neither_links_nor_parameters():
    finding = replace(FIGURE, message="[x](https://example.org) and {0} and {name}")
    found = sarif(replace(REPORT, findings=(finding,)))["runs"][0]["results"][0]["message"]["text"]
    assert found == r"\[x](https://example.org) and {{0}} and {name}"


def test_sarif_puts_the_gravest_first_when_there_are_too_many():
    findings = (WIDE,) * 5_000 + (FIGURE,)
    run = sarif(replace(REPORT, findings=findings))["runs"][0]
    assert run["results"][0]["level"] == "error"
    assert "5002 findings" in json.dumps(run["invocations"])


@attack
def test_github_has_one_command_a_finding(text):
    lines = render(hostile_report(text), "github").split("\n")
    assert [line.split(" ", 1)[0] for line in lines] == ["::error", "::notice", ""]
    assert re.fullmatch(r"::error title=[^:,]*,file=[^:,]*,line=5,col=35,endLine=5,endColumn=39::.*", lines[0])


def test_gitlab_fingerprints_are_unique():
    entries = json.loads(render(replace(REPORT, findings=(FIGURE, FIGURE, WIDE)), "gitlab"))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 4


@attack
@pytest.mark.parametrize("fmt", ["junit", "checkstyle"])
def test_xml_is_well_formed(fmt, text):
    assert ET.fromstring(render(hostile_report(text), fmt).encode()).tag


@pytest.mark.parametrize(
    ("fail_on", "failures"),
    [(Severity.ERROR, "2"), (Severity.WARNING, "2"), (None, "0")],
    ids=["error", "warning", "never"],
)
def test_junit_fails_where_the_run_fails(fail_on, failures):
    root = ET.fromstring(render(REPORT, "junit", options=replace(OPTIONS, fail_on=fail_on)).encode())
    assert root.get("failures") == failures
    assert len(root.findall(".//failure")) == int(failures)


def test_junit_has_a_passed_case_for_a_clean_catalog():
    root = ET.fromstring(render(REPORT, "junit").encode())
    suite = root.find("./testsuite[@name='locales/kab/LC_MESSAGES/harbour.po']")
    assert [list(case) for case in suite] == [[]]


def test_rdjsonl_columns_count_bytes():
    first = json.loads(render(REPORT, "rdjsonl", options=OPTIONS).split("\n")[0])
    start = first["location"]["range"]["start"]
    assert start == {"line": 5, "column": len('msgstr "افتتح الميناء الجديد عام '.encode()) + 1}


def test_rdjsonl_without_files_tells_lines():
    first = json.loads(render(REPORT, "rdjsonl").split("\n")[0])
    assert first["location"]["range"]["start"] == {"line": 5}


@attack
def test_markdown_shows_text_as_text(text):
    found = render(hostile_report(text), "markdown", options=OPTIONS)
    assert found.startswith("<!-- transcheck -->\n")
    rest = found.removeprefix("<!-- transcheck -->")
    assert re.search(r"<[a-z!/]|(?<!\\)[`\[]|@everyone|http://(?!\u2060)", rest) is None


def test_markdown_is_cut_with_a_count():
    report = replace(REPORT, findings=(FIGURE,) * 2_000)
    found = render(report, "markdown", options=replace(OPTIONS, max_size=20_000))
    shown = found.count("- 🛑")
    assert len(found) <= 20_000
    assert f"… and {2_000 - shown:,} more findings." in found
    assert "no model knows Kabyle" in found


def sheet(text):
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@attack
def test_csv_has_no_formula(text):
    for row in sheet(render(hostile_report(text), "csv", options=OPTIONS)):
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "|", "%"))


def test_csv_has_columns_to_decide_in():
    row = sheet(render(REPORT, "csv", options=replace(OPTIONS, owner=lambda finding: f"team-{finding.locale}")))[1]
    assert (row["decision"], row["owner"], row["comment"]) == ("", "team-en", "")
    assert row["source"] == "2012"


@pytest.mark.parametrize("separator", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_decisions_are_read_back(separator):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    rows = list(csv.reader(io.StringIO(render(REPORT, "csv").removeprefix("\ufeff"), newline="")))
    rows[2][rows[0].index("decision")] = "accepted"
    rows[2][rows[0].index("comment")] = "we know; it is meant"
    writer.writerows(rows)
    (decision,) = read_decisions("\ufeff" + out.getvalue(), "sheet.csv")
    assert (decision.fingerprint, decision.decision) == (FIGURE.fingerprint, "accepted")
    assert decision.comment == "we know; it is meant"


def test_sheet_without_fingerprints_is_the_users_mistake():
    with pytest.raises(ConfigError, match=r"sheet.csv:1: the sheet has no column “fingerprint”"):
        list(read_decisions("a,b\n1,2\n", "sheet.csv"))
