"""The rule space-after-punctuation."""

import re
from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# A word of letters, a comma or stop, and a word that goes on: "mot,mot", "mot.Mot".
# The sign is looked for first: a look back at every character is slow.
# Scripts that part sentences by a sign as wide as a letter, or by nothing.
_WITHOUT_BLANKS = frozenset({"zh", "ja", "yue", "ko", "th", "lo", "km", "my", "bo", "dz"})
_GLUED = re.compile(r"[,.](?<=[^\W\d_]{3}.)(?:(?<=,)(?=[^\W\d_]{3})|(?<=\.)(?=[A-ZÀ-ÞА-Я][^\W\d_A-ZÀ-ÞА-Я]{2}))")


@rule(
    "space-after-punctuation",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.LIST | Feature.STOP,
    messages={"glued": "no blank after “{sign}”"},
)
def space_after_punctuation(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """No blank follows a comma or full stop between two words.

    Words of three letters and more on both sides are looked at; names of files, domains and lists of values look alike,
    and texts whose source has such a place are left alone.

    Bad:
        msgid "One, two and three"
        msgstr "Premier,deuxième et troisième"

    Good:
        msgid "One, two and three"
        msgstr "Premier, deuxième et troisième"
    """
    if messages and language_of(messages[0].catalog.locale) in _WITHOUT_BLANKS:
        return
    for message in messages:
        for source, target, field in message.pairs:
            match = _GLUED.search(target)
            # A text without any blank is a list of names for a program to split.
            if not match or (" " not in source and " " not in target) or _GLUED.search(source):
                continue
            if not _is_written_so(target, match, source) and not _is_credit(message):
                yield ctx.finding(message, "glued", Span(field, *match.span()), {"sign": match.group()})


# What stands beside a name of programs or a mail address: `<Protokoll.Name>`, `Jane.Doe@gnome.org`, `Abschnitt.Name=Wert`.
_BESIDE_NAMES = re.compile(r"[^\W_]+[@=>/\\({\[_]|[^\W_]+\.[a-z]")
_WORD_BEFORE = re.compile(r"[^\s()\"'“”«»„]*\Z")


def _is_written_so(target: str, match: re.Match[str], source: str) -> bool:
    """Whether the sign belongs to a name, or to a list without blanks where the source is a single word or sign."""
    if " " not in source.strip() and target.count(match.group()) > 1:
        return True
    before = _WORD_BEFORE.search(target, max(match.start() - 80, 0), match.start())
    if match.group() == "." and _BESIDE_NAMES.match(target, match.end()):
        return True
    return before is not None and any(sign in before.group() for sign in "<@/\\={[*_")


def _is_credit(message: Message) -> bool:
    """Whether these are names of translators, which KDE splits at their commas."""
    from transcheck.language.exempt import is_credit

    return is_credit(message.msgid, message.msgctxt)
