"""expired-suppression: made from whole runs with a configuration."""

import pytest

from transcheck.cli import main

TEXT = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Save\\n"\nmsgstr "Enregistrer"\n'
ENTRY = '[[ignore-entry]]\nrules = ["whitespace"]\nmsgid = "Save\\n"\nreason = "in spring"\n'


def run(tmp_path, monkeypatch, capsys, entry, *more):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fr.po").write_text(TEXT, "utf-8")
    (tmp_path / "transcheck.toml").write_text('source-locale = "en"\n' + entry, "utf-8")
    status = main(["check", "fr.po", "--select", "whitespace,suppression", "--as-of", "2026-11-22", *more])
    return status, capsys.readouterr().out


@pytest.mark.parametrize("until", ["", "until = 2026-11-22\n", 'locale = "fr"\n'], ids=["open", "today", "locale"])
def test_valid(tmp_path, monkeypatch, capsys, until):
    status, out = run(tmp_path, monkeypatch, capsys, ENTRY + until)
    assert status == 0
    assert "expired-suppression" not in out


def test_invalid(tmp_path, monkeypatch, capsys):
    status, out = run(tmp_path, monkeypatch, capsys, ENTRY + "until = 2026-11-21\n")
    assert status == 0, "a day alone breaks no build"
    assert "newline-mismatch" in out
    assert "silenced this until 2026-11-21" in out
    status, _ = run(tmp_path, monkeypatch, capsys, ENTRY + "until = 2026-11-21\n", "--fail-on-expired")
    assert status == 1


def test_an_entry_for_another_locale_silences_nothing(tmp_path, monkeypatch, capsys):
    status, _ = run(tmp_path, monkeypatch, capsys, ENTRY + 'locale = "de"\n')
    assert status == 1
