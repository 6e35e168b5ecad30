"""The editor's page with 2,000 findings: size, time to write it, time until a browser shows and filters it.

The report is made by the tests' generator: bilingual catalogs in four languages, every fourth finding with all the
evidence there is. The browser is Debian's chromium; without one only the first two figures are printed.
"""

import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

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
    render(report, "html")  # templates and locale data are loaded once a run
    start = time.process_time()
    text = render(report, "html")
    print(f"html, {FINDINGS:,} findings: {len(text.encode()) / 1e6:.2f} MB (target 3)")
    print(f"written in {time.process_time() - start:.2f} s of CPU")
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
