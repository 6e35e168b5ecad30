"""The rule end-punctuation-mismatch."""

from collections import Counter
from collections.abc import Iterator

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Scope, Severity, rule
from transcheck.rules.habits import is_meant

# What ends a text, whatever the script writes for it.
_CLASSES = {
    ":": "colon", "：": "colon", "꞉": "colon", "፦": "colon", "։": "stop", "᠄": "colon", "؛": "colon", "፡": "colon", "ः": "colon", "՝": "colon", "៖": "colon",
    "?": "question", "？": "question", "؟": "question", "՞": "question", "፧": "question", "⸮": "question",
    "…": "ellipsis", "⋯": "ellipsis", "᠁": "ellipsis", "‥": "ellipsis",
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


# More than one of so many texts without the sign is the way the catalog writes.
_HABIT = 0.15
# "and so on" of languages that write a word where English has three dots at the end of an enumeration.
_AND_SO_ON = (
    "等",
    "等等",
    "など",
    "等。",
    "など。",
    "등",
    "등등",
    "વગેરે",
    "आदि",
    "इत्यादि",
    "ইত্যাদি",
    "ฯลฯ",
    "etc.",
    "usw.",
    "и т.д.",
    "и др.",
    "atd.",
    "itd.",
    "itp.",
    "vb.",
    "jne.",
    "m.m.",
    "osv.",
    "stb.",
)


@rule(
    "end-punctuation-mismatch",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    needs=Feature.ENDS,
    messages={
        "colon": "the source ends with a colon",
        "question": "the source ends with a question mark",
        "ellipsis": "the source ends with an ellipsis",
    },
)
def end_punctuation_mismatch(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The source ends with a colon, question mark or ellipsis, the translation not.

    A colon announces what the program writes next; an ellipsis that the menu item asks something. Every script's own sign
    counts, and so does the word that makes a question in languages that have one. Full stops and exclamation marks are not
    compared: where they stand is a matter of style. A catalog that leaves out more than one sign of a kind in seven means it, and a
    question in quotation marks or brackets need not be one in other words.

    Bad:
        msgid "Name:"
        msgstr "Nom"

    Good:
        msgid "Name:"
        msgstr "Nom\u00a0:"
    """
    found: list[tuple[Message, str, Span]] = []
    for message in ctx.messages(catalog):
        for source, target, field in message.pairs:
            if _LOOKED_FOR.isdisjoint(source[-4:]) or _same(source, target) or not target.strip():
                continue
            kind = _ending(source)
            if kind in _KINDS and _lacks(kind, target, catalog.locale):
                found.append((message, kind, _last(field, target)))
    if not found:
        return
    sources = (source for message in catalog.translated for source, _, _ in message.pairs)
    asked = Counter(_ending(source) for source in sources if not _LOOKED_FOR.isdisjoint(source[-4:]))
    exceptions = Counter(kind for _, kind, _ in found)
    for message, kind, span in found:
        if not is_meant(exceptions[kind], asked[kind], _HABIT):
            yield ctx.finding(message, kind, span)


_KINDS = frozenset({"colon", "question", "ellipsis"})


def _lacks(kind: str, target: str, locale: str | None) -> bool:
    """Whether the translation has neither the sign, another one in its place, nor a word that does for it."""
    theirs, language = _ending(target), language_of(locale)
    if theirs == kind:
        return False
    if kind == "colon":
        return not theirs and language not in _WITHOUT_COLON and not _has(target, "colon")
    if kind == "question":
        return theirs in ("stop", "", "exclamation") and not _asks(target, language)
    return not theirs and not _has(target, "ellipsis") and not target.rstrip(_TAIL).endswith(_AND_SO_ON)


_QUOTED = frozenset("\"'”’»)]")


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
    if bare.endswith(('"?', "“?", "'?")) or (bare[-1:] == "?" and text[len(bare) : len(bare) + 1] in _QUOTED):
        return "quoted"  # the sign, or a question, is spoken of, or a doubt stands in brackets
    if bare.endswith(("...", "。。。", "．．．", ". . .", "・・・", "···")):
        return "ellipsis"
    if bare.endswith(("?!", "!?", "？！", "！？")):
        return "question"
    return _CLASSES.get(bare[-1:], "")


def _has(text: str, kind: str) -> bool:
    """Whether a sign of the class stands anywhere near the end, before a key in brackets or an example."""
    if kind == "ellipsis" and text.rstrip(_TAIL).endswith(".."):
        return True
    tail = text if kind == "ellipsis" else text[-16:]  # some languages move it to the front
    return (kind == "ellipsis" and "..." in tail) or any(_CLASSES.get(character) == kind for character in tail)


def _asks(target: str, language: str) -> bool:
    """Whether the translation asks in the way of its language."""
    if language in _QUESTION_BY_WORD or _has(target, "question"):
        return True
    return language in _GREEK and any(sign in target[-16:] for sign in ";\u037e")
