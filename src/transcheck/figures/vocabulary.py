"""The words beside figures that give them a unit: percent, scale, money and measures of a locale in one table."""

from functools import lru_cache
from typing import NamedTuple

from transcheck.cldr.locales import language_of
from transcheck.cldr.numbers import load_currencies, load_scales
from transcheck.cldr.units import load_unit_words


class Meaning(NamedTuple):
    """What a word beside a figure says: class `%`, `^` (scale), `¤` or `u`, and its power or its unit."""

    kind: str
    unit: str
    power: int = 0
    certain: bool = True


# Words of money whose inflected forms and bare use CLDR does not list: a stem and at most `_ENDING` letters.
_MONEY = {
    "$": "dollar dolar dólar dòlar доллар долар δολάρι δολλάρι dollari dollár دولار דולר ドル 달러 美元 डॉलर ডলার ดอลลาร์ đô",
    "EUR": "euro eura evro evra евро євро еўра ευρώ يورو יורו אירו ユーロ 유로 欧元 歐元 यूरो",
    "kr": "krone kronor krona króna krónur krónu corona couronne крон kroon kruunu",
    "GBP": "pound pund pfund livre libra фунт sterlin funt 英镑 英鎊 ポンド 파운드",
    "JPY": "yen jen иен єн 日元 日圓 円 엔",
    "CNY": "yuan юан 人民币 元 위안",
    "INR": "rupee rupi рупи रुपये रुपए रुपया",
    "RUB": "rubel ruble rouble rublo рубл ルーブル",
    "CHF": "franken schweizerfranc",
}
_SCALES = {
    "en": {"million": 6, "millions": 6, "billion": 9, "billions": 9, "trillion": 12, "bn": 9, "mn": 6, "thousand": 3, "thousands": 3, "lakh": 5, "crore": 7, "hundred": 2, "dozen": -1},
    "es": {"mil": 3, "millón": 6, "millones": 6, "mil millones": 9, "millardo": 9, "billones": 12},
    "fr": {"mille": 3, "milliers": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 12},
    "de": {"mio": 6, "mrd": 9, "millionen": 6, "milliarden": 9, "tausend": 3},
    "it": {"mila": 3, "milioni": 6, "miliardi": 9, "mln": 6, "mld": 9},
    "pt": {"mil": 3}, "nb": {"mill": 6, "mrd": 9, "hundre": 2}, "sv": {"miljoner": 6, "miljarder": 9}, "da": {"mia": 9, "mio": 6},
    "ja": {"千": 3, "百": 2, "万": 4, "億": 8, "兆": 12}, "zh": {"千": 3, "百": 2, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12},
    "ko": {"천": 3, "백": 2, "만": 4, "억": 8, "조": 12}, "pl": {"tys": 3, "mln": 6, "mld": 9, "mlrd": 9},
    "ru": {"тыс": 3, "млн": 6, "млрд": 9, "миллион": 6, "миллиард": 9}, "uk": {"тис": 3, "млн": 6, "млрд": 9},
    "tr": {"bin": 3, "milyon": 6, "milyar": 9, "trilyon": 12}, "vi": {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9},
}  # fmt: skip
# Cut from the end of a word before a second look: endings of cases and numbers.
_LONGEST_ENDING = 4
_STEM = 4
# Scripts that write words without blanks between: a figure's word is then looked up by its beginning.
SPACELESS = frozenset(("ja", "zh", "yue", "ko", "th", "lo", "km", "my"))


@lru_cache(maxsize=128)
def load_vocabulary(locale: str | None) -> dict[str, Meaning]:
    """Cleaned word -> meaning for a locale. Where a word has two (`m`: metre, million) the unit of measure stands."""
    language = language_of(locale)
    table: dict[str, Meaning] = {}
    for word, unit in load_unit_words(locale).items():
        table[word] = Meaning("%", "%") if unit == "percent" else Meaning("u", "u:" + unit)
    for word, code in load_currencies(locale).items():
        table.setdefault(word, Meaning("¤", "¤" + code))
    if language == "hu":
        table["ft"] = Meaning("¤", "¤HUF")
    for unit, words in _MONEY.items():
        for word in words.split():
            table[word] = Meaning("¤", "¤" + unit)
    for word, power in {**load_scales(locale), **_SCALES.get(language, {})}.items():
        if word and power and not any(character.isdigit() for character in word):
            # "42 mil" are 42 miles in Czech, or 42 million.
            measured = word in table and table[word].kind == "u"
            short = len(word) < 3 and word.isascii() and word not in {"bn", "mn"}
            cleaned = word.strip(" -")
            if not short or cleaned not in table:
                table[cleaned] = Meaning(
                    "^", "", power, not short and not measured and len(cleaned) > (0 if language in SPACELESS else 1)
                )
    table.pop("dozen", None)
    table.pop("in", None)  # "12 in all" are no inches
    table["％"] = table["%"] = table["٪"] = table["﹪"] = Meaning("%", "%")
    table["$"] = Meaning("¤", "¤$")
    return table


@lru_cache(maxsize=16384)
def meaning_of(word: str, locale: str | None) -> Meaning | None:
    """What a cleaned word beside a figure means in a locale, inflected forms included; None if nothing."""
    table = load_vocabulary(locale)
    found = table.get(word)
    if found is not None:
        return found
    language = language_of(locale)
    if language in SPACELESS and not word.isascii():
        shortest = 1 if language in {"ja", "zh", "yue", "ko"} else 2
        return next((table[word[:n]] for n in range(min(8, len(word)), shortest - 1, -1) if word[:n] in table), None)
    if language in {"ar", "fa", "he"} and len(word) > _STEM:
        return table.get(word.removeprefix("ال").removeprefix("ل"))
    for cut in range(1, _LONGEST_ENDING + 1):
        stem = word[:-cut]
        if len(stem) < _STEM:
            break
        found = table.get(stem)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=64)
def longest_word(locale: str | None) -> int:
    """How many letters the words of the table have at most, for looking without blanks."""
    return max(map(len, load_vocabulary(locale)), default=0)
