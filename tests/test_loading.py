"""Which locale a catalog is given when it is joined to its project."""

import pytest

from transcheck.discovery import group_projects
from transcheck.loading import load_project
from transcheck.settings import Settings

FRENCH = "".join(
    f'msgid "{number}"\nmsgstr "{text}"\n\n'
    for number, text in enumerate(
        ["Le fichier est dans le dossier", "Vous pouvez ouvrir les images", "Il n'y a pas de page pour cette adresse"]
    )
)
# name -> (file, Language, texts, the locale)
CASES = {
    "header-and-path-agree": ("fr.po", "fr", FRENCH, "fr"),
    "path-says-more": ("fr_CA.po", "fr", FRENCH, "fr_CA"),
    "header-says-more": ("fr.po", "fr_CA", FRENCH, "fr"),
    "copied-header": ("fr.po", "de", FRENCH, "fr"),
    "texts-as-the-header": ("es.po", "fr", FRENCH, "fr"),
    "texts-as-neither": ("pl.po", "de", FRENCH, "de"),
    "nothing-translated": ("fr.po", "de", "", "de"),
    "header-is-no-code": ("fr.po", "French", FRENCH, "fr"),
}


@pytest.mark.parametrize(("name", "language", "texts", "locale"), CASES.values(), ids=CASES)
def test_locale(tmp_path, name, language, texts, locale):
    path = tmp_path / "po" / name
    path.parent.mkdir()
    header = f'msgid ""\nmsgstr "Language: {language}\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    path.write_text(header + texts, "utf-8")
    (files,) = group_projects([path])
    project, _, _ = load_project(files, Settings(source_locale="en"), tmp_path, {})
    assert list(project.catalogs) == [locale]


def test_a_header_copied_from_a_sibling(tmp_path):
    """Two catalogs that claim one locale: the one whose path says otherwise is the other's."""
    for name in ("de", "fr"):
        path = tmp_path / "po" / f"{name}.po"
        path.parent.mkdir(exist_ok=True)
        path.write_text('msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n', "utf-8")
    (files,) = group_projects(sorted((tmp_path / "po").iterdir()))
    project, _, _ = load_project(files, Settings(source_locale="en"), tmp_path, {})
    assert sorted(project.catalogs) == ["de", "fr"]
