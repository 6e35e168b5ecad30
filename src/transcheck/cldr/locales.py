"""Locale names as gettext, POSIX and BCP 47 write them, in one form."""

import re
from functools import lru_cache
from typing import NamedTuple

_LOCALE = re.compile(
    r"""(?P<language>[A-Za-z]{2,3}|[A-Za-z]{5,8})
        (?:[-_](?P<script>[A-Za-z]{4}))?
        (?:[-_](?P<territory>[A-Za-z]{2}|\d{3}))?
        (?:[-_](?P<rest>[a-z0-9]{4,8}))?
        (?:\.(?P<charset>[\w-]+))?
        (?:@(?P<modifier>[A-Za-z0-9]+))?""",
    re.VERBOSE,
)
_SCRIPT_OF_MODIFIER = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab", "tifinagh": "Tfng"}


class LocaleParts(NamedTuple):
    """The parts of a locale name in their canonical case; absent ones are empty."""

    language: str
    script: str
    territory: str
    modifier: str


@lru_cache(maxsize=4096)
def parse_locale(name: str) -> LocaleParts | None:
    """The parts of a locale name (`pt_BR`, `sr@latin`, `zh-Hans-CN`, `en_US.UTF-8`), None if it is none."""
    match = _LOCALE.fullmatch(name.strip())
    if match is None:
        return None
    modifier = (match["modifier"] or "").lower()
    script = (match["script"] or "").title() or _SCRIPT_OF_MODIFIER.get(modifier, "")
    return LocaleParts(match["language"].lower(), script, (match["territory"] or "").upper(), modifier)


def language_of(name: str | None) -> str:
    """The language subtag of a locale name in lower case, empty if it is none."""
    parts = parse_locale(name) if name else None
    return parts.language if parts else ""


# ISO 639-1, and the longer codes that released catalogs use; longer words are folder names, not locales.
_LANGUAGES = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq
    sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ace ach ady agr ain alt anp arn ast awa ban bem ber bho brx byn cak ceb cgg chr ckb cmn crh csb cym deu dgo doi
    dsb ell eng eus fas fil fra frp fur gez glk gmh got gsw guc guz haw hif hmn hne hsb hun hye hyw ibo jam jpn
    jbo kab kaa kam kat kde kea khq kln kmr kok kor krc lfn lij lmo lrc luo lus lzh mai mas mfe mhr miq mjw mni mnw
    mos mus mwl mzn nah nan nap nds new nhn niu nqo nso nyn oss ota pap pcm pms pol por quc quz rom ron rus sah sat
    scn sco sgs shn shs sid slk slv sma smj smn sms spa srd sun swe syc szl tcy tgl tha the tig tlh tpi tsd tur tzl
    tzm udm ukr unm vec vie vmw vot vro wae wal war wuu yue yuw zgh zho zza""".split()
)


def is_locale(name: str) -> bool:
    """Whether a file or folder name is a locale: a known language with optional script, territory, modifier."""
    parts = parse_locale(name)
    return parts is not None and parts.language in _LANGUAGES
