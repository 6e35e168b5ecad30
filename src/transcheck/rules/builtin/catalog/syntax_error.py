"""The rule syntax-error."""

from collections.abc import Iterator

from transcheck.model import Catalog, Finding
from transcheck.rules import RuleContext, Scope, Severity, Where, rule
from transcheck.rules.problems import find_problems


@rule(
    "syntax-error",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    where=Where.PROBLEMS,
    messages={
        "after-text": '“{found}” stands after the closing quote; a quote inside a text is written \\"',
        "comment-after-previous": "a comment stands between the previous text (#|) and the message; it belongs before",
        "compiled": "this is a compiled catalog (MO) under another name",
        "compiled-broken": "this compiled catalog (MO) is cut off or damaged: some of its messages cannot be read",
        "conflict": "a merge conflict was not resolved; the messages inside it were not checked",
        "escape": '“{found}” is not an escape; after a backslash: n t b r f v a \\ " or the number of a character',
        "form-index": "“{found}” stands where “{expected}” should; plural forms are numbered from 0, in order",
        "index": "“{found}” stands where the number of a plural form should",
        "joined-comment": "the backslash at the end of the comment makes the next line part of it",
        "keyword": "“{found}” is not a keyword; expected msgctxt, msgid, msgid_plural or msgstr",
        "line-ends": "the lines end in carriage returns alone, which gettext cannot read; save the file with line feeds",
        "missing": "“{expected}” should come after “{after}”",
        "no-text": "“{found}” has no text in double quotes after “{after}”",
        "obsolete": "previous texts of this message should begin with “{expected}”",
        "previous": "“{found}” cannot be read; expected msgctxt, msgid and msgid_plural of the message before it changed",
        "stray": "“{found}” has no “{expected}” before it",
        "text-without-keyword": "“{found}” has no keyword before it; expected msgctxt, msgid, msgid_plural or msgstr",
        "too-many": "more than {count} places cannot be read; only these are listed",
        "unexpected": "“{found}” cannot be read; expected a comment, msgctxt or msgid",
        "unreadable": "the file cannot be read: {reason}",
        "unterminated": "the text has no closing quote on its line",
    },
)
def syntax_error(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    """The catalog breaks the syntax of PO files at this place.

    gettext refuses the whole file, so programs lose every text of this locale. The messages before and after the
    place are checked all the same; the message that is broken is not.

    Bad:
        msgid "Save
        msgstr "Enregistrer"

    Good:
        msgid "Save"
        msgstr "Enregistrer"
    """
    yield from find_problems(catalog, ctx)
