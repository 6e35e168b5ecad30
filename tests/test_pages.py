"""The content of `locales/`: the two versions of the page, stored whole and unchanged."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import polib
import pytest

LOCALES = Path(__file__).parent.parent / "locales"
FILES = {"pot": LOCALES / "peace.pot"} | {
    locale: LOCALES / locale / "LC_MESSAGES" / "peace.po" for locale in ("nb", "en")
}
# Number and SHA-256 of the words of the published pages (bullets are no words), joined by one blank.
WORDS = {
    "nb": (501, "012f6d38f5a0aa48745ab1958dc80137113065f345db0f88f761dc2c6853ae43"),
    "en": (658, "b530b243ccc16a31eabace91fe673a6d08609bdfaa68e446325d14f752cd1065"),
}
gettext_tools = pytest.mark.skipif(shutil.which("msgmerge") is None, reason="GNU gettext is not installed")


def blocks_in_page_order(locale: str) -> list[str]:
    """The texts of a locale, sorted by the line its own references give; sentences of one block keep their order."""
    placed = []
    for number, entry in enumerate(polib.pofile(str(FILES[locale]))):
        lines = [int(line) for name, line in entry.occurrences if name == f"{locale}.txt"]
        assert len(lines) <= 1, entry.msgid
        assert bool(lines) == bool(entry.msgstr), entry.msgid
        if lines:
            placed.append((lines[0], number, entry.msgstr))
    return [text for _, _, text in sorted(placed)]


@pytest.mark.parametrize("locale", WORDS)
def test_blocks_in_their_own_order_give_back_the_words_of_the_page(locale):
    words = " ".join(blocks_in_page_order(locale)).split()
    assert (len(words), hashlib.sha256(" ".join(words).encode()).hexdigest()) == WORDS[locale]


@pytest.mark.parametrize("name", FILES)
def test_texts_neither_begin_nor_end_with_a_blank(name):
    assert [entry.msgid for entry in polib.pofile(str(FILES[name])) if entry.msgstr != entry.msgstr.strip()] == []


@pytest.mark.parametrize("locale", WORDS)
def test_catalog_has_the_keys_comments_and_places_of_the_template(locale):
    def rows(path):
        return [(entry.msgid, entry.comment, entry.occurrences) for entry in polib.pofile(str(path))]

    assert rows(FILES[locale]) == rows(FILES["pot"])


def test_template_shows_the_text_of_the_source():
    source = {entry.msgid: entry.msgstr for entry in polib.pofile(str(FILES["nb"]))}
    for entry in polib.pofile(str(FILES["pot"])):
        shown = re.findall(r"^nb: (.*)$", entry.comment, re.MULTILINE)
        assert shown == ([source[entry.msgid]] if source[entry.msgid] else [])


@gettext_tools
@pytest.mark.parametrize("name", FILES)
def test_msgfmt_accepts(name):
    run = subprocess.run(
        ["msgfmt", "--check", "-o", "/dev/null", FILES[name]], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


@gettext_tools
@pytest.mark.parametrize("locale", WORDS)
def test_msgmerge_changes_nothing(locale):
    command = ["msgmerge", "--quiet", "--no-fuzzy-matching", FILES[locale], FILES["pot"]]
    merged = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert merged == FILES[locale].read_text(encoding="utf-8")
