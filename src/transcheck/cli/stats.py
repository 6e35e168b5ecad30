"""`transcheck stats`: how far each locale is, and what was found in it."""

import json
from collections import Counter
from typing import Any

import click

from transcheck.cli.options import make_settings, settings_options
from transcheck.cli.output import write_text
from transcheck.cli.running import run_check
from transcheck.model import Report

_COLUMNS = ("messages", "translated", "fuzzy", "untranslated", "findings")


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@settings_options
@click.option("--format", "fmt", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
def stats(paths: tuple[str, ...], fmt: str, **options: Any) -> int:
    """Count messages, translated, fuzzy and untranslated ones, and findings, per locale and domain."""
    report = run_check(paths, make_settings(paths, options))
    rows = count_rows(report)
    if fmt == "json":
        write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
    else:
        write_text(_as_table(rows))
    return 0


def count_rows(report: Report) -> list[dict[str, Any]]:
    """One row a catalog that is no template, sorted by locale and domain."""
    found = Counter(finding.path for finding in report.findings)
    rows = [
        {
            "locale": one.locale or "?",
            "domain": one.domain,
            "messages": one.messages,
            "translated": one.translated,
            "fuzzy": one.fuzzy,
            "untranslated": one.untranslated,
            "findings": found[one.path],
        }
        for one in report.catalogs
        if not one.path.endswith(".pot")
    ]
    return sorted(rows, key=lambda row: (str(row["locale"]), str(row["domain"])))


def _as_table(rows: list[dict[str, Any]]) -> str:
    total = {name: sum(row[name] for row in rows) for name in _COLUMNS}
    wide = max([6, *(len(row["domain"]) for row in rows)])
    lines = [f"{'locale':10} {'domain':{wide}} " + " ".join(f"{name:>12}" for name in _COLUMNS)]
    lines += [
        f"{row['locale']:10} {row['domain']:{wide}} " + " ".join(f"{row[name]:12,}" for name in _COLUMNS)
        for row in rows
    ]
    lines.append(f"{'all':10} {'':{wide}} " + " ".join(f"{total[name]:12,}" for name in _COLUMNS))
    return "\n".join(lines) + "\n"
