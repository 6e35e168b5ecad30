"""Write src/transcheck/figures/words/*.tsv: how languages spell numbers.

Needs PyICU (`pip install PyICU`, ICU's headers), which the program itself never imports. The words come from
the rule-based number formats of Unicode CLDR as ICU carries them; licence: Unicode-3.0
(https://www.unicode.org/license.txt). Run: `python tools/build_number_words.py`.
"""

import sys
from pathlib import Path

import icu  # type: ignore[import-not-found]

FOLDER = Path(__file__).parents[1] / "src/transcheck/figures/words"
# Languages whose spelling ICU knows and for which catalogs exist; `no` and `nb` are one.
LANGUAGES = """af am ar az be bg bs ca cs cy da de el en eo es et fa fi fil fo fr ga he hi hr hu hy id is it ja ka kk km
ko ky lb lo lt lv mk ms mt my nb ne nl nn pl pt ro ru se sk sl sq sr sv sw ta th tr uk vi yue zh""".split()
BASE = 20
VALUES = [*range(101), *range(200, 1000, 100), 1000]
# Rule sets that spell years or financial documents read the same value in words nobody uses in prose.
SKIPPED = ("year", "financial", "latn", "days", "verbose")
# Soft hyphens, zero-width spaces and the glottal marks are how ICU shows where a word may break.
INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u2060")
MANY_CASES = 14


def spell(language: str) -> dict[tuple[int, str], set[str]]:
    """(value, "c" or "o") -> every form ICU has for it in that language."""
    formatter = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
    names = [formatter.getRuleSetName(i) for i in range(formatter.getNumberOfRuleSetNames())]
    names = [name for name in names if not name.startswith("%%") and not any(word in name for word in SKIPPED)]
    forms: dict[tuple[int, str], set[str]] = {}
    for name in names:
        kind = "o" if "ordinal" in name else "c"
        for value in VALUES:
            compound = value > BASE and value % 10 and len(names) > MANY_CASES
            if compound and name.rsplit("-", 1)[-1] not in {"cardinal", "numbering", "masculine", "ordinal"}:
                continue
            text = formatter.format(value, name).translate(INVISIBLE).lower().replace("-", " ").replace("−", "")
            if not any(character.isdigit() for character in text):
                forms.setdefault((value, kind), set()).add(" ".join(text.replace("’", "'").split()))
    return forms


def main() -> None:
    """Write one file a language; a line is value, c(ardinal) or o(rdinal), forms separated by semicolons."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        forms = spell(language)
        lines = [
            f"# Unicode CLDR number spelling by ICU {icu.ICU_VERSION}, licence Unicode-3.0; tools/build_number_words.py"
        ]
        lines += [f"{value}\t{kind}\t{';'.join(sorted(texts))}" for (value, kind), texts in sorted(forms.items())]
        (FOLDER / f"{language}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        sys.stdout.write(f"{language} {sum(map(len, forms.values()))}\n")


if __name__ == "__main__":
    main()
