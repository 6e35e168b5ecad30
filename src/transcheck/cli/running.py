"""Runs a check for the commands that need one, with a word on how far it is."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path

from transcheck.model import Report
from transcheck.settings import Settings

_PATIENCE = 1.0


class Progress:
    """A line on standard error, on a terminal only and not before a second has passed."""

    def __init__(self) -> None:
        self.started = time.monotonic()
        self.shown = False

    def __call__(self, done: int, total: int) -> None:
        """Say that so many of all domains are done."""
        if time.monotonic() - self.started >= _PATIENCE and done < total:
            sys.stderr.write(f"\r{done:,} of {total:,} domains checked")
            sys.stderr.flush()
            self.shown = True
        elif self.shown:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
            self.shown = False


def run_check(paths: tuple[str, ...], settings: Settings, overlay: Mapping[Path, bytes] | None = None) -> Report:
    """Run the check on paths as the user wrote them.

    Args:
        paths: files and folders; none for the configured ones.
        settings: everything that decides the run.
        overlay: contents that stand in for files, by absolute path.
    """
    from transcheck.session import check

    progress = Progress() if sys.stderr.isatty() else None
    return check(list(paths), settings, overlay=overlay, progress=progress)
