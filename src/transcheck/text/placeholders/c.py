"""C and Objective-C: ISO C 23 fprintf with the extensions of POSIX and glibc."""

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed
from transcheck.text.placeholders.printf import (
    CONVERSION,
    NUMBER,
    PRECISION,
    WIDTH,
    Dialect,
    Directive,
    bad_conversion,
    bad_option,
    directive,
    read_directives,
)

# GNU gettext writes the macros of <inttypes.h> as `<PRIu64>`; C 23 has the sizes wN and wfN.
_MACRO = r"(?P<macro><PRI[diouxX](?:MAX|PTR|(?:LEAST|FAST)?(?:8|16|32|64))>)"
_SIZE = r"(?>(?P<size>hh|h|ll|l|[LqjzZt]|wf?(?:8|16|32|64))?)"
_END = rf"(?:{_MACRO}|{_SIZE}{CONVERSION})"
_FLAGS = r"(?P<flags>[ +\-#0']*+)"
# The flag I (the locale's own digits) is for translators only.
_FLAGS_OF_TRANSLATION = r"(?P<flags>[ +\-#0'I]*+)"

_INTEGER_SIZES = {
    "hh": "char ",
    "h": "short ",
    "l": "long ",
    "ll": "long long ",
    "L": "long long ",
    "q": "long long ",
    "j": "intmax_t ",
    "z": "size_t ",
    "Z": "size_t ",
    "t": "ptrdiff_t ",
}
_LONG_DOUBLE = ("ll", "L", "q")


def _kind(match: Directive) -> Kind | Fault | None:
    macro = match["macro"]
    if macro:
        unsigned = "" if macro[4] in "di" else "unsigned "
        return f"{unsigned}{_macro_size(macro[5:-1])}integer"
    conversion, size = match["conversion"], match["size"] or ""
    if conversion in ("d", "i"):
        return f"{_integer_size(size)}integer"
    if conversion and conversion in "uoxXb":
        return f"unsigned {_integer_size(size)}integer"
    if conversion and conversion in "eEfFgGaA":
        # C lets `l` stand before these and gives it no meaning.
        if size not in ("", "l", *_LONG_DOUBLE):
            return bad_option(match)
        return "long double" if size in _LONG_DOUBLE else "floating-point number"
    return _text_kind(match, conversion, size)


def _text_kind(match: Directive, conversion: str, size: str) -> Kind | Fault | None:
    if conversion in ("c", "s"):
        if size not in ("", "l"):
            return bad_option(match)
        return {"c": "character", "s": "string"}[conversion] if not size else _WIDE[conversion.upper()]
    if conversion in _WIDE:
        return _WIDE[conversion]
    if conversion == "n":
        return f"pointer to {_integer_size(size)}integer"
    if conversion in ("%", "m"):
        return None
    return "pointer" if conversion == "p" else bad_conversion(match)


_WIDE = {"C": "wide character", "S": "wide string"}


def _integer_size(size: str) -> str:
    if size[:1] == "w":
        return f"int_fast{size[2:]}_t " if size[1] == "f" else f"int_least{size[1:]}_t "
    return _INTEGER_SIZES.get(size, "")


def _macro_size(name: str) -> str:
    """The size in `<PRIuLEAST64>`, in the words of the size in `%w64u`."""
    if name in ("MAX", "PTR"):
        return f"int{name.lower()}_t "
    return f"int_{name.lower()}_t " if name[0].isalpha() else f"int{name}_t "


def _objc_kind(match: Directive) -> Kind | Fault | None:
    return "object" if match["conversion"] == "@" else _kind(match)


_SOURCE = directive(NUMBER, _FLAGS, WIDTH, PRECISION, _END)
DIRECTIVE = directive(NUMBER, _FLAGS_OF_TRANSLATION, WIDTH, PRECISION, _END)
_C = Dialect(_SOURCE, _kind, gapless=True)
_C_TRANSLATION = Dialect(DIRECTIVE, _kind, gapless=True)
_OBJC = Dialect(_SOURCE, _objc_kind, gapless=True)
_OBJC_TRANSLATION = Dialect(DIRECTIVE, _objc_kind, gapless=True)


def parse_c(text: str) -> Parsed:
    """Placeholders of C's printf in a source text."""
    return read_directives(text, _C)


def parse_c_translation(text: str) -> Parsed:
    """Placeholders of C's printf in a translation."""
    return read_directives(text, _C_TRANSLATION)


def parse_objc(text: str) -> Parsed:
    """Placeholders of Objective-C's NSString in a source text."""
    return read_directives(text, _OBJC)


def parse_objc_translation(text: str) -> Parsed:
    """Placeholders of Objective-C's NSString in a translation."""
    return read_directives(text, _OBJC_TRANSLATION)
