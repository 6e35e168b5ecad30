"""Rule files: strict decoding, places of mistakes, examples, the cache, contradictions."""

from datetime import date
from pathlib import Path

import pytest

from transcheck.errors import ConfigError, ErrorList, RuleFileError
from transcheck.names.validity import Interval, Validity, intersect, never_together
from transcheck.resources import find_packs, packs_folder, shipped_packs
from transcheck.rules.files import load_rule_file, run_examples
from transcheck.rules.kinds.claim import find_claim
from transcheck.rules.packs import load_packs
from transcheck.rules.toml_lines import find_lines

PATTERN = """
[[pattern]]
id = "fr-space"
forbid = true
summary = "No blank before the mark"
message = "put a blank before “{match}”"
pattern = '(?<=\\w)[;:!?](?=\\s|$)'
unless = ['https?:']
locales = ["fr"]
[[pattern.bad]]
msgid = "Really?"
msgstr = "Vraiment⟦?⟧"
[[pattern.good]]
msgid = "Really?"
msgstr = "Vraiment ?"
"""
CLAIM = """
[[claim]]
id = "chair"
summary = "Freedonia chairs the league in 2030 and 2031"
names = { en = ['\\bleague\\b'], nb = ['\\bforbundet\\b'] }
cues = { en = ['\\bchair'], nb = ['\\bleder'] }
period = [2030, 2031]
from = 2030-01-01
until = 2031-12-31
source = "https://example.org/chair"
checked = 2026-01-01
[[claim.afterwards]]
from = 2032-01-01
says = { en = "it chaired the league until 2031", nb = "det ledet forbundet til 2031" }
[[claim.bad]]
locale = "en"
text = "We ⟦chair the league in 2030 and 2031⟧."
[[claim.good]]
locale = "en"
text = "We chair the club in 2030 and 2031. The league is old."
[[claim.good]]
locale = "en"
as-of = 2030-06-01
text = "We chair the league in 2030 and 2031."
"""


def write(folder: Path, text: str, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def mistakes(path: Path) -> list[str]:
    with pytest.raises(ErrorList) as caught:
        load_packs([path])
    return [f"{error.line}: {error.key}: {error.message}" for error in caught.value.errors]


def test_a_sound_file_becomes_rules_and_values(tmp_path):
    packs = load_packs([write(tmp_path, PATTERN + CLAIM)])
    assert [rule.id for rule in packs.rules] == ["fr-space"]
    assert packs.rules[0].locales == {"fr"}
    assert [claim.id for claim in packs.claims] == ["chair"]
    assert list(packs.versions) == ["mine"]
    assert packs.versions["mine"].startswith("sha256:")


BROKEN = [
    pytest.param('[[patern]]\nid = "x"\n', ["1: patern: unknown key; did you mean “pattern”?"], id="misspelt-kind"),
    pytest.param(
        PATTERN.replace("forbid = true", "forbidd = true"),
        ["4: pattern[1].forbidd: unknown key; did you mean “forbid”?"],
        id="misspelt-key",
    ),
    pytest.param(
        PATTERN.replace("(?<=\\w)", "(?<=\\w"), ["7: pattern[1].pattern: the pattern"], id="pattern-does-not-compile"
    ),
    pytest.param(
        PATTERN.replace("Vraiment ?", "Vraiment?"), ["13: pattern[1].good[1]: a good example"], id="good-found"
    ),
    pytest.param(
        PATTERN.replace("Vraiment⟦?⟧", "Vraiment ?"),
        ["10: pattern[1].bad[1]: a bad example is not found"],
        id="bad-not",
    ),
    pytest.param(
        PATTERN.replace("Vraiment⟦?⟧", "V⟦r⟧aiment?"), ["10: pattern[1].bad[1]: a bad example is found at"], id="place"
    ),
    pytest.param(
        PATTERN.replace("forbid = true", "forbid = true\nrequire = true"), ["2: pattern[1]: say either"], id="both"
    ),
    pytest.param(PATTERN.replace("{match}", "{thing}"), ["6: pattern[1].message: may use {match}"], id="parameter"),
    pytest.param(
        CLAIM.replace("2031-12-31", "2029-12-31"), ["9: claim[1].until: ends before it starts"], id="end-before-start"
    ),
    pytest.param(
        CLAIM.replace("2030-01-01\n", '"2030"\n', 1), ["8: claim[1].from: must be a date"], id="date-in-quotes"
    ),
    pytest.param(
        '[[entity]]\nid = "A"\nkind = "un-misson"\nnames = { en = ["A"], english = ["B"] }\n',
        ["3: entity[1].kind: must be", "4: entity[1].names.english: "],
        id="kind-and-locale",
    ),
    pytest.param(
        '[[entity]]\nid = "A"\nkind = "office"\nnames = { en = ["A"] }\nsuccessor = "B"\nterritory = ["QX"]\n',
        ["5: entity[1].successor: nothing has the id “B”", "6: entity[1].territory: “QX” is neither"],
        id="unknown-relations",
    ),
    pytest.param('x = """\n[[pattern]]\n', ["3: None: is not TOML"], id="not-toml"),
    pytest.param("a = " + "[" * 100_000, ["None: None: is nested too deeply"], id="nested"),
]


@pytest.mark.parametrize(("text", "expected"), BROKEN)
def test_mistakes_name_line_and_key(tmp_path, text, expected):
    found = mistakes(write(tmp_path, text))
    assert len(found) == len(expected)
    for one, start in zip(found, expected, strict=True):
        assert one.startswith(start) or start in one


def test_all_mistakes_come_at_once_in_order(tmp_path):
    text = PATTERN.replace("forbid", "forbidd").replace("summary", "sumary") + '[[claim]]\nid = "x"\n'
    lines = [int(said.split(":")[0]) for said in mistakes(write(tmp_path, text))]
    assert len(lines) >= 5
    assert lines == sorted(lines)


TWO = """
[[entity]]
id = "{id}"
kind = "organisation"
acronyms = {{ en = ["ABC"] }}
{more}
"""


def test_one_form_for_two_things_names_both_lines(tmp_path):
    write(tmp_path, TWO.format(id="ONE", more=""), "one.toml")
    write(tmp_path, TWO.format(id="TWO", more=""), "two.toml")
    (said,) = mistakes(tmp_path)
    assert "“ABC” is “ONE” too" in said
    assert said.startswith("5: ")
    assert "one.toml:2)" in said


@pytest.mark.parametrize("more", ["from = 2010-01-01", 'context = { en = ["league"] }'])
def test_a_form_may_be_shared_at_other_times_or_with_a_context(tmp_path, more):
    write(tmp_path, TWO.format(id="ONE", more="until = 2009-12-31"), "one.toml")
    write(tmp_path, TWO.format(id="TWO", more=more), "two.toml")
    assert len(load_packs([tmp_path]).entities) == 2


def test_an_id_declared_twice_is_a_mistake(tmp_path):
    write(tmp_path, TWO.format(id="ONE", more=""), "one.toml")
    write(tmp_path, TWO.format(id="ONE", more=""), "two.toml")
    (said,) = mistakes(tmp_path)
    assert "declared twice" in said


def test_the_cache_gives_the_same_and_survives_damage(tmp_path):
    path = write(tmp_path, PATTERN + CLAIM)
    cache = tmp_path / "cache"
    first = load_rule_file(path, cache=cache)
    assert load_rule_file(path, cache=cache) == first
    (kept,) = (cache / "packs").iterdir()
    for damage in (b"", b"[]", b'{"format": 1}', b"\xff"):
        kept.write_bytes(damage)
        assert load_rule_file(path, cache=cache) == first


def test_a_cache_that_cannot_be_written_is_none(tmp_path):
    path = write(tmp_path, PATTERN)
    assert load_rule_file(path, cache=write(tmp_path, "", "file")) == load_rule_file(path)


def test_a_missing_path_is_an_error(tmp_path):
    with pytest.raises(RuleFileError):
        load_packs([tmp_path / "nothing"])


def test_examples_of_the_shipped_packs_hold():
    folder = packs_folder()
    assert folder is not None
    assert [str(failure) for failure in run_examples([folder])] == []


def test_shipped_packs_are_named_and_unknown_ones_refused():
    assert {"names/un-missions", "names/organisations"} <= set(shipped_packs())
    assert [path.stem for path in find_packs()] == sorted(path.stem for path in find_packs())
    with pytest.raises(ConfigError, match="un-missions"):
        find_packs(["names/un-mission"])


def test_a_claim_is_found_within_one_sentence_only(tmp_path):
    (claim,) = load_packs([write(tmp_path, CLAIM)]).claims
    assert list(find_claim(claim, "We chair the league for 2030–31!", "en_GB")) == [(3, 31)]
    assert list(find_claim(claim, "Landet leder forbundet i 2030 og 2031.", "nb")) == [(7, 37)]
    assert list(find_claim(claim, "We chair the league. It meets in 2030 and 2031.", "en")) == []
    assert list(find_claim(claim, "We chair the league in 2030 and 2031.", "fr")) == []
    assert claim.says_on(date(2031, 1, 1)) == ""
    assert claim.says_on(date(2032, 1, 1), "nb") == "det ledet forbundet til 2031"
    assert claim.is_certain
    assert claim.not_yet_on(date(2029, 1, 1))


def test_lines_are_found_beside_strings_and_arrays():
    text = 'a = """\n[[x]]\n"""\n[[x]]\nb = [\n 1, # ]\n]\nc.d = 1\n[[x.y]]\ne = 2\n[[x]]\n'
    lines = find_lines(text)
    assert lines[("a",)] == 1
    assert lines[("x", 0)] == 4
    assert lines[("x", 0, "c", "d")] == 8
    assert lines[("x", 0, "y", 0, "e")] == 10
    assert lines[("x", 1)] == 11


def test_intervals_share_days():
    first, second = Interval(date(2000, 1, 1), date(2005, 1, 1)), Interval(date(2005, 1, 1), None)
    third = Interval(date(2010, 1, 1), None)
    assert intersect([first, second]) == Interval(date(2005, 1, 1), date(2005, 1, 1))
    assert intersect([first, third]) is None
    assert never_together([second, first, third]) == (1, 2)
    assert never_together([first, second]) is None
    assert never_together([]) is None


def test_missions_stand_as_the_pack_says():
    registry = load_packs(find_packs()).registry
    mission = registry.entity("MINUSTAH")
    assert mission is not None
    assert mission.is_certain
    assert mission.successor == "MINUJUSTH"
    assert mission.state_on(date(2004, 1, 1)) is Validity.NOT_YET
    assert mission.valid_on(date(2017, 10, 15)) is True
    assert mission.valid_on(date(2017, 10, 16)) is False
    unchecked = registry.entity("UNVMC")
    assert unchecked is not None
    assert unchecked.valid_on(date(2026, 11, 22)) is None
