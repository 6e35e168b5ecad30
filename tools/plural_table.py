"""Writes src/transcheck/cldr/plurals.tsv: the plural formulas in use for each language, with their sources.

Sources: Unicode CLDR's cardinal rules as Babel carries them (Unicode licence); the formulas that GNU gettext's `msginit`
writes into new catalogs, as its manual publishes them in the section "Plural forms". Run it with gettext installed:

    python tools/plural_table.py
"""

import re
import subprocess
import tempfile
from pathlib import Path

from babel import Locale, localedata
from babel.plural import to_gettext

TARGET = Path(__file__).parent.parent / "src/transcheck/cldr/plurals.tsv"
# Babel answers "one form" where CLDR has no rule; these are the languages for which CLDR says so.
ONE_FORM = frozenset(
    "bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa ses sg su th to tpi vi wo yo yue zh".split()
)
HEADER = "# language\tsource\tPlural-Forms -- written by tools/plural_table.py, which names the sources\n"


def main() -> None:
    """Collect both sources and write one line a language and source."""
    names = sorted(
        {name for name in localedata.locale_identifiers() if "_" not in name and name != "root"} | {"pt_PT", "pt_BR"}
    )
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "a.pot"
        template.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "a"\nmsgstr ""\n')
        for name in names:
            if Locale.parse(name).plural_form.rules or name in ONE_FORM:
                lines.append(f"{name}\tcldr\t{cldr_formula(name)}\n")
            gettext = gettext_formula(name, template)
            if gettext:
                lines.append(f"{name}\tgettext\t{gettext}\n")
    TARGET.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} formulas of {len(names)} languages")


def cldr_formula(name: str) -> str:
    """CLDR's rule as a Plural-Forms value, for whole numbers written out in full (`e`, the compact exponent, is 0)."""
    return re.sub(r"\be\b", "0", to_gettext(Locale.parse(name).plural_form))


def gettext_formula(name: str, template: Path) -> str:
    """What msginit writes for a language, empty if it knows nothing of it."""
    run = subprocess.run(
        ["msginit", "--no-wrap", "--no-translator", "-l", name, "-i", str(template), "-o", "-"],
        capture_output=True,
        text=True,
        check=False,
    )
    for line in run.stdout.splitlines():
        if line.startswith('"Plural-Forms:'):
            return line.removeprefix('"Plural-Forms:').removesuffix('\\n"').strip().rstrip(";") + ";"
    return ""


if __name__ == "__main__":
    main()
