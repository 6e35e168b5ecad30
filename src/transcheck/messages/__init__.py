"""The words of reports in the reader's language: our own gettext catalogs, English where they have no text."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from inspect import cleandoc
from pathlib import Path

from transcheck.cldr.locales import language_of
from transcheck.model import Catalog, Finding

LOCALES = ("en", "nb", "es")
LABELS, PHRASES, FACTS = "report", "phrase", "fact"
"""The msgctxt of labels, of sentences that rules make beside their messages, and of what packs say of facts, with `{1}`
for its first number. A message of a rule has its id (`figure-changed.became`), a paragraph of a page the rule's id."""

_NUMBER = re.compile(r"[0-9]+")
_HOLE = re.compile(r"\{([0-9]{1,3})\}")
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
    paragraph) to the paragraph, `phrases` and `facts` an English template to the one in this language.
    """

    locale: str = "en"
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    messages: Mapping[str, str] = field(default_factory=dict)
    prose: Mapping[tuple[str, str], str] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, label: str, **params: object) -> str:
        """A label; `{name}` in it is filled from the parameters."""
        found = self.labels.get(label, (label,))[0]
        return found.format(**params) if params else found

    def count(self, singular: str, plural: str, number: int) -> str:
        """A label with a number, written `{n}`; every language we ship has the forms one and other."""
        forms = self.labels.get(singular, (singular, plural))
        return forms[0 if number == 1 else -1].format(n=self.number(number))

    def number(self, number: int) -> str:
        """A count as readers of the language write it."""
        if abs(number) < 1_000:
            return str(number)
        from transcheck.cldr.display import grouped_number

        return f"{number:,}" if self.locale == "en" else grouped_number(number, self.locale)

    def listed(self, items: Sequence[str]) -> str:
        """Some things in a row: `a, b and c`."""
        if len(items) < 2:
            return "".join(items)
        return self(label("{items} and {last}"), items=", ".join(items[:-1]), last=items[-1])

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
        return self.prose.get((rule, english)) or self.phrases.get(english, english)

    def fact(self, english: str) -> str:
        """What a pack says of a fact or names as its source; numbers do not matter for its words."""
        found = self.facts.get(shape_of(english))
        if found is None:
            return english
        numbers = _NUMBER.findall(english)
        return _HOLE.sub(lambda hole: numbers[int(hole[1]) - 1] if int(hole[1]) <= len(numbers) else "", found)


def shape_of(text: str) -> str:
    """A text of a pack with `{1}`, `{2}` ... for its numbers: what differs in numbers alone is translated once."""
    count = itertools.count(1)
    return _NUMBER.sub(lambda _: f"{{{next(count)}}}", text)


def manual_parts(doc: str) -> Iterator[tuple[str, str]]:
    """A docstring in parts: ("p", paragraph in one line), ("head", "Bad" or "Good"), ("code", example)."""
    for paragraph in cleandoc("\n" + doc).split("\n\n"):
        head, _, rest = paragraph.strip("\n").partition("\n")
        if head.startswith(("Bad", "Good")) and head.endswith(":"):
            yield "head", head[:-1]
            if rest:
                yield "code", cleandoc("\n" + rest)
        elif paragraph.startswith(" "):
            yield "code", cleandoc("\n" + paragraph)
        elif paragraph.strip():
            yield "p", " ".join(paragraph.split())


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
    phrases: dict[str, str] = {}
    facts: dict[str, str] = {}
    for message in catalog.messages:
        context = message.msgctxt or ""
        if not message.translated:
            continue
        if context == LABELS:
            labels[message.msgid] = message.msgstrs
        elif context == PHRASES:
            phrases[message.msgid] = message.msgstr
        elif context == FACTS:
            facts[message.msgid] = message.msgstr
        elif "." in context:
            messages[context] = message.msgstr
        else:
            prose[context, message.msgid] = message.msgstr
    return Words(locale, labels, messages, prose, phrases, facts)
