"""The classic checks measured: false alarms, planted defects, cost (msgfmt and i18nspector: agreement.py).

    python benchmarks/classic.py                    the tables
    python benchmarks/classic.py --draw 8           a seeded draw of findings a rule to label, with their texts
    python benchmarks/classic.py --folder PATH      the first table on other catalogs
    python benchmarks/classic.py --collection 2     a first look: packages nobody had read when the rules were frozen
    python benchmarks/classic.py --collection 3     the last first look, at other packages, after the last change of a rule

Measured on the reporting half of the corpora (corpora.toml): a seeded draw of 150 catalogs a package, interface and prose.
While they were written the rules were looked at on catalogs of both halves; the draw and the labels came after they were
frozen. Of the third collection both halves are measured: nobody reads it before the rules are frozen for good, so nothing
can be tuned on it and no half has to be kept apart. A finding is labelled "worth" if a maintainer should change the text
because of it. The rates are written to classic.json, which docs/coverage.md shows.
"""

import argparse
import gc
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from statistics import median

from classic_exact import EXACT_PLANTS, LocalMutation, at_locale
from classic_markup import MARKUP_GROWTH, MARKUP_PLANTS, Mutation
from corpora import HERE, Source, draw, find_files, find_set_s, load_labels, read_released
from transcheck.discovery import choose_locale, header_locale, read_place
from transcheck.fingerprint import number_findings, order_of
from transcheck.loading import join_project
from transcheck.model import Catalog, Certainty, Finding, Message, Project, Severity
from transcheck.po.reader import read_catalog
from transcheck.rules.index import load_index
from transcheck.session import check_loaded
from transcheck.settings import Settings

GROUPS = (
    *("plurals", "header", "catalog", "markup", "whitespace", "punctuation", "tokens", "placeholders"),
    *("consistency", "length", "style"),
)
EVERY = tuple(
    rule.id for rule in load_index() if rule.group in GROUPS and rule.id != "rule-crashed"
)  # those that are off, too
RESULT = HERE / "classic.json"
AS_OF = date(2026, 11, 22)
FILES_A_PACKAGE = 150


def settings(*select: str) -> Settings:
    """The settings of every run here."""
    return Settings(source_locale="en", as_of=AS_OF, select=select or EVERY, cache=False, min_certainty=Certainty.GUESS)


def check(catalog: Catalog, *select: str) -> list[Finding]:
    """What the classic rules say of one catalog."""
    chosen = settings(*select)
    project, _, _ = join_project(catalog.domain or "messages", None, {catalog.locale or "und": catalog}, chosen)
    outcome, _ = check_loaded(project, chosen, reraise=True)
    return number_findings(sorted(outcome.findings, key=order_of))


def drawn_catalogs(folder: Path | None, collection: int = 1) -> Iterator[tuple[str, Catalog]]:
    """The catalogs the tables are made on, each with the name of its package."""
    if folder is not None:
        for path in sorted(folder.rglob("*.po")):
            catalog = read_catalog(path.read_bytes(), path.relative_to(folder).as_posix())
            place = read_place(path)
            catalog.locale = choose_locale(header_locale(path.read_bytes()), place.locale)
            catalog.domain, catalog.source_locale = place.domain, "en"
            yield folder.name, catalog
        return
    by_package: dict[str, list[tuple[Source, Path]]] = defaultdict(list)
    for source, path in find_files(None if collection == 3 else "report", collection=collection):
        by_package[source.name].append((source, path))
    for name, files in sorted(by_package.items()):
        for source, path in draw(files, FILES_A_PACKAGE, f"classic-{name}"):
            yield name, read_released(source, path)


def run_all(folder: Path | None, collection: int) -> tuple[list[tuple[Finding, Catalog]], Counter[str], set[str]]:
    """(findings with their catalogs, messages a package, locales)."""
    found: list[tuple[Finding, Catalog]] = []
    messages: Counter[str] = Counter()
    locales: set[str] = set()
    for name, catalog in drawn_catalogs(folder, collection):
        messages[name] += len(catalog.translated)
        locales.add(catalog.locale or "")
        found += [(one, catalog) for one in check(catalog)]
    return found, messages, locales


def print_noise(
    found: Sequence[tuple[Finding, Catalog]], messages: Counter[str], locales: set[str]
) -> dict[str, object]:
    """The table of false alarms; gives the rates for classic.json.

    What is no more than a guess is shown to nobody who does not ask for it: it is counted apart, but for rules that only guess.
    """
    total = messages.total()
    labels = load_labels("classic")
    print(f"\n{total:,} translated messages, {len(locales)} locales: {dict(messages)}")
    print(f"{'rule':32}{'findings':>9}{'/1000':>9}{'errors':>8}{'labelled':>9}{'worth':>7}{'guesses':>9}")
    rates: dict[str, object] = {}
    for rule in load_index():
        if rule.id not in EVERY:
            continue
        every = [one for one, _ in found if one.rule == rule.id]
        mine = [one for one in every if one.certainty >= min(Certainty.LIKELY, rule.certainty)]
        errors = sum(one.severity is Severity.ERROR for one in mine)
        seen = [labels[one] for one in sorted({one.fingerprint for one in mine} & labels.keys())]
        worth = sum(label.worth for label in seen)
        share = f"{100 * worth / len(seen):.0f}%" if seen else ""
        print(
            f"{rule.id:32}{len(mine):9}{1000 * len(mine) / total:9.3f}{errors:8}{len(seen):9}{share:>7}{len(every) - len(mine):9}"
        )
        rates[rule.id] = {"messages": total, "findings": len(mine), "labelled": len(seen), "worth": worth}
    errors = [one for one, _ in found if one.severity is Severity.ERROR]
    certain = [one for one in errors if one.certainty is Certainty.CERTAIN]
    seen = [labels[one.fingerprint] for one in errors if one.fingerprint in labels]
    print(
        f"errors: {len(errors)} = {1000 * len(errors) / total:.3f} per 1,000 (target 0.5); certain ones {len(certain)}"
    )
    if seen:
        print(
            f"of {len(seen)} labelled errors {100 * sum(label.worth for label in seen) / len(seen):.1f} % worth acting on (target 95)"
        )
    return rates


# What these say is true by definition; nobody reads them one by one.
STATES = frozenset({"fuzzy-message", "obsolete-message", "untranslated", "stray-previous-text"})


def print_draw(found: Sequence[tuple[Finding, Catalog]], count: int) -> None:
    """A seeded draw of `count` findings a rule, at most two a locale and package, with texts: for the screen only."""
    by_rule: dict[str, list[tuple[Finding, Catalog]]] = defaultdict(list)
    for pair in found:
        if pair[0].certainty >= Certainty.LIKELY:  # guesses are shown to nobody who does not ask for them
            by_rule[pair[0].rule].append(pair)
    for rule, pool in sorted(by_rule.items()):
        random.Random(f"classic-draw-{rule}").shuffle(pool)
        taken: Counter[tuple[str, str]] = Counter()
        shown = 0
        for finding, catalog in pool if rule not in STATES else []:
            key = (finding.locale or "", catalog.path.split("/")[0])
            taken[key] += 1
            if taken[key] <= 2 and shown < count:
                shown += 1
                print_finding(finding, catalog)


def print_finding(finding: Finding, catalog: Catalog) -> None:
    """A finding with its texts, for the screen only."""
    message = catalog.by_key.get((finding.msgctxt, finding.msgid or ""))
    field = finding.span.field if finding.span else "msgstr"
    target = ""
    if message is not None and field.startswith("msgstr"):
        target = message.field_text(field)
    at = max((finding.span.start if finding.span and len(target) > 150 else 0) - 60, 0)
    package = catalog.path.split("/")[0]
    print(f"--- {finding.fingerprint} {finding.rule} {finding.locale} {package} | {finding.message[:110]}")
    print(f"  S {(finding.msgid or '')[at : at + 170]!r}\n  T {target[at : at + 170]!r}")


# -- planting -------------------------------------------------------------------------------------------------------------


def drop_tag(source: str, target: str, rng: random.Random) -> str | None:
    """Take one tag out."""
    tags = list(re.finditer(r"</?[a-z]+(?: [^<>]*=[^<>]*)?/?>", target))
    if not tags or not re.search(r"</[a-z]+>|/>", source):
        return None
    tag = rng.choice(tags)
    return target[: tag.start()] + target[tag.end() :]


def change_attribute(source: str, target: str, rng: random.Random) -> str | None:
    """Change the value of one attribute programs read."""
    values = list(re.finditer(r"<[a-z]+ [^<>]*?(?:linkend|id|arch|condition|class|type)=([\"'])([\w-]{3,})\1", target))
    if not values or not re.search(r"</[a-z]+>|/>", source):
        return None
    value = rng.choice(values)
    return target[: value.start(2)] + value[2][::-1] + "x" + target[value.end(2) :]


def lose_newline(source: str, target: str, rng: random.Random) -> str | None:
    """Take the line break off the end."""
    del rng
    return target.rstrip("\n") if source.endswith("\n") and target.endswith("\n") and target.strip("\n") else None


def change_url(source: str, target: str, rng: random.Random) -> str | None:
    """Change a letter of a URL's host or path, or put a blank into it."""
    urls = [one for one in re.finditer(r"https?://[\w./-]{8,}\w", target) if one.group() in source]
    urls = [one for one in urls if target.count(one.group()) == 1]  # of two alike one may be left out
    urls = [
        one
        for one in urls
        if not re.search(
            r"example|path/to|your|my-|domain\.|localhost|192\.168|//10\.|//[\w-]+/", one.group(), re.IGNORECASE
        )
    ]
    if not urls:
        return None
    url = rng.choice(urls)
    at = url.start() + rng.randrange(len("https://x"), len(url.group()) - 1)
    letter = " " if rng.random() < 0.3 else "q" if target[at] != "q" else "z"
    return target[:at] + letter + target[at + 1 :]


PLANTS: dict[str, tuple[Mutation, tuple[str, ...]]] = {
    "tag dropped": (drop_tag, ("broken-markup", "tag-missing")),
    "attribute changed": (change_attribute, ("attribute-changed",)),
    "newline lost": (lose_newline, ("newline-mismatch",)),
}
# Few packages have many: they are planted in all that were read.
URL_PLANT: tuple[Mutation, tuple[str, ...]] = (
    change_url,
    ("url-changed", "attribute-changed", "markdown-link-mismatch", "rst-reference-mismatch"),
)


def print_planting(limit: int = 400) -> dict[str, object]:
    """Recall on planted defects, and how often the clean twins are silent (guesses, which nobody is shown, aside)."""
    catalogs = [catalog for _, catalog in drawn_catalogs(None)]
    rng = random.Random("classic-plant")
    rng.shuffle(catalogs)
    print(f"\n{'planted':22}{'rows':>6}{'found':>8}{'shown':>8}{'clean silent':>14}")
    results = _plant_texts(PLANTS, catalogs, limit, 2000)
    # Few catalogs hold roles, KUIT or links of Markdown: those read for the rules on markup, too, some texts of each.
    results |= _plant_texts(MARKUP_PLANTS, learned_catalogs(), limit, 8)
    results |= _plant_texts({"URL changed": URL_PLANT, **EXACT_PLANTS}, list(_spread()), limit, 12)
    results |= _plant_forms(catalogs, limit)
    results |= _plant_charset(catalogs)
    return results


def learned_catalogs() -> list[Catalog]:
    """A seeded draw of every package that has been read, those for the rules on markup included."""
    by_package: dict[str, list[tuple[Source, Path]]] = defaultdict(list)
    for source, path in (place for collection in (1, 2, 4) for place in find_files(collection=collection)):
        by_package[source.name].append((source, path))
    drawn = [place for name, files in sorted(by_package.items()) for place in draw(files, 60, f"markup-{name}")]
    random.Random("markup-plant").shuffle(drawn)
    return [read_released(*place) for place in drawn]


def _spread() -> Iterator[Catalog]:
    """Forty catalogs of every package read so far, shuffled: no package has most of the rows."""
    by_package: dict[str, list[tuple[Source, Path]]] = defaultdict(list)
    for place in (*find_files(collection=1), *find_files(collection=2)):
        by_package[place[0].name].append(place)
    places = [place for name, ones in sorted(by_package.items()) for place in draw(ones, 40, f"exact-{name}")]
    random.Random("exact-plant").shuffle(places)
    yield from (read_released(*place) for place in places)


def _plant_texts(
    plants: Mapping[str, tuple[Mutation | LocalMutation, tuple[str, ...]]],
    catalogs: Sequence[Catalog],
    limit: int,
    each: int,
) -> dict[str, object]:
    """Rows of every plant, up to `limit`, from at most `each` messages that take it in a catalog."""
    results: dict[str, object] = {}
    for what, (mutate, rules) in plants.items():
        rng = random.Random(f"classic-plant-{what}")
        rows = found = shown = silent = 0
        for catalog in catalogs:
            if rows >= limit:
                break
            for clean, planted in islice(
                _plant_catalog(catalog, at_locale(mutate, catalog.locale), rules, rng), min(each, limit - rows)
            ):
                rows += 1
                silent += not clean
                found += bool(planted) and not clean
                shown += not clean and any(one.certainty is not Certainty.GUESS for one in planted)
        judged = max(silent, 1)
        shares = (100 * found / judged, 100 * shown / judged, 100 * silent / max(rows, 1))
        print(f"{what:22}{rows:6}{shares[0]:7.1f}%{shares[1]:7.1f}%{shares[2]:13.1f}%")
        results[what] = {"rows": rows, "found": found, "shown": shown, "judged": silent}
    return results


def _plant_catalog(
    catalog: Catalog, mutate: Mutation, rules: tuple[str, ...], rng: random.Random
) -> Iterator[tuple[list[Finding], list[Finding]]]:
    """What the rules say of a clean message and of its planted twin."""
    for message in catalog.translated[:2000] if (catalog.locale or "") != "xx" else ():  # a locale of a test
        if not message.pairs:
            continue  # the msgid is a name for the text
        changed = mutate(message.msgid, message.msgstr, rng) if message.msgid_plural is None else None
        if changed is not None and changed != message.msgstr:
            clean, planted = (_alone(catalog, message, text, rules) for text in (message.msgstr, changed))
            yield [one for one in clean if one.certainty is not Certainty.GUESS], planted


def _alone(catalog: Catalog, message: Message, text: str, rules: Iterable[str]) -> list[Finding]:
    """What the rules say of a message alone with this translation."""
    data = _as_po(catalog, message, [text])
    return _check_bytes(data, catalog, *rules)


def _check_bytes(data: bytes, catalog: Catalog, *rules: str) -> list[Finding]:
    read = read_catalog(data, catalog.path)
    read.locale, read.domain, read.source_locale = catalog.locale, catalog.domain, "en"
    return check(read, *rules)


def _as_po(catalog: Catalog, message: Message, forms: Sequence[str]) -> bytes:
    lines = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"']
    plural_forms = catalog.header.get("Plural-Forms", "")
    if plural_forms:
        lines.append(f'"Plural-Forms: {plural_forms}\\n"')
    lines.append(f"\nmsgid {_quote(message.msgid)}")
    if message.msgid_plural is not None:
        lines.append(f"msgid_plural {_quote(message.msgid_plural)}")
        lines += [f"msgstr[{index}] {_quote(form)}" for index, form in enumerate(forms)]
    else:
        lines.append(f"msgstr {_quote(forms[0])}")
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")


def _quote(text: str) -> str:
    escaped = (
        text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    )
    return f'"{escaped}"'


def _plant_forms(catalogs: Sequence[Catalog], limit: int) -> dict[str, object]:
    """One plural form emptied."""
    rows = found = silent = 0
    rng = random.Random("forms")
    for catalog in catalogs:
        for message in catalog.translated:
            if rows >= limit or message.msgid_plural is None or len(message.msgstrs) < 2 or not all(message.msgstrs):
                continue
            forms = list(message.msgstrs)
            forms[rng.randrange(len(forms))] = ""
            rows += 1
            silent += not _check_bytes(_as_po(catalog, message, message.msgstrs), catalog, "plural-form-empty")
            found += bool(_check_bytes(_as_po(catalog, message, forms), catalog, "plural-form-empty"))
    print(f"{'form emptied':20}{rows:6}{100 * found / max(rows, 1):7.1f}%{100 * silent / max(rows, 1):13.1f}%")
    return {"form emptied": {"rows": rows, "found": found, "judged": silent}}


def _plant_charset(catalogs: Sequence[Catalog]) -> dict[str, object]:
    """Files in Latin-1 or KOI8-R whose header says UTF-8."""
    rules = ("encoding-error", "charset-unknown", "mojibake", "replacement-character", "syntax-error")
    rows = found = silent = 0
    for catalog in catalogs:
        texts = [one for one in catalog.translated[:300] if not one.msgstr.isascii() and one.msgid_plural is None]
        for encoding in ("latin-1", "koi8-r"):
            usable = [one for one in texts if _encodes(one.msgstr, encoding)][:20]
            if len(usable) < 5 or rows >= 200:
                continue
            clean = b"".join(_as_po(catalog, one, one.msgstrs).partition(b"\n\n")[2] + b"\n" for one in usable)
            head = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
            rows += 1
            silent += not _check_bytes(head + clean, catalog, *rules)
            found += bool(_check_bytes(head + clean.decode("utf-8").encode(encoding, "replace"), catalog, *rules))
    print(f"{'charset lied about':20}{rows:6}{100 * found / max(rows, 1):7.1f}%{100 * silent / max(rows, 1):13.1f}%")
    return {"charset lied about": {"rows": rows, "found": found, "judged": silent}}


def _encodes(text: str, encoding: str) -> bool:
    try:
        return text.encode(encoding).decode(encoding) == text
    except UnicodeError:
        return False


# -- cost -----------------------------------------------------------------------------------------------------------------


def print_cost() -> dict[str, object]:
    """Microseconds a translated message on set S for these groups, whole and by group: what a run costs more with them.

    Catalogs of a domain are one project, as in a run of the program, and every rule comes with the pass that looks for it.
    """
    projects = _load_set_s()
    total = sum(len(catalog.translated) for project in projects for catalog in project.catalogs.values())
    rules = {
        rule.id: rule for rule in load_index() if rule.enabled and rule.group in GROUPS and rule.group != "placeholders"
    }
    base = "replacement-character"  # it needs a control character: the engine finds features, and no rule looks at anything
    chosen = {"base": (base,), "all": tuple(rules)}
    for group in sorted({rule.group for rule in rules.values()}):
        chosen[group] = tuple({base, *(name for name, rule in rules.items() if rule.group == group)})
    for select in chosen.values():
        _time(projects, select)  # modules and patterns are loaded once a process
    rounds = [{name: _time(projects, select) for name, select in chosen.items()} for _ in range(5)]
    costs = {name: 1e6 * median(one[name] - one["base"] for one in rounds) / total for name in chosen}
    engine = 1e6 * median(one["base"] for one in rounds) / total
    catalogs = sum(len(project.catalogs) for project in projects)
    print(f"\nset S: {catalogs} catalogs, {total:,} messages; microseconds a message, medians of five rounds:")
    print(f"  engine with one idle rule {engine:.2f}; beyond it:")
    print("  " + "  ".join(f"{name} {costs[name]:.2f}" for name in costs if name != "base"))
    return {"microseconds": round(costs["all"], 3), "engine": round(engine, 3), "messages": total}


def _load_set_s() -> list[Project]:
    """Set S, the catalogs of a folder and domain together."""
    catalogs: dict[tuple[str, str], dict[str, Catalog]] = defaultdict(dict)
    for path in find_set_s():
        data = path.read_bytes()
        catalog = read_catalog(data, path.name)
        catalog.locale, catalog.domain = choose_locale(header_locale(data), read_place(path).locale), "x"
        catalog.source_locale = "en"
        folder = path.parents[2] if path.parent.name == "LC_MESSAGES" else path.parent
        catalogs[folder.as_posix(), catalog.domain][path.as_posix()] = catalog
    chosen = settings()
    return [join_project("x", None, found, chosen)[0] for found in catalogs.values()]


def _time(projects: Sequence[Project], select: tuple[str, ...]) -> float:
    chosen = settings(*select)
    gc.collect()
    start = time.process_time()
    for project in projects:
        check_loaded(project, chosen, reraise=True)
    return time.process_time() - start


GROWTH: dict[str, tuple[str, str]] = {
    "openers": ("<b>a</b>", "<"),
    "ampersands": ("a &amp; b", "&"),
    "entities": ("&a; <b>x</b>", "&a;"),
    "tags inside tags": ("<b>x</b>", "<b>"),
    "crossed tags": ("<b><i>x</i></b>", "<b><i>x</b></i>"),
    "open quotes": ("<a href='x'>y</a>", "<a href='"),
    "sections": ("<b>x</b>", "<![CDATA["),
    "backticks": ("Use ``a`` and :ref:`b`", "`` `"),
    "roles": ("Use ``a`` and :ref:`b`", ":a"),
    "brackets": ("[a](b)", "[a]("),
    "stars": ("**a** b", "** *a"),
    "directions": ("a b", "\u202a"),
    "addresses": ("see http://www.gnome.org", "http://"),
}


def print_growth(size: int = 500_000) -> dict[str, object]:
    """Seconds for a hostile text of `size` characters and one of twice as many; linear is a ratio of two."""
    print(f"\nhostile texts of {size:,} characters: seconds, and how many times as many for twice the length")
    results: dict[str, object] = {}
    for what, (source, piece) in (GROWTH | MARKUP_GROWTH).items():
        spent = []
        for length in (size, 2 * size):
            text = piece * (length // len(piece))
            head = 'msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
            read = read_catalog(f"{head}msgid {_quote(source)}\nmsgstr {_quote(text)}\n".encode(), "po/de.po")
            read.locale, read.domain, read.source_locale = "de", "x", "en"
            start = time.process_time()
            check(read)
            spent.append(time.process_time() - start)
        results[what] = round(spent[1] / max(spent[0], 1e-6), 2)
        print(f"  {what:20}{spent[0]:8.2f}{results[what]:8}")
    return results


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draw", type=int, default=0)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--collection", type=int, default=1)
    parser.add_argument("--only", choices=["noise", "plant", "cost", "growth"])
    options = parser.parse_args()
    result = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    if options.only in (None, "noise"):
        found, messages, locales = run_all(options.folder, options.collection)
        if options.draw:
            print_draw(found, options.draw)
        rates = print_noise(found, messages, locales)
        if options.folder is None:
            result[("rules", "first look", "last look")[options.collection - 1]] = rates
    if options.folder is None:
        if options.only in (None, "plant") and options.collection == 1:
            result["planted"] = print_planting()
        if options.only in (None, "cost") and options.collection == 1:
            result["cost"] = print_cost()
        if options.only in (None, "growth") and options.collection == 1:
            result["growth"] = print_growth()
        RESULT.write_text(json.dumps(result, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
