"""Writes the pages of the manual that say what the code says: rules, configuration, command line, JSON."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from enum import Enum
from inspect import cleandoc
from pathlib import Path
from typing import Any, get_type_hints

from options import DESCRIPTIONS, TABLES

from transcheck import config
from transcheck.report.schema import report_schema
from transcheck.rules import Rule
from transcheck.rules.index import load_index
from transcheck.settings import Settings

PRECISION = Path(__file__).parent.parent / "benchmarks" / "precision.json"
FIRST_LOOK = PRECISION.with_name("classic.json")
ON_PAGES = {"structure", "statements", "names"}
SCENE = re.compile(r"^ *# (?:keyed|(?:locale|source-locale|as-of|packs|file): \S+)$", re.MULTILINE)
SCOPES = {
    "message": "one message at a time",
    "catalog": "a whole catalog",
    "project": "all versions of a text together",
}
KEYS = tuple(config._KEYS)  # noqa: SLF001 -- the one table of all keys
FIELD_OF_KEY = {"rule": "rule_options", "ignore-entry": "ignore_entries", "page": "pages", "owner": "owners"}


def write_pages(folder: Path) -> None:
    """Write `rules/`, `reference/` and the schemas in `_static/`; a page that has not changed is left alone."""
    rules = load_index()
    precision = read_precision()
    pages = {f"rules/{rule.id}.md": "\n".join(rule_page(rule, precision.get(rule.id))) for rule in rules}
    pages["rules/index.md"] = "\n".join(rule_index(rules))
    pages["reference/configuration.md"] = "\n".join(configuration_page())
    pages["reference/command-line.md"] = "\n".join(command_page())
    pages["reference/json.md"] = "\n".join(json_page())
    pages["_static/report.schema.json"] = json.dumps(report_schema(), indent=2) + "\n"
    pages["_static/transcheck.schema.json"] = json.dumps(configuration_schema(), indent=2) + "\n"
    for old in (folder / "rules").glob("*.md"):
        if f"rules/{old.name}" not in pages:
            old.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def read_precision() -> dict[str, Mapping[str, Any]]:
    """Rule -> what was measured on released catalogs: the whole measurement, else a first look."""
    found: dict[str, Mapping[str, Any]] = {}
    if FIRST_LOOK.exists():
        looks = json.loads(FIRST_LOOK.read_text("utf-8")).get("first look", {})
        for rule, one in looks.items():
            counts = {"findings": one["labelled"], "useful": one["worth"], "made": one["findings"]}
            found[rule] = {**counts, "messages": one["messages"]}
    return found | (json.loads(PRECISION.read_text("utf-8")) if PRECISION.exists() else {})


def rule_index(rules: tuple[Rule, ...]) -> Iterator[str]:
    """A table a group."""
    yield "# Rules\n"
    yield f"{len(rules)} rules are built in. Names, claims and the rules of a language come in [packs](../packs.md).\n"
    for group in sorted({rule.group for rule in rules}):
        yield f"## {group}\n"
        for rule in rules:
            if rule.group == group:
                yield f"[{rule.id}]({rule.id}.md)\n: {cell(rule.summary)} *{default(rule)}*\n"
    yield "## How to read the examples\n"
    yield cleandoc(
        """
        They are in the notation of catalogs, and every one of them is a test. Where it is not a French catalog with English
        sources, comments at its top set the scene: `# locale: nb` and `# source-locale: nb` name the languages, `# as-of:
        2020-01-01` the day, `# packs: claims/norway` what is switched on; `# file: nb` begins the catalog of a language, and
        `# keyed` says that a msgid is the key of a [block](../pages.md), not its text.
        """
    )
    yield "\n```{toctree}\n:hidden:\n"
    yield from (rule.id for rule in rules)
    yield "```\n"


def default(rule: Rule) -> str:
    """Severity and certainty, or that the rule is off."""
    level = f"{rule.severity.name.lower()}, {rule.certainty.name.lower()}"
    return level if rule.enabled else f"off ({level})"


def rule_page(rule: Rule, measured: Mapping[str, Any] | None) -> Iterator[str]:
    """The docstring with its examples, then what the decorator says."""
    yield f"# {rule.id}\n\n{rule.summary}\n"
    yield from paragraphs(rule.doc)
    if SCENE.search(rule.doc):
        yield "Comments at the top of an example [set its scene](index.md#how-to-read-the-examples).\n"
    yield "## What it says\n"
    for key, template in rule.messages.items():
        yield f"- {cell(template)} (`{rule.id}.{key}`)"
    yield "\n## At a glance\n\n| | |\n|---|---|"
    yield f"| group | {rule.group} |\n| default | {default(rule)} |\n| looks at | {SCOPES[rule.scope.value]} |"
    if rule.locales:
        yield f"| locales | {', '.join(sorted(rule.locales))} |"
    if rule.absorbs:
        yield f"| speaks for | {', '.join(rule.absorbs)}: one cause gives one finding |"
    yield f"| precision | {precision_of(measured, rule)} |\n"
    if rule.options:
        yield f"## Options\n\n```toml\n[rule.{rule.id}]"
        yield from (f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in rule.options.items())
        yield "```\n"
    yield "## Silence it\n\nIn the catalog, above the message, with a reason:\n"
    yield f"```po\n# transcheck: ignore[{rule.id}]: the reason\n```\n"


def precision_of(measured: Mapping[str, Any] | None, rule: Rule) -> str:
    """What the benchmark found on released catalogs."""
    if not measured:
        if rule.group in ON_PAGES:
            return "asks for keyed pages or packs: [measured on pages made for it](../pages.md#how-well-it-finds)"
        if rule.group == "suppression" or rule.id == "rule-crashed":
            return "nothing to measure on released catalogs: they have no such comments"
        return "not measured yet"
    messages, made = measured.get("messages"), measured.get("made")
    said = "" if messages is None else f"{1000 * made / messages:.3f} findings per 1,000 messages"
    if measured["findings"]:
        share = f"{measured['useful']} of {measured['findings']} labelled findings on released catalogs were worth acting on"
        return f"{share}; {said}" if said else share
    if made:
        return f"not labelled yet; {said} of released catalogs"
    return f"silent on {messages:,} messages of released catalogs"


def paragraphs(doc: str) -> Iterator[str]:
    """The rest of a docstring: prose, and examples as blocks."""
    text = cleandoc("\n" + doc)
    block: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.startswith(" ") or (block and not line.strip()):
            block.append(line)
            continue
        if any(part.strip() for part in block):
            yield "```po\n" + cleandoc("\n" + "\n".join(block)).strip("\n") + "\n```\n"
        block = []
        yield f"**{line[:-1]}**\n" if line.startswith(("Bad", "Good")) and line.endswith(":") else line
    if any(part.strip() for part in block):
        yield "```po\n" + cleandoc("\n" + "\n".join(block)).strip("\n") + "\n```\n"


def cell(text: str) -> str:
    """A text for a table or a list: nothing in it is markup."""
    for sign in "\\`*_{}[]<>|":
        text = text.replace(sign, "\\" + sign)
    return text


def configuration_page() -> Iterator[str]:
    """Every key with its type and its default."""
    yield "# Configuration\n"
    yield cleandoc(
        """
        `transcheck.toml`, else `.transcheck.toml`, else `[tool.transcheck]` in `pyproject.toml`: the nearest one, up
        to the root of version control. In `transcheck.toml` the keys stand bare. The command line wins over the file.
        An unknown key stops the run with status 2 and a suggestion. Editors that know JSON Schema can use
        [transcheck.schema.json](../_static/transcheck.schema.json).
        """
    )
    yield ""
    schema = configuration_schema()["properties"]
    for key in KEYS:
        if key not in TABLES:
            shape = cell(shape_of(schema[key]))
            yield f"`{key}`\n: {sentence(DESCRIPTIONS[key])} {sentence(shape)} Default: {cell(default_of(key))}.\n"
    for key, (example, says) in TABLES.items():
        yield f"\n## {key}\n\n{says}\n\n```toml\n{cleandoc(example)}\n```"
    yield ""


def sentence(text: str) -> str:
    """A description as a sentence; one that begins with code stays as it is."""
    return text[:1].upper() + text[1:].rstrip(".") + "."


def default_of(key: str) -> str:
    """The default as a reader would write it."""
    field = next(field for field in fields(Settings) if field.name == FIELD_OF_KEY.get(key, key.replace("-", "_")))
    if field.default is MISSING:
        return "today" if key == "as-of" else "none"
    value = field.default
    if key == "keyed" and value is None:
        return '"auto"'
    if value is None or value == ():
        return "none"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value.name.lower()}"' if isinstance(value, Enum) else json.dumps(value)


def shape_of(schema: Mapping[str, Any]) -> str:
    """A JSON schema in words."""
    if "enum" in schema:
        return " or ".join(json.dumps(value) for value in schema["enum"])
    return {"array": "list of strings", "string": "string", "boolean": "true or false", "integer": "number"}[
        schema["type"]
    ]


def configuration_schema() -> dict[str, Any]:
    """A JSON schema of `transcheck.toml`, from the types of `Settings`."""
    hints = get_type_hints(Settings)
    levels = ["error", "warning", "info"]
    special: dict[str, dict[str, Any]] = {
        "fail-on": {"enum": [*levels, "never"]},
        "fail-certainty": {"enum": ["certain", "likely", "guess"]},
        "min-certainty": {"enum": ["certain", "likely", "guess"]},
        "lang-engine": {"enum": ["py3langid", "langdetect", "none"]},
        "keyed": {"enum": ["auto", True, False]},
        "as-of": {"type": "string"},
        "severity": {"type": "object", "additionalProperties": {"enum": levels}},
        "ignore-entry": {"type": "array", "items": {"type": "object", "required": ["rules", "msgid"]}},
        "page": {"type": "array", "items": {"type": "object", "required": ["domain"]}},
        "owner": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "per-locale": {"type": "object"},
        "per-file-ignores": {"type": "object"},
        "rule": {"type": "object"},
    }
    simple = {bool: "boolean", int: "integer", str: "string"}
    properties = {}
    for key in KEYS:
        hint = hints[FIELD_OF_KEY.get(key, key.replace("-", "_"))]
        found = special.get(key)
        if found is None:
            kind = simple.get(hint) or ("array" if "tuple" in str(hint) else "string")
            found = {"type": "array", "items": {"type": "string"}} if kind == "array" else {"type": kind}
        properties[key] = found
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of transcheck",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def command_page() -> Iterator[str]:
    """The help of every command."""
    import click  # noqa: PLC0415 -- the page is made from the commands themselves

    from transcheck.cli.root import transcheck as command  # noqa: PLC0415

    yield "# Command line\n"
    yield "`transcheck PATHS` is short for `transcheck check PATHS`.\n"
    context = click.Context(command, info_name="transcheck", max_content_width=100, terminal_width=100)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        if found is not None:
            yield f"## {name}\n\n```text\n{help_of(found, context, name)}\n```\n"
            if isinstance(found, click.Group):
                inner = click.Context(found, info_name=name, parent=context, max_content_width=100, terminal_width=100)
                for below in found.list_commands(inner):
                    one = found.get_command(inner, below)
                    if one is not None:
                        yield f"### {name} {below}\n\n```text\n{help_of(one, inner, below)}\n```\n"
    yield cleandoc(
        """
        ## Exit status

        0
        : nothing at or above `--fail-on` and `--fail-certainty`

        1
        : findings at or above them

        2
        : your mistake: an option, the configuration, a rule file, a path that is missing, no catalog found, a git
          reference that is not there. One line names path and key.

        3
        : our mistake: a rule failed. The finding `rule-crashed` says which; the run went on.

        130
        : interrupted
        """
    )


def help_of(command: Any, parent: Any, name: str) -> str:
    """The help text of one command."""
    import click  # noqa: PLC0415

    context = click.Context(command, info_name=name, parent=parent, max_content_width=100, terminal_width=100)
    text: str = command.get_help(context)
    return text


def json_page() -> Iterator[str]:
    """The keys of a saved report."""
    schema = report_schema()
    yield "# The JSON report\n"
    yield cleandoc(
        """
        `--format json` prints one object; `jsonl` prints its findings and notes a line each, then the rest. Keys may be
        added; they do not change their meaning. The whole shape, for programs: [report.schema.json](../_static/report.schema.json).

        Lines and columns count from 1, columns in code points. `span` is `[start, end)` in the unescaped text of `field`.
        Paths are relative to the root of the project, with `/`. The fingerprint of a finding does not change when lines
        move or when a message is worded anew.
        """
    )
    yield ""
    yield from keys_of("report", schema)
    for name, found in schema["$defs"].items():
        yield from keys_of(name, found)


def keys_of(name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    """A table of the keys of one object."""
    yield f"## {name}\n\n{schema.get('description', '')}\n\n| key | value | what it says |\n|---|---|---|"
    required = set(schema.get("required", ()))
    for key, found in schema["properties"].items():
        optional = "" if key in required else " (may be absent)"
        yield f"| `{key}` | {cell(type_of(found))}{optional} | {found.get('description', '')} |"
    yield ""


def type_of(schema: Mapping[str, Any]) -> str:
    """The type of a value in words."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return " or ".join(type_of(one) for one in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        return f"list of {type_of(schema['items'])}" if "items" in schema else "list"
    found = schema.get("type", "object")
    return " or ".join(found) if isinstance(found, list) else str(found)
