"""Measure which function words are common words of another language; prints the third column of the table.

Run with the folder of released catalogs (benchmarks/corpora.py downloads them). A function word of one language that
makes up a thirtieth of what it does there, and 60 in a million words, in another one's texts is common in that too.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path

from transcheck.language.function_words import function_words, known_languages, tokens
from transcheck.language.kinship import model_language
from transcheck.po.reader import read_catalog

_SHARE = 0.03
_PER_MILLION = 60
_FEWEST_WORDS = 3000


def count_words(folder: Path) -> dict[str, Counter[str]]:
    """Language -> how often each word stands in its translations and not in their sources."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(folder.rglob("*.po")):
        language = model_language(path.stem if path.parent.name != "LC_MESSAGES" else path.parent.parent.name)
        if language not in known_languages():
            continue
        for message in read_catalog(path.read_bytes(), str(path)).translated:
            known = set(tokens(message.msgid))
            counts[language].update(word for word in tokens(message.msgstr) if word not in known)
    return counts


def main(folder: str) -> int:
    """Print the words to list as common for each language."""
    counts = count_words(Path(folder))
    totals = {language: max(sum(words.values()), 1) for language, words in counts.items()}
    for language in known_languages():
        if totals.get(language, 0) < _FEWEST_WORDS:
            continue
        common = set()
        for other in known_languages():
            for word in function_words(other) - function_words(language):
                here = 1e6 * counts[language][word] / totals[language]
                there = 1e6 * counts[other][word] / totals.get(other, 1)
                if here > _PER_MILLION and here > _SHARE * there:
                    common.add(word)
        print(language, " ".join(sorted(common)), sep="\t")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
