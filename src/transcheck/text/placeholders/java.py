"""Java's MessageFormat with its ChoiceFormat: their class documentation in java.text."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble, merging
from transcheck.text.placeholders.printf import to_number

_OBJECT = "object"
_KINDS = {"time": "date or time", "date": "date or time", "number": "number", "choice": "number"}
_ELEMENT = re.compile(r"(?P<number>[0-9]++)(?>(?:,(?P<kind>time|date|number|choice)(?>(?P<style>,.*+)?))?)", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_NUMBER_STYLES = ("currency", "percent", "integer")
_ESCAPE = re.compile(r"\\u[0-9A-Fa-f]{4}|\\.?", re.DOTALL)
# A choice holds messages that hold choices; every level is read again by the next, so there is an end to it.
_DEEPEST = 30
_CHOICE = ",choice,"
_BRACE_OF_CHOICE = re.compile(r"\{(?:[0-9]{1,9},choice,)?|\}")


class _Cursor:
    """Reads a text in which apostrophes quote: a single one begins or ends a quotation, two stand for one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.quoting = False
        self._quote()

    def _quote(self) -> None:
        if self.text[self.place : self.place + 1] == "'":
            self.place += 1
            if self.text[self.place : self.place + 1] != "'":
                self.quoting = not self.quoting

    def ended(self) -> bool:
        """Whether nothing is left."""
        return self.place >= len(self.text)

    def at(self, characters: str) -> bool:
        """Whether one of the characters comes next, unquoted."""
        return not self.ended() and not self.quoting and self.text[self.place] in characters

    def skip(self, length: int = 1) -> None:
        """Go on by some characters, and over an apostrophe after them."""
        self.place += length
        self._quote()

    def skip_all(self, character: str, separator: str = "") -> None:
        """Go on over a row of the character, each with or without a separator after it."""
        while self.at(character):
            self.skip()
            if separator and self.at(separator):
                self.skip()

    def skip_until(self, characters: str, stop: str = "") -> bool:
        """Go on to one of the characters, or to an escaped one; whether there was anything on the way."""
        before = self.place
        while not self.ended() and not self.at(characters) and not (stop and self.starts(stop)):
            escape = _ESCAPE.match(self.text, self.place)
            self.skip(len(escape.group()) if escape else 1)
        return self.place > before

    def starts(self, word: str) -> bool:
        """Whether a word comes next, unquoted."""
        return not self.quoting and self.text.startswith(word, self.place)


def parse_java(text: str) -> Parsed:
    """Placeholders of MessageFormat: `{0}`, `{1,number,#.##}`, `{2,choice,0#none|1#one}`; positions from 0."""
    deep = _find_too_deep(text)
    if deep is not None:
        return Parsed(fault=Fault("nesting", *deep.span(), deep.group()))
    uses: list[Use] = []
    fault = _read_message(text, uses, None, 0)
    return Parsed(tuple(uses), fault=fault) if fault else assemble(uses, merge=merging(_OBJECT))


def _find_too_deep(text: str) -> re.Match[str] | None:
    """The choice that stands inside too many others, found before each level is read again by the next."""
    if text.count(_CHOICE) <= _DEEPEST:
        return None
    open_braces: list[bool] = []
    depth = 0
    for match in _BRACE_OF_CHOICE.finditer(text):
        if match.group() != "}":
            open_braces.append(match.group() != "{")
            depth += open_braces[-1]
            if depth > _DEEPEST:
                return match
        elif open_braces:
            depth -= open_braces.pop()
    return None


def _read_message(text: str, uses: list[Use], span: tuple[int, int] | None, depth: int) -> Fault | None:
    """Add what a message uses; `span` is where it stands in the whole text, if it is not the whole text."""
    cursor = _Cursor(text)
    while not cursor.ended():
        start = cursor.place
        if cursor.at("{"):
            end = _find_end(text, start)
            whole = span or (start, end if end > 0 else len(text))
            if end < 0:
                return Fault("unterminated", *whole, text[start : start + 40])
            fault = _read_element(text[start + 1 : end - 1], uses, whole, depth)
            if fault:
                return fault
            cursor.skip(end - start)
        elif cursor.at("}"):
            return Fault("brace", *(span or (start, start + 1)), "}")
        else:
            cursor.skip()
    return None


def _find_end(text: str, start: int) -> int:
    """The end of the element whose brace stands at `start`, -1 if it has none."""
    depth = 0
    for match in _BRACE.finditer(text, start):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return match.end()
    return -1


def _read_element(element: str, uses: list[Use], span: tuple[int, int], depth: int) -> Fault | None:
    match = _ELEMENT.fullmatch(element)
    if match is None:
        return Fault("conversion", *span, f"{{{element}}}")
    kind, style = match["kind"], match["style"]
    if style is not None and kind == "number" and style[1:] not in _NUMBER_STYLES and not _is_number_format(style[1:]):
        return Fault("style", *span, style[1:])
    if style is not None and kind == "choice":
        fault = _read_choices(style[1:], uses, span, depth + 1)
        if fault:
            return fault
    uses.append(Use(to_number(match["number"]), _KINDS.get(kind, _OBJECT), *span, numbered=True))
    return None


def _is_number_format(pattern: str) -> bool:
    """Whether DecimalFormat takes the pattern; a second part after a semicolon is for negative numbers."""
    cursor = _Cursor(pattern)
    second = False
    while True:
        cursor.skip_until("0#")
        if not cursor.at("0#"):
            return False
        cursor.skip_all("#", ",")
        cursor.skip_all("0", ",")
        if cursor.at("."):
            cursor.skip()
            cursor.skip_all("0")
            cursor.skip_all("#")
        _skip_exponent(cursor)
        cursor.skip_until("" if second else ";")
        if second or not cursor.at(";"):
            return cursor.ended()
        second = True


def _skip_exponent(cursor: _Cursor) -> None:
    if not cursor.at("E"):
        return
    before = cursor.place
    cursor.skip()
    if cursor.at("0"):
        cursor.skip_all("0")
    else:
        cursor.place, cursor.quoting = before, False


def _read_choices(pattern: str, uses: list[Use], span: tuple[int, int], depth: int) -> Fault | None:
    if depth > _DEEPEST:
        return Fault("nesting", *span, "choice")
    cursor = _Cursor(pattern)
    while not cursor.ended():
        some = cursor.skip_until("<#|", stop="\\u2264")
        if cursor.ended():
            break
        if not some or cursor.at("|"):
            return Fault("style", *span, pattern)
        cursor.skip(6 if cursor.starts("\\u2264") else 1)
        message: list[str] = []
        while not cursor.ended() and not cursor.at("|"):
            message.append(pattern[cursor.place])
            cursor.skip()
        fault = _read_message("".join(message), uses, span, depth)
        if fault:
            return fault
        if not cursor.ended():
            cursor.skip()
    return None
