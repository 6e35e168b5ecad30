"""Ignores of other tools, read where the configuration asks for it."""

import pytest

from transcheck.cli import main
from transcheck.compat import _table
from transcheck.rules.index import load_index

HEADER = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
DEFECT = 'msgid "Save {name}\\n"\nmsgstr "Enregistrer"\n'
NAMES = {rule.id for rule in load_index()} | {rule.group for rule in load_index()} | {"all"}


def run(tmp_path, monkeypatch, text, compat):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fr.po").write_text(HEADER + text + DEFECT, "utf-8")
    (tmp_path / "transcheck.toml").write_text(f'source-locale = "en"\n{compat}', "utf-8")
    return main(["check", "fr.po", "--select", "newline-mismatch"])


READ = {
    "weblate": ("#, ignore-end-newline\n", "weblate"),
    "weblate-underscore": ("#, ignore-end_newline\n", "weblate"),
    "weblate-all": ("#, ignore-all-checks\n", "weblate"),
    "dennis-all": ("#. Translators: x. dennis-ignore: *\n", "dennis"),
    "pology": ("# skip-rule: other, newline-mismatch\n", "pology"),
}


@pytest.mark.parametrize(("text", "tool"), READ.values(), ids=READ)
def test_read_when_asked(tmp_path, monkeypatch, text, tool):
    assert run(tmp_path, monkeypatch, text, f'compat = ["{tool}"]\n') == 0
    assert run(tmp_path, monkeypatch, text, "") == 1


OTHER = {
    "another-check": ("#, ignore-same\n", "weblate"),
    "another-code": ("#. dennis-ignore: W302\n", "dennis"),
    "another-tool": ("#, ignore-end-newline\n", "dennis"),
    "unknown": ("#, ignore-nonsense\n", "weblate"),
}


@pytest.mark.parametrize(("text", "tool"), OTHER.values(), ids=OTHER)
def test_nothing_else_is_silenced(tmp_path, monkeypatch, text, tool):
    assert run(tmp_path, monkeypatch, text, f'compat = ["{tool}"]\n') == 1


def test_an_unknown_tool_is_a_mistake(tmp_path, monkeypatch, capsys):
    assert run(tmp_path, monkeypatch, "", 'compat = ["weblatte"]\n') == 2
    assert "dennis, weblate, pology" in capsys.readouterr().err


@pytest.mark.parametrize(("place", "rules"), _table().items(), ids=" ".join)
def test_the_table_names_rules_that_exist(place, rules):
    assert set(rules) <= NAMES, place
