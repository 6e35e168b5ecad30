"""Placeholders that no flag of gettext tells of: by name for a configuration, or known by looking at a whole catalog."""

import re
from collections.abc import Iterator
from functools import lru_cache

from transcheck.text.patterns import find_pattern
from transcheck.text.placeholders import icu
from transcheck.text.placeholders.compare import Policy
from transcheck.text.placeholders.expressions import parse_fluent, parse_messageformat2
from transcheck.text.placeholders.formats import Format
from transcheck.text.placeholders.java_printf import parse_java_printf
from transcheck.text.placeholders.parsed import Parsed, Parser, Use, assemble

_ANYTHING = "anything"
# Each pattern has the name of the value as its only group that matches.
_PATTERNS = {
    "ecmascript": r"\$\{\s*([^{}]+?)\s*\}",
    "mustache": r"\{\{\{?\s*([^{}]+?)\s*\}\}\}?",
    "i18next": r"\{\{-?\s*([^{},]+?)\s*(?:,[^{}]*)?\}\}|(\$t\([^()]*\))",
    "vue": r"\{\s*([\w.]+|'[^']*')\s*\}|@(?:\.\w+)?:(\(?\w+(?:\.\w+)*\)?)",
    "laravel": r"(?<![\w:/]):([A-Za-z_]\w*)",
    "percent-name": r"%([A-Za-z_][\w.\-]*)%",
    "percent-brace": r"%\{\s*([A-Za-z_]\w*)\s*\}",
    "python-names": r"%\(([^()\s]+)\)[#0\-+]*\d*(?:\.\d+)?[diouxXeEfFgGcrs]",
    "wordpress": r"###([A-Z0-9_]+)###",
    "drupal": r"(?<![\w@%!:/])([@%!:][A-Za-z_][\w\-]*)",
    "brace": r"(?<![{$#%\\])\{([A-Za-z_]\w*|\d+)\}(?!\})",
}
_LEADS = {
    "i18next": "{$",
    "percent-name": "%",
    "percent-brace": "%",
    "python-names": "%",
    "wordpress": "#",
    "drupal": "@%!:",
    "laravel": ":",
    "ecmascript": "$",
}
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


# Directives of printf that nearly every language has; everything else is text.
_PRINTF = re.compile(r"%(?:%|(?:([1-9])\$)?[\-+0]?\d*(?:\.\d+)?([sdiuf]))")
_PRINTF_KINDS = {"s": "string", "f": "floating-point number", **dict.fromkeys("diu", "integer")}


def _parse_printf(text: str) -> Parsed:
    uses: list[Use] = []
    for match in _PRINTF.finditer(text):
        if match[2]:
            key = int(match[1]) if match[1] else len(uses) + 1
            uses.append(Use(key, _PRINTF_KINDS[match[2]], *match.span(), numbered=bool(match[1])))
    return assemble(uses)


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
    "printf": _syntax("printf", _parse_printf, "%"),
}


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
