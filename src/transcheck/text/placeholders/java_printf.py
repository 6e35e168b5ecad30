"""Java's Formatter: its class documentation, java.util.Formatter."""

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, Use, assemble
from transcheck.text.placeholders.printf import bad_conversion, bad_option, directive, to_number

_DIRECTIVE = directive(
    r"(?>(?:(?P<last><)|(?P<number>[0-9]++)\$)?)(?P<flags>[#0\- +,(]*+)(?>(?P<width>[0-9]++)?)",
    r"(?>(?:\.(?P<precision>[0-9]++))?)(?P<conversion>[tT].?+|.?+)",
)
_DATES = frozenset("HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc")
# Conversion -> kind of argument, flags that go with it, whether a precision does.
_CONVERSIONS: dict[str, tuple[Kind | None, str, bool]] = {
    "%": (None, "-", False),
    "n": (None, "", False),
    **dict.fromkeys("bBhHsS", ("anything", "#-", True)),
    **dict.fromkeys("cC", ("character", "-", False)),
    "d": ("integer", "0- +,(", False),
    **dict.fromkeys("oxX", ("integer", "#0- +(", False)),
    **dict.fromkeys("eEfgG", ("floating-point number", "#0- +,(", True)),
    **dict.fromkeys("aA", ("floating-point number", "#0- +", True)),
    **dict.fromkeys("tT", ("date or time", "-", False)),
}


def parse_java_printf(text: str) -> Parsed:
    """Placeholders of Java's Formatter; written positions leave the count alone, `%<s` takes the last argument."""
    uses: list[Use] = []
    counted = 0
    for match in _DIRECTIVE.finditer(text):
        start, end = match.span()
        conversion = match["conversion"]
        known = _CONVERSIONS.get(conversion[:1])
        number = to_number(match["number"]) if match["number"] else None
        if match["last"]:
            if not uses:
                return Parsed((), fault=Fault("last", start, end, match.group()))
            assert isinstance(uses[-1].key, int)
            number = uses[-1].key
        fault = Fault("zero", start, end, match.group()) if number == 0 else None
        if known is None or (known[0] == "date or time" and conversion[1:] not in _DATES):
            fault = fault or bad_conversion(match)
        elif (
            set(match["flags"]) - set(known[1])
            or (match["precision"] and not known[2])
            or (conversion == "n" and match["width"])
        ):
            fault = fault or bad_option(match)
        if fault or known is None:
            return Parsed(tuple(uses), fault=fault)
        if known[0] is not None:
            counted += number is None
            uses.append(Use(counted if number is None else number, known[0], start, end, number is not None))
    return assemble(uses)
