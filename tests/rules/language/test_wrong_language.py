"""wrong-language: whole texts, unrelated and near languages, variants, exemptions."""

from datetime import date
from importlib import import_module

import pytest
from rules.harness import Case, check_invalid, check_valid, header, run_catalogs, table

from transcheck.model import Certainty, Severity
from transcheck.po.reader import read_catalog
from transcheck.rules import RuleContext
from transcheck.rules.context import Shared
from transcheck.rules.packs import Packs

SAVED = "The settings were saved and will be used the next time you start the program."
CARRIED = "Oppussingen av biblioteket ble ferdig i høst, og nå er leseplassene åpne igjen."

VALID = {
    "french": (SAVED, "Les réglages ont été enregistrés et serviront au prochain démarrage du programme."),
    "one-word": ("Save", "Speichern"),
    "two-words": ("Good morning", "Buenos días"),
    "loan-words": ("E-mail newsletter", "Newsletter e-mail"),
    "names-of-people": ("Maintainers", "Håkon Bjørnsen, Åse Lindström, Jürgen Müller"),
    "translator-credits": (
        "translator-credits",
        "Jan de Vries <jan@example.nl>\nmet dank aan allen die hebben geholpen",
    ),
    "your-names": ("Your names", "Hans Gruber und viele andere aus dem Verein der Freunde"),
    "search-words": ("photo;image;", "bilder;foto;schnappschuss;urlaub;die;das;und;"),
    "language-switcher": ("English", "English · Español · Français · Deutsch · 中文"),
    "autonyms-in-words": ("Languages", "Deutsch | English | Italiano | Nederlands | Svenska"),
    "licence": (
        "licence",
        "This program is free software; you can redistribute it under the terms of the GNU General Public License.",
    ),
    "code": ("Example", ">>> for line in open(path): print(line)"),
    "url": ("Link", "https://www.beispiel.de/die/seite/mit/den/regeln/und/dem/rest"),
    "acronyms": ("Missions", "UNMISS, UNTSO, MINUSMA, MONUSCO, UNFICYP"),
    "placeholders": ("%s of %s", "%s %s %(name)s {0} {der} {die} {das}"),
    "quoted-title": ("Her song", "« Der Mond ist aufgegangen und die Sterne » est sa chanson préférée."),
    "brazilian-in-portuguese": Case(SAVED, "Você precisa salvar o arquivo antes de fechar o aplicativo.", locale="pt"),
    "portuguese-in-brazilian": Case(SAVED, "Tem de guardar o ficheiro antes de fechar a aplicação.", locale="pt_BR"),
    "bokmaal-in-nynorsk": Case(SAVED, CARRIED, locale="nn"),
    "nynorsk-in-bokmaal": Case(
        SAVED, "Innstillingane vart lagra og blir brukte neste gong du startar programmet.", locale="nb"
    ),
    "croatian-in-bosnian": Case(
        SAVED, "Postavke su spremljene i koristit će se pri sljedećem pokretanju.", locale="bs"
    ),
    "serbian-latin-in-croatian": Case(
        SAVED, "Podešavanja su sačuvana i biće korišćena pri sledećem pokretanju.", locale="hr"
    ),
    "malay-in-indonesian": Case(
        SAVED, "Tetapan telah disimpan dan akan digunakan apabila program dimulakan.", locale="id"
    ),
    "american-in-british": Case(SAVED, "The colors of the program will be used the next time.", locale="en_GB"),
    "swiss-german": Case(SAVED, "Die Einstellungen sind gespeichert und gelten ausser beim Gruss.", locale="de_CH"),
    "han-headline-in-japanese": Case("Peace and security", "国際平和安全保障", locale="ja"),
    "japanese-with-latin": Case("GNOME Shell", "GNOME Shell の設定を保存しました。", locale="ja"),
    "source-words": ("Click “Apply” to use the theme Adwaita Dark", "Adwaita Dark Apply theme use"),
    "declared": Case(
        SAVED,
        "La configuración se ha guardado y se usará la próxima vez.",
        comments=("transcheck: language[es]: shown to speakers of Spanish",),
    ),
    "no-model": Case(SAVED, "La configuración se ha guardado y se usará la próxima vez.", locale="csb"),
    "no-such-locale": Case(SAVED, "La configuración se ha guardado y se usará la próxima vez.", locale="xx"),
    "many-languages": Case(SAVED, "La configuración se ha guardado y se usará la próxima vez.", locale="mul"),
}
INVALID = {
    "spanish-in-french": Case(
        SAVED,
        "⟦La configuración se ha guardado y se usará la próxima vez que inicie el programa.⟧",
        says="the text is Spanish, not French",
        severity=Severity.ERROR,
        certainty=Certainty.CERTAIN,
    ),
    "german-in-polish": Case(
        "Close the window", "⟦Schließen Sie bitte das Fenster neben dem Eingang⟧", locale="pl", certainty=Certainty.CERTAIN
    ),
    "danish-in-norwegian-is-a-warning": Case(
        SAVED,
        "⟦Indstillingerne er blevet gemt og vil blive brugt, næste gang du starter programmet.⟧",
        locale="nb",
        severity=Severity.WARNING,
        certainty=Certainty.LIKELY,
    ),
    "czech-in-slovak": Case(
        SAVED, "⟦Nastavení bylo uloženo a použije se při příštím spuštění programu, pokud jej nezměníte.⟧", locale="sk",
        severity=Severity.WARNING,
    ),
    "japanese-in-chinese": Case(SAVED, "⟦設定を保存しました。次にプログラムを起動したときに使われます。⟧", locale="zh_CN"),
    "russian-in-ukrainian": Case(
        SAVED, "⟦Настройки были сохранены и будут использованы при следующем запуске программы.⟧", locale="uk"
    ),
    "plural-form": Case(
        "One file was moved to the other folder",
        plural="%d files were moved to the other folder",
        forms=("Un fichier a été déplacé dans l’autre dossier", "%d ⟦Dateien wurden in den anderen Ordner verschoben⟧"),
    ),
    "keyed-version": Case(
        versions={"nb": CARRIED, "en": "⟦La renovación de la biblioteca terminó en otoño y las salas ya están abiertas.⟧"},
        source_locale="nb",
        says="Spanish",
    ),
    "keyed-source": Case(
        versions={"nb": "⟦The library was renovated and the reading rooms are open again.⟧", "en": "The library is open."},
        source_locale="nb",
        says="the text is English, not Norwegian",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("wrong-language", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("wrong-language", case)


def test_source_texts_are_reported_once():
    body = 'msgid "La configuración se ha guardado para la próxima vez."\nmsgstr "%s"\n'
    files = {
        "de": header("de") + body % "Die Einstellungen sind für das nächste Mal gespeichert.",
        "fr": header("fr") + body % "Les réglages sont enregistrés pour la prochaine fois.",
    }
    assert [one.span.field for one in run_catalogs("wrong-language", files)] == ["msgid"]


@pytest.mark.parametrize("rule_id", ["wrong-language", "foreign-passage", "wrong-script"])
@pytest.mark.parametrize(("locale", "count"), [(None, 1), ("fr", 0)])
def test_only_a_translation_is_noted_as_unknown(rule_id, locale, count):
    message = 'msgid "The settings are saved now"\nmsgstr "Les réglages sont enregistrés"\n'
    catalog = read_catalog(message.encode(), "messages.po")
    catalog.locale = locale
    catalog.messages[0].carries_source = True
    name = rule_id.replace("-", "_")
    rule = getattr(import_module(f"transcheck.rules.builtin.language.{name}"), name)
    context = RuleContext(rule, Shared(date(2026, 11, 22), Packs), rule.severity, {})
    assert not list(rule.check(catalog.messages, context))
    assert len(context.shared.notes) == count
