"""Rule files: TOML, strictly decoded, every mistake at once, kept compiled in a cache."""

import hashlib
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from transcheck import __version__
from transcheck.errors import ErrorList, RuleFileError, TranscheckError, suggest
from transcheck.rules.decode import Key, Mistakes, Row, read_string, read_table
from transcheck.rules.decode import Path as KeyPath
from transcheck.rules.kinds import claim, entity, figure, pattern, term
from transcheck.rules.toml_lines import find_lines, line_of

KINDS: Mapping[str, ModuleType] = {
    "pattern": pattern,
    "term": term,
    "entity": entity,
    "claim": claim,
    "figure": figure,
}
PACK = {
    "version": Key(read_string),
    "summary": Key(read_string),
    "licence": Key(read_string),
    "origin": Key(read_string),
}
_FORMAT = f"{__version__}/1"
_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A decoded rule file: rows by kind in plain JSON types, `version` as it says, `digest` of its bytes."""

    path: Path
    name: str
    digest: str
    version: str
    rows: Mapping[str, list[Row]] = field(default_factory=dict)

    def error(self, key: KeyPath, message: str) -> RuleFileError:
        """A mistake at a key of the file; its line is looked up now."""
        return make_error(self.path, key, message, _lines_of(self.path, self.digest))

    def line(self, key: KeyPath) -> int | None:
        """The line of a key."""
        return self.error(key, "").line


@lru_cache(maxsize=4)
def _lines_of(path: Path, digest: str) -> Mapping[KeyPath, int]:
    """The lines of a file's keys, read again where something is wrong; once for all mistakes of its contents."""
    del digest
    try:
        return find_lines(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return {}


def find_rule_files(paths: Iterable[Path]) -> list[Path]:
    """The rule files among files and below folders: `*.toml`, sorted within each folder.

    Raises:
        RuleFileError: a path does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(sorted(path.rglob("*.toml"))))
        elif path.exists():
            found[path] = None
        else:
            raise RuleFileError("no such file or folder", path=str(path))
    return list(found)


def load_rule_file(path: Path, *, cache: Path | None = None) -> RuleFile:
    """Read a rule file; a cached one was decoded, and its examples were run, before.

    Args:
        path: the TOML file.
        cache: folder of the cache; None reads the file itself.

    Raises:
        ErrorList: everything that is wrong, by line.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ErrorList([RuleFileError(f"cannot be read: {error.strerror}", path=str(path))]) from None
    digest = hashlib.sha256(data).hexdigest()
    cached = _read_cache(cache, digest)
    if cached is None:
        cached = decode(data, path)
        _write_cache(cache, digest, cached)
    return RuleFile(path, path.stem, digest, cached["version"], cached["rows"])


def decode(data: bytes, path: Path) -> dict[str, Any]:
    """The version and the rows of a file, after its examples were run.

    Raises:
        ErrorList: everything that is wrong, by line.
    """
    document, text = _parse(data, path)
    mistakes = Mistakes()
    rows: dict[str, list[Row]] = {}
    head: Row = {}
    for name, value in document.items():
        if name == "pack":
            head = read_table(value, PACK, (name,), mistakes)
        elif name in KINDS:
            rows[name] = list(_read_rows(name, value, mistakes))
        else:
            mistakes.add((name,), "unknown key" + suggest(name, [*KINDS, "pack"]))
    if mistakes.found:
        lines = find_lines(text)
        errors: list[TranscheckError] = []
        for number, (key, message) in enumerate(mistakes.found):
            other = line_of(lines, mistakes.others[number]) if number in mistakes.others else None
            errors.append(make_error(path, key, f"{message} (see line {other})" if other else message, lines))
        raise ErrorList(sorted(errors, key=lambda error: (error.line or 0, str(error))))
    return {"version": head.get("version", ""), "rows": rows}


def run_examples(files: Iterable[Path]) -> list[RuleFileError]:
    """The mistakes of rule files, failing examples among them; an empty list says that all hold."""
    failures: list[RuleFileError] = []
    for path in find_rule_files(files):
        try:
            load_rule_file(path)
        except ErrorList as errors:
            failures += [error for error in errors.errors if isinstance(error, RuleFileError)]
    return failures


def count_examples(file: RuleFile) -> int:
    """How many examples a file carries."""
    return sum(len(row.get(name, ())) for rows in file.rows.values() for row in rows for name in ("bad", "good"))


def make_error(path: Path, key: KeyPath, message: str, lines: Mapping[KeyPath, int]) -> RuleFileError:
    """A mistake at a key, with its line."""
    shown = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in key).removeprefix(".")
    return RuleFileError(message, path=str(path), line=line_of(lines, key), key=shown or None)


def _parse(data: bytes, path: Path) -> tuple[dict[str, Any], str]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ErrorList([RuleFileError("is not UTF-8", path=str(path), line=line)]) from None
    try:
        return tomllib.loads(text), text.replace("\r\n", "\n")
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        place = _TOML_PLACE.search(said)
        number = int(place[1]) if place and place[1] else text.count("\n") + 1
        message = "is not TOML: " + _TOML_PLACE.sub("", said)[:1].lower() + _TOML_PLACE.sub("", said)[1:]
        raise ErrorList([RuleFileError(message, path=str(path), line=number)]) from None
    except RecursionError:
        raise ErrorList([RuleFileError("is nested too deeply", path=str(path))]) from None


def _read_rows(name: str, value: Any, mistakes: Mistakes) -> Iterator[Row]:
    kind = KINDS[name]
    if not isinstance(value, list):
        mistakes.add((name,), f"must be an array of tables: write [[{name}]]")
        return
    for number, table in enumerate(value):
        path = (name, number)
        before = len(mistakes.found)
        row = read_table(table, kind.KEYS, path, mistakes)
        if len(mistakes.found) == before:
            kind.check(row, path, mistakes)
        if len(mistakes.found) == before and hasattr(kind, "run_examples"):
            for key, message in kind.run_examples(row):
                mistakes.add(path + key, message)
        yield row


def _cache_file(cache: Path, digest: str) -> Path:
    return cache / "packs" / f"{digest}.json"


def _read_cache(cache: Path | None, digest: str) -> dict[str, Any] | None:
    if cache is None:
        return None
    try:
        found = json.loads(_cache_file(cache, digest).read_bytes())
        if found["format"] == _FORMAT and isinstance(found["rows"], dict) and isinstance(found["version"], str):
            return dict(found)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def _write_cache(cache: Path | None, digest: str, decoded: dict[str, Any]) -> None:
    """Keep the decoded file; a cache that cannot be written is none."""
    if cache is None:
        return
    target = _cache_file(cache, digest)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=target.parent, delete=False, encoding="utf-8") as file:
            json.dump({"format": _FORMAT, **decoded}, file, ensure_ascii=False, separators=(",", ":"))
        os.replace(file.name, target)  # noqa: PTH105 -- the temporary name is a string
    except OSError:
        return
