"""The manual can be written from the code: every rule, every key of the configuration, every command."""

import importlib
import json
import sys
from pathlib import Path

import pytest

from transcheck.rules.index import load_index

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def manual(tmp_path_factory):
    sys.path.insert(0, str(DOCS))
    try:
        generate = importlib.import_module("generate")
        folder = tmp_path_factory.mktemp("manual")
        generate.write_pages(folder)
        return folder
    finally:
        sys.path.remove(str(DOCS))


def test_every_rule_has_a_page(manual):
    for rule in load_index():
        page = (manual / "rules" / f"{rule.id}.md").read_text("utf-8")
        assert rule.summary in page
        assert page.count("```") % 2 == 0


def test_every_key_of_the_configuration_is_described(manual):
    page = (manual / "reference" / "configuration.md").read_text("utf-8")
    schema = json.loads((manual / "_static" / "transcheck.schema.json").read_text("utf-8"))
    for key in schema["properties"]:
        assert f"`{key}`" in page or f"## {key}" in page


def test_every_command_is_described(manual):
    page = (manual / "reference" / "command-line.md").read_text("utf-8")
    for command in ("check", "report", "explain", "baseline", "stats", "rules"):
        assert f"\n## {command}\n" in page


def test_nothing_is_written_twice(manual):
    pages = {path: path.stat().st_mtime_ns for path in manual.rglob("*.md")}
    sys.modules["generate"].write_pages(manual)
    assert pages == {path: path.stat().st_mtime_ns for path in manual.rglob("*.md")}
