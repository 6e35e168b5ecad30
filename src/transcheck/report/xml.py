"""Writing the XML formats: escaped, without characters XML 1.0 forbids, one element a line."""

from collections.abc import Mapping

from transcheck.report.neutral import in_xml

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def escape(text: str) -> str:
    """A text for an element or an attribute in double quotes."""
    return in_xml(text).replace("\r", "\\r").translate(_ESCAPES)


def start(name: str, attributes: Mapping[str, object], *, empty: bool = False) -> str:
    """A start tag, closed at once if the element is empty."""
    shown = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{shown}{'/' if empty else ''}>"
