"""What the rules on placeholders find in a catalog: worked out once, told by six rules."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from transcheck.model import Catalog, Certainty, Edit, Evidence, Finding, Fix, Message, Reading, Related, Severity, Span
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules.context import RuleContext
from transcheck.text.features import Feature
from transcheck.text.patterns import PatternTooSlow, pattern_error
from transcheck.text.placeholders.compare import Omission
from transcheck.text.placeholders.detect import detect_syntaxes, has_sign, may_show_sign
from transcheck.text.placeholders.explain import Defect, find_defects
from transcheck.text.placeholders.flags import find_declared
from transcheck.text.placeholders.formats import FORMATS, Format, declares_format
from transcheck.text.placeholders.syntaxes import SYNTAXES, declared_syntax

# gettext takes a plural form that fewer than this many of the numbers up to LAST have for one that need not
# show the number.
FORMAT_FLAG = "-format"
_OFTEN = 5
_LAST = 1000
_RANGE = re.compile(r"range:\s*([0-9]{1,9})\.\.([0-9]{1,9})")
_WIDEST_RANGE = 10_000
# How many of the numbers of a form are named.
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A defect of one form of a message: the fields it is about, how bad, how sure."""

    defect: Defect
    field: str
    source_field: str
    certainty: Certainty
    title: str = ""


@dataclass(slots=True)
class Group:
    """What was found in the messages of one catalog looked at so far.

    `others` are the formats of messages without a flag, and how sure they are.
    """

    others: tuple[tuple[Format, Certainty], ...] = ()
    examined: set[Message] = field(default_factory=set)
    found: dict[Message, list[Told]] = field(default_factory=dict)


def find_placeholder_findings(
    messages: Sequence[Message], ctx: RuleContext, titles: Mapping[str, str] | None = None
) -> Iterator[Finding]:
    """The findings of the rule whose context this is.

    Args:
        messages: of one catalog.
        ctx: of the rule; its id ends in the kind of defect it tells.
        titles: message key -> title of the repair.
    """
    kind = ctx.rule.id.removeprefix("placeholder-")
    group = _examine(messages, ctx)
    for message, tales in group.found.items():
        for told in tales:
            if told.defect.rule == kind and message in group.examined:
                yield _make_finding(message, told, ctx, (titles or {}).get(told.defect.message, ""))


def _examine(messages: Sequence[Message], ctx: RuleContext) -> Group:
    """What was found in these messages, by whichever rule of the group came first."""
    catalog = messages[0].catalog
    options = (tuple(ctx.options["syntaxes"]), tuple(ctx.options["patterns"]), bool(ctx.options["detect"]))
    group: Group | None = ctx.shared.memo.get(("placeholders", catalog, options))
    if group is None:
        group = Group(_choose_formats(catalog, ctx))
        ctx.shared.memo["placeholders", catalog, options] = group
    examined = group.examined
    if examined.issuperset(messages):
        return group
    new = [message for message in messages if message not in examined]
    examined.update(new)
    for message in new:
        formats = find_declared(message.flags) if message.flags else ()
        found = _find_declared(message, formats, ctx) if formats else []
        if group.others:
            found += _find_unflagged(message, group.others, ctx, declared=bool(formats))
        found = [told for told in found if not _is_announced(told, message, ctx)]
        if found:
            group.found[message] = found
    return group


def _choose_formats(catalog: Catalog, ctx: RuleContext) -> tuple[tuple[Format, Certainty], ...]:
    """The formats of messages without a flag: those of the configuration, else what the whole catalog shows."""
    chosen: list[tuple[Format, Certainty]] = []
    for name in ctx.options["syntaxes"]:
        if name in SYNTAXES:
            chosen.append((SYNTAXES[name], Certainty.CERTAIN))
        else:
            ctx.note(
                catalog.locale, "placeholders", f"no syntax has the name “{name}”; there are {', '.join(SYNTAXES)}"
            )
    patterns = []
    for pattern in ctx.options["patterns"]:
        error = pattern_error(pattern)
        if error is None:
            patterns.append(pattern)
        else:
            ctx.note(catalog.locale, "placeholders", f"the pattern “{pattern}” {error}")
    if ctx.options["detect"] and not ctx.options["syntaxes"]:
        unflagged = [one for one in catalog.translated if not (one.flags and declares_format(one.flags))]
        sources = [one.counterpart.msgstr if one.counterpart else one.msgid for one in unflagged]
        shown = may_show_sign(sources)
        pairs = [pair for one in unflagged for pair in _last_pairs(one)] if shown else []
        chosen = [(form, Certainty.LIKELY) for form in detect_syntaxes(pairs)]
    if patterns:
        chosen.append((declared_syntax(tuple(patterns)), Certainty.CERTAIN))
    return tuple(chosen)


def _last_pairs(message: Message) -> list[tuple[str, str]]:
    """Source and translation; of plurals the last form alone, which shows every value."""
    if message.msgid_plural is not None:
        return [(message.msgid_plural, message.msgstrs[-1])]
    return [(source, target) for source, target, _ in message.pairs]


def _find_unflagged(
    message: Message, others: tuple[tuple[Format, Certainty], ...], ctx: RuleContext, *, declared: bool
) -> list[Told]:
    found: list[Told] = []
    for form, certainty in others:
        if form.name != "declared" and (declared or declares_format(message.flags)):
            continue
        if certainty is Certainty.LIKELY and not all(has_sign(form, source) for source, _ in _last_pairs(message)):
            continue
        try:
            found += [_weakened(told, certainty) for told in _find_in_format(message, form)]
        except PatternTooSlow as error:
            ctx.note(message.catalog.locale, "placeholders", str(error))
    return found


def _weakened(told: Told, certainty: Certainty) -> Told:
    """What rests on a guess at the format is a warning."""
    if certainty is Certainty.CERTAIN:
        return told
    return replace(told, certainty=certainty, defect=replace(told.defect, fatal=False))


def _find_declared(message: Message, formats: tuple[Format, ...], ctx: RuleContext) -> list[Told]:
    try:
        return _find_in_message(message, formats)
    except PatternTooSlow as error:
        ctx.note(message.catalog.locale, "placeholders", str(error))
        return []


def _find_in_message(message: Message, formats: tuple[Format, ...]) -> list[Told]:
    if len(formats) == 1:
        form = formats[0]
        plain = message.msgid_plural is None and not message.catalog.keyed
        if plain and form.reads_alike(message.msgid, message.msgstr):
            return []
        return list(_find_in_format(message, form))
    # Two formats of one message see one cause.
    told: dict[tuple[str, str, object], Told] = {}
    for form in formats:
        for one in _find_in_format(message, form):
            told.setdefault((one.field, one.defect.rule, one.defect.target), one)
    return list(told.values())


# A comment of the programmers tells that parts of a value may be asked for: `{month.forms[X]}`.
_PART = re.compile(r"\{(\w+)(?:\.\w+|\[[^\[\]{}]*\])+(?=[}:!])")


def _is_announced(told: Told, message: Message, ctx: RuleContext) -> bool:
    """Whether a translation asks for a part of a value that the comments of its catalog offer."""
    if told.defect.message != "renamed" or told.defect.target is None:
        return False
    part = _PART.match(message.field_text(told.field), *told.defect.target)
    if part is None:
        return False
    key = ("announced", message.catalog)
    names: set[str] | None = ctx.shared.memo.get(key)
    if names is None:
        comments = (comment for one in message.catalog.translated for comment in one.extracted if "{" in comment)
        names = ctx.shared.memo[key] = {name for comment in comments for name in _PART.findall(comment)}
    return part[1] in names


def _find_in_format(message: Message, form: Format) -> Iterator[Told]:
    if form.name == "java" and "{" not in message.msgid and "%" in message.msgid:
        # Weblate calls the format of java.util.Formatter so.
        yield from (_weakened(told, Certainty.LIKELY) for told in _find_in_format(message, FORMATS["java-printf"]))
        return
    if message.msgid_plural is None or message.catalog.keyed:
        for source, target, name in message.pairs:
            if form.has_lead(source) or form.has_lead(target):
                for defect in find_defects(source, target, form):
                    yield Told(defect, name, "msgid", Certainty.CERTAIN)
        return
    texts = (message.msgid_plural, *message.msgstrs)
    if not any(form.has_lead(text) for text in texts):
        return
    rare = _rare_forms(message)
    known = {key for key in form.parse(message.msgid).arguments if isinstance(key, str)}
    for index, target in enumerate(message.msgstrs):
        if target:
            for defect in find_defects(message.msgid_plural, target, form, strict=index not in rare, known=known):
                if defect.fatal or not _may_omit(message, index, defect):
                    certainty = Certainty.CERTAIN if defect.fatal else Certainty.LIKELY
                    explained = _explain_form(message, index, defect, form) if defect.message == "missing" else defect
                    yield Told(explained, f"msgstr[{index}]", "msgid_plural", certainty)


def _explain_form(message: Message, index: int, defect: Defect, form: Format) -> Defect:
    """The defect with the reason why this form cannot do without what the singular of the source may lack."""
    rule = _plural_rule(message.catalog)
    name = defect.params.get("name", "")
    alone = len(form.parse(message.msgid_plural or "").arguments) == 1
    if rule is None or (name in message.msgid and not alone and not _NUMBER.match(name)):
        return defect
    numbers = _show_numbers(rule, index)
    if numbers:
        return replace(defect, message="form", params={**defect.params, "numbers": numbers})
    if defect.fatal and form.policy.omission in (Omission.NONE, Omission.NONE_UNNAMED):
        return replace(defect, message="always", params={**defect.params, "format": form.name})
    return defect


def _may_omit(message: Message, index: int, defect: Defect) -> bool:
    """Whether a form may leave out what the format lets it: it stands for one number, and that is what is left out."""
    rule = _plural_rule(message.catalog)
    if rule is None or len(message.msgstrs) < 2 or index in rule.unreachable:
        return True
    limits = _read_range(message)
    members = rule.members(index)
    # French and its like have one form for 0 and 1, and write it for 1.
    few = len(members) == 1 or frozenset() < members <= {0, 1}
    if not (few if limits is None else _count(rule, index, limits) == 1):
        return False
    # A text that the singular of the source shows beside the number, a form for one number shows, too.
    name = defect.params.get("name", "")
    return name not in message.msgid or not (_TEXT.match(name) and _NUMBER.search(message.msgid_plural or ""))


_TEXT = re.compile(r"%(?:\(\w+\)|\d+\$)?s")
_NUMBER = re.compile(r"%(?:\(\w+\)|\d+\$)?[^\sa-zA-Z%]*l{0,2}[diu](?![a-z])")


def _rare_forms(message: Message) -> frozenset[int]:
    """The plural forms that need not use every argument, as gettext counts them."""
    if len(message.msgstrs) < 2:
        return frozenset()
    rule = _plural_rule(message.catalog)
    every = frozenset(range(len(message.msgstrs)))
    if rule is None:
        return every
    rare = every - _often(rule)
    limits = _read_range(message)
    return rare if limits is None else rare | {index for index in every if _count(rule, index, limits) <= 1}


def _read_range(message: Message) -> tuple[int, int] | None:
    """The numbers that occur, where a flag tells: `range: 0..2`."""
    for flag in message.flags:
        match = _RANGE.fullmatch(flag.strip())
        if match:
            return int(match[1]), min(int(match[2]), int(match[1]) + _WIDEST_RANGE)
    return None


def _count(rule: PluralRule, index: int, limits: tuple[int, int]) -> int:
    """How many of the numbers between the limits a form stands for."""
    return sum(rule.index(n) == index for n in range(limits[0], limits[1] + 1))


def _plural_rule(catalog: Catalog) -> PluralRule | None:
    value = catalog.header.get("Plural-Forms")
    if value is None:
        return None
    rule = parse_plural_forms(value)
    return rule if isinstance(rule, PluralRule) else None


@lru_cache(maxsize=256)
def _show_numbers(rule: PluralRule, index: int) -> str:
    """The first numbers a form stands for, empty if it is one alone."""
    numbers = sorted(rule.members(index, _LAST))
    shown = ", ".join(map(str, numbers[:_SHOWN]))
    return "" if len(numbers) < 2 else f"{shown} …" if len(numbers) > _SHOWN else shown


@lru_cache(maxsize=256)
def _often(rule: PluralRule) -> frozenset[int]:
    return frozenset(index for index in range(rule.nplurals) if len(rule.members(index, _LAST)) >= _OFTEN)


def _make_finding(message: Message, told: Told, ctx: RuleContext, title: str) -> Finding:
    defect = told.defect
    target = message.field_text(told.field)
    start, end = defect.target if defect.target is not None else (0, len(target))
    evidence = None
    related: tuple[Related, ...] = ()
    locale = message.catalog.source_locale
    if defect.source is not None and not message.catalog.keyed:
        shown = message.field_text(told.source_field)[slice(*defect.source)]
        found = target[start:end] if defect.target is not None else ""
        evidence = Evidence(
            Reading(locale, shown, defect.params.get("kind", ""), "placeholder"),
            Reading(message.catalog.locale, found, defect.params.get("other", ""), "placeholder"),
        )
        related = (ctx.related(message, f"“{shown}”", Span(told.source_field, *defect.source)),)
    fix = None
    if defect.repair and title:
        edits = tuple(Edit(Span(told.field, first, last), text) for first, last, text in defect.repair)
        fix = Fix(title, edits)
    return ctx.finding(
        message,
        defect.message,
        Span(told.field, start, end),
        defect.params,
        severity=None if defect.fatal else Severity.WARNING,
        certainty=told.certainty,
        evidence=evidence,
        related=related,
        fix=fix,
    )


# Where there is none of these and no flag of a format, there is no placeholder.
PLACEHOLDER_SIGNS = (
    Feature.FORMAT
    | Feature.PERCENT
    | Feature.BRACE
    | Feature.DOLLAR
    | Feature.AT
    | Feature.TAG
    | Feature.HASH
    | Feature.COLON
)
OPTIONS: dict[str, Any] = {"syntaxes": [], "patterns": [], "detect": True}
