"""Puts comment lines above messages; every other byte of the file stays as it is."""

import re
from collections.abc import Iterable
from pathlib import Path

from transcheck.model import Catalog, Message
from transcheck.po.decode import decode, find_file_offsets
from transcheck.po.edit import EditError, replace_file
from transcheck.po.layout import PoLayout
from transcheck.po.reader import read_catalog

_BLANK_LINES = re.compile(rb"(?:[ \t\f\r]*\n)*")


def annotate_file(path: Path, catalog: Catalog, comments: Iterable[tuple[Message, str]]) -> None:
    """Put translator comments above messages of a file, atomically and verified.

    Args:
        path: the file that `catalog` was read from.
        catalog: what was read.
        comments: messages with one line each, without the marker `# `; it becomes the message's first comment, the
            only place that every gettext tool accepts.

    Raises:
        EditError: as `annotate_bytes` has it; the file is read-only or cannot be written.
    """
    target = path.resolve()
    try:
        data = target.read_bytes()
        new = annotate_bytes(data, catalog, comments)
        if new != data:
            replace_file(target, data, new)
    except OSError as error:
        raise EditError((error.strerror or type(error).__name__).lower(), path=catalog.path) from error


def annotate_bytes(data: bytes, catalog: Catalog, comments: Iterable[tuple[Message, str]]) -> bytes:
    """The bytes of a file with further comments.

    Raises:
        EditError: the file changed since it was read, its charset lacks a character, or it would read differently.
    """
    wanted = list(comments)
    layout = catalog.layout
    decoded = decode(data)
    if not isinstance(layout, PoLayout) or decoded.raw != layout.raw:
        raise EditError("the file changed since it was read", path=catalog.path)
    ending = "\r\n" if b"\r\n" in data[:4096] else "\n"
    places = [(_first_line(layout.raw, message.start), " ".join(line.split())) for message, line in wanted]
    offsets = find_file_offsets(decoded, {place for place, _ in places})
    result = bytearray()
    copied = 0
    try:
        for place, line in sorted(places, key=lambda one: one[0]):
            result += data[copied : offsets[place]] + f"# {line}{ending}".encode(decoded.charset)
            copied = offsets[place]
    except UnicodeError as error:
        raise EditError(f"the charset {decoded.charset} has no such character", path=catalog.path) from error
    result += data[copied:]
    _verify(catalog, read_catalog(bytes(result), catalog.path), wanted)
    return bytes(result)


def _first_line(raw: bytes, start: int) -> int:
    """Where the message's own first line begins, behind the blank lines before it."""
    match = _BLANK_LINES.match(raw, start)
    return match.end() if match else start


def _verify(old: Catalog, new: Catalog, wanted: list[tuple[Message, str]]) -> None:
    added: dict[int, list[str]] = {}
    for message, line in wanted:
        added.setdefault(message.start, []).append(" ".join(line.split()))
    same = len(old.messages) == len(new.messages) and len(old.problems) == len(new.problems)
    for before, after in zip(old.messages, new.messages, strict=False):
        same = (
            same
            and (before.key, before.msgstrs, before.flags) == (after.key, after.msgstrs, after.flags)
            and after.comments == (*added.get(before.start, []), *before.comments)
        )
    if not same:
        raise EditError("the file would read differently", path=old.path)
