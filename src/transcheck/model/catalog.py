"""Messages, catalogs and projects."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from transcheck.model.places import Location, Span


@dataclass(frozen=True, slots=True)
class Reference:
    """One `#:` reference; `line` is None where only a name stands."""

    name: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Previous:
    """The `#|` fields of a message: what the source was before it changed."""

    msgctxt: str | None
    msgid: str | None
    msgid_plural: str | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the reader met and read past.

    `rule` is the id of the finding it becomes, `message_id` a key of that rule's messages.
    """

    rule: str
    message_id: str
    params: Mapping[str, str]
    location: Location


class Layout(Protocol):
    """Where the parts of a catalog stand in its file; the reader makes one a catalog."""

    def comments(self, message: "Message") -> tuple[str, ...]:
        """The translator comments (`# `), one string a line, without the marker and the blank after it."""

    def extracted(self, message: "Message") -> tuple[str, ...]:
        """The extracted comments (`#.`), one string a line, without the marker and the blank after it."""

    def references(self, message: "Message") -> tuple[Reference, ...]:
        """The references (`#:`)."""

    def previous(self, message: "Message") -> Previous | None:
        """The previous fields (`#|`)."""

    def mentions(self, words: str) -> bool:
        """Whether the words stand anywhere in the file: a cheap question before comments are read."""

    def locate(self, message: "Message", span: Span | None) -> Location:
        """Where the span stands in the file; without a span, the keyword of `msgid`.

        A span of the field "comment" counts in the joined lines of `comments`; an unknown field or a
        span outside its text is located at the nearest place that exists.
        """


Pair = tuple[str, str, str]
OneText = tuple[str, str | None, str]


# A name for a text, as Plone writes them, no text: `help_description`, `msg_saved_2`.
_KEY = re.compile(r"[a-z][a-z0-9]+(?:_[a-z0-9]+)+")


@dataclass(slots=True, eq=False)
class Message:
    """One message of a catalog.

    `msgstrs` holds every plural form, one string without plural. `counterpart` is the same message of the
    source locale in a keyed project. `carries_source` is set on the one message of a project whose source
    text is reported for all locales. `start` and `end` belong to the reader (offsets of the whole message).
    """

    catalog: "Catalog"
    msgctxt: str | None
    msgid: str
    msgid_plural: str | None
    msgstrs: tuple[str, ...]
    flags: frozenset[str]
    obsolete: bool
    line: int
    start: int
    end: int
    counterpart: "Message | None" = None
    carries_source: bool = False
    _pairs: tuple[Pair, ...] | None = field(default=None, init=False, repr=False)
    _texts: tuple[OneText, ...] | None = field(default=None, init=False, repr=False)

    @property
    def key(self) -> tuple[str | None, str]:
        """What identifies the message in its catalog."""
        return self.msgctxt, self.msgid

    @property
    def msgstr(self) -> str:
        """The translation, the first form of it with plurals."""
        return self.msgstrs[0] if self.msgstrs else ""

    @property
    def fuzzy(self) -> bool:
        """Whether a translator has yet to confirm the translation."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Whether there is a translation that programs use: some form is filled, not fuzzy, not obsolete."""
        return not self.obsolete and "fuzzy" not in self.flags and any(self.msgstrs)

    @property
    def comments(self) -> tuple[str, ...]:
        """The translator comments, one string a line."""
        return self.catalog.layout.comments(self)

    @property
    def extracted(self) -> tuple[str, ...]:
        """The extracted comments, one string a line."""
        return self.catalog.layout.extracted(self)

    @property
    def references(self) -> tuple[Reference, ...]:
        """The references."""
        return self.catalog.layout.references(self)

    @property
    def previous(self) -> Previous | None:
        """What the source was before it changed."""
        return self.catalog.layout.previous(self)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """(source, target, field of the target) for every filled form, in bilingual and keyed catalogs alike.

        A plural form that stands for n = 1 alone is paired with msgid, the others with msgid_plural. Keyed
        messages of the source locale, and keyed messages the source locale has no text for, have none; nor has a
        message of any catalog whose msgid is a name for its text (`label_save_now`). Made once,
        when the message belongs to its project: every rule asks.
        """
        if self._pairs is None:
            self._pairs = self._find_pairs()
        return self._pairs

    def _find_pairs(self) -> tuple[Pair, ...]:
        if self.catalog.keyed:
            source = self.counterpart.msgstr if self.counterpart is not None else ""
            return ((source, self.msgstr, "msgstr"),) if source and self.msgstr else ()
        if self.msgid_plural is None:
            is_key = "_" in self.msgid and _KEY.fullmatch(self.msgid) is not None and " " in self.msgstr
            return ((self.msgid, self.msgstr, "msgstr"),) if self.msgstr and not is_key else ()
        singular = self.catalog.singular_forms
        return tuple(
            (self.msgid if index in singular else self.msgid_plural, form, f"msgstr[{index}]")
            for index, form in enumerate(self.msgstrs)
            if form
        )

    @property
    def texts(self) -> tuple[OneText, ...]:
        """(text, locale, field) for rules on one text; the source text stands on one message of a project only."""
        if self._texts is None:
            self._texts = tuple(self._find_texts())
        return self._texts

    def _find_texts(self) -> Iterator[OneText]:
        if self.carries_source and not self.catalog.keyed:
            yield self.msgid, self.catalog.source_locale, "msgid"
            if self.msgid_plural:
                yield self.msgid_plural, self.catalog.source_locale, "msgid_plural"
        if self.catalog.is_template or not self.translated:
            return
        if self.msgid_plural is None:
            yield self.msgstr, self.catalog.locale, "msgstr"
        else:
            for index, form in enumerate(self.msgstrs):
                if form:
                    yield form, self.catalog.locale, f"msgstr[{index}]"

    def field_text(self, name: str) -> str:
        """The unescaped text of a field: msgctxt, msgid, msgid_plural, msgstr, msgstr[N], comment, extracted.

        Raises:
            KeyError: the message has no such field.
        """
        match name:
            case "msgctxt":
                return self.msgctxt or ""
            case "msgid":
                return self.msgid
            case "msgid_plural":
                return self.msgid_plural or ""
            case "msgstr":
                return self.msgstr
            case "comment":
                return "\n".join(self.comments)
            case "extracted":
                return "\n".join(self.extracted)
        if name.startswith("msgstr[") and name[7:-1].isdigit() and int(name[7:-1]) < len(self.msgstrs):
            return self.msgstrs[int(name[7:-1])]
        raise KeyError(name)


@dataclass(eq=False)
class Catalog:
    """One file of messages. `messages` has no header; `header_message` is the header, if there is one.

    `locale` is None in a template and where nothing tells it. `singular_forms` are the indexes of the plural
    forms that stand for n = 1 alone. `problems` is what the reader met; each becomes a finding.
    """

    path: str
    layout: Layout
    messages: list[Message] = field(default_factory=list)
    header_message: Message | None = None
    header: dict[str, str] = field(default_factory=dict)
    charset: str = "utf-8"
    problems: list[Problem] = field(default_factory=list)
    locale: str | None = None
    domain: str = ""
    is_template: bool = False
    keyed: bool = False
    source_locale: str | None = None
    singular_forms: frozenset[int] = frozenset({0})

    @cached_property
    def translated(self) -> list[Message]:
        """The messages worth checking: translated, not fuzzy, not obsolete."""
        return [message for message in self.messages if message.translated]

    @cached_property
    def plurals(self) -> list[Message]:
        """The messages with plural forms, in any state."""
        return [message for message in self.messages if message.msgid_plural is not None]

    @cached_property
    def by_key(self) -> dict[tuple[str | None, str], Message]:
        """Live messages by msgctxt and msgid; the first of duplicates."""
        found: dict[tuple[str | None, str], Message] = {}
        for message in self.messages:
            if not message.obsolete:
                found.setdefault(message.key, message)
        return found


@dataclass(eq=False)
class Project:
    """One domain in all its locales: what belongs together when versions of a text are compared.

    `catalogs` is sorted by locale. `source_locale` is None where nothing tells it.
    """

    domain: str
    template: Catalog | None
    catalogs: dict[str, Catalog]
    source_locale: str | None
    keyed: bool

    @property
    def source(self) -> Catalog | None:
        """The source locale's own catalog of a keyed project."""
        return self.catalogs.get(self.source_locale) if self.keyed and self.source_locale else None

    @property
    def targets(self) -> list[Catalog]:
        """The catalogs that are translations."""
        source = self.source
        return [catalog for catalog in self.catalogs.values() if catalog is not source]

    @property
    def all_catalogs(self) -> list[Catalog]:
        """Every catalog, the template last."""
        return [*self.catalogs.values(), *([self.template] if self.template else [])]

    @cached_property
    def keys(self) -> list[tuple[str | None, str]]:
        """Every key, in the template's order, then in that of the catalogs."""
        order = [self.template] if self.template else []
        seen: dict[tuple[str | None, str], None] = {}
        for catalog in [*order, *self.catalogs.values()]:
            seen.update(dict.fromkeys(catalog.by_key))
        return list(seen)

    def versions(self, key: tuple[str | None, str]) -> dict[str, Message]:
        """Locale -> message with this key, for the locales that have it."""
        return {locale: catalog.by_key[key] for locale, catalog in self.catalogs.items() if key in catalog.by_key}
