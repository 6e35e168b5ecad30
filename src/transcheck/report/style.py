"""ANSI colours of the terminal formats; words carry the meaning, colour only helps."""

from transcheck.model import Severity
from transcheck.report.options import RenderOptions

_CODES = {"bold": "1", "dim": "2", "red": "1;31", "yellow": "1;33", "blue": "1;34", "cyan": "36"}
_OF_SEVERITY = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def paint(text: str, style: str, options: RenderOptions) -> str:
    """The text in a style, if colours are on; `text` must be harmless already."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if options.color and text else text


def paint_severity(text: str, severity: Severity, options: RenderOptions) -> str:
    """The text in the colour of a severity."""
    return paint(text, _OF_SEVERITY[severity], options)
