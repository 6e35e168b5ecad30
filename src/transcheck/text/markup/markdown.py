"""Markdown (CommonMark): links, references, images, code and emphasis."""

import re

from transcheck.text.markup.pieces import Piece

# Texts in brackets may hold one level of brackets, addresses one level of parentheses.
_LINK = re.compile(
    r"""(?<![A-Za-z0-9_)\]])(?P<image>!?)\[(?P<label>(?>(?:[^\[\]]|\[[^\[\]]*+\])*))\]
        (?: \(\s*+(?P<url><[^<>\n]*+>|(?>(?:[^\s()<>]|\([^\s()<>]*+\))*))(?:\s++(?:"[^"]*+"|'[^']*+'))?\s*+\)
          | \[(?P<reference>[^\[\]]*+)\] )""",
    re.VERBOSE,
)
# `[port][path]` in a line of usage is none: the text has a blank or the reference joins words.
_REFERENCE = re.compile(
    r"(?<![\w\])\[])\[(?=[^\[\]]* |[^\[\]]*\]\[\w+[-_])[^\W\d_][^\[\]<>|=]*+\]\[(\w[\w .-]*+)\](?![\[(])"
)
_DEFINITION = re.compile(r"^ {0,3}\[([^\[\]\n]++)\]:\s*+(\S++)", re.MULTILINE)
# An indented `# comment` is one of a program.
_HEADING = re.compile(r"^(#{1,6})[ \t]", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_CODE = re.compile(r"(?<![`\\])(`{1,2})(?!`)((?>(?:(?!\1)[^\n])+))\1(?!`)")
_STRONG = re.compile(r"(?<![\w*\\])\*{2,3}(?=[^\s*])(?:[^*\n]|\*(?!\*))*?(?<=[^\s*])\*{2,3}(?![\w*])")


# Where words are not parted by blanks, a mark may stand between letters (CommonMark, "can close strong emphasis").
_STRONG_ANYWHERE = re.compile(r"(?<![*\\])\*{2,3}(?=[^\s*])(?:[^*\n]|\*(?!\*))*?(?<=[^\s*])\*{2,3}(?!\*)")
# `*word*` and `_word_`, of Markdown and AsciiDoc alike, not beside a letter of a script that parts words by blanks; what
# follows a wildcard is a quotation mark or a full stop. `__part__s` may stand inside a word.
_LETTER = r"[^\W\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\uffef]"
_EMPHASIS = re.compile(
    rf"(?<!{_LETTER})(?<![*\\])\*(?=[\w$+(\[{{<„«−–-])[^*\n]{{1,1000}}(?<![\s*])\*(?!\*)(?!{_LETTER})"
)
_UNDERLINED = re.compile(
    rf"__(?![\s_])(?>(?:[^_\n]|_(?!_)){{1,1000}})(?<!\s)__"
    rf"|(?<!{_LETTER})(?<!\\)_(?![\s_])(?>(?:[^_\n]|(?<=\w)_(?=[^\W_])){{1,1000}})(?<!\s)_(?!_)(?!{_LETTER})"
)
_STAR = re.compile(r"(?<![*\\/])\*(?![*./])")
_UNDERSCORE = re.compile(r"(?<![\w\\])_(?=\w)|(?<=\w)_(?!\w)")
_STARS = re.compile(r"(?<![*\\])\*{2,3}(?!\*)")
# `quoted' and ‘quoted` are quotation marks of other ways of writing.
_QUOTED = re.compile(r"`[^`'\n]{1,80}'|['‘][^`'\n]{1,80}`")


def count_left_over(text: str, kind: str) -> int:
    """How many marks of a kind (`code`, `strong`) stand in a text and make none of it."""
    if kind == "strong":
        return len(_STARS.findall(_STRONG_ANYWHERE.sub("", text)))
    if kind == "emphasis":
        return len(_STAR.findall(_EMPHASIS.sub("", text)))
    if kind == "underlined":
        return len(_UNDERSCORE.findall(_UNDERLINED.sub("", text)))
    return _CODE.sub("", _QUOTED.sub("", text)).count("`") % 2 if kind == "code" else 0


def read_links(text: str) -> list[Piece]:
    """Inline links and images, keyed by their address, and definitions of references."""
    if "](" not in text and "]:" not in text:
        return []
    found = [
        Piece("image" if match["image"] else "link", match["url"].strip("<>"), match.group(), *match.span())
        for match in _LINK.finditer(text)
        if match["url"]
    ]
    found += [
        Piece("definition", match[2].strip("<>"), match.group(), *match.span())
        for match in _DEFINITION.finditer(text)
        if re.search(r"[/#.]", match[2])
    ]
    return found


def read_reference_links(text: str) -> list[Piece]:
    """`[text][reference]` links, keyed by the reference; `[text][]` refers to its own translated text."""
    if "][" not in text:
        return []
    return [
        Piece("reference", match[1].casefold(), match.group(), *match.span()) for match in _REFERENCE.finditer(text)
    ]


def read_structure(text: str, *, anywhere: bool = False) -> list[Piece]:
    """Headings, fences, inline code (keyed by the code) and strong emphasis; `anywhere`: between letters, too."""
    found: list[Piece] = []
    if "#" in text:
        found += [Piece("heading", match[1], match[1], *match.span(1)) for match in _HEADING.finditer(text)]
    if "```" in text or "~~~" in text:
        found += [Piece("fence", match[1], match[1], *match.span(1)) for match in _FENCE.finditer(text)]
    if "`" in text:
        # `quoted' in the way of GNU is no code
        found += [
            Piece("code", match[2].strip(), match.group(), *match.span())
            for match in _CODE.finditer(text)
            if "'" not in match[2]
        ]
    if "**" in text:
        strong = _STRONG_ANYWHERE if anywhere else _STRONG
        found += [Piece("strong", "**", match.group(), *match.span()) for match in strong.finditer(text)]
    if "*" in text:
        found += [Piece("emphasis", "*", match.group(), *match.span()) for match in _EMPHASIS.finditer(text)]
    if "_" in text:
        found += [Piece("underlined", "_", match.group(), *match.span()) for match in _UNDERLINED.finditer(text)]
    return found
