"""AsciiDoc: macros (`link:url[text]`, `linkgit:git-log[1]`), cross references and attributes."""

import re

from transcheck.text.markup.pieces import Piece

_MACRO = re.compile(
    r"(?<![\w:])(?P<name>[a-z]*link[a-z]*|xref|image|include|footnote|kbd|btn|menu|mailto|icon|video|audio|stem|pass|anchor|manpage):{1,2}(?!//)(?P<target>[^\s\[\]:`]++)\[(?P<text>[^\[\]\n]*+)\]"
)
_CROSS = re.compile(r"<<(?P<target>[\w.#-]++)(?P<text>,[^<>]++)?>>")


def read_macros(text: str) -> list[Piece]:
    """Macros keyed by name and target, cross references keyed by target."""
    found: list[Piece] = []
    if "[" in text and ":" in text:
        found += [Piece("macro", f"{m['name']}:{m['target']}", m.group(), *m.span()) for m in _MACRO.finditer(text)]
    if "<<" in text:
        found += [
            Piece("cross-reference", m["target"], m.group(), *m.span())
            for m in _CROSS.finditer(text)
            # `<<invalid>>` is a word in brackets: an anchor of several words or a text makes a reference.
            if m["text"] or re.search(r"[-_.#]", m["target"])
        ]
    return found
