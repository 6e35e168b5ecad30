"""Roles of reStructuredText whose name or colons a translation changed: `: ref: `x``, `:参照:`x``, `:ref:“x”`."""

import re
from dataclasses import dataclass
from functools import lru_cache

from transcheck.text.markup.rest import LITERAL_ROLES, POINTING, WORDING, read_references

# Roles of docutils and Sphinx that a translation may use where its source has none.
_KNOWN = WORDING | LITERAL_ROLES | POINTING
_NAME = r"[^\W\d_][\w.+-]{0,40}(?::[^\W\d_][\w.+-]{0,40}){0,3}"
_ROLE = re.compile(rf"(?<![\w:]):(?P<name>{_NAME}):`(?!`)")


@dataclass(frozen=True, slots=True)
class RoleSlip:
    """What stands at `[start, end)` in the place of a role, and how it is written, if that is sure."""

    kind: str
    start: int
    end: int
    meant: str = ""


def find_role_slips(target: str, source: str) -> list[RoleSlip]:
    """The roles of a source that a translation writes otherwise, in order, of one kind.

    Kind "shape": blanks, wide colons or quotation marks; "unknown": a name that neither the source nor Sphinx has.
    """
    names = frozenset(
        piece.text.lstrip(":").partition(":`")[0] for piece in read_references(source) if piece.kind == "role"
    )
    if not names:
        return []
    found = [
        RoleSlip("shape", *match.span(), f":{match['name'].lower()}:`" if match["mark"] == "`" else "")
        for match in _shape(names).finditer(target)
        if match.group() != f":{match['name']}:`" and match.group() not in source
    ]
    found += [
        RoleSlip("shape", *match.span(), f":{match['name'].lower()}:`") for match in _bare(names).finditer(target)
    ]
    found += [
        RoleSlip("unknown", *match.span())
        for match in _ROLE.finditer(target)
        if match["name"] not in names and match["name"].rpartition(":")[2] not in _KNOWN
    ]
    found.sort(key=lambda one: one.start)
    return [one for one in found if one.kind == found[0].kind]


@lru_cache(maxsize=256)
def _shape(names: frozenset[str]) -> re.Pattern[str]:
    """Anything that was meant for one of the roles: colons of two kinds, blanks beside them, any opening mark."""
    words = "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name))))
    blank = "[ \u00a0\u202f]?"
    return re.compile(rf"[:：]{blank}(?P<name>{words}){blank}[:：]{blank}(?P<mark>[`\"'‘’“”„«「´])", re.IGNORECASE)


@lru_cache(maxsize=256)
def _bare(names: frozenset[str]) -> re.Pattern[str]:
    """One of the roles without its first colon; those that Sphinx knows are told of by `find_defects`."""
    words = "|".join(map(re.escape, sorted(names - _KNOWN))) or "(?!)"
    return re.compile(rf"(?<![\w:：./`-])(?P<name>{words}):`(?![`\s])")
