"""Writes the index of built-in rules into the wheel, so that a start imports no rule module."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface[Any]):
    """Makes `rules/index.json` before the files of the wheel are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the index unless the installation is an editable one (it makes its own)."""
        if version == "editable":
            return
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        from transcheck.rules.index import write_index  # noqa: PLC0415 -- only importable after the line above

        write_index(frozen=True)
        build_data["artifacts"].append("src/transcheck/rules/index.json")
