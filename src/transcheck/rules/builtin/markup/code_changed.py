"""The rule code-changed."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transcheck.model import Evidence, Finding, Message, Reading, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule
from transcheck.text.markup.addresses import is_same_page
from transcheck.text.markup.pieces import Piece, quote_all, surplus
from transcheck.text.markup.rest import read_literals
from transcheck.text.markup.tags import Kind, read_source
from transcheck.text.similarity import is_any_like

_LIKE = 0.75

# Elements of HTML and DocBook whose content is typed or read by a program. Keys (`<kbd>`) and names of parameters are
# translated.
_CODE = frozenset("code samp command envar function option constant type classname methodname".split())
# In these nothing stands for anything else.
_NAMES = frozenset("command envar option classname methodname".split())
# A word a program knows: no blank, and something that prose does not have, or letters of ASCII in small.
# What stands for something else, and is translated: `<DATE`, `post-<command>`, `p2([set])`, `my-project`.
_STANDS = re.compile(r"[<>\[\]{}]|\b(?:my|your|some)[-_]|\bpath/to\b|\A-[A-Z]{2,}\Z|\$[a-z]")
# What prose does not have inside a word: it is a name that a program knows.
_SHAPE = re.compile(r"[A-Za-z0-9][._/:=$%#@-]+[A-Za-z0-9]|[a-z][A-Z]|[A-Za-z][0-9]|\A[$/.~#]\w")
_OPTION = re.compile(r"--[A-Za-z]|-[A-Za-z]\Z")
_WORD = re.compile(r"(?=.*[-_./:=$%#0-9A-Z])[!-~]{2,60}|[a-z]{2,30}", re.ASCII)


@rule(
    "code-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.TAG | Feature.BACKTICK,
    messages={"changed": "{old} became {new}", "missing": "{old} is missing"},
)
def code_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """What a reader must type or a program reads was changed.

    It stands in `<command>`, `<code>` and the like, or in ``literals``. A translated command does not run. Only single words
    of ASCII are compared, and only where the translation has another one that the source has nowhere, in any case of
    letters; texts with `<replaceable>` parts are left alone. What nobody types (`value`, `path/to`) is translated: a change is
    a guess unless it is an option, a command, or nearly the same name.

    Bad:
        msgid "Run <command>aptitude</command>."
        msgstr "Lancez <command>aptitud</command>."

    Good:
        msgid "Run <command>aptitude</command>."
        msgstr "Lancez <command>aptitude</command>."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = _read_code(source)
            if not ours:
                continue
            theirs = _read_code(target)
            missing = [
                one for one in surplus(ours, theirs) if not _holds(target, one.key) and not _STANDS.search(one.key)
            ]
            new = [one for one in surplus(theirs, ours) if not _holds(source, one.key) and not _STANDS.search(one.key)]
            new = [one for one in new if not _is_mended(missing, one.key)]
            if missing and new:
                olds, news = (quote_all(one.key for one in part) for part in (missing, new))
                evidence = Evidence(
                    source=Reading(message.catalog.source_locale, missing[0].key, kind="code"),
                    target=Reading(message.catalog.locale, new[0].key, kind="code"),
                )
                span = Span(field, new[0].start, new[0].end)
                certainty = None if _is_slip(missing, new) else Certainty.GUESS
                params = {"old": olds, "new": news}
                yield ctx.finding(message, "changed", span, params, certainty=certainty, evidence=evidence)


def _is_slip(missing: Sequence[Piece], new: Sequence[Piece]) -> bool:
    """Whether a name was changed, not a word that stands for something: an option, a command, or nearly the same."""
    names = [one for one in missing if one.kind in _NAMES or _OPTION.match(one.key)]
    if names:
        return True
    theirs = [one.key for one in new]
    return any(_SHAPE.search(one.key) and is_any_like(one.key, theirs, cutoff=_LIKE) for one in missing)


def _is_mended(missing: Sequence[Piece], new: str) -> bool:
    """Whether the new word only closes a bracket that the source leaves open, or names the same page."""
    plain = re.sub(r"[()\[\]{}]", "", new)
    return any(
        is_same_page(one.key, new) or (re.sub(r"[()\[\]{}]", "", one.key) == plain and new != one.key)
        for one in missing
    )


def _read_code(text: str) -> list[Piece]:
    """Single words in elements and literals that hold code."""
    found = [one for one in read_literals(text) if _WORD.fullmatch(one.key)]
    if "</" in text:
        tags = read_source(text).tags
        for first, second in pairwise(tags):
            content = text[first.end : second.start]
            pair = first.kind is Kind.OPEN and second.kind is Kind.CLOSE and first.name == second.name
            if pair and first.name.lower() in _CODE and _WORD.fullmatch(content):
                found.append(Piece(first.name, content, content, first.end, second.start))
    return found


def _holds(text: str, word: str) -> bool:
    """Whether the word stands in the text as a word, in any case of letters."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text, re.IGNORECASE) is not None
