"""Writes the index of built-in rules into the wheel, so that a start imports no rule module."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface[Any]):
    """Makes `rules/index.json` before the files of the wheel are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the index unless the installation is an editable one (it makes its own)."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from transcheck.rules.index import write_index  # noqa: PLC0415 -- only importable after the line above

        # Not into the source tree: there the index must go on following the modules.
        index = Path(tempfile.mkdtemp()) / "index.json"
        write_index(index, frozen=True)
        build_data["force_include"][str(index)] = "transcheck/rules/index.json"
