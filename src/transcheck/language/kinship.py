"""Which languages are variants of one another, which are near, and which can be told apart by a model."""

from functools import lru_cache

from transcheck.cldr.locales import language_of

# Other codes of the same language.
_SAME = {
    "nb": "no",
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "mo": "ro",
    "fil": "tl",
    "kmr": "ku",
    "cmn": "zh",
    "sh": "hr",
    "cnr": "hr",
    "me": "hr",
    "prs": "fa",
    "pes": "fa",
    "swa": "sw",
    "ekk": "et",
    "lvs": "lv",
    "als": "sq",
    "azj": "az",
    "khk": "mn",
    "npi": "ne",
    "zsm": "ms",
    "gug": "gn",
}
# Never flagged against one another: standards of one language, or two that one page may alternate.
_VARIANTS = (
    frozenset({"no", "nn"}),
    frozenset({"hr", "bs", "sr"}),
    frozenset({"id", "ms"}),
    frozenset({"zh", "yue", "wuu"}),
    frozenset({"ar", "arz", "ary"}),
    frozenset({"uz", "uzs"}),
    frozenset({"el", "grc"}),
    frozenset({"he", "hbo"}),
    frozenset({"lv", "ltg"}),
)
# Near: told apart by little, so more evidence is asked for.
_NEAR = (
    frozenset({"es", "pt", "gl", "ca", "oc", "an", "ext", "ast", "it"}),
    frozenset({"it", "la", "eo", "oc", "vec", "lij", "fur", "sc", "co", "ia", "io", "ie", "ro", "an"}),
    frozenset({"fr", "oc", "ca", "wa", "gcf", "gcr", "ht"}),
    frozenset({"no", "nn", "da", "sv", "fo", "is"}),
    frozenset({"de", "lb", "nl", "af", "fy", "nds", "li", "yi"}),
    frozenset({"en", "pcm", "sco"}),
    frozenset({"hr", "bs", "sr", "sl", "mk", "bg"}),
    frozenset({"cs", "sk", "pl", "hsb", "dsb", "csb", "sl"}),
    frozenset({"ru", "uk", "be", "bg", "mk", "sr", "rue"}),
    frozenset({"tr", "az", "crh", "tk", "gag"}),
    frozenset({"kk", "ky", "tt", "ba", "uz", "uzs", "crh", "tg", "mn"}),
    frozenset({"hi", "mr", "ne", "mai", "kok", "sa", "brx", "doi"}),
    frozenset({"bn", "as", "mni"}),
    frozenset({"ar", "arz", "ary", "fa", "ur", "ps", "ug", "ckb", "sdh", "sd"}),
    frozenset({"id", "ms", "jv", "su", "ace", "bcl", "tl"}),
    frozenset({"et", "fi", "se"}),
    frozenset({"lt", "lv", "ltg"}),
    frozenset({"ga", "gd", "gv"}),
    frozenset({"cy", "br", "kw"}),
    frozenset({"zu", "xh", "ss", "nr", "nso", "st", "tn"}),
    frozenset({"sw", "rw", "ln", "lg", "kik", "sn", "rn"}),
    frozenset({"zh", "yue", "wuu", "ja"}),
    frozenset({"am", "ti"}),
    frozenset({"dz", "bo"}),
)
# The languages a text is held against: about 65 large ones, and smaller ones for their neighbours only. The model
# knows more, but a small language is far more often a mistake of the model than of a translator.
_ALTERNATIVES = frozenset(
    "af ar az be bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko "
    "ky lo lt lv mk ml mn mr ms my ne nl nn no oc or pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr tt ug uk "
    "ur uz vi zh".split()
)


_FOR_NEIGHBOURS = frozenset("as br fo fy gd ha ig lb ln nso st tg tk xh yo zu".split())


@lru_cache(maxsize=4096)
def model_language(locale: str | None) -> str:
    """The language of a locale under the code that models and word lists use; empty where there is none."""
    language = language_of(locale)
    return _SAME.get(language, language)


@lru_cache(maxsize=1024)
def variants(language: str) -> frozenset[str]:
    """The languages that are never told apart from this one, itself among them."""
    return frozenset({language}).union(*(group for group in _VARIANTS if language in group))


@lru_cache(maxsize=1024)
def near(language: str) -> frozenset[str]:
    """The languages near to this one, without its variants."""
    own = variants(language)
    found: frozenset[str] = frozenset().union(*(group for group in _NEAR if own & group))
    return found - own


@lru_cache(maxsize=1024)
def alternatives(language: str) -> frozenset[str]:
    """The languages that a text of this language may turn out to be in."""
    return (_ALTERNATIVES | (_FOR_NEIGHBOURS & near(language))) - variants(language)


def all_alternatives() -> frozenset[str]:
    """Every language that some text may turn out to be in."""
    return _ALTERNATIVES | _FOR_NEIGHBOURS


# What py3langid 0.4 can tell, so that nobody need load it to learn that it cannot.
_KNOWN = frozenset(
    "ace af am an ar ary arz as az ba bcl be bg bn br bs ca crh cs cy da de dz el en eo es et eu ext fa fi fo fr fuv fy "
    "ga gcf gcr gd gl grc gu gug guw ha hbo he hi hr ht hu hy id ig is it ja jv ka kab kik kk km kn ko ku ky la lb lg "
    "lij ln lo lt ltg lv mg mk ml mn mr ms mt my ne nl nn no nso oc om or pa pcm pl ps pt qu ro ru rw sa sdh se si sk sl "
    "sn so sq sr st sv sw ta te tg th tk tl tr tt ug uk ur uz uzs vec vi vo wa wuu xh yo yue zh zu".split()
)


def is_modelled(language: str) -> bool:
    """Whether a model knows this language (code of `model_language`)."""
    return language in _KNOWN


def are_variants(first: str | None, second: str | None) -> bool:
    """Whether texts of these two locales are never told apart."""
    return model_language(second) in variants(model_language(first))
