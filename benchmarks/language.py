"""Language rules: false alarms on released catalogs, recall of planted messages, mixed pages, clearing, cost, memory.

`python benchmarks/language.py [tune|report] [SHARE] [COLLECTION]` prints the tables for one half of the projects (default:
report) of a collection (default: 1; the second is for first looks) on a share of its messages (default: all). Hand labels of findings are in `labels/language.jsonl`, by fingerprint.
"""

import random
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib import import_module
from typing import NamedTuple

from corpora import find_set_s, load_labels, read_catalogs
from transcheck.fingerprint import number_findings
from transcheck.language.certainty import certainty_of
from transcheck.language.clearing import is_cleared
from transcheck.language.evidence import find_evidence, words_of
from transcheck.language.identify import find_verdict
from transcheck.language.kinship import is_modelled, model_language, near, variants
from transcheck.language.passages import find_passages
from transcheck.language.script_check import find_wrong_script
from transcheck.model import Catalog, Certainty, Finding, Message
from transcheck.rules import Rule, RuleContext
from transcheck.rules.context import Shared
from transcheck.rules.packs import Packs
from transcheck.text.text import Text
from transcheck.text.words import count_words

RULES = ("wrong_script", "wrong_language", "foreign_passage", "partly_untranslated", "same_as_source")
# Not languages of readers: a licence, a folder of Debian's, quotation marks, other alphabets of English, no one language.
NO_LOCALES = {"gpl", "kg", "en@quot", "en@boldquot", "mul"}
# Locales for planting: those with a model, written in the script that the model learnt.
PLANTED = set(
    "fr de sv it nl pl tr es uk ru zh_CN id ca pt ja vi da zh_TW sr hu ko cs hr el ro pt_BR lt bg gl lv ta sk eu fi is sl "
    "ar be nb he eo te fa nn et mk th hi bs ms ur ne mr bn cy ga af sq az kk sr@latin kn ml gu pa ka hy en_GB".split()
)
BUCKETS = ((4, 6), (7, 12), (13, 30), (31, 10**9))


class Row(NamedTuple):
    """A released message: project, locale, source, text."""

    project: str
    locale: str
    source: str
    text: str


def make_contexts() -> list[RuleContext]:
    """The rules' contexts outside any project, with one store of readings, as in a run."""
    shared = Shared(date(2026, 11, 22), Packs)
    rules: list[Rule] = [getattr(import_module(f"transcheck.rules.builtin.language.{name}"), name) for name in RULES]
    return [RuleContext(rule, shared, rule.severity, {}) for rule in rules]


def chosen_catalogs(half: str, share: float, collection: int = 1) -> Iterator[Catalog]:
    """Catalogs of a half of a collection, each with a seeded share of its messages."""
    seen: set[tuple[str, str, str]] = set()
    for source, catalog in read_catalogs(half, collection=collection):
        if catalog.locale is None or catalog.locale in NO_LOCALES or "/test" in catalog.path:
            continue
        kept = []
        for message in catalog.translated:
            key = (source.name, catalog.locale, message.msgid + "\0".join(message.msgstrs))
            if key not in seen and random.Random("|".join(key)).random() < share:
                kept.append(message)
            seen.add(key)
        catalog.messages = kept
        catalog.__dict__.pop("translated", None)
        if kept:
            yield catalog


def find_all(catalog: Catalog, contexts: Sequence[RuleContext]) -> list[Finding]:
    """What the rules say of a catalog, one finding a message: the most telling rule's."""
    found: list[Finding] = []
    for one in contexts:
        found += one.rule.check(catalog.translated, one)
    contexts[0].shared.texts.clear()
    contexts[0].shared.passages.clear()
    contexts[0].shared.memo.clear()
    return found


def false_alarms(catalogs: Sequence[Catalog], *, verbose: bool) -> None:
    """Findings on released messages, with the labels that a reader gave them."""
    labels = load_labels("language")
    contexts = make_contexts()
    total = sum(len(catalog.translated) for catalog in catalogs)
    rows: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for catalog in catalogs:
        for finding in number_findings(find_all(catalog, contexts)):
            label = labels.get(finding.fingerprint)
            verdict = "unread" if label is None else "worth" if label.worth else "not worth"
            level = "guess" if finding.certainty is Certainty.GUESS else finding.severity.name.lower()
            rows[finding.rule, level][verdict] += 1
            if verbose and level != "guess":
                message = catalog.by_key[finding.msgctxt, finding.msgid or ""]
                shown = [one.replace("\n", "\\n")[:150] for one in (finding.text, message.msgstr, message.msgid)]
                print(
                    finding.fingerprint,
                    verdict,
                    level,
                    finding.rule,
                    catalog.locale,
                    finding.message[:60],
                    *shown,
                    sep=" | ",
                )
    print(f"findings on {total} released messages (shown: error, warning)")
    for (rule, level), verdicts in sorted(rows.items()):
        print(f"  {rule:20} {level:8} {sum(verdicts.values()):5}  ", dict(sorted(verdicts.items())))


def planted_pairs(rows: Iterable[Row]) -> Iterator[tuple[str, str, Row, str]]:
    """(near or far, locale it is planted in, the other locale's message, its clean twin) for each source text."""
    versions: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for row in rows:
        if row.locale in PLANTED:
            versions[row.project, row.source].setdefault(row.locale, row.text)
    for (project, source), texts in versions.items():
        rng = random.Random(f"plant|{project}|{source}")
        locale = rng.choice(sorted(texts))
        own = model_language(locale)
        others = [
            one
            for one in sorted(texts)
            if model_language(one) not in variants(own) and texts[one] not in (source, texts[locale])
        ]
        for kind in ("near", "far"):
            fitting = [one for one in others if (model_language(one) in near(own)) == (kind == "near")]
            if fitting:
                other = rng.choice(fitting)
                yield kind, locale, Row(project, other, source, texts[other]), texts[locale]


def bucket_of(count: int) -> str:
    """The length bucket of a number of words."""
    return next((f"{low}-{high}" if high < 10**9 else f"{low}+" for low, high in BUCKETS if low <= count <= high), "")


def is_found(text: str, locale: str, source: str) -> str:
    """How a message planted in a locale is reported: error, warning, guess or nothing."""
    whole = Text(text, locale)
    if find_wrong_script(whole, source):
        return "error"
    found = find_passages(whole, source)
    if not found:
        return ""
    best = max(found, key=lambda one: one.nats)
    return {Certainty.CERTAIN: "error", Certainty.LIKELY: "warning"}.get(certainty_of(best, locale), "guess")


def recall(rows: Sequence[Row], limit: int) -> None:
    """Recall of whole messages of another locale, by length and kinship, and what clearing loses."""
    cells: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    misses: Counter[tuple[str, str, str]] = Counter()
    for kind, locale, row, _ in planted_pairs(rows):
        text = Text(row.text, locale)
        evidence = find_evidence(text, words_of(row.source))
        if evidence.count < 4 or not is_modelled(model_language(locale)):
            continue
        cell = cells[kind, bucket_of(count_words(text.words))]
        if cell["rows"] >= limit:
            continue
        cell["rows"] += 1
        level = is_found(row.text, locale, row.source)
        cell[level or "missed"] += 1
        if not level:
            misses[kind, locale, row.locale] += 1
        if is_cleared(row.text, locale, model_language(locale), row.source) and level != "error":
            cell["cleared"] += 1
            verdict = find_verdict(evidence.joined, model_language(locale))
            cell["lost by clearing"] += verdict is not None and verdict.nats > 14
    print("recall of planted messages, at least 4 evidence words (shown: error or warning)")
    for (kind, bucket), cell in sorted(cells.items(), key=lambda item: (item[0][0], len(item[0][1]), item[0][1])):
        shown = 100 * (cell["error"] + cell["warning"]) / cell["rows"]
        any_level = shown + 100 * cell["guess"] / cell["rows"]
        parts = (
            f"shown {shown:6.2f} %  error {100 * cell['error'] / cell['rows']:6.2f} %  with guesses {any_level:6.2f} %"
        )
        print(
            f"  {kind:4} {bucket:6} {cell['rows']:6} rows  {parts}  cleared {cell['cleared']}, lost by it {cell['lost by clearing']}"
        )
    print("  most missed:", misses.most_common(12))


def mixed_pages(rows: Sequence[Row], count: int) -> None:
    """Character precision, recall and F1 on pages with a passage of another language, and on pure pages."""
    prose: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        text = " ".join(row.text.split())
        if row.locale in PLANTED and len(text) > 60 and not set("<>{}%\\|=`_") & set(text) and text[-1:] in ".!?。।":
            prose[row.project, row.locale].append(text)
    pools = {key: texts for key, texts in prose.items() if len(texts) >= 12}
    by_project: dict[str, list[str]] = defaultdict(list)
    for project, locale in pools:
        by_project[project].append(locale)
    hits = false = missed = flagged_pure = 0
    for number in range(count + count // 5):
        rng = random.Random(f"page|{number}")
        project = rng.choice(sorted(by_project))
        locale = rng.choice(sorted(by_project[project]))
        paragraphs = rng.sample(pools[project, locale], 6)
        gold: tuple[int, int] = (0, 0)
        others = [
            one
            for one in by_project[project]
            if not {model_language(one)} & (variants(model_language(locale)) | near(model_language(locale)))
        ]
        if number < count and others:
            foreign = rng.choice(pools[project, rng.choice(sorted(others))])
            place = rng.randrange(6)
            before = "\n\n".join(paragraphs[:place])
            joint = " " if rng.random() < 0.5 and place else "\n\n" if place else ""
            start = len(before) + len(joint)
            gold = (start, start + len(foreign))
            page = before + joint + foreign + ("\n\n" + "\n\n".join(paragraphs[place:]))
        else:
            page = "\n\n".join(paragraphs)
        found = find_passages(Text(page, locale))
        marked = set().union(*(range(one.start, one.end) for one in found)) if found else set()
        wanted = set(range(*gold))
        hits, false, missed = hits + len(marked & wanted), false + len(marked - wanted), missed + len(wanted - marked)
        flagged_pure += number >= count and bool(found)
    precision, sensitivity = hits / max(hits + false, 1), hits / max(hits + missed, 1)
    f1 = 2 * precision * sensitivity / max(precision + sensitivity, 1e-9)
    print(f"mixed pages: {count}, characters: precision {precision:.3f}, recall {sensitivity:.3f}, F1 {f1:.3f}")
    print(f"pure pages flagged: {flagged_pure} of {count // 5}")


def cost(rows: Sequence[Row]) -> None:
    """CPU of the rules on set S and of the passages on long prose, beyond the load of the model; memory."""
    from transcheck.discovery import read_place
    from transcheck.po.reader import read_file

    start = time.process_time()
    find_verdict("the and of", "de")
    print(f"load of the model: {time.process_time() - start:.2f} s")
    catalogs = []
    for path in find_set_s():
        catalog = read_file(path, str(path))
        catalog.locale, catalog.source_locale = read_place(path).locale, "en"
        catalogs.append(catalog)
    messages = sum(len(catalog.translated) for catalog in catalogs)
    contexts = make_contexts()
    for number in range(2):
        start = time.process_time()
        for catalog in catalogs:
            find_all(catalog, contexts)
        spent = time.process_time() - start
        print(
            f"set S: {len(catalogs)} files, {messages} messages, five rules, round {number + 1}: {spent / messages * 1e6:.1f} us a message"
        )
    start = time.process_time()
    cleared = sum(
        is_cleared(message.msgstr, catalog.locale or "", model_language(catalog.locale), message.msgid)
        for catalog in catalogs
        for message in catalog.translated
    )
    spent = time.process_time() - start
    print(f"  the cheap test alone: {spent / messages * 1e6:.1f} us a message, clears {100 * cleared / messages:.1f} %")
    prose = [row for row in rows if len(row.text) > 60 and row.locale in PLANTED]
    prose = random.Random("prose").sample(prose, min(10_000, len(prose)))
    characters = sum(len(row.text) for row in prose)
    start = time.process_time()
    for row in prose:
        find_passages(Text(row.text, row.locale), row.source)
    spent = time.process_time() - start
    print(
        f"prose: {len(prose)} messages, {characters / 1e6:.2f} M characters: {spent:.2f} s, {spent / characters * 1.5e6:.2f} s for 1.5 M"
    )
    del catalogs
    print(
        f"memory at the end, with all catalogs read: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB"
    )


def as_rows(catalogs: Iterable[Catalog]) -> list[Row]:
    """Messages as rows; of plurals the last form."""
    rows = []
    for catalog in catalogs:
        for message in catalog.translated:
            source, text = source_and_text(message)
            if text and text != source:
                rows.append(Row(catalog.path.split("/")[0], catalog.locale or "", source, text))
    return rows


def source_and_text(message: Message) -> tuple[str, str]:
    """The last pair of a message."""
    pairs = message.pairs
    return (pairs[-1][0], pairs[-1][1]) if pairs else ("", "")


def main() -> None:
    """Print every table."""
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    half = words[0] if words else "report"
    share = float(words[1]) if len(words) > 1 else 1.0
    only = {word.removeprefix("--") for word in sys.argv[1:] if word.startswith("--")}
    collection = int(words[2]) if len(words) > 2 else 1
    catalogs = list(chosen_catalogs(half, share, collection))
    rows = [row for row in as_rows(catalogs) if row.project != "iso-codes"]
    print(f"collection {collection}, {half} half, {len(catalogs)} catalogs, {len(rows)} messages besides iso-codes")
    if not only or "alarms" in only:
        false_alarms(catalogs, verbose="verbose" in only)
    if not only or "recall" in only:
        recall(rows, 4000)
    if not only or "mixed" in only:
        mixed_pages(rows, 300)
    del catalogs
    if not only or "cost" in only:
        cost(rows)


if __name__ == "__main__":
    main()
