"""name-missing."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "norwegian": Case("Mali, Niger and Chad", "Mali, Niger og Tsjad", "nb"),
    "finnish-cases": Case(
        "Troops left Mali, South Sudan and Lebanon.", "Joukot poistuivat Malista, Etelä-Sudanista ja Libanonista.", "fi"
    ),
    "finnish-grade-change": Case("in Turkey, England and Iceland", "Turkissa, Englannissa ja Islannissa", "fi"),
    "polish-cases": Case("from Germany, Hungary and Italy", "z Niemiec, Węgier i Włoch", "pl"),
    "czech-cases": Case("in Germany, Austria and France", "v Německu, Rakousku a Francii", "cs"),
    "russian-two-words": Case("in South Sudan and New Zealand", "в Южном Судане и Новой Зеландии", "ru"),
    "turkish-apostrophe": Case("from Norway and Sweden", "Norveç'ten ve İsveç'ten", "tr"),
    "arabic-and-is-a-prefix": Case("Norway, Jordan and Mali", "النرويج والأردن ومالي", "ar"),
    "japanese": Case("Norway, Mali and South Sudan", "ノルウェー、マリ、南スーダン", "ja"),
    "chinese": Case("Norway, Mali and South Sudan", "挪威、马里和南苏丹", "zh_CN"),
    "korean-particles": Case("Norway and Sweden are members.", "노르웨이와 스웨덴은 회원국이다.", "ko"),
    "hindi": Case("India and Nepal", "भारत और नेपाल", "hi"),
    "names-with-and-inside": Case(
        "Trinidad and Tobago, São Tomé and Príncipe and Bosnia and Herzegovina",
        "Trinidad og Tobago, São Tomé og Príncipe og Bosnia-Hercegovina",
        "nb",
    ),
    "acronyms-of-the-locale": Case("the UN, NATO, the OSCE and the EU", "l’ONU, l’OTAN, l’OSCE et l’UE", "fr"),
    "finnish-acronym-with-colon": Case("the UN and NATO in Mali", "YK:n ja Naton joukot Malissa", "fi"),
    "long-name-for-an-acronym": Case("the UN and the EU", "las Naciones Unidas y la Unión Europea", "es"),
    "acronym-kept": Case(
        "The profile formats are ICC, OAS and IMF.", "Los formatos de perfil son ICC, OAS e IMF.", "es"
    ),
    "other-usual-name": Case("Burma, Holland and the USA", "Myanmar, les Pays-Bas et les États-Unis", "fr"),
    "adjectives-instead": Case(
        "France and Germany agreed.", "Die französische und die deutsche Regierung stimmten zu.", "de"
    ),
    "languages-of-the-same-name": Case("Spelling for English and Spanish", "Ejaan untuk Inggris dan Spanyol", "id"),
    "a-single-name-is-no-list": Case("The office in Chad is open.", "Das Büro ist geöffnet.", "de"),
    "person-called-jordan": Case(
        "Thanks to Jordan and Chad for the icons.", "Takk til Jordan og Chad for ikonene.", "nb"
    ),
    "people-called-jordan-and-chad-transcribed": Case("Jordan and Chad wrote it.", "Это написали Джордан и Чад.", "ru"),
    "official-name-with-a-place-inside": Case("Taiwan, Province of China and Japan", "台湾と日本", "ja"),
    "fonts": Case("Georgia, Verdana and Arial", "Georgia, Verdana og Arial", "nb"),
    "english-variants": Case("English (US), English (UK)", "angielski (USA), angielski (Wielka Brytania)", "pl"),
    "british-and-american": Case("US or UK spelling", "amerikanische oder britische Schreibweise", "de"),
    "in-an-address-of-the-web": Case(
        "See Mali, https://example.org/Chad and Niger", "Se Mali, https://example.org/Chad og Niger", "nb"
    ),
    "untranslated": Case("Mali, Niger and Chad", "Mali, Niger and Chad", "fi"),
    "a-language-cldr-does-not-know": Case("Mali, Niger and Chad", "blub", "xx"),
    "celtic-first-letters-change": Case("France, Germany and Wales", "i Ffrainc, yr Almaen a Chymru", "cy"),
    "all-named-otherwise": Case("Norway, Sweden and Denmark", "die drei Königreiche des Nordens", "de"),
    "home-country-is-we-elsewhere": Case(
        versions={"nb": "Norge støtter Mali.", "en": "We support Mali."}, source_locale="nb"
    ),
    "keyed-equal-set-in-another-order": Case(
        versions={
            "nb": "i, og med FN, NATO, OSSE, EU og Europarådet",
            "en": "in, and with, the UN, NATO, the OSCE, the Council of Europe and the EU",
        },
        source_locale="nb",
    ),
}
INVALID = {
    "norwegian": Case("Mali, Niger and Chad", "⟦Mali og Tsjad⟧", "nb", says="“Niger”"),
    "says-what-it-is-called": Case(
        "Mali, South Sudan and Niger", "⟦Mali og Niger⟧", "nb", says="“South Sudan” (Sør-Sudan)"
    ),
    "finnish": Case("in Mali, South Sudan and Lebanon", "⟦Malissa ja Libanonissa⟧", "fi", says="South Sudan"),
    "polish-swapped": Case("to Norway, Nigeria and Peru", "⟦do Norwegii, Nigru i Peru⟧", "pl", says="Nigeria"),
    "swapped-tells-both": Case(
        "Kenya, Austria and Peru", "⟦Kenia, Australia y Perú⟧", "es", says="only here: “Australia”"
    ),
    "japanese": Case("Norway, Mali and South Sudan", "⟦ノルウェー、南スーダン⟧に送る", "ja", says="Mali"),
    "arabic-swapped": Case("Norway, Nigeria and Mali", "⟦النرويج والنيجر ومالي⟧", "ar", says="Nigeria"),
    "chinese": Case("Norway, Somalia and Peru", "⟦挪威和秘鲁⟧", "zh_CN", says="Somalia"),
    "organisations": Case("the UN, NATO and the OSCE", "⟦FN og NATO⟧", "nb", says="“OSCE” (OSSE)"),
    "keyed-single-name": Case(
        versions={"nb": "Nettverket har medlemmer fra Sør-Afrika.", "en": "⟦The network has members.⟧"},
        source_locale="nb",
    ),
    "three-versions-name-the-odd-one": Case(
        versions={
            "nb": "Kenya, Mali og Peru",
            "en": "⟦Kenya and Mali⟧",
            "fr": "Kenya, Mali et Pérou",
            "es": "Kenia, Malí y Perú",
        },
        source_locale="nb",
        says="en differs from es, fr, nb",
    ),
    "source-that-stands-alone": Case(
        versions={"nb": "Kenya, Mali og ⟦Peru⟧", "en": "Kenya and Mali", "fr": "Kenya et Mali", "es": "Kenia y Malí"},
        source_locale="nb",
        says="nb differs from en, es, fr",
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("name-missing", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("name-missing", case)
