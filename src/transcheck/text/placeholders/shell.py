"""Shell variables, as envsubst replaces them."""

import re

from transcheck.text.placeholders.parsed import Fault, Parsed, Use, assemble

_NAME = r"[A-Za-z_][A-Za-z_0-9]*+"
DIRECTIVE = re.compile(
    rf"\$(?:(?P<name>{_NAME})|\{{(?P<braced>{_NAME})\}}|\{{(?P<complex>[^}}]*+\}}?+)|(?P<other>.?+))", re.DOTALL
)


def parse_sh(text: str) -> Parsed:
    """Shell variables `$name` and `${name}`; everything else a shell makes of `$` is refused."""
    uses: list[Use] = []
    for match in DIRECTIVE.finditer(text):
        name = match["name"] or match["braced"]
        if name is None:
            reason = "conversion" if (match["complex"] or match["other"]) else "unterminated"
            return Parsed(tuple(uses), fault=Fault(reason, match.start(), match.end(), match.group()))
        uses.append(Use(name, "anything", match.start(), match.end()))
    return assemble(uses)
