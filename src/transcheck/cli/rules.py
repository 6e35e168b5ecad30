"""`transcheck rules`: every rule, and the tests of rule files."""

import json
from pathlib import Path
from typing import Any

import click

from transcheck.cli.options import find_settings, read_day
from transcheck.cli.output import write_text
from transcheck.rules import Rule


@click.group(invoke_without_command=True)
@click.option("--format", "fmt", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@click.option("--config", "config_path", metavar="FILE", help="Read this configuration and no other.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
@click.pass_context
def rules(ctx: click.Context, fmt: str, config_path: str | None, isolated: bool) -> int:
    """List every rule with its group, severity, certainty, scope and summary."""
    if ctx.invoked_subcommand is not None:
        return 0
    from transcheck.selecting import load_rules

    settings = find_settings((), config_path=config_path, isolated=isolated)
    ruleset = load_rules(settings)
    rows = list(ruleset.rules.values())
    if fmt == "json":
        write_text(json.dumps([_as_json(rule) for rule in rows], ensure_ascii=False, indent=2) + "\n")
    else:
        write_text(_as_table(rows))
    return 0


def _as_json(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "group": rule.group,
        "severity": rule.severity.name.lower(),
        "certainty": rule.certainty.name.lower(),
        "scope": rule.scope.value,
        "enabled": rule.enabled,
        "locales": sorted(rule.locales),
        "options": dict(rule.options),
        "absorbs": list(rule.absorbs),
        "summary": rule.summary,
    }


def _as_table(rows: list[Rule]) -> str:
    lines = []
    for group in sorted({rule.group for rule in rows}):
        lines.append(group)
        for rule in rows:
            if rule.group == group:
                level = f"{rule.severity.name.lower()}/{rule.certainty.name.lower()}" + (
                    "" if rule.enabled else " (off)"
                )
                lines.append(f"  {rule.id:32} {level:22} {rule.summary}")
    return "\n".join(lines) + "\n"


@rules.command("test")
@click.argument("files", nargs=-1, metavar="[FILE]...")
def test_rule_files(files: tuple[str, ...]) -> int:
    """Run the examples inside rule FILES (default: every pack and the configured rule files)."""
    from transcheck.errors import ConfigError
    from transcheck.resources import find_packs
    from transcheck.rules.files import run_examples

    settings = find_settings((), config_path=None, isolated=False)
    folders = [*find_packs(settings.packs), *(settings.base / name for name in settings.rules)]
    paths = [Path(name) for name in files] or folders
    for path in paths:
        if not path.exists():
            raise ConfigError("no such file or folder", path=str(path))
    failures = run_examples(paths)
    for failure in failures:
        click.echo(str(failure), err=True)
    click.echo(f"{len(failures)} examples fail" if failures else "every example holds", err=True)
    return 2 if failures else 0


@rules.command("stale")
@click.option("--as-of", metavar="YYYY-MM-DD", help="Judge for this day. Default: today, or the configured day.")
def stale_facts(as_of: str | None) -> int:
    """List the facts of the packs that nobody has checked for twelve months."""
    from transcheck.due import find_stale, render_stale
    from transcheck.selecting import load_all_packs

    settings = find_settings((), config_path=None, isolated=False)
    day = read_day(as_of, "--as-of") if as_of else settings.as_of
    rows = find_stale(load_all_packs(settings), day)
    write_text(render_stale(rows))
    click.echo(f"{len(rows):,} facts were not checked in the twelve months before {day.isoformat()}", err=True)
    return 0


@rules.command("import")
@click.argument("table", metavar="FILE.csv")
@click.option("--kind", default="organisation", show_default=True, help="The kind of rows that name none.")
def import_names(table: str, kind: str) -> int:
    """Make a rule file of a table of names (columns id, kind, names.nb, acronyms.nb, territory, from, until, source …)."""
    from transcheck.errors import RuleFileError
    from transcheck.names.import_table import import_table

    try:
        text = Path(table).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RuleFileError(f"cannot be read: {error.strerror}", path=table) from None
    except UnicodeDecodeError:
        raise RuleFileError("is not UTF-8", path=table) from None
    write_text(import_table(text, path=table, kind=kind))
    return 0
