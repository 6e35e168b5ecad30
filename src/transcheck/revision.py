"""Which commit is checked out."""

from pathlib import Path


def read_revision(root: Path) -> str | None:
    """The commit that is checked out, read from git's own files; None outside a checkout."""
    git = root / ".git"
    try:
        if git.is_file():
            git = root / git.read_text("utf-8").removeprefix("gitdir:").strip()
        head = (git / "HEAD").read_text("utf-8").strip()
        if not head.startswith("ref:"):
            return head
        name = head.removeprefix("ref:").strip()
        common = git / "commondir"
        store = git / common.read_text("utf-8").strip() if common.is_file() else git
        if (store / name).is_file():
            return (store / name).read_text("utf-8").strip()
        packed = (store / "packed-refs").read_text("utf-8").splitlines()
        return next((line.split()[0] for line in packed if line.endswith(" " + name)), None)
    except (OSError, UnicodeDecodeError):
        return None
