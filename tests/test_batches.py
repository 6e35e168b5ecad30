"""MESSAGE rules say the same of a message whatever stands beside it: the law behind cache, jobs and editors."""

import random
from datetime import date
from pathlib import Path

import pytest

from transcheck.loading import join_project
from transcheck.model import Scope
from transcheck.po.reader import read_catalog
from transcheck.rules.index import load_index
from transcheck.selecting import load_rules
from transcheck.session import check_loaded
from transcheck.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
MESSAGE_RULES = tuple(rule.id for rule in load_index() if rule.scope is Scope.MESSAGE)
SETTINGS = Settings(source_locale="en", as_of=date(2026, 11, 22), select=MESSAGE_RULES, cache=False)
HEADER = (
    'msgid ""\nmsgstr ""\n"Language: {locale}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
# Texts of many kinds, some with a defect: figures, names, placeholders, markup, blanks, languages.
PAIRS = [
    ("Save\n", "Speichern"),
    ("The file is open.", "Die Datei ist offen."),
    ("In 2012 there were 45 members.", "Im Jahr 2016 gab es 45 Mitglieder."),
    ("MINUSMA in Mali", "MINUSMA in Haiti"),
    ("Norway, Sweden, Denmark and Finland", "Norwegen, Schweden und Finnland"),
    ("Click <b>here</b> now", "Klicken Sie <b>hier jetzt"),
    ("See https://example.org/a for more", "Siehe https://example.org/b für mehr"),
    ("The European Union and the United Nations", "Die Europäische Union und die ONU"),
    ("This text was left in English by mistake", "This text was left in English by mistake"),
    ("Each member of the group pays the same", "Cada miembro del grupo paga lo mismo que los demás"),
    ("Name:\t%s", "Name: %s"),
    ("Open file %(name)s", "Datei öffnen"),
    ("A blank at the end ", "Ein Leerzeichen am Ende"),
    ("Good morning", "Доброе утро, дорогие друзья"),
    ("It costs $5", "Es kostet 5 €"),
    ("It is 12 km away", "Es ist 12 Meilen entfernt"),
    ("On 3 May 2020", "Am 4. Mai 2020"),
    ("&File", "Datei"),
    ("{count} files", "{anzahl} Dateien"),
    ("Three operations: MINUSMA, UNMISS and UNTSO", "Drei Einsätze: MINUSMA und UNMISS"),
]


def entry(number, source, target):
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'

    flag = "#, c-format\n" if "%s" in source else "#, python-format\n" if "%(" in source else ""
    return f'{flag}msgctxt "{number}"\nmsgid {quoted(source)}\nmsgstr {quoted(target)}\n\n'


def findings_of(entries, locale="de"):
    text = HEADER.format(locale=locale) + "".join(entries)
    catalog = read_catalog(text.encode(), "de.po")
    catalog.locale, catalog.domain = locale, "messages"
    project, _, _ = join_project("messages", None, {locale: catalog}, SETTINGS)
    outcome, _ = check_loaded(project, SETTINGS, reraise=True)
    return {
        (one.rule, one.msgctxt, one.msgid, one.span, one.message, one.severity, one.certainty)
        for one in outcome.findings
    }


@pytest.fixture(scope="module")
def whole():
    load_rules(SETTINGS)
    found = findings_of([entry(number, *pair) for number, pair in enumerate(PAIRS)])
    assert len({one[0] for one in found}) >= 8, "the texts give many rules something to say"
    return found


@pytest.mark.parametrize("seed", range(4))
def test_order_does_not_matter(whole, seed):
    entries = [entry(number, *pair) for number, pair in enumerate(PAIRS)]
    random.Random(seed).shuffle(entries)
    assert findings_of(entries) == whole


def test_one_message_at_a_time(whole):
    alone = set()
    for number, pair in enumerate(PAIRS):
        alone |= findings_of([entry(number, *pair)])
    assert alone == whole
