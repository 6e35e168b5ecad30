"""Placeholders that no flag of gettext tells of: by name for a configuration, or known by looking at a whole catalog."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from transcheck.text.patterns import find_pattern
from transcheck.text.placeholders import icu
from transcheck.text.placeholders.compare import Policy
from transcheck.text.placeholders.expressions import parse_fluent, parse_messageformat2
from transcheck.text.placeholders.formats import Format
from transcheck.text.placeholders.java_printf import parse_java_printf
from transcheck.text.placeholders.parsed import Parsed, Parser, Use, assemble
from transcheck.text.placeholders.python import parse_python

_ANYTHING = "anything"
# Each pattern has the name of the value as its only group that matches.
_PATTERNS = {
    "ecmascript": r"\$\{\s*([^{}]+?)\s*\}",
    "mustache": r"\{\{\{?\s*([^{}]+?)\s*\}\}\}?",
    "vue": r"\{\s*([\w.]+|'[^']*')\s*\}|@(?:\.\w+)?:(\(?[\w.]+\)?)",
    "laravel": r"(?<![\w:/]):([A-Za-z_]\w*)",
    "percent-name": r"%([A-Za-z_][\w.\-]*)%",
    "wordpress": r"###([A-Z0-9_]+)###",
    "drupal": r"(?<![\w@%!:/])([@%!:][A-Za-z_][\w\-]*)",
    "brace": r"(?<![{$#%\\])\{([A-Za-z_]\w*|\d+)\}(?!\})",
}
_LEADS = {"percent-name": "%", "wordpress": "#", "drupal": "@%!:", "laravel": ":", "ecmascript": "$"}
_TAG = re.compile(r"<(/?\d+/?)>")


def _by_pattern(pattern: str, *, fold: bool = False) -> Parser:
    compiled = re.compile(pattern)

    def parse(text: str) -> Parsed:
        uses = []
        for match in compiled.finditer(text):
            key = match[match.lastindex or 0]
            uses.append(Use(key.casefold() if fold else key, _ANYTHING, *match.span()))
        return assemble(uses)

    return parse


def _parse_lingui(text: str) -> Parsed:
    parsed = icu.parse_icu(text)
    tags = [Use(f"<{match[1]}>", _ANYTHING, *match.span()) for match in _TAG.finditer(text)]
    if parsed.fault or not tags:
        return parsed
    return assemble([*parsed.uses, *tags], merge=lambda first, _: first, marks=parsed.marks)


def _syntax(
    name: str, parse: Parser, leads: str | tuple[str, ...], policy: Policy | None = None, *, quotes: bool = False
) -> Format:
    return Format(name, parse, parse, policy or Policy(), leads, quotes=quotes)


_ICU = Policy(allows=icu.allows)
SYNTAXES = {
    **{
        name: _syntax(
            name, _by_pattern(pattern, fold=name == "laravel"), _LEADS.get(name, "{@" if name == "vue" else "{")
        )
        for name, pattern in _PATTERNS.items()
    },
    "icu": _syntax("icu", icu.parse_icu, "{}", _ICU, quotes=True),
    "lingui": _syntax("lingui", _parse_lingui, "{}<", _ICU, quotes=True),
    "messageformat2": _syntax("messageformat2", parse_messageformat2, "{}"),
    "fluent": _syntax("fluent", parse_fluent, "{}"),
    "android": _syntax("android", parse_java_printf, "%"),
    "python-names": _syntax("python-names", parse_python, "%"),
}

# What can be told from texts alone: a sign of the syntax, and how many sources must have it. The same names must
# stand in their translations, but for one or two in a hundred.
_SIGNS = {
    "icu": (re.compile(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,"), 3),
    "mustache": (re.compile(r"\{\{\s*[\w.]+\s*\}\}"), 5),
    "ecmascript": (re.compile(r"\$\{\s*[\w.]+\s*\}"), 5),
    "wordpress": (re.compile(_PATTERNS["wordpress"]), 3),
    "percent-name": (re.compile(r"(?<![%\w])%[a-z_]\w*%(?!\w)"), 10),
    "python-names": (re.compile(r"%\([A-Za-z_]\w*\)[sd]"), 5),
    "brace": (re.compile(_PATTERNS["brace"]), 20),
}
_PERCENT_NAME = re.compile(r"%[a-z_]\w*%")


def may_show_sign(sources: list[str]) -> bool:
    """Whether any of the sources may show a sign of a syntax; much cheaper than looking for it."""
    joined = "\0".join(sources)
    return "{" in joined or "%(" in joined or "###" in joined or bool(_PERCENT_NAME.search(joined))


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
        for name, (sign, _) in _SIGNS.items():
            if sign.search(source):
                form = SYNTAXES[name]
                ours, theirs = form.parse(source), form.parse(target)
                if not ours.fault:
                    seen[name] += 1
                    agreed[name] += not theirs.fault and ours.arguments.keys() == theirs.arguments.keys()
    found = [
        name for name, (_, least) in _SIGNS.items() if least <= seen[name] <= agreed[name] + max(1, seen[name] // 50)
    ]
    # A choice in braces holds plain names in braces.
    return tuple(SYNTAXES[name] for name in found if name != "brace" or "icu" not in found)


def has_sign(form: Format, source: str) -> bool:
    """Whether a source shows the sign by which its syntax was told."""
    return bool(_SIGNS[form.name][0].search(source))


@lru_cache(maxsize=64)
def declared_syntax(patterns: tuple[str, ...]) -> Format:
    """A syntax of patterns that a user declares: what a pattern matches stands in the translation as it is.

    Raises:
        PatternTooSlow: at use, where a pattern takes too long.
    """

    def parse(text: str) -> Parsed:
        return assemble([Use(text[start:end], _ANYTHING, start, end) for start, end in _find(patterns, text)])

    return _syntax("declared", parse, ("",))


def _find(patterns: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    spans = sorted(span for pattern in patterns for span in find_pattern(pattern, text))
    end = 0
    for start, stop in spans:
        if start >= end:
            yield start, stop
            end = stop
