"""What may be in any language, in many languages, and what no rule on language may trip over."""

import pytest
from rules.harness import Case, run_rule

from transcheck import Settings, check
from transcheck.rules.index import load_index

RULES = [rule.id for rule in load_index() if rule.group == "language" and rule.scope.name == "MESSAGE"]
SPANISH = "La ministra presentó ayer el nuevo plan para las escuelas rurales del norte."
OWN = {
    "fr": "Le nouveau programme a été présenté hier par la ministre.",
    "de": "Das neue Programm wurde gestern von der Ministerin vorgestellt.",
    "nb": "Det nye programmet ble lagt frem av statsråden i går.",
    "pl": "Nowy program został wczoraj przedstawiony przez minister.",
    "ru": "Новая программа была вчера представлена министром.",
    "tr": "Yeni program dün bakan tarafından tanıtıldı ve çok beğenildi.",
    "ja": "新しい計画は昨日、大臣によって発表されました。",
    "el": "Το νέο πρόγραμμα παρουσιάστηκε χθες από την υπουργό.",
    "en": "The new programme was presented by the minister yesterday.",
}
QUOTES = {"fr": "« {} »", "de": "„{}“", "nb": "«{}»", "pl": "„{}”", "ru": "«{}»", "tr": "“{}”", "ja": "「{}」", "el": "«{}»", "en": "“{}”"}  # fmt: skip
TITLE = "Die Geschichte der Stadt und ihrer Bewohner"
WHOLE = {
    "credits-with-mail": Case("translator-credits", "Hans Meier <hans@example.org>\nund viele andere aus dem Verein"),
    "credits-in-words": Case("Translated by", "Equipo de traducción al español de los voluntarios del proyecto"),
    "names-of-translators": Case("Your names", "Команда переводчиков и все кто нам помогал"),
    "switcher-dots": Case("Languages", "English · Español · Français · Deutsch · 中文 · Русский"),
    "switcher-bars": Case("Languages", "Norsk bokmål | Suomi | Svenska | Dansk | Íslenska"),
    "switcher-lines": Case("Languages", "Čeština\nPolski\nMagyar\nRomână\nБългарски"),
    "licence": Case("licence", "This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY."),
    "licence-mit": Case("licence", "Permission is hereby granted, free of charge, to any person obtaining a copy of this software."),
    "copyright": Case("about", "Copyright © 1999-2020 The Free Software Foundation, Inc. and the authors of the program"),
    "address-german": Case("Address", "Bundesamt für Justiz, Adenauerallee 99–103, 53113 Bonn"),
    "address-spanish": Case("Address", "Calle de Alcalá 45, 28014 Madrid, España"),
    "address-norwegian": Case("Address", "Akersgata 42, Postboks 8005 Dep, 0030 Oslo"),
    "address-polish": Case("Address", "ul. Nowy Świat 12, 00-496 Warszawa"),
    "address-turkish": Case("Address", "Atatürk Caddesi No: 17, Çankaya, Ankara"),
    "address-french": Case("Address", "12, rue de la République, 69002 Lyon", locale="de"),
    "names-norwegian": Case("Authors", "Håkon Bjørnsen, Lars Røraas, Kari Østby, Åse Lindström"),
    "names-polish": Case("Authors", "Paweł Kowalski, Łukasz Wójcik, Małgorzata Żak"),
    "names-turkish": Case("Authors", "Ayşe Yılmaz, Mehmet Öztürk, Çağla Şahin"),
    "names-hungarian": Case("Authors", "Kovács János, Szabó Erzsébet, Tóth László"),
    "names-italian": Case("Authors", "Giovanni Rossi, Maria Bianchi, Luca Esposito"),
    "names-vietnamese": Case("Authors", "Nguyễn Văn An, Trần Thị Bình, Lê Hoàng"),
    "search-words": Case("photo;image;", "bild;foto;aufnahme;schnappschuss;der;die;das;"),
    "pattern-of-a-date": Case("long_date", "dddd, dd mmmm yyyy"),
    "codes-of-locales": Case("help", "pt-br (Brazilian Portuguese), en-us (American English)"),
    "han-headline": Case("Peace and security", "国際平和安全保障会議", locale="ja"),
    "han-headline-short": Case("Organisation", "組織概要", locale="ja"),
    "han-heading-with-number": Case("Annual report 2020", "2020年度活動報告書", locale="ja"),
    "empty": Case("Save the file now", " "),
    "controls": Case("Save the file now", "\x01\x02\x1b \x7f \x02"),
    "marks-of-direction": Case("Save the file now", "\u200f\u202b \u202c\u200e \u2067\u2069", locale="he"),
    "placeholders": Case("%s of %s in %(name)s", "%s / %s {name} ${x} %(name)s <b/>"),
    "digits": Case("1 2 3", "4 5 6 7 8 9"),
    "mixed-scripts": Case("Alpha Beta", "Αλφα Бета Gamma דלת 五", locale="en"),
    "broken-surrogate": Case("Save the file now", "\udc80\udcff abc \udc80 def"),
    "unknown-locale": Case("Save the file now", SPANISH, locale="xx"),
    "many-languages": Case("Save the file now", SPANISH, locale="mul"),
}  # fmt: skip


@pytest.mark.parametrize("case", WHOLE.values(), ids=WHOLE)
def test_whole_texts(case):
    for rule in RULES:
        assert run_rule(rule, case) == [], rule


@pytest.mark.parametrize("locale", OWN)
@pytest.mark.parametrize("construction", ["quotation", "title", "lang", "cite", "code", "declared"])
def test_inside_a_text(locale, construction):
    own = OWN[locale]
    foreign = TITLE if locale != "de" else "The history of the town and of the people"
    text, comments = {
        "quotation": (f"{own} {QUOTES[locale].format(SPANISH)} {own}", ()),
        "title": (f"{own} {QUOTES[locale].format(foreign)}.", ()),
        "lang": (f'<p>{own}</p> <p lang="es">{SPANISH}</p> <p>{own}</p>', ()),
        "cite": (f"{own} <cite>{foreign}</cite>", ()),
        "code": (f"{own}\n$ find . -name file -newer other -print\n{own}", ()),
        "declared": (f"{own} {SPANISH} {own}", ("transcheck: language[es]: as it was said",)),
    }[construction]
    case = Case("x", text, locale=locale, comments=comments, source_locale="nb" if locale == "en" else "en")
    for rule in RULES:
        assert run_rule(rule, case) == [], rule


@pytest.mark.parametrize("locale", ["fr", "de", "nb", "pl", "ru", "tr", "el"])
def test_the_same_sentence_unmarked_is_found(locale):
    case = Case("x", f"{OWN[locale]} {SPANISH} {OWN[locale]}", locale=locale)
    assert [one.params["found"] for one in run_rule("foreign-passage", case)] == ["Spanish"]


def test_a_megabyte_is_one_finding():
    text = f"{SPANISH} " * (1_000_000 // len(SPANISH))
    (finding,) = run_rule("wrong-language", Case("Save the file now", text, locale="de"))
    assert finding.params["found"] == "Spanish"


@pytest.mark.parametrize("locale", ["xx", "mul", "und"])
def test_a_locale_that_is_none_is_noted(tmp_path, locale):
    path = tmp_path / "messages.po"
    fields = f"Language: {locale}\\nContent-Type: text/plain; charset=UTF-8\\n"
    path.write_text(f'msgid ""\nmsgstr "{fields}"\n\nmsgid "Save the file now"\nmsgstr "{SPANISH}"\n', "utf-8")
    report = check([path], Settings(source_locale="en", cache=False))
    assert "language" in {note.what for note in report.notes if note.kind == "not-checked"}
    assert not [one for one in report.findings if one.rule == "wrong-language"]
