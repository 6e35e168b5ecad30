"""Three and more versions: the odd one is named, and a source that stands alone gets the finding."""

from rules.harness import Case, header, run_catalogs, run_rule


def test_odd_translation_is_named():
    versions = {"nb": "Siden 2012 er vi med.", "en": "Since 2016.", "es": "Desde 2012.", "fr": "Depuis 2012."}
    (found,) = run_rule("figure-changed", Case(versions=versions, source_locale="nb"))
    assert found.locale == "en"
    assert found.message == "“2016” in en; “2012” in es, fr, nb"
    assert [one.locale for one in found.evidence.others] == ["es", "fr", "nb"]


def test_source_that_stands_alone_has_the_finding():
    versions = {"nb": "Siden 2016 er vi med.", "en": "Since 2012.", "es": "Desde 2012.", "fr": "Depuis 2012."}
    (found,) = run_rule("figure-changed", Case(versions=versions, source_locale="nb"))
    assert found.locale == "nb"
    assert found.text == "2016"
    assert found.message == "“2016” in nb; “2012” in en, es, fr"
    assert [related.location.path for related in found.related] == [
        f"{x}/LC_MESSAGES/messages.po" for x in ("en", "es", "fr")
    ]


def test_two_against_two_stay_as_they_are():
    versions = {"nb": "Siden 2016 er vi med.", "en": "Since 2012.", "es": "Desde 2012.", "fr": "Depuis 2016."}
    found = run_rule("figure-changed", Case(versions=versions, source_locale="nb"))
    assert {one.locale for one in found} == {"en", "es"}
    assert all(one.message_id == "figure-changed.became" for one in found)


def test_different_values_stay_as_they_are():
    versions = {"nb": "Siden 2016 er vi med.", "en": "Since 2012.", "es": "Desde 2013.", "fr": "Depuis 2014."}
    assert len(run_rule("figure-changed", Case(versions=versions, source_locale="nb"))) == 3


def test_two_versions_are_told_as_source_and_translation():
    versions = {"nb": "Siden 2016 er vi med.", "en": "Since 2012."}
    (found,) = run_rule("figure-changed", Case(versions=versions, source_locale="nb"))
    assert found.locale == "en"
    assert found.message_id == "figure-changed.became"


def bilingual(years):
    return {
        locale: header(locale) + f'msgid "{source}"\nmsgstr "x {year}"\n'
        for locale, year in years.items()
        for source in ("in 2016",)
    }


def test_source_of_translations_that_agree_against_it():
    (found,) = run_catalogs("figure-changed", bilingual({"de": 2012, "fr": 2012, "nb": 2012}))
    assert found.span.field == "msgid"
    assert found.text == "2016"


def test_one_wrong_translation_of_a_bilingual_project_stays_short():
    (found,) = run_catalogs("figure-changed", bilingual({"de": 2012, "fr": 2016, "nb": 2016}))
    assert found.locale == "de"
    assert found.message_id == "figure-changed.became"
