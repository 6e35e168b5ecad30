"""What msgfmt -c refuses and what i18nspector is certain of, held against our findings, by line and message.

    python benchmarks/agreement.py                      every released catalog up to 1 MB (some minutes), then 3,000 mutants
    python benchmarks/agreement.py --sample 600         a seeded draw of the released ones
    python benchmarks/agreement.py --only mutants --show 3

Mutants are small catalogs that mutants.py spoils by a seed. A finding of a peer is met if a rule that answers for it (the
tables below) spoke of the same message: of the same lines for msgfmt, of the same file, and of the same msgid where
i18nspector prints one. What another rule absorbed counts, and so does a guess.
"""

import argparse
import json
import os
import random
import re
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import mutants
from corpora import HERE, corpora_folder, find_files
from transcheck.discovery import choose_locale, header_locale, read_place
from transcheck.loading import join_project
from transcheck.model import Certainty, Finding
from transcheck.po.reader import read_catalog
from transcheck.rules.index import load_index
from transcheck.session import check_loaded
from transcheck.settings import Settings

RESULT = HERE / "agreement.json"
AS_OF = date(2026, 11, 22)
LARGEST = 1_000_000
GROUPS = ("plurals", "header", "catalog", "whitespace", "tokens", "placeholders")
EVERY = tuple(rule.id for rule in load_index() if rule.group in GROUPS)
PLACEHOLDERS = tuple(rule.id for rule in load_index() if rule.group == "placeholders")
OF_THE_FILE = frozenset(
    {
        "plural-count-mismatch",
        "plural-header-missing",
        "plural-formula-broken",
        "plural-out-of-range",
        "plural-formula-fails",
    }
)
DAMAGED = ("syntax-error", "encoding-error", "charset-missing")

# What msgfmt prints -> the rules that answer for it; the first key that is part of the text counts.
FATAL: dict[str, tuple[str, ...]] = {
    "duplicate message definition": ("duplicate-message", "misplaced-header"),
    "do not both": ("newline-mismatch",),
    "contains invalid control sequence": DAMAGED,
    "inconsistent use of #~": DAMAGED,
    "inconsistent use": DAMAGED,
    "plural form has wrong index": DAMAGED,
    "first plural form has nonzero index": DAMAGED,
    "missing 'msg": DAMAGED,
    "end-of-line within string": DAMAGED,
    "end-of-file within string": DAMAGED,
    "nplurals value": ("plural-formula-broken", "plural-out-of-range", "plural-count-mismatch"),
    "plural value": ("plural-formula-broken",),
    "plural expression can produce negative": ("plural-formula-fails",),
    "plural expression can produce division": ("plural-formula-fails",),
    "plural expression can produce integer": ("plural-formula-fails",),
    "plural expression can produce arithmetic": ("plural-formula-fails",),
    "plural expression can produce values": ("plural-out-of-range", "plural-formula-broken"),
    'lacks a "plural=EXPRESSION"': ("plural-header-missing", "plural-formula-broken"),
    'lacks a "nplurals=INTEGER"': ("plural-header-missing", "plural-formula-broken"),
    "invalid nplurals": ("plural-formula-broken",),
    "invalid plural expression": ("plural-formula-broken",),
    "message catalog has plural form translations": (
        "plural-header-missing",
        "plural-formula-broken",
        "misplaced-header",
    ),
    "nplurals =": ("plural-out-of-range", "plural-count-mismatch"),
    "but some messages have": ("plural-count-mismatch",),
    "empty msgid.  It is reserved": ("empty-msgid", "misplaced-header"),
    "invalid multibyte": DAMAGED,
    "incomplete multibyte": DAMAGED,
    "charset": ("charset-unknown", *DAMAGED),
    "encoding": ("charset-unknown", *DAMAGED),
    "format specification": (*PLACEHOLDERS, "plural-form-empty", "plural-count-mismatch"),
    "is not a valid": PLACEHOLDERS,
    "as in 'msgid'": PLACEHOLDERS,
    "number of": (*PLACEHOLDERS, "plural-form-empty", "plural-count-mismatch"),
    "": DAMAGED,
}
# A tag of i18nspector -> the rules that answer for it; the first key that is part of the tag counts.
TAGS: dict[str, tuple[str, ...]] = {
    "ancient-date": ("implausible-header-date",),
    "boilerplate-in-content-type": ("charset-missing",),
    "boilerplate-in": ("header-boilerplate",),
    "codomain-error-in": ("plural-out-of-range",),
    "syntax-error-in": ("plural-formula-broken",),
    "leading-junk": ("plural-formula-broken",),
    "trailing-junk": ("plural-formula-broken",),
    "conflict-marker-in-header": ("header-conflict-marker",),
    "date-from-future": ("implausible-header-date",),
    "invalid-date": ("implausible-header-date", "header-boilerplate"),
    "distant-header": ("misplaced-header",),
    "duplicate-header-entry": ("misplaced-header", "duplicate-message"),
    "fuzzy-header-entry": ("misplaced-header",),
    "duplicate-header-field-content-type": ("duplicate-header-field", "charset-twice"),
    "duplicate-header-field": ("duplicate-header-field",),
    "duplicate-flag-for-header": ("invalid-flag",),
    "duplicate-message-flag": ("invalid-flag",),
    "duplicate-message-definition": ("duplicate-message",),
    "empty-file": ("empty-catalog", *DAMAGED),
    "empty-msgid": ("empty-msgid", "misplaced-header"),
    "encoding-in-language": ("invalid-header-language",),
    "number-of-plural-forms": ("plural-count-mismatch", "syntax-error"),
    "invalid-content-transfer-encoding": ("invalid-mime-header", "header-boilerplate"),
    "invalid-mime-version": ("invalid-mime-header", "header-field-missing"),
    "range-flag": ("invalid-flag",),
    "redundant-message-flag": ("invalid-flag",),
    "no-content-type": ("charset-missing", "header-field-missing", "empty-catalog"),
    "no-required-plural-forms": ("plural-header-missing", "unknown-header-field"),
    "no-plural-forms": ("plural-header-missing", "unknown-header-field"),
    "no-": ("header-field-missing", "empty-catalog"),
    "non-ascii-compatible": ("charset-unknown", *DAMAGED),
    "non-portable-encoding": ("charset-unknown",),
    "stray-header-line": ("unknown-header-field",),
    "stray-previous-msgid": ("stray-previous-text", "syntax-error"),
    "translation-in-template": ("translated-template",),
    "unusual-character-in-header": ("control-character-in-header",),
}
CERTAIN = re.compile(r"^\[([\w-]+)\](?:(?!^\[)[\s\S])*?^certainty = certain", re.MULTILINE)
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}


@dataclass(frozen=True)
class Told:
    """What a peer said: of which line (0: of the file) or msgid, in its own words and in general ones."""

    peer: str
    kind: str
    line: int = 0
    msgid: str | None = None
    answers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ours:
    """A finding of ours, an absorbed one too."""

    rule: str
    line: int
    end: int
    msgid: str | None
    error: bool = False
    says: str = ""


def run_ours(path: Path, shown: str) -> list[Ours]:
    """Our findings on a catalog read alone, with the lines of the message each stands in."""
    data = path.read_bytes()
    catalog = read_catalog(data, shown)
    place = read_place(path)
    catalog.locale = choose_locale(header_locale(data), place.locale)
    catalog.domain, catalog.source_locale = place.domain, "en"
    settings = Settings(source_locale="en", as_of=AS_OF, select=EVERY, cache=False, min_certainty=Certainty.GUESS)
    template = catalog if path.suffix == ".pot" else None
    catalog.is_template = template is not None
    versions = {} if template else {catalog.locale or "und": catalog}
    project, _, _ = join_project(catalog.domain or "messages", template, versions, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    starts = sorted({one.line for one in catalog.messages} | {1})
    return [ours for finding in outcome.findings for ours in _spread(finding, starts)]


def _spread(finding: Finding, starts: Sequence[int]) -> Iterator[Ours]:
    places = [finding.location, *(related.location for related in finding.related)]
    for rule in (finding.rule, *(one.rule for one in finding.evidence.absorbed)):
        for place in places:
            after = next((start for start in starts if start > place.line), 10**9)
            yield Ours(rule, place.line, after - 1, finding.msgid, finding.severity.name == "ERROR", finding.message)


def run_msgfmt(path: Path) -> list[Told]:
    """The fatal findings of `msgfmt -c`."""
    run = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", str(path)], capture_output=True, check=False, env=ENVIRONMENT
    )
    return read_msgfmt(run.returncode, run.stderr.decode("utf-8", "replace"), str(path))


def read_msgfmt(status: int, text: str, path: str) -> list[Told]:
    """Its lines; `warning:` is not fatal, and what counts or repeats is left out."""
    if status == 0:
        return []
    found = []
    for line in text.replace(path, "").split("\n"):
        if "PO file header missing or invalid" in line:
            found.append(
                Told(
                    "msgfmt",
                    "PO file header missing or invalid",
                    answers=("header-field-missing", "empty-catalog", *DAMAGED),
                )
            )
            continue
        match = re.match(r"(?:msgfmt: )?:(?:(\d+):)?(?:\d+:)? (.*)", line)
        if (
            match is None
            or match[2].startswith("warning: ")
            or re.match(
                r"(?:msgfmt: )?found |too many errors|\.\.\.this is the location|nplurals = \d+\.\.\.$|\.\.\.but header entry lacks|.*directive ignored",
                match[2],
            )
        ):
            continue
        kind = re.sub(r"[0-9]+|[‘'`\"].*?['’\"]", "…", match[2])[:90]
        answers = next(rules for key, rules in FATAL.items() if key in match[2])
        found.append(Told("msgfmt", kind, int(match[1] or 0), answers=answers))
    return found


def run_i18nspector(paths: Sequence[Path]) -> dict[Path, list[Told]]:
    """The certain tags of i18nspector by file."""
    found: dict[Path, list[Told]] = {path: [] for path in paths}
    for start in range(0, len(paths), 200):
        part = paths[start : start + 200]
        run = subprocess.run(["i18nspector", *map(str, part)], capture_output=True, check=False, env=ENVIRONMENT)
        for path, told in read_i18nspector(run.stdout.decode("utf-8", "replace")):
            found[Path(path)].append(told)
    return found


def read_i18nspector(text: str) -> Iterator[tuple[str, Told]]:
    """Its lines: `W: path: tag more`."""
    certain = certain_tags()
    for line in text.split("\n"):
        match = re.match(r"[EWIP]: (.*?\.pot?): ([\w-]+)(.*)", line)
        if match and match[2] in certain:
            quoted = re.search(r"msgid (['\"])(.*?)\1(?=[: ]|$)", match[3])
            answers = next((rules for key, rules in TAGS.items() if key in match[2]), ())
            yield match[1], Told("i18nspector", match[2], msgid=quoted[2] if quoted else None, answers=answers)


@lru_cache(maxsize=1)
def certain_tags() -> frozenset[str]:
    """The tags that its own table calls certain."""
    table = Path("/usr/share/i18nspector/data/tags")
    return frozenset(CERTAIN.findall(table.read_text("utf-8"))) if table.exists() else frozenset()


def is_met(told: Told, ours: Iterable[Ours]) -> bool:
    """Whether a rule that answers for it spoke of the same place."""
    for one in ours:
        if one.rule not in told.answers:
            continue
        if (
            told.line
            and one.rule not in OF_THE_FILE
            and not (one.line - 6 <= told.line <= one.end + 2)
            and one.rule not in DAMAGED
        ):
            continue
        if told.msgid and one.msgid is not None and not _same(told.msgid, one.msgid):
            continue
        if told.kind.startswith("no-") and one.rule == "header-field-missing" and not _names(one.says, told.kind):
            continue
        return True
    return False


def _names(says: str, tag: str) -> bool:
    """Whether what we say is missing is the field that `no-…-header-field` is about."""
    field = tag.removeprefix("no-").removesuffix("-header-field")
    fields = says.lower().replace("the header has no ", "").split(", ")
    return "no header" in says or field in fields or (field == "date" and "po-revision-date" in fields)


def _same(printed: str, msgid: str) -> bool:
    letters = [re.sub(r"\\.|\W", "", text) for text in (printed.removesuffix("..."), msgid)]
    return letters[1].startswith(letters[0][:20]) or not letters[0]


class Agreement:
    """Counts by kind of what was met and what was not, with examples."""

    def __init__(self) -> None:
        self.met: Counter[tuple[str, str]] = Counter()
        self.missed: Counter[tuple[str, str]] = Counter()
        self.examples: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.alone: Counter[str] = Counter()
        self.alone_examples: dict[str, list[str]] = defaultdict(list)

    def add(self, where: str, told: Sequence[Told], ours: Sequence[Ours], excerpt: str = "") -> None:
        """One catalog."""
        for one in told:
            key = (one.peer, one.kind)
            if is_met(one, ours):
                self.met[key] += 1
            else:
                self.missed[key] += 1
                self.examples[key].append(f"{where}:{one.line} {one.msgid or ''} {excerpt}")
        if not told:
            for rule in sorted({one.rule for one in ours if one.error}):
                self.alone[rule] += 1
                self.alone_examples[rule].append(f"{where} {excerpt}")

    def show(self, what: str, examples: int) -> dict[str, object]:
        """Print the table; gives the figures."""
        met, missed = self.met.total(), self.missed.total()
        print(f"\n{what}: {met + missed} told, {met} met ({100 * met / max(met + missed, 1):.2f} %), {missed} not")
        rows: dict[str, object] = {}
        for key in sorted(self.met.keys() | self.missed.keys()):
            rows[" ".join(key)] = [self.met[key], self.missed[key]]
            if self.missed[key]:
                print(f"  not met {self.missed[key]:5} of {self.met[key] + self.missed[key]:5}  {' '.join(key)}")
                for one in self.examples[key][:examples]:
                    print(f"        {one}")
        print(f"  our errors where neither peer is certain: {dict(self.alone.most_common())}")
        for rule, found in self.alone_examples.items():
            for one in found[:examples]:
                print(f"        {rule}: {one}")
        return {"met": met, "missed": missed, "kinds": rows}


def compare_released(sample: int, examples: int) -> dict[str, object]:
    """Every catalog of the first two collections up to 1 MB, or a seeded draw of them."""
    files = [
        (source.name, path)
        for source, path in find_files(None, None, None)
        if source.collection < 3 and path.stat().st_size <= LARGEST
    ]
    if sample:
        files = [
            files[index] for index in sorted(random.Random("peers").sample(range(len(files)), min(sample, len(files))))
        ]
    tags = run_i18nspector([path for _, path in files])
    agreement = Agreement()
    for name, path in files:
        shown = f"{name}/{path.relative_to(corpora_folder() / name).as_posix()}"
        told = [*run_msgfmt(path), *tags[path]]
        agreement.add(shown, told, run_ours(path, shown) if told else [])
    return agreement.show(f"{len(files)} released catalogs", examples)


def compare_mutants(count: int, examples: int, only: str) -> dict[str, object]:
    """Catalogs spoilt by a seed."""
    agreement = Agreement()
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for number, (name, file, data) in enumerate(mutants.make("peers", count)):
            if only in name:
                path = Path(folder, f"{number:05}", "po", file)
                path.parent.mkdir(parents=True)
                path.write_bytes(data)
                made.append((name, path))
        tags = run_i18nspector([path for _, path in made])
        for name, path in made:
            told = [*run_msgfmt(path), *tags[path]]
            agreement.add(f"{path.parent.parent.name} {name}", told, run_ours(path, path.name), _odd_lines(path))
        if os.environ.get("KEEP_MUTANTS"):
            Path(folder).rename(os.environ["KEEP_MUTANTS"])
            Path(folder).mkdir()
    return agreement.show(f"{len(made)} mutants", examples)


def _odd_lines(path: Path) -> str:
    """What a mutant has that a good catalog has not: its field values, shortly."""
    plain = {line for number in range(40) for line in mutants.draft(random.Random(number)).render().splitlines()}
    odd = [line for line in path.read_bytes().splitlines() if line not in plain]
    return repr(b" / ".join(odd)[:150])


def main() -> None:
    """Print the tables and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--mutants", type=int, default=3000)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--named", default="")
    parser.add_argument("--only", choices=["released", "mutants"])
    options = parser.parse_args()
    result = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    if options.only in (None, "mutants"):
        result["mutants"] = compare_mutants(options.mutants, options.show, options.named)
    if options.only in (None, "released"):
        result["released"] = compare_released(options.sample, options.show)
    if not options.named:
        RESULT.write_text(json.dumps(result, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
