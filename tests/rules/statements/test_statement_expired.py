"""statement-expired: claims of packs that are switched on."""

from datetime import date

import pytest
from rules.harness import Case, check_invalid, check_valid, run_rule, table

NORWAY = ("claims/norway",)


def text(locale, target, day="2026-11-22", packs=NORWAY, **more):
    return Case("The text was not read.", target, locale, packs=packs, as_of=date.fromisoformat(day), **more)


VALID = {
    "pack is off": text("en_GB", "Norway is seeking a seat on the Security Council in 2021-2022.", packs=()),
    "still true": text("en_GB", "Norway is seeking a seat on the Security Council in 2021-2022.", "2020-06-16"),
    "in the past": text("en_GB", "Norway sought a seat on the Security Council in 2021-2022."),
    "served": text("nb", "Norge satt i Sikkerhetsrådet i 2021 og 2022."),
    "other years": text("nb", "Norge ønsker en plass i Sikkerhetsrådet i 2041 og 2042."),
    "other council": text("nb", "Norge ønsker en plass i Europarådet i 2021 og 2022."),
    "two sentences": text("nb", "Norge ønsker en plass i Sikkerhetsrådet. Det gikk bra i 2021 og 2022."),
    "language without patterns": text("ja", "2021-2022"),
    "sat, in Spanish": text("es", "Noruega fue miembro del Consejo de Seguridad en 2021 y 2022."),
    "elected to another body": text("en_GB", "Norway is seeking a seat on the Human Rights Council in 2021-2022."),
    "another country": text("en_GB", "Ireland sat on the council in 2021-2022."),
    "a heading": text("en_GB", "The Security Council"),
    "the period is told as history": text("de", "Norwegen war 2021 und 2022 Mitglied des Sicherheitsrats."),
    "member while it was true": text("en_GB", "Norway sits on the Security Council.", "2021-07-01"),
    "the last day": text("en_GB", "Norway sits on the Security Council.", "2022-12-31"),
}
INVALID = {
    "candidate": text(
        "nb", "Norge ⟦er kandidat til Sikkerhetsrådet i 2021–2022⟧.", says="served on the Security Council"
    ),
    "day of the election": text(
        "sv", "Norge ⟦kandiderar till säkerhetsrådet 2021–2022⟧.", "2020-06-17", says="elected"
    ),
    "fi": text("fi", "Norja ⟦tavoittelee paikkaa turvallisuusneuvostossa vuosina 2021–2022⟧."),
    "ru": text("ru", "Норвегия ⟦претендует на место в Совете Безопасности на 2021–2022⟧ годы."),
    "member too early": text(
        "en_GB", "⟦Norway sits on the Security Council⟧.", "2020-12-31", says="not true before 2021-01-01"
    ),
    "member too late": text(
        "en_GB", "⟦Norway sits on the Security Council⟧.", "2023-01-01", says="true until 2022-12-31"
    ),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("statement-expired", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("statement-expired", case)


def test_what_holds_now_is_told_in_every_language_of_the_pack():
    (found,) = run_rule("statement-expired", text("nb", "Norge er kandidat til Sikkerhetsrådet i 2021–2022."))
    (fact,) = found.evidence.facts
    assert fact.says == "Norway was elected on 17 June 2020 and served on the Security Council in 2021 and 2022"
    assert dict(fact.said)["nb"] == "Norge ble valgt 17. juni 2020 og satt i Sikkerhetsrådet i 2021 og 2022"
    assert fact.source.startswith("https://")
