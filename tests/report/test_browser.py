"""The page in a real browser: an editor's way through it, no request, no error, accessible in light and dark."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from report.sample import HOSTILE, OPTIONS, RTL, SPEAKING, SPOKEN, hostile_report
from report.test_html import DUE, PAGE, WHOLE, many
from transcheck.cli import main
from transcheck.report import render

ROOT = Path(__file__).parents[2]
PATIENCE = 120_000  # milliseconds: a build server may be slow
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser():
    missing = None if CHROMIUM else "no chromium on this machine"
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing = "playwright is not installed"
    if missing:
        if os.environ.get("CI"):
            pytest.fail(f"{missing}: a build server must have it")
        pytest.skip(f"{missing}: the page was not tried in a browser")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def visit(browser, tmp_path) -> Iterator:
    """Opens a report; at the end nothing may have been requested, and nothing may have gone wrong."""
    trouble, contexts = [], []

    def open_page(report, *, scheme="light", fragment="", options=OPTIONS, **context):
        path = tmp_path / "report.html"
        if report is not None:  # else it was written already
            path.write_text(render(report, "html", options=options), encoding="utf-8")
        contexts.append(browser.new_context(color_scheme=scheme, **context))
        contexts[-1].set_default_timeout(PATIENCE)
        page = contexts[-1].new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: trouble.append(dialog.message))
        page.on("request", lambda request: request.url.startswith(path.as_uri()) or trouble.append(request.url))
        page.goto(path.as_uri() + fragment)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert trouble == []


def shown(page):
    return page.locator(".card:visible")


def says(page, words):
    """Waits until the line beside the filters says so (the policy of the page forbids to wait for a script)."""
    from playwright.sync_api import expect

    expect(page.get_by_role("status")).to_have_text(words, timeout=PATIENCE)


def test_an_editor_finds_a_finding_and_passes_it_on(visit):
    page = visit(WHOLE, permissions=["clipboard-read", "clipboard-write"])
    assert shown(page).count() == 5
    page.get_by_role("combobox", name="Language").select_option("en")
    page.get_by_label("How serious").select_option("error")
    says(page, "1 of 5 shown")
    leads_to(page, r"#locale=en&severity=error$")
    assert shown(page).count() == 1
    card = shown(page).first
    assert "City council minutes" in card.inner_text()
    card.get_by_role("button", name="Copy link").click()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.endswith("report.html#locale=en&severity=error&at=f-9f3a1c22d0")
    again = visit(WHOLE, fragment="#" + link.partition("#")[2])
    assert shown(again).count() == 1
    assert again.evaluate("document.activeElement.id") == "f-9f3a1c22d0"
    again.get_by_role("button", name="Show all").click()
    says(again, "All 5 shown")
    assert shown(again).count() == 5
    leads_to(again, r"report\.html$")


def test_the_ignore_line_can_be_copied(visit):
    page = visit(WHOLE, permissions=["clipboard-read", "clipboard-write"])
    page.locator("#f-9f3a1c22d0").get_by_role("button", name="Copy ignore line").click()
    assert page.evaluate("navigator.clipboard.readText()") == "# transcheck: ignore[figure-changed]: "


def test_search_and_its_end(visit):
    page = visit(WHOLE)
    page.get_by_label("Search").fill("no such words")
    says(page, "0 of 5 shown")
    assert page.get_by_text("Nothing matches").is_visible()
    page.get_by_label("Search").fill("four years late")
    says(page, "2 of 5 shown")


def leads_to(page, pattern):
    from playwright.sync_api import expect

    expect(page).to_have_url(re.compile(pattern), timeout=PATIENCE)


@pytest.mark.parametrize("fragment", ["#locale=xx", "#locale=%E0%A4%A", "#at=nothing", "#====", "#f-9f3a1c22d0"])
def test_strange_addresses_open_the_page(visit, fragment):
    assert shown(visit(WHOLE, fragment=fragment)).count() == 5


def test_without_javascript_everything_is_there(visit):
    page = visit(WHOLE, java_script_enabled=False)
    assert shown(page).count() == 5
    assert page.locator("form:visible, button:visible").count() == 0
    page.locator("a.ref").first.click()
    leads_to(page, r"#f-[0-9a-f]+$")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_stay_texts(visit, text):
    page = visit(hostile_report(text))
    assert page.locator("script").count() == 1
    assert page.locator("img").count() == 0


HEBREW = replace(RTL, locale="he", location=replace(RTL.location, path="locales/he/LC_MESSAGES/harbour.po"))
SPEAKS = replace(WHOLE, findings=(*WHOLE.findings, *SPOKEN.findings, HEBREW), due=(DUE,), notes=SPOKEN.notes)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390], ids=["screen", "phone"])
@pytest.mark.parametrize("ui_locale", ["en", "nb", "es"])
def test_accessibility(visit, scheme, width, ui_locale):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    options = replace(SPEAKING, ui_locale=ui_locale, owner=lambda _: "Web", known=frozenset({"77aa000000000002-0"}))
    page = visit(SPEAKS, scheme=scheme, options=options, viewport={"width": width, "height": 900}, bypass_csp=True)
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.locator("html").get_attribute("lang") == ui_locale
    page.emulate_media(media="print")
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("ui_locale", ["nb", "es"])
def test_texts_keep_their_language_and_direction(visit, ui_locale):
    page = visit(SPEAKS, options=replace(SPEAKING, ui_locale=ui_locale))
    directions = page.evaluate(
        """() => [...document.querySelectorAll("[lang]")].filter(e => e !== document.documentElement)
            .map(e => [e.lang, getComputedStyle(e).direction])"""
    )
    found = {(lang, direction) for lang, direction in directions}
    assert {("ar", "rtl"), ("en", "ltr"), ("nb", "ltr")} <= found
    assert not {("ar", "ltr"), ("he", "ltr")} & found
    assert page.evaluate("getComputedStyle(document.body).direction") == "ltr"


def test_nothing_is_wider_than_a_phone(visit):
    page = visit(WHOLE, viewport={"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_printing_shows_all_cards_and_no_tools(visit):
    page = visit(WHOLE)
    page.emulate_media(media="print")
    assert page.locator("form:visible, button:visible").count() == 0
    assert shown(page).count() == 5
    assert page.pdf()[:5] == b"%PDF-"


def test_many_findings_can_be_filtered(visit):
    page = visit(many(600))
    page.get_by_label("How serious").select_option("error")
    says(page, "200 of 600 shown")


def test_the_page_is_in_its_own_words():
    assert PAGE.blocks[0].texts[0].text in render(WHOLE, "html", options=OPTIONS)


def test_an_editor_walks_through_the_two_pages(visit, tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    target = f"html={tmp_path / 'report.html'}"
    assert main(["check", "locales", "--as-of", "2026-11-22", "--fail-on", "never", "-q", "--report", target]) == 0
    page = visit(None, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("combobox", name="Language").select_option("en")
    page.get_by_label("How serious").select_option("error")
    leads_to(page, r"#locale=en&severity=error$")
    assert shown(page).count() >= 5
    page.get_by_label("How serious").select_option("")
    page.get_by_label("Search").fill("MINUSMA")
    page.get_by_role("combobox", name="Kind").select_option("name-expired")
    leads_to(page, r"#locale=en&rule=name-expired&q=MINUSMA$")
    card = shown(page).filter(has_text="MINUSMA").first
    assert "Security Council" in card.inner_text()
    card.get_by_role("button", name="Copy link").click()
    link = page.evaluate("navigator.clipboard.readText()")
    again = visit(None, fragment="#" + link.partition("#")[2])
    assert again.get_by_label("Search").input_value() == "MINUSMA"
    assert "MINUSMA" in again.locator(".card.at").inner_text()
    again.emulate_media(media="print")
    assert again.pdf()[:5] == b"%PDF-"
