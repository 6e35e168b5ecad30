"""Enumerations and open lists as many languages write them."""

import pytest

from transcheck.names.find import find_names
from transcheck.names.lists import count_items, find_enumerations
from transcheck.resources import find_packs
from transcheck.rules.packs import load_packs

REGISTRY = load_packs(find_packs()).registry


def lists_of(text, locale):
    return list(find_enumerations(text, find_names(REGISTRY, text, locale), locale))


# Locale, text, how many names each of its lists has.
LISTS = [
    ("en", "Mali, Niger, and Chad", [3]),
    ("en", "Mali, Niger & Chad", [3]),
    ("en", "Mali and Niger as well as Chad", [3]),
    ("en", "Mali, Niger or Chad", [3]),
    ("en", "both Mali and Niger", [2]),
    ("en", "Mali plus Niger", [2]),
    ("en", "Mali / Niger / Chad", [3]),
    ("en", "Mali • Niger • Chad", [3]),
    ("en", "Mali | Niger | Chad", [3]),
    ("en", "Mali – Niger – Chad", [3]),
    ("en", "Mali\nNiger\nChad", [3]),
    ("en", "1. Mali\n2. Niger\n3. Chad", [3]),
    ("en", "a) Mali\nb) Niger\nc) Chad", [3]),
    ("en", "* Mali\n* Niger\n* Chad", [3]),
    ("en", "– Mali;\n– Niger;\n– Chad.", [3]),
    ("en", "the Sudan, the Netherlands and the Philippines", [3]),
    ("en", "in Mali, in Niger and in Chad", [3]),
    ("en", "Haiti (MINUSTAH), Liberia (UNMIL) and Colombia (UNMC)", [6]),
    ("en", "Trinidad and Tobago, Bosnia and Herzegovina and Antigua and Barbuda", [3]),
    ("en", "São Tomé & Príncipe, Mali", [2]),
    ("nb", "Mali, Niger og Tsjad", [3]),
    ("nb", "både Mali og Niger samt Tsjad", [3]),
    ("nn", "Mali, Niger og Tsjad", [3]),
    ("da", "Mali, Niger samt Tchad", [3]),
    ("sv", "Mali, Niger och Tchad", [3]),
    ("sv", "Mali, Niger samt Tchad", [3]),
    ("de", "Mali, Niger sowie Tschad", [3]),
    ("de", "Mali, Niger und der Tschad", [3]),
    ("de", "Norwegen bzw. Schweden", [2]),
    ("nl", "Mali, Niger en Tsjaad", [3]),
    ("nl", "Mali, Niger alsook Tsjaad", [3]),
    ("fr", "le Mali, le Niger et le Tchad", [3]),
    ("fr", "le Mali, le Niger ainsi que le Tchad", [3]),
    ("fr", "l’Espagne et l’Italie", [2]),
    ("es", "Malí, Níger y Chad", [3]),
    ("es", "España e Italia", [2]),
    ("es", "Malí, Níger así como Chad", [3]),
    ("it", "Mali, Niger e Ciad", [3]),
    ("it", "il Mali, il Niger nonché il Ciad", [3]),
    ("pt", "Mali, Níger e Chade", [3]),
    ("pt_BR", "Mali, Níger bem como Chade", [3]),
    ("pt", "São Tomé e Príncipe e Cabo Verde", [2]),
    ("ca", "Mali, Níger i Txad", [3]),
    ("ro", "Mali, Niger și Ciad", [3]),
    ("pl", "Mali, Niger i Czad", [3]),
    ("pl", "Mali oraz Niger", [2]),
    ("pl", "Mali, Niger, a także Czad", [3]),
    ("cs", "Mali, Niger a Čad", [3]),
    ("cs", "Mali, Niger a také Čad", [3]),
    ("sk", "Mali, Niger a Čad", [3]),
    ("ru", "Мали, Нигер и Чад", [3]),
    ("ru", "Мали, Нигер, а также Чад", [3]),
    ("uk", "Малі, Нігер та Чад", [3]),
    ("bg", "Мали, Нигер и Чад", [3]),
    ("fi", "Mali, Niger ja Tšad", [3]),
    ("fi", "Mali, Niger sekä Tšad", [3]),
    ("et", "Mali, Niger ja Tšaad", [3]),
    ("hu", "Mali, Niger és Csád", [3]),
    ("hu", "Mali, Niger, valamint Csád", [3]),
    ("tr", "Mali, Nijer ve Çad", [3]),
    ("tr", "Mali, Nijer ile Çad", [3]),
    ("tr", "Mali, Nijer ve ayrıca Çad", [3]),
    ("el", "Μάλι, Νίγηρας και Τσαντ", [3]),
    ("ar", "مالي، والنيجر، وتشاد", [3]),
    ("ar", "مالي والنيجر وتشاد", [3]),
    ("he", "מאלי, ניז׳ר וצ׳אד", [3]),
    ("fa", "مالی، نیجر و چاد", [3]),
    ("hi", "माली, नाइजर और चाड", [3]),
    ("ja", "マリ、ニジェール、チャド", [3]),
    ("ja", "マリとニジェール", [2]),
    ("ja", "マリ、ニジェール及びチャド", [3]),
    ("ja", "マリ・ニジェール・チャド", [3]),
    ("ja", "マリやニジェール", [2]),
    ("ja", "マリ，ニジェールおよびチャド", [3]),
    ("zh_CN", "马里、尼日尔和乍得", [3]),
    ("zh_CN", "马里，尼日尔以及乍得", [3]),
    ("zh_TW", "馬利、尼日及查德", [3]),
    ("ko", "말리, 니제르, 차드", [3]),
    ("ko", "말리와 니제르 및 차드", [3]),
    ("ko", "말리·니제르·차드", [3]),
    ("vi", "Mali, Niger và Chad", [3]),
    ("id", "Mali, Niger, dan Chad", [3]),
    ("th", "มาลี ไนเจอร์ และชาด", [3]),
    ("en", "We left Mali. Niger stayed.", []),
    ("en", "Mali is not what Niger is", []),
    ("en", "from Mali to Niger", []),
    ("en", "Mali: Niger", []),
    ("en", "Mali?\nNo, Niger", []),
    ("de", "Von Norwegen nach Schweden", []),
    ("en", "Trinidad and Tobago", []),
    ("pt", "São Tomé e Príncipe", []),
    ("en", "Africa/Algeria", []),
]


@pytest.mark.parametrize(("locale", "text", "lengths"), LISTS)
def test_lists(locale, text, lengths):
    assert [len(one.members) for one in lists_of(text, locale)] == lengths


# Locale, text, whether it says that there are more.
OPEN = [
    ("en", "countries such as Mali and Niger", True),
    ("en", "Mali, Niger, etc.", True),
    ("en", "Mali, Niger, among others", True),
    ("en", "among others Mali and Niger", True),
    ("en", "countries (e.g. Mali, Niger)", True),
    ("en", "Mali, Niger and other countries", True),
    ("en", "Mali and Niger", False),
    ("en", "They like Mali and Niger", False),
    ("en", "Mali, Niger and elsewhere", True),
    ("en", "Mali, Niger …", True),
    ("en", "Mali, Niger...", True),
    ("en", "especially Mali and Niger", True),
    ("nb", "bl.a. Mali og Niger", True),
    ("nb", "blant annet i Mali og Niger", True),
    ("nb", "Mali, Niger m.fl.", True),
    ("nb", "Mali, Niger osv.", True),
    ("nb", "land som Mali og Niger", True),
    ("nb", "Mali og Niger blant andre", True),
    ("nb", "Mali, Niger og andre land", True),
    ("sv", "bland annat Mali och Niger", True),
    ("sv", "t.ex. Mali och Niger", True),
    ("sv", "Mali, Niger m.fl.", True),
    ("da", "bl.a. Mali og Niger", True),
    ("da", "Mali, Niger m.m.", True),
    ("de", "u. a. Mali und Niger", True),
    ("de", "u.a. in Mali und Niger", True),
    ("de", "unter anderem Mali und Niger", True),
    ("de", "Länder wie Mali und Niger", True),
    ("de", "Mali, Niger usw.", True),
    ("de", "Mali, Niger und andere", True),
    ("de", "z. B. Mali und Niger", True),
    ("nl", "onder andere Mali en Niger", True),
    ("nl", "o.a. Mali en Niger", True),
    ("nl", "Mali, Niger enz.", True),
    ("fr", "notamment le Mali et le Niger", True),
    ("fr", "Mali, Niger, etc.", True),
    ("fr", "entre autres le Mali et le Niger", True),
    ("fr", "le Mali et le Niger, entre autres", True),
    ("fr", "dont le Mali et le Niger", True),
    ("fr", "des pays comme le Mali et le Niger", True),
    ("fr", "en particulier le Mali et le Niger", True),
    ("es", "como Malí y Níger", True),
    ("es", "incluidos Malí y Níger", True),
    ("es", "Malí y Níger, entre otros", True),
    ("es", "entre ellos Malí y Níger", True),
    ("es", "Malí, Níger, etc.", True),
    ("it", "tra cui Mali e Niger", True),
    ("it", "ad esempio Mali e Niger", True),
    ("it", "Mali, Niger, ecc.", True),
    ("pt", "incluindo Mali e Níger", True),
    ("pt", "entre os quais Mali e Níger", True),
    ("pt", "como Mali e Níger", True),
    ("ro", "inclusiv Mali și Niger", True),
    ("pl", "m.in. Mali i Niger", True),
    ("pl", "w tym Mali i Niger", True),
    ("pl", "Mali, Niger itd.", True),
    ("pl", "takich jak Mali i Niger", True),
    ("pl", "takie kraje jak Mali i Niger", True),
    ("cs", "mj. Mali a Niger", True),
    ("cs", "např. Mali a Niger", True),
    ("cs", "Mali, Niger aj.", True),
    ("sk", "napr. Mali a Niger", True),
    ("ru", "в том числе Мали и Нигер", True),
    ("ru", "Мали, Нигер и др.", True),
    ("ru", "Мали, Нигер и т. д.", True),
    ("ru", "такие как Мали и Нигер", True),
    ("ru", "например, Мали и Нигер", True),
    ("uk", "зокрема Малі та Нігер", True),
    ("uk", "Малі, Нігер тощо", True),
    ("fi", "muun muassa Mali ja Niger", True),
    ("fi", "mm. Mali ja Niger", True),
    ("fi", "Mali, Niger jne.", True),
    ("fi", "esimerkiksi Mali ja Niger", True),
    ("fi", "Mali ja Niger muun muassa", True),
    ("et", "näiteks Mali ja Niger", True),
    ("hu", "többek között Mali és Niger", True),
    ("hu", "Mali, Niger stb.", True),
    ("hu", "például Mali és Niger", True),
    ("tr", "Mali ve Nijer gibi ülkeler", True),
    ("tr", "Mali, Nijer vb.", True),
    ("tr", "örneğin Mali ve Nijer", True),
    ("tr", "Mali ve Nijer dahil", True),
    ("el", "όπως Μάλι και Τσαντ", True),
    ("el", "Μάλι, Τσαντ κ.λπ.", True),
    ("ar", "مثل مالي وتشاد", True),
    ("ar", "بما في ذلك مالي وتشاد", True),
    ("ar", "مالي وتشاد وغيرها", True),
    ("he", "כגון מאלי וצ׳אד", True),
    ("fa", "مانند مالی و چاد", True),
    ("hi", "जैसे माली और चाड", True),
    ("ja", "マリ、チャドなど", True),
    ("ja", "マリやチャド等の国", True),
    ("ja", "例えばマリとチャド", True),
    ("zh_CN", "马里、乍得等国", True),
    ("zh_CN", "包括马里和乍得", True),
    ("zh_CN", "例如马里和乍得", True),
    ("ko", "말리, 차드 등", True),
    ("ko", "말리와 차드 등의 나라", True),
    ("vi", "như Mali và Chad", True),
    ("id", "seperti Mali dan Niger", True),
    ("id", "antara lain Mali dan Niger", True),
    ("th", "เช่น มาลี และชาด", True),
]


@pytest.mark.parametrize(("locale", "text", "is_open"), OPEN)
def test_open_lists(locale, text, is_open):
    (found,) = lists_of(text, locale)
    assert found.is_open is is_open


COUNTS = [
    ("en", "Mali as well as Niger and Chad", 3),
    ("fr", "le Mali, le Niger ainsi que le Tchad", 3),
    ("pl", "Mali, Niger, a także Czad", 3),
    ("nb", "Mali (nord), Niger og Freedonia", 3),
    ("ja", "マリ、ニジェール、チャド", 3),
]


@pytest.mark.parametrize(("locale", "text", "count"), COUNTS)
def test_counted(locale, text, count):
    assert count_items(text, 0, len(text), locale) == count


def test_every_phrase_compiles():
    from transcheck.names.lists import _pattern, _phrases, _table

    for language in _table():
        _phrases(language)
        for key in ("open", "examples"):
            _pattern(language, key)
        assert set(_table()[language]) <= {"and", "phrases", "open", "examples"}
