"""Reads the catalogs of one domain and joins them to a project: locales, source locale, keyed or bilingual."""

import re
from collections.abc import Mapping
from pathlib import Path

from transcheck.cldr.locales import language_of
from transcheck.discovery import CatalogFile, ProjectFiles, choose_locale
from transcheck.model import Catalog, Message, Note, Project
from transcheck.po.reader import read_catalog, read_file
from transcheck.settings import Settings

# A key has no blanks and joins its parts: `auth.login.title`, `card-un/heading`, `menu:file`.
_KEY = re.compile(r"\w+(?:[./:-]\w+)+|\w*[a-z0-9]_\w+|[a-z]+(?:[A-Z][a-z0-9]+)+")
_SAMPLE = 400
# No key is longer; the pattern tries a long text from every place.
_LONGEST_KEY = 250


def load_project(
    files: ProjectFiles, settings: Settings, root: Path, overlay: Mapping[Path, bytes]
) -> tuple[Project, list[Note], list[str]]:
    """Read every catalog of a domain.

    Args:
        files: the files.
        settings: source locale and keyed, where they are configured.
        root: folder that shown paths are relative to.
        overlay: contents that stand in for those on disk (standard input, an editor's buffer).

    Returns:
        The project, notes on what cannot be told, and remarks for `--verbose` with the reasons of each decision.
    """
    template = _load(files.template, root, overlay) if files.template else None
    if template is not None:
        template.is_template, template.domain = True, files.domain
    catalogs: dict[str, Catalog] = {}
    for file in files.catalogs:
        catalog = _load(file.path, root, overlay)
        catalog.domain = files.domain
        catalog.is_template = file.path.suffix == ".pot"
        catalog.locale = _unused_locale(catalog, file, catalogs)
        catalogs[catalog.locale or catalog.path] = catalog
    return join_project(files.domain, template, catalogs, settings)


def join_project(
    domain: str, template: Catalog | None, catalogs: Mapping[str, Catalog], settings: Settings
) -> tuple[Project, list[Note], list[str]]:
    """Make a project of catalogs that are read: keyed or bilingual, the source locale, who carries each source text."""
    catalogs = dict(sorted(catalogs.items()))
    keyed, why = _is_keyed(template, catalogs, settings)
    source, source_why, notes = _find_source(template, catalogs, settings, keyed=keyed)
    project = Project(domain, template, catalogs, source, keyed)
    _join(project)
    remarks = [f"{domain}: {'keyed' if keyed else 'bilingual'} ({why}); source locale {source or '?'} ({source_why})"]
    return project, notes, remarks


def _load(path: Path, root: Path, overlay: Mapping[Path, bytes]) -> Catalog:
    shown = show_path(path, root)
    return read_catalog(overlay[path], shown) if path in overlay else read_file(path, shown)


def show_path(path: Path, root: Path) -> str:
    """A path as reports show it: relative to the root where it is below it, with `/`."""
    try:
        return path.resolve().relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()


def _unused_locale(catalog: Catalog, file: CatalogFile, taken: Mapping[str, Catalog]) -> str | None:
    """The catalog's locale; where a copied header claims a sibling's, or the texts speak for the path, that of its path."""
    header = next((value for name, value in catalog.header.items() if name.lower() == "language"), "").strip()
    locale = choose_locale(header if re.fullmatch(r"[\w@.-]+", header) else None, file.locale)
    if file.locale is None or locale == file.locale:
        return locale
    if (locale in taken and file.locale not in taken) or _is_written_as(catalog, file.locale, locale or ""):
        return file.locale
    return locale


def _is_written_as(catalog: Catalog, path: str, header: str) -> bool:
    """Whether the texts of a catalog are in the language of its path, and that is not its header's."""
    languages = [language_of(name) for name in (path, header)]
    if languages[0] == languages[1]:
        return False
    from transcheck.language.source_vote import vote_language

    return vote_language([one.msgstr for one in catalog.translated[:_SAMPLE]]) == languages[0]


def _is_keyed(template: Catalog | None, catalogs: Mapping[str, Catalog], settings: Settings) -> tuple[bool, str]:
    if settings.keyed is not None:
        return settings.keyed, "configured"
    sample: list[Message] = []
    for catalog in catalogs.values():
        sample += [one for one in catalog.messages[:_SAMPLE] if one.translated][: _SAMPLE // 4]
    if not sample:
        sample = template.messages[:_SAMPLE] if template else []
        return False, "nothing is translated"
    keys = sum(len(one.msgid) <= _LONGEST_KEY and _KEY.fullmatch(one.msgid) is not None for one in sample)
    prose = sum(" " in one.msgstr.strip() for one in sample)
    if keys >= 0.95 * len(sample) and prose >= 0.2 * len(sample):
        return True, f"{keys} of {len(sample)} msgids are keys and {prose} texts have several words"
    return False, f"{keys} of {len(sample)} msgids look like keys"


def _find_source(
    template: Catalog | None, catalogs: Mapping[str, Catalog], settings: Settings, *, keyed: bool
) -> tuple[str | None, str, list[Note]]:
    if settings.source_locale:
        return settings.source_locale, "configured", []
    for catalog in [*([template] if template else []), *catalogs.values()]:
        for name, value in catalog.header.items():
            if name.lower() == "x-source-language" and value.strip():
                return value.strip(), f"X-Source-Language in {catalog.path}", []
    if not keyed:
        voted = _vote_source(template, catalogs)
        if voted is not None:
            return voted, "function words of the msgids", []
    note = Note(
        "not-checked",
        "source",
        "source locale",
        "set source-locale: nothing tells in which language the source texts are",
    )
    return None, "nothing tells", [note]


def _vote_source(template: Catalog | None, catalogs: Mapping[str, Catalog]) -> str | None:
    """The language of the msgids by their function words; English needs no majority of a tiny catalog."""
    from transcheck.language.source_vote import vote_language

    texts: dict[str, None] = {}
    for catalog in [*([template] if template else []), *catalogs.values()]:
        texts.update((one.msgid, None) for one in catalog.messages[:_SAMPLE])
        if len(texts) >= _SAMPLE:
            break
    return vote_language(list(texts)[:_SAMPLE])


def _join(project: Project) -> None:
    """Tell every catalog what it belongs to, link keyed messages, choose who carries each source text."""
    source = project.source
    seen: set[tuple[str | None, str]] = set()
    for catalog in [*([project.template] if project.template else []), *project.catalogs.values()]:
        catalog.keyed = project.keyed
        catalog.source_locale = project.source_locale
        if project.keyed:
            if source is not None and catalog is not source:
                _link(catalog, source)
            continue
        for message in catalog.messages:
            if not message.obsolete and message.key not in seen:
                seen.add(message.key)
                message.carries_source = True


def _link(catalog: Catalog, source: Catalog) -> None:
    for message in catalog.messages:
        message.counterpart = source.by_key.get(message.key)
