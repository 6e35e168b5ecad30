"""Texts in another language than the rest of their catalog, where no shipped model knows that language."""

from collections.abc import Iterator

from transcheck.cldr.scripts import language_name
from transcheck.language.evidence import is_licence
from transcheck.language.kinship import are_variants
from transcheck.language.learned import Learned, draw, half_of, learn, spoken_words
from transcheck.model import Catalog, Certainty, Evidence, Finding, Message, Project, Reading, Scope, Severity, Span
from transcheck.rules import RuleContext, rule
from transcheck.rules.foreign import is_exempt
from transcheck.rules.self_taught import is_self_taught
from transcheck.rules.sourced import declares_language

# With fewer words beside the source's a text may be names; with a smaller lead it may be an odd text of its own language.
_FEWEST_WORDS = 4
_LEAD = 20.0
# The source and the largest of the other versions are what a stray text is from.
_MOST_VERSIONS = 8


@rule(
    "unlike-catalog",
    scope=Scope.PROJECT,
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    messages={"unlike": "the text looks like {found}, not like the rest of this catalog"},
)
def unlike_catalog(project: Project, ctx: RuleContext) -> Iterator[Finding]:
    """The text is in another language than the rest of its catalog.

    Some languages no identifier knows (Upper Sorbian, Kashubian, Konkani in Latin letters). Where such a catalog has a
    thousand messages, they show what the language looks like: each half of them teaches a model of characters that
    judges the other half, beside models of the source texts and of the largest other versions. Four words that the
    source does not have are asked for. It is a warning at most; smaller catalogs are noted as not checked.
    On 37,000 messages of 22 locales, each judged as if no identifier knew it, it spoke three times, once rightly.
    """
    for catalog in project.targets:
        if is_self_taught(catalog):
            yield from _strays(catalog, project, ctx)


def _strays(catalog: Catalog, project: Project, ctx: RuleContext) -> Iterator[Finding]:
    texts = [
        (message, source, target, field)
        for message in catalog.translated
        for source, target, field in message.pairs
        if source != target and not is_exempt(message, target)
    ]
    own = [learn(target for message, _, target, _ in texts if half_of(message.msgid) != half) for half in (0, 1)]
    others = dict(_learn_others(catalog, project))
    for message, source, target, field in texts:
        words = spoken_words(target, source)
        if len(words) < _FEWEST_WORDS or is_licence(target):
            continue
        mine = sum(map(own[half_of(message.msgid)].nats, words))
        locale, nats = max(((name, sum(map(one.nats, words))) for name, one in others.items()), key=lambda one: one[1])
        if nats - mine > _LEAD and not declares_language(message, locale):
            yield _report(message, Span(field, 0, len(target)), locale, words, ctx)


def _report(message: Message, span: Span, locale: str, words: list[str], ctx: RuleContext) -> Finding:
    found = language_name(locale)
    evidence = Evidence(target=Reading(locale, " ".join(words[:12]), found, "language"))
    return ctx.finding(message, "unlike", span, {"found": found}, evidence=evidence)


def _learn_others(catalog: Catalog, project: Project) -> Iterator[tuple[str, Learned]]:
    """The source's language and those of the largest versions, each from at most some texts, in a fixed order."""
    source_locale = catalog.source_locale or "en"
    if not are_variants(source_locale, catalog.locale):
        yield source_locale, learn(draw([source for message in catalog.translated for source, _, _ in message.pairs]))
    versions = [
        one
        for one in project.targets
        if one is not catalog and one.locale and not are_variants(one.locale, catalog.locale)
    ]
    versions.sort(key=lambda one: (-len(one.translated), one.locale or ""))
    for one in versions[:_MOST_VERSIONS]:
        texts = [target for message in one.translated for source, target, _ in message.pairs if source != target]
        yield one.locale or "", learn(draw(texts))
