"""`transcheck init`: a commented configuration for the layout found here."""

from pathlib import Path

import click

from transcheck.cli.output import save_text, write_text
from transcheck.errors import ConfigError

_TEMPLATE = """\
# transcheck: what is checked here, and how. Every key: docs/configuration.md.

# Where the catalogs are ({found}).
paths = [{paths}]

# The locale of the source texts{why}.
source-locale = "{source}"

# The day for which statements are judged. Without it: today. A pinned day gives the same result every day.
# as-of = {today}

# Findings at or above this severity fail: error, warning, info, never.
fail-on = "error"

# Findings that were there when you began: `transcheck baseline write` makes the file.
# baseline = ".transcheck-baseline.json"

# ignore = ["whitespace"]              # rules and groups that do not run
# extend-select = ["untranslated"]     # rules that are off by default

# [per-file-ignores]
# "locale/*/LC_MESSAGES/legacy.po" = ["consistency"]

# [per-locale.fr]
# fail-on = "warning"
"""


@click.command()
@click.option("--print", "only_print", is_flag=True, help="Print the configuration; write nothing.")
def init(only_print: bool) -> int:
    """Write transcheck.toml, with comments, for the catalogs found below this folder."""
    target = Path("transcheck.toml")
    if not only_print and target.exists():
        raise ConfigError("exists already; --print shows what would be written", path=str(target))
    text = _make_text()
    if only_print:
        write_text(text)
    else:
        save_text(target, text)
        click.echo(f"{target} written; next: transcheck check", err=True)
    return 0


def _make_text() -> str:
    from transcheck.discovery import find_catalogs, group_projects
    from transcheck.loading import load_project
    from transcheck.settings import Settings

    here = Path.cwd()
    projects = group_projects(find_catalogs([here], (), here))
    if not projects:
        raise ConfigError("no catalog found (.po, .pot or .mo)", path=str(here))
    folders = sorted(
        {
            path.relative_to(here).parts[0]
            for project in projects
            for path in project.paths
            if len(path.relative_to(here).parts) > 1
        }
    )
    locales = sorted({file.locale for project in projects for file in project.catalogs if file.locale})
    project, _, _ = load_project(projects[0], Settings(), here, {})
    found = (
        f"{len(projects)} domains in {len(locales)} locales: {', '.join(locales[:8])}{' …' if len(locales) > 8 else ''}"
    )
    return _TEMPLATE.format(
        found=found,
        paths=", ".join(f'"{folder}"' for folder in folders or ["."]),
        source=project.source_locale or "en",
        why="" if project.source_locale else "; nothing here tells it, so this is a guess",
        today=Settings().as_of,
    )
