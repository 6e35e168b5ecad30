"""Counts of a report: the line under every run, and the screenful that replaces a flood of findings."""

from collections import Counter
from collections.abc import Iterator

from transcheck.messages import Words, load_words
from transcheck.model import Finding, Note, Report, Severity
from transcheck.report.cells import pad, shorten, width
from transcheck.report.neutral import on_terminal, path_on_terminal
from transcheck.report.options import RenderOptions
from transcheck.report.style import paint, paint_severity
from transcheck.report.wording import note_subject, say, say_note

_ROWS = 6
_CAUSES = 10
_NOTES = 3
_COUNT_CELLS = 7


def summary_line(report: Report, options: RenderOptions) -> str:
    """`Found 2 errors and 5 warnings in 3 of 41 catalogs (fr 4, de 2).` and what was silenced, is known or can be fixed."""
    words = load_words(options.ui_locale)
    counts = [
        words.count("{n} error", "{n} errors", report.count(Severity.ERROR)),
        words.count("{n} warning", "{n} warnings", report.count(Severity.WARNING)),
        words.count("{n} note", "{n} notes", report.count(Severity.INFO)),
    ]
    said = words.listed(
        [text for text, severity in zip(counts, reversed(Severity), strict=True) if report.count(severity)]
    )
    catalogs = words.count("{n} catalog", "{n} catalogs", len(report.catalogs))
    if not said:
        texts = words.count("{n} message", "{n} messages", sum(one.messages for one in report.catalogs))
        line = words("Nothing found in {messages} of {catalogs}.", messages=texts, catalogs=catalogs)
    else:
        touched = len({finding.path for finding in report.findings})
        line = words("Found {counts} in {touched} of {catalogs}{locales}.", counts=said, touched=words.number(touched), catalogs=catalogs, locales=_by_locale(report))  # fmt: skip
    return " ".join([line, *_besides(report, words)])


def _besides(report: Report, words: Words) -> Iterator[str]:
    """What the counts leave out."""
    fixable = sum(finding.fix is not None for finding in report.findings)
    if fixable:
        yield words.count("{n} can be fixed with --fix.", "{n} can be fixed with --fix.", fixable)
    if report.suppressed:
        yield words("{n} silenced.", n=words.number(len(report.suppressed)))
    if report.known:
        yield words("{n} accepted before.", n=words.number(len(report.known)))
    if report.notes:
        yield words.count("{n} thing could not be checked.", "{n} things could not be checked.", len(report.notes))


def statistics_lines(report: Report, words: Words) -> Iterator[str]:
    """The number of findings a rule, the commonest first."""
    for rule, number in _commonest(Counter(finding.rule for finding in report.findings), len(report.findings)):
        yield f"{words.number(number):>7}  {on_terminal(rule)}"


def _by_locale(report: Report) -> str:
    counts = Counter(finding.locale or "?" for finding in report.findings)
    shown = ", ".join(f"{locale} {number}" for locale, number in _commonest(counts, 6))
    return f" ({on_terminal(shown)}{', …' if len(counts) > 6 else ''})"


def _gravest(report: Report) -> list[tuple[str, int]]:
    """Rules with their number of findings: those that found an error first, then the commonest."""
    counts = Counter(finding.rule for finding in report.findings)
    worst: dict[str, int] = {}
    for finding in report.findings:
        worst[finding.rule] = max(worst.get(finding.rule, 0), finding.severity)
    return sorted(counts.items(), key=lambda entry: (-worst[entry[0]], -entry[1], entry[0]))


def _commonest(counts: Counter[str], limit: int) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:limit]


def overview_lines(report: Report, options: RenderOptions, words: Words) -> Iterator[str]:
    """Rule x locale, the ten commonest causes with an example each, and the two commands that help."""
    total = len(report.findings)
    files = len({finding.path for finding in report.findings})
    yield words("{total} findings in {files} catalogs: too many to read one by one. What they are:", total=total, files=files)  # fmt: skip
    yield ""
    yield from table_lines(report, options, words)
    yield ""
    yield paint(words("The commonest causes, errors first, with an example each"), "bold", options)
    for count, example in _causes(report):
        yield from _cause_lines(count, example, options, words)
    yield from _not_checked_lines(report.notes, options, words)
    yield ""
    gravest = _gravest(report)[0][0]
    yield paint(words("What helps"), "bold", options)
    yield "  transcheck baseline write"
    yield "      " + words("accept today's findings: from now on only new ones are shown")
    yield f"  transcheck check --select {on_terminal(gravest)} --format concise"
    yield "      " + words("look at one kind at a time")


def table_lines(report: Report, options: RenderOptions, words: Words) -> Iterator[str]:
    """The number of findings a rule and locale: the gravest rules, as many locales as fit."""
    rules = _gravest(report)[:_ROWS]
    by_locale = Counter(finding.locale or "?" for finding in report.findings)
    cells = Counter((finding.rule, finding.locale or "?") for finding in report.findings)
    name_cells = max(20, *(width(rule) for rule, _ in rules)) + 2
    room = max(1, (max(options.width, 60) - name_cells) // _COUNT_CELLS - 2)
    locales = [locale for locale, _ in _commonest(by_locale, room)]
    rest = len(by_locale) > len(locales)
    heads = [words("all"), *(shorten(on_terminal(locale), _COUNT_CELLS - 1) for locale in locales), *(["…"] * rest)]
    yield paint(pad(words("rule"), name_cells) + "".join(f"{head:>{_COUNT_CELLS}}" for head in heads), "bold", options)
    for rule, number in rules:
        counts = [number, *(cells[rule, locale] for locale in locales)]
        counts += [number - sum(counts[1:])] * rest
        yield pad(on_terminal(rule), name_cells) + "".join(f"{count or '.':>{_COUNT_CELLS}}" for count in counts)
    others = len({finding.rule for finding in report.findings}) - len(rules)
    if others > 0:
        left = len(report.findings) - sum(number for _, number in rules)
        yield pad(words.count("{n} other rule", "{n} other rules", others), name_cells) + f"{left:>{_COUNT_CELLS}}"


def _causes(report: Report) -> list[tuple[int, Finding]]:
    """The commonest message ids, errors before warnings, each with its first finding."""
    first: dict[str, Finding] = {}
    counts: Counter[str] = Counter()
    for finding in report.findings:
        first.setdefault(finding.message_id, finding)
        counts[finding.message_id] += 1
    ranked = sorted(counts, key=lambda cause: (-first[cause].severity, -counts[cause], cause))
    return [(counts[cause], first[cause]) for cause in ranked[:_CAUSES]]


def _cause_lines(count: int, example: Finding, options: RenderOptions, words: Words) -> Iterator[str]:
    place = example.location
    severity = paint_severity(words(example.severity.name.lower()), example.severity, options)
    line = f"{count:>6} × {severity} {example.rule}: {on_terminal(_example(example, options, words))}"
    yield shorten(line, max(options.width, 60)) if not options.color else line
    yield f"         {path_on_terminal(place.path)}:{place.line}:{place.column}"


def _example(finding: Finding, options: RenderOptions, words: Words) -> str:
    return (
        finding.message
        if words.locale == "en"
        else say(finding, words, options, frozenset(filter(None, [finding.locale])))
    )


def _not_checked_lines(notes: tuple[Note, ...], options: RenderOptions, words: Words) -> Iterator[str]:
    for note in notes[:_NOTES]:
        text = on_terminal(": ".join((note_subject(note, words), *say_note(note, words, options))))
        yield shorten(f"{words('not checked')}: {text}", max(options.width, 60))
    if len(notes) > _NOTES:
        yield f"{words('not checked')}: " + words("{n} more, see --verbose", n=len(notes) - _NOTES)
