"""The rule glued-tag."""

import re
from collections.abc import Iterator, Sequence

from transcheck.cldr.locales import language_of
from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule
from transcheck.text.markup.tags import read_pair

# Elements inside a line of text; footnotes and index terms stand directly behind their word.
_INLINE = "a|b|i|u|em|strong|tt|code|kbd|samp|q|quote|span|ulink|link|command|filename|option|guimenu|guimenuitem|userinput|literal|emphasis|xref"
_BEFORE = re.compile(rf"(?<=[^\W\d_])<(?:{_INLINE})(?:\s[^<>]*)?/?>")
# Languages whose words end with a blank, and do not put prefixes before a tag.
_BLANKS = frozenset(
    """af ast be bg br bs ca cs cy da de el en eo es et eu fi fr fur fy ga gd gl hr hu ia is it lb lt lv mk nb nds nl nn no oc pl
    pt ro ru sc sk sl sq sr sv szl uk vi wa""".split()
)


@rule(
    "glued-tag",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.TAG,
    messages={"glued": "no blank before “{tag}”, as all tags of the source have"},
)
def glued_tag(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A word and the tag after it run together: the blank between them was lost.

    Readers see two words as one. Only opening tags inside a line are looked at, in languages with blanks between words, and
    only if no such tag of the source stands directly behind a letter.

    Bad:
        msgid "Click <b>here</b> now"
        msgstr "Cliquez<b>ici</b>"

    Good:
        msgid "Click <b>here</b> now"
        msgstr "Cliquez <b>ici</b>"
    """
    for message in messages:
        for source, target, field in message.pairs:
            match = _BEFORE.search(target) if "</" in source or "/>" in source else None
            if match is None or language_of(message.catalog.locale) not in _BLANKS or _BEFORE.search(source):
                continue
            name = re.match(r"<\w+", match.group())
            # A blank behind the tag parts the words as well; quotation marks would stand at the word before.
            if target[match.end() : match.end() + 1].isspace() and not match.group().startswith("<q"):
                continue
            if name and name.group() in source and read_pair(source, target)[1].well_formed:
                at = Span(field, match.start(), match.start())
                fix = Fix("add the blank", (Edit(at, " "),))
                yield ctx.finding(message, "glued", Span(field, *match.span()), {"tag": match.group()[:40]}, fix=fix)
