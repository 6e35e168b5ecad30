"""A run on one catalog says of it what a run on the whole project says."""

from datetime import date

import pytest

from transcheck import Settings, check

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {locale}\\n"\n\n'
TEXTS = {
    "Opened in 2012 with 40 seats.": {
        "de": "Eröffnet 2016 mit 40 Plätzen.",
        "fr": "Ouvert en 2016 avec 40 places.",
        "es": "Abierto en 2016 con 40 plazas.",
        "it": "Aperto nel 2016 con 40 posti.",
    },
    "The file %s could not be saved.": {
        "de": "Die Datei konnte nicht gespeichert werden.",
        "fr": "Le fichier %s n’a pas pu être enregistré.",
        "es": "No se pudo guardar el archivo %s.",
        "it": "Il file %s non può essere salvato.\\n",
    },
    "The archive could not be opened because it is damaged.": {
        "de": "Das Archiv konnte nicht geöffnet werden, weil es beschädigt ist.",
        "fr": "Das Archiv konnte nicht geöffnet werden, weil es beschädigt ist.",
        "es": "No se pudo abrir el archivo porque está dañado.",
        "it": "Impossibile aprire l’archivio perché è danneggiato.",
    },
    "Send 30 letters to Mali, Chad and Niger.": {
        "de": "Sende 30 Briefe nach Mali, Tschad und Niger.",
        "fr": "Envoyez 33 lettres au Mali et au Niger.",
        "es": "Envíe 30 cartas a Malí, Chad y Níger.",
        "it": "Invia 30 lettere a Mali, Ciad e Niger.",
    },
}
LOCALES = ("de", "es", "fr", "it")


@pytest.fixture
def project(tmp_path):
    for locale in LOCALES:
        texts = "".join(
            f'#, c-format\nmsgid "{source}"\nmsgstr "{versions[locale]}"\n\n' for source, versions in TEXTS.items()
        )
        path = tmp_path / "locale" / locale / "LC_MESSAGES" / "app.po"
        path.parent.mkdir(parents=True)
        path.write_text(HEAD.format(locale=locale) + texts, "utf-8")
    return tmp_path


def run(project, *paths):
    settings = Settings(source_locale="en", as_of=date(2026, 11, 22), root=project, jobs=1)
    return check([project / path for path in paths], settings)


@pytest.mark.parametrize("locale", LOCALES)
def test_one_catalog_is_told_the_same_as_in_a_run_on_all(project, locale):
    path = f"locale/{locale}/LC_MESSAGES/app.po"
    whole = [one for one in run(project, "locale").findings if path in one.paths]
    alone = run(project, path).findings
    assert [(one.fingerprint, one.location, one.message) for one in alone] == [
        (one.fingerprint, one.location, one.message) for one in whole
    ]


def test_the_source_is_told_once_where_all_siblings_agree_against_it(project):
    told = [one for one in run(project, "locale/fr/LC_MESSAGES/app.po").findings if one.rule == "figure-changed"]
    assert any(one.message_id == "figure-changed.odd" for one in told)


def test_siblings_leave_no_notes(project):
    odd = project / "locale" / "nds" / "LC_MESSAGES" / "app.po"
    odd.parent.mkdir(parents=True)
    odd.write_text(
        HEAD.format(locale="nds")
        + 'msgid "The archive could not be opened because it is damaged."\nmsgstr "Dat Archiv kunn nich apen maakt warrn, wieldat dat twei is"\n',
        "utf-8",
    )
    assert any(note.locale == "nds" for note in run(project, "locale").notes)
    assert not run(project, "locale/fr/LC_MESSAGES/app.po").notes
