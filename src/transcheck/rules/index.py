"""The index of built-in rules: their metadata as data, so that a start imports no rule module."""

import json
import os
from importlib import import_module
from pathlib import Path
from typing import Any

from transcheck.model import Certainty, Scope, Severity
from transcheck.rules import Feature, Reads, Rule, Where, lazy_check

_BUILTIN = Path(__file__).parent / "builtin"
_INDEX = Path(__file__).parent / "index.json"
_VERSION = 1


def load_index() -> tuple[Rule, ...]:
    """Every built-in rule, sorted by id, from the index; made anew when a rule module changed."""
    index = _read_index()
    if index is None:
        index = write_index()
    return tuple(_decode(entry) for entry in index["rules"])


def write_index(path: Path = _INDEX, *, frozen: bool = False) -> dict[str, Any]:
    """Import every rule module and write the index, where the folder can be written.

    Args:
        path: where to; by default beside this module.
        frozen: whether the modules will not change any more (in a wheel).
    """
    rules = [_encode(module, name) for module, name in _find_modules()]
    rules.sort(key=lambda entry: str(entry["id"]))
    index = {"version": _VERSION, "stamp": "frozen" if frozen else _stamp(), "rules": rules}
    try:
        # A name of its own: two processes may find the index old at the same time.
        partial = path.with_name(f".{path.name}.{os.getpid()}")
        partial.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")
        partial.replace(path)
    except OSError:  # a read-only installation pays for the imports at every start
        pass
    return index


def _read_index() -> dict[str, Any] | None:
    try:
        index: dict[str, Any] = json.loads(_INDEX.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if index.get("version") != _VERSION:
        return None
    return index if index.get("stamp") in ("frozen", _stamp()) else None


def _module_files() -> list[Path]:
    return sorted(path for path in _BUILTIN.glob("*/*.py") if path.name != "__init__.py")


def _stamp() -> str:
    """What changes whenever a rule module is added, changed or removed."""
    api = [Path(__file__), Path(__file__).with_name("__init__.py")]
    stats = [(path.relative_to(_BUILTIN.parent), path.stat()) for path in [*api, *_module_files()]]
    return ";".join(f"{path}:{stat.st_mtime_ns}:{stat.st_size}" for path, stat in stats)


def _find_modules() -> list[tuple[str, str]]:
    package = f"{__package__}.builtin"
    return [(f"{package}.{path.parent.name}.{path.stem}", path.stem) for path in _module_files()]


def _encode(module: str, name: str) -> dict[str, Any]:
    rule: Rule = getattr(import_module(module), name)
    return {
        "module": module,
        "name": name,
        "id": rule.id,
        "group": rule.group,
        "summary": rule.summary,
        "doc": rule.doc,
        "severity": rule.severity.name,
        "certainty": rule.certainty.name,
        "scope": rule.scope.name,
        "messages": dict(rule.messages),
        "needs": int(rule.needs),
        "where": rule.where.name,
        "reads": rule.reads.name,
        "locales": sorted(rule.locales),
        "options": dict(rule.options),
        "absorbs": list(rule.absorbs),
        "enabled": rule.enabled,
        "dated": rule.dated,
    }


def _decode(entry: dict[str, Any]) -> Rule:
    return Rule(
        id=entry["id"],
        group=entry["group"],
        summary=entry["summary"],
        doc=entry["doc"],
        severity=Severity[entry["severity"]],
        certainty=Certainty[entry["certainty"]],
        scope=Scope[entry["scope"]],
        messages=entry["messages"],
        check=lazy_check(entry["module"], entry["name"]),
        needs=Feature(entry["needs"]),
        where=Where[entry["where"]],
        reads=Reads[entry["reads"]],
        locales=frozenset(entry["locales"]),
        options=entry["options"],
        absorbs=tuple(entry["absorbs"]),
        enabled=entry["enabled"],
        dated=entry["dated"],
    )
