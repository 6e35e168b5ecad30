"""Everything that decides what a run does, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from transcheck.model import Certainty, Severity

RELATIONS = ("translation", "adaptation", "summary", "independent")
ENGINES = ("py3langid", "langdetect", "none")


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class IgnoreEntry:
    """One `[[ignore-entry]]`: findings of these rules on this message are accepted until a day."""

    rules: tuple[str, ...]
    locale: str | None
    msgid: str
    msgctxt: str | None
    reason: str
    until: date | None


@dataclass(frozen=True, slots=True)
class PageSettings:
    """One `[[page]]`: how the version of a domain in a locale relates to its source."""

    domain: str
    locale: str | None
    relation: str


@dataclass(frozen=True, slots=True)
class Owner:
    """One `[[owner]]`: who looks after the catalogs of a locale or under a path."""

    name: str
    locale: str | None
    path: str | None


@dataclass(frozen=True, slots=True)
class LocaleSettings:
    """`[per-locale.XX]`: what differs for one locale; `fail_on` counts where `gated`, None is never."""

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    gated: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that decides what a run does. Severity None as `fail_on` means never.

    `root` is the project root: paths in reports are relative to it. `config_path` is the file the settings
    came from. Relative paths in it count from its folder.
    """

    root: Path | None = None
    config_path: Path | None = None
    paths: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    source_locale: str | None = None
    locale_from: tuple[str, ...] = ()
    locales: tuple[str, ...] = ()
    as_of: date = field(default_factory=_today)
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = Severity.ERROR
    fail_certainty: Certainty = Certainty.CERTAIN
    fail_on_expired: bool = False
    min_certainty: Certainty = Certainty.LIKELY
    rules: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()
    baseline: str | None = None
    diff_base: str | None = None
    check_fuzzy: bool = False
    check_obsolete: bool = False
    keyed: bool | None = None
    jobs: int = 1
    cache: bool = True
    compat: tuple[str, ...] = ()
    lang_engine: str = "py3langid"
    suppressions: bool = True
    origin_url: str | None = None
    edit_url: str | None = None
    severity: Mapping[str, Severity] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    per_locale: Mapping[str, LocaleSettings] = field(default_factory=dict)
    rule_options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    ignore_entries: tuple[IgnoreEntry, ...] = ()
    pages: tuple[PageSettings, ...] = ()
    owners: tuple[Owner, ...] = ()

    @property
    def base(self) -> Path:
        """The folder that relative paths of the configuration count from."""
        return self.config_path.parent if self.config_path else self.root or Path.cwd()
