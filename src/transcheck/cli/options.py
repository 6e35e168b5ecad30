"""Options that several commands share, and how they become settings."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from transcheck.config import (
    CERTAINTIES,
    FAIL_ON,
    find_config,
    find_root,
    load_settings,
)
from transcheck.errors import ConfigError
from transcheck.settings import ENGINES, Settings

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def settings_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose configuration, rules, locales and the day."""
    for option in reversed(_SETTINGS):
        command = option(command)
    return command


_SETTINGS: list[Decorator] = [
    click.option(
        "--select",
        multiple=True,
        metavar="RULE|GROUP",
        help="Run these only; “all” is every rule. Repeatable, or a comma list.",
    ),
    click.option("--extend-select", multiple=True, metavar="RULE|GROUP", help="Run these too."),
    click.option("--ignore", multiple=True, metavar="RULE|GROUP", help="Do not run these."),
    click.option("--config", "config_path", metavar="FILE", help="Read this configuration and no other."),
    click.option("--isolated", is_flag=True, help="Read no configuration."),
    click.option("--rules-dir", multiple=True, metavar="DIR", help="Load the rule files of this folder. Repeatable."),
    click.option("--source-locale", metavar="LOCALE", help="The locale of the source texts."),
    click.option("--locale", "locales", multiple=True, metavar="LOCALE", help="Report these locales only."),
    click.option("--as-of", metavar="YYYY-MM-DD", help="Judge texts for this day. Default: today."),
    click.option("--lang-engine", type=click.Choice(ENGINES), help="What tells languages apart."),
    click.option("--jobs", "-j", type=click.IntRange(min=0), metavar="N", help="Processes; 0 for one a core."),
    click.option("--no-cache", is_flag=True, help="Neither read nor write the cache."),
]


def split_words(values: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a repeatable option that also takes comma lists."""
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def read_day(value: str, option: str) -> date:
    """A day from the command line.

    Raises:
        ConfigError: it is no date.
    """
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise ConfigError(f"“{value}” is not a date (YYYY-MM-DD)", key=option) from error


def find_settings(paths: tuple[str, ...], *, config_path: str | None, isolated: bool) -> Settings:
    """The configuration of the project: the one named, else the nearest to the current folder or the first path.

    Raises:
        ConfigError: it cannot be read, or a named file is missing.
        ErrorList: keys or values in it are wrong.
    """
    start = Path.cwd()
    if isolated:
        return Settings(root=find_root(start))
    if config_path:
        return load_settings(Path(config_path))
    found = find_config(start)
    if found is None and paths and paths[0] != "-":
        first = Path(paths[0]).resolve()
        found = find_config(first if first.is_dir() else first.parent)
    if found is not None:
        return load_settings(found)
    return Settings(root=find_root(start))


def make_settings(paths: tuple[str, ...], options: dict[str, Any]) -> Settings:
    """The configuration with the command line over it."""
    settings = find_settings(paths, config_path=options["config_path"], isolated=options["isolated"])
    changes: dict[str, Any] = {}
    if options["select"]:
        changes["select"] = split_words(options["select"])
    for name in ("extend_select", "ignore"):
        if options[name]:
            changes[name] = (*getattr(settings, name), *split_words(options[name]))
    if options["rules_dir"]:
        folders = [Path(folder).resolve() for folder in options["rules_dir"]]
        missing = [folder for folder in folders if not folder.exists()]
        if missing:
            raise ConfigError("no such folder", path=str(missing[0]), key="--rules-dir")
        changes["rules"] = (*settings.rules, *(str(folder) for folder in folders))
    if options["locales"]:
        changes["locales"] = split_words(options["locales"])
    if options["as_of"]:
        changes["as_of"] = read_day(options["as_of"], "--as-of")
    for name in ("source_locale", "lang_engine", "jobs"):
        if options[name] is not None:
            changes[name] = options[name]
    if options["no_cache"]:
        changes["cache"] = False
    return replace(settings, **changes)


def gate_changes(options: dict[str, Any]) -> dict[str, Any]:
    """The settings that `check`'s own options change."""
    changes: dict[str, Any] = {}
    if options["fail_on"]:
        changes["fail_on"] = FAIL_ON[options["fail_on"]]
    for name in ("fail_certainty", "min_certainty"):
        if options[name]:
            changes[name] = CERTAINTIES[options[name]]
    if options["fail_on_expired"]:
        changes["fail_on_expired"] = True
    if options["no_suppressions"]:
        changes["suppressions"] = False
    if options["baseline"]:
        changes["baseline"] = str(Path(options["baseline"]).resolve())
    if options["diff_base"]:
        changes["diff_base"] = options["diff_base"]
    return changes
