"""Time alone never changes the exit status: the same texts, on any day."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rules.structure.pages import make_files

from transcheck.cli import main
from transcheck.gate import exit_status
from transcheck.model import Severity
from transcheck.selecting import load_rules
from transcheck.session import check
from transcheck.settings import IgnoreEntry, Settings

ROOT = Path(__file__).resolve().parent.parent
NB = [
    "page/text: Norge deltar i UNIFIL, UNMC og MINUJUSTH.",
    "page/price: En billett koster 100 kroner.",
    "page/goal: Norge søker plass i Sikkerhetsrådet i 2021–2022.",
]
EN = [
    "page/text: Norway takes part in UNIFIL and MINUJUSTH.",
    "page/price: A ticket is 100 kroner.",
    "page/goal: Norway seeks a seat on the Security Council in 2021-2022.",
]
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    root = tmp_path_factory.mktemp("site")
    for locale, text in make_files({"nb": NB, "en": EN}, comments=COMMENTS).items():
        path = root / locale / "LC_MESSAGES" / "page.po"
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    return root


COMMENTS = {
    ("en", "page/text"): "transcheck: ignore[name-expired]: history",
    ("en", "page/goal"): "transcheck: may-differ[versions-differ-in-time]: kept",
}
ENTRY = IgnoreEntry(("figures",), None, "page/price", None, "the new price comes", date(2026, 6, 1))


def status(root, day, *, expired=False, **more):
    chosen = Settings(
        root=root,
        source_locale="nb",
        keyed=True,
        as_of=day,
        cache=False,
        fail_on=Severity.INFO,
        fail_on_expired=expired,
        packs=("claims/norway",),
        **more,
    )
    report = check([root], chosen, reraise=True)
    return exit_status(report, chosen, load_rules(chosen).rules), report


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DAYS)
def test_no_day_changes_the_status(site, day):
    assert status(site, day)[0] == 0


def test_a_day_changes_what_is_said_and_the_status_where_that_is_asked_for(site):
    told = {one.rule for one in status(site, date(2026, 11, 22))[1].findings}
    assert {"never-coexisted", "statement-expired"} <= told
    assert status(site, date(2026, 11, 22), expired=True)[0] == 1


def test_a_silenced_finding_comes_back_and_breaks_no_build(site, tmp_path):
    for locale, text in make_files({"nb": NB, "en": [EN[1].replace("100", "120")]}).items():
        path = tmp_path / locale / "LC_MESSAGES" / "page.po"
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    more = {"ignore": ("structure", "statements"), "ignore_entries": (ENTRY,)}
    before, after = ENTRY.until, ENTRY.until + timedelta(days=1)
    assert status(tmp_path, before, **more)[0] == 0
    code, report = status(tmp_path, after, **more)
    assert code == 0
    assert {one.rule for one in report.findings} == {"figure-changed", "expired-suppression"}
    assert status(tmp_path, after, expired=True, **more)[0] == 1
    assert status(tmp_path, after, **{**more, "ignore_entries": ()})[0] == 1


@pytest.mark.parametrize("level", ["error", "warning", "info"])
def test_our_own_pages(level, capsys):
    codes = {
        main(["check", str(ROOT / "locales"), "--as-of", f"{year}-06-01", "--fail-on", level, "--no-cache", "-q"])
        for year in (2010, 2018, 2027)
    }
    capsys.readouterr()
    assert len(codes) == 1
