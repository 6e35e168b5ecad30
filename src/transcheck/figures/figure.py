"""A figure as it stands in a text and the values it may have."""

from dataclasses import dataclass
from typing import NamedTuple


class Figure(NamedTuple):
    """One figure of a text.

    `start` and `end` count code points of the text. `kind` is number, year, percent, money, measure, date, time,
    version, identifier or word. `values` are canonical and ranked, the likeliest first: plain decimal notation
    ("1500000", "3.10"), dates "2021-03-05" with `--` for what is not said, times "t870" in minutes, identifiers "=utf8".
    `unit` is "%", "¤" and a currency, "u:" and a CLDR unit, or empty. `parts` are the smallest values inside,
    months as "m3": they count where the whole cannot be compared. `grouped` tells a number written with separators.
    """

    start: int
    end: int
    text: str
    kind: str
    values: tuple[str, ...]
    unit: str = ""
    parts: tuple[str, ...] = ()
    grouped: bool = False

    @property
    def value(self) -> str:
        """The likeliest value."""
        return self.values[0]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: kind is changed, missing, extra, order, format, date, currency or unit.

    `weight` says what it weighs: certain (nothing excuses it), likely, minor (values that texts often leave to words:
    0, 1, 2, repeated values, identifiers), adapted (an example or a sample that a translator may change).
    """

    kind: str
    source: Figure | None
    target: Figure | None
    weight: str = "likely"


def shift(value: str, power: int) -> str:
    """A decimal value times a power of ten; no arithmetic, so that no length of digits can hurt."""
    whole, _, fraction = value.partition(".")
    fraction = fraction.ljust(power, "0")
    return trim(f"{whole}{fraction[:power]}.{fraction[power:]}")


def trim(value: str) -> str:
    """A decimal value without needless zeros: "007" -> "7", "2.50" -> "2.5", "3.0" -> "3"."""
    whole, _, fraction = value.partition(".")
    whole = whole.lstrip("0") or "0"
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def as_float(value: str) -> float | None:
    """The value as a float, None for what is no plain number or has more digits than a measure can have."""
    if len(value) > 30 or not value.replace(".", "", 1).isdecimal():
        return None
    return float(value)
