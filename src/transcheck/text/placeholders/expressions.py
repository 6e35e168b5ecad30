"""Expressions in braces with a language of their own: MessageFormat 2 and Fluent."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble

_ANYTHING = "anything"
_MF2 = re.compile(
    r"\\[\\{}|]|(?P<brace>[{}])|(?P<variable>\$[\w.\-]++)|(?P<markup>(?<=\{)[#/][\w\-]++)|(?P<bar>\|)", re.DOTALL
)
_LITERAL_END = re.compile(r"(?>(?:[^|\\]|\\.)*)\|", re.DOTALL)
_LOCAL = re.compile(r"\.local\s++\$([\w.\-]++)")


def parse_messageformat2(text: str) -> Parsed:
    """Variables and markup of a message, simple or with `.input`, `.local` and `.match`."""
    own = {f"${name}" for name in _LOCAL.findall(text)} if text.lstrip()[:1] == "." else set()
    uses: list[Use] = []
    opened: list[int] = []
    place = 0
    declarations = text.lstrip()[:1] == "."
    while match := _MF2.search(text, place):
        place = match.end()
        if match["brace"] == "{":
            opened.append(match.start())
        elif match["brace"] == "}":
            if not opened:
                return Parsed(tuple(uses), fault=Fault("brace", match.start(), match.end(), "}"))
            opened.pop()
        elif match["bar"] and opened and len(opened) % 2:
            end = _LITERAL_END.match(text, place)
            place = end.end() if end else len(text)
        elif (match["variable"] or match["markup"]) and (opened or declarations):
            key = match.group()
            if key not in own:
                uses.append(Use(key, _ANYTHING, match.start(), match.end()))
    if opened:
        start = opened[-1]
        return Parsed(
            tuple(uses), fault=Fault("unterminated", start, min(start + 40, len(text)), text[start : start + 40])
        )
    return assemble(uses)


_FLUENT = re.compile(r"[{}]")
_HEAD = re.compile(r'\{(?P<expression>(?>(?:"(?>(?:[^"\\\n]|\\.)*)"|[^{}"\-]|-(?!>))*))(?>(?P<end>\}|->)?)', re.DOTALL)
_REFERENCE = re.compile(
    r'"(?>(?:[^"\\\n]|\\.)*)"|(?P<key>\$[A-Za-z][\w\-]*+|-?[A-Za-z][\w\-]*+(?>(?:\.[A-Za-z][\w\-]*+)?))(?!\s*+[:(])'
)


def parse_fluent(text: str) -> Parsed:
    """References of a pattern: variables, terms and messages, those inside variants too."""
    uses: list[Use] = []
    opened: list[int] = []
    place = 0
    while brace := _FLUENT.search(text, place):
        start = brace.start()
        if brace.group() == "}":
            if not opened:
                return Parsed(tuple(uses), fault=Fault("brace", start, start + 1, "}"))
            opened.pop()
            place = brace.end()
            continue
        head = _HEAD.match(text, start)
        assert head is not None
        if head["end"] is None:
            shown = text[start : start + 40]
            return Parsed(tuple(uses), fault=Fault("unterminated", start, start + len(shown), shown))
        chosen = head["end"] == "->"
        for reference in _REFERENCE.finditer(head["expression"]):
            if reference["key"]:
                span = (
                    (start, head.end()) if not chosen else (start + 1 + reference.start(), start + 1 + reference.end())
                )
                uses.append(Use(reference["key"], _ANYTHING, *span, role="choice" if chosen else "value"))
        if chosen:
            opened.append(start)
        place = head.end()
    if opened:
        start = opened[-1]
        return Parsed(
            tuple(uses), fault=Fault("unterminated", start, min(start + 40, len(text)), text[start : start + 40])
        )
    return assemble(uses)
