"""`full`: for a person at a terminal: the line, the span, what was compared, what to do."""

from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.cldr.display import long_date
from transcheck.messages import Words, load_words
from transcheck.model import Fact, Finding, Reading, Report
from transcheck.report.cells import pad, reads_right_to_left, width, wrap
from transcheck.report.neutral import on_terminal, path_on_terminal
from transcheck.report.options import RenderOptions
from transcheck.report.overview import overview_lines
from transcheck.report.snippet import make_snippet
from transcheck.report.style import paint, paint_severity
from transcheck.report.wording import (
    excerpt,
    locales_of,
    note_subject,
    say,
    say_fact,
    say_note,
    speak_value,
    tell,
    value_of,
)

# First strong isolate and its end: a right-to-left value must not reorder the label before it.
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
# Cells of the labels of details, more where a language needs more.
_LABEL_CELLS = 10


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says messages as rules made them in English, with codes of locales; in other languages with names and days."""

    words: Words
    options: RenderOptions
    locales: frozenset[str]

    def say(self, finding: Finding) -> str:
        """The message of a finding."""
        return finding.message if self.words.locale == "en" else say(finding, self.words, self.options, self.locales)

    def tell(self, text: str, rule: str) -> str:
        """A sentence that a rule made beside its message."""
        return text if self.words.locale == "en" else tell(text, self.words, self.options, self.locales, rule)


def render_full(report: Report, options: RenderOptions) -> str:
    """Every finding with its line; above `options.limit` findings an overview, unless `verbose`."""
    words = load_words(options.ui_locale)
    if len(report.findings) > options.limit and not options.verbose:
        lines = list(overview_lines(report, options, words))
    else:
        speaker = Speaker(words, options, locales_of(report) if words.locale != "en" else frozenset())
        shown = report.findings + (report.suppressed if options.show_suppressed else ())
        lines = [line for finding in shown for line in finding_lines(finding, speaker)]
        lines += note_lines(report, options, words)
    return "".join(f"{line}\n" for line in lines)


def note_lines(report: Report, options: RenderOptions, words: Words) -> Iterator[str]:
    """What was not checked, a line each."""
    for note in report.notes:
        what = words("not checked") if note.kind == "not-checked" else note.kind
        yield f"{paint(what, 'cyan', options)}: " + on_terminal(
            ": ".join((note_subject(note, words), *say_note(note, words, options)))
        )


def finding_lines(finding: Finding, speaker: Speaker) -> Iterator[str]:
    """One finding and the empty line after it."""
    options, words = speaker.options, speaker.words
    severity = paint_severity(words(finding.severity.name.lower()), finding.severity, options)
    sure = "" if finding.certainty.name == "CERTAIN" else f" ({words(finding.certainty.name.lower())})"
    yield f"{severity} {paint(finding.rule, 'bold', options)}{sure}: {on_terminal(speaker.say(finding))}"
    place = finding.location
    where = f"{path_on_terminal(place.path)}:{place.line}:{place.column}"
    about = [part for part in (finding.locale, finding.origin and finding.origin.block, finding.suppressed) if part]
    yield f"   --> {where}" + (f"  ({on_terminal(', '.join(about))})" if about else "")
    yield from _snippet_lines(finding, options, words)
    cells = max(_LABEL_CELLS, width(words("compared")) + 2)
    for label, value in _details(finding, speaker):
        for number, line in enumerate(wrap(value, max(options.width, 60) - cells - 3)):
            yield f"   {pad('' if number else label, cells)}{line.rstrip()}"
    yield ""


def _snippet_lines(finding: Finding, options: RenderOptions, words: Words) -> Iterator[str]:
    gutter = max(4, len(str(finding.location.line)) + 1)
    snippet = make_snippet(finding, options, max(options.width, 60) - gutter - 3)
    if snippet is None:
        if finding.text:
            yield f"   {pad(words('found'), _LABEL_CELLS)}{_isolated(finding.text, words)}"
        return
    bar = paint("|", "dim", options)
    yield f"{'':>{gutter}} {bar}"
    yield f"{snippet.number:>{gutter}} {bar} {snippet.line}"
    if snippet.marks:
        yield f"{'':>{gutter}} {bar} {paint_severity(snippet.marks, finding.severity, options)}"
    if snippet.found:
        yield f"   {pad(words('found'), _LABEL_CELLS)}{_isolated(snippet.found, words)}"


def _details(finding: Finding, speaker: Speaker) -> Iterator[tuple[str, str]]:
    """Label and value of everything that explains the finding."""
    evidence, words = finding.evidence, speaker.words
    for number, reading in enumerate(filter(None, (evidence.source, evidence.target, *evidence.others))):
        yield words("compared") if number == 0 else "", _reading(reading, words)
    for fact in evidence.facts:
        yield words("fact"), _fact(fact, words)
    for absorbed in evidence.absorbed:
        yield words("also"), on_terminal(f"{absorbed.rule}: {speaker.tell(absorbed.message, absorbed.rule)}")
    for related in finding.related:
        place = related.location
        yield (
            words("see"),
            f"{path_on_terminal(place.path)}:{place.line}:{place.column}  "
            + on_terminal(speaker.tell(related.message, finding.rule)),
        )
    if finding.fix is not None:
        yield words("fix"), on_terminal(speaker.tell(finding.fix.title, finding.rule)) + "  [--fix]"


def _isolated(text: str, words: Words) -> str:
    shown = on_terminal(text)
    return f"{_ISOLATE}{shown}{_END_ISOLATE}" if reads_right_to_left(shown) else words("“{text}”", text=shown)


def _reading(reading: Reading, words: Words) -> str:
    read = value_of(reading)
    if words.locale != "en":
        read = speak_value(read, words, frozenset())
    value = f"  = {on_terminal(read)}" if read else ""
    kind = f"  ({on_terminal(words(reading.kind))})" if reading.kind else ""
    return f"{on_terminal(reading.locale or '?'):<6} {_isolated(excerpt(reading.text), words)}{value}{kind}"


def _fact(fact: Fact, words: Words) -> str:
    parts = [fact.says if words.locale == "en" else say_fact(fact, words)]
    if fact.successor:
        parts.append(words("after it: {name}", name=fact.successor))
    source = words.fact(fact.source)
    if fact.source and fact.checked:
        day = fact.checked.isoformat() if words.locale == "en" else long_date(fact.checked, words.locale)
        parts.append(words("source: {source}, checked {day}", source=source, day=day))
    elif fact.source:
        parts.append(words("source: {source}", source=source))
    return on_terminal("; ".join(parts))
