"""C++ std::format: ISO C++ 20, [format.string]."""

import re

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, Use, assemble
from transcheck.text.placeholders.printf import Counter, Numbering, to_number

_ID = r"(?>(?:0|[1-9][0-9]*+)?)"
_NESTED = rf"\{{{_ID}\}}"
_FIELD = re.compile(
    rf"(?P<skip>\{{\{{|\}}\}})|\{{(?P<number>{_ID})"
    r"(?>(?P<colon>:(?>(?:[\x01-z|~][<>\^]|[<>\^])?)(?>(?P<sign>[+\- ])?)(?>(?P<hash>\#)?)(?>(?P<zero>0)?)"
    rf"(?>(?P<width>[1-9][0-9]*+|{_NESTED})?)(?>(?:\.(?P<precision>[0-9]++|{_NESTED}))?)(?>(?P<locale>L)?)(?P<type>[^}}]?+))?)"
    r"(?P<after>.?+)|(?P<stray>\})",
    re.DOTALL,
)

_ANYTHING = frozenset({"integer", "floating-point number", "character", "string", "truth value", "pointer"})
_INTEGERS = frozenset({"integer", "character", "truth value"})
_NUMBERS = frozenset({"integer", "floating-point number"})
_LOCALIZED = frozenset({"integer", "floating-point number", "character", "truth value"})
_TEXTS = frozenset({"floating-point number", "string"})
# Presentation type -> the kinds it is for, and the word for how the argument is shown.
_TYPES: dict[str, tuple[frozenset[str], str]] = {
    **dict.fromkeys("bBdoxX", (_INTEGERS, "as integer")),
    **dict.fromkeys("aAeEfFgG", (frozenset({"floating-point number"}), "as floating-point number")),
    "c": (frozenset({"integer", "character"}), "as character"),
    "s": (frozenset({"string", "truth value"}), "as string"),
    "p": (frozenset({"pointer"}), "as pointer"),
}


def parse_cplusplus(text: str) -> Parsed:
    """Placeholders of std::format; a kind holds what an argument may be and, after “as”, how it is shown."""
    uses: list[Use] = []
    counter = Counter(Numbering.EXCLUSIVE)
    for match in _FIELD.finditer(text):
        if match["skip"]:
            continue
        start, end = match.span()
        kind = _kind(match)
        if isinstance(kind, Fault):
            return Parsed(tuple(uses), fault=kind)
        wanted = [("value", match["number"], kind)] + [
            (role, match[role][1:-1], frozenset({"integer"}))
            for role in ("width", "precision")
            if match[role] and match[role][0] == "{"
        ]
        for role, digits, what in wanted:
            key = counter.place(to_number(digits) + 1 if digits else None)
            uses.append(Use(key, what, start, end, bool(digits), role))
        if counter.mixed:
            return Parsed(tuple(uses), fault=Fault("mixed", start, end, match.group()))
    return assemble(uses, merge=_merge)


def _merge(first: Kind, second: Kind) -> Kind | None:
    assert isinstance(first, frozenset)
    assert isinstance(second, frozenset)
    allowed = (first & second) - _shown(first | second)
    return allowed | _shown(first | second) if allowed else None


def _shown(kind: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in kind if word.startswith("as "))


def allows(source: Kind, target: Kind) -> bool:
    """Whether a translation may use an argument like this: for every kind the source is for, shown alike."""
    assert isinstance(source, frozenset)
    assert isinstance(target, frozenset)
    return source - _shown(source) <= target and _shown(target) <= source


def _kind(match: re.Match[str]) -> frozenset[str] | Fault:
    start, end = match.span()
    if match["stray"]:
        return Fault("brace", start, end, match.group())
    if match["after"] != "}":
        return Fault("conversion" if match["after"] else "unterminated", start, end, match.group())
    letter = match["type"] or ""
    if letter and letter not in _TYPES:
        return Fault("conversion", start, end, match.group())
    kinds, shown = _TYPES[letter] if letter else (_ANYTHING, "")
    if match["sign"] or match["hash"] or match["zero"]:
        if not kinds & _NUMBERS:
            return Fault("option", start, end, match.group())
        if shown != "as integer":
            kinds &= _NUMBERS
    if match["precision"]:
        kinds &= _TEXTS
    if match["locale"]:
        kinds &= _LOCALIZED
    if not kinds:
        return Fault("option", start, end, match.group())
    return kinds | {shown} if shown else kinds
