"""What is broken in the markup of a reStructuredText text, by the recognition rules of its specification."""

import re
from dataclasses import dataclass

# Roles of docutils and of Sphinx's domains for Python, C and the rest that people write by hand.
_ROLES = (
    "abbr|any|attr|c:func|c:macro|c:type|class|code|command|const|cve|cwe|data|dfn|doc|download|emphasis|envvar|exc|file|func|"
    "guilabel|issue|kbd|keyword|literal|mailheader|makevar|manpage|math|menuselection|meth|mimetype|mod|newsgroup|numref|"
    "obj|opcode|option|pep|program|py:class|py:func|py:meth|py:mod|ref|regexp|rfc|samp|setting|source|strong|sub|sup|term|"
    "token|ttag|tfilter|type"
)
_ROLE = r":[A-Za-z][\w.+-]*+(?>(?::[A-Za-z][\w.+-]*+){0,3}):"
_TWO_TICKS = re.compile(rf"(?<![\w:]){_ROLE}``(?!`)[^`\n]++``")
_TWO_PREFIXES = re.compile(rf"(?<![\w:]){_ROLE}`!~[^`\n]*+`")
_NO_TICKS = re.compile(rf"(?<![\w:`/.]):(?:{_ROLES}):(?![`:/])(?=\w)")
_NO_FIRST_COLON = re.compile(rf"(?<![:\w`./-])(?:{_ROLES}):`[^`\s][^`\n]*+`(?![`_])")
_NO_SECOND_COLON = re.compile(rf"(?<![:\w]):(?:{_ROLES})`[^`\s][^`\n]*+`(?!`)")
_LITERAL = re.compile(r"(?<!`)``(?![\s`])(?>(?:[^`]|`(?!`))*)(?<!\s)``(?!`)|(?<!`)```(?!`)[^`]*+```(?!`)")
_SINGLE = re.compile(rf"(?:{_ROLE})?(?<!`)`(?![`\s])(?P<body>[^`]++)(?<!\s)`(?P<tail>_{{0,2}})(?:{_ROLE})?(?!`)")
_URL_END = re.compile(r"(?P<blank>\s?)<(?:https?|ftp|mailto):[^<>\s]+>\Z")


@dataclass(frozen=True, slots=True)
class Defect:
    """A broken piece at `[start, end)`; kinds are the keys of the messages of the rule that tells of it."""

    kind: str
    start: int
    end: int


def find_defects(text: str) -> list[Defect]:
    """The broken pieces of a text, in order; a piece has one kind."""
    if "`" not in text and not (":" in text and _NO_TICKS.search(text)):
        return []
    found = [Defect("two-ticks", *match.span()) for match in _TWO_TICKS.finditer(text)]
    found += [Defect("two-prefixes", *match.span()) for match in _TWO_PREFIXES.finditer(text)]
    found += [Defect("no-ticks", *match.span()) for match in _NO_TICKS.finditer(text)]
    rest = _blank(_TWO_TICKS, text)
    for kind, pattern in (("no-first-colon", _NO_FIRST_COLON), ("no-second-colon", _NO_SECOND_COLON)):
        found += [Defect(kind, *match.span()) for match in pattern.finditer(rest)]
        rest = _blank(pattern, rest)
    rest = _blank(_LITERAL, rest)
    for match in _SINGLE.finditer(rest):
        address = _URL_END.search(match["body"])
        if address is not None and not match.group().startswith(":"):
            if not match["tail"]:
                found.append(Defect("no-underscore", *match.span()))
            elif not address["blank"] and address.start():
                found.append(Defect("no-blank", *match.span()))
    rest = _blank(_SINGLE, rest)
    at = rest.find("`")
    if at >= 0:
        end = at
        while rest[end : end + 1] == "`":
            end += 1
        found.append(_tell_stray(rest, at, end))
    return sorted(found, key=lambda one: (one.start, one.kind))


_INNER_BLANK = re.compile(
    r"(?P<ticks>`{1,2})(?!`)\s[^`\n]{1,200}(?P=ticks)(?!`)|(?P<ticked>`{1,2})(?!`)[^`\s][^`\n]{0,200}\s(?P=ticked)(?!`)"
)


def _tell_stray(text: str, at: int, end: int) -> Defect:
    """Backticks that pair with none: those with a blank inside, else alone."""
    match = _INNER_BLANK.match(text, at)
    return Defect("inner-blank", *match.span()) if match else Defect("stray", at, end)


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with blanks in the place of every match."""
    return pattern.sub(lambda match: " " * len(match.group()), text)
