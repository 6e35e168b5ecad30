"""Our verdicts are gettext's, on generated pairs in every format; differences are listed with their reasons."""

import json
import re
import shutil

import pytest

from text.placeholders.pairs import PARTS, VERDICTS, Pair, ask_gettext, make_pairs, unpack, version_of
from transcheck.text.placeholders.compare import Verdict, compare
from transcheck.text.placeholders.formats import FORMATS

STORED = json.loads(VERDICTS.read_text("utf-8"))
NEWEST = "1.0"
# Format -> pairs on which we differ from gettext's newest version on purpose; docs/placeholders.md gives the reasons.
DIFFERENCES = {
    "ruby": {Pair("%s x", "%2$s x", strict=True)},
    # A part that only one of the two versions takes beside one that only the other takes.
    "c": {Pair("%b %lg é", "%#C %b %lg é", strict=True)},
    "objc": {Pair("%lf %zs ", "%lf %zs %s", strict=True)},
}
# C gives `l` before a floating-point conversion no meaning; gettext took it so before it came to refuse it.
OLDER = {"c": "0.21", "objc": "0.21"}
LONG_FLOAT = re.compile(r"%[^%a-zA-Z]*l[aefg]", re.IGNORECASE)


def judge(name: str, pair: Pair) -> Verdict | None:
    """Our verdict; None where the source itself is invalid."""
    form = FORMATS[name]
    source = form.parse(pair.source)
    if source.fault:
        return None
    return compare(source, form.parse_translation(pair.target), form.policy, strict=pair.strict)


@pytest.mark.parametrize("name", PARTS)
def test_verdicts_are_those_of_gettext(name: str) -> None:
    pairs = make_pairs(name)
    refused = unpack(STORED[NEWEST][name])
    if name in OLDER:
        older = unpack(STORED[OLDER[name]][name])
        refused = [
            old if LONG_FLOAT.search(f"{pair.source} {pair.target}") else new
            for pair, old, new in zip(pairs, older, refused, strict=True)
        ]
    assert len(refused) == len(pairs)
    accepted = 0
    different = set()
    for pair, theirs in zip(pairs, refused, strict=True):
        verdict = judge(name, pair)
        accepted += verdict is not None and not theirs
        if bool(verdict and verdict.fatal) != theirs:
            different.add(pair)
    assert different == DIFFERENCES.get(name, set())
    assert sum(refused) >= 200
    assert accepted >= 200


def test_every_format_is_generated() -> None:
    assert set(PARTS) == set(FORMATS)


@pytest.mark.program("msgfmt")
def test_stored_verdicts_are_those_of_the_installed_gettext() -> None:
    program = shutil.which("msgfmt")
    if program is None:
        pytest.skip("msgfmt is not installed")
    version = version_of(program)
    if version not in STORED:
        pytest.skip(f"no verdicts of gettext {version} are stored")
    for name, stored in STORED[version].items():
        assert ask_gettext(program, name, make_pairs(name)) == unpack(stored), name
