#!/usr/bin/env python3
"""Writes src/transcheck/cldr/territory_names_en.tsv: what CLDR calls territories in English.

Most catalogs are translated from English; with this file a run looks for names in the source without loading Babel. The data is
that of Babel (CLDR, Unicode licence).
"""

from pathlib import Path

from babel import Locale

from transcheck.cldr.territories import PLACES

TARGET = Path(__file__).parents[1] / "src/transcheck/cldr/territory_names_en.tsv"


def main() -> None:
    """Write the table."""
    names = Locale.parse("en").territories
    lines = [f"{code}\t{names[code]}\n" for code in sorted(PLACES) if code in names]
    TARGET.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} names")


if __name__ == "__main__":
    main()
