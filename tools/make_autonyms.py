"""Makes `src/transcheck/language/autonyms.txt`: what languages call themselves.

Source: Unicode CLDR as Babel carries it (Unicode License v3). Loading a hundred locales for it takes half a second.
"""

from pathlib import Path

from transcheck.cldr.scripts import language_name
from transcheck.language.kinship import all_alternatives

PLACE = Path(__file__).parent.parent / "src/transcheck/language/autonyms.txt"


def make() -> str:
    """The file: one name in small letters a line, sorted."""
    codes = sorted(code for code in {*all_alternatives(), "nb"} if len(code) == 2)
    names = sorted({language_name(code, code).lower() for code in codes})
    return "".join(f"{name}\n" for name in names)


if __name__ == "__main__":
    PLACE.write_text(make(), encoding="utf-8")
