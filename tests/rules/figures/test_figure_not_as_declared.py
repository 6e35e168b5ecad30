"""Named figures declared in a rule file, on every version and page."""

from dataclasses import replace

import pytest

from transcheck import Settings, check

PACK = """
[[figure]]
id = "fund"
summary = "Size of the fund in billion dollars"
patterns = { en = ['fund (?:is|was) worth \\$?{figure} billion'], nb = ['fondet er verdt {figure} milliarder'], ar = ['قيمة الصندوق {figure}'] }
source = "https://example.org/report"
checked = 2026-01-01
values = [{ from = 2020-01-01, value = 4.5 }, { from = 2025-01-01, value = 5 }]
bad = [{ text = "the fund is worth $⟦4⟧ billion", locale = "en" }]
good = [{ text = "the fund is worth $5 billion", locale = "en" }]
"""
HEADER = 'msgid ""\nmsgstr "Language: {0}\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
TEXTS = {
    "nb": ["Fondet er verdt 5 milliarder dollar.", "Fondet er verdt 4,5 milliarder dollar."],
    "en": ["The fund is worth $4.5 billion.", "The fund is worth $5 billion."],
    "ar": ["قيمة الصندوق ٥ مليارات", "قيمة الصندوق ٥ مليارات"],
}


def run(tmp_path, as_of, texts):
    (tmp_path / "pack.toml").write_text(PACK, "utf-8")
    for locale, blocks in texts.items():
        path = tmp_path / "locales" / locale / "LC_MESSAGES" / "page.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        body = "".join(f'msgid "block/{n}"\nmsgstr "{text}"\n\n' for n, text in enumerate(blocks))
        path.write_text(HEADER.format(locale) + body, "utf-8")
    settings = Settings(
        root=tmp_path, source_locale="nb", rules=(str(tmp_path / "pack.toml"),), as_of=as_of, keyed=True, jobs=1
    )
    return [one for one in check([tmp_path / "locales"], settings).findings if one.rule == "figure-not-as-declared"]


@pytest.mark.parametrize(
    ("day", "wrong"),
    {
        "today": ("2026-11-22", [("en", "4.5"), ("nb", "4,5")]),
        "earlier": ("2022-01-01", [("ar", "٥"), ("ar", "٥"), ("en", "5"), ("nb", "5")]),
        "before-the-first": ("2019-01-01", []),
    }.values(),
    ids=["today", "earlier", "before-the-first"],
)
def test_the_value_of_the_day_holds_on_every_version(tmp_path, day, wrong):
    from datetime import date

    found = run(tmp_path, date.fromisoformat(day), TEXTS)
    assert sorted((one.locale, one.text) for one in found) == wrong


def test_places_with_another_value_are_named(tmp_path):
    from datetime import date

    found = run(tmp_path, date(2026, 11, 22), TEXTS)
    places = {one.locale: [related.location.path for related in one.related] for one in found}
    assert "locales/nb/LC_MESSAGES/page.po" in places["en"]
    assert all(len(paths) <= 3 for paths in places.values())


def test_another_page_with_another_value_is_named(tmp_path):
    from datetime import date

    run(tmp_path, date(2026, 11, 22), {"nb": ["Fondet er verdt 5 milliarder dollar."]})
    for name, text in {"news": "Fondet er verdt 4,5 milliarder.", "about": "Fondet er verdt 5 milliarder."}.items():
        path = tmp_path / "locales" / "nb" / "LC_MESSAGES" / f"{name}.po"
        path.write_text(HEADER.format("nb") + f'msgid "lead"\nmsgstr "{text}"\n', "utf-8")
    settings = Settings(
        root=tmp_path, source_locale="nb", rules=(str(tmp_path / "pack.toml"),), as_of=date(2026, 11, 22), keyed=True
    )
    for jobs in (1, 2):
        report = check([tmp_path / "locales"], replace(settings, jobs=jobs))
        (found,) = [one for one in report.findings if one.rule == "figure-not-as-declared"]
        assert found.location.path.endswith("news.po")
        assert [(one.location.path, one.message) for one in found.related] == [
            ("locales/nb/LC_MESSAGES/about.po", "“5”"),
            ("locales/nb/LC_MESSAGES/page.po", "“5”"),
        ]
