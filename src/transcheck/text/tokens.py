"""Technical words that no translation changes: URLs, mail addresses, paths, options, names of functions."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from transcheck.cldr.locales import is_locale, parse_locale


@dataclass(frozen=True, slots=True)
class Token:
    """A token at `[start, end)`; two are the same if their keys are."""

    text: str
    key: str
    start: int
    end: int


# Letters of scripts without blanks between words end a URL that was written without one after it: those of Chinese, Japanese
# and Korean, Thai, Lao, Tibetan, Burmese, Khmer; and marks of direction.
_CJK = (
    "\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
    "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069"
)
_URL = re.compile(
    rf"""(?<![A-Za-z0-9_@.-])(?:(?:https?|ftp|ftps|git|ssh|svn|irc|ircs|news|nntp|gopher|file|dav|davs|smb|sftp)://|www\.(?=\w))
         [^\s<>"'`{{}}|\\^“”„«»‘’‹›{_CJK}\u3000-\u303f\x00-\x1f]++""",
    re.VERBOSE | re.IGNORECASE,
)
_TRAILING = re.compile(r"(?:[.,;:!?*_~…·،؛؟۔।॥։՝܀፣።]|&(?:gt|lt|quot);?)+\Z")
_LANGUAGE_TAG = r"[a-z]{2,3}(?:[-_](?:[A-Z][A-Za-z]{3}|[A-Za-z]{2}|\d{3}))?"
_LANGUAGE_PART = re.compile(
    rf"(?<=://){_LANGUAGE_TAG}\.(?=[\w-]+\.)|(?<=\.)[a-z]{{2}}\.(?=[\w-]+\.)|(?<=/){_LANGUAGE_TAG}(?=[/?#]|\Z)|\.{_LANGUAGE_TAG}(?=\.(?:html?|txt|pdf|php)\b)"
    rf"|(?<=[?&])(?:lang|hl|locale|language)=[\w-]+"
)


def find_urls(text: str) -> list[Token]:
    """The URLs, without the punctuation of the sentence around them.

    The key makes equal what leads to the same page: http and https, a trailing slash, an escaped `&`, and the parts
    that name a language (`en.wikipedia.org`, `/de/`, `index.fr.html`).
    """
    if "://" not in text and "www." not in text.lower():
        return []
    found: list[Token] = []
    for match in _URL.finditer(text):
        url = trim_url(match.group())
        if not url.endswith("://"):  # a scheme that is spoken of
            found.append(Token(url, url_key(url), match.start(), match.start() + len(url)))
    return found


def trim_url(url: str) -> str:
    """The URL without closing punctuation; a bracket stays if the URL opens it."""
    while True:
        trimmed = _TRAILING.sub("", url)
        if trimmed[-1:] in ")]" and trimmed.count("(["[trimmed[-1] == "]"]) < trimmed.count(trimmed[-1]):
            trimmed = trimmed[:-1]
        if trimmed == url:
            return url
        url = trimmed


def url_key(url: str) -> str:
    """What makes two URLs the same page in different languages."""
    key = url.replace("&amp;", "&")
    scheme, separator, rest = key.partition("://")
    key = (
        f"http://{rest}" if separator and scheme.lower() in ("http", "https") else key if separator else f"http://{key}"
    )
    if "%" in key:
        key = unquote(key)
    if "xn--" in key:
        key = _PUNYCODE.sub(_decode_label, key)
    key = _LANGUAGE_PART.sub(_drop_language, key).replace("//www.", "//").replace("/index.html", "")
    return re.sub(r"(?<!:)/{2,}", "/", key).rstrip("/").lower()


_PUNYCODE = re.compile(r"xn--([A-Za-z0-9-]{1,59})")


def _decode_label(label: re.Match[str]) -> str:
    """The letters of a label of an international domain name (RFC 3492); what is none stays."""
    try:
        return label[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return label.group()


_PARTS = re.compile(r"[^\W_]+")


def is_own_page(old: str, new: str, locale: str | None) -> bool:
    """Whether `new` is a page of the same site that says it is in this locale, and `old` does not.

    `https://en.wikipedia.org/wiki/Cat` and `https://fr.wikipedia.org/wiki/Chat`, `/wiki/Cash` and `/wiki/De/Bargeld`,
    `google.com` and `google.fr`.
    """
    parts = parse_locale(locale) if locale else None
    if parts is None:
        return False
    ours, theirs = (_HOST.search(url) for url in (old, new))
    if ours is None or theirs is None:
        return False
    codes = {parts.language, parts.territory.lower()} - {""}
    if ours[0].lower().split(".")[:-1] == theirs[0].lower().split(".")[:-1]:
        country = theirs[0].lower().rpartition(".")[2]
        if country != ours[0].lower().rpartition(".")[2]:
            return country in codes
    if ours[0].lower().split(".")[-2:] != theirs[0].lower().split(".")[-2:]:
        return False
    added = {part.lower() for part in _PARTS.findall(new)} - {part.lower() for part in _PARTS.findall(old)}
    return not codes.isdisjoint(added)


def is_slip_of(old: str, new: str) -> bool:
    """Whether the two are the same but for three letters in a row: one that stands twice was mistyped once."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    end = next((at for at in range(most - start) if old[-1 - at] != new[-1 - at]), most - start)
    return max(len(old), len(new)) - start - end <= _SLIP and most > _SLIP * 3


_SLIP = 3
_HOST = re.compile(r"(?<=://)[\w.-]+|\Awww\.[\w.-]+")


def _drop_language(part: re.Match[str]) -> str:
    """Nothing in the place of a language or a mirror's country; what only looks like one (`/doc/`, `wwq.`) stays."""
    tag, before = part.group().strip("./"), part.string[part.start() - 1]
    named = "=" in tag or is_locale(tag) or (before == "." and len(tag) == len("us")) or "wiki" in part.string
    return "" if named else part.group()


# Addresses that stand for any address: reserved names (RFC 2606), words for "here comes yours", hosts without a dot.
_EXAMPLE = re.compile(
    r"""\bexample\b|\.(?:test|invalid|local|localhost)\b|path/to|your|\bmy[-_.]|domain\.(?:com|org|net)\b|\[\w+|://(?:[\w-]+(?:[/:?#]|\Z)|10\.|127\.|192\.168\.|192\.0\.2\.)
        |\A(?:name|user(?:name)?|someone|somebody|foo|john\.?doe|me|you|email|nick|joe)@|@(?:server|domain|host|mail|email|foo|bar)\.|://[\w.-]+@""",
    re.VERBOSE | re.IGNORECASE,
)


def is_example(token: Token) -> bool:
    """Whether a URL or mail address stands for any other: translators write one of their own."""
    return _EXAMPLE.search(token.text) is not None


_MAIL = re.compile(
    r"(?:(?<=mailto:)|(?<![\w.+/:@-]))[A-Za-z0-9][\w.+-]{0,62}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}?(?:(?=E<)|(?![\w@-]))",
    re.ASCII,
)


def find_mail_addresses(text: str) -> list[Token]:
    """The mail addresses; compared without case."""
    if "@" not in text:
        return []
    return [Token(match.group(), match.group().lower(), *match.span()) for match in _MAIL.finditer(text)]


_OPTION = re.compile(r"(?<![\w.-])--[A-Za-z][A-Za-z0-9]*+(?>(?:[-_][A-Za-z0-9]++)*)(?![\w-])", re.ASCII)


_FRAMED = re.compile(r"^[ \t]*--[^-\n][^\n]*[^-\n]--[ \t]*$", re.MULTILINE)


def find_options(text: str) -> list[Token]:
    """Long options of programs: `--verbose`; a line between dashes, `--Volume header--`, has none."""
    if "--" not in text:
        return []
    found = (Token(match.group(), match.group(), *match.span()) for match in _OPTION.finditer(text))
    # `--number` beside `++number` counts down, `--option|value` is a context before its text.
    framed = [match.span() for match in _FRAMED.finditer(text)]
    return [
        one
        for one in found
        if not one.text.isupper()  # `--OPTION` stands for any
        and text[one.end : one.end + 1] != "|"
        and f"++{one.text[2:]}" not in text
        and not any(start <= one.start < end for start, end in framed)
    ]


_ROOTS = "/(?:etc|usr|var|dev|proc|sys|bin|sbin|lib|opt|boot|run)"
# Behind a tag a path counts if an end tag follows it, `<file>/etc/fstab</file>` and not `<prefix>/etc`, and so it does in the
# markup of Perl's manuals, `F</etc/fstab>`.
_PATH = re.compile(
    rf"(?<![\w/.:%~<>$)}}\]-]){_ROOTS}(?>(?:/[\w.+@-]++)*)/?(?![\w%*<{{$/-])|(?<=>){_ROOTS}(?>(?:/[\w.+@-]++)*)/?(?=</|\s[^<>]*</)"
    rf"|(?<=\b[BCFILE]<){_ROOTS}(?>(?:/[\w.+@-]++)*)/?(?=[>\s])",
    re.ASCII,
)


def find_paths(text: str) -> list[Token]:
    """Absolute paths in the directories of the Filesystem Hierarchy Standard that hold programs' own files."""
    if "/" not in text:
        return []
    found: list[Token] = []
    for match in _PATH.finditer(text):
        path = match.group().rstrip(".-")
        if _MINE.search(path):
            continue
        found.append(Token(path, path.rstrip("/"), match.start(), match.start() + len(path)))
    return found


_MINE = re.compile(r"/(?:my|your|some)[-_]")
_FUNCTION = re.compile(r"(?<![\w.%:\\/$-])[A-Za-z_][A-Za-z0-9_.:]*+\(\)")


def find_functions(text: str) -> list[Token]:
    """Names of functions with empty parentheses: `main()`."""
    if "()" not in text:
        return []
    return [Token(match.group(), match.group(), *match.span()) for match in _FUNCTION.finditer(text)]


_BESIDE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")


def holds(text: str, word: str) -> bool:
    """Whether the word stands in the text with no letter or digit of ASCII directly beside it."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before in _BESIDE and word[0] in _BESIDE) and after not in _BESIDE:
            return True
        at = text.find(word, at + 1)
    return False


def missing_tokens(source: list[Token], target: list[Token], text: str) -> list[Token]:
    """The tokens of the source that are neither a token of the target nor anywhere in its text, each once."""
    present = {token.key for token in target}
    missing: dict[str, Token] = {}
    lowered = text.lower()
    for token in source:
        if token.key not in present and not holds(lowered, token.text.lower()):
            missing.setdefault(token.key, token)
    return list(missing.values())


def new_tokens(source: list[Token], target: list[Token], text: str) -> list[Token]:
    """The tokens of the target that the source has nowhere, each once."""
    return missing_tokens(target, source, text)
