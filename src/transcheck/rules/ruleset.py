"""Which rules run: built-ins, rule files and plugins, selected by id and group."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from transcheck.errors import ConfigError, suggest
from transcheck.model import Severity
from transcheck.rules import Rule
from transcheck.rules.index import load_index

ALL = "all"


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Every known rule by id, sorted by id. Immutable; selections are made from it."""

    rules: Mapping[str, Rule]

    @property
    def groups(self) -> frozenset[str]:
        """The names of all groups."""
        return frozenset(rule.group for rule in self.rules.values())

    def expand(self, names: Iterable[str], *, key: str) -> frozenset[str]:
        """The ids that rule and group names stand for.

        Raises:
            ConfigError: a name is neither a rule nor a group.
        """
        found: set[str] = set()
        for name in names:
            if name == ALL:
                found.update(self.rules)
            elif name in self.rules:
                found.add(name)
            elif members := [rule.id for rule in self.rules.values() if rule.group == name]:
                found.update(members)
            else:
                raise ConfigError(
                    f"unknown rule or group “{name}”{suggest(name, [*self.rules, *self.groups])}", key=key
                )
        return frozenset(found)

    def depends_on_day(self, name: str) -> bool:
        """Whether the findings of a rule, or of most rules of a group, come and go with the day alone."""
        members = [rule.dated for rule in self.rules.values() if name in (rule.id, rule.group)]
        return sum(members) * 2 > len(members)

    def selected(
        self, select: Iterable[str] | None, extend_select: Iterable[str], ignore: Iterable[str]
    ) -> frozenset[str]:
        """The ids that run: `select` (without it every rule enabled by default) plus `extend_select` minus `ignore`."""
        if select is None:
            chosen = {rule.id for rule in self.rules.values() if rule.enabled}
        else:
            chosen = set(self.expand(select, key="select"))
        chosen |= self.expand(extend_select, key="extend-select")
        return frozenset(chosen - self.expand(ignore, key="ignore"))


def load_ruleset(extra: Iterable[Rule] = (), plugins: Iterable[str] = ()) -> RuleSet:
    """Built-in rules, those of rule files, and those of plugins.

    Args:
        extra: rules made from rule files.
        plugins: dotted names of modules; every module attribute that is a Rule is taken.

    Raises:
        ConfigError: a plugin cannot be imported, or two rules share an id.
    """
    rules: dict[str, Rule] = {}
    for rule in [*load_index(), *extra, *_plugin_rules(plugins)]:
        if rule.id in rules:
            raise ConfigError(f"the rule id “{rule.id}” is used twice")
        rules[rule.id] = rule
    return RuleSet(dict(sorted(rules.items())))


def _plugin_rules(plugins: Iterable[str]) -> list[Rule]:
    found = []
    for name in plugins:
        try:
            module = import_module(name)
        except ImportError as error:
            raise ConfigError(f"plugin “{name}” cannot be imported: {error}", key="plugins") from error
        found += [value for _, value in sorted(vars(module).items()) if isinstance(value, Rule)]
    return found


def decode_options(rule: Rule, given: Mapping[str, Any], severity: Severity | None) -> tuple[Severity, dict[str, Any]]:
    """The severity and options of a rule for a run.

    Raises:
        ConfigError: an option is unknown or of another type than its default.
    """
    for name, value in given.items():
        if name not in rule.options:
            raise ConfigError(f"the rule has no option “{name}”", key=f"rule.{rule.id}")
        if type(value) is not type(rule.options[name]):
            wanted = type(rule.options[name]).__name__
            raise ConfigError(f"must be of type {wanted}", key=f"rule.{rule.id}.{name}")
    return severity or rule.severity, {**rule.options, **given}
