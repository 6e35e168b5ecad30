"""code-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

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
    "parameter": Case("<parameter>num_chars</parameter>", "<parameter>num_cars</parameter>", "es"),
    "key": Case("<kbd>Ctrl+Right</kbd>", "<kbd>Ctrl+Rechts</kbd>", "de"),
    "bracket-closed": Case("``{series:lookup(.,#a,#b}``", "``{series:lookup(.,#a,#b)}``", "uk"),
    "same-page": ("``https://x.org/``", "``http://x.org/``"),
    "path-for-any-path": Case("``sub:path/to/file``", "``sub:caminho/para/file``", "pt_BR"),
    "variable-for-any": Case("<code>$book_name</code>", "<code>$boknamn</code>", "sv"),
}
INVALID = {
    "command": ("Run <command>aptitude</command>.", "Lancez <command>⟦aptitud⟧</command>."),
    "class": Case("<classname>tftpd-hpa</classname>", "<classname>⟦tftp-hpa⟧</classname>", "cs"),
    "literal": ("Use ``--all``.", "Utilisez ⟦``--tout``⟧."),
    "variable": ("<envar>HOME</envar>", "<envar>⟦MAISON⟧</envar>"),
    "nearly-the-same": Case("``os.linesep``", "⟦``ls.linesep``⟧", "ru", certainty=Certainty.LIKELY),
    "another-word": Case("the ``validate`` method", "metode ⟦``validasi``⟧", "id", certainty=Certainty.GUESS),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("code-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("code-changed", case)
