"""The rule url-changed."""

from collections.abc import Iterator, Sequence

from transcheck.model import Certainty, Evidence, Finding, Message, Reading, Span
from transcheck.rules import Feature, RuleContext, rule
from transcheck.text.tokens import Token, find_urls, is_example, is_own_page, is_slip_of, missing_tokens, new_tokens


@rule(
    "url-changed",
    needs=Feature.URL,
    messages={"changed": "{old} became {new}", "missing": "{old} is missing"},
)
def url_changed(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A URL of the source is missing, or another one stands in its place.

    Readers end up on the wrong page, or on none: a blank, a bracket or a letter too many is enough. The same page in another
    language (`/en/` and `/fr/`, `en.wikipedia.org`, a page of the same site that names the language) is the same, http and https
    are, and examples (`http://host/path`) are not compared.

    Bad:
        msgid "See https://www.gnome.org/about."
        msgstr "Voir https://www.gnome.org/ about."

    Good:
        msgid "See https://www.gnome.org/about."
        msgstr "Voir https://www.gnome.org/about."
    """
    for message in messages:
        for source, target, field in message.pairs:
            ours = [url for url in find_urls(source) if not is_example(url)]
            if not ours:
                continue
            theirs = find_urls(target)
            missing = missing_tokens(ours, theirs, target)
            new = new_tokens(ours, theirs, source)
            for index, url in enumerate(missing):
                if any(is_own_page(url.text, one.text, message.catalog.locale) for one in new):
                    continue
                yield _finding(message, field, url, new[index] if index < len(new) else None, ctx)
            for extra in new[len(missing) :]:
                twin = next((url for url in ours if is_slip_of(url.text, extra.text)), None)
                if twin is not None and not is_own_page(twin.text, extra.text, message.catalog.locale):
                    yield _finding(message, field, twin, extra, ctx)


def _finding(message: Message, field: str, old: Token, new: Token | None, ctx: RuleContext) -> Finding:
    span = Span(field, new.start, new.end) if new else Span(field, 0, len(message.field_text(field)))
    evidence = Evidence(
        source=Reading(message.catalog.source_locale, old.text, kind="url"),
        target=Reading(message.catalog.locale, new.text, kind="url") if new else None,
    )
    params = {"old": old.text, "new": new.text} if new else {"old": old.text}
    certainty = None if new else Certainty.LIKELY
    return ctx.finding(message, "changed" if new else "missing", span, params, certainty=certainty, evidence=evidence)
