"""heading-level: levels told by markup or by the kind of the block, in two versions and more, and in bilingual catalogs."""

import pytest
from rules.harness import Case, header, quote, run_catalogs
from rules.structure.pages import make_files, run_page


def page(**texts):
    return {locale: [f"hours/heading: {text}", "hours/text: 10–18"] for locale, text in texts.items()}


VALID = {
    "markdown alike": page(nb="## Åpningstider", en="## Opening hours"),
    "html alike": page(nb="<h2>Åpningstider</h2>", en="<h2>Opening hours</h2>"),
    "html with attributes": page(nb="<h3 class='a'>Åpningstider</h3>", en='<H3 id="hours">Opening hours</H3>'),
    "asciidoc alike": page(nb="== Åpningstider", en="== Opening hours"),
    "no markup": page(nb="Åpningstider", en="Opening hours"),
    "a level in one version only": page(nb="## Åpningstider", en="Opening hours"),
    "another number of headings": page(nb="<h2>Tider</h2><h3>Sommer</h3>", en="<h2>Hours</h2>"),
    "a number sign": page(nb="#1 i Norge", en="##1 in Norway"),
    "a channel": page(nb="#radio", en="## radio"),
    "an equation": page(nb="a = b", en="a == b"),
    "a hyperlink": page(nb="<hr>Tider", en="<hr/>Hours"),
    "three alike": page(nb="# Tider", en="# Hours", fr="# Horaires"),
    "a version alone": {"nb": ["hours/heading: ## Tider"]},
    "three that all differ in number": page(nb="# A", en="# A\\n# B", fr="# A\\n# B\\n# C"),
}
INVALID = {
    "markdown": (page(nb="## Tider", en="### Hours"), [("en", "heading of level 3 in en, of level 2 in nb")]),
    "html": (page(nb="<h2>Tider</h2>", en="<h4>Hours</h4>"), [("en", "heading of level 4 in en, of level 2 in nb")]),
    "asciidoc": (page(de="== Zeiten", en="=== Hours"), [("en", "heading of level 3 in en, of level 2 in de")]),
    "markdown against html": (
        page(nb="## Tider", en="<h3>Hours</h3>"),
        [("en", "heading of level 3 in en, of level 2 in nb")],
    ),
    "the odd one of three": (
        page(nb="## Tider", en="## Hours", ja="### 時間"),
        [("ja", "heading of level 3 in ja, of level 2 in nb")],
    ),
    "the source is the odd one": (
        page(nb="# Tider", en="## Hours", fr="## Horaires"),
        [("nb", "heading of level 1 in nb, of level 2 in en")],
    ),
}


@pytest.mark.parametrize("versions", VALID.values(), ids=VALID)
def test_valid(versions):
    assert run_page("heading-level", versions) == []


@pytest.mark.parametrize(("versions", "findings"), INVALID.values(), ids=INVALID)
def test_invalid(versions, findings):
    found = run_page("heading-level", versions)
    assert [(locale, message) for locale, _, message in found] == findings


KINDS = {"heading 2": "heading 3", "h2": "h4", "Heading level 1": "Heading level 2"}


@pytest.mark.parametrize(("nb", "en"), KINDS.items(), ids=KINDS)
def test_the_kinds_of_the_versions_tell_levels(nb, en):
    files = make_files(page(nb="Tider", en="Hours"))
    files["nb"] = files["nb"].replace("#. heading", f"#. {nb}")
    files["en"] = files["en"].replace("#. heading", f"#. {en}")
    (found,) = run_catalogs("heading-level", files, Case(source_locale="nb", versions={"x": ""}))
    assert found.locale == "en"


def bilingual(source, target):
    text = f"{header('fr')}#: doc/index.md:3\nmsgid {quote(source)}\nmsgstr {quote(target)}\n"
    return [one.message for one in run_catalogs("heading-level", {"fr": text}, Case())]


def test_bilingual():
    assert bilingual("## Install", "### Installation") == ["heading of level 3 in fr, of level 2 in en"]
    assert bilingual("<h1>A</h1> <h2>B</h2>", "<h1>A</h1> <h3>B</h3>") == ["heading of level 3 in fr, of level 2 in en"]
    assert bilingual("## Install", "## Installation") == []
    assert bilingual("## Install", "Installation") == []
