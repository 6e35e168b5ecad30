"""font-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "same": (r"\fBa\fR \fIb\fR", r"\fIb\fR \fBa\fR"),
    "back-in-another-way": (r"\fBa\fR", r"\fBa\fP"),
    "more": (r"\fBa\fR", r"\fBa\fR \fBb\fR"),
    "form-feed": (r"a\f", r"b"),
    "path": (r"C:\files", r"C:\Dateien"),
}
INVALID = {
    "lost": Case(r"\fB\-v\fR \fIfile\fR", r"⟦\-v \fIDatei\fR⟧", says="0 times"),
    "one-of-two": (r"\fBa\fR \fBb\fR", r"⟦\fBa\fR b⟧"),
    "changed": (r"\fBa\fR", r"⟦\fIa\fR⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("font-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("font-mismatch", case)
