"""name-extra."""

import pytest
from rules.harness import Case, check_invalid, check_valid, header, quote, run_catalogs, table

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
    # constructions of released catalogs, in words of our own
    "a-path-of-time-zones": Case("US/Mountain", "SHBA/Mali", "sq"),
    "a-path-with-a-province": Case("America/Argentina/Catamarca", "美洲/阿根廷/卡達馬魯卡", "zh_TW"),
    "another-example-of-the-translator": Case(
        "A country is an area of the standard, e.g. Sweden.", "Riik on standardi piirkond, nt Eesti või Rootsi.", "et"
    ),
    "one-more-example": Case(
        "Countries of the list, such as France.", "Países de la lista, como Francia o Puerto Rico.", "es"
    ),
    "the-official-name-of-one-country": Case("United Kingdom", "Vương quốc Liên hiệp Anh và Bắc Ireland", "vi"),
    "an-older-name-explained": Case("Congo", "Kongo (Zaire), Demokratische Republik Kongo", "de"),
    "a-country-beside-a-border": Case("Pacific time near the US border", "墨西哥太平洋時間 - 離美國邊界較近", "zh_TW"),
    "name-of-a-town": Case("Guadalajara and Mexico City", "Guadalajara y Ciudad de México", "es"),
    "state-with-a-new-name": Case("Texas and Florida", "Texas, Nouveau-Mexique, Floride et Géorgie", "fr"),
    "continent-and-half": Case("North and South America", "Amérique du Nord et Amérique du Sud", "fr"),
    "language-and-country": Case("Portuguese (Brazil)", "português (Brasil), portugais", "pt_BR"),
    "script-in-brackets": Case("Chinese (Hong Kong, Macao)", "chinois (Hong Kong, Macao, traditionnel)", "fr"),
    "open-list-of-the-target": Case("in Kenya and elsewhere", "in Kenia, Mali und anderen Ländern", "de"),
}
INVALID = {
    "one-more": Case("the UN and NATO", "l’ONU, l’OTAN et ⟦l’UE⟧".replace("⟦l’UE⟧", "l’⟦UE⟧"), "fr"),
    "country": Case("Mali and Niger", "Mali, Niger og ⟦Tsjad⟧", "nb", says="“Tsjad” (Chad)"),
    "keyed-any-name": Case(
        versions={"nb": "Prosessen i Colombia", "en": "The process in Colombia and the ⟦Philippines⟧"},
        source_locale="nb",
    ),
    "four-versions-name-the-odd-one": Case(
        versions={
            "nb": "Kenya og Mali",
            "en": "Kenya, Mali and ⟦Peru⟧",
            "fr": "Kenya et Mali",
            "es": "Kenia y Malí",
        },
        source_locale="nb",
        says="en differs from es, fr, nb",
    ),
    "four-versions-against-the-source": Case(
        versions={
            "nb": "⟦Kenya og Mali⟧",
            "en": "Kenya, Mali and Peru",
            "fr": "Kenya, Mali et Pérou",
            "es": "Kenia, Malí y Perú",
        },
        source_locale="nb",
        says="nb differs from en, es, fr",
    ),
    "foreign-passage-is-read-in-its-language": Case(
        versions={
            "nb": "Styrkene er i Sør-Sudan og Tyskland for FN.",
            "en": "Las fuerzas de la ONU están actualmente en Sudán del Sur, Alemania y ⟦Suecia⟧ para ayudar a la población.",
        },
        source_locale="nb",
        says="“Suecia”",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("name-extra", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("name-extra", case)


def page(blocks: dict[str, str], locale: str) -> str:
    return header(locale) + "\n".join(f'msgid "{key}"\nmsgstr {quote(text)}\n' for key, text in blocks.items())


ALONE = {
    "in-a-section-of-both": ("aims/us", "closer ties with the US", "nb", ["“US” (USA) stands nowhere in nb"]),
    "two-names": ("aims/us", "ties with Peru and Chad", "nb", ["“Peru”, “Chad” (Tsjad) stands nowhere in nb"]),
    "named-elsewhere": ("aims/us", "work in Mali", "nb", []),
    "named-by-its-people-elsewhere": ("aims/us", "work with Sweden", "nb", []),
    "in-a-section-of-one-version": ("extra/us", "closer ties with the US", "nb", []),
    "home-of-the-source": ("aims/us", "Norway is small", "nb", []),
    "continent": ("aims/us", "ties with Europe", "nb", []),
    "finnish-case-elsewhere": ("aims/us", "friends of Kenya", "fi", []),
}
PAGES = {
    "nb": {"aims/head": "Mål", "aims/mali": "arbeid i Mali", "other/text": "Den svenske regjeringen støtter oss."},
    "fi": {"aims/head": "Tavoitteet", "aims/mali": "työ Malissa", "other/text": "Ystäviä Keniassa on monta."},
}


@pytest.mark.parametrize(("key", "text", "source", "says"), ALONE.values(), ids=ALONE)
def test_blocks_without_partner(key, text, source, says):
    target = {"aims/head": "Aims", "aims/mali": "work in Mali", "other/text": "They support us.", key: text}
    case = Case(source_locale=source, versions={source: "x"})
    files = {source: page(PAGES[source], source), "en": page(target, "en")}
    assert [one.message for one in run_catalogs("name-extra", files, case)] == says


def test_a_version_that_is_half_done_lacks_everything():
    files = {
        "nb": page({"aims/head": "Mål"}, "nb"),
        "en": page({"aims/head": "Aims", "aims/a": "Peru", "aims/b": "Chad", "aims/c": "Cuba"}, "en"),
    }
    assert run_catalogs("name-extra", files, Case(source_locale="nb", versions={"nb": "x"})) == []


def test_with_three_versions_the_lone_one_is_asked():
    files = {
        "nb": page({"aims/head": "Mål", "aims/a": "arbeid i Mali"}, "nb"),
        "en": page({"aims/head": "Aims", "aims/a": "work in Mali"}, "en"),
        "es": page({"aims/head": "Objetivos", "aims/a": "trabajo en Malí", "aims/b": "trabajo en Chipre"}, "es"),
    }
    found = run_catalogs("name-extra", files, Case(source_locale="nb", versions={"nb": "x"}))
    assert [(one.locale, one.text) for one in found] == [("es", "Chipre")]
