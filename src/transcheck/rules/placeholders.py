"""What the rules on placeholders find in a catalog: worked out once, told by six rules."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from transcheck.model import Catalog, Certainty, Edit, Evidence, Finding, Fix, Message, Reading, Related, Severity, Span
from transcheck.rules.context import RuleContext
from transcheck.rules.placeholder_forms import Told, find_in_format, weaken
from transcheck.text.features import Feature
from transcheck.text.patterns import PatternTooSlow, pattern_error
from transcheck.text.placeholders.detect import detect_syntaxes, find_gained, has_sign, may_show_sign
from transcheck.text.placeholders.flags import find_declared
from transcheck.text.placeholders.formats import Format, declares_format
from transcheck.text.placeholders.syntaxes import SYNTAXES, declared_syntax

FORMAT_FLAG = "-format"


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
    others, detect = group.others, bool(ctx.options["detect"])
    for message in new:
        formats = find_declared(message.flags) if message.flags else ()
        found = _find_declared(message, formats, ctx) if formats else []
        if others:
            found += _find_unflagged(message, others, ctx, declared=bool(formats))
        if detect and not formats and not found:
            for text in message.msgstrs:  # Most have neither; a loop is the cheapest way to see it.
                if "%" in text or "{" in text:
                    found = _find_gained(message)
                    break
        if found:
            found = [told for told in found if not _is_announced(told, message, ctx)]
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
            found += [weaken(told, certainty) for told in find_in_format(message, form)]
        except PatternTooSlow as error:
            ctx.note(message.catalog.locale, "placeholders", str(error))
    return found


def _find_gained(message: Message) -> list[Told]:
    """Placeholders that stand in a translation without a flag where the source is prose."""
    if declares_format(message.flags):
        return []
    for source, target, _ in message.pairs:
        form = find_gained(source, target)
        if form is not None:
            # The text belongs to another source: one cause, however many placeholders came with it.
            return [weaken(told, Certainty.LIKELY) for told in find_in_format(message, form)][:1]
    return []


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
        return list(find_in_format(message, form))
    # Two formats of one message see one cause.
    told: dict[tuple[str, str, object], Told] = {}
    for form in formats:
        for one in find_in_format(message, form):
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
