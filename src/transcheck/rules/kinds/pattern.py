"""[[pattern]]: a pattern that a text must not have, or must have."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from transcheck.model import Certainty, Finding, Message, Scope, Severity, Span
from transcheck.rules import Reads, Rule, RuleContext
from transcheck.rules.decode import (
    Key,
    Mistakes,
    Path,
    Row,
    one_of,
    read_bool,
    read_locales,
    read_pattern,
    read_patterns,
    read_string,
    tables,
)
from transcheck.rules.kinds.examples import compare, unmark
from transcheck.text.patterns import PatternTooSlow, find_pattern

SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO}
CERTAINTIES = {"certain": Certainty.CERTAIN, "likely": Certainty.LIKELY, "guess": Certainty.GUESS}
GROUPS = (
    "language", "figures", "names", "statements", "structure", "placeholders", "markup", "plurals", "header", "catalog",
    "whitespace", "punctuation", "consistency", "terminology", "tokens", "length", "style",
)  # fmt: skip
EXAMPLE = {"msgid": Key(read_string), "msgstr": Key(read_string), "locale": Key(read_string)}
KEYS = {
    "id": Key(read_string, required=True),
    "summary": Key(read_string, required=True),
    "message": Key(read_string, required=True),
    "description": Key(read_string),
    "pattern": Key(read_pattern, required=True),
    "forbid": Key(read_bool),
    "require": Key(read_bool),
    "field": Key(one_of("msgstr", "msgid")),
    "when": Key(read_pattern),
    "unless": Key(read_patterns),
    "ignore-case": Key(read_bool),
    "locales": Key(read_locales),
    "group": Key(one_of(*GROUPS)),
    "severity": Key(one_of(*SEVERITIES)),
    "certainty": Key(one_of(*CERTAINTIES)),
    "enabled": Key(read_bool),
    "bad": Key(tables(EXAMPLE), required=True),
    "good": Key(tables(EXAMPLE), required=True),
}
# Slow on so many texts of a catalog, a pattern is given up for the rest of it.
_PATIENCE = 3


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a [[pattern]] says; `when` is asked of the other side, `unless` spares a match inside one of its own."""

    id: str
    pattern: str
    require: bool
    field: str
    when: str | None
    unless: tuple[str, ...]
    ignore_case: bool
    locales: frozenset[str]


def build(row: Row) -> Pattern:
    """The pattern of a decoded table."""
    return Pattern(
        id=row["id"],
        pattern=row["pattern"],
        require=bool(row.get("require")),
        field=row.get("field", "msgstr"),
        when=row.get("when"),
        unless=tuple(row.get("unless", ())),
        ignore_case=row.get("ignore-case", False),
        locales=frozenset(row.get("locales", ())),
    )


def check(row: Row, path: Path, mistakes: Mistakes) -> None:
    """What no single key can tell: one of forbid and require, a message whose parameters exist."""
    if bool(row.get("forbid")) == bool(row.get("require")):
        mistakes.add(path, "say either “forbid = true” or “require = true”")
    check_template(row.get("message", ""), {"match"}, (*path, "message"), mistakes)


def check_template(template: str, names: set[str], path: Path, mistakes: Mistakes) -> None:
    """Whether a message asks only for parameters that exist."""
    try:
        template.format_map(dict.fromkeys(names, ""))
    except (KeyError, ValueError, IndexError, AttributeError):
        wanted = ", ".join(f"{{{name}}}" for name in sorted(names))
        mistakes.add(path, f"may use {wanted} only; write other braces twice")


def run_examples(row: Row) -> Iterator[tuple[Path, str]]:
    """Path below the table and what is wrong, for each example that fails."""
    pattern = build(row)
    for name in ("bad", "good"):
        for number, example in enumerate(row.get(name, ())):
            source, in_source = unmark(example.get("msgid", ""))
            target, in_target = unmark(example.get("msgstr", ""))
            text, marks = (source, in_source) if pattern.field == "msgid" else (target, in_target)
            other = target if pattern.field == "msgid" else source
            try:
                found = list(find(pattern, text, other))
            except PatternTooSlow as slow:
                yield (name, number), str(slow)
                continue
            wrong = compare(() if pattern.require else marks, found, text, bad=name == "bad")
            if wrong:
                yield (name, number), wrong


def find(pattern: Pattern, text: str, other: str) -> Iterator[tuple[int, int]]:
    """Where the text is wrong: forbidden matches, or the whole text where a required one is missing.

    Raises:
        PatternTooSlow: a pattern used up its budget.
    """
    case = pattern.ignore_case
    if pattern.when and next(find_pattern(pattern.when, other, ignore_case=case), None) is None:
        return
    matches = find_pattern(pattern.pattern, text, ignore_case=case)
    if pattern.require:
        if next(matches, None) is None:
            yield 0, len(text)
        return
    spared: list[tuple[int, int]] | None = None
    for start, end in matches:
        if spared is None:
            spared = [span for one in pattern.unless for span in find_pattern(one, text, ignore_case=case)]
        if not any(left <= start and end <= right for left, right in spared):
            yield start, end


def make_rule(row: Row) -> Rule:
    """The rule of a decoded table."""
    pattern = build(row)
    return Rule(
        id=row["id"],
        group=row.get("group", "style"),
        summary=row["summary"],
        doc=row.get("description", ""),
        severity=SEVERITIES[row.get("severity", "warning")],
        certainty=CERTAINTIES[row.get("certainty", "certain")],
        scope=Scope.MESSAGE,
        messages={"found": row["message"]},
        check=partial(_check_messages, pattern),
        reads=Reads.PAIRS if pattern.when else Reads.TEXTS,
        locales=frozenset() if pattern.field == "msgid" else pattern.locales,
        enabled=row.get("enabled", True),
    )


def _check_messages(pattern: Pattern, messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    slow = 0
    for message in messages:
        for text, other, field in _texts(pattern, message):
            try:
                for start, end in find(pattern, text, other):
                    match = text[start:end]
                    yield ctx.finding(message, "found", Span(field, start, end), {"match": match})
            except PatternTooSlow as error:
                slow += 1
                ctx.note(message.catalog.locale, pattern.id, str(error))
                if slow >= _PATIENCE:
                    return


def _texts(pattern: Pattern, message: Message) -> Iterator[tuple[str, str, str]]:
    """(text, its other side, field of the text) for each text the pattern is about."""
    if pattern.when and pattern.field == "msgstr":
        for source, target, field in message.pairs:
            yield target, source, field
        return
    for text, locale, field in message.texts:
        is_source = field.startswith("msgid") or (message.catalog.keyed and locale == message.catalog.source_locale)
        if pattern.field == "msgid" and (not is_source or not _speaks(locale, pattern.locales)):
            continue
        if pattern.field == "msgstr" and field.startswith("msgid"):
            continue
        yield text, message.msgstr if is_source else message.msgid, field


def _speaks(locale: str | None, locales: frozenset[str]) -> bool:
    return not locales or (locale is not None and (locale in locales or locale.split("_")[0] in locales))
