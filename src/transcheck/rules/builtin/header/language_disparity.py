"""The rule language-disparity."""

import re
from collections.abc import Iterator

from transcheck.cldr.display import language_code
from transcheck.cldr.locales import is_locale, language_of, parse_locale
from transcheck.language.source_vote import vote_language
from transcheck.model import Catalog, Finding, Span
from transcheck.po.fields import read_fields
from transcheck.rules import Certainty, RuleContext, Scope, Severity, rule

# Codes that mean the same language, or one that another contains.
_SAME = {
    "iw": "he", "in": "id", "ji": "yi", "mo": "ro", "no": "nb", "sh": "sr", "tl": "fil", "cmn": "zh", "arb": "ar", "pes": "fa",
    "zsm": "ms", "azj": "az", "kmr": "ku", "lvs": "lv", "ekk": "et", "swh": "sw", "uzn": "uz", "prs": "fa", "gsw": "als",
}  # fmt: skip

# So many texts tell the language.
_SAMPLE = 400


@rule(
    "language-disparity",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    scope=Scope.CATALOG,
    messages={
        "differs": "Language says “{header}” and the path says “{path}”",
        "path-is-right": "Language says “{header}”; the path says “{path}”, and so do the texts",
        "header-is-right": "Language and the texts say “{header}”, the path says “{path}”",
        "poedit": "X-Poedit-Language says “{header}” and Language says “{path}”",
    },
)
def language_disparity(catalog: Catalog, ctx: RuleContext) -> Iterator[Finding]:
    r"""The Language field names another language than the path of the catalog.

    Programs load a catalog by its path, tools read the field: one of them shows the wrong language. Often the header was
    copied with the file. Where the words of the texts are clearly in one of the two languages, the finding says in which, and
    is certain. Old codes (`iw`, `no`) and the languages they became are the same.

    Bad:
        # locale: fr
        msgid ""
        msgstr "Language: de\n"

    Good:
        # locale: fr
        msgid ""
        msgstr "Language: fr_CA\n"
    """
    header = catalog.header_message
    if catalog.is_template or header is None:
        return
    path = locale_of_path(catalog.path)
    for field in read_fields(header.msgstr):
        if field.name == "Language" and path and is_locale(field.value) and _language(path) != _language(field.value):
            params = {"header": field.value, "path": path}
            written = vote_language([message.msgstr for message in catalog.translated[:_SAMPLE]])
            what = {language_of(path): "path-is-right", language_of(field.value): "header-is-right"}.get(written or "")
            certainty = Certainty.CERTAIN if what else None
            span = Span("msgstr", field.start, field.end)
            yield ctx.finding(header, what or "differs", span, params, certainty=certainty)
        if field.name == "X-Poedit-Language" and field.value:
            declared = catalog.header.get("Language") or path or ""
            code = language_code(field.value)
            if code and is_locale(declared) and _language(code) != _language(declared):
                params = {"header": field.value, "path": declared}
                yield ctx.finding(header, "poedit", Span("msgstr", field.start, field.end), params)


def locale_of_path(path: str) -> str | None:
    """The locale a path names as gettext's conventions have it: `fr/LC_MESSAGES/x.po`, `po/fr.po`."""
    parts = path.split("/")
    if "LC_MESSAGES" in parts[1:]:
        name = parts[parts.index("LC_MESSAGES") - 1]
    else:
        name = re.sub(r"\.po\Z", "", parts[-1])
        if len(parts) < 2 or not re.search(r"po|locale|i18n|l10n|lang|trans", parts[-2], re.IGNORECASE):
            return None
    return name if is_locale(name) else None


def _language(name: str) -> str:
    parts = parse_locale(name)
    language = parts.language if parts else name
    return _SAME.get(language, language)
