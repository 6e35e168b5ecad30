"""The rule repeated-word."""

import re
from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule

# Two letters or more, so that “a a” of lists and “o o” of choices are none; only blanks between, no punctuation. Words of
# one letter are looked for between two longer ones, where it is a word of the language.
_TWICE = re.compile(r"(?<![\w'’·.\\/%$@#&+-])([^\W\d_]{2,})(?: |\n)\1(?![\w'’·/+-]|\.\w)")
# Words that these languages write twice in a row, as pronouns that are subject and object ("nous nous trouvons"), a
# relative pronoun after its article ("die die") or an emphasis. Measured on released catalogs.
_TWO_IN_A_ROW = {
    "ca": "es si no",
    "cs": "se si",
    "da": "den der det for som at i på til",
    "de": "sie was in an so bei",
    "en": "that had is",
    "es": "se no",
    "fr": "nous vous en que",
    "gl": "se que",
    "hu": "hogy az ez el ki be meg",
    "it": "si ci che piano",
    "lb": "si déi",
    "lv": "",
    "nb": "den der det for som at på til",
    "nl": "je het die dat in is er ze we wat te aan op",
    "nn": "den der det for som at på til",
    "pl": "to",
    "pt": "se não",
    "ro": "ca",
    "ru": "",
    "sk": "si sa",
    "sl": "se si",
    "sq": "të e",
    "sv": "för det på till i om av är den",
    "uk": "",
    "bg": "се да",
    "el": "του που να",
    "sr": "da se je да се је",
    "hr": "da se je",
    "bs": "da se je",
    "mk": "да се",
    "et": "",
    "fi": "se",
    "lt": "",
    "is": "að það",
    "be": "",
    "oc": "se",
    "fur": "si",
}
# A relative pronoun and an article: “, die die Datei …”, “, aus der der Benutzer …”.
_RELATIVE = {"de": frozenset("die der das den dem".split())}
_AFTER_COMMA = re.compile(r"(?:,\s(?:\w+\s)?|\b(?:an|auf|aus|bei|durch|für|in|mit|nach|über|um|von|vor|zu)\s)\Z")
_ONE_LETTER = {
    **dict.fromkeys(("da", "nb", "nn", "sv"), "i"),
    **dict.fromkeys(("cs", "sk"), "vszkoui"),
    **dict.fromkeys(("ru", "be", "bg", "mk", "sr"), "всиукоя"),
    **dict.fromkeys(("hr", "bs"), "usiko"),
    "sl": "vzskio",
    "uk": "взуіо",
    "pl": "wzoui",
    "es": "yaoe",
    "gl": "eao",
    "pt": "eao",
    "it": "eaio",
    "ca": "ia",
    "ro": "ao",
}
_SINGLE = re.compile(r"(?<=[^\W\d_]{2} )([^\W\d_]) \1(?= [^\W\d_]{2})")
_EXEMPT = {language: frozenset(words.split()) for language, words in _TWO_IN_A_ROW.items()}


@rule(
    "repeated-word",
    certainty=Certainty.LIKELY,
    needs=Feature.WORDS,
    locales=tuple(_TWO_IN_A_ROW),
    messages={"twice": "“{word}” stands twice in a row"},
)
def repeated_word(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A word stands twice in a row.

    A slip of editing that readers see at once. The rule knows European languages in which words are not doubled, with the
    words that may stand twice in each (“nous nous”, “Sie sie”); where doubling makes a plural or a new word, as in
    Indonesian, Turkish or Hindi, it is silent. Repeated numbers, names in capitals and what the source repeats are left alone.

    Bad:
        # locale: de
        msgid "Save the file"
        msgstr "Die Datei Datei speichern"

    Good:
        # locale: fr
        msgid "You find yourself here"
        msgstr "Vous vous trouvez ici"
    """
    language = language_of(messages[0].catalog.locale) if messages else ""
    for message in messages:
        for source, target, field in message.pairs:
            words = target.split()
            if True not in map(str.startswith, words[1:], words):  # the second may carry a comma
                continue
            match = _find(target, language)
            if match is not None and _TWICE.search(source) is None:
                span = Span(field, match.start(), match.end())
                fix = Fix("remove one", (Edit(span, match[1]),))
                yield ctx.finding(message, "twice", span, {"word": match[1]}, fix=fix)


def _find(text: str, language: str) -> re.Match[str] | None:
    """The first word that is doubled and may not be."""
    exempt, relative = _EXEMPT.get(language, frozenset()), _RELATIVE.get(language, frozenset())
    own = _WORDS_OF.get(language, ())
    for match in _TWICE.finditer(text):
        word = match[1].lower()
        if word in exempt or (word in _INTERJECTIONS and word not in own) or match[1].isupper():
            continue
        if word not in relative or not _AFTER_COMMA.search(text, max(match.start() - 20, 0), match.start()):
            return match
    letters = _ONE_LETTER.get(language, "")
    return next((match for match in _SINGLE.finditer(text) if match[1] in letters), None)


_INTERJECTIONS = frozenset(
    {"oh", "ha", "ho", "hi", "bla", "blah", "na", "ja", "so", "bye", "foo", "lorem", "xx", "xxx"}
)
# Words of these languages that are calls in others: “na” is Slavic for “on”.
_WORDS_OF = {
    **dict.fromkeys(("cs", "sk", "pl", "sl", "hr", "bs", "sr"), ("na",)),
    "pt": ("na",),
    "gl": ("na",),
}
