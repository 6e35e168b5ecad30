"""The rule unbalanced-quote."""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Finding, Message, Span
from transcheck.rules import Certainty, Feature, RuleContext, Severity, rule


@rule(
    "unbalanced-quote",
    severity=Severity.INFO,
    certainty=Certainty.LIKELY,
    needs=Feature.MARK | Feature.QUOTE | Feature.AMPERSAND,
    messages={"odd": "an odd number of quotation marks, the last is {text}", "unclosed": "“{text}” has no partner"},
)
def unbalanced_quote(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    r"""A quotation mark has no partner, and those of the source have.

    Guillemets are counted in both directions (« » and » «), the marks of Chinese and Japanese in theirs, all other double marks together: „German“, ”Swedish”, “English”
    and mixtures pass. Single marks are apostrophes, too, and not counted; nor are marks between two Hebrew letters.

    Bad:
        msgid "The file \"%s\" is missing."
        msgstr "Le fichier « %s est manquant."

    Good:
        msgid "The file \"%s\" is missing."
        msgstr "Le fichier « %s » est manquant."
    """
    for message in messages:
        for source, target, field in message.pairs:
            if not any(map(str.isalnum, target)):
                continue  # the mark itself is the text
            what, text = _defect(target)
            if what and not _defect(source)[0]:
                at = target.rfind(text)
                yield ctx.finding(message, what, Span(field, at, at + 1), {"text": text})


# Between two Hebrew letters it makes an abbreviation, of Yiddish, too.
_SPOKEN_OF = re.compile("[(（][\"“”„][)）]|['‘][\"“”„]['’]")
_UNDERLINE = re.compile('"{3,}')  # of a title in reStructuredText
_GERSHAYIM = re.compile('[\u0590-\u05ff]"[\u0590-\u05ff]')
_OTHER = re.compile('[“”„‟〝〞«»‹›「」『』《》&]|"""|[\u0590-\u05ff]')
_ANY = re.compile('["“”„‟〝〞«»‹›「」『』《》&]')
# Marks that open and close with different signs; guillemets do in both directions.
_PAIRS = (("«", "»"), ("‹", "›"), ("「", "」"), ("『", "』"), ("《", "》"))
_DOUBLE = re.compile(r"(?<![\u0590-\u05ff])[\"“”„‟〝〞]|[\"“”„‟〝〞](?![\u0590-\u05ff])|&quot;")


def _defect(text: str) -> tuple[str, str]:
    """(message id, mark) of the first kind of mark that does not come in pairs; empty if all do."""
    if _ANY.search(text) is None or (text.count('"') % 2 == 0 and _OTHER.search(text) is None):
        return "", ""
    for opener, closer in _PAIRS:
        left, right = text.count(opener), text.count(closer)
        if left != right:
            return "unclosed", opener if left > right else closer
    marks = _DOUBLE.findall(_SPOKEN_OF.sub("", _UNDERLINE.sub("", text)))
    if len(marks) % 2 and _GERSHAYIM.search(text):
        return "", ""  # one between two letters may open a quotation after a prefix
    return ("odd", marks[-1]) if len(marks) % 2 else ("", "")
