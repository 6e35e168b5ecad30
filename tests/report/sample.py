"""Reports made by hand: one that has every part of the model once, and one whose texts attack each format."""

from dataclasses import replace
from datetime import date

from transcheck.model import (
    Absorbed,
    CatalogStats,
    Certainty,
    Coverage,
    Edit,
    Evidence,
    Fact,
    Finding,
    Fix,
    Location,
    Note,
    Origin,
    Reading,
    Related,
    Report,
    Run,
    Severity,
    Span,
)
from transcheck.report import RenderOptions
from transcheck.rules.index import load_index

EN = "locales/en/LC_MESSAGES/harbour.po"
AR = "locales/ar/LC_MESSAGES/harbour.po"
NB = "locales/nb/LC_MESSAGES/harbour.po"
JA = "locales/ja/LC_MESSAGES/harbour.po"

FILES = {
    EN: 'msgid ""\nmsgstr ""\n\nmsgid "opening/body"\nmsgstr "The new harbour opened in 2016, four years late."\n',
    AR: 'msgid ""\nmsgstr ""\n\nmsgid "opening/body"\nmsgstr "افتتح الميناء الجديد عام 2016"\n',
    NB: 'msgid ""\nmsgstr ""\n\nmsgid "opening/body"\nmsgstr "Den nye havna åpnet i 2012, fire år forsinket."\n',
    JA: 'msgid ""\nmsgstr ""\n\n\nmsgid "港"\nmsgstr "新しい港は%(year)dに開港しました  "\n',
}

FIGURE = Finding(
    rule="figure-changed",
    group="figures",
    severity=Severity.ERROR,
    certainty=Certainty.CERTAIN,
    location=Location(EN, 5, 35, 5, 39),
    locale="en",
    domain="harbour",
    msgctxt=None,
    msgid="opening/body",
    span=Span("msgstr", 26, 30),
    text="2016",
    message="2012 in nb became 2016",
    message_id="figure-changed.became",
    params={"from": "2012", "to": "2016", "locale": "nb"},
    evidence=Evidence(
        source=Reading("nb", "2012", "2012", "year"),
        target=Reading("en", "2016", "2016", "year"),
        others=(Reading("ar", "2016", "2016", "year"),),
        facts=(
            Fact(
                "harbour-opening",
                "the harbour opened on 3 May 2012",
                source="City council minutes, case 12/2012",
                checked=date(2026, 11, 1),
                valid_from=date(2012, 5, 3),
                successor="the north harbour",
            ),
        ),
        absorbed=(Absorbed("date-changed", "the year 2012 became 2016", Span("msgstr", 26, 30)),),
    ),
    related=(Related(Location(NB, 5, 31, 5, 35), "the Norwegian text says 2012"),),
    origin=Origin("en.txt", 12, "opening/body", "paragraph"),
    fingerprint="9f3a1c22d0e14b77-0",
)

RTL = replace(
    FIGURE,
    location=Location(AR, 5, 34, 5, 38),
    locale="ar",
    span=Span("msgstr", 25, 29),
    evidence=Evidence(source=Reading("nb", "2012", "2012", "year"), target=Reading("ar", "2016", "2016", "year")),
    origin=None,
    fingerprint="41c0aa0000000001-0",
)

WIDE = Finding(
    rule="trailing-space",
    group="whitespace",
    severity=Severity.WARNING,
    certainty=Certainty.LIKELY,
    location=Location(JA, 6, 29, 6, 31),
    locale="ja",
    domain="harbour",
    msgctxt="menu",
    msgid="港",
    span=Span("msgstr", 20, 22),
    text="  ",
    message="the text ends with blanks that the source does not have",
    message_id="trailing-space.gained",
    params={},
    fix=Fix("remove the blanks at the end", (Edit(Span("msgstr", 20, 22), ""),)),
    fingerprint="77aa000000000002-0",
)

WHOLE = Finding(
    rule="header-field-missing",
    group="header",
    severity=Severity.INFO,
    certainty=Certainty.GUESS,
    location=Location(NB, 1, 1, 1, 1),
    locale="nb",
    domain="harbour",
    msgctxt=None,
    msgid=None,
    span=None,
    text="",
    message="the header has no field “Language”",
    message_id="header-field-missing.language",
    params={"field": "Language"},
    fingerprint="0b00000000000003-0",
)

SUPPRESSED = replace(WHOLE, suppressed="the template has it", fingerprint="0b00000000000004-0")

REPORT = Report(
    as_of=date(2026, 11, 22),
    findings=(RTL, FIGURE, WIDE, WHOLE),
    suppressed=(SUPPRESSED,),
    notes=(Note("not-checked", "kab", "language", "no model knows Kabyle"),),
    coverage=(Coverage("figure-changed", "ar", 40), Coverage("figure-changed", "en", 41)),
    catalogs=(
        CatalogStats(AR, "ar", "harbour", 41, 40, 0, 1),
        CatalogStats(EN, "en", "harbour", 41, 41, 0, 0),
        CatalogStats(JA, "ja", "harbour", 41, 39, 2, 0),
        CatalogStats(NB, "nb", "harbour", 41, 41, 0, 0),
        CatalogStats("locales/kab/LC_MESSAGES/harbour.po", "kab", "harbour", 41, 12, 4, 25),
    ),
    run=Run({"un-missions": "sha256:abc"}, "sha256:def", "sha256:123", None),
)

OPTIONS = RenderOptions(source=FILES.get, width=90, show_suppressed=True)

# Each attacks one place a report is read in: a terminal, a build log, a browser, a sheet, a parser, a reader's eye.
HOSTILE = {
    "escape": "\x1b[2J\x1b]0;title\x07",
    "c1": "\x9b2J",
    "github": "\n::error file=x::owned",
    "azure": "x ##vso[task.setvariable]y ##[error]z ##teamcity[buildStop]",
    "script": "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
    "formula": '=cmd|"/c calc"!A1',
    "nul": "a\x00b",
    "bidi": "user\u202egnp.exe\u2066",
    "surrogate": "a\udc80\ud800b",
    "markdown": "[x](javascript:1) ![i](http://e.example/p.png) `code` | cell @everyone <!-- -->",
    "cdata": "]]>&amp;%0A,:",
    "line-separator": "a\u2028b\u2029c\x85d",
}


def hostile_report(text: str) -> Report:
    """A report in which this text stands wherever a catalog, a path or a person can put text."""
    finding = replace(
        FIGURE,
        location=replace(FIGURE.location, path=f"{text}/x.po"),
        msgctxt=text,
        msgid=text,
        text=text,
        message=text,
        params={"from": text},
        evidence=Evidence(
            source=Reading("nb", text, text, text),
            target=Reading("en", text, text, text),
            facts=(Fact(text, text, source=text, successor=text),),
            absorbed=(Absorbed("date-changed", text, None),),
        ),
        related=(Related(replace(FIGURE.location, path=text), text),),
        fix=Fix(text, (Edit(Span("msgstr", 0, 1), text),)),
        origin=Origin(text, 1, text, text, "javascript:alert(1)//" + text),
    )
    return replace(
        REPORT,
        findings=(finding,),
        suppressed=(replace(finding, suppressed=text),),
        notes=(Note("not-checked", text, text, text),),
        catalogs=(CatalogStats(text, text, text, 1, 1, 0, 0),),
    )


def _spoken(rule: str, key: str, params: dict[str, str], **changes: object) -> Finding:
    """A finding as a shipped rule makes it."""
    known = RULES[rule]
    finding = replace(
        FIGURE,
        rule=rule,
        group=known.group,
        severity=known.severity,
        certainty=known.certainty,
        message=known.messages[key].format_map(params),
        message_id=f"{rule}.{key}",
        params=params,
        evidence=Evidence(),
        related=(),
        fingerprint=f"{sum(map(ord, rule + key)):016x}-0",
    )
    return replace(finding, **changes)


RULES = {rule.id: rule for rule in load_index()}
_RESOLUTIONS = "Security Council resolutions 1509 (2003) and 2333 (2016)"
_ENDED = Fact(
    "UNMIL",
    "UNMIL: 2003-09-19/2018-03-30",
    _RESOLUTIONS,
    date(2026, 11, 22),
    date(2003, 9, 19),
    date(2018, 3, 30),
)
_SEAT = Fact(
    "seat",
    "Norway served in 2021",
    _RESOLUTIONS,
    said=(("en", "Norway served in 2021"), ("es", "Noruega fue miembro en 2021"), ("nb", "Norge satt der i 2021")),
)

# What shipped rules say, with all that has to be said in the reader's language.
SPOKEN = replace(
    REPORT,
    findings=(
        _spoken("wrong-language", "is", {"found": "Spanish", "expected": "English"}, evidence=Evidence(target=Reading("es", "La casa", "Spanish", "language"))),
        _spoken("figure-missing", "lost", {"from": "5 billion dollars", "to": "", "locale": "nb"}, evidence=Evidence(source=Reading("nb", "5 milliarder", "5000000000", "money"))),
        _spoken("name-expired", "ended", {"name": "UNMIL", "until": "2018-03-30", "from": "2003-09-19", "successor": ""}, evidence=Evidence(target=Reading("en", "UNMIL", "UNMIL", "name"), facts=(_ENDED,))),
        _spoken("statement-expired", "ended", {"until": "2020-06-16", "from": "None", "says": "Norway served in 2021"}, evidence=Evidence(facts=(_SEAT,), absorbed=(Absorbed("name-expired", "“UNMIL” ended on 2018-03-30", None),))),
        _spoken("wrong-pair", "wrong", {"name": "UNFICYP", "place": "Mali", "places": "Cyprus"}, evidence=Evidence(facts=(Fact("UNFICYP", "UNFICYP: Cyprus", "Security Council resolution 186 (1964)"),))),
        _spoken("block-missing", "one", {"locale": "en", "other": "nb", "text": "Julaften"}, related=(Related(Location(NB, 5, 31, 5, 35), "“Julaften” stands in nb only"),)),
        _spoken("name-extra", "extra", {"extra": "“UE” (EU)", "source_locale": "nb", "names": "“UE”"}),
        _spoken("zero-width-character", "gained", {"name": "zero width space"}, fix=Fix("remove it", (Edit(Span("msgstr", 0, 1), ""),))),
        _spoken("figure-changed", "became", {"from": "2012", "to": "2016", "locale": "nb"}, fix=Fix("write “2012”", (Edit(Span("msgstr", 26, 30), "2012"),))),
    ),
    notes=(
        Note(
            "not-checked",
            "kab",
            "language",
            "no model knows this language, and fewer than 1,000 messages teach it: script and source words only",
        ),
        Note("not-checked", "source", "source locale", "set source-locale: nothing tells in which language the source texts are"),
    ),
)  # fmt: skip
SPEAKING = replace(OPTIONS, rules=RULES)
