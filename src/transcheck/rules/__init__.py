"""Everything a rule author needs: the @rule decorator, Feature, and the context a rule is called with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any

from transcheck.model import Certainty, Finding, Scope, Severity
from transcheck.rules.context import RuleContext
from transcheck.text.features import Feature

__all__ = ["Certainty", "Feature", "Reads", "Rule", "RuleContext", "Scope", "Severity", "Where", "rule"]

Check = Callable[[Any, RuleContext], Iterable[Finding]]


class Reads(StrEnum):
    """Which messages a MESSAGE rule is given.

    PAIRS: every translated message. TEXTS: these and the messages that carry a source text (once a project).
    """

    PAIRS = "pairs"
    TEXTS = "texts"


class Where(StrEnum):
    """What a catalog or project must be for a rule to have something to say.

    PROBLEMS: the reader met one. DIRECTIVES: a comment speaks to transcheck. PLURALS: a message has plural forms.
    TEMPLATE: the domain has one. KEYED: msgids are keys. VERSIONS: there are two catalogs or more. CLAIMS: rule files
    beyond the packs of names are on. PAGES: msgids are keys, or references tell where on a page a text stands. NEVER: the finding is made elsewhere.
    """

    ANY = "any"
    PROBLEMS = "problems"
    DIRECTIVES = "directives"
    PLURALS = "plurals"
    TEMPLATE = "template"
    KEYED = "keyed"
    VERSIONS = "versions"
    CLAIMS = "claims"
    PAGES = "pages"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as a value. Fields are those of `rule`; `check` is imported when it is first called."""

    id: str
    group: str
    summary: str
    doc: str
    severity: Severity
    certainty: Certainty
    scope: Scope
    messages: Mapping[str, str]
    check: Check
    needs: Feature = Feature.ANY
    where: Where = Where.ANY
    reads: Reads = Reads.PAIRS
    locales: frozenset[str] = frozenset()
    options: Mapping[str, Any] = field(default_factory=dict)
    absorbs: tuple[str, ...] = ()
    enabled: bool = True
    dated: bool = False


def rule(
    rule_id: str,
    *,
    messages: Mapping[str, str],
    severity: Severity = Severity.WARNING,
    certainty: Certainty = Certainty.CERTAIN,
    scope: Scope = Scope.MESSAGE,
    needs: Feature = Feature.ANY,
    where: Where = Where.ANY,
    reads: Reads = Reads.PAIRS,
    locales: Sequence[str] = (),
    options: Mapping[str, Any] | None = None,
    absorbs: Sequence[str] = (),
    enabled: bool = True,
    dated: bool = False,
) -> Callable[[Check], Rule]:
    """Make a rule of a generator function `check(subject, ctx)`; its docstring is the manual page.

    Args:
        rule_id: names the defect, kebab-case; reads well after "allow".
        messages: message key -> English template with `{name}` parameters; lower case, no full stop.
        severity: default severity.
        certainty: default certainty; `ctx.finding` can lower both for one finding.
        scope: MESSAGE gives `Sequence[Message]`, CATALOG a `Catalog`, PROJECT a `Project`.
        needs: features of which a message must have at least one (source or target) to be handed over; a CATALOG or
            PROJECT rule is called if some message has one.
        where: what a catalog or project must be for the rule to be called.
        reads: whether the rule compares pairs or reads single texts (MESSAGE scope).
        locales: languages (`fr`) or locales (`pt_BR`) the rule is for; empty for all.
        options: option name -> default value; the type of the default is the type of the option.
        absorbs: ids of rules, or groups, that see the same defect and yield to this one where they overlap.
        enabled: whether the rule runs without being selected.
        dated: whether time alone brings its findings; they change the exit status only with `--fail-on-expired`.
    """

    def decorate(check: Check) -> Rule:
        summary, _, rest = (check.__doc__ or "").partition("\n")
        return Rule(
            id=rule_id,
            group=f"plugin.{check.__module__}".split(".")[-2],
            summary=summary.strip(),
            doc=rest,
            severity=severity,
            certainty=certainty,
            scope=scope,
            messages=dict(messages),
            check=check,
            needs=needs,
            where=where,
            reads=reads,
            locales=frozenset(locales),
            options=dict(options or {}),
            absorbs=tuple(absorbs),
            enabled=enabled,
            dated=dated,
        )

    return decorate


def lazy_check(module: str, name: str) -> Check:
    """A check whose module is imported when it is first called."""

    @lru_cache(maxsize=1)
    def load() -> Check:
        from importlib import import_module

        loaded: Rule = getattr(import_module(module), name)
        return loaded.check

    def check(subject: Any, ctx: RuleContext) -> Iterable[Finding]:
        return load()(subject, ctx)

    return check
