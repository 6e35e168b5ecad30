"""Settings: the configuration file and the command line in one strictly checked value."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from transcheck.compat import TOOLS
from transcheck.errors import ConfigError, ErrorList, TranscheckError, suggest
from transcheck.model import Certainty, Severity
from transcheck.settings import (
    ENGINES,
    RELATIONS,
    IgnoreEntry,
    LocaleSettings,
    Owner,
    PageSettings,
    Settings,
)

CONFIG_NAMES = ("transcheck.toml", ".transcheck.toml", "pyproject.toml")


class _Decoder:
    """Takes keys out of a decoded TOML table and gathers every mistake, so that all are told at once."""

    def __init__(self, path: str, errors: list[TranscheckError]) -> None:
        self.path = path
        self.errors = errors

    def fail(self, key: str, message: str) -> None:
        self.errors.append(ConfigError(message, path=self.path, key=key))

    def table(self, value: Any, key: str) -> dict[str, Any]:
        if isinstance(value, dict):
            return value
        self.fail(key, "must be a table")
        return {}

    def string(self, value: Any, key: str) -> str | None:
        if isinstance(value, str):
            return value
        self.fail(key, "must be a string")
        return None

    def strings(self, value: Any, key: str) -> tuple[str, ...]:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.fail(key, "must be a list of strings")
        return ()

    def boolean(self, value: Any, key: str) -> bool:
        if isinstance(value, bool):
            return value
        self.fail(key, "must be true or false")
        return False

    def integer(self, value: Any, key: str) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        self.fail(key, "must be a whole number, 0 or more")
        return 1

    def day(self, value: Any, key: str) -> date | None:
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        elif isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.fail(key, "must be a date, YYYY-MM-DD")
        return None

    def choice(self, value: Any, key: str, choices: Mapping[str, Any]) -> Any:
        if isinstance(value, str) and value in choices:
            return choices[value]
        self.fail(key, f"must be one of {', '.join(choices)}")
        return next(iter(choices.values()))

    def tables(self, value: Any, key: str) -> list[dict[str, Any]]:
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return value
        self.fail(key, "must be an array of tables")
        return []

    def known(self, table: Mapping[str, Any], names: Mapping[str, Any] | set[str], prefix: str = "") -> None:
        for key in table:
            if key not in names:
                self.fail(prefix + key, "unknown key" + suggest(key, names))


SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO}
FAIL_ON: dict[str, Severity | None] = {**SEVERITIES, "never": None}
CERTAINTIES = {"certain": Certainty.CERTAIN, "likely": Certainty.LIKELY, "guess": Certainty.GUESS}


def _locales(decoder: _Decoder, value: Any, key: str) -> dict[str, LocaleSettings]:
    found: dict[str, LocaleSettings] = {}
    for locale, table in decoder.table(value, key).items():
        prefix = f"{key}.{locale}."
        inner = decoder.table(table, prefix[:-1])
        decoder.known(inner, {"select", "extend-select", "ignore", "fail-on"}, prefix)
        found[locale] = LocaleSettings(
            select=decoder.strings(inner["select"], prefix + "select") if "select" in inner else None,
            extend_select=decoder.strings(inner.get("extend-select", []), prefix + "extend-select"),
            ignore=decoder.strings(inner.get("ignore", []), prefix + "ignore"),
            fail_on=decoder.choice(inner["fail-on"], prefix + "fail-on", FAIL_ON) if "fail-on" in inner else None,
            gated="fail-on" in inner,
        )
    return found


def _ignore_entries(decoder: _Decoder, value: Any, key: str) -> tuple[IgnoreEntry, ...]:
    found = []
    for table in decoder.tables(value, key):
        decoder.known(table, {"rules", "locale", "msgid", "msgctxt", "reason", "until"}, key + ".")
        if "msgid" not in table or "rules" not in table:
            decoder.fail(key, "needs “rules” and “msgid”")
            continue
        found.append(
            IgnoreEntry(
                rules=decoder.strings(table["rules"], f"{key}.rules"),
                locale=decoder.string(table["locale"], f"{key}.locale") if "locale" in table else None,
                msgid=decoder.string(table["msgid"], f"{key}.msgid") or "",
                msgctxt=decoder.string(table["msgctxt"], f"{key}.msgctxt") if "msgctxt" in table else None,
                reason=decoder.string(table.get("reason", ""), f"{key}.reason") or "",
                until=decoder.day(table["until"], f"{key}.until") if "until" in table else None,
            )
        )
    return tuple(found)


def _pages(decoder: _Decoder, value: Any, key: str) -> tuple[PageSettings, ...]:
    found = []
    for table in decoder.tables(value, key):
        decoder.known(table, {"domain", "locale", "relation"}, key + ".")
        found.append(
            PageSettings(
                domain=decoder.string(table.get("domain"), f"{key}.domain") or "",
                locale=decoder.string(table["locale"], f"{key}.locale") if "locale" in table else None,
                relation=decoder.choice(
                    table.get("relation", "translation"), f"{key}.relation", {name: name for name in RELATIONS}
                ),
            )
        )
    return tuple(found)


def _owners(decoder: _Decoder, value: Any, key: str) -> tuple[Owner, ...]:
    found = []
    for table in decoder.tables(value, key):
        decoder.known(table, {"name", "locale", "path"}, key + ".")
        found.append(
            Owner(
                name=decoder.string(table.get("name"), f"{key}.name") or "",
                locale=decoder.string(table["locale"], f"{key}.locale") if "locale" in table else None,
                path=decoder.string(table["path"], f"{key}.path") if "path" in table else None,
            )
        )
    return tuple(found)


_KEYS: dict[str, Callable[[_Decoder, Any, str], Any]] = {
    "paths": _Decoder.strings,
    "exclude": _Decoder.strings,
    "source-locale": _Decoder.string,
    "locale-from": _Decoder.strings,
    "locales": _Decoder.strings,
    "as-of": _Decoder.day,
    "select": _Decoder.strings,
    "extend-select": _Decoder.strings,
    "ignore": _Decoder.strings,
    "fail-on": lambda decoder, value, key: decoder.choice(value, key, FAIL_ON),
    "fail-certainty": lambda decoder, value, key: decoder.choice(value, key, CERTAINTIES),
    "fail-on-expired": _Decoder.boolean,
    "min-certainty": lambda decoder, value, key: decoder.choice(value, key, CERTAINTIES),
    "rules": _Decoder.strings,
    "packs": _Decoder.strings,
    "plugins": _Decoder.strings,
    "baseline": _Decoder.string,
    "check-fuzzy": _Decoder.boolean,
    "check-obsolete": _Decoder.boolean,
    "keyed": lambda decoder, value, key: None if value == "auto" else decoder.boolean(value, key),
    "jobs": _Decoder.integer,
    "cache": _Decoder.boolean,
    "compat": lambda decoder, value, key: tuple(
        decoder.choice(name, key, {tool: tool for tool in TOOLS}) for name in decoder.strings(value, key)
    ),
    "lang-engine": lambda decoder, value, key: decoder.choice(value, key, {name: name for name in ENGINES}),
    "origin-url": _Decoder.string,
    "edit-url": _Decoder.string,
    "severity": lambda decoder, value, key: {
        name: decoder.choice(level, f"{key}.{name}", SEVERITIES) for name, level in decoder.table(value, key).items()
    },
    "per-file-ignores": lambda decoder, value, key: {
        name: decoder.strings(rules, f"{key}.{name}") for name, rules in decoder.table(value, key).items()
    },
    "per-locale": _locales,
    "rule": lambda decoder, value, key: {
        name: decoder.table(options, f"{key}.{name}") for name, options in decoder.table(value, key).items()
    },
    "ignore-entry": _ignore_entries,
    "page": _pages,
    "owner": _owners,
}
_FIELDS = {"rule": "rule_options", "ignore-entry": "ignore_entries", "page": "pages", "owner": "owners"}


def decode_settings(table: Mapping[str, Any], path: Path, *, shown: str) -> Settings:
    """Settings from a decoded TOML table.

    Args:
        table: the bare keys (of `transcheck.toml`, or below `[tool.transcheck]`).
        path: the file they stand in.
        shown: the name for error messages.

    Raises:
        ErrorList: every unknown key and wrong value.
    """
    errors: list[TranscheckError] = []
    decoder = _Decoder(shown, errors)
    decoder.known(table, _KEYS)
    values = {key: decode(decoder, table[key], key) for key, decode in _KEYS.items() if key in table}
    if errors:
        raise ErrorList(errors)
    changes = {_FIELDS.get(key, key.replace("-", "_")): value for key, value in values.items()}
    return replace(Settings(config_path=path), **changes)


def find_config(start: Path) -> Path | None:
    """The nearest configuration of `start` or a folder above it, up to the version-control root."""
    for folder in [start, *start.parents]:
        for name in CONFIG_NAMES:
            path = folder / name
            if path.is_file() and (name != "pyproject.toml" or "tool.transcheck" in _read_text(path)):
                return path
        if (folder / ".git").exists() or (folder / ".hg").exists():
            return None
    return None


def find_root(start: Path) -> Path:
    """The project root: the folder of the configuration, else of version control, else `start` itself."""
    config = find_config(start)
    if config is not None:
        return config.parent
    for folder in [start, *start.parents]:
        if (folder / ".git").exists() or (folder / ".hg").exists():
            return folder
    return start


def _read_text(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:
        return ""


def load_settings(path: Path) -> Settings:
    """Read a configuration file.

    Raises:
        ConfigError: the file cannot be read or is no TOML.
        ErrorList: keys or values are wrong.
    """
    import tomllib

    shown = str(path)
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(error.strerror or "cannot be read", path=shown) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"not valid TOML: {error}", path=shown) from error
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("transcheck", {})
    settings = decode_settings(table, path.resolve(), shown=shown)
    return replace(settings, root=path.resolve().parent)
