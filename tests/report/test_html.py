"""The editor's page as markup: what stands where, escaped, in the right language and direction."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report.sample import EN, FIGURE, HOSTILE, NB, OPTIONS, REPORT, RTL, hostile_report
from report.test_formats import RULE
from transcheck.model import Block, BlockText, CatalogStats, Due, Fact, Location, Page, Severity, Span
from transcheck.report import RenderOptions, render, render_files
from transcheck.report.html.marks import Mark, cut
from transcheck.report.html.places import place_of
from transcheck.report.html.view import _sentence, web_link
from transcheck.report.wording import excerpt

PAGE = Page(
    domain="harbour",
    source_locale="nb",
    keyed=True,
    locales=("nb", "ar", "en"),
    blocks=(
        Block(
            None,
            "title",
            "title",
            (BlockText("nb", "msgstr", "Havna", NB, 1), BlockText("en", "msgstr", "The harbour", EN, 1)),
        ),
        Block(
            None,
            "opening/body",
            "paragraph",
            (
                BlockText("nb", "msgstr", "Den nye havna åpnet i 2012, fire år forsinket.", NB, 4),
                BlockText("ar", "msgstr", "افتتح الميناء الجديد عام 2016", RTL.path, 4),
                BlockText("en", "msgstr", "The new harbour opened in 2016, four years late.", EN, 4),
            ),
        ),
    ),
)
WHOLE = replace(REPORT, pages=(PAGE,))
VOID = {"meta", "input", "br"}


class Outline(HTMLParser):
    """Checks that every element is closed, and keeps ids, targets and the texts of elements."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.targets, self.tags, self.marked = [], [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        self.targets += [value[1:] for name, value in attrs if name == "href" and value.startswith("#")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "mark":
            self.marked.append(data)


def outline(report, options=OPTIONS):
    parser = Outline()
    parser.feed(render(report, "html", options=options))
    parser.close()
    assert parser.open == []
    return parser


@pytest.mark.parametrize(
    "report", [REPORT, WHOLE, replace(REPORT, findings=(), suppressed=())], ids=["loose", "page", "clean"]
)
@pytest.mark.parametrize("ui_locale", ["en", "nb", "es"])
def test_markup_is_whole(report, ui_locale):
    found = outline(report, replace(OPTIONS, ui_locale=ui_locale))
    assert len(set(found.ids)) == len(found.ids)
    assert set(found.targets) <= set(found.ids)


def test_spans_are_marked_in_their_versions():
    assert outline(WHOLE).marked == ["2016", "2016"]


def test_texts_have_language_and_direction():
    texts = [attrs for tag, attrs in outline(WHOLE).tags if tag == "p" and attrs.get("class") == "text"]
    assert [(attrs["lang"], attrs.get("dir")) for attrs in texts] == [
        ("nb", None),
        ("en", None),
        ("nb", None),
        ("ar", "rtl"),
        ("en", None),
    ]


def test_a_missing_version_is_said():
    assert render(WHOLE, "html").count("This version has no such text.") == 1


def test_nothing_is_loaded():
    found = outline(WHOLE)
    assert not [attrs for tag, attrs in found.tags if tag in {"link", "img", "iframe", "object"} or "src" in attrs]
    policy = next(attrs["content"] for _, attrs in found.tags if attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not [attrs for _, attrs in found.tags if "style" in attrs or any(name.startswith("on") for name in attrs)]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_add_no_element(text):
    page = replace(PAGE, blocks=(Block(text, text, text, (BlockText("en", "msgstr", text, text, 1),)),))
    tags = {tag for tag, _ in outline(replace(hostile_report(text), pages=(page,))).tags}
    assert tags <= {tag for tag, _ in outline(WHOLE).tags} | {"a", "details", "summary", "p", "ul", "li"}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        (" https://example.org", False),
        ("https://example.org/\nx", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("Security Council resolution 2690", False),
        ("", False),
        (None, False),
    ],
)
def test_links_lead_to_the_web_only(address, expected):
    assert bool(web_link(address)) is expected


def test_facts_have_source_date_and_what_comes_after():
    found = render(WHOLE, "html")
    for said in (
        "the harbour opened on 3 May 2012",
        "City council minutes",
        "November 1, 2026",
        "After it: the north harbour",
    ):
        assert said in found


ENDING = Fact("x", "the director’s term ends", source="https://example.org/terms", successor="a new director")
DUE = Due(date(2027, 1, 15), EN, 4, "en", "harbour", None, "opening/body", "the director", ENDING)


def test_what_becomes_untrue_is_listed():
    found = render(replace(WHOLE, due=(DUE,)), "html")
    assert "January 15, 2027" in found
    assert "the director’s term ends" in found


def test_owners_are_counted():
    found = render(WHOLE, "html", options=replace(OPTIONS, owner=lambda finding: f"team {finding.locale}"))
    assert '<th scope="row">team en</th><td class="n">1</td>' in found


def test_known_findings_can_be_told_apart():
    found = render(WHOLE, "html", options=RenderOptions(known=frozenset({FIGURE.fingerprint})))
    assert 'data-s="known"' in found
    assert 'name="status"' in found
    assert 'name="status"' not in render(replace(REPORT, suppressed=()), "html")


def test_ids_of_equal_fingerprints_differ():
    found = outline(replace(WHOLE, findings=(FIGURE, FIGURE, replace(FIGURE, fingerprint=""))))
    assert len(set(found.ids)) == len(found.ids)


def many(number, locales=("fr", "ar", "ja", "de")):
    """Findings of bilingual catalogs, each on a message of its own; every fourth has all the evidence there is."""
    findings, blocks = [], []
    for index in range(number):
        source = f"The committee of the harbour board meets again on Tuesday, at seven in the evening ({index})."
        target = source[::-1]
        locale = locales[index % len(locales)]
        path = f"locale/{locale}/LC_MESSAGES/app.po"
        finding = replace(
            FIGURE,
            domain="app",
            msgid=source,
            locale=locale,
            location=Location(path, index + 1, 1, index + 1, 5),
            span=Span("msgstr", 3, 9),
            text=target[3:9],
            rule=f"rule-{index % 20}",
            severity=Severity(index % 3 + 1),
            fingerprint=f"{index:016x}-0",
        )
        if index % 4:
            finding = replace(finding, evidence=replace(finding.evidence, facts=(), absorbed=(), others=()), related=())
        findings.append(finding)
        texts = (BlockText("en", "msgid", source, path, index), BlockText(locale, "msgstr", target, path, index))
        blocks.append(Block(None, source, "", texts))
    page = Page(domain="app", source_locale="en", keyed=False, locales=("en", *locales), blocks=tuple(blocks))
    catalogs = tuple(
        CatalogStats(f"locale/{locale}/LC_MESSAGES/app.po", locale, "app", number, number, 0, 0) for locale in locales
    )
    return replace(REPORT, findings=tuple(findings), suppressed=(), pages=(page,), catalogs=catalogs)


def test_two_thousand_findings_fit_three_megabytes():
    assert len(render(many(2_000), "html").encode()) <= 3_000_000


def test_a_large_report_becomes_an_index_and_pages():
    report = many(2_400)
    files = render_files(report, "html", "report.html")
    assert list(files) == ["report.html", *(f"report-app-{locale}.html" for locale in ("ar", "de", "fr", "ja"))]
    index = files.pop("report.html")
    for name in files:
        assert f'href="{name}#p-app-' in index
    shown = [anchor for text in files.values() for anchor in re.findall(r'<li class="card [^>]*id="([^"]+)"', text)]
    assert len(shown) == len(report.findings)
    assert "no model knows Kabyle" in index


@pytest.mark.parametrize("report", [many(2_400), many(4_100, ("fr",))], ids=["locales", "one"])
def test_no_link_of_a_large_report_is_dead(report):
    files = render_files(report, "html", "report.html")
    ids = {name: set(re.findall(r' id="([^"]+)"', text)) for name, text in files.items()}
    for name, text in files.items():
        for address in re.findall(r' href="([^"]+)"', text):
            target, _, fragment = address.partition("#")
            assert not fragment or fragment in ids[target or name], address
            assert not target or target in files, address
        assert name == "report.html" or 'href="report.html"' in text


def test_projects_with_one_domain_are_told_apart():
    """Every app of a Django site has a catalog `django`."""
    report, findings = many(40, ("fr",)), []
    for index, finding in enumerate(report.findings):
        folder = ("shop", "news")[index % 2]
        path = f"{folder}/locale/fr/LC_MESSAGES/django.po"
        findings.append(replace(finding, domain="django", location=replace(finding.location, path=path)))
    pages = []
    for folder in ("shop", "news"):
        paths = {"path": f"{folder}/locale/fr/LC_MESSAGES/django.po"}
        blocks = [
            replace(block, texts=tuple(replace(text, **paths) for text in block.texts))
            for block in report.pages[0].blocks
        ]
        pages.append(replace(report.pages[0], domain="django", blocks=tuple(blocks)))
    text = render(replace(report, findings=tuple(findings), pages=tuple(pages), catalogs=()), "html")
    assert text.count('<li class="card') == 40
    assert re.findall(r"<h2[^>]*>(django[^<]*)", text) == ["django (shop) in French", "django (news) in French"]


@pytest.mark.parametrize(
    ("path", "locale", "expected"),
    [
        ("app/locale/fr/LC_MESSAGES/x.po", "fr", "app/locale/*/LC_MESSAGES/x.po"),
        ("po/pt_BR.po", "pt_BR", "po/*.po"),
        ("po/app-de.po", "de", "po/app-*.po"),
        ("de/deck/de.po", "de", "*/deck/*.po"),
        ("po/app.pot", None, "po/app.pot"),
        ("po/other.po", "fr", "po/other.po"),
        ("a.(b/fr.po", "(", "a.(b/fr.po"),
    ],
)
def test_places_of_catalogs(path, locale, expected):
    assert place_of(path, locale) == expected


def test_a_keyed_page_in_many_languages_is_shown_a_language_at_a_time():
    locales = ("nb", "ar", "en", "fr", "de", "ja", "fi", "pl", "it")
    found = outline(replace(WHOLE, pages=(replace(PAGE, locales=locales),)))
    sections = [
        attrs["id"] for tag, attrs in found.tags if tag == "section" and attrs.get("class", "").startswith("page")
    ]
    assert [one for one in sections if one.startswith("p-harbour-")] == [
        "p-harbour-ar",
        "p-harbour-en",
        "p-harbour-ja",
        "p-harbour-nb",
    ]


def test_a_page_shows_two_thousand_findings_with_all_evidence_in_three_megabytes():
    report = many(2_000)
    findings = tuple(replace(one, evidence=FIGURE.evidence, related=FIGURE.related) for one in report.findings)
    assert len(render(replace(report, findings=findings), "html").encode()) <= 3_000_000


def test_one_large_catalog_is_cut():
    files = render_files(many(4_100, ("fr",)), "html", "x.html")
    assert list(files) == ["x.html", "x-app-fr.html", "x-app-fr-2.html", "x-app-fr-3.html"]


def test_other_formats_are_one_file():
    assert list(render_files(REPORT, "csv", "a.csv")) == ["a.csv"]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(0, 35), st.integers(0, 35)).map(sorted), max_size=5),
)
def test_pieces_are_the_text(text, spans):
    marks = [Mark(start, end, number, f"f-{number}", Severity.ERROR) for number, (start, end) in enumerate(spans)]
    pieces = cut(text.replace("\t", "x").replace("\n", "x").replace(" ", "x"), marks)
    blanks = {"\u00a0", "\u202f", "\u2009", "\u3000"}
    if not blanks & set(text):
        assert "".join(piece.text for piece in pieces) == text.replace("\t", "x").replace("\n", "x").replace(" ", "x")
    inside = [mark.number for mark in marks if mark.start <= len(text)]
    assert sorted(number for piece in pieces for number, _ in piece.refs) == inside


def test_blanks_in_a_mark_are_shown():
    (before, marked) = cut("end \u00a0", [Mark(3, 5, 1, "f-1", Severity.WARNING)])
    assert (before.text, marked.text) == ("end", "␣⍽")


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("the text is Spanish", "The text is Spanish"),
        ("sentences: 3 here", "Sentences: 3 here"),
        ("“2012” became “2016”", "“2012” became “2016”"),
        ("nb.po has no header", "nb.po has no header"),
        ("%s is missing", "%s is missing"),
        ("", ""),
    ],
)
def test_messages_begin_as_sentences(message, expected):
    assert _sentence(message) == expected


def test_long_texts_are_cut_between_words():
    shown = excerpt("word " * 100)
    assert len(shown) < 140
    assert shown.startswith("word word")
    assert " … word" in shown


def test_days_and_languages_are_spoken():
    rule = replace(RULE, id="name-expired", messages={"ended": "“{name}” ended on {day} in {locale}"})
    finding = replace(
        FIGURE,
        rule="name-expired",
        message_id="name-expired.ended",
        params={"name": "en", "day": "2023-12-31", "locale": "nb"},
    )
    found = render(replace(WHOLE, findings=(finding,)), "html", options=RenderOptions(rules={"name-expired": rule}))
    assert "“en” ended on December 31, 2023 in Norwegian Bokmål" in found
