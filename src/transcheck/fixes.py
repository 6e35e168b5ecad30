"""Certain repairs, applied to the files or shown as a patch; and comments that silence findings."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from transcheck.model import Catalog, Edit, Finding, Message
from transcheck.po.annotate import annotate_bytes
from transcheck.po.edit import EditError, edit_bytes, replace_file
from transcheck.po.reader import read_catalog
from transcheck.suppress import hash_message


@dataclass(frozen=True, slots=True)
class Change:
    """What a file was and what it becomes; `count` findings are mended or silenced. `refused` says why it is not."""

    path: str
    before: bytes
    after: bytes
    count: int
    refused: str = ""


def plan_fixes(findings: Iterable[Finding], root: Path) -> list[Change]:
    """The files as they are after every certain repair; of overlapping ones the first is made.

    Args:
        findings: of one run; those without a fix are passed over.
        root: the folder their paths are relative to.
    """
    changes = []
    for path, group in _by_path(one for one in findings if one.fix is not None).items():
        data, catalog = _read(path, root)
        edits = _pick_edits(catalog, group)
        try:
            after = edit_bytes(data, catalog, [pair for pairs in edits for pair in pairs])
            changes.append(Change(path, data, after, len(edits)))
        except EditError as error:
            changes.append(Change(path, data, data, 0, error.message))
    return changes


def plan_ignores(findings: Iterable[Finding], root: Path, *, reason: str, pin: bool) -> list[Change]:
    """The files with an `ignore` comment above every message that has findings.

    Args:
        findings: of one run; those without a message are passed over.
        root: the folder their paths are relative to.
        reason: why; empty writes none (which is reported later).
        pin: bind each comment to the text, so that it lapses when the text changes.
    """
    changes = []
    for path, group in _by_path(one for one in findings if one.msgid is not None).items():
        data, catalog = _read(path, root)
        rules: dict[tuple[str | None, str], set[str]] = {}
        for finding in group:
            rules.setdefault((finding.msgctxt, finding.msgid or ""), set()).add(finding.rule)
        comments = []
        for key, names in rules.items():
            message = catalog.by_key.get(key)
            if message is not None:
                comments.append((message, _ignore_line(message, sorted(names), reason, pin=pin)))
        try:
            changes.append(Change(path, data, annotate_bytes(data, catalog, comments), len(group)))
        except EditError as error:
            changes.append(Change(path, data, data, 0, error.message))
    return changes


def _ignore_line(message: Message, rules: list[str], reason: str, *, pin: bool) -> str:
    bound = f"{{{hash_message(message)[:8]}}}" if pin else ""
    return f"transcheck: ignore[{','.join(rules)}]{bound}" + (f": {reason}" if reason else "")


def _by_path(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.path, []).append(finding)
    return groups


def _read(path: str, root: Path) -> tuple[bytes, Catalog]:
    data = (root / path).read_bytes()
    return data, read_catalog(data, path)


def _pick_edits(catalog: Catalog, findings: Iterable[Finding]) -> list[list[tuple[Message, Edit]]]:
    """The edits of each finding whose fix overlaps no earlier one."""
    taken: dict[tuple[str | None, str | None], list[Edit]] = {}
    picked = []
    for finding in findings:
        message = catalog.by_key.get((finding.msgctxt, finding.msgid or ""))
        if message is None or finding.fix is None:
            continue
        there = taken.setdefault((finding.msgctxt, finding.msgid), [])
        if any(one.span.overlaps(edit.span) for edit in finding.fix.edits for one in there):
            continue
        there += finding.fix.edits
        picked.append([(message, edit) for edit in finding.fix.edits])
    return picked


def write_changes(changes: Iterable[Change], root: Path) -> None:
    """Write the planned files, each atomically.

    Raises:
        EditError: a file cannot be written; those before it are.
    """
    for change in changes:
        if change.after != change.before:
            try:
                replace_file((root / change.path).resolve(), change.before, change.after)
            except OSError as error:
                raise EditError((error.strerror or type(error).__name__).lower(), path=change.path) from error


def render_patch(changes: Iterable[Change]) -> str:
    """The planned changes as a unified diff; bytes that are no UTF-8 are shown as U+FFFD."""
    lines: list[str] = []
    for change in changes:
        if change.after != change.before:
            before, after = (
                data.decode("utf-8", "replace").splitlines(keepends=True) for data in (change.before, change.after)
            )
            lines += difflib.unified_diff(before, after, f"a/{change.path}", f"b/{change.path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
