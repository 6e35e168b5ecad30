"""Headings in another style."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Catalog, Certainty, Evidence, Finding, Message, Project, Reading, Scope, Severity, Span
from transcheck.rules import RuleContext, Where, rule
from transcheck.rules.headings import find_headings

_STOPS = ".。．।։۔።"
_ENDS = re.compile(rf"[{_STOPS}!?！？…:：;؟][\s\"'”’»“)\]）」』]*\Z")
# A word of four letters before the stop: abbreviations and ordinals end shorter ones.
_STOPPED = re.compile(rf"[^\W\d_]{{4}}[{_STOPS}]\Z|[\u3000-\u9fff\uac00-\ud7af]{{2}}[。．]\Z")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 2
_LEAST_LETTERS = 3
# What more than one heading of four has is how this catalog writes headings.
_USUAL = 4


@rule(
    "heading-style",
    scope=Scope.PROJECT,
    where=Where.PAGES,
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    messages={
        "stop": "this heading ends with a full stop, its source does not",
        "capitals": "this heading is in capitals, its source is not",
    },
)
def heading_style(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """A heading is written in another style than its source and the other headings.

    It ends with a full stop, or is all capitals, and its source is not; the other headings of the version are
    not either. Readers take it for a sentence, or for a shout. What is a heading is read from kinds (`#. heading`) and
    from what converters of documents write (`#. type: =head1`, `#. Tag: title`).

    Bad:
        # locale: sv
        #. Tag: title
        #: manual.xml:3
        msgid "When the museum is open"
        msgstr "När museet är öppet."

    Good:
        # locale: sv
        #. Tag: title
        #: manual.xml:3
        msgid "When the museum is open"
        msgstr "När museet är öppet"
    """
    for catalog in project.targets:
        yield from _check(catalog, list(find_headings(catalog)), ctx)


def _check(catalog: Catalog, headings: Sequence[tuple[Message, str, str, str]], ctx: RuleContext) -> Iterator[Finding]:
    for name, differs in (("stop", _is_stopped), ("capitals", _is_shouted)):
        odd = [one for one in headings if differs(one[1], one[2])]
        if len(odd) > max(1, len(headings) // _USUAL):
            continue
        for message, source, target, field in odd:
            yield ctx.finding(
                message,
                name,
                Span(field, len(target) - 1, len(target)) if name == "stop" else Span(field, 0, len(target)),
                evidence=Evidence(
                    source=Reading(catalog.source_locale, source, kind="heading"),
                    target=Reading(catalog.locale, target, kind="heading"),
                ),
            )


def _is_stopped(source: str, target: str) -> bool:
    if _STOPPED.search(target) is None or _ENDS.search(source) is not None:
        return False
    last = target.rstrip(_STOPS).rpartition(" ")[2]
    # One word may be an abbreviation; in scripts without blanks one word is many.
    return (" " in target or target[-1] in "。．") and f"{last}." not in source


def _is_shouted(source: str, target: str) -> bool:
    if not target.isupper() or source.isupper():
        return False
    there = set(_WORD.findall(source))
    own = [word for word in _WORD.findall(target) if word not in there]
    # A word of a script without capitals is never in lower case: “PXE 起動” shouts nothing.
    return all(map(str.isupper, own)) and sum(len(word) >= _LEAST_LETTERS for word in own) >= _LEAST_WORDS
