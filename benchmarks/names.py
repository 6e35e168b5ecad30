"""Names: speed of the index, recall by planting over CLDR names, findings on real catalogs, hostile texts.

`python benchmarks/names.py` prints the tables; `python benchmarks/names.py planting` prints one of: speed planting context
catalogs hostile group.
"""

import random
import statistics
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from transcheck.cldr.territories import PLACES, territory_names
from transcheck.fingerprint import number_findings
from transcheck.loading import join_project
from transcheck.model import Certainty, Finding, Severity
from transcheck.names.compare import Side, compare_lists, pairs_of
from transcheck.names.find import find_names, index_of
from transcheck.names.registry import Registry
from transcheck.resources import find_packs
from transcheck.rules.packs import load_packs
from transcheck.session import check_loaded
from transcheck.settings import Settings

HERE = Path(__file__).resolve().parent
LANGUAGES = "ar ca cs da de el es fi fr he hu id it ja ko nb nl pl pt pt_BR ro ru sv tr uk vi zh_CN".split()
RULES = ("name-missing", "name-extra", "wrong-pair", "pair-differs", "foreign-acronym", "acronym-variant")
CASES = 400
SEED = "names-1"
# The only look at texts that nobody had read: it cannot be run again, its causes were mended afterwards.
FIRST_LOOK = """\
first look (collection 2, reporting half, rules frozen at c8f330e): 471,813 messages, 180 locales, all read: 8 findings at warning
or above (name-missing), 0 worth acting on: 0.017 per 1,000 not worth acting on. Cause: translators choose other examples ("e.g. in
the USA ..., in Germany ..."); lists of examples are left alone since, which leaves 0 findings in these packages."""


def main() -> None:
    """Print the tables asked for, all without arguments."""
    parts: dict[str, Callable[[], None]] = {
        "speed": print_speed,
        "planting": print_planting,
        "context": print_context,
        "catalogs": print_catalogs,
        "hostile": print_hostile,
        "group": print_group,
    }
    for name in sys.argv[1:] or parts:
        print(f"== {name}")
        parts[name]()


def shipped() -> Registry:
    """The registry of the shipped packs."""
    return load_packs(find_packs()).registry


def print_speed() -> None:
    """Loading 10,000 entities, and finding names in messages with them."""
    from corpora import find_set_s, read_catalog

    texts = [
        text
        for path in find_set_s()
        for message in read_catalog(path.read_bytes(), str(path)).translated
        for text in (message.msgid, message.msgstr)
    ]
    texts = list(dict.fromkeys(texts))
    with tempfile.TemporaryDirectory() as folder:
        pack, cache = Path(folder, "made.toml"), Path(folder, "cache")
        pack.write_text("".join(make_entities(10_000)), "utf-8")
        first, cached = timed(lambda: load_packs([pack], cache=cache)), timed(lambda: load_packs([pack], cache=cache))
        print(f"10,000 entities: first load {first:.2f} s, then {cached:.2f} s")
        for label, registry in (("shipped packs and CLDR", shipped()), ("10,000 more", load_packs([pack]).registry)):
            find_names(registry, "warm", "de")
            costs = []
            for _ in range(5):
                registry.indexes["de"].memo.clear()
                costs.append(timed(lambda registry=registry: [find_names(registry, text, "de") for text in texts]))
            print(
                f"{label}: {statistics.median(costs) / len(texts) * 1e6:.2f} microseconds a text ({len(texts)} texts of set S)"
            )


def make_entities(count: int) -> Iterator[str]:
    """Tables of made-up organisations, each with two forms in three locales."""
    rng = random.Random(SEED)
    letters = "abcdefghijklmnoprstuv"
    for number in range(count):
        word = "".join(rng.choice(letters) for _ in range(7)).title()
        forms = ", ".join(
            f'{locale} = ["{word} {locale.title()} Institute {number}", "{word}{number}"]'
            for locale in ("en", "de", "nb")
        )
        yield f'[[entity]]\nid = "E{number}"\nkind = "organisation"\nnames = {{ {forms} }}\nsource = "https://example.org/{number}"\n\n'


def timed(run: Callable[[], object]) -> float:
    """Seconds of processor time."""
    start = time.process_time()
    run()
    return time.process_time() - start


def print_planting() -> None:
    """A territory dropped from or swapped in a list of two to five, and the clean twin."""
    registry = shipped()
    table = tomllib.loads((HERE / "names_frames.toml").read_text("utf-8"))
    print("locale frame      cases  dropped  swapped  clean lists with a finding")
    for locale, frame in table["plain"].items():
        if locale != "en":
            names = {code: forms[0] for code, forms in territory_names(locale).items()}
            measure(registry, locale, "plain", (table["plain"]["en"], frame), names)
    for locale, entry in table["inflected"].items():
        if locale != "en":
            measure(registry, locale, "inflected", (table["inflected"]["en"], entry["frame"]), entry["forms"])


def measure(
    registry: Registry,
    locale: str,
    label: str,
    frames: tuple[str, str],
    names: dict[str, str],
    *,
    around: Sequence[tuple[str, str]] = (("", ""),),
) -> None:
    """Print the row of one locale and frame, the frame standing between two of the pairs around."""
    from babel.lists import format_list

    english = {code: forms[0] for code, forms in territory_names("en").items()}
    codes = sorted(code for code in names if code in english and len(code) == 2 and code in PLACES)
    rng = random.Random(f"{SEED}|{locale}|{label}")
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    alarms = 0
    for case in range(CASES):
        kind = ("dropped", "swapped")[case % 2]
        chosen = rng.sample(codes, rng.randint(2, 5))
        victim = rng.choice(chosen)
        other = rng.choice([code for code in codes if code not in chosen])
        left = [code if code != victim else other for code in chosen if kind == "swapped" or code != victim]
        before, after = rng.choice(around), rng.choice(around)
        listed = frames[0].replace("{list}", format_list([english[code] for code in chosen], locale="en"))
        source = Side(f"{before[0]} {listed} {after[0]}".strip(), "en")
        clean, planted = (
            Side(f"{before[1]} {listed} {after[1]}".strip(), locale)
            for listed in (
                frames[1].replace("{list}", format_list([names[code] for code in some], locale=locale))
                for some in (chosen, left)
            )
        )
        alarms += any(True for _ in compare_lists(registry, source, clean))
        total[kind] += 1
        found[kind] += any(
            victim in name.ids for one in compare_lists(registry, source, planted) for name in one.missing
        )
    rates = "  ".join(f"{found[kind] / total[kind]:6.1%}" for kind in ("dropped", "swapped"))
    print(f"{locale:6} {label:10} {CASES:5}  {rates}  {alarms:5}")


def print_context() -> None:
    """The same lists between two sentences of released catalogs, whose words may look like names."""
    from corpora import read_catalogs

    registry = shipped()
    table = tomllib.loads((HERE / "names_frames.toml").read_text("utf-8"))
    pairs: dict[str, list[tuple[str, str]]] = {}
    for _, catalog in read_catalogs("tune"):
        kept = pairs.setdefault(catalog.locale or "", [])
        if len(kept) < 3000:
            prose = [one for one in catalog.translated if len(one.msgid) > 60 and not set("%<\n") & set(one.msgid)]
            kept += [(one.msgid, one.msgstr) for one in prose if one.msgid_plural is None][:1500]
    print("locale frame      cases  dropped  swapped  clean lists with a finding")
    for locale, frame in table["plain"].items():
        around = pairs.get({"zh": "zh_CN"}.get(locale, locale), [])
        if locale != "en" and len(around) >= 400:
            names = {code: forms[0] for code, forms in territory_names(locale).items()}
            measure(registry, locale, "plain", (table["plain"]["en"], frame), names, around=around)
            if locale in table["inflected"]:
                entry = table["inflected"][locale]
                frames = (table["inflected"]["en"], entry["frame"])
                measure(registry, locale, "inflected", frames, entry["forms"], around=around)


def print_catalogs() -> None:
    """Findings at warning or above on the reporting half of the real catalogs, with their labels."""
    from corpora import load_labels

    print(FIRST_LOOK)
    for collection in (1, 2):
        print_collection(collection)
    first, second = load_labels("names"), load_labels("again/names")
    same = sum(first[key].worth == label.worth for key, label in second.items() if key in first)
    print(f"labelled: {len(first)} findings; {len(second)} a second time, in another order: {same} agree")


def print_collection(collection: int) -> None:
    """Findings on the reporting half of one collection."""
    from corpora import load_labels, read_catalogs

    labels = load_labels("names")
    messages = 0
    locales: set[str] = set()
    seen: Counter[str] = Counter()
    worth: Counter[str] = Counter()
    for _, catalog in read_catalogs("report", collection=collection):
        if catalog.locale is None:
            continue
        locales.add(catalog.locale)
        settings = Settings(source_locale="en", select=RULES, keyed=False, min_certainty=Certainty.LIKELY, cache=False)
        project, _, _ = join_project(catalog.domain, None, {catalog.locale: catalog}, settings)
        outcome, _ = check_loaded(project, settings, reraise=True)
        messages += len(catalog.translated)
        for finding in number_findings(outcome.findings):
            if finding.rule in RULES and finding.severity >= Severity.WARNING:
                label = labels.get(finding.fingerprint)
                seen[finding.rule] += 1
                worth["unlabelled" if label is None else "worth" if label.worth else "not"] += 1
                if "-v" in sys.argv or label is None:
                    show(finding)
    rate = sum(seen.values()) / max(1, messages) * 1000
    print(
        f"collection {collection}, reporting half: {messages:,} messages, {len(locales)} locales: {sum(seen.values())} findings "
        f"({rate:.3f} per 1,000), by rule {dict(sorted(seen.items()))}, by label {dict(sorted(worth.items()))}"
    )
    bad = (worth["not"] + worth["unlabelled"]) / max(1, messages) * 1000
    print(f"  not worth acting on: {bad:.3f} per 1,000 (unlabelled count as such)")


def show(finding: Finding) -> None:
    """One finding for a reader who labels."""
    print(
        f"  {finding.fingerprint} {finding.locale} {finding.rule}: {finding.message}\n    {finding.msgid!r:.300}\n    {finding.text!r:.300}"
    )


def print_hostile() -> None:
    """Texts made to be slow: twice the text may take about twice the time."""
    registry = shipped()
    makers: dict[str, Callable[[int], str]] = {
        "acronyms": lambda size: "UNMISS, NATO (EU) " * (size // 18),
        "nested brackets": lambda size: "Mali (" * (size // 6),
        "commas": lambda size: "Mali," * (size // 5),
        "one word": lambda size: "Mali" * (size // 4),
        "right to left": lambda size: "مالي والأردن (UNMISS) " * (size // 22),
        "japanese": lambda size: "マリ、南スーダン、中国" * (size // 11),
        "digits and marks": lambda size: "́1-" * (size // 3),
        "capitals": lambda size: "WHO MAY US " * (size // 11),
        "mixed scripts": lambda size: "НАТО مالي Mali 南スーダン (UNMISS), " * (size // 34),
        "and": lambda size: "as well as and " * (size // 15),
        "lines": lambda size: "Mali\n- " * (size // 7),
    }
    for label, make in makers.items():
        costs = []
        for size in (250_000, 500_000, 1_000_000):
            text = make(size)
            side = Side(text, "ar" if "right" in label else "ja" if label == "japanese" else "en")
            costs.append(
                timed(lambda side=side: (list(compare_lists(registry, side, side)), list(pairs_of(registry, side))))
            )
        print(f"{label:18}", "  ".join(f"{cost:6.2f} s" for cost in costs))
    print_packs()


def print_packs() -> None:
    """Packs of 25,000 to 100,000 names: time to load, to make an index, memory."""
    import tracemalloc

    for count in (25_000, 50_000, 100_000):
        with tempfile.TemporaryDirectory() as folder:
            pack = Path(folder, "made.toml")
            pack.write_text("".join(make_entities(count)), "utf-8")
            cache = Path(folder, "cache")
            first = timed(lambda pack=pack, cache=cache: load_packs([pack], cache=cache))
            tracemalloc.start()
            cost = timed(lambda pack=pack, cache=cache: index_of(load_packs([pack], cache=cache).registry, "de"))
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            print(
                f"pack of {count:,}: first load {first:.1f} s; from the cache with an index {cost:.1f} s (traced), {peak / 1e6:.0f} MB"
            )


def print_group() -> None:
    """What the rules of names cost on set S, called as the engine calls them: the first time, and with everything loaded."""
    import budget

    projects = budget.load(budget.find_set_s())
    translated = sum(len(catalog.translated) for one in projects for catalog in one.catalogs.values())
    costs = {}
    for label in ("indexes made", "again"):
        for rules in ("tab-mismatch", "names"):
            settings = Settings(source_locale="en", select=(rules,), cache=False)
            costs[rules] = timed(lambda settings=settings: [check_loaded(project, settings) for project in projects])
        cost = (costs["names"] - costs["tab-mismatch"]) / translated * 1e6
        print(f"{label}: {cost:.1f} microseconds a translated message more than a run of one cheap rule")


if __name__ == "__main__":
    main()
