"""Rules that compare the facts of two versions: what a change of the whole text explains.

Rules that judge one text on its own (wrong-pair, impossible-date, count-mismatch) are not among them: a text that was rewritten is
still wrong where it is wrong.
"""

NAMES = ("name-missing", "name-extra", "pair-differs", "foreign-acronym")
FIGURES = (
    "figure-changed",
    "date-changed",
    "currency-changed",
    "unit-changed",
    "figure-missing",
    "figure-order",
    "figure-extra",
    "figure-format",
)
