"""markdown-mismatch."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "same": ("Run `make` **now**", "**Jetzt** `make`"),
    "quotes-for-a-single-word": Case("the ref `main`", "la réf. `main`"),
    "power": ("2 ** 3 ** 4", "2 hoch 3"),
    "rest": ("see `a`_ and ``b``", "siehe `a`_"),
    "more-code": ("`a` **b**", "`a` `c` **b**"),
    "list-stars": ("* one\n* two", "* un\n* deux"),
    "literals-are-no-markdown": ("Use ``a`` and ``b`` or ``c``", "Utilisez ``a``, ``b`` ou c"),
    "code-as-quotes": Case("keep the `--`", "conservar '--'", "pt"),
    "quoted-instead": Case("the `callable` function", "تابع «callable»", "fa"),
    "ending-behind-bold": Case("**HTML** is used", "**HTML**은 쓰입니다", "ko"),
    "quotes-of-another-way": Case("print `undefined` names", "`정의되지 않은' 이름 표시", "ko"),
    "three-stars": ("***note*** x", "***remarque*** x"),
    "indented-comment": ("  # User has access\n  # to it `a`\n", "  # Accès à `a`\n"),
    "wildcards": Case("the ‘*’ wildcard: with the ‘*’ it forces", "wieloznacznik „*”: wymusza", "pl"),
    "file-patterns": Case("*.css|CSS files\n*|All files (*)", "*.css|Soubory CSS\n*|Všechny soubory", "cs"),
    "underscores-inside": Case("*-c* _cachefile_ `x`", "*-c* _fichier_cache_ `x`"),
    "emphasis-of-a-part": Case("_argument_ *x*", "__Argument__s *x*", "de"),
    "chinese-emphasis": Case("mark it *EUVAT* now", "标记为*EUVAT*。", "zh_CN"),
    "emphasis-rephrased": ("It is *very* big", "C’est énorme"),
    "minus-sign": Case("Option *-t* is *x*", "Option *−t* ist *x*", "de"),
    "identifiers": ("the *x* of my_name_", "le *x* de my_name_"),
}
INVALID = {
    "bold-lost": ("Run `make` **now**", "⟦Jetzt `make`⟧"),
    "half-of-it": ("**Note:** a", "⟦**Hinweis: a⟧"),
    "heading": ("# A `b` **c**", "⟦A `b` **c**⟧"),
    "blanks-in-the-marks": Case("**Note** this", "⟦** Notez ** ceci⟧", certainty=Certainty.LIKELY),
    "one-star-lost": Case("**Save to disk**: x", "⟦**디스크에 저장*: x⟧", "ko", certainty=Certainty.LIKELY),
    "emphasis-left-out": Case("It is **permanent**.", "⟦C’est permanent.⟧", certainty=Certainty.GUESS),
    "asciidoc-mark-lost": Case("and *umount*(8) are", "⟦und umount*(8) sind⟧", "de", certainty=Certainty.LIKELY),
    "letter-before-the-mark": Case("Use *--help* now", "⟦Utilisez B*--help* ici⟧", certainty=Certainty.LIKELY),
    "mark-became-another": Case("*-M* _list_", "⟦*-M* _список>⟧", "uk", certainty=Certainty.LIKELY),
    "blank-behind-the-mark": Case(
        "see *settimeofday*(2)", "⟦видите * settimeofday*(2)⟧", "sr", certainty=Certainty.LIKELY
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("markdown-mismatch", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("markdown-mismatch", case)
