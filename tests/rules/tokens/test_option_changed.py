"""option-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "line-between-dashes": Case("--Volume Header--\n", "--Hlavička zväzku--\n", "sk"),
    "line-between-dashes-with-a-value": Case("--Continued at byte %s--\n", "--Continua al byte %s--\n", "it"),
    "name-of-a-file": ("--file=FILE", "--file=FICHIER"),
    "value-optional": ("--color[=WHEN]", "--color[=QUAND]"),
    "value-after-the-markup": Case("B<--root=>I<directory>", "B<--root>=I<katalog>", "sv"),
    "value-after-a-tag": ("<option>--root=</option>dir", "<option>--root</option>=rép"),
    "value-once-of-two": ("--all or --all=yes", "--all ou oui"),
    **GOOD,
    "value-translated": ("--color=<when>", "--color=<quand>"),
    "dashes": ("a -- b --- c", "a - b"),
    "short": ("-v file", "fichier"),
    "twice": ("--all or --all", "--all"),
    "optional-no": ("--[no-]color", "--[no-]color"),
    "placeholder": ("--%s needs a value", "--%s a besoin d’une valeur"),
    "counting": ("++number or --number", "++nombre ou --nombre"),
    "context": Case("--show-package-names|always", "altid", "da"),
    "argument-translated": ("--file=FILE", "--file=DATEI"),
    "argument-in-brackets": ("--colour[=WHEN]", "--colour[=WANN]"),
    "chinese-without-blanks": ("use --merge now", "请使用--merge选项"),
    "turkish-ending": ("with --force", "--force'la"),
    "quoted": ("use '--all'", "utilisez «\u00a0--all\u00a0»"),
    "dash-between-words": ("one -- two", "un -- deux"),
    "word-for-any-option": Case("[--OPTION] PATTERN", "[--OPÇÃO] PADRÃO", "pt_BR"),
    "html-comment": ("<!--note-->", "<!--remarque-->"),
}
INVALID = {
    "value-lost": ("Use --format=json here.", "Utilisez ⟦--format⟧ ici."),
    "value-mangled": Case("tag [--format=<format>] name", "tag [⟦--format⟧]<format>] nama", "id"),
    "translated": ("Use --verbose.", "Utilisez ⟦--verbeux⟧."),
    "dash-lost": Case("or B<--root>", "och ⟦B<-root>⟧".replace("⟦B<-root>⟧", "B<-root>"), "sv", count=1),
    "hyphen-added": ("B<--pidfile>", "B<⟦--pid-file⟧>"),
    "letters-of-another-script": Case("--recursive needs a path", "⟦--रिकर्सीव्ह पाथ⟧", "mr"),
    "after-a-short-one": ("the -G/--graph option", "l’option -G/⟦--graphe⟧"),
    "em-dash-for-two-hyphens": ("use --all now", "⟦utilisez —all⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("option-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("option-changed", case)
