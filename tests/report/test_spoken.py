"""No English reaches a Norwegian or Spanish page: every rule's message and page, and all that its example shows."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import polib
import pytest
from rules.test_examples import RULES as WITH_EXAMPLES
from rules.test_examples import find_examples, run_example

from report.sample import FIGURE, OPTIONS, REPORT
from transcheck.messages import LOCALES
from transcheck.model import Evidence
from transcheck.report import render
from transcheck.rules.index import load_index

MESSAGES = Path(__file__).parents[2] / "src/transcheck/messages"
SHIPPED = [locale for locale in LOCALES if locale != "en"]
RULES = {rule.id: rule for rule in load_index()}
SPEAKING = replace(OPTIONS, rules=RULES)
WORD = re.compile(r"(?<![\w<>/.@&;:\\%#*{-])[a-z]{3,}(?![\w<>/@=(:\\}-])")
PARAMETER = re.compile(r"\{(\w+)\}")


class Visible(HTMLParser):
    """The texts of a page that are its own words: what has a language of its own, code and addresses are not."""

    def __init__(self):
        super().__init__()
        self.open, self.said = [], []

    def handle_starttag(self, tag, attrs):
        own = "lang" in dict(attrs) and tag != "html"
        if tag not in ("meta", "input", "br"):
            self.open.append((tag, own or tag in ("code", "pre", "style", "script")))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if data.strip() and not any(foreign for _, foreign in self.open):
            self.said.append(data)


def english_words(locale):
    """Words of the English texts that no translation has."""
    theirs = polib.pofile(str(MESSAGES / f"{locale}.po"))
    said = {word for entry in theirs for text in (entry.msgstr, *entry.msgstr_plural.values()) for word in words(text)}
    return {word for entry in theirs for word in words(entry.msgid)} - said


def words(text):
    return WORD.findall(re.sub(r"«[^»]*»|“[^”]*”|``?[^`]+``?", " ", text).lower())


def every_message():
    """A finding for each message of each rule, its parameters made up."""
    for rule in RULES.values():
        for key, template in rule.messages.items():
            params = dict.fromkeys(PARAMETER.findall(template), "17")
            yield replace(
                FIGURE,
                rule=rule.id,
                group=rule.group,
                message=template.format_map(params),
                message_id=f"{rule.id}.{key}",
                params=params,
                evidence=Evidence(),
                related=(),
                fingerprint=f"{len(rule.id)}{key}",
            )


def every_example():
    """What the rules say of the bad examples on their pages."""
    for rule in WITH_EXAMPLES.values():
        for kind, text in find_examples(rule):
            if kind == "Bad":
                yield from run_example(rule, text)


@pytest.fixture(scope="module")
def shown():
    return [*every_message(), *every_example()]


def untranslated(report, locale):
    page = Visible()
    page.feed(render(report, "html", options=replace(SPEAKING, ui_locale=locale)))
    english = english_words(locale)
    ids = {"messages", *(part for rule in RULES for part in (rule, *rule.split("-")))}  # the domain of the examples
    return [
        (text, sorted(hits))
        for text in page.said
        if text not in RULES and (hits := {word for word in words(text) if word in english and word not in ids})
    ]


@pytest.mark.parametrize("locale", SHIPPED)
def test_no_english_on_a_page(shown, locale):
    report = replace(REPORT, findings=tuple(shown), suppressed=(), notes=())
    assert untranslated(report, locale) == []


@pytest.mark.parametrize("locale", SHIPPED)
def test_english_would_be_noticed(locale):
    report = replace(REPORT, findings=(replace(FIGURE, rule="x", message="the words between them were forgotten"),))
    assert untranslated(report, locale)


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_text_is_translated(locale):
    catalog = polib.pofile(str(MESSAGES / f"{locale}.po"))
    assert [f"{entry.msgctxt}: {entry.msgid}" for entry in catalog if not entry.translated()] == []
