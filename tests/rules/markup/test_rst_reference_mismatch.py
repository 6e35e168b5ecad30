"""rst-reference-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

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
    "keys-of-another-keyboard": Case(":kbd:`Shift+Ctrl+E` :ref:`x`", ":kbd:`Umschalt+Strg+E` :ref:`x`", "de"),
    "manual-of-a-language": Case(":doc:`generated/en/convert`", ":doc:`generated/pt/convert`", "pt"),
    "colon-before-a-link": Case("see `a <https://x.org>`_", "参考这里:`a <https://x.org>`_", "zh_CN"),
    "encyclopedia": Case("`a <https://en.wikipedia.org/wiki/Cat>`_", "`b <https://es.wikipedia.org/wiki/Gato>`_", "es"),
    "address-written-out": Case("the `forum`_", "dem `Forum <https://x.org>`_", "de"),
    "file-as-a-literal": (":file:`a/b.py` :ref:`x`", "``a/b.py`` :ref:`x`"),
    "blanks-in-code": (":code:`{'A': '/p'}` :ref:`x`", ":code:`{'A':'/p'}` :ref:`x`"),
    "badge-with-words": Case(":bdg-line:`Coding (beginner)`", ":bdg-line:`Codage (débutant)`"),
    "help-of-a-command": Case("see :hg:`revert`", ":hg:`help revert` を参照", "ja"),
    "asciidoc": Case("/etc/_[[name][@term].][type]_", "/etc/_[[назив][@term].][врста]_", "sr"),
    "phrase-translated": Case("the `user forums`_", "den `Foren`_", "de"),
    "glossary": (":term:`recipe` x", ":term:`recette` x"),
}
INVALID = {
    "another-command": Case("see :hg:`help unbundle`", "voir ⟦:hg:`help bundle`⟧", certainty=Certainty.GUESS),
    "target-translated": Case("See :ref:`installing`.", "Siehe ⟦:ref:`installieren`⟧.", says="became"),
    "lost": ("See :doc:`intro`.", "⟦Siehe die Einführung.⟧"),
    "footnote": ("See [#one]_.", "⟦Siehe.⟧"),
    "address": ("`a <https://x.org/1>`_", "⟦`a <https://x.org/2>`_⟧"),
    "role-broken": Case(":ref:`x`", "⟦: ref:`x`⟧"),
    "target-in-korean": Case("the :ref:`configuration`", "⟦:ref:`구성`⟧", "ko", certainty=Certainty.CERTAIN),
    "button-in-plain": Case(
        "Click :guilabel:`Convert` in :ref:`x`", "⟦Click Convertir :ref:`x`⟧", certainty=Certainty.GUESS
    ),
    "button-in-backticks": Case(
        "Click :guilabel:`Convert` in :ref:`x`", "⟦Click `Convertir` :ref:`x`⟧", certainty=Certainty.LIKELY
    ),
    "file-name-changed": Case(
        ":file:`__init__.py` :ref:`x`", "⟦:file:`__init __.py`⟧ :ref:`x`", "es", certainty=Certainty.LIKELY
    ),
    "phrase-lost": Case("in `bug 1`_ it", "⟦`bug 1` で⟧", "ja"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("rst-reference-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("rst-reference-mismatch", case)
