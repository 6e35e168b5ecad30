"""The rule plural-count-mismatch."""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.model import Catalog, Finding, Message, Span
from transcheck.po.plural import PluralRule, parse_plural_forms
from transcheck.rules import RuleContext, Scope, Severity, Where, rule

# So many messages with the same wrong number, and more than half of all, are one decision: the header was not changed.
_MANY = 4


@rule(
    "plural-count-mismatch",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PLURALS,
    absorbs=["plural-form-empty"],
    messages={
        "fewer": "{found} plural forms where the header promises {wanted}",
        "more": "{found} plural forms where the header promises {wanted}",
        "header": "{count} of {all} plural messages have {found} forms where the header promises {wanted}",
        "inconsistent": "{found} plural forms where most messages have {wanted}",
    },
)
def plural_count_mismatch(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""A message has another number of plural forms than the header promises.

    `msgfmt --check` refuses the catalog. For numbers whose form is missing programs show nothing or the source. Where most
    messages have the same other number, the header is wrong, and there is one finding. Without a formula the messages are
    compared with one another.

    Bad:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"

    Good:
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] "%d fichiers"
    """
    plural = [one for one in catalog.plurals if one.translated]
    if catalog.is_template or not plural:
        return
    promised = parse_plural_forms(catalog.header.get("Plural-Forms", ""))
    counts = Counter(len(one.msgstrs) for one in plural)
    most, times = counts.most_common(1)[0]
    if not isinstance(promised, PluralRule):
        if 2 * times > len(plural):
            yield from _differing(plural, most, ctx, "inconsistent", "inconsistent")
        return
    wanted = promised.nplurals
    if most != wanted and times >= _MANY and 2 * times > len(plural) and catalog.header_message is not None:
        params = {"count": times, "all": len(plural), "found": most, "wanted": wanted}
        related = [ctx.related(one, "one of these messages") for one in plural if len(one.msgstrs) == most][:10]
        yield ctx.finding(catalog.header_message, "header", params=params, related=related)
        plural = [one for one in plural if len(one.msgstrs) != most]
    yield from _differing(plural, wanted, ctx, "fewer", "more")


def _differing(plural: Sequence[Message], wanted: int, ctx: RuleContext, fewer: str, more: str) -> Iterator[Finding]:
    """The messages that have another number of forms."""
    for message in plural:
        found = len(message.msgstrs)
        params = {"found": found, "wanted": wanted}
        if found > wanted:
            span = Span(f"msgstr[{wanted}]", 0, len(message.msgstrs[wanted]))
            yield ctx.finding(message, more, span, params)
        elif found < wanted:
            yield ctx.finding(message, fewer, params=params)
