"""The words of reports in the reader's language: our own gettext catalogs, English where they have no text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Finding

LOCALES = ("en", "nb", "es")
LABELS = "report"
"""The msgctxt of labels; a message of a rule has its id (`figure-changed.became`), a summary the rule's id."""

_FOLDER = Path(__file__).parent
# Readers of these languages read one we have, until somebody translates theirs.
_READ_AS = {"no": "nb", "nn": "nb", "gl": "es", "ca": "es"}


def label(text: str) -> str:
    """Marks a text in a table as a label, so that the catalogs get it; it is translated where it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """Labels, messages and explanations in one language; what is missing is said in English.

    `labels` maps an English label to its forms, `messages` a message id to its template, `prose` (rule, English
    paragraph) to the paragraph.
    """

    locale: str = "en"
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    messages: Mapping[str, str] = field(default_factory=dict)
    prose: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def __call__(self, label: str, **params: object) -> str:
        """A label; `{name}` in it is filled from the parameters."""
        found = self.labels.get(label, (label,))[0]
        return found.format(**params) if params else found

    def count(self, singular: str, plural: str, number: int) -> str:
        """A label with a number, written `{n}`; every language we ship has the forms one and other."""
        forms = self.labels.get(singular, (singular, plural))
        return forms[0 if number == 1 else -1].format(n=number)

    def message(self, finding: Finding, template: str = "", params: Mapping[str, str] | None = None) -> str:
        """What a finding says.

        Args:
            finding: its message is the answer where there is no template.
            template: the English template, for findings whose parameters are to be shown in another way.
            params: parameters in the reader's words instead of those of the finding.
        """
        template = self.messages.get(finding.message_id) or template
        if not template:
            return finding.message
        try:
            return template.format_map(finding.params if params is None else params)
        except (KeyError, ValueError, IndexError, AttributeError):
            return finding.message  # a saved report of another version may lack a parameter

    def paragraph(self, rule: str, english: str) -> str:
        """The summary of a rule or a paragraph of its manual page."""
        return self.prose.get((rule, english), english)


def choose_locale(wanted: str) -> str:
    """The language we have that a reader of this locale reads; English where we have none."""
    language = language_of(wanted)
    language = _READ_AS.get(language, language)
    return language if language in LOCALES else "en"


@lru_cache(maxsize=8)
def load_words(ui_locale: str) -> Words:
    """The words of a language; English for one we do not ship."""
    locale = choose_locale(ui_locale)
    if locale == "en":
        return Words()
    from transcheck.po.reader import read_file

    path = _FOLDER / f"{locale}.po"
    return _words(locale, read_file(path, path.name))


def _words(locale: str, catalog: Catalog) -> Words:
    labels: dict[str, tuple[str, ...]] = {}
    messages: dict[str, str] = {}
    prose: dict[tuple[str, str], str] = {}
    for message in catalog.messages:
        context = message.msgctxt or ""
        if not message.translated:
            continue
        if context == LABELS:
            labels[message.msgid] = message.msgstrs
        elif "." in context:
            messages[context] = message.msgstr
        else:
            prose[context, message.msgid] = message.msgstr
    return Words(locale, labels, messages, prose)
