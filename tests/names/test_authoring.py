"""What is told of a name, and packs made from tables."""

from datetime import date
from pathlib import Path

import pytest

from transcheck.errors import ErrorList
from transcheck.names.describe import describe_name
from transcheck.names.import_table import import_table
from transcheck.resources import find_packs
from transcheck.rules.packs import load_packs

REGISTRY = load_packs(find_packs()).registry
DAY = date(2026, 11, 22)


def test_a_mission_is_described():
    text = describe_name("MINUSTAH", REGISTRY, as_of=DAY)
    for part in ("un-mission", "HT (Haiti)", "2004-06-01 to 2017-10-15", "ended", "MINUJUSTH", "1542 (2004)"):
        assert part in text


@pytest.mark.parametrize("name", ["ONU", "onu", "Naciones Unidas", "UN"])
def test_any_form_finds_it(name):
    assert describe_name(name, REGISTRY).startswith("UN (organisation")


@pytest.mark.parametrize("name", ["SS", "ss", "South Sudan"])
def test_territories_are_described(name):
    text = describe_name(name, REGISTRY)
    assert "Sør-Sudan" in text
    assert "南スーダン" in text


def test_nothing_is_known():
    assert describe_name("Freedonia", REGISTRY) is None


TABLE = """\
id;kind;nb;acronyms.nb;acronyms.*;names.en;territory;from;until;source
LEAGUE;organisation;Forbundet|Det gamle forbundet;FB;LG;"The ""old"" League";NO|SE;1990-01-01;1999-12-31;https://example.org/
;office;Kontoret i Oslo;;;Oslo Office;NO;;;
"""


def test_a_table_becomes_a_pack(tmp_path: Path):
    path = tmp_path / "names.toml"
    path.write_text(import_table(TABLE, path="names.csv"), encoding="utf-8")
    first, second = load_packs([path]).entities
    assert first.id == "LEAGUE"
    assert first.names["nb"] == ("Forbundet", "Det gamle forbundet")
    assert first.names["en"] == ('The "old" League',)
    assert first.acronyms["*"] == ("LG",)
    assert first.places == ("NO", "SE")
    assert first.valid_until == date(1999, 12, 31)
    assert second.id == "Kontoret i Oslo"
    assert second.kind == "office"


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_other_delimiters(delimiter):
    assert 'names.en = ["League"]' in import_table(f"id{delimiter}en\nL{delimiter}League\n", path="x")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("id,norwegian\nA,B\n", [1], id="unknown-column"),
        pytest.param("id,en,from\nA,B,1.1.2020\nC,D,2020\n", [2, 3], id="days"),
        pytest.param("id,en\nA,\n", [2], id="no-name"),
        pytest.param("id,kind,en\nA,club,B\n", [2], id="kind"),
        pytest.param('id,en\nA,"B\n', [1], id="open-quote"),
    ],
)
def test_mistakes_have_lines(text, lines):
    with pytest.raises(ErrorList) as caught:
        import_table(text, path="names.csv")
    assert [error.line for error in caught.value.errors] == lines


def test_the_command_prints_the_pack(tmp_path: Path, capsys):
    from transcheck.cli import main

    table = tmp_path / "names.csv"
    table.write_text("\ufeffid,nb\nLEAGUE,Forbundet\n", encoding="utf-8")
    assert main(["rules", "import", str(table)]) == 0
    assert 'names.nb = ["Forbundet"]' in capsys.readouterr().out
    table.write_text("id,what\nLEAGUE,Forbundet\n", encoding="utf-8")
    assert main(["rules", "import", str(table)]) == 2
    assert "names.csv:1: what: is no column" in capsys.readouterr().err
