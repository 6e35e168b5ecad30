"""too-long."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "within-the-flag": Case("Save", "Sichern", "de", flags=("max-length:10",)),
    "source-breaks-it-too": Case("Save the file", "Datei sichern", "de", flags=("max-length:5",)),
    "tags-do-not-count": Case("<b>Save</b>", "<b>Sichern</b>", "de", flags=("max-length:8",)),
    "no-limit": Case("Save", "Speichern unter neuem Namen", "de"),
    "lines": Case("one\ntwo", "eins\nzwei", "de", flags=("max-lines:2",)),
    "words": Case("one two", "eins zwei", "de", flags=("max-words:2",)),
    "option-off": Case("Save", "Speichern", "de", options={"max-length": 0}),
}
INVALID = {
    "flag": Case("Save", "Speichern ⟦unter⟧", "de", flags=("max-length:10",), says="15 characters where 10"),
    "lines": Case("one", "⟦eins\nzwei⟧", "de", flags=("max-lines:1",)),
    "words": Case("one", "⟦eins zwei⟧", "de", flags=("max-words:1",)),
    "bytes": Case("Save", "⟦Öffnen⟧", "de", flags=("max-bytes:6",)),
    "comment": Case("Save", "Speic⟦hern⟧", "de", comments=("[CHAR LIMIT=5]",)),
    "option": Case("Save", "Speic⟦hern⟧", "de", options={"max-length": 5}),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("too-long", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("too-long", case)
