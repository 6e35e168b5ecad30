"""Laws of the repository itself: rules, layers, sizes, start-up, the installed wheel."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from transcheck.rules.index import load_index, write_index

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "transcheck"
RULES = {rule.id: rule for rule in load_index()}
GROUPS = frozenset(
    """language figures names statements structure placeholders markup plurals header catalog whitespace punctuation
    consistency terminology tokens length style suppression""".split()
)
MODULES = sorted(path for path in SOURCE.rglob("*.py"))

# Room -> rooms it may import. Arrows go down only (docs/architecture.md).
KNOWLEDGE = {"model", "cldr", "text", "errors"}
LAYERS = {
    "errors": set(),
    "model": set(),
    "settings": {"model"},
    "cldr": {"model"},
    "text": {"model", "cldr"},
    "language": KNOWLEDGE,
    "figures": KNOWLEDGE,
    "names": KNOWLEDGE,
    "suppress": {"model"},
    "po": {"model", "cldr", "errors", "text"},
    "resources": {"errors"},
    "rules": KNOWLEDGE | {"language", "figures", "names", "po", "suppress", "declare", "confirmed"},
    "declare": {"model", "cldr", "suppress"},
    "confirmed": {"model", "suppress"},
}
TOP = {"cli", "lsp"}
# (module, function) -> lines, each with its reason.
LONG = {
    ("reader.py", "run"): 60,  # the loop over every line of a catalog: a call a line costs more than it hides
}
OUTSIDE = {
    "click": {"cli"},
    "polib": {"po"},
    "babel": {"cldr"},
    "langdetect": {"language"},
    "py3langid": {"language"},
    "numpy": {"language"},
    "rapidfuzz": {"text"},
    "regex": {"text"},
    "jinja2": {"report"},
    "pygls": {"lsp"},
    "lsprotocol": {"lsp"},
}


def room_of(path):
    return path.relative_to(SOURCE).with_suffix("").parts[0]


def imports_of(path):
    """(module, whether at the top level of the module and not for types only) of every import."""
    tree = ast.parse(path.read_text("utf-8"))
    typing_only = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            typing_only |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        for name in names:
            yield name, node in tree.body, id(node) in typing_only


def rooms_imported(path):
    for name, _, typing_only in imports_of(path):
        if name.startswith("transcheck.") and not typing_only:
            yield name.split(".")[1]  # `from transcheck import __version__` has no room


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_go_down(path):
    room = room_of(path)
    for other in rooms_imported(path):
        assert other == room or room in TOP | {"__main__"} or other not in TOP, f"{room} imports {other}"
        if room in LAYERS and other != room:
            assert other in LAYERS[room], f"{room} imports {other}"
        if other == "session":
            assert room in TOP | {"__init__"}, f"{room} imports session"
        if room == "report" and other != room:
            assert other in {"model", "rules", "errors", "messages", "cldr", "text", "po", "__init__"}, (
                f"report imports {other}"
            )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_libraries_have_one_room(path):
    for name, top_level, typing_only in imports_of(path):
        library = name.split(".")[0]
        if library in OUTSIDE and not typing_only:
            assert room_of(path) in OUTSIDE[library], f"{library} is imported outside its room"
            assert not top_level or library == "click" or path.parts[-2] == "html", (
                f"{library} is imported at import time"
            )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_sizes(path):
    lines = path.read_text("utf-8").splitlines()
    code = [line for line in lines if line.strip() and not line.strip().startswith("#")]
    assert len(code) <= 300, f"{len(code)} lines of code: split the module by what its parts know"
    for node in ast.walk(ast.parse("\n".join(lines))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            start = node.body[0].lineno
            if ast.get_docstring(node) is not None and len(node.body) > 1:
                start = node.body[1].lineno
            length = (node.end_lineno or start) - start + 1
            limit = LONG.get((path.name, node.name), 40)
            assert length <= limit, f"{node.name}: {length} lines"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_only_the_command_line_prints_and_exits(path):
    if room_of(path) in TOP or path.name == "__main__.py":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            assert name not in ("print", "sys.exit", "exit", "quit"), f"line {node.lineno}: {name}"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_is_complete(rule):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert not rule.id.startswith(("no-", "check-")), "the id names the defect"
    assert rule.group in GROUPS
    assert rule.summary.endswith("."), "the summary is a sentence"
    assert len(rule.summary) <= 80
    assert rule.messages, "a rule says something"
    for template in rule.messages.values():
        assert not template.endswith("."), template
        assert "'" not in re.sub(r"\w'\w", "", template), f"values are quoted by “ ”: {template}"
    for name in rule.absorbs:
        assert name in RULES or name in GROUPS, f"{name} is neither a rule nor a group"
    stem = rule.id.replace("-", "_")
    assert (SOURCE / "rules" / "builtin" / rule.group / f"{stem}.py").is_file()
    assert (ROOT / "tests" / "rules" / rule.group / f"test_{stem}.py").is_file(), "a rule has a test of its own"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_groups_are_not_repeated_possessively(path):
    """Python before 3.11.5 misreads them (gh-106052); an atomic group around the repeat says the same."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
            text = node.value if isinstance(node.value, str) else node.value.decode("latin-1")
            assert "`" in text or not re.search(r"[^\\]\)(?:\*|\+|\?|\})\+", text), f"line {node.lineno}"


def test_index_says_what_the_modules_say():
    index = write_index()
    assert [entry["id"] for entry in index["rules"]] == list(RULES)
    json.dumps(index)


def test_api_is_short():
    text = (SOURCE / "rules" / "__init__.py").read_text("utf-8")
    assert len(text.splitlines()) <= 150, "all a rule author reads"


def run_python(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, **environment}
    ).stdout


NOT_AT_START = "babel langdetect py3langid numpy rapidfuzz jinja2 regex polib asyncio multiprocessing subprocess email tomllib".split()


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["--version"]], ids=" ".join)
def test_help_imports_no_library(arguments):
    code = f"import sys; from transcheck.cli import main; main({arguments!r}); sys.stderr.write(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stderr.split())
    assert not loaded.intersection(NOT_AT_START)
    assert not any(name.startswith("transcheck.rules") for name in loaded)
