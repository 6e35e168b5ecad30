"""The editor's page with 2,000 findings: size, time to write it, time until a browser shows and filters it.

The report is made by the tests' generator: bilingual catalogs in four languages, every fourth finding with all the
evidence there is, then the same with all evidence in every finding. The browser is Debian's chromium; without one only the
sizes and the time to write are printed.
"""

import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from report.sample import FIGURE  # noqa: E402 -- only importable after the line above
from report.test_html import many  # noqa: E402 -- only importable after the line above
from transcheck.report import render  # noqa: E402

FINDINGS = 2_000
FILTER = """() => {
  const form = document.getElementById("filters"), start = performance.now();
  form.elements.severity.value = "error";
  form.dispatchEvent(new Event("input", {bubbles: true}));
  return new Promise(done => setTimeout(() => requestAnimationFrame(() => done(performance.now() - start)), 90));
}"""


def main() -> None:
    """Print the table."""
    report = many(FINDINGS)
    full = [replace(one, evidence=FIGURE.evidence, related=FIGURE.related) for one in report.findings]
    render(report, "html")  # templates and locale data are loaded once a run
    for what, made in (("some evidence", report), ("all evidence", replace(report, findings=tuple(full)))):
        start = time.process_time()
        text = render(made, "html")
        size, spent = len(text.encode()) / 1e6, time.process_time() - start
        print(f"html, {FINDINGS:,} findings, {what}: {size:.2f} MB (target 3), written in {spent:.2f} s of CPU")
    chromium = shutil.which("chromium")
    if chromium is None:
        print("no chromium on this machine: loading and filtering were not measured")
        return
    from playwright.sync_api import sync_playwright

    path = ROOT / "build" / "benchmark-report.html"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(path.as_uri())
        ready = page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
        loaded = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
        print(f"usable after {ready / 1000:.2f} s, loaded after {loaded / 1000:.2f} s (target 1)")
        print(f"filtered after {(page.evaluate(FILTER) - 90) / 1000:.2f} s")
        browser.close()
    path.unlink()


if __name__ == "__main__":
    main()
