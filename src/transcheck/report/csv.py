"""`csv`: a sheet for editors and vendors, with columns in which they write what they decided."""

import csv
import io
from collections.abc import Iterator, Mapping

from transcheck.messages import Words, label, load_words
from transcheck.model import Report
from transcheck.report.neutral import without_controls
from transcheck.report.options import RenderOptions
from transcheck.report.wording import locales_of, note_subject, say, say_note, tell

# Excel takes the list separator of the system, which is a semicolon where the comma separates decimals.
_SEPARATOR = {"en": ","}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")
COLUMNS = (
    label("locale"),
    label("page"),
    label("problem"),
    label("source"),
    label("translation"),
    label("suggestion"),
    label("severity"),
    label("certainty"),
    label("decision"),
    label("owner"),
    label("comment"),
    label("context"),
    label("file"),
    label("line"),
    label("rule"),
    label("fingerprint"),
)


def render_csv(report: Report, options: RenderOptions) -> str:
    """A sheet with a byte order mark, every cell in quotes, no cell a formula; notes are rows of their own."""
    words = load_words(options.ui_locale)
    out = io.StringIO()
    separator = _SEPARATOR.get(words.locale, ";")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n", delimiter=separator)
    writer.writerow(words(column) for column in COLUMNS)
    for row in _rows(report, options, words):
        writer.writerow(safe_cell(row.get(column, "")) for column in COLUMNS)
    return "\ufeff" + out.getvalue()


def safe_cell(text: str) -> str:
    """A text that no program of sheets takes for a formula: an apostrophe before what looks like one."""
    shown = without_controls(text)
    return f"'{shown}" if shown.lstrip(" \u00a0").startswith(_FORMULA) else shown


def _rows(report: Report, options: RenderOptions, words: Words) -> Iterator[Mapping[str, str]]:
    texts = {
        (page.domain, block.msgctxt, block.msgid, text.locale, text.field): text.text
        for page in report.pages
        for block in page.blocks
        for text in block.texts
    }
    locales = locales_of(report)
    sources = {page.domain: page.source_locale for page in report.pages}
    for finding in report.findings + (report.suppressed if options.show_suppressed else ()):
        key = (finding.domain, finding.msgctxt, finding.msgid or "")
        field = finding.span.field if finding.span else "msgstr"
        evidence = finding.evidence
        source = texts.get(
            (*key, sources.get(finding.domain), "msgstr"), evidence.source.text if evidence.source else ""
        )
        yield {
            "locale": finding.locale or "",
            "page": finding.domain,
            "problem": say(finding, words, options, locales),
            "source": source or finding.msgid or "",
            "translation": texts.get((*key, finding.locale, field), finding.text),
            "suggestion": tell(finding.fix.title, words, options, locales, finding.rule) if finding.fix else "",
            "severity": words(finding.severity.name.lower()),
            "certainty": words(finding.certainty.name.lower()),
            "decision": words("suppressed") if finding.suppressed is not None else "",
            "owner": options.owner_of(finding),
            "comment": finding.suppressed or "",
            "context": finding.msgctxt or "",
            "file": finding.path,
            "line": str(finding.location.line),
            "rule": finding.rule,
            "fingerprint": finding.fingerprint,
        }
    for note in report.notes:
        yield {
            "locale": note_subject(note, words),
            "problem": ": ".join(say_note(note, words, options)),
            "rule": note.kind,
        }
