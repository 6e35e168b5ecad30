"""The rule end-punctuation-mismatch."""

from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule

# What ends a text, whatever the script writes for it.
_CLASSES = {
    ":": "colon", "：": "colon", "꞉": "colon", "፦": "colon", "։": "stop", "᠄": "colon", "؛": "colon", "፡": "colon", "ः": "colon", "՝": "colon", "៖": "colon",
    "?": "question", "？": "question", "؟": "question", "՞": "question", "፧": "question", "⸮": "question",
    "…": "ellipsis", "⋯": "ellipsis", "᠁": "ellipsis",
    "!": "exclamation", "！": "exclamation", "՜": "exclamation",
    ".": "stop", "․": "stop", "。": "stop", "．": "stop", "｡": "stop", "।": "stop", "॥": "stop", "۔": "stop", "።": "stop", "᙮": "stop",
    "᠃": "stop", "។": "stop", "၊": "stop", "།": "stop", "༎": "stop", "။": "stop", "჻": "stop", "·": "stop",
}  # fmt: skip
_LOOKED_FOR = frozenset({*(sign for sign, kind in _CLASSES.items() if kind in ("colon", "question", "ellipsis")), "."})
_TAIL = " \t\n\r\f\v\u00a0\u202f\u3000\"'”’»«“)]}）」』\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Languages that end questions with another sign (Greek ";") or with a word, and those that write no stop.
# Languages whose labels end without a sign or with a dash.
_WITHOUT_COLON = frozenset({"my", "th", "lo", "km", "bo", "dz", "ja", "ko", "zh", "yue"})
_GREEK = frozenset({"el", "grc", "pnt"})
_QUESTION_BY_WORD = frozenset(
    {
        "ja",
        "ko",
        "zh",
        "yue",
        "th",
        "lo",
        "km",
        "my",
        "bo",
        "dz",
        "hy",
        "am",
        "ti",
        "si",
        "ta",
        "te",
        "kn",
        "ml",
        "mn",
        "ug",
        "vi",
        "ii",
    }
)


@rule(
    "end-punctuation-mismatch",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.ENDS,
    messages={
        "colon": "the source ends with a colon",
        "question": "the source ends with a question mark",
        "ellipsis": "the source ends with an ellipsis",
    },
)
def end_punctuation_mismatch(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """The source ends with a colon, question mark or ellipsis, the translation not.

    A colon announces what the program writes next; an ellipsis that the menu item asks something. Every script's own sign
    counts, and so does the word that makes a question in languages that have one. Full stops and exclamation marks are not
    compared: where they stand is a matter of style.

    Bad:
        msgid "Name:"
        msgstr "Nom"

    Good:
        msgid "Name:"
        msgstr "Nom\u00a0:"
    """
    for message in messages:
        for source, target, field in message.pairs:
            if _LOOKED_FOR.isdisjoint(source[-4:]) or _same(source, target):
                continue
            ours, theirs = _ending(source), _ending(target)
            language = language_of(message.catalog.locale)
            if ours == theirs or not target.strip():
                continue
            if ours == "colon" and not theirs and language not in _WITHOUT_COLON and not _has(target, "colon"):
                yield ctx.finding(message, "colon", _last(field, target))
            elif ours == "question" and theirs in ("stop", "", "exclamation") and not _asks(target, message):
                yield ctx.finding(message, "question", _last(field, target))
            elif ours == "ellipsis" and not theirs and not _has(target, "ellipsis"):
                yield ctx.finding(message, "ellipsis", _last(field, target))


def _same(source: str, target: str) -> bool:
    """Whether both end with a sign of one class, which most do: nothing is cut off or looked into then."""
    sign, other = source[-1], target[-1:]
    if sign == ".":
        return other == "." and (source[-3:] == "...") == (target[-3:] == "...")
    return sign in _CLASSES and _CLASSES[sign] == _CLASSES.get(other)


def _last(field: str, target: str) -> Span:
    end = len(target.rstrip())
    return Span(field, max(end - 1, 0), end)


def _ending(text: str) -> str:
    """The class of the last sign, empty where a letter, digit or anything else stands there."""
    bare = text.rstrip(_TAIL)
    if bare.endswith(('"?', "“?", "'?")):  # the sign is spoken of
        return "quoted"
    if bare.endswith(("...", "。。。", "．．．", ". . .")):
        return "ellipsis"
    if bare.endswith(("?!", "!?", "？！", "！？")):
        return "question"
    return _CLASSES.get(bare[-1:], "")


def _has(text: str, kind: str) -> bool:
    """Whether a sign of the class stands anywhere near the end, before a key in brackets or an example."""
    tail = text if kind == "ellipsis" else text[-16:]  # some languages move it to the front
    return (kind == "ellipsis" and "..." in tail) or any(_CLASSES.get(character) == kind for character in tail)


def _asks(target: str, message: Message) -> bool:
    """Whether the translation asks in the way of its language."""
    language = language_of(message.catalog.locale)
    if language in _QUESTION_BY_WORD or _has(target, "question"):
        return True
    return language in _GREEK and any(sign in target[-16:] for sign in ";;")
