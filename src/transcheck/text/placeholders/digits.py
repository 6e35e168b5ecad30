"""Formats of `%` and a digit: Qt, KDE, Smalltalk, YCP."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble

_ANYTHING = "anything"
_QT = re.compile(r"%(?P<locale>L)?(?P<number>[0-9]{1,2})")
_QT_PLURAL = re.compile(r"%L?n")
_KDE = re.compile(r"%(?P<number>[1-9][0-9]*+)")

# In a text with the mark, QString::arg can replace several arguments at once.
QT_SIMPLE = "simple"


def parse_smalltalk(text: str) -> Parsed:
    """Placeholders of Smalltalk's bindWith: and YCP's sformat: `%1` to `%9`."""
    uses: list[Use] = []
    position = text.find("%")
    while position >= 0:
        after = text[position + 1 : position + 2]
        if after in "123456789" and after:
            uses.append(Use(int(after), _ANYTHING, position, position + 2, numbered=True))
        elif after != "%":
            reason = "conversion" if after else "unterminated"
            return Parsed(tuple(uses), fault=Fault(reason, position, position + 1 + len(after), f"%{after}"))
        position = text.find("%", position + 2)
    return assemble(uses)


def parse_qt(text: str) -> Parsed:
    """Placeholders of QString::arg: `%1` to `%99`, `%L1`."""
    matches = list(_QT.finditer(text))
    simple = all(match["locale"] is None and len(match["number"]) == 1 for match in matches)
    uses = [Use(int(match["number"]), _ANYTHING, *match.span(), numbered=True) for match in matches]
    return assemble(uses, marks=frozenset({QT_SIMPLE} if simple else ()))


def parse_qt_plural(text: str) -> Parsed:
    """The number of QObject::tr: `%n`, `%Ln`."""
    return assemble([Use("n", "integer", *match.span()) for match in _QT_PLURAL.finditer(text)])


def parse_kde(text: str) -> Parsed:
    """Placeholders of KLocalizedString: `%1`, `%2` and so on; one position may be left out, for singular forms."""
    uses = [Use(int(match["number"][:18]), _ANYTHING, *match.span(), numbered=True) for match in _KDE.finditer(text)]
    parsed = assemble(uses)
    for place, key in enumerate(sorted(key for key in parsed.arguments if isinstance(key, int)), 1):
        if key > place + 1:
            use = parsed.find(key)
            assert use is not None
            return Parsed(tuple(uses), fault=Fault("gap", use.start, use.end, str(place)))
    return parsed
