"""The root command: finds the subcommand, which is `check` when the first word is none."""

from importlib import import_module
from typing import Any

import click

from transcheck import __version__

# Command -> (module, one line of help): the help of the whole program imports no command.
COMMANDS = {
    "check": ("check", "Check catalogs (the default when the first word is not a command)."),
    "rules": ("rules", "List every rule; test rule files; make packs."),
    "explain": ("explain", "Show a rule's manual page, or what is known of a name."),
    "report": ("report", "Show saved JSON results in another format; several are merged."),
    "baseline": ("baseline", "Accept today's findings, so that only new ones are reported."),
    "due": ("due", "List what is true today and will not be then."),
    "confirm": ("confirm", "Say that keyed texts are up to date with their source."),
    "decisions": ("decisions", "Read an editor's decisions back from the sheet."),
    "init": ("init", "Write a commented configuration for the layout found here."),
    "stats": ("stats", "Count messages and findings per locale and domain."),
}


class Commands(click.Group):
    """Commands that are imported when they are called; unknown first words are paths for `check`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, imported now."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"transcheck.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table above."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `check` first unless the first word is a command or an option of the program itself."""
        if not args or (args[0] not in COMMANDS and args[0] not in ("--help", "-h", "--version")):
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="transcheck")
def transcheck(**options: Any) -> None:
    """Find what makes versions of a text disagree: catalogs, pages, translations.

    transcheck PATHS is short for transcheck check PATHS.
    """
    del options
