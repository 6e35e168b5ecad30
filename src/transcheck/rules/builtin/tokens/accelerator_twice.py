"""The rule accelerator-twice."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, rule

_MARKS = {
    "_": re.compile(r"(?<![\w%$])_(?=[^\W_])|(?<=[^\W\d_])_(?=[^\W\d_])"),
    "&": re.compile(r"(?<!&)&(?=[^\W_])(?!#?\w+;)"),
}
_LABEL = re.compile(r"[A-Z_&][^\n<>_&]*")
# `South_Georgia`, `foo/bar_baz`: names of places and files.
_NAME = re.compile(r"\b[A-Z]{2,}_[A-Z]{2,}|[a-z]_[A-Z]|/\w*_|_\w*/|\A\w{2,}_\w{2,}\Z")
_LONGEST = 60


@rule(
    "accelerator-twice",
    certainty=Certainty.LIKELY,
    needs=Feature.UNDERSCORE | Feature.AMPERSAND,
    messages={"twice": "“{mark}” marks a second key: the source marks one"},
)
def accelerator_twice(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A label marks two keys, and its source one.

    Toolkits take the first or the last and show the other mark as it is. Labels that have the mark of another toolkit, names
    with underscores (`foo_bar`) and long texts are left alone.

    Bad:
        msgid "_Save"
        msgstr "_Enre_gistrer"

    Good:
        msgid "_Save"
        msgstr "Enre_gistrer"
    """
    for message in messages:
        for source, target, field in message.pairs:
            for mark, pattern in _MARKS.items():
                if target.count(mark) < 2 or len(source) > _LONGEST:
                    continue
                single = source.replace(mark * 2, "")  # doubled it shows as itself
                rest = single.replace(mark, "", 1)
                if (
                    single.count(mark) != 1
                    or not _LABEL.fullmatch(rest)
                    or not pattern.search(single)
                    or _NAME.search(source)
                ):
                    continue
                found = [one for one in pattern.finditer(target) if target[one.start() - 1 : one.start()] != mark]
                if len(found) > 1:
                    yield ctx.finding(message, "twice", Span(field, *found[1].span()), {"mark": mark})
