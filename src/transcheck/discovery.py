"""Which catalogs there are, and which belong together: the files of each domain in all its locales."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from transcheck.cldr.locales import is_locale, parse_locale
from transcheck.errors import ConfigError

SUFFIXES = (".po", ".pot", ".mo")
_SKIPPED = frozenset(
    """.git .hg .svn .venv venv node_modules build dist __pycache__ .tox .nox .eggs .mypy_cache .ruff_cache
    .pytest_cache .transcheck_cache site-packages _build""".split()
)
_HEADER_LANGUAGE = re.compile(rb'"Language:\s*([A-Za-z0-9_@.-]+)\s*\\n')


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """A catalog on disk and the locale its path tells (None where it tells none)."""

    path: Path
    locale: str | None


@dataclass(frozen=True, slots=True)
class ProjectFiles:
    """One domain: its template and its catalogs, sorted by path."""

    domain: str
    template: Path | None
    catalogs: tuple[CatalogFile, ...]

    @property
    def paths(self) -> list[Path]:
        """Every file of the domain."""
        return [*(file.path for file in self.catalogs), *([self.template] if self.template else [])]


@dataclass(frozen=True, slots=True)
class Place:
    """What a path says of a catalog: the folder its versions share, its locale, its domain, and how to name a sibling.

    `pattern` holds `{locale}` where the locale stands, relative to `folder`; it is empty where no locale stands.
    """

    folder: Path
    locale: str | None
    domain: str
    pattern: str


def find_catalogs(paths: Sequence[Path], exclude: Sequence[str], root: Path) -> list[Path]:
    """Every catalog among and below the paths, sorted; files are taken as they are.

    Below a folder a compiled catalog is left out where the `.po` it was made from stands beside it.

    Raises:
        ConfigError: a path does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            listed = list(_list_folder(path))
            sources = set(listed)
            files: Iterable[Path] = [
                one for one in listed if one.suffix != ".mo" or one.with_suffix(".po") not in sources
            ]
        elif path.exists():
            files = [path]
        else:
            raise ConfigError("no such file or folder", path=str(path))
        found.update((file, None) for file in files if not _is_excluded(file, exclude, root))
    return sorted(found)


def _is_excluded(path: Path, exclude: Sequence[str], root: Path) -> bool:
    shown = os.path.relpath(path, root).replace(os.sep, "/")
    return any(fnmatchcase(shown, pattern) or fnmatchcase(shown, pattern.rstrip("/") + "/*") for pattern in exclude)


def _list_folder(folder: Path) -> Iterator[Path]:
    tracked = _list_git(folder)
    if tracked is None:
        yield from _walk(folder)
        return
    for name in tracked:
        if name.endswith(SUFFIXES) and not _SKIPPED.intersection(name.split("/")[:-1]):
            path = folder / name
            if path.exists():
                yield path


def _list_git(folder: Path) -> list[str] | None:
    """Files that git does not ignore, relative to the folder; None where git has no say."""
    if not any((parent / ".git").exists() for parent in [folder.resolve(), *folder.resolve().parents]):
        return None
    import subprocess

    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603 -- fixed words
    except (OSError, subprocess.CalledProcessError):
        return None
    names = [os.fsdecode(name) for name in run.stdout.split(b"\0") if name]
    # A folder that is itself ignored, but was named, is meant.
    return names or (None if any(_walk(folder)) else [])


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED)
        for name in sorted(names):
            if name.endswith(SUFFIXES):
                yield Path(parent, name)


def read_place(path: Path, patterns: Sequence[str] = ()) -> Place:
    """What a path says of a catalog.

    Args:
        path: the catalog.
        patterns: the configured `locale-from` patterns, such as `i18n/{locale}/{domain}.po`.
    """
    for pattern in patterns:
        if (place := _match_pattern(path, pattern)) is not None:
            return place
    parts = path.parts
    stem = path.stem
    if "LC_MESSAGES" in parts[:-1]:
        at = len(parts) - 2 - parts[:-1][::-1].index("LC_MESSAGES")
        if at > 0:
            return _split(parts, at - 1, keep="LC_MESSAGES")
    if is_locale(stem) and path.suffix != ".pot":
        return Place(path.parent, stem, _folder_domain(path.parent), "{locale}" + path.suffix)
    for at in range(len(parts) - 2, max(len(parts) - 5, 0), -1):
        if is_locale(parts[at]) and (len(parts[at]) != 2 or parts[at].islower()):
            return _split(parts, at)
    match = re.fullmatch(r"(.+?)([.-])([A-Za-z]{2,3}(?:[_-][A-Za-z]{2,4})?(?:@[a-z]+)?)", stem)
    if match and is_locale(match[3]) and path.suffix != ".pot":
        return Place(path.parent, match[3], match[1], f"{match[1]}{match[2]}{{locale}}{path.suffix}")
    return Place(path.parent, None, stem, "")


def _split(parts: tuple[str, ...], at: int, keep: str = "") -> Place:
    rest = [part for part in parts[at + 1 :] if part != keep]
    domain = "/".join(rest).rsplit(".", 1)[0]
    return Place(Path(*parts[:at]), parts[at], domain, "/".join(["{locale}", *parts[at + 1 :]]))


def _match_pattern(path: Path, pattern: str) -> Place | None:
    expression = re.escape(pattern).replace(r"\{locale\}", "(?P<locale>[^/]+)").replace(r"\{domain\}", "(?P<domain>.+)")
    match = re.search(r"(?:^|/)" + expression.replace(r"\*", "[^/]*") + "$", path.as_posix())
    if match is None or "locale" not in match.groupdict():
        return None
    text = path.as_posix()
    head, tail = text[: match.start("locale")], text[match.end("locale") :]
    folder, _, lead = head.rpartition("/")
    groups = match.groupdict()
    return Place(Path(folder or "."), groups["locale"], groups.get("domain") or path.stem, f"{lead}{{locale}}{tail}")


def _folder_domain(folder: Path) -> str:
    templates = sorted(folder.glob("*.pot"))
    if len(templates) == 1:
        return templates[0].stem
    return folder.resolve().parent.name if folder.name in ("po", "locale", "locales", "i18n") else folder.name


def _find_siblings(place: Place) -> Iterator[CatalogFile]:
    """Every version of the domain: the pattern with each locale that stands in the shared folder."""
    lead = place.pattern.partition("{locale}")[0]
    tail = place.pattern.partition("{locale}")[2]
    first = tail.partition("/")[0]
    try:
        names = sorted(entry.name for entry in os.scandir(place.folder))
    except OSError:
        return
    for name in names:
        if not (name.startswith(lead) and name.endswith(first)):
            continue
        locale = name[len(lead) : len(name) - len(first)]
        path = place.folder / place.pattern.replace("{locale}", locale)
        if (is_locale(locale) or locale == place.locale) and (first != tail or not path.is_dir()) and path.is_file():
            yield CatalogFile(path, locale)


def _find_template(place: Place) -> Path | None:
    name = place.domain.rsplit("/", 1)[-1]
    candidates = [
        place.folder / f"{place.domain}.pot",
        place.folder / "templates" / f"{place.domain}.pot",
        place.folder / "pot" / f"{place.domain}.pot",
        place.folder.parent / f"{place.domain}.pot",
        place.folder / f"{name}.pot",
    ]
    return next((path for path in candidates if path.is_file()), None)


def group_projects(files: Sequence[Path], patterns: Sequence[str] = ()) -> list[ProjectFiles]:
    """The projects that the files belong to, each with all versions of its domain, named or not; sorted."""
    projects: dict[tuple[str, str, str], ProjectFiles] = {}
    taken: set[Path] = set()
    templates = [path for path in files if path.suffix == ".pot"]
    for path in files:
        if path.suffix == ".pot" or path in taken:
            continue
        place = read_place(path, patterns)
        siblings = list(_find_siblings(place)) if place.pattern else []
        if all(sibling.path != path for sibling in siblings):
            siblings.append(CatalogFile(path, place.locale))
        taken.update(sibling.path for sibling in siblings)
        key = (str(place.folder), place.domain, place.pattern)
        projects[key] = ProjectFiles(
            place.domain, _find_template(place), tuple(sorted(siblings, key=lambda sibling: sibling.path))
        )
    used = {project.template for project in projects.values()}
    for path in templates:
        if path not in used:
            project = _project_of_template(path, patterns)
            projects[str(path.parent), path.stem, "pot"] = project
    return [projects[key] for key in sorted(projects)]


def _project_of_template(path: Path, patterns: Sequence[str]) -> ProjectFiles:
    """The versions beside a template that was named alone: `<locale>/LC_MESSAGES`, `<locale>/`, `<locale>.po`."""
    folders = [path.parent, path.parent.parent] if path.parent.name in ("templates", "pot") else [path.parent]
    for folder in folders:
        for tail in (f"/LC_MESSAGES/{path.stem}.po", f"/{path.stem}.po", ".po"):
            place = Place(folder, None, path.stem, "{locale}" + tail)
            siblings = tuple(_find_siblings(place))
            if siblings and (tail != ".po" or _folder_domain(folder) == path.stem):
                return ProjectFiles(path.stem, path, siblings)
    del patterns
    return ProjectFiles(path.stem, path, ())


def header_locale(data: bytes) -> str | None:
    """The locale in a `Language:` header field near the start of a catalog, if it is one."""
    match = _HEADER_LANGUAGE.search(data[:16384])
    name = match[1].decode("ascii") if match else ""
    return name if name and parse_locale(name) is not None else None


def choose_locale(header: str | None, path: str | None) -> str | None:
    """The locale of a catalog: its header's, unless the path says the same language more exactly."""
    if header is None or path is None:
        return header or path
    in_header, in_path = parse_locale(header), parse_locale(path)
    if in_header is None or in_path is None:
        return path if in_header is None else header
    return path.partition(".")[0] if in_header.language == in_path.language else header
