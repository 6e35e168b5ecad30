"""Writes the three files of a new rule: `python tools/new_rule.py newline-mismatch whitespace`."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

RULE = '''"""{rule_id}: say in five words what is wrong."""

from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Feature, RuleContext, Severity, rule


@rule(
    "{rule_id}",
    severity=Severity.WARNING,
    needs=Feature.LETTER,
    messages={{"found": "say what stands there and what should: “{{text}}”"}},
)
def {name}(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """Say in one sentence what is wrong.

    Say why it hurts the people who read the text.

    Bad:
        msgid "Save"
        msgstr "DEFECT"

    Good:
        msgid "Save"
        msgstr "Enregistrer"
    """
    for message in messages:
        for source, target, field in message.pairs:
            start = target.find("DEFECT")
            if start >= 0 and "DEFECT" not in source:
                yield ctx.finding(message, "found", Span(field, start, start + 6), {{"text": "DEFECT"}})
'''

TEST = '''"""{rule_id}."""

import pytest
from rules.harness import check_invalid, check_valid, table

VALID = {{
    "plain": ("Save", "Enregistrer"),
    "same-in-source": ("DEFECT", "DEFECT"),
    "empty-source": ("", "x"),
}}
INVALID = {{
    "at-the-end": ("Save", "Enregistrer ⟦DEFECT⟧"),
}}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("{rule_id}", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("{rule_id}", case)
'''


def main(arguments: list[str]) -> int:
    """Write the files; refuse a name that is taken or not kebab-case."""
    if len(arguments) != 2 or not all(re.fullmatch(r"[a-z]+(-[a-z]+)*", word) for word in arguments):
        sys.stderr.write("usage: make new-rule ID=names-the-defect GROUP=group (kebab-case)\n")
        return 2
    rule_id, group = arguments
    name = rule_id.replace("-", "_")
    files = {
        ROOT / f"src/transcheck/rules/builtin/{group}/{name}.py": RULE,
        ROOT / f"tests/rules/{group}/test_{name}.py": TEST,
        ROOT / f"changelog.d/{rule_id}.added.md": "New rule `{rule_id}`: say what a translator gains.\n",
    }
    taken = [path for path in files if path.exists()]
    if taken:
        sys.stderr.write(f"{taken[0].relative_to(ROOT)} exists\n")
        return 2
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(rule_id=rule_id, name=name), "utf-8")
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    package = ROOT / f"src/transcheck/rules/builtin/{group}/__init__.py"
    if not package.exists():
        package.write_text(f'"""Rules of the group {group}."""\n', "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
