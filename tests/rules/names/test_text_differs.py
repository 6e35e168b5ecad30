"""text-differs."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "bilingual": Case("Kenya, 2013, 150", "Danmark 2015", "nb"),
    "same-facts": Case(
        versions={"nb": "Stiftet i Kenya i 2013 med 150 medlemmer", "en": "Founded in Kenya in 2013 with 150 members"},
        source_locale="nb",
    ),
    "one-shared-figure": Case(
        versions={"nb": "Kenya og Mali, 2013", "en": "Denmark and Poland, 2013"}, source_locale="nb"
    ),
    "one-shared-name": Case(versions={"nb": "Kenya, 2013 og 150", "en": "Kenya, 2015 and 160"}, source_locale="nb"),
    "one-side-without-facts": Case(
        versions={"nb": "Kenya, 2013 og 150 medlemmer", "en": "A network of towns"}, source_locale="nb"
    ),
    "few-facts": Case(versions={"nb": "Kenya", "en": "Denmark"}, source_locale="nb"),
    "inflected": Case(versions={"en": "Kenya and Norway, 2013", "fi": "Keniassa ja Norjassa"}, source_locale="en"),
    "another-order": Case(
        versions={"nb": "I 2013 var 150 fra Kenya med, og 20 fra Mali", "en": "Mali sent 20, Kenya 150, all in 2013"},
        source_locale="nb",
    ),
    "another-way-to-write-them": Case(
        versions={"nb": "1.500 deltakere fra Kenya 3. mai 2013", "en": "On 3 May 2013, 1,500 people from Kenya came"},
        source_locale="nb",
    ),
    "a-summary": Case(
        versions={
            "nb": "Kenya, Mali, Niger og Tsjad møttes i 2013 med 150 delegater",
            "en": "Kenya met the others in 2013",
        },
        source_locale="nb",
    ),
    "empty": Case(versions={"nb": "Kenya, 2013 og 150 medlemmer", "en": ""}, source_locale="nb"),
    "prose-without-facts": Case(
        versions={"nb": "Konflikter stanser ikke ved grensene.", "en": "Conflicts do not stop at borders."},
        source_locale="nb",
    ),
}
INVALID = {
    "other-network": Case(
        versions={
            "nb": "Nettverket fra Kenya ble stiftet i 2013 og har 150 medlemmer.",
            "en": "⟦The towns of Denmark met in 2015.⟧",
        },
        source_locale="nb",
        says="2015",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("text-differs", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("text-differs", case)
