"""What findings say to people: messages with names of languages and days in their words, excerpts of long texts."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from transcheck.cldr.display import grouped_number, long_date, translate_name
from transcheck.cldr.scripts import language_name
from transcheck.messages import Words, label
from transcheck.messages.phrases import retell
from transcheck.model import Fact, Finding, Note, Reading, Report
from transcheck.report.options import RenderOptions

# What severities and certainties are called; the machine formats keep the English names.
_NAMES = (label("error"), label("warning"), label("info"), label("certain"), label("likely"), label("guess"))
# What readings are called, by rules and by the reader of figures.
KINDS = (
    label("acronym"), label("attribute"), label("block"), label("code"), label("credit label"), label("date"),
    label("figure"), label("file name"), label("function"), label("identifier"), label("language"), label("list"),
    label("mail"), label("measure"), label("money"), label("name"), label("names"), label("number"), label("only here"),
    label("option"), label("ordinal"), label("pair"), label("path"), label("percent"), label("placeholder"),
    label("plural formula"), label("range"), label("script"), label("sentences"), label("source"), label("source then"),
    label("statement"), label("tag"), label("target"), label("time"), label("url"), label("version"), label("year"),
)  # fmt: skip
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d|\.\.)/(\d{4}-\d\d-\d\d|\.\.)")
_LARGE = re.compile(r"\d{5,15}")


# Code points of a compared text, and what is kept of both ends of a longer one.
_LONG, _HEAD, _TAIL = 140, 80, 30


# Kinds of readings whose value is an id, or what the message says already: it tells people nothing.
_IDS = frozenset({"names", "pair", "acronym", "statement", "script", "credit label"})


def value_of(reading: Reading) -> str:
    """The value that was read, where it says more than the text does."""
    dated = reading.kind != "name" or _INTERVAL.fullmatch(reading.value)
    return "" if reading.value == reading.text or reading.kind in _IDS or not dated else reading.value


def excerpt(text: str) -> str:
    """A compared text: a long one stands in its file or on its page in full, its two ends are enough."""
    if len(text) <= _LONG:
        return text
    head, tail = text[:_HEAD], text[-_TAIL:]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"


def locales_of(report: Report) -> frozenset[str]:
    """The locales a report is about."""
    found = {stats.locale for stats in report.catalogs} | {finding.locale for finding in report.findings}
    found |= {locale for page in report.pages for locale in page.locales}
    return frozenset(locale for locale in found if locale)


def name_of(locale: str | None, words: Words) -> str:
    """What the reader calls a language inside a sentence, with the code where it says more than the name."""
    if not locale:
        return words("unknown language")
    name = language_name(locale, words.locale)
    return name if locale.isalpha() else f"{name} ({locale})"


def say(finding: Finding, words: Words, options: RenderOptions, locales: frozenset[str]) -> str:
    """The message of a finding for a reader who knows languages, not codes."""
    rule, _, key = finding.message_id.partition(".")
    known = options.rules.get(rule)
    template = known.messages.get(key, "") if known else ""
    spoken = words.messages.get(finding.message_id) or words.phrases.get(template, template)
    facts = {fact.says: fact for fact in finding.evidence.facts}
    params = {
        name: say_fact(facts[value], words) if value in facts else _in_template(name, value, spoken, words, locales)
        for name, value in finding.params.items()
    }
    if known and words.locale != "en":  # some parameters are rows of the rule's other messages
        for name, value in finding.params.items():
            told = [tell(part, words, options, locales, rule) for part in value.split(", ")]
            if ", ".join(told) != value and value not in facts and "”" in value:
                params[name] = ", ".join(told)
    return words.message(finding, spoken, params)


def tell(text: str, words: Words, options: RenderOptions, locales: frozenset[str], *rules: str) -> str:
    """A sentence that was made in English in the reader's words; what no template made stays as it is."""
    return retell_known(text, words, options, locales, *rules) or text


def retell_known(text: str, words: Words, options: RenderOptions, locales: frozenset[str], *rules: str) -> str | None:
    """A sentence that was made in English, in the reader's words: a related place, a repair, a finding kept as evidence.

    Args:
        text: the sentence; None is the answer to one that no template made, which is a text of a catalog.
        words: the reader's.
        options: for the templates of the rules.
        locales: codes that are called by the names of their languages.
        rules: whose messages it may be.
    """
    if text in words.phrases:
        return words.phrases[text]

    def speak(name: str, value: str, spoken: str) -> str:
        return _in_template(name, value, spoken, words, locales)

    return retell(text, _templates(words, options, rules), speak)


def _templates(words: Words, options: RenderOptions, rules: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for rule in rules:
        known = options.rules.get(rule)
        for key, english in known.messages.items() if known else ():
            yield english, words.messages.get(f"{rule}.{key}", english)
    yield from words.phrases.items()


def _in_template(name: str, value: str, spoken: str, words: Words, locales: frozenset[str]) -> str:
    """A parameter; what stands in quotation marks is a text and stays as it is."""
    if any(f"{opening}{{{name}}}" in spoken for opening in "“«"):
        return value
    return speak_value(value, words, locales)


def speak_value(value: str, words: Words, locales: frozenset[str]) -> str:
    """A value that is no quotation: codes of languages, days, counts, names and known words as people say them."""
    if value in locales:
        return name_of(value, words)
    if _DAY.fullmatch(value):
        return _day(value, words)
    if (span := _INTERVAL.fullmatch(value)) is not None:
        return _interval(span[1], span[2], words)
    if _LARGE.fullmatch(value):
        return grouped_number(Decimal(value), words.locale)
    if value in words.phrases:
        return words.phrases[value]
    if value.startswith("“"):
        return value if words.locale == "en" else value.replace("“", "«").replace("”", "»")
    parts = value.split(", ")
    if len(parts) > 1 and all(part in locales for part in parts):
        return ", ".join(name_of(part, words) for part in parts)
    return ", ".join(translate_name(part, words.locale) for part in parts)


def _day(value: str, words: Words) -> str:
    try:
        return long_date(date.fromisoformat(value), words.locale)
    except ValueError:
        return value


def _interval(start: str, end: str, words: Words) -> str:
    """When something was: from a day until a day, either of which may be open."""
    if start == "..":
        return words("until {until}", until=_day(end, words)) if end != ".." else ""
    if end == "..":
        return words("since {from_}", from_=_day(start, words))
    return words("from {from_} until {until}", from_=_day(start, words), until=_day(end, words))


def say_fact(fact: Fact, words: Words) -> str:
    """What a fact says: in the reader's language where the pack has it, days and places in the reader's words."""
    said = dict(fact.said).get(words.locale)
    if said:
        return said
    head, colon, rest = fact.says.partition(": ")
    if colon and head == fact.id:
        return f"{head}: {speak_value(rest, words, frozenset())}"
    return words.fact(fact.says)


def note_subject(note: Note, words: Words) -> str:
    """What a note is about: a code of a locale, or the source, or a catalog whose locale nobody knows."""
    return {"source": words("source"), "unknown": words("unknown language")}.get(note.locale, note.locale)


def say_note(note: Note, words: Words, options: RenderOptions) -> tuple[str, str]:
    """What was not checked, and why."""
    nothing: frozenset[str] = frozenset()
    what = options.rules[note.what].summary if note.what in options.rules else ""
    named = words.paragraph(note.what, what).rstrip(".") if what else tell(note.what, words, options, nothing)
    return named, tell(note.why, words, options, nothing)
