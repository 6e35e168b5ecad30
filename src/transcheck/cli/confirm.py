"""`transcheck confirm`: keyed texts are up to date with their source."""

from pathlib import Path
from typing import Any

import click

from transcheck.cli.options import make_settings, settings_options
from transcheck.cli.output import write_text


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@settings_options
@click.option("--key", "keys", multiple=True, metavar="MSGID", help="Confirm this text only. Repeatable.")
@click.option("--diff", "diff", is_flag=True, help="Print the changes as a patch and write nothing.")
def confirm(paths: tuple[str, ...], keys: tuple[str, ...], diff: bool, **options: Any) -> int:
    """Write beside every keyed text below PATHS which source it was checked against: a hash and the day.

    From then on source-changed says when the source changes, and which words of it.
    """
    from transcheck.confirming import plan_for_paths
    from transcheck.fixes import render_patch, write_changes

    settings = make_settings(paths, options)
    root = (settings.root or Path.cwd()).resolve()
    named = [Path(path).absolute() for path in paths] or [settings.base / path for path in settings.paths] or [root]
    changes = plan_for_paths(named, settings, root, frozenset(keys))
    if diff:
        write_text(render_patch(changes))
    else:
        write_changes(changes, root)
    for change in changes:
        if change.refused:
            click.echo(f"{change.path}: left as it is: {change.refused}", err=True)
    count = sum(change.count for change in changes)
    texts, files = "text" if count == 1 else "texts", "file" if len(changes) == 1 else "files"
    click.echo(f"{count:,} {texts} {'would be ' if diff else ''}confirmed in {len(changes):,} {files}", err=True)
    return 0
