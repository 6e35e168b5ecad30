"""unknown-suppression."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "rule": Case("Save", "x", comments=("transcheck: ignore[newline-mismatch]: why",)),
    "group": Case("Save", "x", comments=("transcheck: ignore[figures]: why",)),
    "two": Case("Save", "x", comments=("transcheck: ignore[figures,whitespace]{9f3a1c}: why",)),
    "only-in": Case("Save", "x", comments=("transcheck: only-in[nb]: the grant scheme is Norwegian",)),
    "language": Case("Save", "x", comments=("transcheck: language[es]: quotation",)),
    "confirmed": Case("Save", "x", comments=("transcheck: confirmed{4c1d0e} 2026-11-22",)),
    "prose": Case("Save", "x", comments=("we use transcheck here", "see transcheck.toml")),
    "wrapped-reason": Case("Save", "x", comments=("transcheck: ignore[figures]: a reason", "that goes on")),
}
INVALID = {
    "misspelt-rule": Case(
        "Save", "x", comments=("transcheck: ignore[newline-mismatsch]: why",), says="newline-mismatch"
    ),
    "misspelt-verb": Case("Save", "x", comments=("transcheck: ignroe[figures]: why",), says="“ignore”"),
    "no-such-rule": Case("Save", "x", comments=("transcheck: ignore[zzz]: why",), says="“zzz”"),
    "file-directive-at-a-message": Case(
        "Save", "x", comments=("transcheck: ignore-file[figures]: why",), says="header"
    ),
    "two-unknown": Case("Save", "x", comments=("transcheck: ignore[zzz,yyy]: why",), count=2),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("unknown-suppression", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("unknown-suppression", case)
