"""The way of a sheet to an editor and back, and the first configuration."""

import csv
import io

import pytest

from transcheck.cli import main

HEADER = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
TEXT = (
    HEADER
    + 'msgid "Save the file\\n"\nmsgstr "Enregistrer le fichier"\n\nmsgid "Open the file\\n"\nmsgstr "Ouvrir le fichier"\n'
)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "locale" / "fr" / "LC_MESSAGES" / "app.po"
    path.parent.mkdir(parents=True)
    path.write_text(TEXT, "utf-8")
    (tmp_path / "transcheck.toml").write_text('source-locale = "en"\nselect = ["newline-mismatch"]\n', "utf-8")
    return path


def sheet(capsys, decide):
    main(["check", "--format", "csv"])
    text = capsys.readouterr().out.removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text)))
    for number, row in enumerate(rows):
        row.update(decide(number))
    output = io.StringIO()
    writer = csv.DictWriter(output, rows[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return "\ufeff" + output.getvalue()


def test_accepted_findings_are_silenced_with_the_editors_words(project, tmp_path, capsys):
    text = sheet(capsys, lambda number: {"decision": "OK" if number == 0 else "fix it", "comment": "meant so"})
    (tmp_path / "sheet.csv").write_text(text, "utf-8")
    before = project.read_text("utf-8")
    assert main(["decisions", "sheet.csv", "--dry-run"]) == 0
    assert project.read_text("utf-8") == before
    assert main(["decisions", "sheet.csv"]) == 0
    assert "1 findings silenced, 1 left open, 0 gone" in capsys.readouterr().err
    after = project.read_text("utf-8")
    assert after.count("transcheck: ignore[newline-mismatch]{") == 1
    assert ": meant so\n" in after
    assert main(["check"]) == 1


@pytest.mark.parametrize(("text", "says"), [("a,b\n1,2\n", "fingerprint"), ("", "fingerprint")])
def test_a_wrong_sheet_is_the_users_mistake(project, tmp_path, capsys, text, says):
    (tmp_path / "sheet.csv").write_text(text, "utf-8")
    assert main(["decisions", "sheet.csv"]) == 2
    assert says in capsys.readouterr().err


def test_a_missing_sheet_is_the_users_mistake(project, capsys):
    assert main(["decisions", "nowhere.csv"]) == 2
    assert "nowhere.csv" in capsys.readouterr().err


def test_init_writes_a_configuration_that_is_read(project, tmp_path, capsys):
    (tmp_path / "transcheck.toml").unlink()
    assert main(["init"]) == 0
    text = (tmp_path / "transcheck.toml").read_text("utf-8")
    assert 'paths = ["locale"]' in text
    assert 'source-locale = "en"' in text
    assert main(["check", "--select", "newline-mismatch"]) == 1


def test_init_overwrites_nothing(project, capsys):
    assert main(["init"]) == 2
    assert "exists already" in capsys.readouterr().err


def test_init_without_catalogs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["init"]) == 2
    assert "no catalog found" in capsys.readouterr().err
