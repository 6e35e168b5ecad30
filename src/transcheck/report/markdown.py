"""`markdown`: a comment on a pull request, or the summary of a build step."""

import re
from collections.abc import Iterator
from itertools import groupby

from transcheck.messages import Words, load_words
from transcheck.model import Finding, Note, Report
from transcheck.report.encode import link_to_origin
from transcheck.report.neutral import WORD_JOINER, on_terminal
from transcheck.report.options import RenderOptions
from transcheck.report.overview import summary_line
from transcheck.report.wording import locales_of, note_subject, say, say_note

# By this mark a bot finds its own comment and replaces it.
MARKER = "<!-- transcheck -->"
_SPECIAL = re.compile(r"([\\`*_\[\]#!|~$])")
_LINKS = re.compile(r"(?i)(@|www\.|://)")
_SIGN = {"ERROR": "🛑", "WARNING": "⚠️", "INFO": "💡"}
_NOTES = 50


def render_markdown(report: Report, options: RenderOptions) -> str:
    """Counts, findings by catalog, notes; what would exceed `options.max_size` characters is counted."""
    words = load_words(options.ui_locale)
    head = f"{MARKER}\n### {words('Translation check')}\n\n{escape(summary_line(report, options))}\n"
    tail = "".join(f"{line}\n" for line in _notes(report.notes, options, words))
    room = options.max_size - len(head) - len(tail) - 200
    body: list[str] = []
    shown = 0
    for line, is_finding in _lines(report, options, words):
        room -= len(line) + 1
        if room < 0:
            left = len(report.findings) - shown
            body.append("\n" + words.count("… and {n} more finding.", "… and {n} more findings.", left))
            break
        body.append(line)
        shown += is_finding
    return head + "".join(f"{line}\n" for line in body) + tail


def escape(text: str) -> str:
    """A text that Markdown shows as it is: no markup, no HTML, no links, nobody mentioned."""
    shown = on_terminal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _LINKS.sub(rf"\1{WORD_JOINER}", _SPECIAL.sub(r"\\\1", shown))


def _lines(report: Report, options: RenderOptions, words: Words) -> Iterator[tuple[str, bool]]:
    shown, locales = report.findings, locales_of(report)
    if options.show_suppressed:
        shown = tuple(sorted(shown + report.suppressed, key=lambda finding: (finding.path, finding.location.line)))
    for path, findings in groupby(shown, key=lambda finding: finding.path):
        yield f"\n**{escape(path)}**\n", False
        for finding in findings:
            yield _item(finding, options, words, locales), finding.suppressed is None


def _item(finding: Finding, options: RenderOptions, words: Words, locales: frozenset[str]) -> str:
    severity = finding.severity.name
    sure = "" if finding.certainty.name == "CERTAIN" else f" ({words(finding.certainty.name.lower())})"
    place = words("line {n}", n=finding.location.line)
    link = link_to_origin(finding, options) or ""
    if link.startswith(("https://", "http://")):
        place = f"[{place}]({re.sub(r'[^!-~]|[()<>]', '', link)})"
    silenced = f" · {words('suppressed')}: {escape(finding.suppressed)}" if finding.suppressed is not None else ""
    return (
        f"- {_SIGN[severity]} **{words(severity.lower())}**{sure}, {place}: {escape(say(finding, words, options, locales))} "
        f"({escape(finding.rule)}){silenced}"
    )


def _notes(notes: tuple[Note, ...], options: RenderOptions, words: Words) -> Iterator[str]:
    if not notes:
        return
    yield f"\n**{words('What was not checked')}**\n"
    for note in notes[:_NOTES]:
        yield "- " + ": ".join(map(escape, (note_subject(note, words), *say_note(note, words, options))))
    if len(notes) > _NOTES:
        yield f"- {words('{n} more', n=len(notes) - _NOTES)}"
