"""Pages made by substitution: skeletons in eight languages, filled by a seed, with defects planted.

What must be found is computed from what was planted, never written by hand; the corrected page must be silent.

    python benchmarks/pages.py [PAGES [FIRST SEED]]

Every block of the clean pages is confirmed against its source, so that source-changed is asked, too. What the clean pages gave
is kept in pages.json for tools/coverage.py.
"""

import hashlib
import random
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from babel import Locale
from babel.numbers import format_decimal

from page_sets import page_rules, write_rates
from transcheck.loading import join_project
from transcheck.model import Catalog, Certainty, Finding, Severity
from transcheck.names.registry import Entity, Registry
from transcheck.po.reader import read_catalog
from transcheck.selecting import load_all_packs
from transcheck.session import check_loaded
from transcheck.settings import Settings

SKELETONS = Path(__file__).with_name("pages.toml")
LOCALES = ("en", "nb", "es", "fr", "de", "sv", "pl", "it")
COUNTRIES = "SE FI DE PL IT JP KE GH PE CL CA IN EG MA VN TH PT GR IS EE LV".split()
ORGANISATIONS = ("UN", "NATO", "OSCE", "EU")
MISSIONS = ("m1", "m2", "m3", "m4")


@dataclass
class Page:
    """A page in several versions: blocks `(key, text)` in the order of each version; the first locale is the source."""

    subject: str
    as_of: date
    blocks: dict[str, list[tuple[str, str]]]
    slots: dict[str, dict[str, str]]
    chosen: dict[str, Entity] = field(default_factory=dict)
    confirmed: dict[str, str] = field(default_factory=dict)

    def confirm(self) -> None:
        """Every text is up to date with its source as it is now."""
        self.confirmed = dict(self.blocks[self.source])

    @property
    def source(self) -> str:
        """The source locale."""
        return next(iter(self.blocks))

    @property
    def target(self) -> str:
        """The version that defects are planted in."""
        return list(self.blocks)[-1]

    def fill(self, locale: str, key: str) -> str:
        """The text of a block with the slots as they are now."""
        return skeletons()[self.subject][key][locale].format(**self.slots[locale])

    def refill(self, locales: Iterable[str], key: str) -> None:
        """Write a block anew after its slots changed."""
        for locale in locales:
            self.blocks[locale] = [
                (one, self.fill(locale, key) if one == key else text) for one, text in self.blocks[locale]
            ]

    def keys(self, locale: str) -> list[str]:
        """The keys of a version in its order."""
        return [key for key, _ in self.blocks[locale]]


@dataclass(frozen=True)
class Expected:
    """A finding that must be there: one of the rules, in a locale, at one of the keys, naming `text` somewhere."""

    rules: frozenset[str]
    locale: str
    keys: frozenset[str]
    text: str = ""

    def is_met(self, findings: Sequence[Finding]) -> bool:
        """Whether some finding is this one, or carries it as evidence."""
        return any(
            finding.locale == self.locale and finding.msgid in self.keys and self._tells(finding)
            for finding in findings
        )

    def _tells(self, finding: Finding) -> bool:
        said = [(finding.rule, f"{finding.message} {finding.text}")]
        said += [(one.rule, one.message) for one in finding.evidence.absorbed]
        said += [(finding.rule, one.message) for one in finding.related]
        return any((rule in self.rules or finding.group in self.rules) and self.text in text for rule, text in said)


@lru_cache(maxsize=1)
def skeletons() -> dict[str, dict[str, dict[str, str]]]:
    """Subject -> key -> locale -> text with slots."""
    return tomllib.loads(SKELETONS.read_text("utf-8"))


@lru_cache(maxsize=1)
def registry() -> Registry:
    """The names of the packs."""
    return load_all_packs(Settings()).registry


def missions() -> list[Entity]:
    """The missions that work in one territory alone, by id."""
    found = [one for one in registry().entities if one.kind == "un-mission"]
    return sorted((one for one in found if len(one.places) == 1 and len(one.places[0]) == 2), key=lambda one: one.id)


def make_page(seed: int, *, subject: str = "", locales: Sequence[str] = (), as_of: date | None = None) -> Page:
    """A clean page; what is not given is drawn."""
    draw = random.Random(seed)
    subject = subject or draw.choice(sorted(skeletons()))
    chosen = list(locales) or draw.sample(LOCALES, draw.choice((2, 2, 2, 3)))
    day = as_of or date(2014, 1, 1) + timedelta(days=draw.randrange((date(2026, 11, 22) - date(2014, 1, 1)).days))
    current = [one for one in missions() if one.valid_on(day)]
    on_page = dict(zip(MISSIONS, draw.sample(current, 4), strict=True))
    figures = {"n1": draw.randrange(21, 99), "n2": draw.randrange(12, 95), "n3": draw.randrange(105, 99_000)}
    while figures["n1"] == figures["n2"]:
        figures["n2"] = draw.randrange(12, 95)
    years = draw.sample(range(1990, day.year), 2)
    countries, organisations = draw.sample(COUNTRIES, 3), draw.sample(ORGANISATIONS, 3)
    slots = {}
    for locale in chosen:
        slots[locale] = {name: format_decimal(value, locale=locale) for name, value in figures.items()}
        slots[locale] |= {"y1": str(years[0]), "y2": str(years[1])}
        slots[locale] |= {f"c{n}": territory(code, locale) for n, code in enumerate(countries, 1)}
        slots[locale] |= {f"o{n}": registry().by_id[name].label(locale) for n, name in enumerate(organisations, 1)}
        for slot, mission in on_page.items():
            slots[locale] |= mission_slots(slot, mission, locale)
    page = Page(subject, day, {}, slots, on_page)
    for locale in chosen:
        page.blocks[locale] = [(key, page.fill(locale, key)) for key in skeletons()[subject]]
    return page


def territory(code: str, locale: str) -> str:
    """The name of a territory in CLDR."""
    return str(Locale.parse(locale).territories[code])


def mission_slots(slot: str, mission: Entity, locale: str, place: str = "") -> dict[str, str]:
    """The acronym of a mission and the name of its place."""
    return {slot: mission.label(locale), "p" + slot[1:]: territory(place or mission.places[0], locale)}


# --- defects: each changes the page and tells what must be found


def _with_missions(page: Page) -> bool:
    return page.subject == "service"


def _put_mission(page: Page, draw: random.Random, pool: Sequence[Entity], locales: Sequence[str]) -> Entity | None:
    taken = {one.id for one in page.chosen.values()}
    free = [one for one in pool if one.id not in taken]
    if not free:
        return None
    slot, mission = draw.choice(MISSIONS), draw.choice(free)
    for locale in locales:
        page.slots[locale] |= mission_slots(slot, mission, locale)
    page.chosen[slot] = mission
    page.refill(locales, "card-missions/text")
    return mission


def _names_expected(mission: Entity, locales: Sequence[str]) -> list[Expected]:
    rules = frozenset({"name-expired", "never-coexisted", "versions-differ-in-time"})
    return [Expected(rules, one, frozenset({"card-missions/text"}), mission.label(one)) for one in locales]


def plant_expired(page: Page, draw: random.Random) -> list[Expected]:
    """A mission that had ended, in every version."""
    pool = [one for one in missions() if one.valid_until and one.valid_until < page.as_of]
    mission = _put_mission(page, draw, pool, list(page.blocks)) if _with_missions(page) else None
    return _names_expected(mission, list(page.blocks)) if mission else []


def plant_not_begun(page: Page, draw: random.Random) -> list[Expected]:
    """A mission that had not begun, in every version."""
    pool = [one for one in missions() if one.valid_from and one.valid_from > page.as_of]
    mission = _put_mission(page, draw, pool, list(page.blocks)) if _with_missions(page) else None
    return _names_expected(mission, list(page.blocks)) if mission else []


def plant_moved(page: Page, draw: random.Random) -> list[Expected]:
    """A section of the page, or an item of a list, in another place."""
    blocks = page.blocks[page.target]
    if draw.random() < 0.5:
        items = [place for place, (key, _) in enumerate(blocks) if "/item-" in key]
        one, other = draw.sample(items, 2)
        blocks.insert(other, blocks.pop(one))
        return [Expected(frozenset({"block-order"}), page.target, frozenset(blocks[i][0] for i in items))]
    sections = [list(group) for _, group in groupby(blocks, lambda block: block[0].partition("/")[0])]
    one, other = draw.sample(range(1, len(sections)), 2)
    sections.insert(other, sections.pop(one))
    page.blocks[page.target] = [block for section in sections for block in section]
    return [Expected(frozenset({"block-order"}), page.target, frozenset(page.keys(page.target)))]


def plant_dropped(page: Page, draw: random.Random) -> list[Expected]:
    """A block, a list item or a whole section that the target lacks."""
    blocks = page.blocks[page.target]
    keys = [key for key, _ in blocks if not key.startswith("page/title")]
    gone = draw.choice(keys)
    section = gone.partition("/")[0]
    drop = {gone}
    if section.startswith("card-") and draw.random() < 0.5:
        drop = {key for key in keys if key.startswith(section + "/")}
    text = page.fill(page.source, min(drop))[:30]
    page.blocks[page.target] = [block for block in blocks if block[0] not in drop]
    rules = frozenset({"block-missing", "list-length"})
    return [Expected(rules, page.target, frozenset(keys), text)]


def plant_added(page: Page, draw: random.Random) -> list[Expected]:
    """A block or a list item that the target alone has: of another subject, in its language."""
    other = draw.choice(sorted(set(skeletons()) - {page.subject}))
    key = draw.choice([one for one in skeletons()[other] if one.endswith("/note") or "/item-" in one])
    text = skeletons()[other][key][page.target]
    blocks = page.blocks[page.target]
    if "/item-" in key:
        places = [place for place, (one, _) in enumerate(blocks) if "/item-" in one]
        place = draw.choice(places)
        new = blocks[place][0].partition("/")[0] + "/item-new"
    else:
        place, new = draw.randrange(1, len(blocks)), "extra/note"
        while blocks[place][0].partition("/")[0] == blocks[place - 1][0].partition("/")[0]:
            place = draw.randrange(1, len(blocks))
    blocks.insert(place, (new, text))
    return [
        Expected(frozenset({"block-extra", "list-length"}), page.target, frozenset(page.keys(page.target)), text[:30])
    ]


def plant_drift(page: Page, draw: random.Random) -> list[Expected]:
    """One version was brought up to date: its list holds a mission that never met one of the source's."""
    if not _with_missions(page):
        return []
    known = [one for one in missions() if one.valid_from and one.valid_from <= page.as_of]
    old = [one for one in known if one.valid_until and one.valid_until < page.as_of]
    pairs = [(one, two) for one in old for two in known if two.valid_from and one.valid_until < two.valid_from]
    taken = {one.id for one in page.chosen.values()}
    pairs = [(one, two) for one, two in pairs if not {one.id, two.id} & taken]
    if not pairs:
        return []
    first, last = draw.choice(pairs)
    slot = draw.choice(MISSIONS)
    targets = list(page.blocks)[1:]
    page.slots[page.source] |= mission_slots(slot, first, page.source)
    for locale in targets:
        page.slots[locale] |= mission_slots(slot, last, locale)
    page.refill(page.blocks, "card-missions/text")
    rules = frozenset({"versions-differ-in-time", "never-coexisted"})
    return [Expected(rules, locale, frozenset({"card-missions/text"})) for locale in targets]


def plant_contradiction(page: Page, draw: random.Random) -> list[Expected]:
    """A list that was true on no day, in every version."""
    if not _with_missions(page):
        return []
    known = [one for one in missions() if one.valid_from and one.valid_from <= page.as_of]
    old = [one for one in known if one.valid_until and one.valid_until < page.as_of]
    pairs = [(one, two) for one in old for two in known if two.valid_from and one.valid_until < two.valid_from]
    if not pairs:
        return []
    for slot, mission in zip(draw.sample(MISSIONS, 2), draw.choice(pairs), strict=True):
        for locale in page.blocks:
            page.slots[locale] |= mission_slots(slot, mission, locale)
    page.refill(page.blocks, "card-missions/text")
    return [
        Expected(frozenset({"never-coexisted"}), locale, frozenset({"card-missions/text"})) for locale in page.blocks
    ]


def plant_wrong_pair(page: Page, draw: random.Random) -> list[Expected]:
    """A mission beside a place it does not belong to, in the target."""
    if not _with_missions(page):
        return []
    slot = draw.choice(MISSIONS)
    place = draw.choice([code for code in COUNTRIES if code not in page.chosen[slot].places])
    page.slots[page.target] |= mission_slots(slot, page.chosen[slot], page.target, place)
    page.refill([page.target], "card-missions/text")
    return [Expected(frozenset({"wrong-pair"}), page.target, frozenset({"card-missions/text"}))]


def plant_figure(page: Page, draw: random.Random) -> list[Expected]:
    """A figure or a year that differs in the target."""
    blocks = skeletons()[page.subject]
    uses = [
        (key, slot) for key in blocks for slot in ("n1", "n2", "n3", "y1", "y2") if f"{{{slot}}}" in blocks[key]["en"]
    ]
    key, slot = draw.choice(uses)
    old = page.slots[page.target][slot]
    new = old
    while new == old:
        new = str(draw.randrange(1990, page.as_of.year)) if slot[0] == "y" else str(draw.randrange(101, 999))
    page.slots[page.target][slot] = new
    page.refill([page.target], key)
    return [Expected(frozenset({"figures", "text-differs"}), page.target, frozenset({key}))]


def plant_name(page: Page, draw: random.Random) -> list[Expected]:
    """A country of a list that is another one in the target."""
    blocks = skeletons()[page.subject]
    uses = [(key, slot) for key in blocks for slot in ("c1", "c2", "c3") if f"{{{slot}}}" in blocks[key]["en"]]
    if not uses:
        return []
    key, slot = draw.choice(uses)
    taken = {page.slots[page.target][name] for name in ("c1", "c2", "c3")}
    names = [territory(code, page.target) for code in COUNTRIES]
    page.slots[page.target][slot] = draw.choice([name for name in names if name not in taken])
    page.refill([page.target], key)
    return [Expected(frozenset({"name-missing", "name-extra", "text-differs"}), page.target, frozenset({key}))]


def plant_foreign(page: Page, draw: random.Random) -> list[Expected]:
    """A card of the target in a language of no version."""
    third = draw.choice([one for one in LOCALES if one not in page.blocks and _far(one, page.blocks)])
    card = draw.choice([key for key in page.keys(page.target) if key.startswith("card-") and key.endswith("/text")])
    values = page.slots[page.target] | {
        name: value for name, value in page.slots[page.target].items() if name[0] in "nyop"
    }
    text = skeletons()[page.subject][card][third].format(**values)
    page.blocks[page.target] = [(key, text if key == card else old) for key, old in page.blocks[page.target]]
    rules = frozenset({"wrong-language", "foreign-passage", "wrong-script"})
    return [Expected(rules, page.target, frozenset({card}))]


def _far(locale: str, others: Iterable[str]) -> bool:
    near = {"nb": {"sv"}, "sv": {"nb"}, "es": {"it"}, "it": {"es"}}
    return not near.get(locale, set()) & set(others)


def plant_source_changed(page: Page, draw: random.Random) -> list[Expected]:
    """A figure of the source that changed after everything was confirmed."""
    page.confirm()
    blocks = skeletons()[page.subject]
    uses = [(key, slot) for key in blocks for slot in ("n1", "n2", "n3") if f"{{{slot}}}" in blocks[key]["en"]]
    key, slot = draw.choice(uses)
    old = page.slots[page.source][slot]
    new = next(value for value in map(str, draw.sample(range(101, 999), 3)) if value != old)
    page.slots[page.source][slot] = new
    page.refill([page.source], key)
    return [Expected(frozenset({"source-changed"}), locale, frozenset({key}), new) for locale in list(page.blocks)[1:]]


def plant_level(page: Page, draw: random.Random) -> list[Expected]:
    """A heading that is one level deeper in the target; the others carry the same mark in all versions."""
    headings = [key for key in page.keys(page.target) if key.endswith("/heading")]
    odd = draw.choice(headings)
    mark = draw.choice(("## ", "== ", "<h2>"))
    deeper = {"## ": "### ", "== ": "=== ", "<h2>": "<h3>"}[mark]
    for locale, blocks in page.blocks.items():
        page.blocks[locale] = [
            (key, _marked(text, deeper if locale == page.target and key == odd else mark) if key in headings else text)
            for key, text in blocks
        ]
    return [Expected(frozenset({"heading-level"}), page.target, frozenset({odd}))]


def _marked(text: str, mark: str) -> str:
    return mark + text + (mark.replace("<", "</") if mark[0] == "<" else "")


PLANTS: dict[str, Callable[[Page, random.Random], list[Expected]]] = {
    "expired": plant_expired,
    "not begun": plant_not_begun,
    "never together": plant_contradiction,
    "drift": plant_drift,
    "moved": plant_moved,
    "dropped": plant_dropped,
    "added": plant_added,
    "wrong pair": plant_wrong_pair,
    "figure": plant_figure,
    "name": plant_name,
    "foreign card": plant_foreign,
    "source changed": plant_source_changed,
    "heading level": plant_level,
}


# --- catalogs and findings


def kind_of(key: str) -> str:
    """What the extracted comment of a block says."""
    last = key.rpartition("/")[2]
    if last.startswith("item-"):
        return "list item"
    return {"heading": "heading", "title": "title"}.get(last, "paragraph")


def write_catalogs(page: Page) -> dict[str, str]:
    """Locale -> keyed PO catalog, with the place of every block in every version."""
    keys = list(dict.fromkeys(key for locale in page.blocks for key in page.keys(locale)))
    places = {locale: {key: line for line, key in enumerate(page.keys(locale), 1)} for locale in page.blocks}
    files = {}
    for locale, blocks in page.blocks.items():
        texts = dict(blocks)
        parts = [f'msgid ""\nmsgstr "Language: {locale}\\nContent-Type: text/plain; charset=UTF-8\\n"\n']
        for key in keys:
            spots = " ".join(f"{one}.txt:{places[one][key]}" for one in page.blocks if key in places[one])
            text = texts.get(key, "").replace("\\", "\\\\").replace('"', '\\"')
            if key in page.confirmed and locale != page.source and text:
                pin = hashlib.sha256(page.confirmed[key].encode()).hexdigest()[:8]
                parts.append(f"\n# transcheck: confirmed{{{pin}}} 2014-01-01\n# source then: {page.confirmed[key]}")
            parts.append(f'\n#. {kind_of(key)}\n#: {spots}\nmsgid "{key}"\nmsgstr "{text}"\n')
        files[locale] = "".join(parts)
    return files


def find_defects(page: Page, **more: object) -> list[Finding]:
    """What all rules say of a page, as a report would show it."""
    settings = Settings(source_locale=page.source, keyed=True, as_of=page.as_of, **more)  # type: ignore[arg-type]
    catalogs: dict[str, Catalog] = {}
    for locale, text in write_catalogs(page).items():
        catalog = read_catalog(text.encode(), f"{locale}/LC_MESSAGES/page.po")
        catalog.domain, catalog.locale = "page", locale
        catalogs[locale] = catalog
    project, _, _ = join_project("page", None, catalogs, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    return [one for one in outcome.findings if one.certainty >= Certainty.LIKELY]


def run(pages: int, first: int = 0) -> Iterator[tuple[int, str, Page, list[Expected], list[Finding]]]:
    """(seed, defect, page, expected, found) of every page: once clean (defect empty), once with each defect."""
    for seed in range(first, first + pages):
        page = make_page(seed)
        page.confirm()
        yield seed, "", page, [], find_defects(page)
        for number, (name, plant) in enumerate(PLANTS.items()):
            page = make_page(seed)
            expected = plant(page, random.Random(seed * 100 + number))
            if expected:
                yield seed, name, page, expected, find_defects(page)


def main(pages: int = 200, first: int = 0) -> None:
    """Print what was found of each defect, and what the clean pages gave."""
    met: Counter[str] = Counter()
    total: Counter[str] = Counter()
    noise: dict[str, Counter[str]] = defaultdict(Counter)
    clean = silent = blocks = 0
    for seed, name, page, expected, findings in run(pages, first):
        if not name:
            clean += 1
            blocks += sum(len(one) for one in page.blocks.values())
            loud = [one for one in findings if one.severity > Severity.INFO]
            silent += not loud
            for one in findings:
                noise["warning" if one in loud else "info"][one.rule] += 1
            if loud and "-v" in sys.argv:
                print(
                    "clean",
                    seed,
                    page.subject,
                    list(page.blocks),
                    [(f.locale, f.msgid, f.rule, f.message) for f in loud],
                )
            continue
        for one in expected:
            total[name] += 1
            met[name] += one.is_met(findings)
            if "-v" in sys.argv and not one.is_met(findings):
                print("missed", seed, name, page.as_of, one, [(f.locale, f.msgid, f.rule, f.message) for f in findings])
    subjects = len(skeletons())
    print(
        f"{clean} pages by substitution, seeds {first} to {first + clean - 1}, in {len(LOCALES)} languages, "
        f"{subjects} subjects, {blocks} blocks"
    )
    print(f"{'defect':16}{'planted':>8}{'found':>8}{'share':>8}")
    for name in PLANTS:
        if total[name]:
            print(f"{name:16}{total[name]:8}{met[name]:8}{met[name] / total[name]:8.1%}")
    print(f"corrected pages silent: {silent} of {clean} ({silent / clean:.1%})")
    for level, rules in sorted(noise.items()):
        print(f"  {level}: " + ", ".join(f"{rule} {count}" for rule, count in rules.most_common()))
    found = sum(noise.values(), Counter[str]())
    write_rates("substituted", {rule: {"messages": blocks, "findings": found[rule]} for rule in page_rules()})


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:] if one.isdigit()]
    main(*numbers)
