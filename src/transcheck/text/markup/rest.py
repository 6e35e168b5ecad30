"""reStructuredText: roles, literals, links, references, substitutions and footnotes, and what breaks them.

Rules of recognition: the reStructuredText specification, section "Inline markup recognition rules".
"""

import re

from transcheck.text.markup.pieces import Piece

_ROLE = re.compile(r":(?P<role>[A-Za-z][\w.+-]*+(?>(?::[A-Za-z][\w.+-]*+){0,3})):`(?P<body>[^`]++)`")
_LITERAL = re.compile(r"(?<!`)``(?P<body>(?:[^`\s]|(?<!`)`(?!`)|\s(?!``))(?:[^`]|`(?!`))*?)``(?!`)")
_LINK = re.compile(r"(?<![:`\w])`(?P<label>[^`<]*+)<(?P<target>[^`<>]++)>`(?P<kind>__?)")
_PHRASE = re.compile(r"(?<![:`\w])`(?P<label>[^`<>\n]++)`_(?!_)(?!\w)")
_SUBSTITUTION = re.compile(r"(?<![\w|])\|(?P<name>[^\s|](?:[^|\n]*[^\s|])?)\|(?:__?)?(?![\w|])")
_FOOTNOTE = re.compile(r"(?<!\w)\[(?P<label>#?[A-Za-z0-9_.-]*+|\*)\]_(?!\w)")
_TARGET = re.compile(r"<([^<>`]++)>\s*\Z", re.DOTALL)


def is_rest(text: str) -> bool:
    """Whether the text has inline markup that only reStructuredText has."""
    if "`" in text and (_ROLE.search(text) or _LINK.search(text) or _PHRASE.search(text)):
        return True
    return "]_" in text and _FOOTNOTE.search(text) is not None


def read_references(text: str) -> list[Piece]:
    """Roles (keyed by role and target), links, footnotes and substitutions of a text."""
    found: list[Piece] = []
    if "`" in text:
        found += [Piece("role", _role_key(m["role"], m["body"]), m.group(), *m.span()) for m in _ROLE.finditer(text)]
        found += [
            Piece("link", match["target"].strip(), match.group(), *match.span()) for match in _LINK.finditer(text)
        ]
    if "|" in text:
        found += [Piece("substitution", m["name"], m.group(), *m.span()) for m in _SUBSTITUTION.finditer(text)]
    if "]_" in text:
        found += [Piece("footnote", m["label"], m.group(), *m.span()) for m in _FOOTNOTE.finditer(text)]
    return found


# Roles whose whole content is words for people to read.
_WORDING = frozenset({"abbr", "dfn", "emphasis", "strong", "sub", "sup", "subscript", "superscript", "guilabel",
                      "menuselection", "title", "title-reference", "term"})  # fmt: skip


def _role_key(role: str, body: str) -> str:
    """The role and what it points at; a role whose text is translated counts by its name alone."""
    target = _TARGET.search(body)
    if target:
        return f"{role} {target[1].strip()}"
    if role.rpartition(":")[2] in _WORDING:
        return role
    # Lines are wrapped anew, and what stands for a value (`REV`, `[FILE]...`) is translated.
    parts = body.split()
    return " ".join([role, *([parts[0], *map(_fold, parts[1:])] if parts else [])])


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
    r"(?::[A-Za-z][\w.+-]*+(?>(?::[A-Za-z][\w.+-]*+){0,3}):)?`[^`\n]++`(?:__?)?|``(?>(?:[^`]|`(?!`))+)``"
)


def find_glued(text: str) -> list[tuple[int, int]]:
    """Inline markup that reStructuredText does not see because a letter stands directly before or after it."""
    if "`" not in text:
        return []
    found: list[tuple[int, int]] = []
    for match in _ANY_MARKUP.finditer(text):
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if (before.isalnum()) or (after.isalnum()):
            found.append(match.span())
    return found
