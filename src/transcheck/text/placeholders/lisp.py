"""Common Lisp's FORMAT (the HyperSpec, chapter 22.3) and Guile's format for Scheme."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from transcheck.text.placeholders import lists
from transcheck.text.placeholders.lisp_directives import (
    BROKEN,
    CALL,
    CHARACTER_OR_NOTHING,
    DIRECTIVE,
    FORMAT_STRING,
    INTEGER_OR_NOTHING,
    LETTERS,
    LISP,
    PARAMETERS,
    SCHEME,
    Table,
)
from transcheck.text.placeholders.lists import EMPTY, LIST, OBJECT, Needs
from transcheck.text.placeholders.parsed import Fault, Parsed, Use

_Step = Callable[[re.Match[str], "_State", list[str]], "_State"]
# Directives that hold others; every level joins what the levels inside it ask for.
_DEEPEST = 30
# Beyond this an argument's position counts as unknown: what is asked of it is not compared.
_LAST_POSITION = 60


@dataclass(frozen=True, slots=True)
class _State:
    """What is known at one place of a text.

    `position` is the next argument, None where unknown; `needs` what the arguments must be, None where nothing
    will do; `escape` what they must be where the text ends early at `~^`.
    """

    position: int | None
    needs: Needs | None
    escape: Needs | None = None

    def take(self, kind: str, elements: Needs | None = None) -> "_State":
        """The next argument is used as a kind."""
        if self.position is None:
            return self
        needs = self.needs and lists.constrain(self.needs, self.position, kind, elements)
        return replace(self, position=_limited(self.position + 1), needs=needs)

    def ask(self, position: int | None, kind: str, elements: Needs | None = None) -> "_State":
        """The argument at a position is used as a kind; the next argument stays the same."""
        if position is None or self.needs is None:
            return self
        return replace(self, needs=lists.constrain(self.needs, position, kind, elements))


def _limited(position: int) -> int | None:
    return position if position <= _LAST_POSITION else None


def _join(first: Needs | None, second: Needs | None) -> Needs | None:
    return lists.join(first, second) if first is not None and second is not None else first or second


class _FaultError(Exception):
    def __init__(self, fault: Fault) -> None:
        self.fault = fault


def parse_lisp(text: str) -> Parsed:
    """Placeholders of Common Lisp's FORMAT."""
    return _Reader(text, LISP).parse()


def parse_scheme(text: str) -> Parsed:
    """Placeholders of Guile's format."""
    return _Reader(text, SCHEME).parse()


class _Reader:
    """Reads a text once, from left to right."""

    def __init__(self, text: str, table: Table) -> None:
        self.text = text
        self.table = table
        self.place = 0
        self.uses: list[Use] = []
        self.depth = 0
        self.directives = 0
        self.separator = ""

    def parse(self) -> Parsed:
        try:
            state = self.read(_State(0, lists.ANYTHING), "")
        except _FaultError as error:
            return Parsed(tuple(self.uses), fault=error.fault)
        needs = _join(state.needs, state.escape)
        if needs is None:
            return Parsed(tuple(self.uses), fault=Fault("conflict", 0, len(self.text)))
        return Parsed(tuple(self.uses), shape=lists.normalize(needs))

    def fail(self, reason: str, match: re.Match[str]) -> _FaultError:
        return _FaultError(Fault(reason, match.start(), match.end(), match.group()))

    def read(self, state: _State, closing: str, *, separators: bool = False) -> _State:
        """Read up to the closing directive, or to a separator where there may be some."""
        opening = self.place
        while (start := self.text.find("~", self.place)) >= 0:
            match = DIRECTIVE.match(self.text, start)
            if match is None:
                broken = BROKEN.match(self.text, start)
                assert broken is not None
                raise self.fail("conversion", broken)
            self.place = match.end()
            self.directives += 1
            conversion = match["conversion"].upper() if match["conversion"].isascii() else match["conversion"]
            if conversion not in self.table:
                raise self.fail("conversion" if conversion else "unterminated", match)
            if conversion in ")]}>":
                if conversion != closing:
                    raise self.fail("pair", match)
                self.parameters(match, conversion, state)
                self.separator = ""
                return state
            if conversion == ";":
                if not separators:
                    raise self.fail("pair", match)
                state, _ = self.parameters(match, conversion, state, "I" if closing == ">" else "")
                self.separator = ";" + match["modifiers"]
                return state
            state = self.step(match, conversion, state)
        if closing:
            raise _FaultError(Fault("pair", max(opening - 2, 0), opening, self.text[max(opening - 2, 0) : opening]))
        return state

    def parameters(
        self, match: re.Match[str], conversion: str, state: _State, kinds: str | None = None
    ) -> tuple[_State, list[str]]:
        """Check the parameters of a directive; those given as V take arguments."""
        kinds = self.table[conversion][0] if kinds is None else kinds
        given = PARAMETERS.findall(match["parameters"])
        position = state.position
        for index, parameter in enumerate(given):
            kind = LETTERS[kinds[index]] if index < len(kinds) else None
            if parameter in ("V", "v"):
                asked = state.ask(position, kind or LIST, None if kind else EMPTY)
                position = _limited(position + 1) if position is not None else None
                state = replace(asked, position=position)
            elif parameter and (
                kind is None
                or (kind == CHARACTER_OR_NOTHING and parameter[0] != "'")
                or (kind == INTEGER_OR_NOTHING and parameter[0] == "'")
            ):
                raise self.fail("option", match)
        return state, given

    def step(self, match: re.Match[str], conversion: str, state: _State) -> _State:
        """The state after a directive that does not close another."""
        modifiers = match["modifiers"]
        plain = "" if conversion == "[" and modifiers else None
        state, given = self.parameters(match, conversion, state, plain)
        steps = {"*": self.go, "[": self.choose, "{": self.iterate, "(": self.convert, "<": self.justify}
        if conversion in steps and self.table[conversion][1] is None:
            return self.nested(match, steps[conversion], state, given)
        if conversion == "^":
            return self.leave(state)
        if conversion == "C" and self.table is SCHEME and given != [""]:
            return state
        if conversion == "P" and ":" in modifiers and state.position:
            state = replace(state, position=state.position - 1)
        kind = self.table[conversion][1]
        return state if kind is None else self.take(match, conversion, kind, state)

    def take(self, match: re.Match[str], conversion: str, kind: str, state: _State) -> _State:
        """The state after a directive that uses an argument."""
        if state.position is not None:
            self.uses.append(Use(state.position + 1, kind, match.start(), match.end()))
        state = state.take(kind)
        if kind == FORMAT_STRING:
            return replace(state, position=None) if "@" in match["modifiers"] else state.take(LIST, lists.ANYTHING)
        if kind == "function":
            return state.take(OBJECT)
        if conversion == "/":
            name = CALL.match(self.text, self.place)
            if name is None:
                raise self.fail("unterminated", match)
            self.place = name.end()
        return state

    def nested(self, match: re.Match[str], step: _Step, state: _State, given: list[str]) -> _State:
        """Read a directive that holds others."""
        if self.depth >= _DEEPEST:
            raise self.fail("nesting", match)
        self.depth += 1
        state = step(match, state, given)
        self.depth -= 1
        return state

    def go(self, match: re.Match[str], state: _State, given: list[str]) -> _State:
        """`~*` goes over arguments, `~:*` back, `~@*` to one."""
        first = given[0] if given else ""
        absolute = "@" in match["modifiers"]
        if first in ("V", "v", "#"):
            return replace(state, position=None)
        count = int(first[:9]) if first else 1 - absolute
        if count < 0:
            raise self.fail("option", match)
        if absolute:
            return replace(state, position=_limited(count))
        if state.position is None:
            return state
        back = ":" in match["modifiers"]
        return replace(state, position=_limited(max(state.position - count, 0) if back else state.position + count))

    def convert(self, _match: re.Match[str], state: _State, _given: list[str]) -> _State:
        """`~(…~)` changes letters only."""
        return self.read(state, ")")

    def leave(self, state: _State) -> _State:
        """`~^` ends the text where no argument is left."""
        position, needs = state.position, state.needs
        if needs is None:
            return state
        if position is None:
            return replace(state, escape=_join(state.escape, needs))
        if lists.is_required(needs, position):
            return state
        escape = _join(state.escape, lists.end_at(needs, position))
        return _State(position, lists.require(needs, position), escape)

    def choose(self, match: re.Match[str], state: _State, given: list[str]) -> _State:
        """`~[…~;…~]` takes one of its parts."""
        modifiers = match["modifiers"]
        if "@" in modifiers and ":" in modifiers:
            raise self.fail("option", match)
        if "@" in modifiers:
            return self.choose_present(state)
        return self.choose_boolean(match, state) if ":" in modifiers else self.choose_index(state, given)

    def choose_present(self, state: _State) -> _State:
        """`~@[…~]` takes its part if the argument is not NIL, and gives it the argument again."""
        absent = state.ask(state.position, LIST, EMPTY)
        present = self.read(state, "]")
        after = None if state.position is None else _limited(state.position + 1)
        if present.needs is not None and present.position != after:
            after = None
        return _State(after, _join(absent.needs, present.needs), present.escape)

    def choose_boolean(self, match: re.Match[str], state: _State) -> _State:
        """`~:[…~;…~]` takes its first part for NIL, else the second."""
        argument = state.position
        state = state.take(OBJECT)
        first = self.read(state.ask(argument, LIST, EMPTY), "]", separators=True)
        if not self.separator:
            raise self.fail("pair", match)
        second = self.read(replace(state, escape=first.escape), "]")
        return self.united([first, second], state)

    def choose_index(self, state: _State, given: list[str]) -> _State:
        """`~[…~]` takes the part its argument or parameter counts to; `~:;` begins the last, for all others."""
        argument = None
        if not any(given[:1]):
            argument = state.position
            state = state.take(OBJECT)
        parts: list[_State] = []
        escape = state.escape
        last = False
        while True:
            part = self.read(replace(state, escape=escape), "]", separators=not last)
            escape = part.escape
            parts.append(part if last else part.ask(argument, "integer"))
            last = last or ":" in self.separator
            if not self.separator:
                break
        if not last:
            parts.append(replace(state, escape=escape))
        return self.united(parts, state)

    def united(self, parts: list[_State], state: _State) -> _State:
        """The state after one of several parts, whichever it is."""
        possible = [part for part in parts if part.needs is not None]
        positions = {part.position for part in possible}
        position = state.position if not possible else positions.pop() if len(positions) == 1 else None
        needs: Needs | None = None
        for part in parts:
            needs = _join(needs, part.needs)
        return _State(position, needs, parts[-1].escape)

    def iterate(self, match: re.Match[str], state: _State, _given: list[str]) -> _State:
        """`~{…~}` goes over the elements of its argument, `~@{…~}` over the arguments left."""
        before, uses = self.directives, len(self.uses)
        begins = self.text.startswith("~", self.place)
        inner = self.read(_State(0, lists.ANYTHING), "}")
        del self.uses[uses:]
        if begins and self.directives == before + 1:
            state = state.take(FORMAT_STRING)
        needs = _join(inner.needs, inner.escape)
        if ":" in match["modifiers"]:
            elements = lists.repeat_lists(needs)
        elif needs is None:
            elements = EMPTY
        else:
            elements = lists.repeat(needs, inner.position) if inner.position else lists.optional_start(needs)
        if "@" in match["modifiers"]:
            asked = state.needs
            if asked is not None and state.position is not None:
                asked = lists.meet(asked, lists.shift(elements, state.position))
            return _State(None, asked, state.escape)
        if state.position is not None:
            self.uses.append(Use(state.position + 1, LIST, match.start(), self.place))
        return state.take(LIST, elements)

    def justify(self, _match: re.Match[str], state: _State, _given: list[str]) -> _State:
        """`~<…~;…~>` sets its parts in columns and ends at `~^`."""
        outer = state.escape
        state = replace(state, escape=None)
        while True:
            state = self.read(state, ">", separators=True)
            if not self.separator:
                break
        position = None if state.escape is not None else state.position
        return _State(position, _join(state.needs, state.escape), outer)
