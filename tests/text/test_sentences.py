from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.sentences import split_sentences

CASES = {
    "two": ("One here. Two there.", ["One here.", "Two there."]),
    "abbreviation": ("Ask Dr. Ono, e.g. Monday. Then go.", ["Ask Dr. Ono, e.g. Monday.", "Then go."]),
    "initial": ("J. Smith came. He left.", ["J. Smith came.", "He left."]),
    "ordinal": ("Am 3. Oktober war es so. Danach nicht.", ["Am 3. Oktober war es so.", "Danach nicht."]),
    "year-ends": ("It was in 2016. Then came peace.", ["It was in 2016.", "Then came peace."]),
    "small-letter": ("Norge, bl.a. i nord. Og sør!", ["Norge, bl.a. i nord.", "Og sør!"]),
    "file-name": ("Open file.txt now. Done", ["Open file.txt now.", "Done"]),
    "number": ("Pi is 3.14 here. Yes", ["Pi is 3.14 here.", "Yes"]),
    "closing-quote": ("He said “stop.” Then left.", ["He said “stop.”", "Then left."]),
    "ellipsis": ("Wait... Done", ["Wait...", "Done"]),
    "japanese": ("保存しました。「開く。」次へ", ["保存しました。", "「開く。」", "次へ"]),
    "hindi": ("यह है। वह नहीं।", ["यह है।", "वह नहीं।"]),
    "arabic": ("هل أنت هنا؟ نعم.", ["هل أنت هنا؟", "نعم."]),
    "burmese": ("ပြီးပြီ။ ထပ်လုပ်ပါ။", ["ပြီးပြီ။", "ထပ်လုပ်ပါ။"]),
    "lines": ("Usage\n\nOpen it", ["Usage", "Open it"]),
    "wrapped-line": ("This goes\non here. Next", ["This goes\non here.", "Next"]),
    "list-items": ("Items\n- one thing\n- two", ["Items", "- one thing", "- two"]),
    "blanks": ("  \n ", []),
    "empty": ("", []),
}


@pytest.mark.parametrize(("text", "sentences"), CASES.values(), ids=CASES.keys())
def test_sentences(text, sentences):
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


@given(st.text(alphabet=st.sampled_from("aA .!?。\n\"'”)1é。।\x00")))
def test_sentences_hold_every_character_but_blanks(text):
    spans = list(split_sentences(text))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@pytest.mark.parametrize("piece", [".", ". ", '."', "\n", "a.\n", "。", "\t.", "x"])
def test_a_long_text_is_split(piece):
    assert sum(1 for _ in split_sentences(piece * 200_000)) >= 0
