"""Files that ship with the program: the rule packs, in a wheel and in a checkout."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from transcheck.errors import ConfigError, suggest

# Folders of packs that are on for everyone; the others are switched on by name.
ALWAYS_ON = ("names", "common")


@lru_cache(maxsize=1)
def packs_folder() -> Path | None:
    """The folder of the shipped packs: `transcheck/packs` in a wheel, `rules/` in a checkout, None without either."""
    package = Path(__file__).resolve().parent
    for folder in (package / "packs", package.parent.parent / "rules"):
        if (folder / "names").is_dir():
            return folder
    return None


def shipped_packs() -> list[str]:
    """The names of the shipped packs, as in `claims/norway`."""
    folder = packs_folder()
    if folder is None:
        return []
    return sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.toml"))


def find_packs(chosen: Sequence[str] = ()) -> list[Path]:
    """The files of the packs that are always on and of those chosen by name.

    Raises:
        ConfigError: no shipped pack has a chosen name.
    """
    known = shipped_packs()
    folder = packs_folder()
    for name in chosen:
        if name not in known:
            raise ConfigError(f"no pack is named “{name}”{suggest(name, known)}", key="packs")
    if folder is None:
        return []
    wanted = {name for name in known if name.split("/")[0] in ALWAYS_ON} | set(chosen)
    return [folder / f"{name}.toml" for name in sorted(wanted)]
