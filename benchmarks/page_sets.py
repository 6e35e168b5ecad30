"""What the rules on pages say of released manuals: as they are, and read as keyed pages with many versions.

The manuals' catalogs tell page and order (po4a, publican, itstool, Sphinx). `python benchmarks/page_sets.py` prints both
tables and writes `pages.json`, which tools/coverage.py reads; `-v` prints the findings. Every finding of the first
table has a label (`labels/structure.jsonl`). First look, at the sets of the second collection when the rules were
frozen: 12 findings in 9,812 blocks, 7 not worth acting on (0.71 per 1,000): six lists of translators, one
translator's note. The tables show the rules as they are since.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from corpora import HERE, fetch, load_labels, sources
from transcheck.discovery import choose_locale, header_locale, read_place
from transcheck.fingerprint import number_findings
from transcheck.loading import join_project
from transcheck.model import Catalog, Certainty, Finding
from transcheck.po.reader import read_catalog
from transcheck.rules.headings import names_heading
from transcheck.rules.index import load_index
from transcheck.session import check_loaded
from transcheck.settings import Settings

RESULT = HERE / "pages.json"
DAY = date(2026, 11, 22)
# Where the pages of a package are.
SETS = {
    "installation-guide": "*/po/*/*.po",
    "dpkg": "*/man/po/*.po",
    "aptitude": "*/doc/po4a/po/*.po",
    "aiogram": "*/docs/locale/**/*.po",
    "devhelp": "*/help/*/*.po",
    "gnome-calculator": "*/help/*/*.po",
}
ITEM = re.compile(r"listitem|item/p|\bli\b|=item", re.IGNORECASE)


def read_set(name: str, pattern: str) -> Iterator[Catalog]:
    """The catalogs of a set of pages."""
    source = next(one for one in sources() if one.name == name)
    for path in sorted(fetch(source).glob(pattern)):
        data = path.read_bytes()
        catalog = read_catalog(data, f"{name}/{path.relative_to(source.folder).as_posix()}")
        catalog.locale = choose_locale(header_locale(data), read_place(path).locale)
        catalog.domain = read_place(path).domain
        yield catalog


def page_rules() -> tuple[str, ...]:
    """The rules on the structure of pages, and on statements, that run by default."""
    return tuple(rule.id for rule in load_index() if rule.group in ("structure", "statements") and rule.enabled)


def check(catalogs: dict[str, Catalog], *, keyed: bool) -> list[Finding]:
    """What the structure rules show of the versions."""
    settings = Settings(
        source_locale="en", as_of=DAY, select=page_rules(), keyed=keyed, packs=("claims/norway",), cache=False
    )
    project, _, _ = join_project(next(iter(catalogs.values())).domain, None, catalogs, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    return [one for one in number_findings(outcome.findings) if one.certainty >= Certainty.LIKELY]


def as_keyed(catalogs: list[Catalog]) -> dict[str, Catalog]:
    """A document in all its versions, the source too, as keyed catalogs: sections begin at headings, blocks are numbered.

    Only blocks that every version has translated are taken, so that the page is right, and whatever is said of it is false.
    """
    first = catalogs[0]
    shared = [
        one
        for one in first.messages
        if not one.obsolete
        and one.msgid_plural is None
        and all((other := each.by_key.get(one.key)) is not None and other.translated for each in catalogs)
    ]
    parts: dict[str, list[str]] = defaultdict(list)
    section = 0
    for number, message in enumerate(shared):
        heading = names_heading(message)
        section += heading
        item = any(ITEM.search(line) for line in message.extracted)
        kind = "heading" if heading else "list item" if item else "paragraph"
        versions = {"en": message.msgid, **{one.locale or "": one.by_key[message.key].msgstr for one in catalogs}}
        spots = " ".join(f"{locale}.txt:{number + 1}" for locale in versions)
        for locale, text in versions.items():
            parts[locale].append(f'#. {kind}\n#: {spots}\nmsgid "part-{section}/{number}"\nmsgstr {quote(text)}\n')
    found = {}
    for locale, blocks in parts.items():
        head = f'msgid ""\nmsgstr "Language: {locale}\\nContent-Type: text/plain; charset=UTF-8\\n"\n'
        found[locale] = read_catalog("\n".join([head, *blocks]).encode(), f"{locale}/LC_MESSAGES/{first.domain}.po")
        found[locale].locale, found[locale].domain = locale, first.domain
    return found


def quote(text: str) -> str:
    """A PO string."""
    escaped = (
        text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    )
    return f'"{escaped}"'


def show(finding: Finding, catalogs: dict[str, Catalog]) -> None:
    """A finding with its texts, for whoever labels."""
    catalog = next(one for one in catalogs.values() if one.path == finding.path)
    message = catalog.by_key[finding.msgctxt, finding.msgid or ""]
    print(finding.fingerprint, finding.rule, finding.path, finding.message, "|", message.msgid, "|", message.msgstr)


def look(name: str, told: dict[str, Counter[str]]) -> tuple[int, int, int, int]:
    """Blocks, findings, labelled and not worth acting on of a set as it is; counts by rule go to `told`."""
    labels = load_labels("structure")
    blocks = findings = labelled = worthless = 0
    for catalog in read_set(name, SETS[name]):
        one = {catalog.locale or "?": catalog}
        blocks += len(catalog.translated)
        for rule in page_rules():
            told[rule]["messages"] += len(catalog.translated)
        for finding in check(one, keyed=False):
            label = labels.get(finding.fingerprint)
            findings += 1
            told[finding.rule]["findings"] += 1
            labelled += label is not None
            worthless += label is not None and not label.worth
            if "-v" in sys.argv:
                show(finding, one)
    return blocks, findings, labelled, worthless


def look_keyed(name: str, told: dict[str, Counter[str]]) -> tuple[int, int, int]:
    """Pages, blocks in all versions, and findings of a set read as keyed pages; the text of each is right."""
    groups: dict[str, list[Catalog]] = defaultdict(list)
    for catalog in read_set(name, SETS[name]):
        if len(catalog.translated) * 10 >= len(catalog.messages) * 9 and catalog.locale:
            groups[re.sub(rf"\b{catalog.locale}\b", "*", catalog.path)].append(catalog)
    pages = blocks = findings = 0
    for catalogs in groups.values():
        versions = as_keyed(catalogs)
        if len(versions) < 2:
            continue
        pages += 1
        size = sum(len(one.messages) for one in versions.values())
        blocks += size
        for rule in page_rules():
            told[rule]["messages"] += size
        for finding in check(versions, keyed=True):
            findings += 1
            told[finding.rule]["keyed"] += 1
            if "-v" in sys.argv:
                show(finding, versions)
    return pages, blocks, findings


def main() -> None:
    """Print the tables and write the rates."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    print("released manuals, bilingual catalogs as they are")
    print(f"{'set':20}{'blocks':>9}{'findings':>10}{'labelled':>10}{'not worth':>11}{'per 1,000':>11}")
    total = [0, 0, 0, 0]
    for name in SETS:
        row = look(name, told)
        total = [one + other for one, other in zip(total, row, strict=True)]
        print(f"{name:20}{row[0]:9}{row[1]:10}{row[2]:10}{row[3]:11}{1000 * row[3] / max(1, row[0]):11.3f}")
    print(f"{'all':20}{total[0]:9}{total[1]:10}{total[2]:10}{total[3]:11}{1000 * total[3] / max(1, total[0]):11.3f}")
    print("the same manuals as keyed pages in many versions, blocks that all versions have")
    print(f"{'set':20}{'pages':>9}{'blocks':>10}{'findings':>10}{'per 1,000':>11}")
    for name in SETS:
        pages, blocks, findings = look_keyed(name, told)
        print(f"{name:20}{pages:9}{blocks:10}{findings:10}{1000 * findings / max(1, blocks):11.3f}")
    print("by rule: " + ", ".join(f"{rule} {dict(counts)}" for rule, counts in sorted(told.items())))
    if "-n" not in sys.argv:
        save(told)


def save(told: dict[str, Counter[str]]) -> None:
    """Keep messages and findings by rule for tools/coverage.py."""
    rates = {
        rule: {"messages": counts["messages"], "findings": counts["findings"] + counts["keyed"]}
        for rule, counts in told.items()
    }
    write_rates("released", rates)


def write_rates(kind: str, rates: dict[str, dict[str, int]]) -> None:
    """Write the rates of one kind of pages (`released`, `substituted`) to pages.json; `rules` are those of released pages."""
    whole = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    whole[kind] = rates
    whole["rules"] = {**whole.get("substituted", {}), **whole.get("released", {})}
    RESULT.write_text(json.dumps(whole, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
