"""rst-reference-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "text-added": ("see :ref:`a-b`", "siehe :ref:`Text <a-b>`"),
    "tilde": (":class:`~a.B`", ":class:`a.B`"),
    "wording-role": (":guilabel:`File` :ref:`x`", ":guilabel:`Datei` :ref:`x`"),
    "link-text": ("`Home <https://x.org/en/>`_", "`Accueil <https://x.org/fr/>`_"),
    "not-rest": ("use `a' and `b'", "«\u00a0a\u00a0» et «\u00a0b\u00a0»"),
    "table-bars": ("a | b | c", "x | y"),
    "role-wrapped-anew": ("Use :hg:`pull\n-r X` now", "Utilisez :hg:`pull -r X`"),
    "word-for-a-value": Case("use :hg:`update REV`", "utilice :hg:`update REVISIÓN`", "es"),
    "words-for-files": Case("- :hg:`resolve -u [FILE]...`: mark", "- :hg:`resolve -u [ARQUIVO]...`: marca", "pt_BR"),
}
INVALID = {
    "another-command": ("see :hg:`help unbundle`", "voir ⟦:hg:`help bundle`⟧"),
    "target-translated": Case("See :ref:`installing`.", "Siehe ⟦:ref:`installieren`⟧.", says="became"),
    "lost": ("See :doc:`intro`.", "⟦Siehe die Einführung.⟧"),
    "footnote": ("See [#one]_.", "⟦Siehe.⟧"),
    "address": ("`a <https://x.org/1>`_", "⟦`a <https://x.org/2>`_⟧"),
    "role-broken": Case(":ref:`x`", "⟦: ref:`x`⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("rst-reference-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("rst-reference-mismatch", case)
