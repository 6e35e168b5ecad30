"""Runs a check for the commands that need one."""

from collections.abc import Mapping
from pathlib import Path

from transcheck.model import Report
from transcheck.settings import Settings


def run_check(paths: tuple[str, ...], settings: Settings, overlay: Mapping[Path, bytes] | None = None) -> Report:
    """Run the check on paths as the user wrote them.

    Args:
        paths: files and folders; none for the configured ones.
        settings: everything that decides the run.
        overlay: contents that stand in for files, by absolute path.
    """
    from transcheck.session import check

    return check(list(paths), settings, overlay=overlay)
