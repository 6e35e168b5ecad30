"""unlike-catalog: strays in a language that no model knows, learned from a catalog of a thousand messages."""

import random

import pytest
from rules.harness import header, run_catalogs

from transcheck import Settings, check
from transcheck.language.learned import FEWEST_MESSAGES, draw, half_of, learn, spoken_words
from transcheck.model import Certainty, Severity

ENGLISH = "open close save file folder window print page table letter number color choose remove insert select".split()
GERMAN = "öffnen schließen speichern Datei Ordner Fenster drucken Seite Tabelle Buchstabe Nummer Farbe wählen".split()
# Syllables of a language made up for this test.
SYLLABLES = "wò rzë kùm cé skã żôł mië drã głë szã pòj tacz rój nôk wôrt".split()


def sentence(rng, words):
    return " ".join(rng.choice(words) for _ in range(6))


def catalog(locale, words, *, count=FEWEST_MESSAGES + 200, seed="catalog", extra=""):
    """A catalog of made-up sentences with English sources; the sources are the same in every locale."""
    body = []
    for number in range(count):
        source = sentence(random.Random(f"source {number}"), ENGLISH)
        target = sentence(random.Random(f"{seed} {locale} {number}"), words)
        body.append(f'msgid "{source} {number}"\nmsgstr "{target} {number}"\n')
    return header(locale) + "\n".join(body) + "\n" + extra


def made_up_words():
    rng = random.Random("words")
    return ["".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))) for _ in range(400)]


def message(source, target, comment=""):
    return f'{comment}msgid "{source}"\nmsgstr "{target}"\n\n'


STRAY = "Der Ordner mit dieser Nummer wurde geschlossen"
STRAYS = {
    "another-version": (message("This folder was shut by its owner", STRAY), "German"),
    "the-source": (message("This letter is gone", "choose another folder window table"), "English"),
}
SILENT = {
    "own": message("This letter is gone", "kùmrzë wòskã drãgłë miëszã tacznôk"),
    "few-words": message("This letter is gone", "Der Ordner"),
    "same-words-as-the-source": message(f"x {STRAY}", STRAY),
    "credits": message("translator-credits", STRAY),
    "acronyms": message("This letter is gone", "DIE UND DER DAS WIR IHR"),
    "declared": message("This letter is gone", STRAY, "# transcheck: language[de]: a quotation\n"),
}


def run(extra, count=FEWEST_MESSAGES + 200):
    files = {"csb": catalog("csb", made_up_words(), count=count, extra=extra), "de": catalog("de", GERMAN)}
    return run_catalogs("unlike-catalog", files)


@pytest.mark.parametrize(("extra", "language"), STRAYS.values(), ids=STRAYS)
def test_a_stray_is_found(extra, language):
    (finding,) = run(extra)
    assert (finding.severity, finding.certainty) == (Severity.WARNING, Certainty.LIKELY)
    assert finding.locale == "csb"
    assert language in finding.message


@pytest.mark.parametrize("extra", SILENT.values(), ids=SILENT)
def test_silent(extra):
    assert run(extra) == []


def test_a_small_catalog_teaches_nothing():
    assert run(STRAYS["another-version"][0], count=200) == []


@pytest.mark.parametrize(("count", "noted"), [(300, True), (FEWEST_MESSAGES + 5, False)])
def test_a_note_says_what_was_not_checked(tmp_path, count, noted):
    (tmp_path / "csb.po").write_text(catalog("csb", made_up_words(), count=count), "utf-8")
    report = check([tmp_path / "csb.po"], Settings(source_locale="en", cache=False))
    notes = [one for one in report.notes if one.what == "language" and one.locale == "csb"]
    assert bool(notes) == noted
    assert all("fewer than 1,000 messages" in one.why for one in notes)


def test_a_word_of_the_language_is_likelier_in_it():
    own, other = learn(made_up_words()), learn(GERMAN)
    assert own.nats("rzëskãmië") > other.nats("rzëskãmië")
    assert own.nats("schließen") < other.nats("schließen")


def test_words_halves_and_draws():
    assert spoken_words("Die UNO und die Datei a", "und") == ["a", "datei", "die"]
    assert {half_of(str(number)) for number in range(20)} == {0, 1}
    assert draw([str(number) for number in range(4000)])[:3] == ["0", "2", "4"]
    assert learn([]).nats("word") < 0
