"""rst-broken-markup."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "role-and-literal": ("Use ``a`` with :ref:`b`.", "Utilisez ``a`` avec :ref:`b`."),
    "hyperlink": ("See `the site <https://www.gnome.org>`_.", "Voir `le site <https://www.gnome.org>`_."),
    "embedded-target": ("See :ref:`x <y>` and ``z``", "Voir :ref:`le x <y>` et ``z``"),
    "backtick-in-a-literal": ("Use ``a`b`` here", "Utilisez ``a`b`` ici"),
    "no-markup-in-the-source": ("Use it", "Utilisez `ceci"),
    "source-is-broken": ("Use ``a` and ``b``", "Utilisez ``a` et ``b``"),
    "gnu-quotes-are-no-markup": ("unknown option `%s'", "option inconnue `%s'"),
    "default-role": ("The `name` in :pep:`8`", "Le `nom` dans :pep:`8`"),
    "anonymous-hyperlink": ("`x <https://www.gnome.org>`__ and ``y``", "`x <https://www.gnome.org>`__ et ``y``"),
    "escaped-blank": Case("Use ``a`` now", "请用\\ ``a``\\ 吧", "zh_CN"),
    "role-with-domain": (":py:func:`print` prints", ":py:func:`print` écrit"),
    "role-in-another-case": (":ref:`a` and :file:`b`", ":file:`b` et :ref:`a`"),
    "known-role-instead": (":ref:`a` b", ":ref:`a` :file:`b`"),
    "colon-before-a-link": Case(
        "see :ref:`a` and `b <https://x.org>`_", "见 :ref:`a` 和:`b <https://x.org>`_", "zh_CN"
    ),
    "words-with-colons": (":ref:`a`: x", ":ref:`a` : « x »"),
}
INVALID = {
    "two-prefixes": Case("Use :meth:`!harbour.leave`.", "Use ⟦:meth:`!~harbour.leave`⟧.", "pt_BR"),
    "literal-half-closed": ("Use ``a`` here", "Utilisez ⟦``⟧a` ici"),
    "two-ticks": ("See :func:`foo`", "Voir ⟦:func:``foo``⟧"),
    "no-ticks": ("See :func:`foo` here", "Voir ⟦:func:⟧foo ici"),
    "no-first-colon": ("See :func:`foo` here", "Voir ⟦func:`foo`⟧ ici"),
    "no-second-colon": ("See :func:`foo` here", "Voir ⟦:func`foo`⟧ ici"),
    "no-underscore": ("See `x <https://www.gnome.org>`_", "Voir ⟦`x <https://www.gnome.org>`⟧"),
    "no-blank": ("See `x <https://www.gnome.org>`_", "Voir ⟦`x<https://www.gnome.org>`_⟧"),
    "extra-backtick": ("See :func:`foo` here", "Voir :func:⟦`⟧foo`` ici"),
    "literal-became-a-role": ("Use ``a-b`` here", "Utilisez ⟦`a-b`⟧ ici"),
    "blanks-in-a-role": Case("the :guilabel:`File` menu", "o menu⟦: guilabel: `⟧Ficheiro`", "pt", says="no role"),
    "wide-colons": Case("the :guilabel:`File` menu", "菜单⟦：guilabel：`⟧文件`", "zh_TW"),
    "quotes-for-backticks": Case("the :guilabel:`File` menu", "die ⟦:guilabel:‘⟧Lêer’", "af"),
    "role-translated": Case("press :kbd:`I`", "按 ⟦:键盘:`⟧I`", "zh_TW", says="no role of this name"),
    "blank-inside": Case("Use ``a`` now", "⟦`` a``⟧ を使う", "ja", says="inside"),
    "blank-inside-at-the-end": ("Use ``a`` now", "Utilisez ⟦``a ``⟧ ici"),
    "own-role-without-its-colon": Case("see :hg:`help x`", "Veja ⟦hg:`⟧help x`", "pt_BR", says="no role"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("rst-broken-markup", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("rst-broken-markup", case)
