"""Cases of date-changed."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "numeric-german": Case("by 5 March 2021", "bis zum 05.03.2021", "de"),
    "american": Case("March 5, 2021", "5 mars 2021", "fr"),
    "japanese": Case("5 March 2021", "2021年3月5日", "ja"),
    "reiwa": Case("5 May 2023", "令和5年5月5日", "ja"),
    "hungarian": Case("5 March 2021", "2021. március 5.", "hu"),
    "finnish-case": Case("5 January", "5. tammikuuta", "fi"),
    "vietnamese": Case("5 March 2021", "ngày 5 tháng 3 năm 2021", "vi"),
    "buddhist": Case("5 March 2021", "5 มีนาคม 2564", "th"),
    "hebrew-prefix": Case("5 March 2021", "5 במרץ 2021", "he"),
    "year-left-out": Case("on 5 March 2021", "am 5. März", "de"),
    "latvian": Case("5 March 2021", "2021. gada 5. marts", "lv"),
    "lithuanian": Case("5 March 2021", "2021 m. kovo 5 d.", "lt"),
    "russian": Case("5 March 2021", "5 марта 2021 г.", "ru"),
    "turkish-suffix": Case("5 January", "5 Ocak'ta", "tr"),
    "iso": Case("2021-03-05", "5/3/2021", "fr"),
    "short-year": Case("3/5/21", "05.03.21", "de"),
    "korean": Case("5 March 2021", "2021년 3월 5일", "ko"),
    "thai-era-mark": Case("5 March 2021", "5 มีนาคม พ.ศ. 2564", "th"),
}
INVALID = {
    "month": Case("by 5 March 2021", "vor dem ⟦5. Mai 2021⟧", "de"),
    "day": Case("by 5 March 2021", "avant le ⟦6 mars 2021⟧", "fr"),
    "numeric": Case("by 5 March 2021", "før ⟦05.04.2021⟧", "nb"),
    "japanese": Case("5 March 2021", "⟦2021年4月5日⟧に", "ja"),
    "impossible": Case("by 31 March", "⟦32 mars⟧ au plus tard", "fr"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("date-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("date-changed", case)
