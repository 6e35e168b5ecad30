"""From the bytes of a file to UTF-8: which charset it is in, and what is wrong with that."""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from transcheck.po.faults import Fault

# The header's beginning; its strings are searched up to the next blank line, whatever is wrong with them. An entry with
# msgctxt (group 1) is none.
_HEADER = re.compile(
    rb"""^[ \t]*+(?>(msgctxt[ \t]*+(?>(?:"[^"\\\n]*+(?>(?:\\.[^"\\\n]*+)*)"[ \t\r\n\f\v]*+)+))?)
    msgid[ \t]*+""[ \t\r\n\f\v]*+msgstr[ \t]*+(?=["\r\n])""",
    re.MULTILINE | re.VERBOSE,
)
_CHARSET = re.compile(rb"charset=([^\s\"\\;]*+)")
_BLANK_LINE = re.compile(rb"\n[ \t\r]*+\n|\r[ \t]*+\r")
_LONGEST_HEADER = 1 << 16
_HIGH = re.compile(rb"[^\n\x80-\xff]*+[\x80-\xff][^\n]*+")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The names that gettext's manual promises on every system, in the section "Filling in the Header Entry"; any case.
PORTABLE = frozenset(
    """ASCII US-ASCII ISO-8859-1 ISO-8859-2 ISO-8859-3 ISO-8859-4 ISO-8859-5 ISO-8859-6 ISO-8859-7 ISO-8859-8 ISO-8859-9
    ISO-8859-13 ISO-8859-14 ISO-8859-15 KOI8-R KOI8-U KOI8-T CP850 CP866 CP874 CP932 CP949 CP950 CP1250 CP1251 CP1252 CP1253
    CP1254 CP1255 CP1256 CP1257 GB2312 EUC-JP EUC-KR EUC-TW BIG5 BIG5-HKSCS GBK GB18030 SHIFT_JIS JOHAB TIS-620 VISCII
    GEORGIAN-PS UTF-8""".split()
)
_ASCII = "".join(map(chr, range(0x20, 0x7F)))
_HIGH_BYTES = bytes(range(0x80, 0x100))
_CHUNK = 1 << 20
# So many characters in a row are no accident: text of that charset that happens to be UTF-8 throughout. Bytes of a
# charset with one byte a character hardly ever are; two bytes a character can be, for a while.
_ENOUGH = {1: 1, 2: 8}


@dataclass(slots=True)
class Decoded:
    """A file as UTF-8.

    `raw` is the file itself where it is UTF-8 (bytes that are not, included), without the `skipped` bytes of its byte
    order mark; else its text encoded as UTF-8. A file whose lines end in CR alone has LF in `raw`. `charset` is what
    the file is read as. `faults` have offsets in `raw`.
    """

    raw: bytes
    charset: str
    skipped: int = 0
    faults: list[Fault] = field(default_factory=list)


def decode(data: bytes) -> Decoded:
    """Find the charset of a file and turn it to UTF-8; nothing raises."""
    decoded = _decode_wide(data) or _decode_declared(data)
    if b"\n" not in decoded.raw and b"\r" in decoded.raw:
        decoded.raw = decoded.raw.replace(b"\r", b"\n")
        decoded.faults.append(Fault("syntax-error", "line-ends", 0, 0))
    return decoded


def find_file_offsets(decoded: Decoded, offsets: Iterable[int]) -> dict[int, int]:
    """The offsets in the file's own bytes of offsets in `raw`.

    Raises:
        UnicodeError: the text before one of them does not lead back to the file's bytes.
    """
    found, before, reached = {}, 0, decoded.skipped
    for offset in sorted(offsets):
        between = decoded.raw[before:offset]
        reached += len(between if decoded.charset == "utf-8" else between.decode().encode(decoded.charset))
        found[offset] = reached
        before = offset
    return found


def _decode_wide(data: bytes) -> Decoded | None:
    """A file with a byte order mark, or plainly with two bytes a character."""
    for bom, charset in _BOMS:
        if data.startswith(bom):
            params = {"charset": charset.upper()[:6].rstrip("-")}
            if charset == "utf-8":
                decoded = _decode_declared(data[len(bom) :])
                decoded.skipped = len(bom)
                decoded.faults.append(Fault("encoding-error", "bom", 0, 0))
                return decoded
            raw = data[len(bom) :].decode(charset, "replace").encode("utf-8", "replace")
            return Decoded(raw, charset, len(bom), [Fault("encoding-error", "wide", 0, 0, params)])
    head = data[:64]
    for charset, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if len(zeros) > 4 and not any(zeros[: len(others)]) and all(others):
            raw = data.decode(charset, "replace").encode("utf-8", "replace")
            return Decoded(raw, charset, 0, [Fault("encoding-error", "wide", 0, 0, {"charset": "UTF-16"})])
    return None


def _decode_declared(data: bytes) -> Decoded:
    """A file in a charset that holds ASCII, as its header declares it."""
    region = _find_header(data)
    found = list(_CHARSET.finditer(data, *region)) if region else []
    faults: list[Fault] = []
    if region and not any(match[1] for match in found):
        faults.append(Fault("charset-missing", "missing", *_header_place(data, region)))
    if not found or not found[0][1]:
        return _as_utf8(data, faults, report=True)
    declared = found[0]
    name = declared[1].decode("ascii", "replace")
    other = next((match for match in found if match[1].lower() != declared[1].lower()), None)
    if other is not None:
        params = {"first": name, "second": other[1].decode("ascii", "replace")}
        faults.append(Fault("charset-twice", "differs", *other.span(1), params))
    if name == "CHARSET":
        faults.append(Fault("charset-missing", "placeholder", *declared.span(1)))
        return _as_utf8(data, faults, report=True)
    charset = find_codec(name)
    if charset is None:
        faults.append(Fault("charset-unknown", "unknown", *declared.span(1), {"charset": name}))
        return _as_utf8(data, faults, report=False)
    if name.upper() not in PORTABLE:
        faults.append(Fault("charset-unknown", "not-portable", *declared.span(1), {"charset": name}))
    if charset in {"utf-8", "ascii"}:
        return _as_utf8(data, faults, report=True, declared=name, charset=charset)
    if _is_utf8_after_all(data, charset):
        params = {"charset": name}
        faults.append(Fault("encoding-error", "utf-8-after-all", *declared.span(1), params))
        return Decoded(data, "utf-8", 0, faults)
    return _as_legacy(data, charset, name, faults)


def _find_header(data: bytes) -> tuple[int, int] | None:
    for match in _HEADER.finditer(data):
        if match[1] is None:
            blank = _BLANK_LINE.search(data, match.end(), match.end() + _LONGEST_HEADER)
            return match.end(), blank.start() if blank else min(len(data), match.end() + _LONGEST_HEADER)
    return None


def _header_place(data: bytes, region: tuple[int, int]) -> tuple[int, int]:
    start = data.rfind(b"msgstr", 0, region[0])
    return start, start + len(b"msgstr")


def find_codec(name: str) -> str | None:
    """Python's name of a charset that holds ASCII, None where it knows none or it cannot be that of a PO file."""
    try:
        codec = codecs.lookup(name).name
        # Codecs of host names and the like read no high bytes at all.
        _HIGH_BYTES.decode(codec, "replace")
        holds_ascii = _ASCII.encode("ascii").decode(codec) == _ASCII
    except (LookupError, ValueError, TypeError):
        return None
    return codec if holds_ascii else None


def _as_utf8(
    data: bytes, faults: list[Fault], *, report: bool, declared: str = "UTF-8", charset: str = "utf-8"
) -> Decoded:
    place = _find_bad_byte(data, charset)
    if place is not None and report:
        bad_lines = sum(charset == "ascii" or not _is_utf8(line[0]) for line in _HIGH.finditer(data, place))
        params = {"byte": f"{data[place]:02X}", "charset": declared, "lines": str(max(bad_lines, 1))}
        faults.append(Fault("encoding-error", "undecodable", place, place + 1, params))
    return Decoded(data, "utf-8", 0, faults)


def _as_legacy(data: bytes, charset: str, declared: str, faults: list[Fault]) -> Decoded:
    try:
        return Decoded(data.decode(charset).encode(), charset, 0, faults)
    except UnicodeDecodeError as error:
        byte = data[error.start]
    text = data.decode(charset, "replace")
    first = text.find("\ufffd")
    start = len(text[:first].encode())
    lines = sum("\ufffd" in line for line in text.split("\n"))
    params = {"byte": f"{byte:02X}", "charset": declared, "lines": str(lines)}
    faults.append(Fault("encoding-error", "undecodable", start, start + len("\ufffd".encode()), params))
    return Decoded(text.encode("utf-8", "replace"), charset, 0, faults)


def _is_utf8_after_all(data: bytes, charset: str) -> bool:
    """Whether a file that declares another charset is UTF-8."""
    if data.isascii() or _find_bad_byte(data) is not None:
        return False
    sequences = sum(byte >= 0xC0 for byte in data[: 1 << 16]) or 1
    width = 1 if len(_HIGH_BYTES.decode(charset, "replace")) == len(_HIGH_BYTES) else 2
    return sequences >= _ENOUGH[width]


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _chunks(data: bytes) -> Iterator[tuple[int, bytes]]:
    """A file in pieces that end at line ends where there are any: no second copy of the whole is made."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _CHUNK) + 1 or len(data)
        yield start, data[start:end]
        start = end


def _find_bad_byte(data: bytes, charset: str = "utf-8") -> int | None:
    """Where the first byte stands that is not of the charset, None in a good file."""
    if data.isascii():
        return None
    for start, chunk in _chunks(data):
        try:
            chunk.decode(charset)
        except UnicodeDecodeError as error:
            return start + error.start
    return None
