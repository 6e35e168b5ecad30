"""The rule translator-credits-missing."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding, Span
from transcheck.rules import RuleContext, Scope, Severity, rule

# What programs of GNOME and KDE ask for in the place of the translators' names.
_ASKED = (
    (None, "translator-credits"),
    (None, "translator_credits"),
    (None, "translators-credits"),
    ("NAME OF TRANSLATORS", "Your names"),
    ("EMAIL OF TRANSLATORS", "Your emails"),
)


@rule(
    "translator-credits-missing",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    messages={"missing": "the names of the translators should stand here"},
)
def translator_credits_missing(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The message that asks for the translators' names was translated or copied.

    GNOME and KDE programs show this text in their credits; a translated “translator-credits” is shown to everybody.

    Bad:
        msgid "translator-credits"
        msgstr "translator-credits"

    Good:
        msgid "translator-credits"
        msgstr "Ada Person <ada@example.org>, 2026"
    """
    for key in _ASKED:
        message = catalog.by_key.get(key)
        if message is None or not message.translated:
            continue
        target = message.msgstr.strip()
        if target.lower() == message.msgid.lower() or (key[0] is None and _is_word(target)):
            yield ctx.finding(message, "missing", Span("msgstr", 0, len(message.msgstr)))


def _is_word(text: str) -> bool:
    """Whether the text is one or two words in small letters with a hyphen: no name."""
    return "-" in text and text == text.lower() and "@" not in text and len(text.split()) <= 2 and "." not in text
