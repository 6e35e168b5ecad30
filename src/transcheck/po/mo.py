"""Compiled catalogs (MO files): messages without comments and without places."""

import struct
from collections.abc import Iterator

from transcheck.model import Catalog, Location, Message, Previous, Problem, Reference, Span
from transcheck.po.decode import find_codec
from transcheck.po.header import adopt_header

_MAGIC = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}
_HEADER_SIZE = 20
_PAIR_SIZE = 8
# Strings may overlap, but a file that claims many times its own size is a trap.
_MOST_SHARED = 8


class MoLayout:
    """The layout of a compiled catalog: there are no lines, everything stands at the beginning."""

    def __init__(self, path: str) -> None:
        self.path = path

    def comments(self, message: Message) -> tuple[str, ...]:
        """Nothing: comments are not compiled."""
        del message
        return ()

    extracted = comments

    def references(self, message: Message) -> tuple[Reference, ...]:
        """Nothing: references are not compiled."""
        del message
        return ()

    def previous(self, message: Message) -> Previous | None:
        """Nothing: previous fields are not compiled."""
        del message
        return None

    def mentions(self, words: str) -> bool:
        """A compiled catalog has no comments."""
        del words
        return False

    def locate(self, message: Message, span: Span | None) -> Location:
        """The beginning of the file."""
        del message, span
        return Location(self.path, 1, 1, 1, 1)


def is_mo(data: bytes) -> bool:
    """Whether a file is a compiled catalog."""
    return data[:4] in _MAGIC


def read_mo(data: bytes, path: str) -> Catalog:
    """Read a compiled catalog; what cannot be read is a problem.

    Args:
        data: the file; `is_mo` holds for it.
        path: the path that findings carry.
    """
    layout = MoLayout(path)
    catalog = Catalog(path, layout)
    start = Location(path, 1, 1, 1, 1)
    if not path.lower().endswith((".mo", ".gmo")):
        catalog.problems.append(Problem("syntax-error", "compiled", {}, start))
    pairs = list(_find_pairs(data))
    if None in pairs:
        catalog.problems.append(Problem("syntax-error", "compiled-broken", {}, start))
    good = [pair for pair in pairs if pair is not None]
    header = next((text for source, text in good if not source), b"")
    declared = header.partition(b"charset=")[2].split(maxsplit=1)[:1]
    charset = declared[0].decode("ascii", "replace") if declared else "utf-8"
    catalog.charset = find_codec(charset) or "utf-8"
    if find_codec(charset) is None:
        catalog.problems.append(Problem("charset-unknown", "unknown", {"charset": charset}, start))
    for source, text in good:
        catalog.messages.append(_make_message(catalog, source, text))
    adopt_header(catalog)
    return catalog


def _make_message(catalog: Catalog, source: bytes, text: bytes) -> Message:
    context, separator, rest = source.rpartition(b"\x04")
    msgid, plural, msgid_plural = rest.partition(b"\0")

    def read(part: bytes) -> str:
        return part.decode(catalog.charset, "replace")

    return Message(
        catalog,
        read(context) if separator else None,
        read(msgid),
        read(msgid_plural) if plural else None,
        tuple(map(read, text.split(b"\0"))) if plural else (read(text),),
        frozenset(),
        obsolete=False,
        line=1,
        start=0,
        end=0,
    )


def _find_pairs(data: bytes) -> Iterator[tuple[bytes, bytes] | None]:
    """Source and translation of every message, None for those that stand outside of the file."""
    order = _MAGIC[data[:4]]
    if len(data) < _HEADER_SIZE:
        yield None
        return
    _, count, sources, texts = struct.unpack_from(f"{order}4I", data, 4)
    whole = min(count, (len(data) - sources) // _PAIR_SIZE, (len(data) - texts) // _PAIR_SIZE)
    left = _MOST_SHARED * len(data)
    for number in range(max(whole, 0)):
        found = []
        for table in (sources, texts):
            length, offset = struct.unpack_from(f"{order}2I", data, table + number * _PAIR_SIZE)
            left -= length
            if offset + length < len(data) and left > 0:
                found.append(data[offset : offset + length])
        yield (found[0], found[1]) if len(found) == 2 else None
    if whole < count:
        yield None
