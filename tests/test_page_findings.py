"""What is found on the pages of `locales/`, what is not, and the same on pages made by substitution."""

import random
from datetime import date
from pathlib import Path

import pytest

import pages
from transcheck.gate import exit_status
from transcheck.model import Severity
from transcheck.names.validity import Validity
from transcheck.selecting import load_rules
from transcheck.session import check
from transcheck.settings import Settings

ROOT = Path(__file__).parent.parent
FOREIGN = {"wrong-language", "foreign-passage"}


def run(day="2026-11-22", **more):
    settings = Settings(root=ROOT, as_of=date.fromisoformat(day), packs=("claims/norway",), **more)
    return check([ROOT / "locales"], settings, reraise=True)


@pytest.fixture(scope="module")
def findings():
    return run().findings


def told(finding):
    """(rule, what it says) of a finding, of what it carries as evidence, and of the other places it names."""
    yield finding.rule, f"{finding.message} {finding.text}"
    for one in finding.evidence.absorbed:
        yield one.rule, one.message
    for one in finding.related:
        yield finding.rule, one.message


def at(findings, locale, key, rules):
    return [
        text
        for finding in findings
        if (finding.locale, finding.msgid) == (locale, key)
        for rule, text in told(finding)
        if rule in rules or finding.group in rules
    ]


# id: (rules one of which must speak, locale, block, words it must say)
FOUND = {
    **{f"Spanish {key}": (FOREIGN, "en", key, "Spanish") for key in ("card-mediation/heading", "card-mediation/text", "card-crime/heading", "card-crime/text", "card-colombia/heading", "card-colombia/text", "card-un/heading", "card-un/text")},
    "Norwegian credit label": (FOREIGN, "en", "page/image-credit", "Foto"),
    "year of the programmes": ({"figure-missing"}, "en", "card-crime/text", "2016"),
    "year of the talks": ({"figure-changed"}, "en", "card-colombia/text", "2012"),
    "another network": ({"text-differs"}, "en", "card-mediation/text", "150"),
    "Liberia is missing": ({"name-missing"}, "en", "card-un/text", "Liberia"),
    "UNMIL is missing": ({"name-missing"}, "en", "card-un/text", "UNMIL"),
    "Cyprus is extra": ({"name-missing", "name-extra"}, "en", "card-un/text", "UNFICYP"),
    "Congo is extra": ({"name-missing", "name-extra"}, "en", "card-un/text", "MONUSCO"),
    "Haiti is paired otherwise": ({"pair-differs"}, "en", "card-un/text", "MINUJUSTH"),
    "Haiti and MINUSMA": ({"wrong-pair"}, "nb", "card-un/text", "Haiti"),
    "MINUSMA in nb": ({"name-expired"}, "nb", "card-un/text", "“MINUSMA” ended on 2023-12-31"),
    "UNMIL in nb": ({"name-expired"}, "nb", "card-un/text", "“UNMIL” ended on 2018-03-30"),
    "UNMC in nb": ({"name-expired"}, "nb", "card-un/text", "after it came UNVMC"),
    "MINUSMA in en": ({"name-expired"}, "en", "card-un/text", "“MINUSMA” ended on 2023-12-31"),
    "UNMC in en": ({"name-expired"}, "en", "card-un/text", "after it came UNVMC"),
    "MINUJUSTH in en": ({"name-expired"}, "en", "card-un/text", "after it came BINUH"),
    "never together": ({"never-coexisted"}, "en", "card-un/text", "MINUJUSTH"),
    "other days": ({"versions-differ-in-time"}, "en", "card-un/text", "2017-09-25"),
    "seat in nb": ({"statement-expired"}, "nb", "actions/security-council", "17 June 2020"),
    "seat in en": ({"statement-expired"}, "en", "actions/security-council", "17 June 2020"),
    "seat in the text": ({"statement-expired"}, "en", "security/un", "17 June 2020"),
    "aims": ({"list-length"}, "en", "aims/heading", "5 in en, 6 in nb"),
    "actions": ({"list-length"}, "en", "actions/heading", "5 in en, 9 in nb"),
    "cards": ({"list-length"}, "en", "card-mediation/heading", "4 in en, 5 in nb"),
    "missing card is named": ({"list-length"}, "en", "card-mediation/heading", "Kvinner, fred og sikkerhet"),
    "missing aim is named": ({"list-length"}, "en", "aims/heading", "territorielle"),
    "paragraph of nb": ({"block-missing"}, "en", "security/welfare", "For å sikre velferd"),
    "last paragraph of nb": ({"block-missing"}, "en", "security/framework", "Til sammen"),
    "paragraph of en": ({"block-extra"}, "en", "security/neighbourhood", "neighbouring areas"),
    "order of the cards": ({"block-order"}, "en", "card-mediation/heading", "Mujeres"),
    **{f"file name {key} in {locale}": ({"file-name-shown"}, locale, f"card-{key}/image", "@2x.png") for locale, keys in (("nb", ("un", "crime", "mediation", "women", "colombia")), ("en", ("un", "crime", "mediation", "colombia"))) for key in keys},
}  # fmt: skip

# id: (locale, block, rules or groups that must not speak there)
SILENT = {
    "45, 30 and three are equal": ("en", "card-un/text", {"figures"}),
    "figures of nb": ("nb", "card-un/text", {"figures"}),
    "2021 and 2022 are 2021-2022": ("en", "actions/security-council", {"figures"}),
    "the same organisations": ("en", "actions/organisations", {"names", "figures", "language", "statements"}),
    "two programmes are one and one": ("nb", "card-crime/text", {"figures", "names", "statements"}),
    "no bare change of year between two networks": ("en", "card-mediation/text", {"figure-changed", "figure-missing"}),
    "the photographer's name is no language": ("nb", "page/image-credit", {"language", "names"}),
    "file names are of no language": ("en", "card-crime/image", {"language", "names", "figures"}),
    "English title": ("en", "page/title", {"language", "names", "figures", "structure"}),
    "English lead": ("en", "page/lead", {"language", "figures", "structure", "statements"}),
    "English list": ("en", "actions/allies", {"language", "names", "figures", "structure", "statements"}),
    "Norwegian lead": ("nb", "page/lead", {"language", "names", "figures", "structure", "statements"}),
    "network with an English name": ("nb", "card-mediation/text", {"wrong-language", "foreign-passage", "figures"}),
    "Colombia in nb": ("nb", "card-colombia/text", {"language", "names", "figures", "statements"}),
    "missions that are there": ("nb", "card-un/heading", {"language", "names", "figures", "statements"}),
}


@pytest.mark.parametrize(("rules", "locale", "key", "words"), FOUND.values(), ids=FOUND)
def test_found(findings, rules, locale, key, words):
    texts = at(findings, locale, key, rules)
    assert any(words in text for text in texts), texts


@pytest.mark.parametrize(("locale", "key", "rules"), SILENT.values(), ids=SILENT)
def test_silent(findings, locale, key, rules):
    here = [one for one in findings if (one.locale, one.msgid) == (locale, key)]
    assert [one.message for one in here if one.rule in rules or one.group in rules] == []


def test_nothing_is_said_of_names_that_are_current(findings):
    expired = [text for one in findings for rule, text in told(one) if rule in ("name-expired", "never-coexisted")]
    for name in ("UNMISS", "UNTSO", "UNFICYP", "MONUSCO", "NATO", "Nato", "OSSE", "OSCE"):
        assert not any(f"“{name}”" in text for text in expired), name


def test_errors_are_the_foreign_texts_and_the_wrong_pair(findings):
    errors = {(one.rule, one.locale, one.msgid) for one in findings if one.severity is Severity.ERROR}
    assert {one for one in errors if one[0] not in FOREIGN} == {("wrong-pair", "nb", "card-un/text")}
    assert {one[2].partition("/")[0] for one in errors if one[1] == "en"} == {
        "card-mediation", "card-crime", "card-colombia", "card-un",
    }  # fmt: skip


def test_committed_baseline_lets_our_own_hook_pass():
    settings = Settings(
        root=ROOT,
        as_of=date(2026, 11, 22),
        packs=("claims/norway",),
        baseline=str(ROOT / ".transcheck-baseline.json"),
    )
    report = check([ROOT / "locales"], settings, reraise=True)
    assert exit_status(report, settings, load_rules(settings).rules) == 0
    assert [one for one in report.findings if one.severity is Severity.ERROR] == []


# The missions each version names as current, as anybody can read.
NAMED = {
    "nb": {"MINUSMA", "UNMISS", "UNTSO", "UNMIL", "UNMC"},
    "en": {"MINUSMA", "UNMISS", "UNTSO", "UNFICYP", "MINUJUSTH", "UNMC", "MONUSCO"},
}


@pytest.mark.parametrize(
    "day", ["2013-01-01", "2013-07-01", "2016-06-01", "2017-06-01", "2018-06-01", "2020-06-01", "2024-01-01"]
)
def test_expired_names_are_those_the_pack_tells(day):
    report = run(day, select=("name-expired",))
    found = {locale: {} for locale in NAMED}
    for one in report.findings:
        found[one.locale][one.text] = one.message_id.removeprefix("name-expired.")
    for locale, names in NAMED.items():
        states = {name: pages.registry().by_id[name].state_on(date.fromisoformat(day)) for name in names}
        ended = {name for name, state in states.items() if state is Validity.ENDED}
        coming = {name for name, state in states.items() if state is Validity.NOT_YET}
        assert {name for name, kind in found[locale].items() if kind != "not-begun"} == ended
        assert {name for name, kind in found[locale].items() if kind == "not-begun"} == coming


def test_day_before_the_missions_ended():
    report = run("2017-06-01")
    said = [(one.locale, one.rule, one.text) for one in report.findings if one.group == "statements"]
    assert said == [("en", "name-expired", "MINUJUSTH")]


# --- pages made by substitution: other languages, other subjects, expectations computed

PAIRS = {
    "service es-de": ("service", ("es", "de"), date(2024, 5, 1)),
    "service pl-fr": ("service", ("pl", "fr"), date(2019, 11, 1)),
    "service en-nb-it": ("service", ("en", "nb", "it"), date(2021, 3, 1)),
    "museum sv-en": ("museum", ("sv", "en"), date(2026, 11, 22)),
    "energy fr-pl": ("energy", ("fr", "pl"), date(2025, 1, 1)),
}


@pytest.mark.parametrize(("subject", "locales", "day"), PAIRS.values(), ids=PAIRS)
def test_corrected_page_is_silent(subject, locales, day):
    for seed in range(3):
        page = pages.make_page(seed, subject=subject, locales=locales, as_of=day)
        assert [(one.rule, one.locale, one.msgid, one.message) for one in pages.find_defects(page)] == []


@pytest.mark.parametrize("name", pages.PLANTS)
@pytest.mark.parametrize(("subject", "locales", "day"), PAIRS.values(), ids=PAIRS)
def test_planted_defect_is_found(subject, locales, day, name):
    page = pages.make_page(7, subject=subject, locales=locales, as_of=day)
    expected = pages.PLANTS[name](page, random.Random(7))
    findings = pages.find_defects(page)
    for one in expected:
        assert one.is_met(findings), (
            one,
            [(found.rule, found.locale, found.msgid, found.message) for found in findings],
        )


@pytest.mark.parametrize(("subject", "locales", "day"), PAIRS.values(), ids=PAIRS)
def test_many_defects_at_once_are_found(subject, locales, day):
    page = pages.make_page(11, subject=subject, locales=locales, as_of=day)
    expected = []
    for name in ("drift", "figure", "name", "dropped"):
        before = {locale: list(blocks) for locale, blocks in page.blocks.items()}
        keys = set(page.keys(page.target))
        planted = pages.PLANTS[name](page, random.Random(11))
        lost = keys - set(page.keys(page.target))
        if lost & {key for one in expected for key in one.keys if len(one.keys) == 1}:
            page.blocks = before  # what was dropped held another defect
        else:
            expected += planted
    findings = pages.find_defects(page)
    assert expected
    for one in expected:
        assert one.is_met(findings), (
            one,
            [(found.rule, found.locale, found.msgid, found.message) for found in findings],
        )
