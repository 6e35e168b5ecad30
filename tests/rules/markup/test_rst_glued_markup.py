"""rst-glued-markup."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "escaped-blank": Case("``a`` :ref:`b`", "用\\ ``a``\\ 和 :ref:`b` 。", "zh_CN"),
    "punctuation": ("``a``", "(``a``), «``a``»"),
    "source-is-glued": ("``a``s", "``a``s"),
    "not-rest": ("it's `a' here", "l'`a'x"),
    "dash": ("``a`` files", "``a``-Dateien"),
    "hindi-blank": Case("the ``a`` file", "``a`` फ़ाइल", "hi"),
    "bold-with-blanks": Case("``a`` **b** c", "``a`` **b** 을", "ko"),
    "pairs-do-not-match": ("Use ``a`` and ``b``", "Utilisez ``a` et ``b``"),
}
INVALID = {
    "chinese": Case("Use ``--all``.", "请用⟦``--all``⟧选项。", "zh_CN"),
    "ending": Case("the ``X``", "⟦``X``⟧n", "de"),
    "role": Case("see :ref:`a`", "参见⟦:ref:`a`⟧。", "ja"),
    "link": ("`a <b>`_ x", "⟦`a <b>`_⟧x"),
    "vowel-sign": Case("in ``a`` now", "की⟦``a``⟧", "hi"),
    "bold": Case("``a`` **b** is", "``a`` ⟦**b**⟧은", "ko"),
    "two-places-one-finding": Case("``a`` and ``b``", "用⟦``a``⟧和``b``", "zh_CN"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("rst-glued-markup", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("rst-glued-markup", case)
