"""[[term]]: a glossary. All terms of all files are one word index and two rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.model import Certainty, Finding, Message, Scope, Severity, Span
from transcheck.rules import Feature, Rule, RuleContext
from transcheck.rules.decode import Key, Mistakes, Path, Row, read_bool, read_locales, read_string, read_strings, tables
from transcheck.rules.kinds.examples import compare, unmark
from transcheck.rules.kinds.pattern import EXAMPLE
from transcheck.text.words import Word, find_words

KEYS = {
    "id": Key(read_string, required=True),
    "locales": Key(read_locales, required=True),
    "source": Key(read_strings),
    "wanted": Key(read_strings),
    "forbidden": Key(read_strings),
    "reason": Key(read_string),
    "match-case": Key(read_bool),
    "bad": Key(tables(EXAMPLE), required=True),
    "good": Key(tables(EXAMPLE), required=True),
}
FORBIDDEN = "forbidden-term"
MISSING = "glossary-missing"


@dataclass(frozen=True, slots=True)
class Term:
    """What a [[term]] says. A form is words; a last word that ends in `*` stands for every ending."""

    id: str
    locales: frozenset[str]
    source: tuple[str, ...]
    wanted: tuple[str, ...]
    forbidden: tuple[str, ...]
    reason: str
    match_case: bool


class Hit(NamedTuple):
    """A form of a term in a text: the term, which of its lists holds the form, and the place."""

    term: Term
    role: str
    start: int
    end: int


@dataclass(slots=True)
class Index:
    """All forms of all terms by their first word; `stems` by the first word without its `*`."""

    forms: dict[str, list[tuple[tuple[str, ...], bool, Term, str]]] = field(default_factory=dict)
    stems: dict[str, list[tuple[tuple[str, ...], bool, Term, str]]] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)


def build(row: Row) -> Term:
    """The term of a decoded table."""
    return Term(
        id=row["id"],
        locales=frozenset(row["locales"]),
        source=tuple(row.get("source", ())),
        wanted=tuple(row.get("wanted", ())),
        forbidden=tuple(row.get("forbidden", ())),
        reason=row.get("reason", ""),
        match_case=row.get("match-case", False),
    )


def check(row: Row, path: Path, mistakes: Mistakes) -> None:
    """A term must ask for something it can see."""
    if not row.get("wanted") and not row.get("forbidden"):
        mistakes.add(path, "say what is “wanted” or “forbidden”")
    if row.get("wanted") and not row.get("source") and not row.get("forbidden"):
        mistakes.add(path, "“wanted” needs “source”: the words it is the translation of")
    for name in ("source", "wanted", "forbidden"):
        for form in row.get(name, ()):
            if not any(True for _ in find_words(form.replace("*", ""))):
                mistakes.add((*path, name), f"“{form}” has no word")


def run_examples(row: Row) -> Iterator[tuple[Path, str]]:
    """Path below the table and what is wrong, for each example that fails."""
    term = build(row)
    index = make_index([term])
    locale = min(term.locales)
    for name in ("bad", "good"):
        for number, example in enumerate(row.get(name, ())):
            source = unmark(example.get("msgid", ""))[0]
            target, marks = unmark(example.get("msgstr", ""))
            found = [(hit.start, hit.end) for _, hit in judge(index, source, target, example.get("locale", locale))]
            wrong = compare(marks, found, target, bad=name == "bad")
            if wrong:
                yield (name, number), wrong


def make_index(terms: Sequence[Term]) -> Index:
    """One index of all forms."""
    index = Index()
    for term in terms:
        for role, forms in (("source", term.source), ("wanted", term.wanted), ("forbidden", term.forbidden)):
            for form in forms:
                words = tuple(word.text.casefold() for word in find_words(form.replace("*", "")))
                if not words:
                    continue
                is_stem = form.endswith("*")
                if is_stem and len(words) == 1:
                    index.stems.setdefault(words[0], []).append((words, is_stem, term, role))
                    index.lengths.add(len(words[0]))
                else:
                    index.forms.setdefault(words[0], []).append((words, is_stem, term, role))
    return index


def find_terms(index: Index, words: Sequence[Word], roles: frozenset[str]) -> Iterator[Hit]:
    """The forms of the roles in a text's words."""
    folded = [word.text.casefold() for word in words]
    for place, word in enumerate(folded):
        entries = index.forms.get(word, [])
        for length in index.lengths:
            if len(word) >= length and word[:length] in index.stems:
                entries = entries + index.stems[word[:length]]
        for form, is_stem, term, role in entries:
            if role in roles and _stands_at(form, folded, place, is_stem=is_stem):
                yield Hit(term, role, words[place].start, words[place + len(form) - 1].end)


def judge(index: Index, source: str, target: str, locale: str | None) -> Iterator[tuple[str, Hit]]:
    """(rule id, hit) for each term the target breaks: a forbidden form, or no wanted form (then the whole text)."""
    asked = {
        hit.term.id: hit.term
        for hit in find_terms(index, list(find_words(source)), frozenset({"source"}))
        if _speaks(hit.term, locale) and _same_case(hit, source)
    }
    hits = [
        hit
        for hit in find_terms(index, list(find_words(target)), frozenset({"wanted", "forbidden"}))
        if _speaks(hit.term, locale) and _same_case(hit, target)
    ]
    wanted = [(hit.start, hit.end) for hit in hits if hit.role == "wanted"]
    there = {hit.term.id for hit in hits}
    for hit in hits:
        covered = any(start <= hit.start and hit.end <= end for start, end in wanted)
        if hit.role == "forbidden" and not covered and (not hit.term.source or hit.term.id in asked):
            yield FORBIDDEN, hit
    for term in asked.values():
        if term.wanted and term.id not in there:
            yield MISSING, Hit(term, "wanted", 0, len(target))


def make_rules(terms: Sequence[Term]) -> tuple[Rule, ...]:
    """The rules of all terms of all files; none without terms."""
    if not terms:
        return ()
    index = make_index(terms)
    return (
        _rule(index, FORBIDDEN, "A word stands that the glossary forbids.", _FORBIDDEN_MESSAGES),
        _rule(index, MISSING, "The translation of a glossary term is missing.", _MISSING_MESSAGES),
    )


_FORBIDDEN_MESSAGES = {"instead": "“{match}” should be “{wanted}” ({term})", "avoid": "avoid “{match}” ({term})"}
_MISSING_MESSAGES = {"missing": "“{source}” should be translated “{wanted}” ({term})"}


def _rule(index: Index, rule_id: str, summary: str, messages: dict[str, str]) -> Rule:
    return Rule(
        id=rule_id,
        group="terminology",
        summary=summary,
        doc="The terms are declared in [[term]] tables of rule files.",
        severity=Severity.WARNING,
        certainty=Certainty.LIKELY,
        scope=Scope.MESSAGE,
        messages=messages,
        check=partial(_check_messages, index, rule_id),
        needs=Feature.LETTER,
    )


def _check_messages(index: Index, rule_id: str, messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    for message in messages:
        for source, target, name in message.pairs:
            for found, hit in judge(index, source, target, message.catalog.locale):
                if found == rule_id:
                    term = hit.term
                    values = {
                        "match": target[hit.start : hit.end],
                        "wanted": ", ".join(term.wanted),
                        "source": ", ".join(term.source),
                        "term": term.reason or term.id,
                    }
                    key = "missing" if rule_id == MISSING else "instead" if term.wanted else "avoid"
                    yield ctx.finding(message, key, Span(name, hit.start, hit.end), values)


def _stands_at(form: tuple[str, ...], words: list[str], place: int, *, is_stem: bool) -> bool:
    if len(words) < place + len(form):
        return False
    last = len(form) - 1
    for offset, part in enumerate(form):
        word = words[place + offset]
        if word != part and not (is_stem and offset == last and word.startswith(part)):
            return False
    return True


def _speaks(term: Term, locale: str | None) -> bool:
    return bool(locale) and (locale in term.locales or language_of(locale) in term.locales)


def _same_case(hit: Hit, text: str) -> bool:
    if not hit.term.match_case:
        return True
    forms = getattr(hit.term, hit.role)
    found = text[hit.start : hit.end]
    return any(found == form or (form.endswith("*") and found.startswith(form[:-1])) for form in forms)
