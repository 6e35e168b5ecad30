"""Tags of HTML, XML, DocBook, Pango, Qt and KUIT texts, told apart from `<file>` and other words in brackets."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from transcheck.text.markup.pod import is_pod
from transcheck.text.markup.transcript import ordinary_part


class Kind(Enum):
    """What a tag does: `<b>` opens, `</b>` closes, `<br/>` is empty."""

    OPEN = "open"
    CLOSE = "close"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag at `[start, end)`; the name as written, attributes as (name, value) in order, values unquoted."""

    name: str
    kind: Kind
    attributes: tuple[tuple[str, str], ...]
    start: int
    end: int
    text: str

    @property
    def plain(self) -> str:
        """The tag without its attributes: `<a>`, `</a>`, `<br/>`."""
        slash, end = ("/" if self.kind is Kind.CLOSE else ""), ("/" if self.kind is Kind.EMPTY else "")
        return f"<{slash}{self.name}{end}>"


# Elements that never have a closing tag (HTML 13.1.2 "void elements"), without those whose names programs also
# write in angle brackets for arguments (`<link>`, `<source>`, `<input>`): these count when they have attributes.
_VOID = frozenset({"br", "hr", "img", "wbr"})
_VOID_OR_WORD = frozenset({"area", "base", "col", "embed", "input", "link", "meta", "param", "source", "track"})
# HTML lets these stand without a closing tag.
OPTIONAL_END = frozenset(
    "html head body p li dt dd tr td th option optgroup thead tbody tfoot caption colgroup rp rt".split()
)
_STRUCTURE = frozenset({"p", "li", "dt", "dd", "tr", "td", "th"})
HTML = (
    frozenset(
        """a abbr acronym address article aside audio b big blockquote body button canvas caption center cite code dd
    del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header html i
    iframe ins kbd label legend li main mark nav ol p pre q s samp script section select small span strike strong
    style sub summary sup table tbody td tfoot th thead tr tt u ul var video""".split()
    )
    | _VOID
)
# GTK knows these too, and takes `<B>` for another element.
_PANGO = frozenset("a b big i s small span sub sup tt u".split())
WEB = HTML - _PANGO
"""Elements that only HTML has: their names may be written in capitals."""
FORMATTING = frozenset("b big em emphasis i s small strike strong sub sup tt u".split())
"""Elements that change how words look and nothing else."""

# Lingui and react-i18next number the elements of a text: `<0>all</0>`, `<1/>`.
_TAG = re.compile(
    r"""<(?P<slash>/?)(?P<name>[A-Za-z][\w.:-]*+|[0-9]{1,3}(?=/?>))
        (?P<rest>(?:\s++(?>(?:[^<>"'/]|"[^"<]*+"|'[^'<]*+'|/(?!>))*))?)
        (?P<empty>/?)>""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""(?<![\w.:@-])([A-Za-z_:@][\w.:-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'=<>`]++))""")
_OPAQUE = re.compile(r"<!--|<!\[CDATA\[|<\?")
_CLOSERS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}


def scan_tags(text: str) -> Iterator[Tag]:
    """Everything in a text that has the form of a tag, in order; comments, CDATA and instructions are skipped."""
    if "<!" in text or "<?" in text:
        text = _blank_opaque(text)
    for match in _TAG.finditer(text):
        rest = match["rest"]
        attributes = (
            tuple((name, double or single or bare) for name, double, single, bare in _ATTRIBUTE.findall(rest))
            if "=" in rest
            else ()
        )
        kind = Kind.CLOSE if match["slash"] else Kind.EMPTY if match["empty"] else Kind.OPEN
        yield Tag(match["name"], kind, attributes, match.start(), match.end(), match.group())


def _blank_opaque(text: str) -> str:
    """Blanks in the place of comments, CDATA sections and instructions; an opener without its end stays."""
    parts: list[str] = []
    at = 0
    endless: set[str] = set()
    for match in _OPAQUE.finditer(text):
        closer = _CLOSERS[match.group()]
        if match.start() < at or closer in endless:
            continue
        end = text.find(closer, match.end())
        if end < 0:
            endless.add(closer)
            continue
        end += len(closer)
        parts += [text[at : match.start()], " " * (end - match.start())]
        at = end
    return "".join([*parts, text[at:]])


def find_open_section(text: str) -> int:
    """Where a comment, CDATA section or instruction begins that is never closed, else -1."""
    if "<!" not in text and "<?" not in text:
        return -1
    match = _OPAQUE.search(_blank_opaque(text))
    return match.start() if match else -1


@dataclass(frozen=True, slots=True)
class Markup:
    """The tags of a text and how they nest.

    Attributes:
        tags: in order.
        unclosed: opening tags whose end is missing; unopened: closing tags without a beginning.
        crossed: closing tags that close an element before the one inside it.
        words: names that stand in angle brackets and are no tags.
    """

    tags: tuple[Tag, ...]
    unclosed: tuple[Tag, ...] = ()
    unopened: tuple[Tag, ...] = ()
    crossed: tuple[Tag, ...] = ()
    words: frozenset[str] = frozenset()

    @property
    def well_formed(self) -> bool:
        """Whether every element is closed, inside the one that holds it."""
        return not (self.unclosed or self.unopened or self.crossed)

    @property
    def names(self) -> frozenset[str]:
        """The names of the elements, as written."""
        return frozenset(tag.name for tag in self.tags)


@lru_cache(maxsize=4096)
def read_source(text: str) -> Markup:
    """The tags of a source text; `<process ID>` and `<file>` are none.

    What looks like a tag counts if it closes something, or is closed, or is empty (`<br/>`), or has attributes,
    or is an element of HTML that may stand alone; a text that speaks of the `<html>` tag also does of `<html lang="x">`.
    """
    if "<" not in text or is_pod(text):
        return Markup(())
    found = list(scan_tags(text))
    words = _find_words(found)
    return replace(nest(_keep_tags(found, words)), words=words)


def _find_words(found: list[Tag]) -> frozenset[str]:
    """Names that stand in brackets without attributes and are never closed: `the <spine> tag`, `<file>`."""
    closed = {tag.name for tag in found if tag.kind is Kind.CLOSE}
    return frozenset(
        tag.name
        for tag in found
        if tag.kind is Kind.OPEN and not tag.attributes and tag.name not in closed and not _stands_alone(tag)
    )


def _keep_tags(found: list[Tag], words: frozenset[str], names: frozenset[str] = frozenset()) -> list[Tag]:
    """What counts of what looks like a tag: no words, but every one of the names."""
    return [tag for tag in found if tag.name in names or tag.name not in words]


def _stands_alone(tag: Tag) -> bool:
    return tag.name.lower() in _VOID or tag.name.lower() in _STRUCTURE


def read_target(text: str, source: Markup) -> Markup:
    """The tags of a translation: those that count in a source text, and every one named as a tag of its source."""
    if "<" not in text or (not source.tags and is_pod(text)):
        return Markup(())
    found = list(scan_tags(text))
    closed = {tag.name for tag in found if tag.kind is Kind.CLOSE}
    words = _find_words(found) | (source.words - closed)
    paired = frozenset(tag.name for tag in source.tags if tag.kind is Kind.CLOSE)
    return nest(_keep_tags(found, words, source.names), paired)


def nest(tags: list[Tag], paired: frozenset[str] = frozenset()) -> Markup:
    """Pair opening with closing tags, in one pass. What HTML lets stand open is never unclosed.

    Args:
        tags: in order.
        paired: elements known to need an end although no closing tag stands here.
    """
    ended = paired | {tag.name for tag in tags if tag.kind is Kind.CLOSE}
    nesting = _Nesting()
    for tag in tags:
        if tag.kind is Kind.CLOSE:
            nesting.close(tag)
        elif tag.kind is Kind.OPEN and not _is_void(tag.name, ended):
            nesting.open(tag)
    left = [*nesting.waiting, *nesting.passed]
    unclosed = sorted((tag for tag in left if tag.name.lower() not in OPTIONAL_END), key=lambda tag: tag.start)
    return Markup(tuple(tags), tuple(unclosed), tuple(nesting.unopened), tuple(nesting.crossed))


class _Nesting:
    """Elements that are open, the innermost last; `passed` are those whose outer element was closed before them."""

    def __init__(self) -> None:
        self.waiting: list[Tag] = []
        self.depth: Counter[str] = Counter()
        self.passed: list[Tag] = []
        self.unopened: list[Tag] = []
        self.crossed: list[Tag] = []

    def open(self, tag: Tag) -> None:
        self.waiting.append(tag)
        self.depth[tag.name] += 1

    def close(self, tag: Tag) -> None:
        if self.depth[tag.name]:
            while (inner := self.waiting.pop()).name != tag.name:
                self.depth[inner.name] -= 1
                self.passed.append(inner)
            self.depth[tag.name] -= 1
            return
        for at in range(len(self.passed) - 1, max(len(self.passed) - _CROSSING, 0) - 1, -1):
            if self.passed[at].name == tag.name:
                del self.passed[at]
                self.crossed.append(tag)
                return
        self.unopened.append(tag)


# How far back an element may have been passed over by its parent's end: keeps hostile texts linear.
_CROSSING = 8


def _is_void(name: str, ended: frozenset[str] | set[str]) -> bool:
    """Whether the element has no closing tag in HTML; DocBook's `<link>` has one."""
    lower = name.lower()
    return lower in _VOID or (lower in _VOID_OR_WORD and name not in ended)


@lru_cache(maxsize=8192)
def read_pair(source: str, target: str) -> tuple[Markup, Markup]:
    """The tags of a source text and of its translation; kept, because several rules ask."""
    markup = read_source(source)
    return markup, read_target(ordinary_part(target, source), markup)
