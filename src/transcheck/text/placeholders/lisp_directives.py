"""The directives of Common Lisp's FORMAT and of Guile's format: their parameters and what they take."""

import re
from collections.abc import Mapping

from transcheck.text.placeholders.lists import OBJECT

_PARAMETER = r"(?:[+\-]?+[0-9]++|'.|[Vv]|\#|(?=[^+\-']|\Z))"
DIRECTIVE = re.compile(
    rf"~(?P<parameters>{_PARAMETER}(?>(?:,{_PARAMETER})*))(?P<modifiers>[:@]*+)(?P<conversion>.?+)", re.DOTALL
)
PARAMETERS = re.compile(r"'.|[^,]+|(?<![^,])(?=,|\Z)", re.DOTALL)
BROKEN = re.compile(r"~.{0,20}", re.DOTALL)
CALL = re.compile(r"[^/]*+/")

INTEGER_OR_NOTHING = "integer or nothing"
CHARACTER_OR_NOTHING = "character or nothing"
_ANY = "character, integer or nothing"
LETTERS = {"I": INTEGER_OR_NOTHING, "C": CHARACTER_OR_NOTHING, "X": _ANY}
_REAL = "real number"
FORMAT_STRING = "format string"

# Directive -> the kinds of its parameters, the kind of its argument. "goto", "case" and so on are told below.
Table = Mapping[str, tuple[str, str | None]]
_SHARED: dict[str, tuple[str, str | None]] = {
    **dict.fromkeys("AS", ("IIIC", OBJECT)),
    **dict.fromkeys("DBOX", ("ICCI", "integer")),
    "R": ("IICCI", "integer"),
    "P": ("", OBJECT),
    "F": ("IIICC", _REAL),
    **dict.fromkeys("EG", ("IIIICCC", _REAL)),
    "$": ("IIIC", _REAL),
    **dict.fromkeys("%&|~", ("I", None)),
    "\n": ("", None),
    "*": ("I", None),
    "?": ("", FORMAT_STRING),
    "(": ("", None),
    "[": ("I", None),
    "{": ("I", None),
    "^": ("XXX", None),
    ";": ("", None),
    **dict.fromkeys(")]}", ("", None)),
}
LISP: Table = {
    **_SHARED,
    "W": ("", OBJECT),
    "C": ("", "character"),
    "I": ("I", None),
    "_": ("", None),
    "T": ("II", None),
    "/": ("", OBJECT),
    "<": ("IIIC", None),
    ">": ("", None),
    "!": ("XXXXXXXXX", "function"),
}
SCHEME: Table = {
    **_SHARED,
    "C": ("I", "character"),
    "I": ("IIICC", "complex number"),
    "Y": ("", OBJECT),
    "_": ("I", None),
    "/": ("I", None),
    "!": ("", None),
    "Q": ("", None),
    "T": ("IIC", None),
    "K": ("", FORMAT_STRING),
}
