"""accelerator-missing."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

LABELS = "".join(f'msgid "_Label {n}"\nmsgstr "_Titel {n}"\n\n' for n in range(30))
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "in-brackets": {"ja": header("ja") + LABELS + 'msgid "_Open"\nmsgstr "開く(_O)"\n'},
    "catalog-without": {"th": header("th") + LABELS.replace('msgstr "_', 'msgstr "') + 'msgid "_Open"\nmsgstr "x"\n'},
    "few-labels-japanese": {"ja": header("ja") + 'msgid "_Open"\nmsgstr "開く"\n'},
    "few-labels-two-without": {
        "de": header("de") + 'msgid "_Open"\nmsgstr "Öffnen"\n\nmsgid "_Save"\nmsgstr "Sichern"\n'
    },
    "few-labels-a-name": {"de": header("de") + 'msgid "Field in resource_search"\nmsgstr "Feld der Suche"\n'},
    "name": {"de": header("de") + LABELS + 'msgid "replace value_regex"\nmsgstr "ersetzen"\n'},
    "name-of-a-page": {"ja": header("ja") + LABELS + 'msgid "Merge_citations"\nmsgstr "引用のマージ"\n'},
    "names-of-programs": {
        "de": header("de")
        + "".join(f'msgid "Table term_translation{n}"\nmsgstr "Tabelle term_translation{n}"\n\n' for n in range(30))
        + 'msgid "No access to package_list"\nmsgstr "Kein Zugriff"\n'
    },
    "doubled-shows-itself": {"de": header("de") + 'msgid "Save && close"\nmsgstr "Sichern und schließen"\n'},
    "placeholder": {"ja": header("ja") + LABELS + 'msgid "Finding {number_of} person"\nmsgstr "{number_of} 人"\n'},
    "reference": {"de": header("de") + LABELS.replace("_", "&") + 'msgid "A&amp;B"\nmsgstr "A und B"\n'},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "one-of-few": ({"de": header("de") + 'msgid "_Open"\nmsgstr "Öffnen"\n'}, ["missing"]),
    "missing": ({"de": header("de") + LABELS + 'msgid "_Open"\nmsgstr "Öffnen"\n'}, ["missing"]),
    "inside-a-word": ({"de": header("de") + LABELS + 'msgid "Con_nect"\nmsgstr "Verbinden"\n'}, ["missing"]),
    "ampersand": ({"de": header("de") + LABELS.replace("_", "&") + 'msgid "&Open"\nmsgstr "Öffnen"\n'}, ["missing"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("accelerator-missing", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("accelerator-missing", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
