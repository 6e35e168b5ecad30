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
        pytest.param('id,en\nA,"B\n', [2], id="open-quote"),
        pytest.param('id,en\nA,"B\nC"\nA,D\n', [4], id="same-id-behind-a-cell-of-two-lines"),
        pytest.param("id,en,en\nA,B,C\n", [1], id="a-column-twice"),
        pytest.param("name,country,start\nA,B,C\n", [1], id="unknown-columns-in-one-line"),
        pytest.param("id,en\nA,B,C\n", [2], id="more-cells-than-columns"),
        pytest.param("id,en,from,until\nA,B,2020-01-02,2020-01-01\n", [2], id="ends-before-it-starts"),
        pytest.param("id,en,from\nA,B,20200102\n", [2], id="day-without-hyphens"),
        pytest.param("", [None], id="empty"),
        pytest.param("id,en\n,\n", [None], id="no-rows"),
    ],
)
def test_mistakes_have_lines(text, lines):
    with pytest.raises(ErrorList) as caught:
        import_table(text, path="names.csv")
    assert [error.line for error in caught.value.errors] == lines


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ID;EN;NB\r\nX;Health;Helse\r\n", id="capitals-and-semicolons"),
        pytest.param("sep=;\nid;en;nb\nX;Health;Helse\n", id="divider-of-spreadsheets"),
        pytest.param("\ufeffid\ten\tnb\nX\tHealth\tHelse", id="mark-and-tabs-and-no-last-line-end"),
        pytest.param("id,en,nb,,\n,,,,\nX,Health,Helse,,\n", id="empty-columns-and-rows"),
        pytest.param('"id","names.en","names.nb"\n"X"," Health ","Helse"\n', id="quotes-and-blanks"),
    ],
)
def test_tables_as_programs_write_them(text, tmp_path: Path):
    path = tmp_path / "names.toml"
    path.write_text(import_table(text, path="names.csv"), encoding="utf-8")
    packs = load_packs([path])
    assert [(one.id, dict(one.names)) for one in packs.entities] == [("X", {"en": ("Health",), "nb": ("Helse",)})]
    assert packs.numbers == {"names": "1"}


def test_every_form_comes_back(tmp_path: Path):
    forms = ['A "quoted" name', "back\\slash", "ب", "南スーダン", "tab\tinside", "semi;colon", "São Tomé"]
    rows = "".join(f'E{number},"{form.replace(chr(34), chr(34) * 2)}"\n' for number, form in enumerate(forms))
    path = tmp_path / "names.toml"
    path.write_text(import_table("id,en\n" + rows, path="x.csv"), encoding="utf-8")
    assert [one.names["en"][0] for one in load_packs([path]).entities] == forms


CONTRADICTIONS = [
    pytest.param(
        ['from = 2020-01-02\nuntil = 2020-01-01\nnames.en = ["A"]'],
        "until: ends before it starts (2020-01-02) (see line 4)",
        id="dates",
    ),
    pytest.param(['names.en = ["A"]\nsuccessor = "X"'], "successor: nothing has the id “X”", id="successor"),
    pytest.param(['names.en = ["A"]', 'names.en = ["A"]'], "(see FILE:1)", id="one-form-for-two"),
    pytest.param(['names.en = ["A"]\nterritory = ["ZZZ"]'], "“ZZZ” is neither a territory code", id="place"),
]


@pytest.mark.parametrize(("tables", "says"), CONTRADICTIONS)
def test_contradictions_name_both_lines(tables, says, tmp_path: Path):
    path = tmp_path / "names.toml"
    rows = [f'[[entity]]\nid = "E{number}"\nkind = "office"\n{table}\n' for number, table in enumerate(tables)]
    path.write_text("".join(rows), encoding="utf-8")
    with pytest.raises(ErrorList) as caught:
        load_packs([path])
    assert says in str(caught.value).replace(str(path), "FILE")
    assert str(caught.value).startswith(f"{path}:")


def test_a_form_may_be_of_two_things_at_different_times(tmp_path: Path):
    path = tmp_path / "names.toml"
    path.write_text(
        '[[entity]]\nid = "A"\nkind = "office"\nnames.en = ["N"]\nuntil = 2000-01-01\n'
        '[[entity]]\nid = "B"\nkind = "office"\nnames.en = ["N"]\nfrom = 2000-01-02\n',
        encoding="utf-8",
    )
    assert len(load_packs([path]).entities) == 2


def test_thousands_with_one_form_are_told_of_in_linear_time(tmp_path: Path):
    path = tmp_path / "names.toml"
    row = '[[entity]]\nid = "E{}"\nkind = "office"\nnames.en = ["N"]\ncontext.en = ["c"]\n'
    path.write_text("".join(row.format(number) for number in range(3000)), encoding="utf-8")
    assert len(load_packs([path]).entities) == 3000
    path.write_text("".join(row.format(number).rsplit("context", 1)[0] for number in range(300)), encoding="utf-8")
    with pytest.raises(ErrorList) as caught:
        load_packs([path])
    assert len(caught.value.errors) == 299


def test_a_territory_may_have_demonyms_alone(tmp_path: Path):
    path = tmp_path / "names.toml"
    path.write_text('[[entity]]\nid = "SE"\nkind = "territory"\ndemonyms.nb = ["svensk"]\n', encoding="utf-8")
    text = describe_name("Sverige", load_packs([path]).registry)
    assert "demonyms   nb: svensk" in text
    assert "スウェーデン" in text
    path.write_text('[[entity]]\nid = "Narnia"\nkind = "territory"\ndemonyms.nb = ["svensk"]\n', encoding="utf-8")
    with pytest.raises(ErrorList, match="has neither"):
        load_packs([path])


@pytest.mark.parametrize(
    ("name", "found"), [("norge", "NO"), ("HAÏTI", "HT"), ("Etelä-Sudan", "SS"), ("フランス", "FR")]
)
def test_territories_are_found_by_names_of_many_languages(name, found):
    assert describe_name(name, REGISTRY).startswith(f"{found} (territory")


def test_missions_are_told_of_at_their_country():
    assert "there      MINUSTAH, MINUJUSTH, BINUH" in describe_name("HT", REGISTRY)


def test_the_command_prints_the_pack(tmp_path: Path, capsys):
    from transcheck.cli import main

    table = tmp_path / "names.csv"
    table.write_text("\ufeffid,nb\nLEAGUE,Forbundet\n", encoding="utf-8")
    assert main(["rules", "import", str(table)]) == 0
    assert 'names.nb = ["Forbundet"]' in capsys.readouterr().out
    table.write_text("id,what\nLEAGUE,Forbundet\n", encoding="utf-8")
    assert main(["rules", "import", str(table)]) == 2
    assert "names.csv:1: what: is no column" in capsys.readouterr().err
