"""Reads the tables of what the tools of the field describe, and asks transcheck about their cases."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from rules.harness import quote

from transcheck.loading import join_project
from transcheck.model import Certainty, Finding
from transcheck.po.reader import read_catalog
from transcheck.session import check_loaded
from transcheck.settings import Settings

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 22)
HEADER = {
    "Project-Id-Version": "garden 2.4",
    "Report-Msgid-Bugs-To": "bugs@garden-planner.org",
    "POT-Creation-Date": "2026-03-02 10:14+0100",
    "PO-Revision-Date": "2026-04-11 18:30+0200",
    "Last-Translator": "Ada Person <ada@garden-planner.org>",
    "Language-Team": "Garden translators <l10n@garden-planner.org>",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
_SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
PLURAL_FORMS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "cs": "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;",
    "fr": "nplurals=2; plural=(n > 1);",
    "ja": "nplurals=1; plural=0;",
    "ko": "nplurals=1; plural=0;",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "pt_BR": "nplurals=2; plural=(n > 1);",
    "ru": _SLAVIC,
    "sr": _SLAVIC,
    "uk": _SLAVIC,
    "zh_CN": "nplurals=1; plural=0;",
}
TWO_FORMS = "nplurals=2; plural=(n != 1);"
TWO = frozenset("bg ca da de el en_GB eo es et eu fi gl hu it nb nl nn pt sv tr".split())

_TEXT = b'\nmsgid "OK"\nmsgstr "OK"\n'  # what a catalog has where its header is looked at


@dataclass(frozen=True)
class Case:
    """One catalog that a tool describes as bad, and what the same catalog is when it is right.

    `rules` are those of ours of which one must speak of the bad catalog; none where the check is left out on purpose,
    for the reason named `left_out`. `select` are rules that are off by default and switched on for the case.
    """

    tool: str
    check: str
    number: int
    locale: str
    source: str
    bad: bytes
    good: tuple[bytes, ...]
    template: str
    rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    left_out: str | None = None
    options: tuple[tuple[str, object], ...] = ()

    @property
    def id(self) -> str:
        """Name of the case in a test run."""
        return f"{self.tool}-{self.check}-{self.number}"


@cache
def read_reasons() -> dict[str, dict[str, str]]:
    """Why a described check is left out, by the name that cases give."""
    return tomllib.loads((HERE / "left_out.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Check:
    """A check that a tool describes; one that no catalog can break has no cases."""

    tool: str
    name: str
    left_out: str | None


@cache
def read_checks() -> tuple[Check, ...]:
    """All described checks; one that is left out in part stands twice."""
    checks = [
        Check(data["tool"], check["name"], check.get("left-out"))
        for data in map(_load, sorted(HERE.glob("tools/*.toml")))
        for check in data["check"]
    ]
    return tuple(dict.fromkeys(checks))


def _load(path: Path):
    return tomllib.loads(path.read_text("utf-8"))


@cache
def read_cases() -> tuple[Case, ...]:
    """All cases of all tools."""
    return tuple(case for path in sorted(HERE.glob("tools/*.toml")) for case in _read_file(path))


def _read_file(path: Path) -> Iterator[Case]:
    data = _load(path)
    seen: dict[str, int] = {}
    for check in data["check"]:
        for locale, bad, good in _catalogs(check):
            number = seen[check["name"]] = seen.get(check["name"], 0) + 1
            yield Case(
                data["tool"],
                check["name"],
                number,
                locale,
                check.get("source", "en"),
                bad,
                tuple(good),
                check.get("template", ""),
                tuple(check.get("rules", ())),
                tuple(check.get("select", ())),
                check.get("left-out"),
                tuple(check.get("options", {}).items()),
            )


def _catalogs(check) -> Iterator[tuple[str, bytes, list[bytes]]]:
    """Locale, the bad catalog and the good ones, of every case of a check."""
    for locale, msgid, bad, *good in check.get("texts", ()):
        yield locale, _catalog(check, locale, msgid, bad), [_catalog(check, locale, msgid, one) for one in good]
    for locale, msgid, plural, bad, *good in check.get("plurals", ()):
        forms = [_catalog(check, locale, msgid, one, plural) for one in (bad, *good)]
        if "header" in check and not good:  # the header is what is bad
            forms.append(_catalog({**check, "header": {}}, locale, msgid, bad, plural))
        yield locale, forms[0], forms[1:]
    for locale, bad, *good in check.get("headers", ()):
        yield locale, _header(locale, bad) + _TEXT, [_header(locale, one) + _TEXT for one in (*good, {})]
    for file in check.get("files", ()):
        charset = file.get("charset", "utf-8")
        start = _header(file["locale"], {}).decode() + "\n"
        bad = (file["bad"] if file.get("whole") else start + file["bad"]).encode(charset)
        good = file.get("good", _TEXT.decode())
        yield file["locale"], bad, [(good if file.get("whole") and "good" in file else start + good).encode()]


def _header(locale: str, changes: dict[str, str]) -> bytes:
    """A header with other fields; an empty value takes a field out."""
    fields = {
        **HEADER,
        "Language": locale,
        "Plural-Forms": TWO_FORMS if locale in TWO else PLURAL_FORMS.get(locale, "-"),
        **changes,
    }
    extra = fields.pop("+", "")
    lines = [f"{name}: {value}" for name, value in fields.items() if value != "-"] + ([extra] if extra else [])
    text = "\n".join(['msgid ""', 'msgstr ""', *(quote(line + "\n") for line in lines)])
    return (text + "\n").encode()


def _catalog(check, locale: str, msgid: str, target: str | list[str], plural: str | None = None) -> bytes:
    texts = [_message(check, msgid, target, plural)]
    texts += [_message({}, one, other) for one, other in check.get("around", ())]
    return _header(locale, check.get("header", {})) + ("\n" + "\n".join(texts)).encode("utf-8", "surrogatepass")


def _message(check, msgid: str, target: str | list[str], plural: str | None = None) -> str:
    lines = [f"#. {comment}" for comment in check.get("comments", ())]
    if check.get("flags"):
        lines.append("#, " + ", ".join(check["flags"]))
    if "msgctxt" in check:
        lines.append(f"msgctxt {quote(check['msgctxt'])}")
    lines.append(f"msgid {quote(msgid)}")
    if plural is not None:
        lines.append(f"msgid_plural {quote(plural)}")
        lines += [f"msgstr[{index}] {quote(form)}" for index, form in enumerate(target)]
    else:
        lines.append(f"msgstr {quote(target)}")
    return "\n".join(lines) + "\n"


def ask(case: Case, text: bytes) -> list[Finding]:
    """What the rules that are on by default, and those the case switches on, say of a catalog; guesses too."""
    settings = Settings(
        source_locale=case.source,
        as_of=AS_OF,
        extend_select=case.select,
        min_certainty=Certainty.GUESS,
        rule_options={name: dict(value) for name, value in case.options},
        cache=False,
        keyed=False,
    )
    template = None
    if case.locale == "pot":
        template = read_catalog(text, "garden.pot")
        template.domain, template.is_template = "garden", True
        project, _, _ = join_project("garden", template, {}, settings)
        return check_loaded(project, settings, reraise=True)[0].findings
    catalog = read_catalog(text, f"{case.locale}/LC_MESSAGES/garden.po")
    catalog.domain, catalog.locale = "garden", case.locale
    if case.template:
        template = read_catalog(case.template.encode(), "garden.pot")
        template.domain, template.is_template = "garden", True
    project, _, _ = join_project("garden", template, {case.locale: catalog}, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    return outcome.findings
