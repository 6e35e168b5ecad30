"""Collects the words of reports into src/transcheck/messages: the template, and the catalogs merged with it.

Run it after a change of a label, of a rule's messages or page, or of a shipped pack. Translations are kept by msgctxt
and msgid. A text that changed keeps the translation of the one most like it, marked fuzzy and not shown until somebody
has looked at it; what nobody uses any more is dropped. With --check nothing is written, and what is missing is told.
"""

import ast
import difflib
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "transcheck"
MESSAGES = SOURCE / "messages"
PACKS = ROOT / "rules"
LABELS, PHRASES, FACTS = "report", "phrase", "fact"
LANGUAGES = {"nb": "Norwegian Bokmål", "es": "Spanish"}
# Pages that show the defects they tell of: what is not to be found in them.
_SHOWN = {
    "acronym-variant": "acronym-variant",
    "date-changed": "figures",
    "figure-changed": "figures",
    "figure-format": "figures",
    "impossible-date": "impossible-date",
    "plural-in-parentheses": "plural-in-parentheses",
    "wrong-pair": "wrong-pair",
}
_IN_TEMPLATE = re.compile(r"""\b(_|count)\("((?:[^"\\]|\\.)*)"(?:,\s*"((?:[^"\\]|\\.)*)")?""")
_PARAMETER = re.compile(r"\{\w+\}")


@dataclass(frozen=True)
class Entry:
    """One text to translate."""

    context: str
    text: str
    plural: str
    place: str


def find_entries() -> list[Entry]:
    """All texts, labels first, each once, in an order that does not depend on the machine."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in [*_labels(), *_phrases(), *_facts(), *_rules()]:
        found.setdefault((entry.context, entry.text), entry)
    return list(found.values())


def _labels() -> Iterator[Entry]:
    for folder in ("cli", "messages", "report"):
        for path in sorted((SOURCE / folder).rglob("*.py")):
            for call in _calls(path):
                yield from _label(call, path.relative_to(ROOT).as_posix())
    for path in sorted((SOURCE / "report").rglob("*.jinja")):
        for match in _IN_TEMPLATE.finditer(path.read_text("utf-8")):
            plural = match[3] or "" if match[1] == "count" else ""
            yield Entry(LABELS, match[2], plural, path.relative_to(ROOT).as_posix())


def _calls(path: Path) -> list[ast.Call]:
    """The calls of a module in the order of its lines."""
    found = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _label(call: ast.Call, place: str) -> Iterator[Entry]:
    """`words("...")`, `self.words("...")`, `label("...")`, `words.count("...", "...", n)`."""
    name = ast.unparse(call.func)
    texts = [node.value for node in call.args[:2] if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if re.search(r"\bwords\.count$", name) and len(texts) == 2:
        yield Entry(LABELS, texts[0], texts[1], place)
    elif re.search(r"\b(words|label)$", name) and texts:
        yield Entry(LABELS, texts[0], "", place)


def _phrases() -> Iterator[Entry]:
    """Sentences that findings carry beside their messages: repairs, related places, notes, messages of TOML kinds."""
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for call in _calls(path):
            for node in _spoken(call):
                text = _template(node)
                if text and re.search(r"[a-z]{2}", _PARAMETER.sub("", text)):
                    yield Entry(PHRASES, text, "", place)
        if path.parent.name == "kinds":
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
                    texts = [value.value for value in node.values if isinstance(value, ast.Constant)]
                    if any(isinstance(text, str) and _PARAMETER.search(text) for text in texts):
                        yield from (Entry(PHRASES, text, "", place) for text in texts)


def _spoken(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments that are shown to people."""
    name = ast.unparse(call.func).rsplit(".", 1)[-1]
    first = {"Fix": 0, "phrase": 0, "related": 1, "note": 1, "Note": 2}.get(name)
    if first is not None:
        yield from call.args[first : first + (2 if name in {"note", "Note"} else 1)]
    if name == "PatternTooSlow" or (name == "__init__" and "super" in ast.unparse(call.func)):
        yield from call.args[:1]
    if name == "Rule":
        yield from (keyword.value for keyword in call.keywords if keyword.arg in {"summary", "doc"})
    if name == "find_placeholder_findings" and len(call.args) == 3 and isinstance(call.args[2], ast.Dict):
        yield from call.args[2].values


def _template(node: ast.expr) -> str:
    """A constant, or an f-string with `{name}` for what it fills in; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    pieces = []
    for number, part in enumerate(node.values):
        if isinstance(part, ast.FormattedValue):
            pieces.append(f"{{{part.value.id}}}" if isinstance(part.value, ast.Name) else f"{{part{number}}}")
        else:
            pieces.append(str(part.value) if isinstance(part, ast.Constant) else "")
    return "".join(pieces)


def _facts() -> Iterator[Entry]:
    """What shipped packs name as sources; addresses need no translation."""
    sys.path.insert(0, str(SOURCE.parent))
    from transcheck.messages import shape_of  # noqa: PLC0415 -- only importable after the line above

    for path in sorted(PACKS.rglob("*.toml")):
        for tables in tomllib.loads(path.read_text("utf-8")).values():
            for table in tables if isinstance(tables, list) else []:
                shape = shape_of(table.get("source", ""))
                if re.sub(r"https?://\S+", "", shape).strip(" :"):
                    yield Entry(FACTS, shape, "", path.relative_to(ROOT).as_posix())


def _rules() -> Iterator[Entry]:
    sys.path.insert(0, str(SOURCE.parent))
    from transcheck.messages import manual_parts  # noqa: PLC0415 -- only importable after the line above
    from transcheck.rules.index import load_index  # noqa: PLC0415

    for rule in load_index():
        place = f"src/transcheck/rules/builtin/{rule.group}/{rule.id.replace('-', '_')}.py"
        yield Entry(rule.id, rule.summary, "", place)
        yield from (Entry(rule.id, text, "", place) for kind, text in manual_parts(rule.doc) if kind == "p")
        for key, template in rule.messages.items():
            yield Entry(f"{rule.id}.{key}", template, "", place)


def make_catalog(entries: list[Entry], language: str) -> polib.POFile:
    """The entries with the translations that stand in the language's catalog; the template for no language."""
    path = MESSAGES / f"{language}.po"
    old = polib.pofile(str(path)) if language and path.exists() else polib.POFile()
    known = {(entry.msgctxt, entry.msgid): entry for entry in old}
    catalog = polib.POFile(wrapwidth=110)
    catalog.header = "Words of transcheck's reports. Written by tools/update_messages.py from the sources."
    catalog.metadata = {
        "Project-Id-Version": "transcheck",
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": "2026-11-22 05:30+0000",
        "PO-Revision-Date": "2026-11-22 05:30+0000" if language else "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "Automatically generated",
        "Language-Team": "none",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);" if language else "nplurals=INTEGER; plural=EXPRESSION;",
    }
    used = {(entry.context, entry.text) for entry in entries}
    for entry in entries:
        was = known.get((entry.context, entry.text))
        one = polib.POEntry(msgctxt=entry.context, msgid=entry.text, occurrences=[(entry.place, "")])
        if entry.context in _SHOWN:
            one.comment = f"transcheck: ignore[{_SHOWN[entry.context]}]: the page shows what is found"
        if _PARAMETER.search(entry.text):
            one.flags.append("python-brace-format")
        if entry.plural:
            one.msgid_plural = entry.plural
            one.msgstr_plural = dict(was.msgstr_plural) if was and was.msgstr_plural else {0: "", 1: ""}
        elif was:
            one.msgstr, one.flags = was.msgstr, [*one.flags, *(["fuzzy"] if was.fuzzy else [])]
            one.previous_msgid = was.previous_msgid
        elif language and (near := _nearest(entry, old, used)) is not None:
            one.msgstr, one.previous_msgid = near.msgstr, near.msgid
            one.flags.append("fuzzy")
        catalog.append(one)
    return catalog


def _nearest(entry: Entry, old: polib.POFile, used: set[tuple[str, str]]) -> polib.POEntry | None:
    """The translation of a text that is gone and that this one was made of, most likely."""
    gone = [
        one
        for one in old
        if one.msgctxt == entry.context and one.msgstr and not one.fuzzy and (one.msgctxt, one.msgid) not in used
    ]
    close = difflib.get_close_matches(entry.text, [one.msgid for one in gone], n=1, cutoff=0.6)
    return next((one for one in gone if close and one.msgid == close[0]), None)


def main() -> int:
    """Write the files, or with --check tell what a run would change."""
    entries = find_entries()
    stale = []
    for language in ("", *LANGUAGES):
        path = MESSAGES / (f"{language}.po" if language else "transcheck.pot")
        catalog = make_catalog(entries, language)
        text = str(catalog) + "\n"
        if not path.exists() or path.read_text("utf-8") != text:
            stale.append(path.name)
            if "--check" not in sys.argv:
                path.write_text(text, "utf-8")
        if language:
            missing = [entry for entry in catalog if not entry.translated()]
            print(f"{path.name}: {len(catalog)} texts, {len(missing)} not translated")
    if "--check" in sys.argv and stale:
        print(f"not up to date: {', '.join(stale)}; run python tools/update_messages.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
