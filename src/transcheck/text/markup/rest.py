"""reStructuredText: roles, literals, links, references, substitutions and footnotes, and what breaks them.

Rules of recognition: the reStructuredText specification, section "Inline markup recognition rules".
"""

import re
import unicodedata

from transcheck.text.markup.pieces import Piece

_ROLE = re.compile(r":(?P<role>[A-Za-z][\w.+-]*+(?>(?::[A-Za-z][\w.+-]*+){0,3})):`(?P<body>[^`]++)`")
_LITERAL = re.compile(r"(?<!`)``(?P<body>(?:[^`\s]|(?<!`)`(?!`)|\s(?!``))(?:[^`]|`(?!`))*?)``(?!`)")
_LINK = re.compile(r"(?<![`\w])`(?P<label>[^`<]*+)<(?P<target>[^`<>]++)>`(?P<kind>__?)")
_PHRASE = re.compile(r"(?<![`\w])`(?P<label>[^`<>\n]++)`__?(?![_\w])")
_GLUED_LINK = re.compile(r"(?<!`)`(?P<label>[^`<]*+)<(?P<target>[^`<>]++)>`(?P<kind>__?)")
_GLUED_PHRASE = re.compile(r"(?<!`)`(?P<label>[^`<>\n]++)`__?(?!_)")
_SUBSTITUTION = re.compile(r"(?<![\w|])\|(?P<name>[^\s|](?:[^|\n]*[^\s|])?)\|(?:__?)?(?![\w|])")
_FOOTNOTE = re.compile(r"(?<![\w\]])\[(?P<label>#?[A-Za-z0-9_.-]*+|\*)\]_(?!\w)")
_GLUED_SUBSTITUTION = re.compile(r"\|(?P<name>[^\s|](?:[^|\n]*[^\s|])?)\|")
_GLUED_FOOTNOTE = re.compile(r"\[(?P<label>#?[A-Za-z0-9_.-]*+|\*)\]_")
_TARGET = re.compile(r"<([^<>`]++)>\s*\Z", re.DOTALL)


def is_rest(text: str) -> bool:
    """Whether the text has inline markup that only reStructuredText has."""
    if "`" in text and (_ROLE.search(text) or _LINK.search(text) or _PHRASE.search(text)):
        return True
    return "]_" in text and _FOOTNOTE.search(text) is not None


def read_references(text: str, *, glued: bool = False) -> list[Piece]:
    """Roles (keyed by role and target), links, phrases (`` `text`_ ``), footnotes and substitutions of a text.

    Args:
        text: a source, or a translation.
        glued: read them where a letter stands directly beside them, too; `find_glued` tells of these.
    """
    found: list[Piece] = []
    if "`" in text:
        found += [Piece("role", _role_key(m["role"], m["body"]), m.group(), *m.span()) for m in _ROLE.finditer(text)]
        rest = _ROLE.sub(lambda match: " " * len(match.group()), text)
        links = _GLUED_LINK if glued else _LINK
        found += [Piece("link", m["target"].strip(), m.group(), *m.span()) for m in links.finditer(rest)]
        phrases = _GLUED_PHRASE if glued else _PHRASE
        found += [Piece("phrase", "", match.group(), *match.span()) for match in phrases.finditer(rest)]
    if "|" in text:
        substitutions = _GLUED_SUBSTITUTION if glued else _SUBSTITUTION
        found += [Piece("substitution", m["name"], m.group(), *m.span()) for m in substitutions.finditer(text)]
    if "]_" in text:
        footnotes = _GLUED_FOOTNOTE if glued else _FOOTNOTE
        found += [Piece("footnote", m["label"], m.group(), *m.span()) for m in footnotes.finditer(text)]
    return found


# Roles whose whole content is words for people to read; keys have other names on other keyboards.
WORDING = frozenset({"abbr", "dfn", "emphasis", "strong", "sub", "sup", "subscript", "superscript", "guilabel", "kbd",
                     "menuselection", "title", "title-reference"})  # fmt: skip
# Roles that set a name in another type and point at nothing.
LITERAL_ROLES = frozenset({"code", "command", "file", "literal", "mailheader", "makevar", "math", "mimetype", "newsgroup",
                           "program", "regexp", "samp"})  # fmt: skip
# Roles of Sphinx that point at something: a translation without them is told of by Sphinx itself.
POINTING = frozenset("""any attr class const cve cwe data doc download envvar exc footcite cite func keyword macro member meth
                     mod numref obj opcode option pep ref rfc term token type""".split())  # fmt: skip
_AROUND = re.compile(r"\s*+([][(){},:;=])\s*+")
_LANGUAGE = re.compile(r"(?<=/)[a-z]{2}(?:[_-][A-Za-z]{2,4})?(?=/)")


def _role_key(role: str, body: str) -> str:
    """The role and what it points at; a role whose text is translated counts by its name alone."""
    name = role.rpartition(":")[2]
    target = _TARGET.search(body)
    if target:
        return f"{role} {target[1].strip()}"
    if name in WORDING or name == "term":
        return role
    if name in LITERAL_ROLES:
        return f"{role} {_AROUND.sub(_only_mark, body)}"
    if name in ("doc", "download"):
        # The manual of a language stands in a folder of its own.
        return f"{role} {_LANGUAGE.sub('*', body)}"
    # Lines are wrapped anew, and what stands for a value (`REV`, `[FILE]...`) is translated.
    parts = body.split()
    return " ".join([role, *([parts[0], *map(_fold, parts[1:])] if parts else [])])


def _only_mark(match: re.Match[str]) -> str:
    return match[1]


_PLACE = re.compile(r"[^\W\d_a-z]{2,}")


def _fold(word: str) -> str:
    """A word of a command; one in capitals stands for a value and has no letters that matter."""
    return "*" if not any(map(str.islower, word)) and _PLACE.search(word) else word


def read_literals(text: str) -> list[Piece]:
    """``literals``, keyed by their content."""
    if "``" not in text:
        return []
    return [Piece("literal", match["body"], match.group(), *match.span()) for match in _LITERAL.finditer(text)]


_ANY_MARKUP = re.compile(
    r"(?::[A-Za-z][\w.+-]*+(?>(?::[A-Za-z][\w.+-]*+){0,3}):)?(?<!`)`(?![`\s])[^`\n]*+(?<!\s)`(?!`)(?:__?)?"
    r"|(?<!`)``(?![`\s])(?>(?:[^`]|`(?!`))*)(?<!\s)``(?!`)|(?<!\*)\*\*(?![*\s])[^*\n]*+(?<!\s)\*\*(?!\*)"
)


def find_glued(text: str) -> list[tuple[int, int]]:
    """Inline markup that reStructuredText does not see because a letter stands directly before or after it."""
    if "`" not in text:
        return []
    return [
        match.span()
        for match in _ANY_MARKUP.finditer(text)
        if is_letter(text, match.start() - 1) or is_letter(text, match.end())
    ]


def is_letter(text: str, at: int) -> bool:
    """Whether a letter, a digit or a mark on a letter (a vowel sign of an Indian script) stands there."""
    if not 0 <= at < len(text):
        return False
    return text[at].isalnum() or unicodedata.category(text[at]) in ("Mn", "Mc")
