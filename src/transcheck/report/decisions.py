"""What editors wrote into the sheet of the `csv` format, read back by fingerprint."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.errors import ConfigError
from transcheck.messages import LOCALES, load_words

_READ = ("fingerprint", "decision", "owner", "comment", "rule")


@dataclass(frozen=True, slots=True)
class Decision:
    """One row in which somebody wrote something."""

    fingerprint: str
    rule: str
    decision: str
    owner: str
    comment: str


def read_decisions(text: str, path: str) -> Iterator[Decision]:
    """The rows that have a fingerprint and a decision, an owner or a comment.

    The sheet may have commas, semicolons or tabs, and heads in any language we ship.

    Raises:
        ConfigError: there is no column of fingerprints.
    """
    text = text.lstrip("\ufeff")
    head = text.split("\n", 1)[0]
    separator = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    columns = _columns(next(rows, []))
    if "fingerprint" not in columns:
        raise ConfigError("the sheet has no column “fingerprint”", path=path, line=1)
    for row in rows:
        cells = {name: row[index].strip() for name, index in columns.items() if index < len(row)}
        if cells.get("fingerprint") and any(cells.get(name) for name in ("decision", "owner", "comment")):
            yield Decision(*(cells.get(name, "") for name in ("fingerprint", "rule", "decision", "owner", "comment")))


def _columns(heads: list[str]) -> dict[str, int]:
    """Our name of a column -> its index."""
    names = {load_words(locale)(name).casefold(): name for locale in LOCALES for name in _READ}
    found: dict[str, int] = {}
    for index, head in enumerate(heads):
        name = names.get(head.strip().casefold())
        if name is not None:
            found.setdefault(name, index)
    return found
