"""ICU MessageFormat: the class documentation, with nesting of any depth read without recursion."""

import re
from dataclasses import dataclass, field

from transcheck.text.placeholders.parsed import Fault, Kind, Parsed, Use, assemble, merging

_ANYTHING = "anything"
_NUMBER = "number"
_KINDS = {
    **dict.fromkeys(("number", "plural", "selectordinal", "choice", "spellout", "ordinal"), _NUMBER),
    **dict.fromkeys(("date", "time"), "date or time"),
    "select": _ANYTHING,
}
_CHOICES = ("plural", "selectordinal", "select")
_SPECIAL = re.compile(r"[{}']")
_HEAD = re.compile(
    r"\{\s*+(?P<name>[\w.\-]++)\s*+(?:(?P<end>\})|,\s*+(?P<type>[\w\-]++)\s*+(?:(?P<close>\})|(?P<style>,)))"
)
_CASE = re.compile(r"\s*+(?>(?:offset:\s*+[0-9]++\s*+)?)(?P<case>=[0-9]++|[^\s{},='#]++)\s*+\{")
_END = re.compile(r"\s*+\}")
_CATEGORY = re.compile(r"=[0-9]+|zero|one|two|few|many|other")


@dataclass(slots=True)
class _Choice:
    """A choice that is being read: its argument, where it begins, the cases seen."""

    name: str
    type: str
    start: int
    end: int
    cases: set[str] = field(default_factory=set)


def allows(source: Kind, target: Kind) -> bool:
    """Whether a translation may use an argument like this: shown as it is, or as the same kind."""
    return source == target or _ANYTHING in (source, target)


def parse_icu(text: str) -> Parsed:
    """Arguments of a message, those inside choices too. Marks are the cases of each `select`."""
    reader = _Reader(text)
    fault = reader.read()
    if fault:
        return Parsed(tuple(reader.uses), fault=fault)
    return assemble(reader.uses, merge=merging(_ANYTHING), marks=frozenset(reader.marks))


class _Reader:
    """Reads a text once; choices that are open wait on a stack."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.uses: list[Use] = []
        self.marks: set[str] = set()
        self.open: list[_Choice] = []

    def read(self) -> Fault | None:
        """Read the whole text; the first fault, if there is one."""
        while match := _SPECIAL.search(self.text, self.place):
            start = match.start()
            self.place = match.end()
            fault = None
            if match.group() == "'":
                self.skip_quotation()
            elif match.group() == "{":
                fault = self.begin(start)
            elif self.open:
                fault = self.next_case()
            else:
                fault = Fault("brace", start, start + 1, "}")
            if fault:
                return fault
        if self.open:
            choice = self.open[-1]
            return Fault("unterminated", choice.start, choice.end, self.text[choice.start : choice.end])
        return None

    def skip_quotation(self) -> None:
        """An apostrophe quotes only before a brace, or before `#` and `|` in a plural; two are one."""
        following = self.text[self.place : self.place + 1]
        if following == "'":
            self.place += 1
            return
        plural = any(choice.type != "select" for choice in self.open[-1:])
        if following and following in ("{}#|" if plural else "{}"):
            end = self.text.find("'", self.place)
            while end >= 0 and self.text[end + 1 : end + 2] == "'":
                end = self.text.find("'", end + 2)
            self.place = end + 1 if end >= 0 else len(self.text)

    def begin(self, start: int) -> Fault | None:
        """An argument begins."""
        match = _HEAD.match(self.text, start)
        if match is None:
            end = self.text.find("}", start) + 1
            shown = self.text[start : min(end or len(self.text), start + 40)]
            return Fault("argument" if end else "unterminated", start, start + len(shown), shown)
        name, kind = match["name"], match["type"]
        self.place = match.end()
        if match["style"] and kind in _CHOICES:
            self.uses.append(Use(name, _KINDS[kind], start, match.end(), role="choice"))
            self.open.append(_Choice(name, kind, start, match.end()))
            return self.next_case()
        if match["style"]:
            self.skip_style()
        # Libraries have formats of their own; one that the source does not use is a misspelt or translated one.
        self.uses.append(Use(name, _KINDS.get(kind, kind) if kind else _ANYTHING, start, self.place))
        return None

    def skip_style(self) -> None:
        """The style of a number or date runs to its brace."""
        depth = 0
        while match := _SPECIAL.search(self.text, self.place):
            self.place = match.end()
            if match.group() == "'":
                self.skip_quotation()
            else:
                depth += 1 if match.group() == "{" else -1
            if depth < 0:
                return
        self.place = len(self.text)

    def next_case(self) -> Fault | None:
        """After the head of a choice, or after a case: the next case, or the end of the choice."""
        choice = self.open[-1]
        match = _CASE.match(self.text, self.place)
        if match is not None:
            case = match["case"]
            if choice.type != "select" and not _CATEGORY.fullmatch(case):
                return Fault("selector", match.start("case"), match.end("case"), case)
            if choice.type == "select":
                self.marks.add(f"case {choice.name} {case}")
            choice.cases.add(case)
            self.place = match.end()
            return None
        end = _END.match(self.text, self.place)
        if end is None:
            missing = "selector" if self.text[self.place :].strip() else "unterminated"
            stop = min(self.place + 20, len(self.text))
            return Fault(missing, choice.start, max(stop, choice.end), self.text[choice.start : choice.end])
        self.place = end.end()
        self.open.pop()
        if "other" not in choice.cases:
            return Fault("other", choice.start, choice.end, self.text[choice.start : choice.end])
        return None
