"""Which rules a run has, and their contexts: built-ins, rule files and plugins, as the settings choose."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transcheck.differences import BROKEN
from transcheck.engine import Selection
from transcheck.resources import find_packs
from transcheck.rules import Rule, RuleContext
from transcheck.rules.context import Shared
from transcheck.rules.ruleset import RuleSet, decode_options, load_ruleset
from transcheck.settings import Settings

if TYPE_CHECKING:
    from transcheck.rules.packs import Packs

# Folders of shipped packs that hold facts only: they are decoded when a rule first asks for one.
LAZY_PACKS = frozenset({"names", "claims"})


def load_rules(settings: Settings) -> RuleSet:
    """Every rule the settings name; loaded once for equal settings.

    Raises:
        ErrorList: rule files are wrong.
    """
    return _load_rules(settings.rules, settings.packs, settings.plugins, settings.base, settings.cache)


def load_all_packs(settings: Settings) -> "Packs":
    """Every pack the settings name: names and claims too, which a run may not need."""
    return _load_packs(settings.rules, settings.packs, settings.base, settings.cache)


@lru_cache(maxsize=8)
def _load_rules(
    directories: tuple[str, ...],
    packs: tuple[str, ...],
    plugins: tuple[str, ...],
    base: Path,
    cache: bool,  # noqa: FBT001 -- part of a cache key
) -> RuleSet:
    """Built-in rules and plugins; rule files are decoded at the start only if they may hold rules or mistakes."""
    if directories or any(path.parent.name not in LAZY_PACKS for path in find_packs(packs)):
        return load_ruleset(_load_packs(directories, packs, base, cache).rules, plugins)
    return load_ruleset((), plugins)


@lru_cache(maxsize=8)
def _load_packs(directories: tuple[str, ...], packs: tuple[str, ...], base: Path, cache: bool) -> "Packs":  # noqa: FBT001 -- part of a cache key
    from transcheck.rules.packs import load_packs

    folders = [*find_packs(packs), *(base / name for name in directories)]
    return load_packs(folders, cache=base / ".transcheck_cache" if cache else None)


def select_rules(ruleset: RuleSet, settings: Settings) -> frozenset[str]:
    """The ids of the rules that run for some locale.

    Raises:
        ConfigError: a name is no rule and no group, or an option is wrong.
    """
    chosen = ruleset.selected(settings.select, settings.extend_select, settings.ignore)
    for names in settings.per_file_ignores.values():
        ruleset.expand(names, key="per-file-ignores")
    ruleset.expand(settings.severity, key="severity")
    for name, options in settings.rule_options.items():
        rules = [ruleset.rules[one] for one in sorted(ruleset.expand([name], key="rule"))]
        for option in options:
            knowing = [rule for rule in rules if option in rule.options]
            decode_options((knowing or rules)[0], {option: options[option]}, None)
    for locale in settings.per_locale.values():
        chosen |= ruleset.selected(locale.select if locale.select is not None else (), locale.extend_select, ())
    return chosen


def given_options(rule: Rule, settings: Settings) -> dict[str, Any]:
    """The options a configuration gives a rule: those of its group that it knows, and its own over them."""
    of_group = settings.rule_options.get(rule.group, {})
    known = {name: value for name, value in of_group.items() if name in rule.options}
    return {**known, **settings.rule_options.get(rule.id, {})}


def make_selection(ruleset: RuleSet, settings: Settings, shared: Shared) -> Selection:
    """The contexts of the rules that run, and what each locale leaves out of them."""
    chosen = select_rules(ruleset, settings)
    base = ruleset.selected(settings.select, settings.extend_select, settings.ignore)
    narrow: dict[str, frozenset[str]] = {}
    for name, locale in settings.per_locale.items():
        ids = base if locale.select is None else ruleset.selected(locale.select, (), settings.ignore)
        ids = (ids | ruleset.expand(locale.extend_select, key="per-locale")) - ruleset.expand(
            locale.ignore, key="per-locale"
        )
        narrow[name] = ids
    contexts = []
    for rule in (ruleset.rules[name] for name in sorted(chosen)):
        severity, options = decode_options(rule, given_options(rule, settings), settings.severity.get(rule.id))
        contexts.append(RuleContext(rule, shared, severity, options))
    if narrow and chosen != base:
        narrow.setdefault("", base)
    return Selection(contexts, narrow)


def broken_declarations(settings: Settings, shared: Shared) -> RuleContext | None:
    """The context that tells of declarations nobody needs: only when every rule had its say."""
    ruleset = load_rules(settings)
    rule = ruleset.rules[BROKEN]
    if settings.select is not None or BROKEN not in select_rules(ruleset, settings):
        return None
    severity, options = decode_options(rule, settings.rule_options.get(BROKEN, {}), settings.severity.get(BROKEN))
    return RuleContext(rule, shared, severity, options)
