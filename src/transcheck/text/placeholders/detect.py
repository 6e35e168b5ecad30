"""Which syntaxes a catalog is written in that no flag tells: from its texts alone, unmistakable signs only."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from transcheck.text.placeholders.formats import Format
from transcheck.text.placeholders.syntaxes import SYNTAXES


@dataclass(frozen=True, slots=True)
class Sign:
    """What tells a syntax: a pattern in the source, how many sources must have it, what it is not found without."""

    pattern: re.Pattern[str]
    least: int
    lead: str


def _sign(pattern: str, least: int, lead: str) -> Sign:
    return Sign(re.compile(pattern), least, lead)


# A name in braces after a letter or a backslash is markup (`@code{name}`); a text with a percent sign that is none of
# these directives is a date format or prose. `%name%` stands in manuals of shells and templates.
_SIGNS: Mapping[str, Sign] = {
    "icu": _sign(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,", 1, "{"),
    "mustache": _sign(r"\{\{\s*[\w.]+\s*\}\}", 1, "{{"),
    "ecmascript": _sign(r"(?<![$\\])\$\{\s*[\w.\-]+\s*\}", 1, "${"),
    "percent-brace": _sign(r"%\{\s*[A-Za-z_]\w*\s*\}", 1, "%{"),
    "wordpress": _sign(r"###[A-Z0-9_]+###", 1, "###"),
    "percent-name": _sign(r"(?<![%\w])%[a-z_]\w*%(?!\w)", 10, "%"),
    "python-names": _sign(r"%\([A-Za-z_]\w*\)[sdi](?![A-Za-z])", 1, "%("),
    "brace": _sign(r"\A(?!.*\{\s*\w+\s*,).*?(?<![{$#%@\\A-Za-z/\[])\{(?:[A-Za-z_]\w*|\d+)\}(?!\})", 1, "{"),
    "printf": _sign(r"\A[^%]*(?:(?<![0-9])%(?:%|(?:[1-9]\$)?(?:[sdu]|\.\d+f)(?![A-Za-z]))[^%]*)+\Z", 1, "%"),
}
# Beside a source without placeholders these may be prose all the same.
_OFTEN_PROSE = ("icu", "percent-name")
# A text in code quotation, or a long or indented one, is about the syntax as likely as it uses it.
_LONGEST = 400
_ABOUT = re.compile(r"`|\A[ \t]{2,}|\n[ \t]{2,}\S|\\[{}$%]")
# Translations that do not keep the names are defects where they are few, and tell of another use where they are many.
_FEW = 2
_SHARE = 5


def may_show_sign(sources: list[str]) -> bool:
    """Whether any of the sources may show a sign of a syntax; much cheaper than looking for it."""
    joined = "\0".join(sources)
    return "{" in joined or "%" in joined or "###" in joined


def detect_syntaxes(pairs: Iterable[tuple[str, str]]) -> tuple[Format, ...]:
    """The syntaxes that a catalog's messages without flags are written in, unmistakable ones only.

    Args:
        pairs: source and translation of the messages no flag tells of.
    """
    seen = dict.fromkeys(_SIGNS, 0)
    agreed = dict.fromkeys(_SIGNS, 0)
    for source, target in pairs:
        if "{" not in source and "%" not in source and "###" not in source:
            continue
        for name in _SIGNS:
            form = SYNTAXES[name]
            if has_sign(form, source):
                ours, theirs = form.parse(source), form.parse(target)
                if not ours.fault:
                    seen[name] += 1
                    agreed[name] += not theirs.fault and ours.arguments.keys() == theirs.arguments.keys()
    return tuple(
        SYNTAXES[name]
        for name, sign in _SIGNS.items()
        if sign.least <= seen[name] <= agreed[name] + max(_FEW, seen[name] // _SHARE)
    )


def has_sign(form: Format, source: str) -> bool:
    """Whether a source shows the sign by which its syntax was told, and is not about the syntax."""
    sign = _SIGNS[form.name]
    return (
        sign.lead in source
        and len(source) <= _LONGEST
        and sign.pattern.search(source) is not None
        and _ABOUT.search(source) is None
    )


# A source that is a sentence or a label, not a key, and has nothing that begins a placeholder.
_PROSE = re.compile(r"\A[^%${#]*[^\W\d_]\s[^%${#]*\Z")


def find_gained(source: str, target: str) -> Format | None:
    """The syntax of a placeholder that stands in a translation alone, where nothing else can be meant."""
    if "`" in source:
        return None
    if _PROSE.match(source) is None:
        # Empty braces beside named directives: no program fills in both.
        form = SYNTAXES["python-names"]
        return form if _PROSE.match(source.replace("{}", "")) and has_sign(form, target) else None
    return next(
        (SYNTAXES[name] for name in _SIGNS if name not in _OFTEN_PROSE and has_sign(SYNTAXES[name], target)), None
    )
