"""OCaml's module Printf; its nested formats are read without recursion."""

from dataclasses import dataclass, field

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, Use, assemble
from transcheck.text.placeholders.printf import (
    Counter,
    Directive,
    Numbering,
    bad_conversion,
    directive,
    star_number,
    to_number,
)

_FLAGS = r"(?P<flags>[ +\-#0]*+)"
_END = r"(?P<conversion>[lnL][diuxXo]|.?+)"
_SOURCE = directive(_FLAGS, r"(?>(?P<width>\*|[0-9]++)?)(?>(?:\.(?>(?P<precision>\*|[0-9]++)?))?)", _END)
_STAR = r"\*(?>(?:[0-9]++\$)?)"
DIRECTIVE = directive(
    r"(?>(?:(?P<number>[0-9]++)\$)?)",
    _FLAGS,
    rf"(?>(?P<width>{_STAR}|[0-9]++)?)(?>(?:\.(?>(?P<precision>{_STAR}|[0-9]++)?))?)",
    _END,
)
_SIZES = {"l": "int32", "n": "nativeint", "L": "int64"}
# Conversion -> kind and the letter of the kind in a signature.
_KINDS: dict[str, tuple[str, str]] = {
    **dict.fromkeys("diuxXo", ("integer", "i")),
    "s": ("string", "s"),
    "S": ("string in OCaml syntax", "s"),
    "c": ("character", "c"),
    "C": ("character in OCaml syntax", "c"),
    **dict.fromkeys("feEgGhH", ("floating-point number", "f")),
    "F": ("floating-point number in OCaml syntax", "f"),
    "B": ("truth value", "B"),
    "a": ("function", "a"),
    "t": ("function and its argument", "t"),
}
# Every level repeats what the levels inside it use; nobody nests by hand like this.
_DEEPEST = 30
_SYNTAX = " in OCaml syntax"
_EITHER = " in either syntax"


@dataclass(slots=True)
class _Level:
    """A format inside a format: where it began, what closes it, what it uses."""

    opening: Directive | None
    uses: list[Use] = field(default_factory=list)
    counter: Counter = field(default_factory=lambda: Counter(Numbering.EXCLUSIVE))
    signature: list[str] = field(default_factory=list)


def parse_ocaml(text: str) -> Parsed:
    """Placeholders of OCaml's Printf in a source text."""
    return _parse(text, numbered=False)


def parse_ocaml_translation(text: str) -> Parsed:
    """Placeholders of OCaml's Printf in a translation, which may number them."""
    return _parse(text, numbered=True)


def _parse(text: str, *, numbered: bool) -> Parsed:
    levels = [_Level(None)]
    start = text.find("%")
    while start >= 0:
        pattern = DIRECTIVE if numbered and len(levels) == 1 else _SOURCE
        match = pattern.match(text, start)
        assert match is not None
        fault = _read(match, levels)
        if fault:
            return Parsed(tuple(levels[0].uses), fault=fault)
        start = text.find("%", match.end())
    if len(levels) > 1:
        opening = levels[-1].opening
        assert opening is not None
        return Parsed(tuple(levels[0].uses), fault=Fault("pair", *opening.span(), opening.group()))
    return assemble(levels[0].uses)


def _read(match: Directive, levels: list[_Level]) -> Fault | None:
    level, conversion = levels[-1], match["conversion"]
    groups = match.groupdict()
    number = to_number(groups["number"]) if groups.get("number") else None
    stars = [(role, *star_number(match[role])) for role in ("width", "precision")]
    if number == 0 or any(position == 0 for _, _, position in stars):
        return Fault("zero", *match.span(), match.group())
    for role, taken, position in stars:
        if taken:
            _use(level, match, position, "integer", "i", role=role)
    if conversion in ("{", "("):
        if len(levels) > _DEEPEST:
            return Fault("nesting", *match.span(), match.group())
        levels.append(_Level(match))
    elif conversion in ("}", ")"):
        return _close(match, levels)
    elif conversion and conversion in "!%@,":
        pass
    elif conversion[:1] in _SIZES and len(conversion) == 2:
        _use(level, match, number, _SIZES[conversion[0]], conversion[0])
    elif conversion in _KINDS:
        kind, letter = _KINDS[conversion]
        _use(level, match, number, kind, letter)
        if letter == "t":
            _use(level, match, None if number is None else number + 1, "argument of the function", "")
    else:
        return bad_conversion(match)
    return Fault("mixed", *match.span(), match.group()) if level.counter.mixed else None


def _use(level: _Level, match: Directive, number: int | None, kind: Kind, letter: str, *, role: str = "value") -> None:
    key = level.counter.place(number)
    level.uses.append(Use(key, kind, *match.span(), number is not None, role))
    level.signature.append(letter)


def _close(match: Directive, levels: list[_Level]) -> Fault | None:
    """End a format inside a format: `%{…%}` takes one argument, `%(…%)` also those of the format inside."""
    inner = levels[-1]
    opening = inner.opening
    if opening is None or {"{": "}", "(": ")"}[opening["conversion"]] != match["conversion"]:
        return Fault("pair", *match.span(), match.group())
    merged = assemble(inner.uses)
    if merged.fault:
        return merged.fault
    levels.pop()
    outer = levels[-1]
    number = to_number(opening["number"]) if opening.groupdict().get("number") else None
    signature = "".join(inner.signature)
    _use(outer, opening, number, f"format string ({signature})", f"({signature})")
    if match["conversion"] == ")":
        for offset, use in enumerate(inner.uses, 1):
            position = None if number is None else number + offset
            _use(outer, opening, position, _either(str(use.kind)), inner.signature[offset - 1])
    return Fault("mixed", *opening.span(), opening.group()) if outer.counter.mixed else None


def _either(kind: str) -> str:
    """A kind given by a format inside: the syntax it is printed in is not the translator's choice."""
    plain = kind.removesuffix(_SYNTAX).removesuffix(_EITHER)
    return plain + _EITHER if plain in ("string", "character", "floating-point number") else kind


def allows(source: Kind, target: Kind) -> bool:
    """Whether a translation may use an argument like this."""
    if source == target:
        return True
    target, source = str(target), str(source)
    return target.endswith(_EITHER) and target.removesuffix(_EITHER) == source.removesuffix(_SYNTAX)
