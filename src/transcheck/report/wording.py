"""What findings say to people: messages with names of languages and days in their words, excerpts of long texts."""

import re
from datetime import date

from transcheck.cldr.display import long_date, translate_name
from transcheck.cldr.scripts import language_name
from transcheck.messages import Words, label
from transcheck.model import Finding, Reading, Report
from transcheck.report.options import RenderOptions

# What severities and certainties are called; the machine formats keep the English names.
_NAMES = (label("error"), label("warning"), label("info"), label("certain"), label("likely"), label("guess"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


# Code points of a compared text, and what is kept of both ends of a longer one.
_LONG, _HEAD, _TAIL = 140, 80, 30


# Kinds of readings whose value is an id of a pack: it says nothing to people.
_IDS = frozenset({"name", "names", "pair", "acronym", "statement"})


def value_of(reading: Reading) -> str:
    """The value that was read, where it says more than the text does."""
    return "" if reading.value == reading.text or reading.kind in _IDS else reading.value


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
    spoken = words.messages.get(finding.message_id, template)
    params = {
        name: value if f"“{{{name}}}”" in spoken or f"«{{{name}}}»" in spoken else _spoken(value, words, locales)
        for name, value in finding.params.items()
    }
    return words.message(finding, template, params)


def _spoken(value: str, words: Words, locales: frozenset[str]) -> str:
    """A parameter that is no quotation: codes of languages and days as people say them."""
    if value in locales:
        return name_of(value, words)
    if _DAY.fullmatch(value):
        try:
            return long_date(date.fromisoformat(value), words.locale)
        except ValueError:
            return value
    return translate_name(value, words.locale)
