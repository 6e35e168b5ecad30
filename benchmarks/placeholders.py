"""Placeholders on real catalogs: agreement with msgfmt, what is found, planted defects, cost a message.

`python benchmarks/placeholders.py [agreement|findings|planted|hostile|cost]`; without a word all five.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date

from corpora import Planted, find_files, find_set_s, load_labels, plant, read_catalogs
from placeholders_hostile import measure_growth, measure_nesting
from transcheck.fingerprint import number_findings
from transcheck.model import Catalog, Finding, Message
from transcheck.po.reader import read_file
from transcheck.rules import RuleContext
from transcheck.rules.context import Shared
from transcheck.rules.index import load_index
from transcheck.rules.placeholders import FORMAT_FLAG
from transcheck.text.placeholders.find import find_placeholders
from transcheck.text.placeholders.formats import find_formats

RULES = [rule for rule in load_index() if rule.group == "placeholders"]
# What msgfmt says of formats, in its C locale.
_OF_FORMATS = re.compile(
    r"format specification|is not a valid .* format string|expect a (?:mapping|tuple|hash)|simple format string"
)


def check(messages: list[Message], shared: Shared | None = None) -> list[Finding]:
    """What the rules say of messages of one catalog."""
    shared = shared or Shared(date(2026, 11, 22), load_packs=lambda: None)
    found: list[Finding] = []
    for rule in RULES:
        if messages:
            found += rule.check(messages, RuleContext(rule, shared, rule.severity, dict(rule.options)))
    return found


def agreement() -> None:
    """On every catalog: the messages msgfmt refuses for their placeholders, and the ones we do."""
    program = os.environ.get("MSGFMT") or shutil.which("msgfmt") or "msgfmt"
    both = only_ours = only_theirs = files = 0
    for source, path in find_files():
        files += 1
        command = [program, "--check", "--output-file", os.devnull, str(path)]
        run = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"})
        lines = {
            int(match[1])
            for match in re.finditer(r"\.po:(\d+): (.*)", run.stderr.decode("utf-8", "replace"))
            if _OF_FORMATS.search(match[2])
        }
        catalog = read_file(path, str(path))
        theirs = set()
        for line in lines:
            owner = max(
                (one for one in catalog.messages if one.line <= line + 1), key=lambda one: one.line, default=None
            )
            theirs.add(owner.line if owner else line)
        told = {
            (find.msgctxt, find.msgid)
            for find in check(catalog.translated)
            if find.severity.name == "ERROR" and find.certainty.name == "CERTAIN"
        }
        ours = {message.line for message in catalog.translated if message.key in told}
        both += len(ours & theirs)
        for which, places in (("only ours", ours - theirs), ("only msgfmt", theirs - ours)):
            for line in sorted(places):
                print(f"  {which}: {source.name}/{path.relative_to(source.folder)}:{line}")
        only_ours += len(ours - theirs)
        only_theirs += len(theirs - ours)
    print(f"agreement with {program}: {files} files; both {both}, only ours {only_ours}, only msgfmt {only_theirs}")


def findings() -> None:
    """What is found on released catalogs, by collection and half, and how much of it a reader called worth acting on."""
    labels = load_labels("placeholders")
    found: Counter[tuple[str, str, str]] = Counter()
    labelled: Counter[tuple[str, str, str]] = Counter()
    worth: Counter[tuple[str, str, str]] = Counter()
    total: Counter[str] = Counter()
    for source, catalog in read_catalogs(collection=None):
        part = f"collection {source.collection}, {source.half}"
        total[part] += len(catalog.translated)
        for finding in number_findings(check(catalog.translated)):
            key = part, finding.rule, f"{finding.severity.name.lower()}, {finding.certainty.name.lower()}"
            label = labels.get(finding.fingerprint)
            found[key] += 1
            labelled[key] += label is not None
            worth[key] += label is not None and label.worth
            if label is None or not label.worth:
                what = "not labelled" if label is None else label.reason
                place = f"{catalog.path}:{finding.location.line}"
                print(f"  {finding.fingerprint} {place} {finding.rule}: {finding.message} ({what})")
    for key, count in sorted(found.items()):
        print(f"{', '.join(key):70} {count:5} found, {labelled[key]:5} labelled, {worth[key]:5} worth acting on")
    for part, messages in sorted(total.items()):
        print(f"{part}: {messages} translated messages")


def _change(message: Message, draw: random.Random) -> tuple[tuple[str, ...], str] | None:
    """Drop, rename, add, change the type of, or swap a placeholder of the last form."""
    text = message.msgstrs[-1]
    spans = list(find_placeholders(text, message.flags))
    formats = find_formats(message.flags)
    if not spans or not formats or not text:
        return None
    name = formats[0].name
    start, end = draw.choice(spans)
    what = draw.choice(("drop", "rename", "add", "type", "swap"))
    shown = text[start:end]
    if text.count(shown) > 1 and what != "add":
        return None  # the value is still shown
    if what == "drop":
        changed = text[:start] + text[end:]
    elif what == "add":
        extra = {"c": "%s", "sh": "$andet", "python": "%(andet)s" if "(" in shown else "%s"}.get(name, shown)
        extra = re.sub(r"\d+", "7", extra) if extra == shown else extra
        changed = f"{text[:start]}{extra} {text[start:]}"
        if extra == shown and "{" in shown:
            changed = text[:start] + shown.replace("{", "{andet_", 1) + " " + text[start:]
    elif what == "rename":
        renamed = re.sub(r"(?<=\()\w+(?=\))|(?<=\{)\w+", lambda match: match[0] + "x", shown, count=1)
        renamed = (
            re.sub(r"(?<=%)\d+(?=\$|\Z)", lambda match: str(int(match[0]) + 7), renamed)
            if renamed == shown
            else renamed
        )
        if renamed == shown:
            return None
        changed = text[:start] + renamed + text[end:]
    elif what == "type":
        other = "s" if shown[-1:] in "diu" else "d"
        if name not in ("c", "python", "php", "perl", "objc") or not shown[-1:].isalpha() or shown[-1:] == other:
            return None
        changed = text[: end - 1] + other + text[end:]
    else:
        # Two numbers or two texts that change places are not told apart by anything.
        others = [span for span in spans if _family(text[slice(*span)]) != _family(shown)]
        if len(others) == 0 or "(" in shown or "{" in shown or "$" in shown or name in ("qt", "kde", "smalltalk"):
            return None
        first, last = sorted(((start, end), draw.choice(others)))
        pieces = (text[: first[0]], text[slice(*last)], text[first[1] : last[0]], text[slice(*first)], text[last[1] :])
        changed = "".join(pieces)
    return ((*message.msgstrs[:-1], changed), f"{name} {what}") if changed != text else None


def _family(shown: str) -> str:
    return "d" if shown[-1:] in "di" else shown[-1:]


def planted() -> None:
    """Recall of planted defects and silence on their clean twins."""
    found: Counter[str] = Counter()
    made: Counter[str] = Counter()
    loud = clean = 0
    for _, catalog in read_catalogs():
        flagged = [message for message in catalog.translated if any(FORMAT_FLAG in flag for flag in message.flags)]
        for twins in _sample(catalog, flagged):
            if check([twins.clean]):
                loud += 1
                continue
            clean += 1
            made[twins.what] += 1
            hit = bool(check([twins.planted]))
            found[twins.what] += hit
            if not hit and made[twins.what] - found[twins.what] <= 2:
                print(f"  missed {twins.what}: {twins.clean.catalog.path}:{twins.clean.line}")
    for what, count in sorted(made.items()):
        print(f"{what:30} {found[what]:6} of {count:6}  {found[what] / count:7.2%}")
    print(
        f"planted {sum(made.values())}, found {sum(found.values())}: {sum(found.values()) / max(sum(made.values()), 1):.2%}"
    )
    print(f"clean twins {clean + loud}, silent {clean}: {clean / max(clean + loud, 1):.2%}")


def _sample(catalog: Catalog, messages: list[Message]) -> Iterator[Planted]:
    draw = random.Random(f"placeholders {catalog.path}")
    chosen = draw.sample(messages, min(len(messages), 12))
    return plant(chosen, _change, "placeholders")


def cost() -> None:
    """Microseconds a translated message on set S, all six rules, as the engine shares their work."""
    catalogs = [read_file(path, str(path)) for path in find_set_s()]
    count = sum(len(catalog.translated) for catalog in catalogs)
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for catalog in catalogs:
            check(catalog.translated)
        best = min(best, time.process_time() - start)
    print(f"cost on set S: {len(catalogs)} files, {count} messages, {best / count * 1e6:.2f} microseconds a message")


def hostile() -> None:
    """Texts made to be slow."""
    measure_growth()
    measure_nesting()


if __name__ == "__main__":
    wanted = sys.argv[1:] or ["agreement", "findings", "planted", "hostile", "cost"]
    for part in (agreement, findings, planted, hostile, cost):
        if part.__name__ in wanted:
            part()
