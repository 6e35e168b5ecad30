"""The rule accelerator-missing."""

import re
from collections.abc import Iterator

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_meant

# GTK marks the key with "_", Qt and Windows with "&", LibreOffice with "~". The mark stands before a letter or digit, once,
# and not inside a name (`foo_bar`) or a reference (`&amp;`).
_MARKS = {
    "_": re.compile(r"(?<![\w%$])_(?=[^\W_])|(?<=[a-z])_(?=[a-z])"),
    "&": re.compile(r"(?<!&)&(?=[^\W_])(?!#?\w+;)"),
    "~": re.compile(r"(?<![\w/~])~(?=[^\W_])|(?<=[a-z])~(?=[a-z])"),
}
# A label begins with a capital, `value_regex` does not.
_TITLE = re.compile(r"\W*(?:<[^<>]*>)?[\W_]*[A-Z0-9]")
_CLEAR = re.compile(r"(?<![\w%$&])[_&][A-Za-z](?!\w*;)")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\([^()]*\)[a-z]|\$\{?\w+\}?")
# Two words joined by the sign are the name of a page: `Merge_citations`.
_TWO_WORDS = re.compile(r"[A-Z][a-z]{4,}_[a-z]{3,}")
# A label is short and has one mark; that many labels show what a catalog does.
_LONGEST = 60
_ENOUGH = 20
_HABIT = 0.9
# Part of the marks that stand at the start of a word, where there are labels at all.
_AT_A_WORD = 0.2
# Their writing has no letters of the keyboard: they put the mark in brackets behind the text, or leave it out.
_MARKS_IN_BRACKETS = frozenset(
    "ja zh yue ko th lo km my ka hy am ti ar fa ur he yi ps ug ckb ku sd dv hi mr ne bn as pa gu or ta te kn ml si bo dz mn".split()
)


@rule(
    "accelerator-missing",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.UNDERSCORE | Feature.AMPERSAND | Feature.TILDE,
    messages={"missing": "no “{mark}” marks a key, as in the source “{source}”"},
)
def accelerator_missing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """A label has no accelerator, and nearly all others of the catalog have one.

    Who works with the keyboard cannot reach the menu item. Many languages mark no keys, or put them in brackets (`開く(_O)`);
    what a catalog does is read off the catalog: the rule speaks where at least nine of ten labels have the mark. In a catalog
    of fewer than twenty labels a single one may lack it, in languages whose letters are on the keys.

    Bad:
        # locale: de
        msgid "_Open"
        msgstr "Öffnen"

        msgid "_Edit"
        msgstr "_Edite"

        msgid "_View"
        msgstr "_Viewe"

        msgid "_Help"
        msgstr "_Helpe"

        msgid "_File"
        msgstr "_Filee"

        msgid "_Save"
        msgstr "_Savee"

        msgid "_Copy"
        msgstr "_Copye"

        msgid "_Print"
        msgstr "_Printe"

        msgid "_Quit"
        msgstr "_Quite"

        msgid "_Close"
        msgstr "_Closee"

        msgid "_Find"
        msgstr "_Finde"

        msgid "_Next"
        msgstr "_Nexte"

        msgid "_Last"
        msgstr "_Laste"

        msgid "_New"
        msgstr "_Newe"

        msgid "_Undo"
        msgstr "_Undoe"

        msgid "_Redo"
        msgstr "_Redoe"

        msgid "_Paste"
        msgstr "_Pastee"

        msgid "_Cut"
        msgstr "_Cute"

        msgid "_Zoom"
        msgstr "_Zoome"

        msgid "_Start"
        msgstr "_Starte"

        msgid "_Stop"
        msgstr "_Stope"

        msgid "_Pause"
        msgstr "_Pausee"

    Good:
        # locale: de
        msgid "_Open"
        msgstr "Ö_ffnen"
    """
    short = [one for one in ctx.messages(catalog) if len(one.msgid) <= _LONGEST]
    for mark, pattern in _MARKS.items():
        marked = [one for one in short if mark in one.msgid and _is_label(one, mark, pattern)]
        if sum(_begins_word(one.msgid, mark) for one in marked) < _AT_A_WORD * len(marked):
            continue  # names of programs (`term_translation`) and no labels
        if len(marked) < _ENOUGH:
            # So few show no habit: only marks that can be nothing else count.
            marked = [one for one in marked if _CLEAR.search(one.msgid)]
        if len(marked) < _ENOUGH and (mark == "~" or language_of(catalog.locale) in _MARKS_IN_BRACKETS):
            continue
        without = [one for one in marked if not all(_has_mark(form, mark) for form in one.msgstrs if form)]
        if is_meant(len(without), len(marked), 1 - _HABIT):
            continue
        for message in without:
            field = "msgstr" if message.msgid_plural is None else "msgstr[0]"
            params = {"mark": mark, "source": message.msgid}
            yield ctx.finding(message, "missing", Span(field, 0, len(message.msgstr)), params)


def _has_mark(text: str, mark: str) -> bool:
    """Whether a mark stands before a letter; doubled (`&&`, `__`) it shows as itself, at the end of a word it marks nothing."""
    at = text.replace(mark * 2, "").find(mark)
    return at >= 0 and not (mark == "&" and _REFERENCES.sub("", text).find(mark) < 0)


_REFERENCES = re.compile(r"&(?:[A-Za-z]\w*|#\w+);|&&")


def _begins_word(source: str, mark: str) -> bool:
    at = source.find(mark)
    return at == 0 or not source[at - 1].isalnum()


def _is_label(message: Message, mark: str, pattern: re.Pattern[str]) -> bool:
    source = _PLACEHOLDER.sub("", message.msgid.replace(mark * 2, ""))
    if source.count(mark) != 1 or "\n" in source or not _TITLE.match(source):
        return False
    if _TWO_WORDS.fullmatch(source):
        return False
    found = pattern.search(source)
    return found is not None and "<" not in source[: found.start()].rpartition(" ")[2]
