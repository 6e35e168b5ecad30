"""KDE's markup in user interface text: placeholders of KDE inside what must be well-formed XML."""

import re

from transcheck.text.placeholders.digits import parse_kde
from transcheck.text.placeholders.parsed import Fault, Parsed

# XML 1.0, Name; an ampersand that begins no reference marks an accelerator.
_START = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_REFERENCE = rf"(?:#x[0-9A-Fa-f]*+;|#[0-9]++;|[{_START}][{_START}\-.0-9\u00b7\u0300-\u036f\u203f\u2040]*+;)"
_LONE_AMPERSAND = re.compile(rf"&(?!{_REFERENCE})")
_OPENING = '<gt:kuit xmlns:gt="https://www.gnu.org/s/gettext/kde">'
_CONTENT = re.compile(r"[<&]")


def parse_kuit(text: str) -> Parsed:
    """Placeholders of KDE in a text with KUIT markup."""
    fault = _find_fault(text) if _CONTENT.search(text) else None
    return Parsed(fault=fault) if fault else parse_kde(text)


def _find_fault(text: str) -> Fault | None:
    """Where the text is no content of an XML element."""
    from xml.parsers import expat

    document = f"{_OPENING}{_LONE_AMPERSAND.sub('&amp;', text)}</gt:kuit>"
    parser = expat.ParserCreate("utf-8")
    # Entities may be declared elsewhere.
    parser.UseForeignDTD(True)  # noqa: FBT003 - expat's own signature
    try:
        parser.Parse(document.encode("utf-8", "replace"), True)  # noqa: FBT003 - expat's own signature
    except expat.ExpatError as error:
        # Accelerators before the place have become longer by four characters each.
        lines = document.split("\n")
        place = sum(len(line) + 1 for line in lines[: error.lineno - 1])
        place += len(lines[error.lineno - 1].encode()[: error.offset].decode("utf-8", "ignore"))
        grown = document.count("&amp;", 0, place) - text.count("&amp;", 0, place)
        start = min(max(place - len(_OPENING) - 4 * max(grown, 0), 0), len(text))
        return Fault("markup", start, min(start + 1, len(text)), expat.errors.messages.get(error.code, ""))
    return None
