"""transcheck beside its peers on the same released catalogs: how much each reports, how much of it is worth acting on.

    python benchmarks/side_by_side.py FOLDER              the table, and side_by_side.json
    python benchmarks/side_by_side.py FOLDER --draw       the findings to label, with their texts: for the screen only
    python benchmarks/side_by_side.py FOLDER --missed     findings of peers worth acting on where we say nothing of the message

FOLDER holds an environment a peer (`python -m venv FOLDER/dennis; FOLDER/dennis/bin/pip install dennis`): translate-toolkit,
dennis, l10n-lint, lint-po, sphinx-lint. msgfmt and i18nspector are programs of the system.

Measured on a seeded draw of five catalogs a package of collections 1 and 2 (English and templates left out, 20 to 2,000
translated messages: one peer needs minutes for more), every tool with its defaults; sphinx-lint on packages with reStructuredText alone. A finding is a check
and a message (or a catalog), however often the check speaks of it; what is said of untranslated, fuzzy and obsolete messages
does not count. Of each tool 60 findings are drawn by seed and labelled "worth" if a careful maintainer would change the text
or the catalog because of it. Noise is the rate of findings times the share that is not. Labels hold a hash and no text.
"""

import argparse
import ast
import hashlib
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpora import HERE, Source, draw, find_files, load_labels, read_released
from transcheck.model import Catalog
from transcheck.po.reader import read_catalog

CATALOGS_A_PACKAGE = 5
FEWEST, MOST = 20, 2000  # translated messages of a catalog
LABELLED = 60
RESULT = HERE / "side_by_side.json"
STATES = frozenset({"untranslated", "isfuzzy", "isreview", "hassuggestion", "fuzzy"})
REST = ("aiogram/", "mercurial/", "sphinx/")

Key = tuple[str | None, str]


@dataclass(frozen=True)
class Told:
    """A check of a tool that speaks of a message, or of a whole catalog (no key)."""

    tool: str
    check: str
    path: str
    key: Key | None
    words: str = ""

    @property
    def fingerprint(self) -> str:
        """A hash that holds no text."""
        whole = json.dumps([self.tool, self.check, self.path, self.key])
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Drawn:
    """The catalogs every tool is run on, in a folder of their own, and whose message a line is."""

    def __init__(self, folder: Path, catalogs: dict[str, Catalog]) -> None:
        """Keep the catalogs by path below the folder."""
        self.folder = folder
        self.catalogs = catalogs
        self.paths = sorted(catalogs)
        self.lines = {path: _first_lines(folder / path, catalog) for path, catalog in catalogs.items()}

    def messages(self, paths: Sequence[str]) -> int:
        """Translated messages of some catalogs."""
        return sum(len(self.catalogs[path].translated) for path in paths)

    def owner(self, path: str, line: int) -> Key | None:
        """The key of the message whose comments or fields stand at a line; None for the header."""
        at = bisect_right(self.lines[path], line) - 1
        return self.catalogs[path].messages[at].key if at >= 0 else None

    def counts(self, one: Told) -> bool:
        """Whether it speaks of a catalog or of a translation in use."""
        message = self.catalogs[one.path].by_key.get(one.key) if one.key else None
        return one.check not in STATES and (one.key is None or (message is not None and message.translated))


def _first_lines(path: Path, catalog: Catalog) -> list[int]:
    raw = path.read_bytes()
    lines, at, line = [], 0, 1
    for message in catalog.messages:
        line += raw.count(b"\n", at, message.start)
        at = message.start
        lines.append(line)
    return lines


def copy_drawn(folder: Path) -> Drawn:
    """Copy the catalogs that were drawn, under the names of their packages."""
    by_package: dict[str, list[tuple[Source, Path]]] = defaultdict(list)
    for source, path in find_files(collection=None):
        by_package[source.name].append((source, path))
    catalogs: dict[str, Catalog] = {}
    for name, files in sorted(by_package.items()):
        taken = 0
        for source, path in random.Random(f"peers-{name}").sample(files, len(files)):
            catalog = read_released(source, path) if taken < CATALOGS_A_PACKAGE else None
            if catalog and FEWEST <= len(catalog.translated) <= MOST and not (catalog.locale or "en").startswith("en"):
                taken += 1
                catalogs[catalog.path] = catalog
                (folder / catalog.path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, folder / catalog.path)
    return Drawn(folder, catalogs)


# -- the tools ------------------------------------------------------------------------------------------------------------

Tool = Callable[[Drawn, Path, Sequence[str]], Iterator[Told]]


def run(drawn: Drawn, *command: str | Path, patience: float = 600.0, **environment: str) -> tuple[str, str]:
    """Standard output and standard error of a tool; what it found is not an error. `patience` is in seconds."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=drawn.folder,
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0", **environment},
        timeout=patience,
    )
    return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def by_line(tool: str, drawn: Drawn, text: str, pattern: str) -> Iterator[Told]:
    """Findings that name `path`, `line`, `words` and perhaps `check`."""
    for match in re.finditer(pattern, text, re.MULTILINE):
        found = match.groupdict()
        path = found["path"].removeprefix(f"{drawn.folder}/").removeprefix("./")
        check = found.get("check") or re.sub(r"[0-9]+|[‘'`\"].*?['’\"]", "…", found["words"])[:60]
        yield Told(tool, check, path, drawn.owner(path, int(found["line"])), found["words"])


def ask_pofilter(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """Pofilter of the translate toolkit writes catalogs with a comment a failure."""
    del paths
    with tempfile.TemporaryDirectory() as out:
        run(drawn, peers / "translate-toolkit/bin/pofilter", "--progress=none", ".", out)
        for path in sorted(Path(out).rglob("*.po")):
            name = path.relative_to(out).as_posix()
            for message in read_catalog(path.read_bytes(), name).messages:
                for comment in message.comments:
                    told = re.search(r"\(pofilter\) ([\w-]+): (.*)", comment)
                    if told:
                        yield Told("pofilter", told[1], name, message.key, told[2])


def ask_dennis(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """Dennis names the first line of a message."""
    text, _ = run(drawn, peers / "dennis/bin/dennis-cmd", "lint", "--reporter=line", *paths)
    yield from by_line(
        "dennis", drawn, text, r"^(?P<path>[^\n]+?\.po): (?P<line>\d+): \d+: (?P<check>\w+): (?P<words>.*)"
    )


def ask_l10n_lint(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """l10n-lint prints JSON, one catalog a run: of one catalog of the draw it gives no answer in minutes."""
    for path in paths:
        try:
            text, _ = run(drawn, peers / "l10n-lint/bin/l10n-lint", "--format", "json", path, patience=30.0)
        except subprocess.TimeoutExpired:
            print(f"l10n-lint gives no answer for {path}", file=sys.stderr)
            continue
        for one in json.loads(text)["issues"]:
            yield Told("l10n-lint", one["rule"], path, drawn.owner(path, one["line"] or 1), one["message"])


def ask_lint_po(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """lint-po names lines only where it runs as an action of GitHub's."""
    for path in paths:
        _, text = run(drawn, peers / "lint-po/bin/lint-po", path, GITHUB_ACTIONS="1")
        pattern = r"^::error file=(?P<path>.+?),line=(?P<line>\d+)::(?P<words>(?P<check>Missing|Unexpected|Plural).*)"
        yield from by_line("lint-po", drawn, text, pattern)


def ask_sphinx_lint(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """sphinx-lint is asked of what Sphinx reads."""
    _, text = run(drawn, peers / "sphinx-lint/bin/sphinx-lint", "-j", "1", *paths)
    yield from by_line(
        "sphinx-lint", drawn, text, r"^(?P<path>[^\n]+?\.po):(?P<line>\d+): (?P<words>.*) \((?P<check>[\w-]+)\)$"
    )


def ask_msgfmt(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """`msgfmt --check`, errors and warnings."""
    del peers
    for path in paths:
        _, text = run(drawn, "msgfmt", "--check", "--output-file", os.devnull, path, LC_ALL="C")
        yield from by_line("msgfmt -c", drawn, text, r"^(?P<path>[^\n:]+?\.po):(?P<line>\d+): (?P<words>.*)")


def ask_i18nspector(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """i18nspector names messages by their msgid."""
    del peers
    text, _ = run(drawn, "i18nspector", *paths)
    for match in re.finditer(r"^[EWIP]: (?P<path>.+?\.po): (?P<tag>[\w-]+) ?(?P<rest>.*)", text, re.MULTILINE):
        path, rest = match["path"].removeprefix("./"), match["rest"]
        yield Told("i18nspector", match["tag"], path, _named_message(drawn.catalogs[path], rest), rest)


def _named_message(catalog: Catalog, words: str) -> Key | None:
    """The message that i18nspector names, quoted or bare, whole or cut short."""
    named = re.match(r"msgid ('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[^\s:]+)(\.\.\.)?(?: msgctxt ([^:\s]+))?", words)
    if named is None:
        return None
    try:
        text = ast.literal_eval(named[1]) if named[1][0] in "'\"" else named[1]
    except (SyntaxError, ValueError):
        return None
    context = named[3].strip("'\"") if named[3] else None
    exact = [key for key in catalog.by_key if key == (context, text)]
    return next(iter(exact or [key for key in catalog.by_key if key[1].startswith(text)]), None)


def ask_us(drawn: Drawn, peers: Path, paths: Sequence[str]) -> Iterator[Told]:
    """Transcheck itself, on the whole folder."""
    del peers, paths
    words = ("check", ".", "--isolated", "--no-cache", "--jobs", "1", "--as-of", "2026-11-22", "--format", "json")
    text, _ = run(drawn, sys.executable, "-m", "transcheck", *words, PYTHONPATH=str(HERE.parent / "src"))
    for one in json.loads(text)["findings"]:
        key = (one["msgctxt"], one["msgid"]) if one["msgid"] else None
        yield Told("transcheck", one["rule"], one["path"], key, f"{one['severity']}: {one['message']}")


TOOLS: dict[str, Tool] = {
    "pofilter": ask_pofilter,
    "l10n-lint": ask_l10n_lint,
    "dennis": ask_dennis,
    "i18nspector": ask_i18nspector,
    "msgfmt -c": ask_msgfmt,
    "lint-po": ask_lint_po,
    "sphinx-lint": ask_sphinx_lint,
    "transcheck": ask_us,
}


@dataclass(frozen=True)
class Answer:
    """What a tool said of the catalogs it was asked of, each check once a message, and the CPU seconds it took."""

    told: tuple[Told, ...]
    paths: tuple[str, ...]
    seconds: float

    def sample(self, tool: str) -> list[Told]:
        """The seeded draw that is labelled."""
        return [one for one in draw(self.told, LABELLED, f"peers-{tool}") if isinstance(one, Told)]

    @property
    def without_infos(self) -> "Answer":
        """Our errors and warnings, in the same time."""
        return Answer(tuple(one for one in self.told if not one.words.startswith("info")), self.paths, self.seconds)


def ask(tool: str, drawn: Drawn, peers: Path) -> Answer:
    """Run a tool."""
    paths = tuple(path for path in drawn.paths if tool != "sphinx-lint" or path.startswith(REST))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = list(TOOLS[tool](drawn, peers, paths))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    once = {one.fingerprint: one for one in reversed(told) if drawn.counts(one)}
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Answer(tuple(once[name] for name in sorted(once)), paths, seconds)


# -- what is printed ------------------------------------------------------------------------------------------------------


def print_table(drawn: Drawn, answers: dict[str, Answer]) -> None:
    """A row a tool, also written to side_by_side.json."""
    locales = {catalog.locale for catalog in drawn.catalogs.values()}
    total = drawn.messages(drawn.paths)
    print(f"{len(drawn.paths)} catalogs, {len(locales)} locales, {total:,} translated messages; per 1,000 of them:")
    print(f"{'tool':14}{'messages':>9}{'findings':>10}{'catalogs':>10}{'labelled':>9}{'worth':>7}{'noise':>9}{'µs':>9}")
    rows: dict[str, object] = {"catalogs": len(drawn.paths), "locales": len(locales), "messages": total}
    for tool, answer in answers.items():
        rows[tool] = _print_row(drawn, tool, answer, answer.sample(tool))
        if tool == "transcheck":
            louder = answer.without_infos
            rows["transcheck without infos"] = _print_row(drawn, "  no infos", louder, louder.sample("no infos"))
    RESULT.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")


def _print_row(drawn: Drawn, tool: str, answer: Answer, sample: Sequence[Told]) -> dict[str, float]:
    labels = load_labels("peers")
    asked = drawn.messages(answer.paths)
    seen = [labels[one.fingerprint] for one in sample if one.fingerprint in labels]
    worth = sum(label.worth for label in seen)
    rate = 1000 * len(answer.told) / asked
    reported = 1000 * len({(one.path, one.key) for one in answer.told if one.key}) / asked
    whole = sum(one.key is None for one in answer.told)
    noise = rate * (1 - worth / len(seen)) if seen else float("nan")
    share = f"{100 * worth / len(seen):.0f} %" if seen else ""
    micro = 1e6 * answer.seconds / asked
    print(f"{tool:14}{reported:9.2f}{rate:10.2f}{whole:10}{len(seen):9}{share:>7}{noise:9.2f}{micro:9.0f}")
    return {
        "messages": asked,
        "findings": len(answer.told),
        "of catalogs": whole,
        "reported per 1,000": round(reported, 3),
        "labelled": len(seen),
        "worth": worth,
        "noise per 1,000": round(noise, 3),
        "microseconds": round(micro),
    }


def print_texts(drawn: Drawn, told: Sequence[Told]) -> None:
    """Findings with the texts they speak of: for the screen only."""
    for one in told:
        message = drawn.catalogs[one.path].by_key.get(one.key) if one.key else None
        print(f"--- {one.fingerprint} {one.tool}: {one.check} | {one.path} | {one.words[:160]!r}")
        if message is not None:
            print(f"  C {message.msgctxt!r} {message.extracted[:2]} {sorted(message.flags)}")
            print(f"  S {message.msgid[:400]!r} {(message.msgid_plural or '')[:200]!r}")
            print(f"  T {[form[:400] for form in message.msgstrs]!r}")


def main() -> None:
    """Ask every tool and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peers", type=Path)
    parser.add_argument("--draw", action="store_true")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--tool", action="append", choices=sorted(TOOLS))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        drawn = copy_drawn(Path(folder))
        answers = {tool: ask(tool, drawn, options.peers.resolve()) for tool in options.tool or TOOLS}
        if options.draw:
            for tool, answer in answers.items():
                print_texts(drawn, answer.sample(tool))
                if tool == "transcheck":
                    print_texts(drawn, answer.without_infos.sample("no infos"))
        elif options.missed:
            labels = load_labels("peers")
            ours = {(one.path, one.key) for one in answers["transcheck"].told}
            for tool, answer in answers.items():
                worth = [
                    one for one in answer.sample(tool) if one.fingerprint in labels and labels[one.fingerprint].worth
                ]
                print_texts(drawn, [one for one in worth if (one.path, one.key) not in ours])
        else:
            print_table(drawn, answers)


if __name__ == "__main__":
    main()
