"""What README and the manual promise is there: output, commands, options, files."""

import re
from pathlib import Path

import click
import pytest

from transcheck.cli import main
from transcheck.cli.root import COMMANDS, transcheck

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("[!_]*.md"))]
PAGES += sorted((ROOT / "docs/howto").glob("*.md"))
HEADLINE = re.compile(r"^(?:error|warning|info) [a-z-]+(?: \([a-z]+\))?: .+$", re.MULTILINE)
# A line of a code block, or code within a sentence.
CALLS = re.compile(r"(?:^\s*(?:- )?|`)transcheck ([^`\n#]+)", re.MULTILINE)


def find_command(words):
    """The command that a line calls, a subcommand where there is one, or None."""
    found = transcheck.get_command(None, words[0]) if words[0] in COMMANDS else None
    if isinstance(found, click.Group) and len(words) > 1 and words[1] in found.commands:
        return found.commands[words[1]]
    return found


def options_of(command):
    return {name for one in command.params for name in (*one.opts, *one.secondary_opts)} | {"--help"}


def calls_of(page):
    for match in CALLS.finditer(page.read_text("utf-8")):
        words = match[1].split()
        if find_command(words) is not None:
            yield match[1], words


def test_the_excerpt_is_what_the_program_prints(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    main(["check", "locales", "--format", "full", "--as-of", "2026-11-22", "--no-cache"])
    printed = set(capsys.readouterr().out.splitlines())
    told = HEADLINE.findall(README)
    assert 5 <= len(told) <= 8
    assert [line for line in told if line not in printed] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_readme_names_every_command(name):
    assert re.search(rf"\btranscheck {name}\b", README)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_have_the_options_that_are_shown(page):
    wrong = [
        f"{option} in: transcheck {line}"
        for line, words in calls_of(page)
        for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", line)
        if option not in options_of(find_command(words))
    ]
    assert wrong == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_linked_files_are_there(page):
    targets = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    made = ("rules/", "reference/", "_static/")  # written when the manual is built
    wanted = [one for one in targets if not one.removeprefix("../").startswith(made)]
    assert [one for one in wanted if not (page.parent / one).exists()] == []
