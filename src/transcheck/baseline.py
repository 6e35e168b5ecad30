"""The baseline: findings a project has accepted, by fingerprint, in a file that merges line by line."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from transcheck.errors import ConfigError
from transcheck.model import Finding

VERSION = 1


def write_baseline(path: Path, findings: Iterable[Finding]) -> int:
    """Write the findings as accepted; returns how many.

    Raises:
        ConfigError: the file cannot be written.
    """
    return _write(path, [_row(finding) for finding in findings])


def load_baseline(path: Path) -> dict[str, dict[str, Any]]:
    """The accepted findings by fingerprint.

    Raises:
        ConfigError: the file is missing or is no baseline.
    """
    try:
        table = json.loads(path.read_text("utf-8"))
        rows: list[dict[str, Any]] = table["findings"]
        return {str(row["fingerprint"]): row for row in rows}
    except FileNotFoundError as error:
        raise ConfigError("no such baseline: transcheck baseline write makes it", path=str(path)) from error
    except OSError as error:
        raise ConfigError(error.strerror or "cannot be read", path=str(path)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigError("is not a baseline of transcheck", path=str(path)) from error


def prune_baseline(path: Path, findings: Iterable[Finding]) -> tuple[int, int]:
    """Drop accepted findings that are gone; returns how many stay and how many were dropped."""
    accepted = load_baseline(path)
    present = {finding.fingerprint for finding in findings}
    kept = [row for fingerprint, row in accepted.items() if fingerprint in present]
    _write(path, kept)
    return len(kept), len(accepted) - len(kept)


def _row(finding: Finding) -> dict[str, str | None]:
    """What a reader of the file needs to know which finding it is; only the fingerprint decides."""
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "path": finding.path,
        "msgctxt": finding.msgctxt,
        "msgid": finding.msgid if finding.msgid is None else finding.msgid[:80],
    }


def _write(path: Path, rows: list[dict[str, Any]]) -> int:
    rows = sorted(rows, key=lambda row: (str(row.get("path")), str(row.get("rule")), str(row["fingerprint"])))
    lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
    text = (
        f'{{"version": {VERSION}, "findings": [\n{lines}\n]}}\n'
        if rows
        else f'{{"version": {VERSION}, "findings": []}}\n'
    )
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise ConfigError(error.strerror or "cannot be written", path=str(path)) from error
    return len(rows)
