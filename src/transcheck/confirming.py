"""Writes beside keyed texts which source they were last checked against."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from transcheck.confirmed import PIN_LENGTH, read_confirmation
from transcheck.discovery import find_catalogs, group_projects
from transcheck.errors import ConfigError
from transcheck.fixes import Change
from transcheck.loading import load_project, show_path
from transcheck.model import Catalog, Edit, Message, Project, Span
from transcheck.po.annotate import annotate_bytes
from transcheck.po.edit import EditError, edit_bytes
from transcheck.po.reader import read_catalog
from transcheck.settings import Settings
from transcheck.suppress import hash_source

_BEFORE = "source then: "


def plan_confirmations(project: Project, root: Path, day: date, keys: Collection[str] = ()) -> list[Change]:
    """The files as they are when every text is confirmed to be up to date with its source.

    A text that is confirmed for the source as it is keeps its comment, and so its day.

    Args:
        project: a keyed project; of a bilingual one nothing is planned.
        root: the folder the paths of its catalogs are relative to.
        day: what is written as the day of the confirmation.
        keys: msgids to confirm; empty confirms all.

    Raises:
        OSError: a file cannot be read.
    """
    changes = []
    for catalog in project.targets if project.keyed else []:
        stale = [one for one in _unconfirmed(catalog) if not keys or one.msgid in keys]
        if stale:
            before = (root / catalog.path).read_bytes()
            try:
                changes.append(Change(catalog.path, before, _confirm(before, catalog, stale, day), len(stale)))
            except EditError as error:
                changes.append(Change(catalog.path, before, before, 0, error.message))
    return changes


def _unconfirmed(catalog: Catalog) -> Iterator[Message]:
    for message in catalog.translated:
        if message.counterpart is not None and message.counterpart.msgstr:
            confirmation = read_confirmation(message)
            if confirmation is None or not confirmation.current:
                yield message


def _confirm(data: bytes, catalog: Catalog, stale: list[Message], day: date) -> bytes:
    """New comments first; then, on the file read again, those that are there are rewritten."""
    first = [message for message in stale if read_confirmation(message) is None]
    lines = [(message, line) for message in first for line in (_directive(message, day), _before(message))]
    data = annotate_bytes(data, catalog, lines)
    known = {message.key for message in first}
    again = read_catalog(data, catalog.path)
    edits = [
        (again.by_key[message.key], edit)
        for message in stale
        if message.key not in known
        for edit in _rewrite(message, day)
    ]
    return edit_bytes(data, again, edits)


def _rewrite(message: Message, day: date) -> Iterator[Edit]:
    confirmation = read_confirmation(message)
    if confirmation is not None:
        directive = confirmation.directive
        yield Edit(Span("comment", directive.start, directive.end), _directive(message, day))
    offset = 0
    for line in message.comments:
        if line.startswith(_BEFORE):
            yield Edit(Span("comment", offset, offset + len(line)), _before(message))
            break
        offset += len(line) + 1


def _directive(message: Message, day: date) -> str:
    return f"transcheck: confirmed{{{hash_source(message)[:PIN_LENGTH]}}} {day.isoformat()}"


def _before(message: Message) -> str:
    source = message.counterpart.msgstr if message.counterpart is not None else ""
    return _BEFORE + " ".join(source.split())


def plan_for_paths(paths: Sequence[Path], settings: Settings, root: Path, keys: Collection[str] = ()) -> list[Change]:
    """What `plan_confirmations` plans for the targets among and below the paths, on the day of the settings.

    Raises:
        ConfigError: a path does not exist, no keyed catalog was found, or no text has one of the keys.
        OSError: a file cannot be read.
    """
    found = find_catalogs(paths, settings.exclude, root)
    named = {show_path(path, root) for path in found}
    projects = [load_project(files, settings, root, {})[0] for files in group_projects(found, settings.locale_from)]
    keyed = [project for project in projects if project.keyed]
    if not keyed:
        raise ConfigError("no keyed catalog found", path=" ".join(str(path) for path in paths))
    known = {msgid for project in keyed for _, msgid in project.keys}
    for key in sorted(set(keys) - known):
        raise ConfigError(f"no text has the key “{key}”", key="--key")
    changes = [change for project in keyed for change in plan_confirmations(project, root, settings.as_of, keys)]
    return [change for change in changes if change.path in named]
