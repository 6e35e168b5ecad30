"""The rule edge-space-mismatch."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transcheck.cldr.locales import language_of
from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.rules.habits import is_crowd, is_meant
from transcheck.text.edges import Edges, find_edges

# Scripts that write no blank between words or sentences: what the source's blank separates needs none there.
_WITHOUT_BLANKS = frozenset({"zh", "ja", "yue", "th", "lo", "km", "my", "shn", "bo", "dz"})
# What stands directly at the word before it (a comma, a closing bracket; in Korean an opening one, too), and what the next
# word is joined to: an apostrophe (`dell'`), a hyphen, a maqaf, an opening bracket.
_JOINED_BEFORE = frozenset(",.;:!?)]}、，。：；！？）」』،؛؟-־‑")
_JOINED_AFTER = frozenset("'’-־‑([{（「『“«")

# A catalog that has lost more of the blanks its sources end with than this does without them.
_HABIT = 0.5


@rule(
    "edge-space-mismatch",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    needs=Feature.BLANK_EDGE,
    messages={
        "start-lost": "the text should begin with a blank",
        "start-fewer": "the text should begin with {source} blanks, not {target}",
        "end-lost": "the text should end with a blank",
    },
)
def edge_space_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A text lost the blank with which its source begins or ends.

    Programs join texts: without the blank two words run together. A blank after a full sentence or before a title is mostly
    a slip of the source: then it is a guess (an info after a sentence in C, which prints them one after the other); one that
    indents is an info. Languages written without blanks between words
    are not asked, nor is a text that begins with a comma or ends with an apostrophe (`dell'`). Another number of blanks
    is a guess: lines are aligned by hand. Where a catalog has lost most of the blanks at the end, each is a guess, too.

    Bad:
        msgid "Name: "
        msgstr "Naam:"

    Good:
        msgid "Name: "
        msgstr "Naam: "
    """
    asked = 0
    ends: list[Finding] = []
    for message in messages:
        for source, target, field in message.pairs:
            if not (source[:1].isspace() or source[-1:].isspace()):
                continue  # most texts of a catalog: nothing to lose
            ours, theirs = find_edges(source), find_edges(target)
            if ours.first < ours.last and theirs.first < theirs.last:
                yield from _start(message, (source, target, field), ours, theirs, ctx)
                asked += ours.end > ours.last
                ends += _end(message, (source, target, field), ours, theirs, ctx)
    # Who leaves out most of them has seen that the program sets such texts apart by itself.
    meant = is_crowd(len(ends)) and is_meant(len(ends), asked, _HABIT)
    yield from (replace(one, certainty=Certainty.GUESS) for one in ends) if meant else ends


def _start(
    message: Message, pair: tuple[str, str, str], ours: Edges, theirs: Edges, ctx: RuleContext
) -> Iterator[Finding]:
    source, target, field = pair
    blanks, left = ours.first - ours.start, theirs.first - theirs.start
    lines = "\n" in source[: ours.last].lstrip("\n") or source.startswith("\n")
    if not blanks or lines:  # several lines are aligned by hand
        return
    if left:
        if source[ours.start] == target[theirs.start] == " " and blanks != left and source[ours.first] != "-":
            span = Span(field, theirs.start, theirs.first)
            fix = Fix("indent it as the source is", (Edit(span, " " * blanks),))
            params = {"source": blanks, "target": left}
            quiet = {"severity": Severity.INFO, "certainty": Certainty.GUESS}
            yield ctx.finding(message, "start-fewer", span, params, fix=fix, **quiet)  # type: ignore[arg-type]
        return
    language, begins = language_of(message.catalog.locale), target[theirs.first]
    if language in _WITHOUT_BLANKS or begins in _JOINED_BEFORE or (language == "ko" and begins == "("):
        return
    at = theirs.start
    fix = Fix("add the blank", (Edit(Span(field, at, at), " " * blanks),))
    title = blanks == 1 and source[ours.first].isupper()
    severity = Severity.INFO if blanks > 1 or title else None
    certainty = Certainty.GUESS if title else None
    yield ctx.finding(message, "start-lost", Span(field, at, at + 1), severity=severity, certainty=certainty, fix=fix)


def _end(
    message: Message, pair: tuple[str, str, str], ours: Edges, theirs: Edges, ctx: RuleContext
) -> Iterator[Finding]:
    source, target, field = pair
    # After a line break inside the blanks they indent what the program writes next.
    if ours.end == ours.last or theirs.end > theirs.last or "\n" in source[ours.last : ours.end]:
        return
    if language_of(message.catalog.locale) in _WITHOUT_BLANKS or target[theirs.last - 1] in _JOINED_AFTER:
        return
    if theirs.first > theirs.start and ours.first == ours.start:
        return  # “after ” is a word behind what it speaks of in this language: “ jälkeen”
    end = theirs.last
    fix = Fix("add the blank", (Edit(Span(field, end, end), " "),))
    severity = certainty = None
    if _is_whole(source[ours.first : ours.last]) or _is_label(source, ours):
        # Programs that print line by line join sentences, too.
        severity, certainty = Severity.INFO, None if "c-format" in message.flags else Certainty.GUESS
    yield ctx.finding(message, "end-lost", Span(field, end - 1, end), severity=severity, certainty=certainty, fix=fix)


_KEY = re.compile(r"(?<!\w)[_&][^\W_]")


def _is_label(source: str, ours: Edges) -> bool:
    """Whether nothing is joined to the text: it marks a key, or is set off by blanks at both ends and begins with a capital."""
    return (ours.first > ours.start and source[ours.first].isupper()) or _KEY.search(source) is not None


# A text of so many words that ends with a letter says all that it has to say.
_MANY = 6


def _is_whole(text: str) -> bool:
    """Whether the text is a sentence, so that nothing is joined to it; dots, a colon or a question wait for something."""
    if text[-1:].isalpha():
        return text.count(" ") >= _MANY
    return text.endswith((".", "!", "。")) and not text.endswith("...")
