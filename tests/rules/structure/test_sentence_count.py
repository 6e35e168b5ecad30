"""sentence-count: far fewer or far more sentences, borne out by the length."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

FOUR = "The museum opens at ten. Tickets are sold at the door. Children pay half the price. Dogs are not allowed."

VALID = {
    "same": Case(
        FOUR, "Museet öppnar klockan tio. Biljetter köps vid entrén. Barn betalar hälften. Hundar får vänta ute.", "sv"
    ),
    "joined with commas": Case(
        FOUR, "Museet öppnar klockan tio, biljetter köps vid entrén, barn betalar hälften. Hundar får vänta ute.", "sv"
    ),
    "all in one sentence": Case(
        FOUR,
        "Le musée ouvre à dix heures, les billets se prennent à l’entrée, les enfants paient moitié prix, et les chiens restent dehors.",
        "fr",
    ),
    "split": Case(
        "The museum opens at ten and tickets, half the price for children, are sold at the door.",
        "Das Museum öffnet um zehn. Karten gibt es am Eingang. Kinder zahlen die Hälfte.",
        "de",
    ),
    "dense script": Case(FOUR, "博物館は十時に開館します。切符は入口で販売。子供は半額です。犬は入れません。", "ja"),
    "one sentence less": Case(
        "It rains. It snows a lot in the far north of the country, and the roads are closed.",
        "Es schneit im hohen Norden sehr viel, und die Straßen sind gesperrt.",
        "de",
    ),
    "short": Case("Go. Stop. Wait. Come.", "Geh.", "de"),
    "not translated": Case(FOUR, "", "sv"),
    "editor's note": Case(
        "[[Leave this out. It is for translators. Do not translate it. Ask on the list.]] The museum opens at ten on every day but Monday.",
        "Museet öppnar klockan tio alla dagar utom måndag.",
        "sv",
    ),
    "screen of many lines": Case(
        "a. b. c.\nd. e. f.\ng. h. i.\nj. k. l.\nm. n. o. p. q. r. s. t. u. v. w. x. y. z. and then some more",
        "a.\n",
        "sv",
    ),
    "abbreviations": Case(
        "Bring e.g. bread, i.e. something to eat, cf. the list at the door of the old mill.",
        "Nehmen Sie Brot mit.",
        "de",
        options={"ratio": 9.0},
    ),
    "a list of translators": Case(
        "translator-credits",
        "Anna Berg <anna@example.org>, 2019. Kari Lie. Per Moe <per@example.org>. Ola Dal, 2023. Eva Ek, 2024.",
        "nb",
    ),
    "a translator's note": Case(
        "You can also convert currencies with the keyboard and the “in” operator of the calculator window.",
        "キーボードから in 演算子を入力することでも通貨を換算できます。(訳注: 次の式は米ドルを換算します。結果は目安です。ご注意ください。)",
        "ja",
    ),
    "numbered files": Case(
        "See apt.conf.d, rc.local and hosts.allow in the folder of the system for the settings in force.",
        "Die geltenden Einstellungen stehen in apt.conf.d, rc.local und hosts.allow.",
        "de",
    ),
    "versions": Case(
        "Version 1.21.3 of the program reads what version 1.19.0 and older ones wrote to the disk.",
        "La versión 1.21.3 lee lo que escribieron la 1.19.0 y otras más antiguas.",
        "es",
    ),
}
INVALID = {
    "cut off": Case(FOUR, "⟦Museet öppnar klockan tio.⟧", "sv", says="sentences: 1 in sv, 4 in en"),
    "stands twice": Case(
        "The museum opens at ten. Tickets are sold at the door.",
        "⟦Das Museum öffnet um zehn. Karten gibt es am Eingang. Das Museum wird um zehn geöffnet. Karten werden am Eingang verkauft.⟧",
        "de",
        says="sentences: 4 in de, 2 in en",
    ),
    "plural": Case(FOUR, plural=FOUR, forms=("⟦Le musée ouvre.⟧", "⟦Les musées ouvrent.⟧"), locale="fr"),
    "keyed": Case(versions={"en": FOUR, "nb": "⟦Museet åpner klokken ti.⟧"}, source_locale="en"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("sentence-count", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("sentence-count", case)
