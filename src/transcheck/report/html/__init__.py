"""`html`: the editor's page, one file that opens from an e-mail."""

from html import escape

from transcheck.messages import load_words
from transcheck.model import Report
from transcheck.report.neutral import without_controls
from transcheck.report.options import RenderOptions


def render_html(report: Report, options: RenderOptions) -> str:
    """A page with every finding."""
    words = load_words(options.ui_locale)

    def safe(text: str) -> str:
        return escape(without_controls(text))

    rows = "".join(
        f"<li>{safe(words.message(finding))} <small>{safe(finding.path)}:{finding.location.line}</small></li>\n"
        for finding in report.findings
    )
    notes = "".join(f"<li>{safe(f'{note.locale}: {note.what}: {note.why}')}</li>\n" for note in report.notes)
    return (
        f'<!doctype html>\n<html lang="{safe(words.locale)}"><meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n'
        f"<title>transcheck</title>\n<ul>\n{rows}</ul>\n<ul>\n{notes}</ul>\n</html>\n"
    )
