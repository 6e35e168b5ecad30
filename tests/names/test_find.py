"""Names in texts: exact, tolerant, in lists and pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.cldr.territories import conjunctions, home_territory, territory_names
from transcheck.names.compare import Side, belongs, compare_all, compare_lists, compare_pairs, pairs_of
from transcheck.names.find import find_names
from transcheck.names.lists import count_items, find_enumerations
from transcheck.names.registry import Entity, Registry
from transcheck.names.tolerant import Presence, find_inflected, presence
from transcheck.resources import find_packs
from transcheck.rules.packs import load_packs

REGISTRY = load_packs(find_packs()).registry

FOUND = [
    pytest.param("nb", "FNs arbeid i Sør-Sudan", ["UN", "SS"], id="genitive-of-an-acronym"),
    pytest.param("fi", "YK:n joukot", ["UN"], id="colon"),
    pytest.param("tr", "BM'nin kararı", ["UN"], id="apostrophe"),
    pytest.param("ar", "السودان والأردن ولبنان", ["SD", "JO", "LB"], id="arabic-prefixes"),
    pytest.param("he", "נורווגיה ושוודיה", ["NO", "SE"], id="hebrew-prefix"),
    pytest.param("ko", "노르웨이와 스웨덴은", ["NO", "SE"], id="korean-particles"),
    pytest.param("ja", "南スーダンとマリ", ["SS", "ML"], id="japanese"),
    pytest.param("zh", "索马里、马里", ["SO", "ML"], id="longest-first"),
    pytest.param("hi", "भारत और नेपाल", ["IN", "NP"], id="marks"),
    pytest.param("en", "Côte d'Ivoire, Bosnia and Herzegovina", ["CI", "BA"], id="apostrophe-and-and"),
    pytest.param("en", "the U.S., the UK", ["US", "GB"], id="dots"),
    pytest.param("es", "EE. UU. y la ONU", ["US", "UN"], id="blank-inside"),
    pytest.param("de", "UN-Sicherheitsrat und EU-Staaten", ["UN-SECURITY-COUNCIL", "EU"], id="compounds"),
    pytest.param("en", "the International Criminal Court (ICC)", ["ICC", "ICC"], id="context-stands"),
    pytest.param("no", "Tyskland", ["DE"], id="macro-language"),
    pytest.param("xx", "UNMISS", ["UNMISS"], id="unknown-locale-has-what-all-have"),
]
NOTHING = [
    pytest.param("ja", "タイプ", id="katakana-type"),
    pytest.param("ja", "中国語と日本人", id="languages-and-people"),
    pytest.param("zh", "帕拉马里博", id="sounds-of-a-longer-name"),
    pytest.param("sv", "Malin och Georg", id="malin-and-georg"),
    pytest.param("en", "Georgeta, Malice, Chadwick, Jordanes", id="longer-words"),
    pytest.param("en", "US-ASCII, GB2312 and en_US", id="codes"),
    pytest.param("en", "ICC profile", id="context-does-not-stand"),
    pytest.param("en", "a turkey, some china, the chad", id="lower-case"),
    pytest.param("ru", "тогда и чадо", id="russian-words"),
    pytest.param("en", "the world", id="world"),
    pytest.param("en", "", id="empty"),
]


@pytest.mark.parametrize(("locale", "text", "ids"), FOUND)
def test_found(locale, text, ids):
    assert [found.entity.id for found in find_names(REGISTRY, text, locale)] == ids


@pytest.mark.parametrize(("locale", "text"), NOTHING)
def test_nothing(locale, text):
    assert find_names(REGISTRY, text, locale) == ()


PRESENT = [
    ("pl", "w Niemczech i Włoszech", "DE", Presence.PRESENT),
    ("pl", "w Nigerii", "NG", Presence.PRESENT),
    ("fi", "Nigerissä", "NE", Presence.PRESENT),
    ("fi", "Nigeriassa", "NE", Presence.ABSENT),
    ("fi", "Uudessa-Seelannissa", "NZ", Presence.HINTED),
    ("ru", "в Южном Судане", "SS", Presence.PRESENT),
    ("ru", "в Южном Судане", "ML", Presence.ABSENT),
    ("cs", "v Keni", "KE", Presence.PRESENT),
    ("fr", "le gouvernement français", "FR", Presence.HINTED),
    ("en", "American towns", "US", Presence.HINTED),
    ("nb", "svenske myndigheter", "SE", Presence.HINTED),
    ("de", "die schwedische Regierung", "SE", Presence.HINTED),
    ("fr", "des allemandes", "DE", Presence.HINTED),
    ("es", "la empresa sueca", "SE", Presence.HINTED),
    ("pl", "szwedzkich firm", "SE", Presence.HINTED),
    ("ru", "в шведском городе", "SE", Presence.HINTED),
    ("cs", "švédský král", "SE", Presence.HINTED),
    ("nb", "sårbare stater", "US", Presence.ABSENT),
    ("en", "the policy of danger", "PL", Presence.ABSENT),
    ("cy", "yng Nghymru", "FR", Presence.UNKNOWN),
    ("xx", "blub", "FR", Presence.UNKNOWN),
    ("nb", "UNMISS", "UNMIL", Presence.ABSENT),
]


@pytest.mark.parametrize(("locale", "text", "name", "expected"), PRESENT)
def test_presence(locale, text, name, expected):
    entity = REGISTRY.entity(name)
    assert presence(REGISTRY, (entity,), text, locale) is expected


LISTS = [
    pytest.param("en", "Mali, Niger and Chad", [3], id="commas-and"),
    pytest.param("nb", "Mali; Niger; Tsjad", [3], id="semicolons"),
    pytest.param("nb", "- Mali\n- Niger\n- Tsjad", [3], id="bullets"),
    pytest.param("ja", "マリ、ニジェール、チャド", [3], id="ideographic-comma"),
    pytest.param("ar", "مالي والنيجر وتشاد", [], id="arabic-without-comma"),
    pytest.param("nb", "Sør-Sudan (UNMISS), Liberia (UNMIL) og Mali", [5], id="brackets"),
    pytest.param("en", "We left Mali. Niger stayed.", [], id="two-sentences"),
    pytest.param("en", "Mali is not what Niger is", [], id="a-sentence"),
    pytest.param("en", "Cuba, Freedonia and Mali", [2], id="an-unknown-one"),
    pytest.param("en", "Trinidad and Tobago", [], id="and-inside-a-name"),
    pytest.param("en", "Africa/Algeria", [], id="path"),
    pytest.param("en", "Mali, Niger. Chad, Peru", [2, 2], id="two-lists"),
]


@pytest.mark.parametrize(("locale", "text", "lengths"), LISTS)
def test_enumerations(locale, text, lengths):
    names = find_names(REGISTRY, text, locale)
    found = [len(one.members) for one in find_enumerations(text, names, locale)]
    if locale == "ar":  # a prefix is the conjunction
        assert found in ([], [3])
    else:
        assert found == lengths


@pytest.mark.parametrize(
    ("locale", "text", "is_open"),
    [
        ("en", "countries, including Mali and Niger", True),
        ("nb", "land, bl.a. Mali og Niger", True),
        ("pl", "kraje, m.in. Mali, Niger", True),
        ("en", "Mali, Niger and others", True),
        ("en", "Mali and Niger", False),
    ],
)
def test_open_lists(locale, text, is_open):
    (found,) = find_enumerations(text, find_names(REGISTRY, text, locale), locale)
    assert found.is_open is is_open


def test_items_are_counted_with_unknown_ones():
    text = "Mali, Freedonia (new), and the Sudan"
    assert count_items(text, 0, len(text), "en") == 3


def test_pairs_and_what_belongs_where():
    side = Side("MINUSMA i Mali, Haiti (MINUSMA) og UNTSO i Libanon", "nb")
    pairs = list(pairs_of(REGISTRY, side))
    told = []
    for pair in pairs:
        first = pair.first.entity.kind == "un-mission"
        name, place = (pair.first, pair.second) if first else (pair.second, pair.first)
        told.append((place.entity.id, belongs(REGISTRY, name.entity, place.entity)))
    assert told == [("ML", True), ("HT", False), ("LB", True)]


def test_the_same_text_differs_from_itself_in_nothing():
    for locale in ("en", "nb", "fi", "ja", "ar"):
        names = [forms[0] for forms in list(territory_names(locale).values())[20:60]]
        side = Side(", ".join(names), locale)
        assert list(compare_lists(REGISTRY, side, side)) == []
        assert compare_all(REGISTRY, side, side) is None


def test_conjunctions_and_home():
    assert {"og", "eller"} <= conjunctions("nb")
    assert home_territory("nb") == "NO"
    assert home_territory("de_AT") == "AT"
    assert home_territory("es") == ""
    assert home_territory("xx") == ""


def test_english_names_are_those_of_babel():
    from babel import Locale

    theirs = Locale.parse("en").territories
    assert all(theirs[code] == forms[0] for code, forms in territory_names("en").items() if code in theirs)


def test_every_alias_is_of_a_place_and_a_locale():
    from transcheck.cldr.territories import PLACES, _table

    assert all(code in PLACES and role in ("name", "loose") and all(forms) for _, code, role, forms in _table())


ALPHABET = st.sampled_from(
    [
        "Mali",
        "UNMISS",
        "FN",
        " ",
        ",",
        "(",
        ")",
        "og",
        "i",
        "南スーダン",
        "マリ",
        "والأردن",
        "́",
        "'",
        "\n",
        "ß",
        "-",
        "X",
        "1",
    ]
)


@given(st.lists(ALPHABET, max_size=30).map("".join), st.sampled_from(["nb", "ja", "ar", "fi", "xx", None]))
def test_any_text_is_read(text, locale):
    found = find_names(REGISTRY, text, locale)
    ends = [0]
    for one in found:
        assert one.start >= ends[-1]
        assert one.start < one.end <= len(text)
        ends.append(one.end)
    side = Side(text, locale)
    assert list(compare_lists(REGISTRY, side, side)) == []
    assert list(compare_pairs(REGISTRY, side, side)) == []
    for hit in find_inflected(REGISTRY, text, locale):
        assert 0 <= hit.start < hit.end <= len(text)


def test_a_shared_form_needs_its_context():
    one = Entity("ONE", "organisation", acronyms={"en": ("ABC",)})
    two = Entity("TWO", "organisation", acronyms={"en": ("ABC",)}, context={"en": ("river",)})
    registry = Registry((one, two))
    assert [found.entity.id for found in find_names(registry, "ABC met.", "en")] == ["ONE"]
    assert [found.entity.id for found in find_names(registry, "ABC cleans the river.", "en")] == ["TWO"]


def test_demonyms_of_a_pack_count_where_the_name_is_expected():
    sweden = Entity("SE", "territory", demonyms={"fr": ("scandinave",)})
    registry = Registry((sweden,))
    assert presence(registry, (sweden,), "les villes scandinaves", "fr") is Presence.HINTED
    assert presence(registry, (sweden,), "les villes du nord", "fr") is Presence.ABSENT
    assert presence(registry, (sweden,), "la Suède", "fr") is Presence.PRESENT
    assert find_names(registry, "les villes scandinaves", "fr") == ()


def test_every_alternate_name_is_of_a_place():
    from transcheck.cldr.territories import PLACES, _alternate_rows

    rows = _alternate_rows()
    assert len(rows) > 100
    assert all(code in PLACES and form for row in rows.values() for code, form in row)


ALIASES = [
    ("en", "Burma, Ivory Coast, Holland, Swaziland and East Timor", ["MM", "CI", "NL", "SZ", "TL"]),
    ("en", "the Czech Republic, Macedonia, Cape Verde, Cabo Verde", ["CZ", "MK", "CV", "CV"]),
    ("en", "the US, the UK, the USA, Turkey, the DRC", ["US", "GB", "US", "TR", "CD"]),
    ("nb", "Burma, Makedonia, Swaziland, Hviterussland, USA", ["MM", "MK", "SZ", "BY", "US"]),
    ("de", "Birma, Elfenbeinküste, Mazedonien, Swasiland, Osttimor", ["MM", "CI", "MK", "SZ", "TL"]),
    ("fr", "Birmanie, Hollande, Macédoine, Swaziland, République tchèque", ["MM", "NL", "MK", "SZ", "CZ"]),
    ("es", "Birmania, Holanda, Costa de Marfil, República Checa", ["MM", "NL", "CI", "CZ"]),
    ("pt_BR", "República Tcheca, Suazilândia, Birmânia, EUA", ["CZ", "SZ", "MM", "US"]),
    ("pl", "Birma, Suazi, Wybrzeże Kości Słoniowej, Republika Czeska", ["MM", "SZ", "CI", "CZ"]),
    ("cs", "Barma, Česká republika, Makedonie, Holandsko", ["MM", "CZ", "MK", "NL"]),
    ("ru", "Бирма, Голландия, Свазиленд, Чешская Республика", ["MM", "NL", "SZ", "CZ"]),
    ("fi", "Burma, Swazimaa, Tšekin tasavalta, Hollanti", ["MM", "SZ", "CZ", "NL"]),
    ("ja", "ビルマ、スワジランド、チェコ共和国、東チモール", ["MM", "SZ", "CZ", "TL"]),
    ("zh_CN", "捷克共和国、象牙海岸、马其顿", ["CZ", "CI", "MK"]),
    ("zh_TW", "捷克共和國、史瓦濟蘭", ["CZ", "SZ"]),
    ("ar", "تيمور الشرقية، سوازيلاند، هولندا", ["TL", "SZ", "NL"]),
    ("tr", "Fildişi Sahili, Doğu Timor, Çek Cumhuriyeti", ["CI", "TL", "CZ"]),
    ("sr@latin", "Češka Republika, Istočni Timor, SAD", ["CZ", "TL", "US"]),
    ("pt_PT", "100 GB", []),
]


@pytest.mark.parametrize(("locale", "text", "ids"), ALIASES)
def test_short_former_and_variant_names(locale, text, ids):
    assert [found.entity.id for found in find_names(REGISTRY, text, locale)] == ids


# Locale, text with endings and prefixes as they are written, what is found.
ENDINGS = [
    ("fi", "YK:n joukot", ["UN"]),
    ("fi", "YK:ssa, EU:n ja Naton", ["UN", "EU", "NATO"]),
    ("fi", "Natoon ja EU:hun", ["NATO", "EU"]),
    ("nb", "FNs, Natos og EUs", ["UN", "NATO", "EU"]),
    ("nb", "FN-styrkene og EU-land", ["UN", "EU"]),
    ("nn", "FN sine", ["UN"]),
    ("sv", "FN:s, EU:s och Natos", ["UN", "EU", "NATO"]),
    ("da", "FN's og EU's", ["UN", "EU"]),
    ("da", "NATOs", ["NATO"]),
    ("en", "the UN's, the EU’s and NATO's", ["UN", "EU", "NATO"]),
    ("de", "der UN, der EU-Staaten, Norwegens", ["UN", "EU", "NO"]),
    ("de", "die Nato-Staaten", ["NATO"]),
    ("nl", "de VN-missie, EU-landen, Noorwegens", ["UN", "EU"]),
    ("tr", "BM'nin, NATO'ya ve AB'den", ["UN", "NATO", "EU"]),
    ("tr", "NATO’ya, Norveç’ten", ["NATO", "NO"]),
    ("hu", "az ENSZ-nek, az EU-n belül, a NATO-val", ["UN", "EU", "NATO"]),
    ("hu", "EU-ban", ["EU"]),
    ("pl", "ONZ-etu, NATO-wski, UE", ["UN", "NATO", "EU"]),
    ("cs", "OSN, NATO, v EU", ["UN", "NATO", "EU"]),
    ("ru", "ООН, НАТО и ЕС", ["UN", "NATO", "EU"]),
    ("ru", "НАТОвский", []),
    ("uk", "ООН та НАТО", ["UN", "NATO"]),
    ("et", "ÜRO-s, NATO-le, EL-i", ["UN", "NATO"]),
    ("lv", "ANO, NATO", ["UN", "NATO"]),
    ("ar", "والأردن ولبنان", ["JO", "LB"]),
    ("ar", "للأردن", ["JO"]),
    ("ar", "بالأردن", ["JO"]),
    ("ar", "لمصر", ["EG"]),
    ("he", "ובנורווגיה", ["NO"]),
    ("he", "לשוודיה", ["SE"]),
    ("ko", "유엔의, 노르웨이에서", ["UN", "NO"]),
    ("ko", "한국은", ["KR"]),
    ("ja", "国連の、ノルウェーで", ["UN", "NO"]),
    ("zh_CN", "联合国的", ["UN"]),
    ("fr", "l’ONU, d’Italie, qu’Israël", ["UN", "IT", "IL"]),
    ("it", "dell’ONU, all’UE", ["UN", "EU"]),
    ("ca", "l’ONU, d’Itàlia", ["UN", "IT"]),
    ("eu", "NBEren", ["UN"]),
    ("ro", "ONU-ului", ["UN"]),
    ("el", "του ΟΗΕ", ["UN"]),
    ("is", "SÞ", ["UN"]),
    ("az", "NATO-nun", ["NATO"]),
    ("kk", "НАТО-ға", ["NATO"]),
    ("id", "PBB-lah", ["UN"]),
    ("fi", "EU-maat", ["EU"]),
    ("sv", "EU-länderna", ["EU"]),
    ("bg", "НАТО-то", ["NATO"]),
]


@pytest.mark.parametrize(("locale", "text", "ids"), ENDINGS)
def test_endings(locale, text, ids):
    assert [found.entity.id for found in find_names(REGISTRY, text, locale)] == ids


# Words that look like names, beside names.
TRAPS = [
    ("sv", "Malin, Mali", ["ML"]),
    ("en", "Malice and Malian", []),
    ("en", "George and Georgetown", []),
    ("en", "a turkey; roast turkey", []),
    ("en", "chad and hanging chads", []),
    ("ru", "чадо, Чадо, чад", []),
    ("ru", "Чадов", []),
    ("it", "Beni culturali", []),
    ("fr", "Bénin, Béni soit", ["BJ"]),
    ("id", "Bahasa Inggris, bahasa Spanyol", ["GB", "ES"]),
    ("ja", "タイプ、タイトル、タイム", []),
    ("ja", "タイ", ["TH"]),
    ("ja", "マリオとペルーサ", []),
    ("ja", "インドネシア", ["ID"]),
    ("ja", "インドア", []),
    ("ja", "イランイラン", []),
    ("zh_CN", "马里奥", []),
    ("zh_CN", "帕拉马里博", []),
    ("zh_CN", "中国人和英语", []),
    ("en", "Jordan Peterson", ["JO"]),
    ("en", "Michael Jordan", ["JO"]),
    ("en", "China plates", ["CN"]),
    ("en", "Guinea pig", ["GN"]),
    ("en", "guinea pig", []),
    ("en", "New Jersey", []),
    ("en", "New Mexico", []),
    ("en", "South Georgia", ["GS"]),
    ("en", "Georgia, USA", ["GE", "US"]),
    ("en", "Jersey City", ["JE"]),
    ("en", "West Virginia, Virginia", []),
    ("en", "Panama hat", ["PA"]),
    ("en", "Cuba libre", ["CU"]),
    ("en", "Togo-style", ["TG"]),
    ("en", "Peruvian, Perugia", []),
    ("de", "Malina und Chadwick", []),
    ("es", "chad, perú", []),
    ("fr", "pérou", []),
    ("tr", "Hindi, hindi", []),
    ("pt", "peru assado", []),
    ("pl", "Mali, Malinowski", ["ML"]),
    ("cs", "Čadek, čad", []),
    ("fi", "Malin, Perun", []),
    ("de", "Oman, Omanisch, Roman", ["OM"]),
    ("en", "IN, IT, NO, US-ASCII, DE", []),
    ("en", "Content-Language: no", []),
    ("nb", "Norgesmester", []),
    ("en", "Let us go", []),
    ("en", "Email us. US", ["US"]),
    ("en", "USB, EUR, UNIX, NATOs", []),
    ("vi", "Anh ấy", ["GB"]),
    ("vi", "Mỹ thuật", ["US"]),
    ("vi", "Anh", ["GB"]),
    ("id", "AS", ["US"]),
    ("fr", "RU", ["GB"]),
    ("de", "Essen, Niger", ["NE"]),
]


@pytest.mark.parametrize(("locale", "text", "ids"), TRAPS)
def test_words_that_look_like_names(locale, text, ids):
    assert [found.entity.id for found in find_names(REGISTRY, text, locale)] == ids
