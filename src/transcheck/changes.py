"""Which messages changed since a git revision: by what they say, not by where they stand."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from transcheck.errors import ConfigError
from transcheck.model import Catalog, Finding, Message
from transcheck.po.reader import read_catalog

AUTO = "auto"
Content = tuple[str | None, tuple[str, ...], bool, bool]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new in the catalogs of a run.

    `messages` are (domain, msgctxt, msgid) -> the paths in which the message is not what it was;
    `files` are the paths whose header or whose reading problems are new.
    """

    messages: Mapping[tuple[str, str | None, str], frozenset[str]]
    files: frozenset[str]

    def concern(self, finding: Finding, *, keyed: bool) -> bool:
        """Whether a finding is about something that changed; on keyed pages a change of any version counts."""
        if finding.msgid is None:
            return finding.path in self.files
        changed = self.messages.get((finding.domain, finding.msgctxt, finding.msgid), frozenset())
        if keyed:
            return bool(changed)
        return not changed.isdisjoint(finding.paths)


def resolve_base(ref: str, root: Path) -> list[str]:
    """The commits a run is compared with; none in a repository without commits.

    `auto` is PRE_COMMIT_FROM_REF where pre-commit sets it, else HEAD; during a merge the merged commits count too,
    so that what a merge brings in unchanged is not new.

    Raises:
        ConfigError: there is no repository, or the revision is not in it.
    """
    if _git(root, "rev-parse", "--git-dir") is None:
        raise ConfigError("no git repository here", path=str(root), key="--diff-base")
    names = [os.environ.get("PRE_COMMIT_FROM_REF") or "HEAD"] if ref == AUTO else [ref]
    if ref == AUTO and _git(root, "rev-parse", "--verify", "-q", "HEAD") is None:
        return []
    if ref == AUTO and names == ["HEAD"]:
        names += _merge_heads(root)
    for name in names:
        if name.startswith("-") or _git(root, "rev-parse", "--verify", "-q", f"{name}^{{commit}}") is None:
            hint = "is it fetched? a shallow clone needs more history (fetch-depth: 0)"
            raise ConfigError(f"git knows no commit “{name}”: {hint}", key="--diff-base")
    return names


def _merge_heads(root: Path) -> list[str]:
    path = _git(root, "rev-parse", "--git-path", "MERGE_HEAD")
    if path is None:
        return []
    try:
        return (root / os.fsdecode(path).strip()).read_text("ascii").split()
    except (OSError, UnicodeDecodeError):
        return []


def _git(root: Path, *words: str) -> bytes | None:
    """What git prints, None where it fails or is not there."""
    import subprocess

    try:
        run = subprocess.run(["git", *words], cwd=root, capture_output=True, check=True)  # noqa: S603, S607 -- git from PATH, no shell
    except (OSError, subprocess.CalledProcessError):
        return None
    return run.stdout


def find_changes(catalogs: Sequence[Catalog], commits: Sequence[str], root: Path) -> Changes:
    """Compare catalogs with what they were in the commits; unchanged is what equals one of them."""
    messages: dict[tuple[str, str | None, str], frozenset[str]] = {}
    files: set[str] = set()
    for catalog in catalogs:
        bases = [base for commit in commits if (base := _read_base(catalog.path, commit, root)) is not None]
        if not bases or all(_file_content(base) != _file_content(catalog) for base in bases):
            files.add(catalog.path)
        known = [{key: _content(one) for key, one in base.by_key.items()} for base in bases]
        for key, message in catalog.by_key.items():
            content = _content(message)
            if all(base.get(key) != content for base in known):
                place = (catalog.domain, *key)
                messages[place] = messages.get(place, frozenset()) | {catalog.path}
    return Changes(messages, frozenset(files))


def _read_base(path: str, commit: str, root: Path) -> Catalog | None:
    data = _git(root, "show", f"{commit}:./{path}")
    return None if data is None else read_catalog(data, path)


def _content(message: Message) -> Content:
    return message.msgid_plural, message.msgstrs, message.fuzzy, message.translated


def _file_content(catalog: Catalog) -> tuple[object, ...]:
    problems = sorted((one.rule, one.message_id, tuple(sorted(one.params.items()))) for one in catalog.problems)
    # These two say when and by whom, not what: every merge of a template changes them.
    header = {
        name: value for name, value in catalog.header.items() if name not in ("POT-Creation-Date", "PO-Revision-Date")
    }
    return tuple(problems), tuple(sorted(header.items()))
