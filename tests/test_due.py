"""Rows of what becomes untrue, of facts nobody looked at, and confirmations written beside texts."""

import csv
import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules.structure.pages import make_files

from transcheck.cli import main
from transcheck.confirming import plan_confirmations
from transcheck.discovery import find_catalogs, group_projects
from transcheck.due import _fold, find_due, find_stale, render_csv, render_ics, render_stale, render_text
from transcheck.fixes import write_changes
from transcheck.loading import load_project
from transcheck.model import Due, Fact
from transcheck.names.registry import Entity
from transcheck.rules.packs import Packs
from transcheck.session import check
from transcheck.settings import Settings

NB = ["page/text: Norge deltar i UNIFIL og UNMIL.", "page/price: En billett koster 100 kroner."]
EN = ["page/text: Norway takes part in UNIFIL and UNMIL.", "page/price: A ticket is 100 kroner."]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write(tmp_path, NB, EN)


def write(root: Path, nb, en) -> Path:
    for locale, text in make_files({"nb": nb, "en": en}, placed=False).items():
        path = root / locale / "LC_MESSAGES" / "page.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def run(root: Path, day: str, **more):
    settings = Settings(root=root, source_locale="nb", keyed=True, as_of=date.fromisoformat(day), cache=False, **more)
    return check([root], settings, reraise=True).findings


def load(root: Path):
    (files,) = group_projects(find_catalogs([root], (), root), ())
    project, _, _ = load_project(files, Settings(source_locale="nb", keyed=True), root, {})
    return project


def test_due_is_what_ends_in_between(site):
    rows = find_due(run(site, "2026-11-22"), run(site, "2027-02-22"))
    assert [(row.day, row.locale, row.text, row.fact.id) for row in rows] == [
        (date(2027, 1, 1), "en", "UNIFIL", "UNIFIL"),
        (date(2027, 1, 1), "nb", "UNIFIL", "UNIFIL"),
    ]
    assert all(row.fact.source and row.msgid == "page/text" for row in rows)
    assert find_due(run(site, "2026-11-22"), run(site, "2026-12-31")) == []


def test_renderings(site):
    rows = find_due(run(site, "2026-11-22"), run(site, "2027-02-22"))
    assert render_text(rows).startswith("2027-01-01  en/LC_MESSAGES/page.po:")
    table = list(csv.DictReader(io.StringIO(render_csv(rows))))
    assert [row["day"] for row in table] == ["2027-01-01", "2027-01-01"]
    calendar = render_ics(rows, date(2026, 11, 22))
    assert calendar == render_ics(rows, date(2026, 11, 22))
    assert calendar.count("BEGIN:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20270101\r\n" in calendar
    assert calendar.endswith("END:VCALENDAR\r\n")
    uids = [line for line in calendar.splitlines() if line.startswith("UID:")]
    assert len(set(uids)) == 2


def test_nothing_due():
    assert render_text([]) == ""
    assert render_csv([]).count("\r\n") == 1
    assert render_ics([], date(2026, 11, 22)).count("\r\n") == 4


def test_a_formula_in_a_table_is_defused():
    fact = Fact("X", "", "+")
    row = Due(date(2027, 1, 1), "a.po", 1, "nb", "", None, "=1+1", "@x", fact, "name-expired", "-", "f")
    (cells,) = csv.DictReader(io.StringIO(render_csv([row])))
    assert (cells["msgid"], cells["text"], cells["says"], cells["source"]) == ("'=1+1", "'@x", "'-", "'+")


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=300))
def test_folded_lines_are_short_and_give_back_the_line(text):
    parts = list(_fold(text))
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == text


def test_stale_facts_have_an_open_end_and_an_old_check():
    day = date(2026, 11, 22)
    fresh = Entity("FRESH", "organisation", valid_from=date(2000, 1, 1), checked=date(2026, 1, 1), pack="p")
    rows = find_stale(
        Packs(
            entities=(
                fresh,
                replace(fresh, id="OLD", checked=date(2025, 1, 1)),
                replace(fresh, id="NEVER", checked=None),
                replace(fresh, id="ENDED", checked=None, valid_until=date(2010, 1, 1)),
                replace(fresh, id="ENDS-SOON", checked=date(2024, 1, 1), valid_until=date(2027, 1, 1)),
                replace(fresh, id="UNDATED", valid_from=None, checked=None),
            )
        ),
        day,
    )
    assert [row.id for row in rows] == ["ENDS-SOON", "NEVER", "OLD"]
    assert render_stale(rows).splitlines()[1].startswith("never")


def test_confirm_writes_beside_every_target_and_nothing_else(site):
    changes = plan_confirmations(load(site), site, date(2026, 11, 22))
    assert [(change.path, change.count) for change in changes] == [("en/LC_MESSAGES/page.po", 2)]
    write_changes(changes, site)
    entries = {entry.msgid: entry for entry in polib.pofile(str(site / "en/LC_MESSAGES/page.po"))}
    assert entries["page/price"].tcomment.startswith("transcheck: confirmed{")
    assert entries["page/price"].tcomment.endswith("2026-11-22\nsource then: En billett koster 100 kroner.")
    assert [entry.msgstr for entry in entries.values()] == [line.split(": ", 1)[1] for line in EN]
    assert plan_confirmations(load(site), site, date(2027, 1, 1)) == []


def test_source_changed_until_it_is_confirmed_again(site):
    write_changes(plan_confirmations(load(site), site, date(2026, 11, 22)), site)
    path = site / "nb/LC_MESSAGES/page.po"
    path.write_text(path.read_text("utf-8").replace("100 kroner", "120 kroner"), "utf-8")
    (found,) = run(site, "2026-11-22", select=("source-changed",))
    assert found.message == "the source has changed since it was confirmed: “100” became “120”"
    changes = plan_confirmations(load(site), site, date(2026, 12, 1))
    assert [change.count for change in changes] == [1]
    write_changes(changes, site)
    assert run(site, "2026-12-01", select=("source-changed",)) == ()
    text = (site / "en/LC_MESSAGES/page.po").read_text("utf-8")
    assert text.count("2026-11-22") == 1
    assert text.count("2026-12-01") == 1
    assert "source then: En billett koster 120 kroner." in text


def test_confirm_only_some(site):
    (change,) = plan_confirmations(load(site), site, date(2026, 11, 22), {"page/price"})
    assert change.after.count(b"confirmed{") == 1


def test_confirm_of_a_bilingual_project_does_nothing(tmp_path):
    path = tmp_path / "fr.po"
    path.write_text('msgid "Open the door"\nmsgstr "Ouvrez la porte"\n', "utf-8")
    (files,) = group_projects([path], ())
    project, _, _ = load_project(files, Settings(source_locale="en", keyed=False), tmp_path, {})
    assert plan_confirmations(project, tmp_path, date(2026, 11, 22)) == []


def command(*arguments, capsys):
    status = main(list(arguments))
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_command_due(site, capsys):
    arguments = ["due", str(site), "--isolated", "--source-locale", "nb", "--as-of", "2026-11-22", "--no-cache"]
    status, out, err = command(*arguments, "--within", "2m", capsys=capsys)
    assert (status, out.count("UNIFIL” ended"), "2 places" in err) == (0, 2, True)
    status, out, _ = command(*arguments, "--within", "5d", "--format", "csv", capsys=capsys)
    assert (status, out.count("\n")) == (0, 1)
    status, _, err = command(*arguments, "--within", "soon", capsys=capsys)
    assert status == 2
    assert "--within" in err
    status, _, _ = command(*arguments, "--within", "9999y", capsys=capsys)
    assert status == 0


def test_command_confirm(site, capsys):
    arguments = ["confirm", str(site), "--isolated", "--source-locale", "nb", "--as-of", "2026-11-22"]
    status, out, _ = command(*arguments, "--diff", capsys=capsys)
    assert (status, out.count("+# transcheck: confirmed{")) == (0, 2)
    status, _, err = command(*arguments, capsys=capsys)
    assert (status, "2 texts confirmed in 1 file\n" in err) == (0, True)
    status, _, err = command(*arguments, capsys=capsys)
    assert (status, "0 texts" in err) == (0, True)


def test_command_stale(capsys):
    status, out, err = command("rules", "stale", "--as-of", "2026-11-22", capsys=capsys)
    assert (status, out.startswith("never")) == (0, True)
    assert f"{len(out.splitlines())} facts" in err
    status, out, _ = command("rules", "stale", "--as-of", "2028-11-22", capsys=capsys)
    assert "entity UNMISS" in out
    assert "entity UNMIL " not in out


def test_a_key_that_no_text_has(site, capsys):
    arguments = ["confirm", str(site), "--isolated", "--source-locale", "nb", "--key", "page/nothing"]
    assert command(*arguments, capsys=capsys)[::2] == (2, "transcheck: --key: no text has the key “page/nothing”\n")


def test_one_text(site, capsys):
    arguments = ["confirm", str(site), "--isolated", "--source-locale", "nb", "--key", "page/price"]
    assert command(*arguments, capsys=capsys)[::2] == (0, "1 text confirmed in 1 file\n")


def test_what_the_source_was_is_read_from_a_wrapped_comment(site):
    write_changes(plan_confirmations(load(site), site, date(2026, 11, 22)), site)
    path = site / "en/LC_MESSAGES/page.po"
    wrapped = path.read_text("utf-8").replace("En billett koster 100", "En billett\n# koster 100")
    path.write_text(wrapped.replace("\n#. text", "\n# An older remark.\n#. text"), "utf-8")
    source = site / "nb/LC_MESSAGES/page.po"
    source.write_text(source.read_text("utf-8").replace("100 kroner", "120 kroner"), "utf-8")
    (found,) = run(site, "2026-11-22", select=("source-changed",))
    assert found.message.endswith("“100” became “120”")


@pytest.mark.parametrize("period", ["soon", "", "-5d", "90 days", "1.5y", "d", "999999d", "5dd"])
def test_a_bad_period_is_one_line(site, capsys, period):
    arguments = ["due", str(site), "--isolated", "--source-locale", "nb", f"--within={period}"]
    status, out, err = command(*arguments, capsys=capsys)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "--within" in err
    assert "90d" in err


@pytest.mark.parametrize("period", ["0d", "90", "90D", "12w", " 6 m ", "1y"])
def test_good_periods(site, capsys, period):
    arguments = ["due", str(site), "--isolated", "--source-locale", "nb", "--as-of", "2026-11-22"]
    status, _, err = command(*arguments, f"--within={period}", capsys=capsys)
    assert (status, "untrue until" in err) == (0, True)


def test_nothing_due_on_the_command_line(site, capsys):
    arguments = ["due", str(site), "--isolated", "--source-locale", "nb", "--as-of", "2001-01-01", "--within", "1d"]
    for name, size in (("text", 0), ("csv", 1), ("ics", 4)):
        status, out, err = command(*arguments, "--format", name, capsys=capsys)
        assert (status, len(out.splitlines()), err) == (0, size, "0 places become untrue until 2001-01-02\n")


# A content line of RFC 5545, unfolded: a name, parameters, a value without control characters but tabs.
LINE = re.compile(r"[A-Z-]+(?:;[A-Z-]+=[^;:,\"\x00-\x1f]+)*:[^\x00-\x08\x0a-\x1f\x7f]*")
NASTY = st.text(max_size=120)


def unfold(calendar: str) -> list[str]:
    assert calendar.endswith("\r\n")
    lines = calendar[:-2].split("\r\n")
    assert all(len(line.encode("utf-8", "surrogatepass")) <= 75 for line in lines)
    return "\r\n".join(lines).replace("\r\n ", "").split("\r\n")


@given(st.lists(st.tuples(NASTY, NASTY, NASTY, st.dates()), max_size=4), st.dates())
def test_calendars_keep_to_the_standard(rows, today):
    due = [Due(day, a, 1, None, "", None, b, b, Fact(c, "", ""), "r", a, "f") for a, b, c, day in rows]
    lines = unfold(render_ics(due, today))
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//transcheck//due//EN"]
    assert lines[-1] == "END:VCALENDAR"
    assert all(map(LINE.fullmatch, lines)), [line for line in lines if not LINE.fullmatch(line)]
    events = "\n".join(lines[3:-1]).split("END:VEVENT")[:-1]
    assert len(events) == len(rows)
    for event in events:
        names = [re.split("[;:]", line, maxsplit=1)[0] for line in event.split("\n") if line]
        assert names == ["BEGIN", "UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "TRANSP"]
        assert re.search(r"^DTSTAMP:\d{8}T000000Z$", event, re.MULTILINE)
        assert re.search(r"^DTSTART;VALUE=DATE:\d{8}$", event, re.MULTILINE)
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == len(uids)
