"""A table of names (CSV) becomes a rule file with entities."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import PurePath

from transcheck.cldr.locales import parse_locale
from transcheck.errors import ErrorList, RuleFileError, TranscheckError
from transcheck.names.registry import KINDS

# Columns that are no forms; forms stand in columns called names.nb or acronyms.es, or nb alone for names.
_PLAIN = ("id", "kind", "from", "until", "successor", "source", "checked", "territory", "member-of")
_DAYS = ("from", "until", "checked")
_ARRAYS = ("territory", "member-of")
_TABLES = ("names", "acronyms", "stems", "loose", "demonyms", "context")
_SEVERAL = re.compile(r"\s*[|\n]\s*")
# Spreadsheets write which character divides the columns before everything else.
_DIVIDER = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def import_table(text: str, *, path: str, kind: str = "organisation") -> str:
    """The TOML text of a pack made from a table.

    The first row names the columns, in any case: `id` (without it the first form is the id), `kind`, `from`, `until`,
    `successor`, `source`, `checked`, `territory`, `member-of`; `names.nb` or `nb` for the names of a locale, `acronyms.nb`,
    `stems.nb`, `loose.nb`, `demonyms.nb`, `context.nb`. Several values in a cell are divided by `|` or a line break. Columns are
    divided by a comma, a semicolon or a tab. Columns without name and value are left out.

    Args:
        text: the table.
        path: what to call the file in errors.
        kind: the kind of rows that name none.

    Raises:
        ErrorList: everything that is wrong, each with its line.
    """
    text = text.removeprefix("\ufeff")
    divider = _DIVIDER.match(text)
    text = text[divider.end() :] if divider else text
    before = 1 if divider else 0
    delimiter = divider[1] if divider else max("\t;,", key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    errors: list[TranscheckError] = []
    rows: list[tuple[int, list[str]]] = []
    line = before + 1
    try:
        for cells in reader:
            rows.append((line, [cell.strip() for cell in cells]))
            line = before + reader.line_num + 1
    except csv.Error as error:
        raise ErrorList([RuleFileError(f"is not a table: {error}", path=path, line=line)]) from None
    rows = [(number, cells) for number, cells in rows if any(cells)]
    if len(rows) < 2:
        what = "has no row below that of the columns" if rows else "is empty"
        raise ErrorList([RuleFileError(what, path=path)])
    columns = _read_columns(rows[0], path, errors)
    if not errors:
        parts = [part for row in rows[1:] for part in _read_row(row, columns, kind, path, errors)]
        errors += _repeated([(number, part) for (number, _), part in zip(rows[1:], parts, strict=False)], path)
    if errors:
        raise ErrorList(errors)
    head = f'[pack]\nversion = "1"\norigin = {quote(PurePath(path).name)}\n'
    return "\n".join([head, *parts])


def _read_columns(row: tuple[int, list[str]], path: str, errors: list[TranscheckError]) -> list[tuple[str, str] | None]:
    """(key, locale) of each column, None for one without a name."""
    line, names = row
    columns = [_place_of(name) if name else None for name in names]
    unknown = [name for name, place in zip(names, columns, strict=True) if name and place is None]
    if unknown:
        known = f"{', '.join(_PLAIN)}, and names.nb (or nb), acronyms.nb ... for a locale"
        what = "is no column" if len(unknown) == 1 else "are no columns"
        errors.append(
            RuleFileError(
                f"{what} of a table of names; there are {known}", path=path, line=line, key=", ".join(unknown)
            )
        )
    errors += [
        RuleFileError("the column stands twice", path=path, line=line, key=name)
        for number, (name, place) in enumerate(zip(names, columns, strict=True))
        if place is not None and place in columns[:number]
    ]
    return columns


def _place_of(column: str) -> tuple[str, str] | None:
    """(key, locale) of a column, the locale empty for plain keys; None if it is none."""
    if column.lower() in _PLAIN:
        return column.lower(), ""
    table, dot, locale = column.partition(".")
    if not dot:
        table, locale = "names", column
    parts = parse_locale(locale)
    if locale != "*" and (parts is None or len(parts.language) > 3):
        return None
    language, rest = re.match(r"([^_\-@]*)(.*)", locale, re.DOTALL).groups()  # type: ignore[union-attr]
    return (table.lower(), language.lower() + rest) if table.lower() in _TABLES else None


def _read_row(
    row: tuple[int, Sequence[str]],
    columns: Sequence[tuple[str, str] | None],
    kind: str,
    path: str,
    errors: list[TranscheckError],
) -> Iterator[str]:
    """The table of one row; nothing where a mistake makes it unreadable."""
    line, cells = row
    stray = next(
        (cell for number, cell in enumerate(cells) if cell and (columns[number : number + 1] or [None])[0] is None), ""
    )
    if stray:
        errors.append(RuleFileError(f"“{stray}” stands in no named column", path=path, line=line))
        return
    forms: dict[str, dict[str, list[str]]] = {}
    plain: dict[str, str] = {}
    for place, value in zip(columns, cells, strict=False):
        if place is None or not value:
            continue
        key, locale = place
        if locale:
            forms.setdefault(key, {})[locale] = [form for form in _SEVERAL.split(value) if form]
        else:
            plain[key] = value if key in _ARRAYS else " ".join(value.split())
    plain.setdefault("kind", kind)
    plain.setdefault("id", next((found[0] for table in forms.values() for found in table.values() if found), ""))
    errors += _mistakes(plain, forms, path, line)
    yield "\n".join(["[[entity]]", *_plain_lines(plain), *_form_lines(forms)]) + "\n"


def _mistakes(plain: Mapping[str, str], forms: Mapping[str, object], path: str, line: int) -> Iterator[TranscheckError]:
    if not plain["id"] or not ("names" in forms or "acronyms" in forms or "demonyms" in forms):
        yield RuleFileError("the row has no name", path=path, line=line)
    if plain["kind"] not in KINDS:
        yield RuleFileError(f"“{plain['kind']}” is none of {', '.join(KINDS)}", path=path, line=line, key="kind")
    wrong = [key for key in _DAYS if key in plain and not _is_day(plain[key])]
    for key in wrong:
        yield RuleFileError(f"“{plain[key]}” is no day as 2026-11-22", path=path, line=line, key=key)
    if not wrong and plain.get("from", "") and plain.get("until", "") and plain["until"] < plain["from"]:
        yield RuleFileError(f"ends before it starts ({plain['from']})", path=path, line=line, key="until")


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _repeated(parts: Sequence[tuple[int, str]], path: str) -> Iterator[TranscheckError]:
    """Rows with the id of an earlier one."""
    seen: dict[str, int] = {}
    for line, part in parts:
        name = part.split("\n", 2)[1]
        if name in seen:
            message = f"“{name.removeprefix('id = ').strip(chr(34))}” is the id of line {seen[name]} too"
            yield RuleFileError(message, path=path, line=line, key="id")
        seen.setdefault(name, line)


def _plain_lines(plain: Mapping[str, str]) -> Iterator[str]:
    for key in ("id", "kind", "territory", "member-of", "from", "until", "successor", "source", "checked"):
        if key in plain:
            value = plain[key]
            if key in _DAYS:
                yield f"{key} = {value}"
            elif key in _ARRAYS:
                yield f"{key} = {_array(_SEVERAL.split(value))}"
            else:
                yield f"{key} = {quote(value)}"


def _form_lines(forms: Mapping[str, Mapping[str, list[str]]]) -> Iterator[str]:
    for table in _TABLES:
        for locale, found in forms.get(table, {}).items():
            bare = locale.replace("_", "").replace("-", "").isalnum()
            yield f"{table}.{locale if bare else quote(locale)} = {_array(found)}"


def _array(values: list[str]) -> str:
    return "[" + ", ".join(quote(value) for value in values if value) + "]"


def quote(value: str) -> str:
    """A TOML string."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(c, c if c.isprintable() or c == " " else f"\\U{ord(c):08x}") for c in value) + '"'
