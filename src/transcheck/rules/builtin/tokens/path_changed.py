"""The rule path-changed."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.markup.pieces import quote_all
from transcheck.text.tokens import find_paths, missing_tokens, new_tokens

_EXAMPLE = re.compile(r"example|whatever|foo|bar|some|your|old|new|path|(?-i:[A-Z]{3})", re.IGNORECASE)


@rule(
    "path-changed",
    certainty=Certainty.LIKELY,
    needs=Feature.SLASH,
    messages={"changed": "{old} became {new}", "missing": "{old} is missing"},
)
def path_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A path of the source is missing in the translation.

    Commands that are typed as they stand fail. Compared are absolute paths in the directories that hold programs' own files
    (`/etc`, `/usr` ...); examples (`/usr/bin/example`) are not.

    Bad:
        msgid "Edit /etc/fstab first."
        msgstr "Éditez d’abord /ets/fstab."

    Good:
        msgid "Edit /etc/fstab first."
        msgstr "Éditez d’abord /etc/fstab."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = [path for path in find_paths(source) if not _EXAMPLE.search(path.text)]
            if not ours:
                continue
            theirs = find_paths(target)
            missing = missing_tokens(ours, theirs, target)
            if not missing:
                continue
            new = new_tokens(ours, theirs, source)
            params = {"old": quote_all(one.text for one in missing)}
            if new:
                params["new"] = quote_all(one.text for one in new)
            span = Span(field, new[0].start, new[0].end) if new else Span(field, 0, len(target))
            evidence = Evidence(source=Reading(message.catalog.source_locale, missing[0].text, kind="path"))
            yield ctx.finding(message, "changed" if new else "missing", span, params, evidence=evidence)
