#!/usr/bin/env python3
"""Writes src/transcheck/cldr/territory_alternates.tsv: short and variant names of territories that Babel leaves out.

CLDR has them beside the standard names ("Czech Republic" for Czechia, "Ivory Coast" for Côte d’Ivoire, "UK"). They are read from the
npm package cldr-localenames-full (Unicode licence v3), unpacked:

    npm pack cldr-localenames-full@47.0.0 && tar xzf cldr-localenames-full-47.0.0.tgz
    python tools/make_territory_alternates.py package
"""

import json
import sys
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from transcheck.cldr.territories import PLACES

PARENTS = {
    child.replace("_", "-"): parent.replace("_", "-") for child, parent in get_global("parent_exceptions").items()
}
TARGET = Path(__file__).parents[1] / "src/transcheck/cldr/territory_alternates.tsv"
HEAD = """\
# locale	code	forms: short and variant names of CLDR 47 (cldr-localenames-full, Unicode licence v3) that Babel leaves out.
# Made by tools/make_territory_alternates.py.
"""


def main() -> None:
    """Write the table."""
    folder = Path(sys.argv[1], "main")
    found = {path.parent.name: read_names(path) for path in sorted(folder.glob("*/territories.json"))}
    lines = []
    for name, names in found.items():
        parent = found.get(PARENTS.get(name) or name.rpartition("-")[0], {})
        standard = standard_names(name)
        for code, forms in names.items():
            new = [form for form in forms if form != standard.get(code) and form not in parent.get(code, ())]
            if new:
                lines.append(f"{name.replace('-', '_')}\t{code}\t{'|'.join(new)}\n")
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} rows")


def read_names(path: Path) -> dict[str, list[str]]:
    """Code -> short and variant names in one file of CLDR."""
    [content] = json.loads(path.read_text("utf-8"))["main"].values()
    found: dict[str, list[str]] = {}
    for key, form in content["localeDisplayNames"]["territories"].items():
        code, alternate, _ = key.partition("-alt-")
        # A code is no name: GB are gigabytes in Portuguese too.
        if alternate and code in PLACES and "↑" not in form and (form != code or code == "US"):
            found.setdefault(code, []).append(form)
    return found


def standard_names(name: str) -> dict[str, str]:
    """What Babel has for the locale."""
    try:
        return dict(Locale.parse(name, sep="-").territories)
    except UnknownLocaleError:
        return {}


if __name__ == "__main__":
    main()
