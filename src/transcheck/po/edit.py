"""Changes texts of a catalog in place: exactly the bytes of the spans, and never half a file."""

import contextlib
import os
import re
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from transcheck.errors import TranscheckError
from transcheck.model import Catalog, Edit, Message
from transcheck.po.decode import decode, find_file_offsets
from transcheck.po.layout import PoLayout
from transcheck.po.reader import read_catalog

_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\a": "\\a", "\b": "\\b", "\f": "\\f", "\v": "\\v",
}  # fmt: skip
_TO_ESCAPE = re.compile(r'["\\\n\t\r\a\x08\f\v]')
_COMMENTS = frozenset({"comment", "extracted"})

# What is to stand where in the file, in the order of the file: (start, end, new text).
Changes = list[tuple[int, int, str]]


class EditError(TranscheckError):
    """An edit that cannot be made, or not without changing something else; the file is as it was."""


def edit_file(path: Path, catalog: Catalog, edits: Iterable[tuple[Message, Edit]]) -> None:
    """Edit a file: afterwards it is the new one or the old one, whatever happens in between.

    A symbolic link stays one, its target is edited. Mode and, where allowed, owner are kept.

    Args:
        path: the file that `catalog` was read from.
        catalog: what was read.
        edits: messages of the catalog with their edits; spans count in the texts before all edits.

    Raises:
        EditError: as `edit_bytes` has it; the file changed since it was read, is read-only or cannot be written.
    """
    target = Path(os.path.realpath(path))
    try:
        data = target.read_bytes()
        new = edit_bytes(data, catalog, edits)
        if new != data:
            replace_file(target, data, new)
    except OSError as error:
        raise EditError((error.strerror or type(error).__name__).lower(), path=catalog.path) from error


def edit_bytes(data: bytes, catalog: Catalog, edits: Iterable[tuple[Message, Edit]]) -> bytes:
    """The bytes of a file after some edits; all other bytes are the same.

    Args:
        data: the file.
        catalog: what `read_catalog` made of it.
        edits: messages of the catalog with their edits; spans count in the texts before all edits.

    Returns:
        The new bytes; they were read again, and hold the texts that were asked for and no other change.

    Raises:
        EditError: spans overlap or are not there, the charset lacks a character, or the result reads differently.
    """
    wanted = list(edits)
    layout = catalog.layout
    if not isinstance(layout, PoLayout):
        raise EditError("a compiled catalog cannot be edited", path=catalog.path)
    decoded = decode(data)
    if decoded.raw != layout.raw:
        raise EditError("the file changed since it was read", path=catalog.path)
    try:
        changes = _find_changes(layout, wanted)
        offsets = find_file_offsets(decoded, {place for start, end, _ in changes for place in (start, end)})
        result = bytearray()
        copied = 0
        for start, end, text in changes:
            if offsets[start] < copied:
                raise EditError("two edits overlap", path=catalog.path)
            result += data[copied : offsets[start]] + text.encode(decoded.charset)
            copied = offsets[end]
        result += data[copied:]
    except UnicodeError as error:
        raise EditError(f"the charset {decoded.charset} has no such character", path=catalog.path) from error
    except ValueError as error:
        raise EditError("a text to edit is not there", path=catalog.path) from error
    _verify(catalog, read_catalog(bytes(result), catalog.path), wanted)
    return bytes(result)


def escape(text: str) -> str:
    """A text as it is written between quotes."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)


def _find_changes(layout: PoLayout, edits: list[tuple[Message, Edit]]) -> Changes:
    changes: Changes = []
    for message, edit in edits:
        if edit.span.field in _COMMENTS and "\n" in edit.text:
            raise ValueError(edit.text)
        text = edit.text if edit.span.field in _COMMENTS else escape(edit.text)
        for start, end in layout.slices(message, edit.span):
            changes.append((start, end, text))
            text = ""
    return sorted(changes, key=lambda change: change[:2])


def _verify(old: Catalog, new: Catalog, edits: list[tuple[Message, Edit]]) -> None:
    """That a catalog is another one with some edits, and nothing else."""
    expected: dict[int, dict[str, str]] = {}
    for message, edit in sorted(edits, key=lambda pair: pair[1].span.start, reverse=True):
        fields = expected.setdefault(message.start, {})
        name = edit.span.field
        if name in {"msgstr", "msgstr[0]"}:
            name = "msgstr" if message.msgid_plural is None else "msgstr[0]"
        text = fields.get(name, message.field_text(name))
        fields[name] = text[: edit.span.start] + edit.text + text[edit.span.end :]
    before, after = _all_messages(old), _all_messages(new)
    same = len(before) == len(after) and [one.rule for one in old.problems] == [one.rule for one in new.problems]
    for one, other in zip(before, after, strict=False):
        same = same and _describe(one, expected.get(one.start, {})) == _describe(other, {})
    if not same:
        raise EditError("the edited file would read differently", path=old.path)


def _all_messages(catalog: Catalog) -> list[Message]:
    return [*([catalog.header_message] if catalog.header_message else []), *catalog.messages]


def _describe(message: Message, changed: dict[str, str]) -> tuple[object, ...]:
    names = ["msgctxt", "msgid", "msgid_plural", "comment", "extracted"]
    names += ["msgstr"] if message.msgid_plural is None else [f"msgstr[{n}]" for n in range(len(message.msgstrs))]
    texts = [changed.get(name, message.field_text(name)) for name in names]
    return (*texts, message.msgctxt is None, message.flags, message.obsolete, message.references, message.previous)


def replace_file(target: Path, old: bytes, new: bytes) -> None:
    """Put new bytes in the place of a file, all at once.

    Args:
        target: the file itself, no link.
        old: what must still stand in it.
        new: what stands in it afterwards.

    Raises:
        OSError: it is read-only, changed, or cannot be written; it is as it was.
    """
    status = target.stat()
    if not status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError(0, "the file is read-only")
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            os.chown(temporary, status.st_uid, status.st_gid)
        temporary.chmod(stat.S_IMODE(status.st_mode))
        unchanged = temporary.read_bytes() == new and target.read_bytes() == old
        if unchanged:
            temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if not unchanged:
        temporary.unlink(missing_ok=True)
        raise OSError(0, "the file changed while it was edited")
    with contextlib.suppress(OSError):
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
