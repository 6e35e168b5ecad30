"""Repairs of placeholders, where there is only one that can be meant."""

import re
from collections.abc import Sequence

from transcheck.text.placeholders.formats import Format
from transcheck.text.placeholders.parsed import Fault, Key, Use

Replacement = tuple[int, int, str]

# Signs of other scripts and keyboards that stand where a program looks for ASCII.
_FOREIGN = str.maketrans("％﹪٪｛｝（）＄：．／＃＠＜＞０１２３４５６７８９", "%%%{}()$:./#@<>0123456789")
# Formats that take `%2$s` and forbid no counting beside it once all are numbered.
_NUMBERED = frozenset(
    "c objc awk boost java-printf javascript ocaml perl php printf android ruby sh-printf tcl elisp librep gcc-internal".split()
)
# Longer ones are not looked for in another spelling.
_LONGEST = 60
_CORE = re.compile(r"[A-Za-z_][\w\-]+")
_SIGNS = frozenset("$%#{}")
_NAMED = re.compile(r"%\(([^()]*)\)|\{\s*([\w.]+)(?:\s*\})?")


def find_variant(name: str, target: str) -> tuple[int, int] | None:
    """Where a placeholder stands in a text with signs of another script, letters of the other case or blanks in it."""
    plain = target.translate(_FOREIGN)
    places = [match.span() for match in re.finditer(re.escape(name), plain)]
    if not places and 3 < len(name) <= _LONGEST and name.isascii():
        loose = r"\s*".join(map(re.escape, name.replace(" ", "")))
        places = [match.span() for match in re.finditer(loose, plain, re.IGNORECASE | re.ASCII)]
    return places[0] if len(places) == 1 and target[slice(*places[0])] != name else None


def find_damaged(name: str, target: str) -> tuple[int, int] | None:
    """Where a name stands with some of its placeholder's signs lost, doubled or changed, and nowhere else."""
    core = _CORE.search(name)
    if core is None or len(name) > _LONGEST:
        return None
    closing = r"[}\])#]{0,4}" + ("%?" if name[-1] == "%" else "")
    pattern = rf"(?:\$\s)?[$%#{{\[(]{{0,4}}(?<![\w.]){re.escape(core.group())}(?![\w.]){closing}"
    places = [match.span() for match in re.finditer(pattern, target) if not _SIGNS.isdisjoint(match.group())]
    return places[0] if len(places) == 1 else None


def find_quoting(name: str, target: str) -> int:
    """Where the apostrophe stands that makes a placeholder plain text, -1 if there is none."""
    place = target.find(name)
    return target.rfind("'", 0, place) if place > 0 else -1


def find_end(name: str, found: str) -> int:
    """How much of a wrong placeholder is one: in “%(count) f” of “%(count) files” the letter belongs to the word."""
    blank = found.find(" ")
    return blank if blank > 0 and " " not in name and found[:1] == "%" else len(found)


def can_number(form: Format) -> bool:
    """Whether a format takes `%2$s`."""
    return form.name in _NUMBERED


def number_placeholders(target: str, uses: Sequence[tuple[Use, Key]], form: Format) -> tuple[Replacement, ...]:
    """Replacements that give each placeholder the number of its argument; none where the format cannot."""
    if not can_number(form) or any(use.role != "value" or target[use.start] != "%" for use, _ in uses):
        return ()
    return tuple((use.start, use.start + 1, f"%{key}$") for use, key in uses)


def mend_fault(target: str, fault: Fault, source: str) -> tuple[Replacement, ...]:
    """The repair of an invalid placeholder: a percent sign is doubled as in the source, a name gets its ending back."""
    text = target[fault.start : fault.end]
    name = _NAMED.match(text)
    if name is not None and (name[1] or name[2]):
        wanted = name[1] or name[2]
        opening = re.escape(f"%({wanted})" if name[1] else f"{{{wanted}")
        endings = set(re.findall(opening + (r"[^a-zA-Z%]*[a-zA-Z]" if name[1] else r"[^{}]*\}"), source))
        if len(endings) == 1 and not re.search(opening + r"[a-zA-Z}]", target):
            return ((fault.start, fault.start + name.end(), endings.pop()),)
        return ()
    return ((fault.start, fault.start + 1, "%%"),) if is_lone_percent(target, fault, source) else ()


def is_lone_percent(target: str, fault: Fault, source: str) -> bool:
    """Whether what is invalid is a percent sign that the source writes twice."""
    text = target[fault.start : fault.end]
    reads = text[:1] == "%" and fault.reason in ("conversion", "unterminated", "option")
    mixes = text[:2] == "% " and fault.reason == "mixed"
    return (reads or mixes) and source.count("%%") > target.count("%%")
