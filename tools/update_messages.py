"""Collects the words of reports into src/transcheck/messages: the template, and the catalogs merged with it.

Run it after a change of a label, of a rule's messages or of its first line. Translations are kept by msgctxt and
msgid; what nobody uses any more is dropped. With --check nothing is written, and what is missing is told.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "transcheck"
MESSAGES = SOURCE / "messages"
LABELS = "report"
LANGUAGES = {"nb": "Norwegian Bokmål", "es": "Spanish"}
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
    for entry in [*_labels(), *_rules()]:
        found.setdefault((entry.context, entry.text), entry)
    return list(found.values())


def _labels() -> Iterator[Entry]:
    for path in sorted((SOURCE / "report").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield from _label(node, place)
    for path in sorted((SOURCE / "report").rglob("*.jinja")):
        for match in _IN_TEMPLATE.finditer(path.read_text("utf-8")):
            plural = match[3] or "" if match[1] == "count" else ""
            yield Entry(LABELS, match[2], plural, path.relative_to(ROOT).as_posix())


def _label(call: ast.Call, place: str) -> Iterator[Entry]:
    """`words("...")`, `self.words("...")`, `label("...")`, `words.count("...", "...", n)`."""
    name = ast.unparse(call.func)
    texts = [node.value for node in call.args[:2] if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if re.search(r"\bwords\.count$", name) and len(texts) == 2:
        yield Entry(LABELS, texts[0], texts[1], place)
    elif re.search(r"\b(words|label)$", name) and texts:
        yield Entry(LABELS, texts[0], "", place)


def _rules() -> Iterator[Entry]:
    sys.path.insert(0, str(SOURCE.parent))
    from transcheck.rules.index import load_index  # noqa: PLC0415 -- only importable after the line above

    for rule in load_index():
        place = f"src/transcheck/rules/builtin/{rule.group}/{rule.id.replace('-', '_')}.py"
        yield Entry(rule.id, rule.summary, "", place)
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
    for entry in entries:
        was = known.get((entry.context, entry.text))
        one = polib.POEntry(msgctxt=entry.context, msgid=entry.text, occurrences=[(entry.place, "")])
        if _PARAMETER.search(entry.text):
            one.flags.append("python-brace-format")
        if entry.plural:
            one.msgid_plural = entry.plural
            one.msgstr_plural = dict(was.msgstr_plural) if was and was.msgstr_plural else {0: "", 1: ""}
        elif was:
            one.msgstr = was.msgstr
        catalog.append(one)
    return catalog


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
