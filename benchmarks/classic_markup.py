"""Defects of markup planted in released translations: each takes a clean text and gives it one known defect, or None."""

import random
import re
from collections.abc import Callable

Mutation = Callable[[str, str, random.Random], str | None]

_END = re.compile(r"</([A-Za-z][\w-]*)>")
_REFERENCE = re.compile(r"&(?:amp|lt|gt|quot|#\d+);")
_ROLE = re.compile(r":(?:ref|doc|term|func|class|meth|mod|option|envvar|hg|attr|data|py:\w+):`[^`<>]{3,}`")
_LINK = re.compile(r"\]\(([^()\s]{4,})\)")
_KUIT = re.compile(
    r"<(filename|interface|emphasis|application|command|resource|link|shortcut|icode|message|email|placeholder|note|para)"
    r"(?: [^<>]*)?>([^<>]*)</\1>"
)
_PAIR = re.compile(r"<(\w+)( [^<>]*=[^<>]*)>([^<>]*)</\1>")


def unclose_tag(source: str, target: str, rng: random.Random) -> str | None:
    """Spoil one closing tag: without its slash, with a blank, or gone."""
    ends = list(_END.finditer(target))
    if not ends or not _END.search(source):
        return None
    end = rng.choice(ends)
    # What HTML lets stand open is not broken without its end.
    if end[1].lower() in ("p", "li", "dt", "dd", "tr", "td", "th", "br", "option"):
        return None
    spoilt = rng.choice((f"<{end[1]}>", f"</ {end[1]}>", f"< /{end[1]}>", ""))
    return target[: end.start()] + spoilt + target[end.end() :]


def break_reference(source: str, target: str, rng: random.Random) -> str | None:
    """Spoil one `&amp;`: its semicolon or its name is lost, or a blank stands in it."""
    found = list(_REFERENCE.finditer(target))
    if not found or not _REFERENCE.search(source) or re.search(r"&(?!#?\w+;)", source):
        return None
    one = rng.choice(found)
    spoilt = rng.choice(("&", one.group()[:-1] + " ", "& " + one.group()[1:]))
    return target[: one.start()] + spoilt + target[one.end() :]


def change_role(source: str, target: str, rng: random.Random) -> str | None:
    """Change what a role of reStructuredText points at, its name, or its colons."""
    found = [one for one in _ROLE.finditer(target) if one.group() in source]
    if not found:
        return None
    role = rng.choice(found)
    name, _, body = role.group()[1:].partition(":`")
    spoilt = rng.choice(
        (f":{name}:`{body[:-1]}x`", f":{name}x:`{body}", f"{name}:`{body}", f":{name}: `{body}", f":{name}`{body}")
    )
    return target[: role.start()] + spoilt + target[role.end() :]


def change_link(source: str, target: str, rng: random.Random) -> str | None:
    """Change the address of a Markdown link, or put a blank before it."""
    found = [one for one in _LINK.finditer(target) if one.group() in source]
    if not found:
        return None
    link = rng.choice(found)
    spoilt = rng.choice((f"]({link[1][:-1]}xq)", f"] ({link[1]})", f"]（{link[1]}）"))
    return target[: link.start()] + spoilt + target[link.end() :]


def drop_kuit(source: str, target: str, rng: random.Random) -> str | None:
    """Take one element of KUIT out and leave its text."""
    found = list(_KUIT.finditer(target))
    if not found or not _KUIT.search(source):
        return None
    one = rng.choice(found)
    return target[: one.start()] + one[2] + target[one.end() :]


def drop_link(source: str, target: str, rng: random.Random) -> str | None:
    """Take an element with attributes out and leave its text."""
    found = list(_PAIR.finditer(target))
    if not found or not _PAIR.search(source):
        return None
    one = rng.choice(found)
    return target[: one.start()] + one[3] + target[one.end() :]


_TAGS = ("broken-markup", "tag-missing")
MARKUP_PLANTS: dict[str, tuple[Mutation, tuple[str, ...]]] = {
    "tag unclosed": (unclose_tag, _TAGS),
    "element dropped": (drop_link, _TAGS),
    "entity broken": (break_reference, ("broken-reference", "broken-markup", "entity-missing")),
    "role changed": (change_role, ("rst-reference-mismatch", "rst-broken-markup", "rst-glued-markup")),
    "Markdown link changed": (change_link, ("markdown-link-mismatch",)),
    "KUIT tag dropped": (drop_kuit, _TAGS),
}

# Hostile texts: (source, the piece that a translation repeats).
MARKUP_GROWTH: dict[str, tuple[str, str]] = {
    "blanks in ends": ("<b>a</b>", "</ b> "),
    "curly quotes": ("<a href='x'>y</a>", "<a href=“"),
    "wide brackets": ("<b>a</b>", "＜b "),
    "attributes": ("<a b='c'>x</a>", "<a b='c' d=e "),
    "elements": ("<a b='c'>x</a>", "<a b='c'>x</a>"),
    "addresses changed": ("<a href='http://a.b/c'>x</a>", "<a href='http://a.b/d/e'>x</a>"),
    "literals": ("``a`` x", "``a "),
    "blanks in literals": ("``a`` x", "`` a"),
    "roles spaced": (":guilabel:`a` x", ": guilabel: "),
    "links of reST": ("`a <b>`_ x", "`a <b>`_ "),
    "substitutions": ("|a| :ref:`x`", "|a "),
    "emphasis": ("*a* `b`", "*a "),
    "underscores": ("_a_ `b`", "_a"),
    "double underscores": ("__a__ *b*", "__a_b"),
    "POD": ("B<a> I<b>", "</a>I<"),
    "images": ("[a](b)", "![[]("),
    "code": ("<code>a-b</code>", "<code>a-c</code>"),
    "numbers of characters": ("&a; <b>x</b>", "&#1"),
    "fonts": ("\\fBa\\fR", "\\fB"),
    "comments": ("<![CDATA[x]]>", "<!-- -->"),
}
