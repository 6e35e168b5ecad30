"""What dated facts cost: a catalog of 10,000 texts that each state one, and a pack of 10,000, by doubling.

CPU time of one core, reading the catalog included; the pack is decoded anew, and from its cache.

    python benchmarks/facts.py
"""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from transcheck.loading import join_project
from transcheck.names.registry import Registry
from transcheck.po.reader import read_catalog
from transcheck.rules.index import load_index
from transcheck.rules.packs import load_packs
from transcheck.selecting import load_all_packs
from transcheck.session import check_loaded
from transcheck.settings import Settings

SIZES = (1_250, 2_500, 5_000, 10_000)
DAY = date(2026, 11, 22)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of a call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def write_catalog(size: int) -> bytes:
    """A bilingual catalog of texts that use a mission as current, each in words of its own."""
    missions = sorted(one.id for one in registry().entities if one.kind == "un-mission")
    parts = ['msgid ""\nmsgstr "Language: nb\\nContent-Type: text/plain; charset=UTF-8\\n"\n']
    for number in range(size):
        name = missions[number % len(missions)]
        parts.append(
            f'msgid "Group {number} of the country takes part in {name}."\n'
            f'msgstr "Gruppe {number} fra landet deltar i {name}."\n'
        )
    return "\n".join(parts).encode()


def registry() -> Registry:
    """The names of the shipped packs."""
    return load_all_packs(Settings()).registry


def check_catalog(data: bytes) -> int:
    """How many findings the rules on statements make."""
    rules = tuple(rule.id for rule in load_index() if rule.group == "statements" and rule.enabled)
    settings = Settings(source_locale="en", as_of=DAY, select=rules, keyed=False, packs=("claims/norway",), cache=False)
    catalog = read_catalog(data, "nb.po")
    catalog.locale, catalog.domain = "nb", "page"
    project, _, _ = join_project("page", None, {"nb": catalog}, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    return len(outcome.findings)


def write_pack(size: int) -> str:
    """A pack of dated entities."""
    return "".join(
        f'[[entity]]\nid = "M{number}"\nkind = "organisation"\nnames = {{ en = ["Body Number {number}"] }}\n'
        f'from = {1900 + number % 90}-01-01\nuntil = {1995 + number % 30}-01-01\nsource = "https://example.org/{number}"\n'
        "checked = 2026-01-01\n\n"
        for number in range(size)
    )


def main() -> None:
    """Print the table."""
    registry()
    check_catalog(write_catalog(10))
    print(f"{'facts':>8}{'findings':>10}{'catalog s':>11}{'pack s':>9}{'cached s':>10}")
    for size in SIZES:
        data = write_catalog(size)
        found: list[int] = []
        seconds = cpu(lambda data=data, found=found: found.append(check_catalog(data)))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "bodies.toml")
            path.write_text(write_pack(size), "utf-8")
            cache = Path(folder, "cache")
            fresh = cpu(lambda path=path, cache=cache: load_packs([path], cache=cache))
            again = cpu(lambda path=path, cache=cache: load_packs([path], cache=cache))
        print(f"{size:8}{found[0]:10}{seconds:11.2f}{fresh:9.2f}{again:10.2f}")


if __name__ == "__main__":
    main()
