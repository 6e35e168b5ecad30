"""Rule pages for editors: examples as texts, code as code, the page in a terminal in the reader's language."""

from dataclasses import replace

import pytest

from report.sample import SPEAKING, SPOKEN
from transcheck.cli import main
from transcheck.messages.phrases import read_back
from transcheck.report import render
from transcheck.report.html.examples import Line, cut_code, read_example, without_scene
from transcheck.report.load import load_report

BILINGUAL = '# locale: de\nmsgid "Open"\nmsgstr "Öffnen"\n\nmsgid "Close"\nmsgstr ""\n'
KEYED = """# keyed
# source-locale: nb
# file: nb
msgid "a/b"
msgstr "Hei"
# file: en
# transcheck: only-in[nb]: why
msgid "a/b"
msgstr "Hello"
"""


def test_an_example_is_its_texts():
    assert read_example(BILINGUAL, "figures") == ((Line("en", "Open"), Line("de", "Öffnen")), (Line("en", "Close"),))


def test_an_example_of_a_page_is_its_versions():
    said = Line("en", "transcheck: only-in[nb]: why", is_code=True)
    assert read_example(KEYED, "structure") == ((Line("nb", "Hei"), said, Line("en", "Hello")),)


@pytest.mark.parametrize("group", ["header", "placeholders", "suppression"])
def test_examples_of_the_notation_stay_as_they_are(group):
    assert read_example(BILINGUAL, group) == ()
    assert without_scene(BILINGUAL).startswith('msgid "Open"')


def test_an_example_that_cannot_be_read_stays_as_it_is():
    assert read_example('msgid "a\n', "figures") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no code", [(False, "no code")]),
        ("use `msgid` here", [(False, "use "), (True, "msgid"), (False, " here")]),
        ("in ``literals``.", [(False, "in "), (True, "literals"), (False, ".")]),
        ("a lone ` sign", [(False, "a lone ` sign")]),
    ],
)
def test_code_in_a_paragraph(text, expected):
    assert list(cut_code(text)) == expected


@pytest.mark.parametrize(
    ("text", "template", "expected"),
    [
        ("“a” in nb", "“{name}” in {other}", {"name": "a", "other": "nb"}),
        ("only nb has “x, “y”, z”", "only {locale} has “{text}”", {"locale": "nb", "text": "x, “y”, z"}),
        ("the same", "the same", {}),
        ("the same again", "the same", None),
        ("it is the same", "the same", None),
        ("a is a", "{x} is {x}", {"x": "a"}),
        ("a is b", "{x} is {x}", None),
        ("anything", "{x}", None),
        ("x", "{broken", None),
        ("word " * 1_000, "word {x}", None),
    ],
)
def test_sentences_are_read_back(text, template, expected):
    assert read_back(text, template) == expected


@pytest.mark.parametrize(
    ("ui_locale", "says"), [("nb", "hører ikke til"), ("es", "no corresponde a"), ("en", "belong to")]
)
def test_explain_speaks(ui_locale, says, capsys):
    assert main(["explain", "wrong-pair", "--ui-locale", ui_locale]) == 0
    assert says in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("fmt", ["html", "full", "markdown", "csv"])
def test_a_saved_report_speaks_as_a_new_one(fmt):
    new = replace(SPOKEN, suppressed=())
    saved = load_report(render(new, "json"), "x.json")
    options = replace(SPEAKING, ui_locale="nb", show_suppressed=False)
    assert render(saved, fmt, options=options) == render(new, fmt, options=options)
