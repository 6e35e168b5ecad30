"""The command line: the only room that prints and exits."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status.

    Args:
        argv: the words after the program's name; by default those of this process.

    Returns:
        0 nothing at or above the gate, 1 findings, 2 the user's mistake, 3 our own, 130 interrupted.
    """
    import click

    from transcheck.cli.root import transcheck
    from transcheck.errors import TranscheckError

    try:
        result = transcheck.main(args=list(sys.argv[1:] if argv is None else argv), standalone_mode=False)
    except click.ClickException as error:
        click.echo(f"transcheck: {error.format_message()}", err=True)
        return 2
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # The reader of our output went away (`| head`): that is no mistake of anyone.
        sys.stderr.close()
        return 0
    except TranscheckError as error:
        for line in str(error).splitlines():
            click.echo(f"transcheck: {line}", err=True)
        return 2
    return result if isinstance(result, int) else 0
