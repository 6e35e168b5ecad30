"""Declared differences: what a version means to have otherwise, written in comments beside the text."""

from dataclasses import dataclass
from functools import lru_cache

from transcheck.cldr.locales import language_of
from transcheck.model import Message, Project
from transcheck.suppress import Directive, find_directives

DECLARING = frozenset({"only-in", "may-differ", "language"})


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declared difference.

    `verb` is only-in, may-differ or language; `names` are locales, or rules and groups. `message` is where it
    was written; `locale` is the one it holds for, None for all (it stands in the template, or came from it).
    """

    verb: str
    names: frozenset[str]
    reason: str
    message: Message
    locale: str | None
    directive: Directive

    @property
    def key(self) -> tuple[str | None, str]:
        """The block it is about."""
        return self.message.key

    def names_locale(self, locale: str) -> bool:
        """Whether a locale is among the names, by itself or by its language."""
        return locale in self.names or language_of(locale) in self.names


@lru_cache(maxsize=4)
def read_declarations(project: Project) -> tuple[Declaration, ...]:
    """Every declared difference of a project, one a key, verb, names and locale, in the order of the template.

    In extracted comments (`#.`) they hold for every locale: msgmerge carries the template's into the catalogs. In
    translator comments they hold for the catalog they stand in; `only-in` always speaks of all versions.
    """
    found: dict[tuple[object, ...], Declaration] = {}
    for catalog in project.all_catalogs:
        for message, directives in find_directives(catalog):
            for directive in directives:
                if directive.verb not in DECLARING:
                    continue
                shared = catalog.is_template or directive.field == "extracted" or directive.verb == "only-in"
                locale = None if shared else catalog.locale
                names = frozenset(directive.names)
                one = Declaration(directive.verb, names, directive.reason, message, locale, directive)
                found.setdefault((message.key, directive.verb, names, locale), one)
    order = {key: index for index, key in enumerate(project.keys)}
    return tuple(sorted(found.values(), key=lambda one: order.get(one.key, len(order))))
