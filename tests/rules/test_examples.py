"""The Bad and Good examples of every rule's page hold."""

import re
import textwrap
from datetime import date

import pytest
from rules.harness import AS_OF, Case, header, run_catalogs

from transcheck.rules.index import load_index

# Made when all rules have run, from the configuration, or from a thousand messages: no text alone can show them.
WITHOUT_EXAMPLES = {"rule-crashed", "unused-suppression", "expired-suppression", "unlike-catalog"}
RULES = {rule.id: rule for rule in load_index() if rule.id not in WITHOUT_EXAMPLES}


def find_examples(rule):
    """(kind, text) of every `Bad:` and `Good:` block of the page."""
    blocks = re.split(r"^(Bad|Good)[^\n]*:[ ]*$", textwrap.dedent(rule.doc), flags=re.MULTILINE)
    for kind, body in zip(blocks[1::2], blocks[2::2], strict=True):
        indented = []
        for line in body.strip("\n").splitlines():
            if line and not line.startswith(" "):
                break
            indented.append(line)
        yield kind, textwrap.dedent("\n".join(indented)).strip("\n") + "\n"


def run_example(rule, text):
    """Findings of the rule on an example.

    `# locale: de`, `# source-locale: en`, `# as-of: 2020-01-01`, `# packs: claims/x` set the scene; `# file: nb` begins the catalog of a
    locale (`pot`: the template); `# keyed` says that msgids are keys.
    """
    scene = dict(re.findall(r"^# (locale|source-locale|as-of|packs): (\S+)$", text, re.MULTILINE))
    keyed = re.search(r"^# keyed$", text, re.MULTILINE) is not None
    parts = re.split(r"^# file: (\S+)$", text, flags=re.MULTILINE)
    files = dict(zip(parts[1::2], parts[2::2], strict=True)) or {scene.get("locale", "fr"): text}
    for locale, body in files.items():
        bare = re.sub(r"^# (?:locale|source-locale|as-of|packs): \S+\n|^# keyed\n", "", body, flags=re.MULTILINE)
        files[locale] = bare if re.search(r'^msgid ""\n', bare, re.MULTILINE) else header(locale) + bare
    case = Case(
        source_locale=scene.get("source-locale", "en"),
        as_of=date.fromisoformat(scene["as-of"]) if "as-of" in scene else AS_OF,
        packs=tuple(scene["packs"].split(",")) if "packs" in scene else (),
        versions={"x": ""} if keyed else {},
    )
    return run_catalogs(rule.id, files, case)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_examples_hold(rule):
    examples = list(find_examples(rule))
    assert {kind for kind, _ in examples} == {"Bad", "Good"}, "a page shows a bad and a good example"
    for kind, text in examples:
        findings = run_example(rule, text)
        assert bool(findings) == (kind == "Bad"), f"{kind}:\n{text}\n{[one.message for one in findings]}"
