"""edge-space-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, header, run_catalogs, table

from transcheck.model import Certainty, Severity

VALID = {
    "indented-after-a-line-break": Case("\n      %(used)s of it", "\n%(used)s davon", "de"),
    **GOOD,
    "no-break-space-is-a-blank": ("Name: ", "Nom\u00a0:\u00a0"),
    "ends-with-a-no-break-space-in-french": ("Name: ", "Nom\u00a0:\u202f"),
    "arabic-mark-after-the-blank": Case("Name: ", "الاسم: \u200f", "ar"),
    "hebrew-mark-before-the-blank": Case(" copy", "\u200f העתק", "he"),
    "arabic-mark-alone-adds-nothing": Case("Name", "\u200fالاسم\u200e", "ar"),
    "italian-elision": Case("Contents of ", "Contenuto dell'", "it"),
    "french-elision": Case("The name of ", "Le nom d’"),
    "catalan-elision": Case("name of ", "nom de l'", "ca"),
    "word-behind-what-it-speaks-of": Case("after ", " jälkeen", "fi"),
    "hebrew-maqaf": Case("in ", "ב־", "he"),
    "kannada-begins-with-a-comma": Case(" in ", ", ಇದರಲ್ಲಿ ", "kn"),
    "korean-brackets-join-the-word": Case(" (copy)", "(복사본)", "ko"),
    "japanese-wide-bracket": Case(" (copy)", "（コピー）", "ja"),
    "thai-joins-words": Case(" of ", "ของ", "th"),
    "burmese": Case("Name: ", "အမည်-", "my"),
    "ends-with-an-indented-line": Case("Use the option.\n    ", "Nutzen Sie die Option.", "de"),
    "labels-aligned-at-the-colon": ("  nick: a name\nreason: why", "pseudo: un nom\nraison: pourquoi"),
    "gained-blank-is-another-rule": Case("Moscow", "모스크바  ", "ko"),
    "only-blanks": (" ", "x"),
    "line-breaks-are-not-blanks": ("Name\n", "Nom\n"),
    "thai-needs-none": Case("Name: ", "ชื่อ:", "th"),
    "first-line-of-a-table": ("a: b\n  c: d", "  x: y\nzz: w"),
    "lao-needs-none-at-the-start": Case(" of ", "ຂອງ ", "lo"),
    "turkish-in-another-order": Case("Copy of ", "Kopyası: ", "tr"),
    "options-are-aligned": ("  -q, --quiet", "   -q, --quiet"),
    "lines-of-a-table": ("  a\n  b", "   a\n   b"),
    "name-of-a-text": ("label_event_end", "Fin de l’événement "),
}
INVALID = {
    "indented-less": Case("  Hello there", "⟦ ⟧Bonjour", severity=Severity.INFO, certainty=Certainty.GUESS),
    "indentation-lost": Case("  %s provides %s.\n", "⟦%⟧s provee %s.\n", "es", severity=Severity.INFO),
    "end-lost": Case("Name: ", "Nom⟦:⟧", severity=Severity.WARNING),
    "end-lost-before-a-line-break": ("Name: \n", "Nom⟦:⟧\n"),
    "question-of-a-prompt": Case("Go on? ", "Weiter⟦?⟧", "de", severity=Severity.WARNING),
    "dots-that-wait": Case("writing output... ", "écriture⟦…⟧", severity=Severity.WARNING),
    "after-a-sentence": Case("The file was saved. ", "Datei gespeichert⟦.⟧", "de", certainty=Certainty.GUESS),
    "after-a-sentence-in-c": Case(
        "Need to get %sB. ", "Es müssen %sB geholt werden⟦.⟧", "de", flags=("c-format",), severity=Severity.INFO
    ),
    "before-a-title": Case(" Name Editor", "⟦V⟧ardų redaktorius", "lt", certainty=Certainty.GUESS),
    "label-of-a-key": Case("_Variable width: ", "_Змінна ширина⟦:⟧", "uk", certainty=Certainty.GUESS),
    "after-a-long-title": Case(
        "Settings for all of the folders and collections ",
        "Nastavitve za vse mape in zbirk⟦e⟧",
        "sl",
        certainty=Certainty.GUESS,
    ),
    "start-lost": Case(" items", "⟦o⟧bjets", severity=Severity.WARNING),
    "bracket": (" (copy)", "⟦(⟧copie)"),
    "hebrew-mark": Case("Name: ", "\u200fשם⟦:⟧\u200f", "he"),
    "both-ends": (" and ", "⟦u⟧n⟦d⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("edge-space-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("edge-space-mismatch", case)


def _catalog(lost, kept):
    texts = [f'msgid "Colour {n}: "\nmsgstr "Couleur {n} :"\n' for n in "abcdefgh"[:lost]]
    texts += [f'msgid "Size {n}: "\nmsgstr "Taille {n} : "\n' for n in "abcdefgh"[:kept]]
    return {"fr": header("fr") + "\n" + "\n".join(texts)}


@pytest.mark.parametrize(
    ("kept", "certainty"), [(2, Certainty.GUESS), (8, Certainty.LIKELY)], ids=["most-are-lost", "half-are-kept"]
)
def test_blanks_that_a_catalog_does_without(kept, certainty):
    found = run_catalogs("edge-space-mismatch", _catalog(8, kept))
    assert {one.certainty for one in found} == {certainty}
    assert len(found) == len("abcdefgh")
