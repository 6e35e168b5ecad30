"""What to tell a translator about a difference: one cause, one defect, with both places and a repair."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from itertools import islice

from transcheck.text.placeholders.align import Named, find_nearest, match_in_order
from transcheck.text.placeholders.compare import Verdict, compare
from transcheck.text.placeholders.formats import Format
from transcheck.text.placeholders.parsed import Fault, Key, Kind, Parsed, Parser, Use, assemble
from transcheck.text.placeholders.repair import (
    can_number,
    find_damaged,
    find_end,
    find_quoting,
    find_variant,
    is_lone_percent,
    mend_fault,
    number_placeholders,
)

Replacement = tuple[int, int, str]
# How many placeholders one sentence names.
_SHOWN = 5
# How many defects of one text are told; who has mended them sees the rest.
_MOST = 20


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing wrong with a translation's placeholders.

    `rule` is the last part of a rule's id (missing, extra, type, order, mixed, invalid), `message` a key of its
    messages. `target` and `source` are places, None where there is none. `repair` replaces parts of the
    translation. `fatal` tells whether the program may fail.
    """

    rule: str
    message: str
    target: tuple[int, int] | None
    source: tuple[int, int] | None = None
    params: dict[str, str] = field(default_factory=dict)
    repair: tuple[Replacement, ...] = ()
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Sides:
    """Both texts of a comparison with their parses."""

    source: str
    target: str
    ours: Parsed
    theirs: Parsed
    form: Format

    def shown(self, use: Use) -> str:
        """A placeholder of the source as it stands."""
        return self.source[use.start : use.end]

    def found(self, use: Use) -> str:
        """A placeholder of the translation as it stands."""
        return self.target[use.start : use.end]


def find_defects(
    source: str, target: str, form: Format, *, strict: bool = True, known: AbstractSet[Key] = frozenset()
) -> Iterator[Defect]:
    """What is wrong with the placeholders of a translation; nothing where the source itself is invalid.

    Args:
        source: the text of the source, `msgid_plural` for plural forms.
        target: the text of the translation.
        form: the format of the message.
        strict: whether every argument must be used; not in plural forms that stand for few numbers.
        known: names that the program has a value for beside those of the source: the ones of its singular.
    """
    if form.reads_alike(source, target):
        return
    ours = form.parse(source)
    if ours.fault:
        yield from _find_leniently(source, target, form, strict=strict)
        return
    sides = Sides(source, target, ours, form.parse_translation(target), form)
    verdict = compare(ours, sides.theirs, form.policy, strict=strict)
    if known and verdict.extra:
        verdict = replace(verdict, extra=tuple(key for key in verdict.extra if key not in known))
    if verdict.fault and verdict.fault.reason in ("brace", "conversion"):
        renamed = list(_find_leniently(source, target, form, strict=strict))
        if renamed:
            yield from (replace(defect, fatal=True) for defect in renamed)
            return
    yield from islice(explain(sides, verdict), _MOST)
    if form.lenient is not None and not verdict.fatal and "}" in target:
        yield from _find_stray(sides, form.lenient)


def _find_stray(sides: Sides, read: Parser) -> Iterator[Defect]:
    """A closing brace that gettext takes for text and the language itself stumbles over."""
    fault = read(sides.target).fault
    if fault is not None and fault.detail == "}" and sides.ours.arguments and read(sides.source).fault is None:
        yield Defect("invalid", "brace", (fault.start, fault.end), None, {"text": "}"}, fatal=False)


def _find_leniently(source: str, target: str, form: Format, *, strict: bool) -> Iterator[Defect]:
    """What the language itself would stumble over where gettext cannot read one of the texts."""
    if form.lenient is None:
        return
    ours = form.lenient(source)
    theirs = form.lenient(target)
    if ours.arguments and not ours.fault and not theirs.fault:
        sides = Sides(source, target, ours, theirs, form)
        for defect in islice(explain(sides, compare(ours, theirs, form.policy, strict=strict)), _MOST):
            yield replace(defect, fatal=False)


def explain(sides: Sides, verdict: Verdict) -> Iterator[Defect]:
    """The defects that make up a verdict."""
    if verdict.fault is not None:
        yield from _explain_fault(sides, verdict.fault)
    elif verdict.other:
        yield from _explain_other(sides, verdict)
    elif verdict.fatal:
        yield from _explain_arguments(sides, verdict)
    if not verdict.fatal:
        for use in _first_uses(sides.theirs, verdict.surplus):
            yield replace(_extra(sides, use), fatal=False)
        for use in _first_uses(sides.ours, verdict.tolerated):
            yield _missing(sides, use, fatal=False)


def _explain_fault(sides: Sides, fault: Fault) -> Iterator[Defect]:
    respelt = _find_respelt(sides, fault)
    if respelt is not None:
        yield respelt
        return
    if fault.reason == "gap":
        # What stands beyond the gap is what the source does not have.
        whole = replace(sides, theirs=assemble(list(sides.theirs.uses)))
        verdict = compare(sides.ours, whole.theirs, sides.form.policy, strict=True)
        if verdict.fatal and not verdict.fault:
            yield from explain(whole, verdict)
            return
    rule, message = ("mixed", "mixed") if fault.reason == "mixed" else ("invalid", fault.reason)
    if is_lone_percent(sides.target, fault, sides.source):
        rule, message = "invalid", "percent"
    params = {"text": _short(fault.detail or sides.target[fault.start : fault.end]), "format": sides.form.name}
    yield Defect(rule, message, (fault.start, fault.end), None, params, mend_fault(sides.target, fault, sides.source))


def _find_respelt(sides: Sides, fault: Fault) -> Defect | None:
    """A placeholder of the source that blanks inside it or signs of another script have made invalid."""
    for use in sides.ours.uses:
        variant = find_variant(sides.shown(use), sides.target)
        if variant is not None and variant[0] <= fault.start < variant[1]:
            return _missing(sides, use)
    return None


def _explain_other(sides: Sides, verdict: Verdict) -> Iterator[Defect]:
    first = sides.theirs.uses[0] if sides.theirs.uses else None
    place = (first.start, first.end) if first else None
    if verdict.other == "manner":
        message = "names-lost" if sides.ours.named else "names-gained"
        assert first is not None
        yield Defect("mixed", message, place, _place(sides.ours.uses[0]), {"text": sides.found(first)})
    elif verdict.other == "mark":
        rule = "missing" if verdict.detail in sides.ours.marks else "extra"
        yield Defect(rule, rule, None, None, {"name": verdict.detail})
    elif verdict.other == "case":
        start = sides.target.find(verdict.detail)
        yield Defect("invalid", "selector", (start, start + len(verdict.detail)), None, {"text": verdict.detail})
    else:
        yield Defect("type", verdict.other, place)


def _explain_arguments(sides: Sides, verdict: Verdict) -> Iterator[Defect]:
    if _is_counted(sides.ours) and _is_counted(sides.theirs):
        yield from _explain_counted(sides, verdict)
        return
    missing = _first_uses(sides.ours, verdict.missing)
    extra = _first_uses(sides.theirs, (*verdict.extra, *verdict.surplus))
    tolerated = _first_uses(sides.ours, verdict.tolerated) if extra else []
    for wanted, instead in find_nearest(_name_all([*missing, *tolerated]), _name_all(extra)):
        if wanted in missing:
            missing.remove(wanted)
        extra.remove(instead)
        yield _renamed(sides, wanted, instead)
    if len(missing) == len(extra) > 1:
        yield _renamed_together(sides, missing, extra)
        missing = extra = []
    for use in missing:
        yield _missing(sides, use)
    for use in extra:
        yield _extra(sides, use)
    for key in verdict.wrong:
        yield from _wrong(sides, key, key)


def _explain_counted(sides: Sides, verdict: Verdict) -> Iterator[Defect]:
    """Placeholders without numbers or names: they are told apart by their order, so that one shifts the others."""
    ours, theirs = _once(sides.ours), _once(sides.theirs)
    if len(ours) == len(theirs):
        if sorted(map(_name_kind, ours)) == sorted(map(_name_kind, theirs)) and verdict.wrong:
            yield _swapped(sides, verdict, ours, theirs)
            return
        for key in verdict.wrong:
            yield from _wrong(sides, key, key)
        return
    pairs = match_in_order([_name_kind(use) for use in ours], [_name_kind(use) for use in theirs])
    alike = match_in_order([sides.shown(use) for use in ours], [sides.found(use) for use in theirs])
    pairs = alike if len(alike) == len(pairs) else pairs
    matched, reached = {one for one, _ in pairs}, {other for _, other in pairs}
    missing = [use for index, use in enumerate(ours) if index not in matched]
    extra = [use for index, use in enumerate(theirs) if index not in reached]
    both = min(len(missing), len(extra))
    for wanted, instead in zip(missing[:both], extra[:both], strict=True):
        yield from _wrong(sides, wanted.key, instead.key)
    for use in missing[both:]:
        yield _missing(sides, use)
    for use in extra[both:]:
        yield _extra(sides, use)


def _first_uses(parsed: Parsed, keys: Sequence[Key]) -> list[Use]:
    """The first use of each of the arguments, in their order."""
    if not keys:
        return []
    first = {use.key: use for use in reversed(parsed.uses)}
    return [first[key] for key in keys if key in first]


def _once(parsed: Parsed) -> list[Use]:
    """The first use of each argument, in the order of the text."""
    first: dict[Key, Use] = {}
    for use in parsed.uses:
        first.setdefault(use.key, use)
    return list(first.values())


def _is_counted(parsed: Parsed) -> bool:
    return not parsed.named and not any(use.numbered for use in parsed.uses)


def _name_kind(use: Use) -> str:
    return name_kind(use.kind)


def name_kind(kind: Kind) -> str:
    """A kind of argument in words."""
    return kind if isinstance(kind, str) else " or ".join(sorted(kind))


def _place(use: Use) -> tuple[int, int]:
    return use.start, use.end


def _short(text: str, width: int = 40) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _missing(sides: Sides, use: Use, *, fatal: bool = True) -> Defect:
    name = sides.shown(use)
    apostrophe = find_quoting(name, sides.target) if sides.form.quotes else -1
    if apostrophe >= 0:
        place = apostrophe, sides.target.index(name) + len(name)
        repair = ((apostrophe, apostrophe + 1, "''"),)
        return Defect("missing", "quoted", place, _place(use), {"name": name}, repair, fatal)
    variant = find_variant(name, sides.target)
    if variant is None and isinstance(use.key, str):
        variant = find_damaged(name, sides.target)
    if variant is not None:
        repair = ((*variant, name),)
        params = {"name": name, "found": sides.target[slice(*variant)]}
        return Defect("missing", "renamed", variant, _place(use), params, repair, fatal)
    return Defect("missing", "missing", None, _place(use), {"name": _short(_number(sides, use))}, fatal=fatal)


def _number(sides: Sides, use: Use) -> str:
    """A placeholder of the source as it would stand in the translation: with its number where those there have theirs."""
    name = sides.shown(use)
    numbered = not use.numbered and use.role == "value" and name[:1] == "%" and can_number(sides.form)
    if numbered and any(one.numbered for one in sides.theirs.uses):
        return f"%{use.key}${name[1:]}"
    return name


def _extra(sides: Sides, use: Use) -> Defect:
    found = sides.found(use)
    percents = sides.source.count("%%") > sides.target.count("%%") and found[:2] == "% "
    repair = ((use.start, use.start + 1, "%%"),) if percents else ()
    return Defect("extra", "percent" if percents else "extra", _place(use), None, {"name": _short(found)}, repair)


def _renamed(sides: Sides, wanted: Use, instead: Use) -> Defect:
    name, found = _number(sides, wanted), sides.found(instead)
    repair = tuple(
        (use.start, use.end, name)
        for use in sides.theirs.uses
        if use.key == instead.key and sides.found(use) == found and use.role == "value"
    )
    params = {"name": _short(name), "found": _short(found)}
    return Defect("missing", "renamed", _place(instead), _place(wanted), params, repair)


def _name_all(uses: list[Use]) -> list[Named[Use]]:
    return [Named(use, str(use.key), _name_kind(use)) for use in uses]


def _renamed_together(sides: Sides, missing: list[Use], extra: list[Use]) -> Defect:
    """Several names were translated, and which stands for which cannot be told."""
    params = {
        "name": ", ".join(_short(sides.shown(use)) for use in missing[:_SHOWN]),
        "found": ", ".join(_short(sides.found(use)) for use in extra[:_SHOWN]),
    }
    return Defect("missing", "names", _place(extra[0]), _place(missing[0]), params)


def _wrong(sides: Sides, ours: Key, theirs: Key) -> Iterator[Defect]:
    wanted, instead = sides.ours.find(ours), sides.theirs.find(theirs)
    if wanted is None or instead is None:
        return
    name, found = sides.shown(wanted), sides.found(instead)
    params = {
        "name": _short(name),
        "found": _short(found),
        "kind": name_kind(wanted.kind),
        "other": name_kind(instead.kind),
    }
    alone = [use for use in sides.theirs.uses if use.key == theirs or _place(use) == _place(instead)]
    plain = len(alone) == 1 and wanted.role == instead.role == "value" and wanted.numbered == instead.numbered
    repair = ((instead.start, instead.start + find_end(name, found), name),) if plain and name != found else ()
    yield Defect("type", "type", _place(instead), _place(wanted), params, repair)


def _swapped(sides: Sides, verdict: Verdict, ours: list[Use], theirs: list[Use]) -> Defect:
    first = sides.theirs.find(verdict.wrong[0])
    wanted = sides.ours.find(verdict.wrong[0])
    assert first is not None
    assert wanted is not None
    params = {"name": sides.shown(wanted), "found": sides.found(first)}
    numbers = {_name_kind(use): use.key for use in ours}
    repair: tuple[Replacement, ...] = ()
    if len(numbers) == len(ours):
        repair = number_placeholders(sides.target, [(use, numbers[_name_kind(use)]) for use in theirs], sides.form)
    return Defect("order", "numbered" if repair else "order", _place(first), _place(wanted), params, repair)
