"""From the bytes of a file to UTF-8: which charset it is in, and what is wrong with that."""

import codecs
import re
from dataclasses import dataclass, field

from transcheck.po.faults import Fault

_HEADER = re.compile(
    rb'^[ \t]*+msgid[ \t]*+""[ \t\r\n\f\v]*+msgstr[ \t\r\n\f\v]*+((?:"[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*+"[ \t\r\n\f\v]*+)++)',
    re.MULTILINE,
)
_CHARSET = re.compile(rb"charset=([^\s\"\\]*)")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(slots=True)
class Decoded:
    """A file as UTF-8.

    `raw` is the file itself where it is UTF-8 (undecodable bytes included), without its byte order mark of
    `skipped` bytes; else its text encoded as UTF-8. `charset` is what the file is read as, `declared` what its
    header says. `faults` have offsets in `raw`.
    """

    raw: bytes
    charset: str
    declared: str | None
    skipped: int = 0
    faults: list[Fault] = field(default_factory=list)


def decode(data: bytes) -> Decoded:
    """Find the charset of a file and turn it to UTF-8; nothing raises, nothing is lost."""
    for bom, charset in _BOMS:
        if data.startswith(bom):
            return _decode_marked(data, bom, charset)
    match = _HEADER.search(data)
    found = _CHARSET.search(match.group(1)) if match else None
    if match is None or found is None:
        return Decoded(data, "utf-8", None)
    declared = found.group(1).decode("ascii", "replace")
    try:
        charset = codecs.lookup(declared).name
    except (LookupError, ValueError):
        charset = "utf-8"
    if charset in {"utf-8", "ascii"}:
        return Decoded(data, "utf-8", declared)
    return Decoded(data.decode(charset, "replace").encode(), charset, declared)


def _decode_marked(data: bytes, bom: bytes, charset: str) -> Decoded:
    raw = data[len(bom) :]
    if charset != "utf-8":
        raw = raw.decode(charset, "replace").encode()
    return Decoded(raw, charset, None, len(bom))
