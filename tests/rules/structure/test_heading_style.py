"""heading-style: full stops and capitals, in the words that converters of documents have for a heading."""

import pytest
from rules.harness import Case, header, quote, run_catalogs
from rules.structure.pages import run_page


def document(*pairs, kind="Tag: title", locale="fr"):
    parts = [
        f"#. {kind}\n#: manual.xml:{number}\nmsgid {quote(source)}\nmsgstr {quote(target)}\n\n"
        for number, (source, target) in enumerate(pairs)
    ]
    found = run_catalogs("heading-style", {locale: header(locale) + "".join(parts)}, Case(locale=locale))
    return [(one.message_id.partition(".")[2], one.text) for one in found]


VALID = {
    "no stop": [("Booting from a stick", "Démarrer à partir d’une clé")],
    "both stop": [("Read this first.", "À lire d’abord.")],
    "an ellipsis": [("And so on", "Et ainsi de suite…")],
    "three dots": [("And so on", "Et ainsi de suite...")],
    "an abbreviation": [("Disks and so on", "Disques, etc.")],
    "an ordinal": [("The second edition of 2", "Die Ausgabe 2.")],
    "a question": [("Why Debian", "Pourquoi Debian ?")],
    "a name with a stop": [("The company Acme Corp. of today", "La société Acme Corp.")],
    "one word": [("Contents", "Contenu.")],
    "an acronym": [("Booting by TFTP and PXE", "TFTP ET PXE")],
    "both in capitals": [("NAME AND SYNOPSIS", "NOM ET SYNOPSIS")],
    "a script without capitals": [("Booting with TFTP and PXE", "TFTP と PXE での起動")],
    "korean": [("Configuring apt and dpkg", "APT DPKG 설정하기")],
    "one word of capitals": [("Warning", "ATTENTION")],
    "capitals by habit": [(f"Part {word} of it", f"PARTIE {word.upper()} DE TOUT") for word in ("one", "two", "six")],
    "stops by habit": [(f"Part {word} of it", f"Partie {word} de tout cela.") for word in ("one", "two", "six")],
}
INVALID = {
    "a stop": ([("Booting from a stick", "Démarrer à partir d’une mémoire.")], [("stop", ".")]),
    "a Japanese stop": ([("Booting from a stick", "メモリからの起動。")], [("stop", "。")]),
    "a Russian stop": ([("Booting from a stick", "Загрузка с флешки.")], [("stop", ".")]),
    "capitals": (
        [("Booting from a stick", "DÉMARRER À PARTIR D’UNE CLÉ")],
        [("capitals", "DÉMARRER À PARTIR D’UNE CLÉ")],
    ),
    "capitals beside others": (
        [("Booting from a stick", "ЗАГРУЗКА С ФЛЕШКИ"), ("Contents", "Содержание")],
        [("capitals", "ЗАГРУЗКА С ФЛЕШКИ")],
    ),
}


@pytest.mark.parametrize("pairs", VALID.values(), ids=VALID)
def test_valid(pairs):
    assert document(*pairs) == []


@pytest.mark.parametrize(("pairs", "found"), INVALID.values(), ids=INVALID)
def test_invalid(pairs, found):
    assert document(*pairs) == found


KINDS = [
    "Tag: title",
    "type: =head2",
    "type: SH",
    "type: Title ##",
    "type: Content of: <book><chapter><title>",
    "type: Content of: <html><body><h2>",
    "(itstool) path: section/title",
    "type: chapter",
]
OTHERS = ["Tag: para", "type: textblock", "type: Content of: <book><para>", "(itstool) path: page/p", "TRANSLATORS: hi"]


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_of_headings(kind):
    assert document(("Booting from a stick", "Démarrer à partir d’une mémoire."), kind=kind) == [("stop", ".")]


@pytest.mark.parametrize("kind", OTHERS)
def test_other_kinds(kind):
    assert document(("Booting from a stick", "Démarrer à partir d’une mémoire."), kind=kind) == []


def test_keyed_pages():
    versions = {"nb": ["a/heading: Når vi har åpent"], "en": ["a/heading: When we are open."]}
    assert run_page("heading-style", versions) == [
        ("en", "a/heading", "this heading ends with a full stop, its source does not")
    ]
