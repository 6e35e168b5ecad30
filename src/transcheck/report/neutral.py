"""Texts of catalogs made harmless for the place they are printed in: they are data and must not act as commands."""

import re

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029{BIDI_CONTROLS}]")
_XML_ILLEGAL = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff{BIDI_CONTROLS}]")
# GitHub Actions, Azure and TeamCity run lines that hold such a mark anywhere.
_BUILD_COMMAND = re.compile(r"##(?=[\[A-Za-z])")
# Marks that Arabic and Hebrew texts need stay on a page, where a text cannot leave its element.
_ON_PAGE = frozenset("\n\t\u061c\u200e\u200f")
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
WORD_JOINER = "\u2060"


def _code(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"<U+{ord(match[0]):04X}>"


def scrub(text: str) -> str:
    """The text without lone surrogates, which no encoding can write."""
    return _SURROGATE.sub("\ufffd", text)


def on_terminal(text: str) -> str:
    """One line for a terminal or a build log: controls, escapes and bidi marks by name, no build commands."""
    return _BUILD_COMMAND.sub(f"#{WORD_JOINER}#", _CONTROL.sub(_code, scrub(text)))


def path_on_terminal(path: str) -> str:
    """A path at the beginning of a line; one that begins like a command of GitHub Actions gets `./`."""
    shown = on_terminal(path)
    return f"./{shown}" if shown.lstrip().startswith((":", "#", "-")) else shown


def in_xml(text: str) -> str:
    """A text for XML 1.0, which forbids most controls even when escaped; escaping is the writer's work."""
    return _XML_ILLEGAL.sub(_code, scrub(text))


def in_json(text: str) -> str:
    """A dumped JSON document whose bidi marks and C1 controls are escaped and which every encoding can write."""
    return _CONTROL.sub(lambda match: match[0] if match[0] in "\n\t" else f"\\u{ord(match[0]):04x}", scrub(text))


def without_controls(text: str) -> str:
    """A text for pages and sheets: controls and bidi marks by name, line breaks and tabs as they are."""
    return _CONTROL.sub(lambda match: match[0] if match[0] in "\n\t" else _code(match), scrub(text))


def on_page(text: str) -> str:
    """A text for an element of a page with a direction of its own; escaping is the template's work."""
    return _CONTROL.sub(lambda match: match[0] if match[0] in _ON_PAGE else _code(match), scrub(text))
