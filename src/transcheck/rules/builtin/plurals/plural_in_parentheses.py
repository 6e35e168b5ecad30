"""The rule plural-in-parentheses."""

import re
from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, Reads, RuleContext, Severity, rule

_OPTIONAL = re.compile(r"(?:%(?:\d+\$)?l?[du]|(?<!\$)\{\w*\})\s+(?:[^\W\d_]+\s+){0,2}[^\W\d_]+\((?:s|es)\)")


@rule(
    "plural-in-parentheses",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.PARENTHESIS,
    reads=Reads.TEXTS,
    messages={"optional": "“{text}” leaves the plural to the reader; gettext has plural forms"},
)
def plural_in_parentheses(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A source text writes “%d file(s)” where gettext has plural forms.

    Translators into languages with three or six forms cannot do the same. Reported once for all locales, in source texts
    of English, French, Spanish and Portuguese. `${count}` is Zope's, which has no plural forms.

    Bad:
        msgid "%d file(s) found"
        msgstr "%d fichier(s) trouvé(s)"

    Good:
        msgid "%d file found"
        msgid_plural "%d files found"
        msgstr[0] "%d fichier trouvé"
        msgstr[1] "%d fichiers trouvés"
    """
    for message in messages:
        if message.msgid_plural is not None or not message.carries_source:
            continue
        for text, locale, field in message.texts:
            if field == "msgid" and language_of(locale) in {"en", "fr", "es", "pt"}:
                match = _OPTIONAL.search(text)
                if match:
                    yield ctx.finding(message, "optional", Span(field, *match.span()), {"text": match.group()})
