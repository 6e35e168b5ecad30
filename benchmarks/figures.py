"""Figures compared by value: Babel as oracle, real catalogs, planted defects, prose, cost.

`python benchmarks/figures.py` prints every table; `--sample N FILE` writes a seeded draw of findings to label.
"""

import argparse
import hashlib
import itertools
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from corpora import find_set_s, load_labels, read_catalogs
from figures_oracle import find_samples
from transcheck.cldr.locales import language_of
from transcheck.discovery import read_place
from transcheck.figures.compare import compare, read
from transcheck.figures.counting import may_count, read_counts
from transcheck.figures.figure import Difference, Figure
from transcheck.figures.spelled import load_lexicon
from transcheck.model import Catalog
from transcheck.po.reader import read_file
from transcheck.text.sentences import split_sentences

SEED = "figures-1"
RULES = {"changed": "figure-changed", "date": "date-changed", "unit": "unit-changed", "currency": "currency-changed"}
# Their grammar turns phrases round: a swap is told as information there (figure-order).
_WORDED = frozenset("2 3 4 5 6 7 8 9 10 11 12".split())
FREE = frozenset("ja zh ko tr az uz kk hu fi et eu hi mr bn gu pa ta te ml kn fa ur ar he lt lv ne si my am km".split())


class Pair(NamedTuple):
    """One translated text."""

    catalog: Catalog
    genre: str
    source: str
    target: str
    field: str
    flags: frozenset[str]


class Told(NamedTuple):
    """A difference as its rule would tell it: error, warning, info or guess."""

    pair: Pair
    difference: Difference
    level: str
    rule: str

    @property
    def fingerprint(self) -> str:
        """What identifies it from run to run, without any text of the catalog."""
        one, other = self.difference.source, self.difference.target
        parts = (
            self.pair.catalog.path,
            self.pair.source,
            self.pair.field,
            self.rule,
            one and one.text,
            other and other.text,
        )
        return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:16]


def find_pairs(half: str | None, genre: str | None = None, collection: int = 1) -> Iterator[Pair]:
    """Every translated text of a collection, English left out."""
    for source, catalog in read_catalogs(half, genre, collection):
        if catalog.locale and not catalog.locale.startswith("en"):
            for message in catalog.translated:
                for text, target, field in message.pairs:
                    yield Pair(catalog, source.genre, text, target, field, message.flags)


def tell(pair: Pair, target: str | None = None) -> list[Told]:
    """What the rules say of a pair, or of the pair with another target."""
    text = pair.target if target is None else target
    if text == pair.source:
        return []
    found = compare(pair.source, "en", text, pair.catalog.locale, flags=pair.flags)
    return [
        Told(pair, one, level_of(one, pair.catalog.locale or ""), RULES.get(one.kind, f"figure-{one.kind}"))
        for one in found
    ]


def level_of(difference: Difference, locale: str) -> str:
    """The severity of a difference in a bilingual catalog; guesses are not shown."""
    if difference.weight == "adapted":
        return "guess"
    free = difference.kind == "order" and re.split("[_@-]", locale)[0] in FREE
    if difference.weight == "minor" or free or difference.kind in {"extra", "format"}:
        return "info"
    if difference.kind in {"missing", "order"} or difference.weight == "likely":
        return "warning"
    return "error"


def print_oracle(count: int) -> None:
    """Equal values in 65 locales are silent, changed ones are found."""
    total, silent, changed, found = Counter(), Counter(), Counter(), Counter()
    for sample in find_samples(1, count):
        total[sample.kind] += 1
        silent[sample.kind] += not compare(sample.source, "en", sample.target, sample.locale)
        if sample.changed != sample.target:
            changed[sample.kind] += 1
            found[sample.kind] += bool(compare(sample.source, "en", sample.changed, sample.locale))
    print("\nBabel as oracle (values written in 65 locales, compared with English)")
    for kind, number in total.items():
        rate = 100 * found[kind] / max(1, changed[kind])
        print(
            f"  {kind:14} n {number:6}  false alarms {number - silent[kind]:4}  changed values found {rate:6.2f} % of {changed[kind]}"
        )


def print_alarms(half: str, told: list[Told], messages: Counter[str]) -> None:
    """Findings per 1,000 messages by rule and level, and what the labels say of them."""
    total = sum(messages.values())
    labels = load_labels("figures")
    print(f"\nReal catalogs, half {half!r}: {total} texts in {len(messages)} locales")
    by_rule = Counter((one.rule, one.level) for one in told)
    for (rule, level), number in sorted(by_rule.items()):
        print(f"  {rule:18} {level:8} {number:5}  {1000 * number / total:6.3f} per 1,000")
    loud = [one for one in told if one.level in {"error", "warning"}]
    for level in ("error", "warning"):
        seen = [labels[one.fingerprint] for one in loud if one.level == level and one.fingerprint in labels]
        if seen:
            wrong = sum(not label.worth for label in seen)
            share = wrong / len(seen)
            rate = 1000 * share * sum(one.level == level for one in loud) / total
            print(
                f"  {level}: {len(seen)} labelled, {wrong} not worth acting on ({100 * share:.1f} %): {rate:.3f} per 1,000 texts"
            )


def print_first_looks() -> None:
    """What the labels say of draws from packages that nobody had read, where the same findings still stand."""
    labels = load_labels("figures")
    for half in ("report", "tune"):
        texts = 0
        loud: list[Told] = []
        for pair in find_pairs(half, collection=2):
            texts += 1
            loud += [one for one in tell(pair) if one.level in {"error", "warning"}]
        print(f"\nSecond collection, half {half!r}: {texts} texts, {len(loud)} findings at warning or above")
        for level in ("error", "warning"):
            mine = [labels.get(one.fingerprint) for one in loud if one.level == level]
            known = [label for label in mine if label is not None]
            wrong = sum(not label.worth for label in known)
            print(f"  {level}: {len(mine)}, {len(known)} labelled, {wrong} not worth acting on")


def print_planted(half: str, pairs: list[Pair]) -> None:
    """One defect in a clean text: how often it is found, and how loudly."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for pair in pairs:
        for what, target in plant(pair):
            levels = {one.level for one in tell(pair, target)}
            rows[what][next((level for level in ("error", "warning", "info", "guess") if level in levels), "none")] += 1
    print(f"\nPlanted in clean texts of half {half!r}")
    for what, row in sorted(rows.items()):
        number = sum(row.values())
        error, loud = row["error"], row["error"] + row["warning"]
        shown = loud + row["info"]
        print(
            f"  {what:22} n {number:5}  error {100 * error / number:5.1f} %  warning or above {100 * loud / number:5.1f} %  any {100 * shown / number:5.1f} %"
        )


def plant(pair: Pair) -> Iterator[tuple[str, str]]:
    """Defects that fit the text: (what, the text with it)."""
    drawn = random.Random(f"{SEED}|{pair.catalog.path}|{pair.source}|{pair.field}")
    locale = pair.catalog.locale
    names = {
        part
        for figure in read(pair.source, "en", pair.flags)
        if figure.kind in {"identifier", "version"}
        for part in figure.parts
    }
    yield from plant_word(pair, drawn)
    figures = [one for one in read(pair.target, locale, pair.flags) if _is_plain(one) and one.value not in names]
    if not figures:
        return
    figure = drawn.choice(figures)
    match = re.search(r"[0-9]+", figure.text)
    assert match
    start, digits, text = figure.start + match.start(), match.group(), pair.target
    small = int(figure.value) < 3
    place = drawn.randrange(len(digits))
    other = drawn.choice([digit for digit in "123456789" if digit != digits[place]])

    def put(new: str) -> str:
        return text[:start] + new + text[start + len(digits) :]

    changed = put(digits[:place] + other + digits[place + 1 :])
    yield ("digit of 0, 1, 2" if small else "digit, value >= 3"), changed
    if figure.kind == "year":
        yield "year", put(digits[:-1] + drawn.choice([digit for digit in "123456789" if digit != digits[-1]]))
    if figure.value != "0":
        yield "ten times", put(digits + "0")
    yield (
        ("dropped 0, 1, 2" if small else "dropped, value >= 3"),
        text[: figure.start].rstrip() + " " + text[figure.end :].lstrip(),
    )
    free = re.split("[_@-]", locale or "")[0] in FREE
    for one, two in itertools.pairwise(figures):
        first, second = (re.search(r"[0-9]+", each.text) for each in (one, two))
        if first and second and one.value != two.value and first.group() != second.group():
            low, high = one.start + first.start(), two.start + second.start()
            swapped = (
                text[:low]
                + second.group()
                + text[low + len(first.group()) : high]
                + first.group()
                + text[high + len(second.group()) :]
            )
            yield ("swapped, free order" if free else "swapped, similar order"), swapped
            return


def plant_word(pair: Pair, drawn: random.Random) -> Iterator[tuple[str, str]]:
    """Another cardinal of the language in the place of one that both texts have in words."""
    locale = pair.catalog.locale
    said = {one.value for one in read_counts(pair.source, "en") if one.kind == "word"}
    lexicon = load_lexicon(language_of(locale))
    words = [one for one in read_counts(pair.target, locale) if one.value in said and one.text.isalpha()]
    others = sorted(form for form in lexicon.cardinals if form.isalpha() and lexicon.phrases[form][0] in _WORDED)
    if words and others and len(said) == 1:
        word = words[0]
        new = drawn.choice(others)
        if lexicon.phrases[new][0] != word.value:
            yield "number word", pair.target[: word.start] + new + pair.target[word.end :]


def _is_plain(figure: Figure) -> bool:
    return (
        figure.kind in {"number", "year", "percent", "money", "measure"}
        and re.sub(r"\D", "", figure.text) == figure.value
        and figure.text.isascii()
    )


def print_prose() -> None:
    """Findings at warning or above per 1,000 sentences of long prose."""
    for half in ("tune", "report"):
        sentences, loud = 0, Counter()
        for pair in find_pairs(half, "prose"):
            sentences += sum(1 for _ in split_sentences(pair.target))
            loud.update(one.level for one in tell(pair) if one.level in {"error", "warning"})
        if sentences:
            print(f"\nProse, half {half!r}: {sentences} sentences; findings per 1,000: ", end="")
            print({level: round(1000 * number / sentences, 3) for level, number in sorted(loud.items())})


def print_cost() -> None:
    """Microseconds a translated text on set S, of those with a digit alone and spread over all."""
    pairs = []
    for path in find_set_s():
        catalog = read_file(path, path.name)
        catalog.locale = read_place(path).locale
        pairs += [(message.flags, catalog.locale, *pair) for message in catalog.translated for pair in message.pairs]
    with_digit = [one for one in pairs if re.search(r"\d", one[2] + one[3])]
    for _ in range(2):
        compare.cache_clear()
        read.cache_clear()
        begun = time.process_time()
        for flags, locale, source, target, _ in with_digit:
            compare(source, "en", target, locale, flags=flags)
        spent = time.process_time() - begun
        print(
            f"\nCost on set S: {len(pairs)} texts, {len(with_digit)} with a digit: {1e6 * spent / len(pairs):.2f} µs a text ({spent:.2f} s)"
        )


def write_sample(told: list[Told], count: int, path: Path) -> None:
    """A seeded draw of findings at warning or above, with their texts: to be read and labelled, never committed."""
    errors, loud = ([one for one in told if one.level in levels] for levels in (("error",), ("error", "warning")))
    chosen = {
        one.fingerprint: one
        for group in (loud, errors)
        for one in random.Random(SEED).sample(group, min(count, len(group)))
    }
    rows = []
    for one in chosen.values():
        a, b = one.difference.source, one.difference.target
        rows.append(
            f"{one.fingerprint} {one.rule} {one.level} {one.pair.catalog.path} {a and a.text!r} -> {b and b.text!r}"
        )
        rows += [_around(one.pair.source, a), _around(one.pair.target, b), ""]
    path.write_text("\n".join(rows), "utf-8")


def _around(text: str, figure: Figure | None) -> str:
    start = max(0, figure.start - 90) if figure else 0
    return "    " + text[start : start + 240].replace("\n", "\\n")


def main() -> None:
    """Print every table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", nargs=2, metavar=("N", "FILE"))
    parser.add_argument("--half", choices=("tune", "report"), default="report")
    parser.add_argument("--collection", type=int, choices=(1, 2), default=1)
    parser.add_argument("--oracle", type=int, default=40)
    options = parser.parse_args()
    if not options.sample:
        # First: Babel writes "16 M11 1972" in Khmer and Urdu once it has loaded certain other locales.
        print_oracle(options.oracle)
    messages: Counter[str] = Counter()
    told: list[Told] = []
    clean: list[Pair] = []
    for pair in find_pairs(options.half, collection=options.collection):
        messages[pair.catalog.locale or ""] += 1
        found = tell(pair)
        told += found
        worth = re.search("[0-9]", pair.target) or may_count(pair.source, "en")
        if not found and len(pair.target) < 3000 and worth and pair.target != pair.source:
            clean.append(pair)
    if options.sample:
        write_sample(told, int(options.sample[0]), Path(options.sample[1]))
        return
    print_alarms(options.half, told, messages)
    drawn = random.Random(SEED).sample(clean, min(9000, len(clean)))
    print_first_looks()
    print_planted(options.half, drawn)
    print_prose()
    print_cost()


if __name__ == "__main__":
    main()
