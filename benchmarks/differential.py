"""Compares our reader with polib and msgfmt on real catalogs: `python benchmarks/differential.py [PACKAGE]...`.

Of every file: the messages of both readers, field by field, where polib reads the file; whether msgfmt rejects it for
what is a matter of reading (its other complaints are those of rules); no edits leave it byte for byte as it is; and
some random edits change their fields and nothing else. Prints every difference; the exit status is their number, 99 at
most.
"""

import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

from corpora import find_files
from transcheck.model import Catalog, Edit, Message, Span
from transcheck.po.edit import EditError, edit_bytes
from transcheck.po.reader import read_catalog

EDITS = 5
# What msgfmt says of a file that it cannot read, as opposed to one it does not like.
SYNTAX = re.compile(
    r"syntax error|end-of-(?:line|file) within|keyword \".*\" unknown|missing '|invalid (?:control|multibyte) sequence"
    r"|incomplete multibyte|inconsistent use of #~|plural form has (?:wrong|nonzero) index"
)
# polib leaves these escapes as they are.
POLIB_KEEPS = re.compile(r"\\(?:a|[0-7]{1,3}|x[0-9a-fA-F]+)")


def describe(message: Message) -> tuple[object, ...]:
    """The fields that both readers know."""
    previous = message.previous
    return (
        message.msgctxt,
        message.msgid,
        message.msgid_plural or "",
        message.msgstrs,
        sorted(message.flags),
        message.obsolete,
        _without_blank_lines(message.comments),
        _without_blank_lines(message.extracted),
        (previous.msgctxt, previous.msgid, previous.msgid_plural) if previous else (None, None, None),
    )


def describe_entry(entry: polib.POEntry) -> tuple[object, ...]:
    """The same fields, as polib has them."""
    forms = tuple(entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural))
    return (
        entry.msgctxt,
        entry.msgid,
        entry.msgid_plural,
        forms if entry.msgid_plural else (entry.msgstr,),
        sorted(set(entry.flags)),
        bool(entry.obsolete),
        _without_blank_lines(entry.tcomment.split("\n")),
        _without_blank_lines(entry.comment.split("\n")),
        (entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural),
    )


def _without_blank_lines(lines: Iterable[str]) -> list[str]:
    """Polib drops blank lines of comments, and some blanks."""
    return [line.strip() for line in lines if line.strip()]


def compare_with_polib(path: Path, catalog: Catalog, seen: Counter[str]) -> Iterator[str]:
    """Differences between the two readers."""
    try:
        entries = list(polib.pofile(str(path), encoding=catalog.charset))
    except (OSError, UnicodeError, ValueError):
        seen["polib refuses"] += 1
        return
    # polib puts obsolete messages last, whatever stands where.
    ours = sorted(catalog.messages, key=lambda message: message.obsolete)
    if len(entries) != len(ours):
        yield f"{path}: {len(ours)} messages, polib has {len(entries)}"
        return
    for entry, message in zip(sorted(entries, key=lambda entry: bool(entry.obsolete)), ours, strict=True):
        seen["messages"] += 1
        theirs, mine = describe_entry(entry), describe(message)
        if theirs == mine:
            continue
        if POLIB_KEEPS.search(repr(theirs)):
            seen["escapes polib keeps"] += 1
        elif message.obsolete and mine[:-1] == theirs[:-1] and theirs[-1] == (None, None, None):
            seen["previous texts polib drops"] += 1
        else:
            parts = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
            yield f"{path}:{message.line}: ours and polib's: {parts}"


def compare_with_msgfmt(path: Path, catalog: Catalog, seen: Counter[str]) -> Iterator[str]:
    """Whether msgfmt and we agree that the file can be read."""
    command = ["msgfmt", "--check", "-o", os.devnull, str(path)]
    done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
    rejected = SYNTAX.search(done.stderr.decode(errors="replace"))
    wrong = [one for one in catalog.problems if one.rule in {"syntax-error", "encoding-error"}]
    # Latin-1 can be read into anything: msgfmt cannot know that a file is UTF-8 after all.
    problems = [one for one in wrong if one.message_id != "utf-8-after-all"]
    seen["UTF-8 under another name"] += len(wrong) - len(problems)
    seen[
        "rejected by both" if rejected and problems else "accepted by both" if not rejected and not problems else "!"
    ] += 1
    if bool(rejected) != bool(problems):
        yield f"{path}: msgfmt: {rejected and rejected[0]}, ours: {[(one.message_id, one.location.line) for one in problems]}"


def compare_edits(path: Path, data: bytes, catalog: Catalog, seen: Counter[str]) -> Iterator[str]:
    """Whether edits change what they should."""
    if any(problem.message_id == "utf-8-after-all" for problem in catalog.problems):
        return
    try:
        if edit_bytes(data, catalog, []) != data:
            yield f"{path}: changed without edits"
        rng = random.Random(str(path))
        edits = []
        for message in rng.sample(catalog.messages, min(EDITS, len(catalog.messages))):
            field = "msgstr" if message.msgid_plural is None else "msgstr[0]"
            start, end = sorted(rng.choices(range(len(message.msgstr) + 1), k=2))
            edits.append((message, Edit(Span(field, start, end), rng.choice(("", "x", '"\\\n', "x\ty")))))
        edit_bytes(data, catalog, edits)
        seen["edits"] += len(edits)
    except EditError as error:
        yield f"{path}: {error}"


def main() -> int:
    """Print differences and how much was compared."""
    wanted = set(sys.argv[1:])
    seen: Counter[str] = Counter()
    differences = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for source, path in find_files():
            if wanted and source.name not in wanted:
                continue
            data = path.read_bytes()
            catalog = read_catalog(data, str(path))
            seen["files"] += 1
            for found in (
                *compare_with_polib(path, catalog, seen),
                *compare_with_msgfmt(path, catalog, seen),
                *compare_edits(path, data, catalog, seen),
            ):
                differences += 1
                print(found)
    print(", ".join(f"{name} {count}" for name, count in sorted(seen.items())), f"-- differences: {differences}")
    return min(differences, 99)


if __name__ == "__main__":
    sys.exit(main())
