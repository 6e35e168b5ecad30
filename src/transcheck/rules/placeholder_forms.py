"""The defects in the placeholders of one message, form by form: which plural forms may leave a value out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from transcheck.model import Catalog, Certainty, Message
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.text.placeholders.compare import Omission
from transcheck.text.placeholders.explain import Defect, find_defects
from transcheck.text.placeholders.formats import FORMATS, Format

# gettext takes a plural form that fewer than this many of the numbers up to LAST have for one that need not
# show the number.
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


def weaken(told: Told, certainty: Certainty) -> Told:
    """What rests on a guess at the format is a warning."""
    if certainty is Certainty.CERTAIN:
        return told
    return replace(told, certainty=certainty, defect=replace(told.defect, fatal=False))


def find_in_format(message: Message, form: Format) -> Iterator[Told]:
    """What is wrong in each form of a message that is written in the format."""
    if form.name == "java" and "{" not in message.msgid and "%" in message.msgid:
        # Weblate calls the format of java.util.Formatter so.
        yield from (weaken(told, Certainty.LIKELY) for told in find_in_format(message, FORMATS["java-printf"]))
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
