"""Whether two links lead to the same page, in two languages or written otherwise."""

import re

from transcheck.cldr.locales import is_locale
from transcheck.text.tokens import url_key

_HOST = re.compile(r"\A[a-z][a-z0-9+.-]*+://([^/?#]*+)")
_TAG = re.compile(r"[A-Za-z]{2}(?:[_-][A-Za-z]{2,4})?")
_PAGE = re.compile(r"\.x?html?(?=\Z|[?#])")


def is_same_page(old: str, new: str) -> bool:
    """Whether a link may stand for the other: the same address, or a page of the same site in another language.

    `https://en.wikipedia.org/wiki/Cat` and `https://es.wikipedia.org/wiki/Gato` are: the names of their pages are
    translated, and the hosts say in which language.
    """
    if old == new:
        return True
    if "://" not in old or "://" not in new:
        return False
    one, other = (_PAGE.sub("", url_key(url)) for url in (old, new))
    if one == other:
        return True
    hosts = [_HOST.match(url.lower()) for url in (old, new)]
    keys = [_HOST.match(key) for key in (one, other)]
    if None in hosts or None in keys:
        return False
    plain = [match[1].removeprefix("www.") for match in hosts if match]
    same_site = [match[1] for match in keys if match]
    if same_site[0] != same_site[1]:
        return False
    # `es.wikipedia.org` for `en.wikipedia.org`, `/wiki/De/Banking` for `/wiki/Banking`
    return (plain[0] != plain[1] and plain[1] != same_site[1]) or (_names_language(new) and not _names_language(old))


def _names_language(url: str) -> bool:
    """Whether a part of the path is a language."""
    path = url.partition("://")[2].partition("?")[0].split("/")[1:]
    return any(_TAG.fullmatch(part) is not None and is_locale(part) for part in path)
