"""unlike-catalog: every large catalog of a project judged as if no model knew its language, and texts of others planted in it.

`python benchmarks/learned.py [PROJECT]` (default: gnucash) prints findings on released messages and recall, by length.
"""

import random
import sys
from collections import Counter

from corpora import read_catalogs
from transcheck.language.exempt import is_credit
from transcheck.language.kinship import is_modelled, model_language, near, variants
from transcheck.language.learned import FEWEST_MESSAGES, Learned, draw, half_of, learn, spoken_words
from transcheck.rules.builtin.language.unlike_catalog import _FEWEST_WORDS, _LEAD

Pairs = list[tuple[str, str]]
PLANTED = 600


def read_pairs(project: str) -> dict[str, Pairs]:
    """(source, text) of each locale's largest catalog that has enough messages."""
    found: dict[str, Pairs] = {}
    for _, catalog in read_catalogs(collection=None, name=project):
        if catalog.locale is None or len(catalog.translated) < FEWEST_MESSAGES:
            continue
        pairs = [(one.msgid, one.msgstr) for one in catalog.translated if one.msgstr != one.msgid]
        pairs = [pair for pair in pairs if not is_credit(pair[0], None)]
        if len(pairs) > len(found.get(catalog.locale, [])):
            found[catalog.locale] = pairs
    return found


def bucket_of(count: int) -> str:
    """The length bucket of a number of words."""
    return "4-6" if count < 7 else "7-12" if count < 13 else "13+"


def main() -> None:
    """Print both tables."""
    project = sys.argv[1] if len(sys.argv) > 1 else "gnucash"
    pairs = read_pairs(project)
    taught = {locale: learn(draw([text for _, text in ones])) for locale, ones in pairs.items()}
    source_model = learn(draw(sorted({source for ones in pairs.values() for source, _ in ones})))
    unknown = [one for one in sorted(pairs) if not is_modelled(model_language(one))]
    chosen = dict.fromkeys([*unknown, *random.Random(1).sample(sorted(pairs), min(14, len(pairs)))])
    by_source = {locale: dict(ones) for locale, ones in pairs.items()}
    counts: Counter[tuple[str, ...]] = Counter()
    for locale in chosen:
        kin = variants(model_language(locale))
        own = [learn(text for source, text in pairs[locale] if half_of(source) != half) for half in (0, 1)]
        others: list[Learned] = [source_model]
        others += [model for other, model in taught.items() if other != locale and model_language(other) not in kin]

        def lead(source: str, text: str, own: list[Learned] = own, others: list[Learned] = others) -> tuple[int, float]:
            words = spoken_words(text, source)
            mine = sum(map(own[half_of(source)].nats, words))
            return len(words), max(sum(map(one.nats, words)) for one in others) - mine

        for source, text in pairs[locale]:
            count, nats = lead(source, text)
            if count >= _FEWEST_WORDS:
                counts["clean", bucket_of(count)] += 1
                counts["clean found", bucket_of(count)] += nats > _LEAD
        rng = random.Random(locale)
        for source, _ in rng.sample(pairs[locale], min(PLANTED, len(pairs[locale]))):
            fitting = [one for one in sorted(pairs) if model_language(one) not in kin and source in by_source[one]]
            if not fitting:
                continue
            other = rng.choice(fitting)
            kind = "near" if model_language(other) in near(model_language(locale)) else "far"
            count, nats = lead(source, by_source[other][source])
            if count >= _FEWEST_WORDS:
                counts[kind, bucket_of(count)] += 1
                counts[f"{kind} found", bucket_of(count)] += nats > _LEAD
    print(
        f"{project}: {len(chosen)} locales, each as if no model knew it (the rule asks the eight largest versions only)"
    )
    for (kind, bucket), number in sorted(counts.items()):
        if not kind.endswith("found"):
            print(f"  {kind:5} {bucket:5} {number:6} messages, found {counts[f'{kind} found', bucket]}")


if __name__ == "__main__":
    main()
