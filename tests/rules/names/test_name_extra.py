"""name-extra."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "official-name-with-a-place-inside": Case(
        "United Kingdom of Great Britain and Northern Ireland", "Storbritannia og Nord-Irland, Irland", "nb"
    ),
    "same-lists": Case("Mali, Niger and Chad", "Mali, Niger et Tchad", "fr"),
    "no-common-name": Case("Choose English or Spanish", "Pilih Inggris atau Spanyol", "id"),
    "source-uses-a-loose-name": Case("America, Mexico and Canada", "Estados Unidos, México y Canadá", "es"),
    "source-uses-an-adjective": Case(
        "German and Austrian towns, Poland and Hungary", "Städte in Deutschland und Österreich, Polen und Ungarn", "de"
    ),
    "katakana-of-another-word": Case("Kind, Mali and Peru", "タイプ、マリ、ペルー", "ja"),
    "missing-is-told-by-the-other-rule": Case("Mali, Niger and Chad", "Mali, Nigeria et Tchad", "fr"),
    "longer-name": Case("Guinea-Bissau and Papua New Guinea", "Guinea-Bissau og Papua Ny-Guinea", "nb"),
    "one-name-of-a-sentence": Case("The book tells of Peru.", "Das Buch erzählt von Peru und den Anden.", "de"),
}
INVALID = {
    "one-more": Case("the UN and NATO", "l’ONU, l’OTAN et ⟦l’UE⟧".replace("⟦l’UE⟧", "l’⟦UE⟧"), "fr"),
    "country": Case("Mali and Niger", "Mali, Niger og ⟦Tsjad⟧", "nb", says="“Tsjad” (Chad)"),
    "keyed-any-name": Case(
        versions={"nb": "Prosessen i Colombia", "en": "The process in Colombia and the ⟦Philippines⟧"},
        source_locale="nb",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("name-extra", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("name-extra", case)
