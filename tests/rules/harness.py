"""Runs one rule on texts written in a test: tables of cases, `⟦…⟧` marks the expected spans."""

import re
from dataclasses import dataclass, field
from datetime import date

import pytest

from transcheck.loading import join_project
from transcheck.model import Certainty, Finding, Severity
from transcheck.po.reader import read_catalog
from transcheck.session import check_loaded
from transcheck.settings import Settings

AS_OF = date(2026, 11, 22)
PLURAL_FORMS = "nplurals=2; plural=(n != 1);"


@dataclass(frozen=True)
class Case:
    """One case of a rule's table.

    `source` and `target` may hold `⟦…⟧` marks. `forms` are the plural forms instead of `target`, with `plural` as
    msgid_plural. `versions` (locale -> text) makes a keyed message instead, whose source is `source_locale`.
    `says` is part of the expected message; `count` the findings of a case without marks.
    """

    source: str = ""
    target: str = ""
    locale: str = "fr"
    source_locale: str = "en"
    flags: tuple[str, ...] = ()
    msgctxt: str | None = None
    plural: str | None = None
    forms: tuple[str, ...] = ()
    plural_forms: str = PLURAL_FORMS
    comments: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    options: dict[str, object] = field(default_factory=dict)
    packs: tuple[str, ...] = ()
    as_of: date = AS_OF
    says: str | None = None
    severity: Severity | None = None
    certainty: Certainty | None = None
    count: int = 1


def table(cases):
    """Parameters of a dict of cases; a pair of strings is a case of source and target."""
    return [pytest.param(case if isinstance(case, Case) else Case(*case), id=name) for name, case in cases.items()]


def run_rule(rule_id: str, case: Case) -> list[Finding]:
    """What the rule says of the case, with guesses, unsorted."""
    return run_catalogs(rule_id, _files(case), case)


def check_valid(rule_id: str, case: Case) -> None:
    """The rule is silent."""
    assert "⟦" not in repr(case), "a valid case has no marks"
    findings = run_rule(rule_id, case)
    assert not findings, [(finding.text, finding.message) for finding in findings]


def check_invalid(rule_id: str, case: Case) -> None:
    """The rule finds exactly the marked spans (without marks: `count` findings)."""
    findings = run_rule(rule_id, case)
    wanted = sorted(_marks(case))
    if wanted:
        found = sorted(
            (one.locale, one.span.field, one.span.start, one.span.end) if one.span else ("", "", 0, 0)
            for one in findings
        )
        assert found == wanted, [(one.span, one.text, one.message) for one in findings]
    else:
        assert len(findings) == case.count, [one.message for one in findings]
    for one in findings:
        if case.says is not None:
            assert case.says in one.message
        if case.severity is not None:
            assert one.severity == case.severity
        if case.certainty is not None:
            assert one.certainty == case.certainty


def run_catalogs(rule_id: str, files: dict[str, str], case: Case | None = None) -> list[Finding]:
    """What the rule says of catalogs given as locale -> PO text; the locale `pot` is the template."""
    case = case or Case()
    settings = Settings(
        source_locale=case.source_locale,
        as_of=case.as_of,
        select=(rule_id,),
        packs=case.packs,
        keyed=True if case.versions else None,
        min_certainty=Certainty.GUESS,
        rule_options={rule_id: case.options} if case.options else {},
        cache=False,
    )
    catalogs, template = {}, None
    for locale, text in files.items():
        path = "messages.pot" if locale == "pot" else f"{locale}/LC_MESSAGES/messages.po"
        catalog = read_catalog(text.encode("utf-8", "surrogatepass"), path)
        catalog.domain = "messages"
        if locale == "pot":
            catalog.is_template, template = True, catalog
        else:
            catalog.locale = locale
            catalogs[locale] = catalog
    project, _, _ = join_project("messages", template, catalogs, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    return [finding for finding in outcome.findings if finding.rule == rule_id]


def header(locale: str, plural_forms: str = PLURAL_FORMS) -> str:
    """A catalog header."""
    fields = f"Language: {locale}\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: {plural_forms}\\n"
    return f'msgid ""\nmsgstr "{fields}"\n\n'


def quote(text: str) -> str:
    """A text as a PO string."""
    pairs = (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r"))
    for plain, escaped in pairs:
        text = text.replace(plain, escaped)
    return f'"{text}"'


def _bare(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


def _files(case: Case) -> dict[str, str]:
    if case.versions:
        return {
            locale: header(locale) + f'msgid "block/text"\nmsgstr {quote(_bare(text))}\n'
            for locale, text in case.versions.items()
        }
    lines = [f"# {comment}" for comment in case.comments]
    if case.flags:
        lines.append("#, " + ", ".join(case.flags))
    if case.msgctxt is not None:
        lines.append(f"msgctxt {quote(case.msgctxt)}")
    lines.append(f"msgid {quote(_bare(case.source))}")
    if case.plural is not None:
        lines.append(f"msgid_plural {quote(_bare(case.plural))}")
        lines += [f"msgstr[{index}] {quote(_bare(form))}" for index, form in enumerate(case.forms)]
    else:
        lines.append(f"msgstr {quote(_bare(case.target))}")
    return {case.locale: header(case.locale, case.plural_forms) + "\n".join(lines) + "\n"}


def _marks(case: Case):
    if case.versions:
        for locale, text in case.versions.items():
            yield from ((locale, "msgstr", start, end) for start, end in _spans(text))
        return
    fields = {"msgid": case.source, "msgstr": case.target}
    if case.plural is not None:
        fields = {"msgid": case.source, "msgid_plural": case.plural}
        fields |= {f"msgstr[{index}]": form for index, form in enumerate(case.forms)}
    for name, text in fields.items():
        yield from ((case.locale, name, start, end) for start, end in _spans(text))


def _spans(text: str):
    start = 0
    for removed, match in enumerate(re.finditer("[⟦⟧]", text)):
        at = match.start() - removed
        if match.group() == "⟦":
            start = at
        else:
            yield start, at
