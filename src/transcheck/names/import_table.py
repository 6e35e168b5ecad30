"""A table of names (CSV) becomes a rule file with entities."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date

from transcheck.cldr.locales import parse_locale
from transcheck.errors import ErrorList, RuleFileError, TranscheckError
from transcheck.names.registry import KINDS

# Columns that are no forms; forms stand in columns called names.nb or acronyms.es, or nb alone for names.
_PLAIN = ("id", "kind", "from", "until", "successor", "source", "checked", "territory", "member-of")
_DAYS = ("from", "until", "checked")
_ARRAYS = ("territory", "member-of")
_TABLES = ("names", "acronyms", "stems", "loose", "demonyms", "context")
_SEVERAL = re.compile(r"\s*[|\n]\s*")


def import_table(text: str, *, path: str, kind: str = "organisation") -> str:
    """The TOML text of a pack made from a table.

    The first row names the columns: `id` (without it the first form is the id), `kind`, `from`, `until`, `successor`,
    `source`, `checked`, `territory`, `member-of`; `names.nb` or `nb` for the names of a locale, `acronyms.nb`, `stems.nb`, `loose.nb`,
    `demonyms.nb`, `context.nb`. Several values in a cell are divided by `|`. Columns are divided by a comma, a semicolon or a tab.

    Args:
        text: the table.
        path: what to call the file in errors.
        kind: the kind of rows that name none.

    Raises:
        ErrorList: everything that is wrong, each with its line.
    """
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max("\t;,", key=first.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, strict=True)
    errors: list[TranscheckError] = []
    parts: list[str] = []
    try:
        columns = [column.strip() for column in reader.fieldnames or ()]
        errors += [
            RuleFileError("is no column of a table of names", path=path, line=1, key=column or "(empty)")
            for column in columns
            if _place_of(column) is None
        ]
        if not errors:
            for row in reader:
                values = {key.strip(): (value or "").strip() for key, value in row.items() if isinstance(key, str)}
                if any(values.values()):
                    parts.append(_render(values, kind, path, reader.line_num, errors))
    except csv.Error as error:
        errors.append(RuleFileError(f"is not a table: {error}", path=path, line=reader.line_num))
    if errors:
        raise ErrorList(errors)
    return "\n".join(parts)


def _place_of(column: str) -> tuple[str, str] | None:
    """(key, locale) of a column, the locale empty for plain keys; None if it is none."""
    if column in _PLAIN:
        return column, ""
    table, dot, locale = column.partition(".")
    if not dot:
        table, locale = "names", column
    parts = parse_locale(locale)
    known = locale == "*" or (parts is not None and len(parts.language) <= 3)
    return (table, locale) if table in _TABLES and known else None


def _render(values: Mapping[str, str], kind: str, path: str, line: int, errors: list[TranscheckError]) -> str:
    forms: dict[str, dict[str, list[str]]] = {}
    plain: dict[str, str] = {}
    for column, value in values.items():
        place = _place_of(column)
        if place is None or not value:
            continue
        key, locale = place
        if locale:
            forms.setdefault(key, {})[locale] = [form for form in _SEVERAL.split(value) if form]
        else:
            plain[key] = value
    plain.setdefault("kind", kind)
    plain.setdefault("id", next((found[0] for table in forms.values() for found in table.values() if found), ""))
    errors += _mistakes(plain, forms, path, line)
    lines = ["[[entity]]", *_plain_lines(plain), *_form_lines(forms)]
    return "\n".join(lines) + "\n"


def _mistakes(plain: Mapping[str, str], forms: Mapping[str, object], path: str, line: int) -> Iterator[TranscheckError]:
    if not plain["id"] or not ("names" in forms or "acronyms" in forms):
        yield RuleFileError("the row has no name", path=path, line=line)
    if plain["kind"] not in KINDS:
        yield RuleFileError(f"“{plain['kind']}” is none of {', '.join(KINDS)}", path=path, line=line, key="kind")
    for key in _DAYS:
        if key in plain:
            try:
                date.fromisoformat(plain[key])
            except ValueError:
                yield RuleFileError(f"“{plain[key]}” is no day as 2026-11-22", path=path, line=line, key=key)


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
            yield f"{table}.{quote(locale) if locale == '*' else locale} = {_array(found)}"


def _array(values: list[str]) -> str:
    return "[" + ", ".join(quote(value) for value in values if value) + "]"


def quote(value: str) -> str:
    """A TOML string."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(c, c if c.isprintable() or c == " " else f"\\U{ord(c):08x}") for c in value) + '"'
