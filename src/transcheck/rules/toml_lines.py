"""Where the keys of a TOML text stand: tomllib reads values and forgets their lines."""

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""\s*((?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*'))*)\s*="""
)
_PART = re.compile(r"""[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*'""")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]')


def find_lines(text: str) -> dict[Path, int]:
    """Path of each table and key -> its line, counted from 1. Items of arrays of tables are numbered from 0.

    Keys inside inline tables are not listed: they stand on the line of the key that holds the table, or
    nearby. Text that is not TOML gives what can be read.
    """
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    prefix: Path = ()
    depth, quote = 0, ""
    for number, line in enumerate(text.split("\n"), 1):
        if not depth and not quote:
            header = _HEADER.match(line)
            if header:
                prefix = _open_table(header[2], number, counts, lines, is_array=header[1] == "[[")
                lines.setdefault(prefix, number)
                continue
            key = _KEY.match(line)
            if key:
                lines.setdefault(prefix + _parts(key[1]), number)
                depth, quote = _nesting(line[key.end() :], depth, quote)
            continue
        depth, quote = _nesting(line, depth, quote)
    return lines


def line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of the path, or of the nearest thing around it that has one."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return None


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))


def _open_table(name: str, number: int, counts: dict[Path, int], firsts: dict[Path, int], *, is_array: bool) -> Path:
    path: Path = ()
    parts = _parts(name)
    for index, part in enumerate(parts):
        path += (part,)
        if is_array and index == len(parts) - 1:
            firsts.setdefault(path, number)
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (counts[path],)
    return path


def _nesting(line: str, depth: int, quote: str) -> tuple[int, str]:
    """Bracket depth and the open multi-line quote at the end of the line."""
    position = 0
    if quote:
        end = line.find(quote)
        if end < 0:
            return depth, quote
        position, quote = end + 3, ""
    while token := _TOKEN.search(line, position):
        position = token.end()
        found = token.group()
        if found in ('"""', "'''"):
            end = line.find(found, position)
            if end < 0:
                return depth, found
            position = end + 3
        elif found in "[{":
            depth += 1
        elif found in "]}":
            depth = max(0, depth - 1)
        elif found.startswith("#"):
            break
    return depth, ""
