"""code-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "case": Case("<command>Grub</command>", "<command>grub</command>", "de"),
    "moved": ("<command>a-b</command> x", "x a-b"),
    "replaceable": (
        "<command>su <replaceable>name</replaceable></command>",
        "<command>su <replaceable>nom</replaceable></command>",
    ),
    "words": ("<code>your name</code>", "<code>votre nom</code>"),
    "another-element": ("<quote>house</quote>", "<quote>maison</quote>"),
    "literal-dropped": ("``--all``", "tout"),
    "word-for-a-value": Case("- ``<DATE`` - before", "- ``<DATO`` - før", "da"),
    "value-in-angle-brackets": Case("``post-<command>``", "``post-<comando>``", "pt_BR"),
    "example-of-a-project": Case("at ``http://my-project.org/hg``", "auf ``http://mein-projekt.org/hg``", "de"),
}
INVALID = {
    "command": ("Run <command>aptitude</command>.", "Lancez <command>⟦aptitud⟧</command>."),
    "class": Case("<classname>tftpd-hpa</classname>", "<classname>⟦tftp-hpa⟧</classname>", "cs"),
    "literal": ("Use ``--all``.", "Utilisez ⟦``--tout``⟧."),
    "variable": ("<envar>HOME</envar>", "<envar>⟦MAISON⟧</envar>"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("code-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("code-changed", case)
