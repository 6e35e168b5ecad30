"""The formats that a message's flags name: gettext's, and those that hosts such as Weblate have beside them."""

import re
from functools import lru_cache

from transcheck.text.patterns import pattern_error
from transcheck.text.placeholders.formats import FORMATS, Format, find_formats
from transcheck.text.placeholders.syntaxes import SYNTAXES, declared_syntax

# Weblate's documentation, "Checks and fixups", names these. Its `java-format` is gettext's `java-printf-format`.
_HOSTS = {
    "angularjs-format": SYNTAXES["mustache"],
    "automattic-components-format": SYNTAXES["mustache"],
    "es-format": SYNTAXES["ecmascript"],
    "i18next-interpolation": SYNTAXES["i18next"],
    "icu-message-format": SYNTAXES["icu"],
    "laravel-format": SYNTAXES["laravel"],
    "percent-placeholders": SYNTAXES["percent-name"],
    "vue-format": SYNTAXES["vue"],
    "c-sharp-format": FORMATS["csharp"],
    "java-messageformat": FORMATS["java"],
}
# The flags of hosts, for who checks flags.
HOST_FLAGS = frozenset(_HOSTS)
_PLACEHOLDERS = "placeholders:"
_VALUE = re.compile(
    r"""(?P<pattern>r(?=["']))?(?:"(?P<double>(?>(?:[^"\\]|\\.)*))"|'(?P<single>(?>(?:[^'\\]|\\.)*))'|(?P<bare>[^:]+))"""
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@lru_cache(maxsize=1024)
def find_declared(flags: frozenset[str]) -> tuple[Format, ...]:
    """The formats a message's flags declare: gettext's in its order, then those of hosts, then its own patterns."""
    found = find_formats(flags)
    if flags.isdisjoint(_HOSTS) and not any(flag.startswith(_PLACEHOLDERS) for flag in flags):
        return found
    hosts = tuple(_HOSTS[flag] for flag in sorted(flags & _HOSTS.keys()))
    patterns = tuple(pattern for flag in sorted(flags) for pattern in _read_placeholders(flag))
    own = (declared_syntax(patterns),) if patterns else ()
    return tuple(dict.fromkeys((*found, *hosts, *own)))


def _read_placeholders(flag: str) -> list[str]:
    """The patterns of a flag `placeholders:$URL$:"some text":r"%[a-z]+%"`; those that do not compile are left out."""
    if not flag.startswith(_PLACEHOLDERS):
        return []
    found = []
    for match in _VALUE.finditer(flag, len(_PLACEHOLDERS)):
        text = match["bare"] or _ESCAPE.sub(r"\1", match["double"] or match["single"] or "")
        if match["pattern"]:
            text = match["double"] or match["single"] or ""
            found += [text] if text and pattern_error(text) is None else []
        elif text:
            found.append(re.escape(text))
    return found
