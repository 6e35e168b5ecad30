"""foreign-passage: spans in longer texts, and credit labels."""

import pytest
from rules.harness import Case, check_invalid, check_valid, run_rule, table

from transcheck.model import Certainty, Severity

FRENCH = "Le musée ouvre ses portes à neuf heures et ferme à dix-huit heures."
FRENCH_TOO = "Les enfants de moins de six ans n’ont pas besoin de billet."
SPANISH = "Las visitas guiadas empiezan a las once y duran una hora."
GERMAN = "Für die Führungen müssen Sie sich vorher anmelden."

VALID = {
    "one-language": ("Opening hours", f"{FRENCH} {FRENCH_TOO}"),
    "quoted-sentence": ("Sign", f"{FRENCH} Sur la porte on lit : « {SPANISH} » {FRENCH_TOO}"),
    "marked-up-quotation": ("Sign", f'{FRENCH} <q lang="es">{SPANISH}</q> {FRENCH_TOO}'),
    "declared": Case(
        "Sign", f"{FRENCH} {SPANISH} {FRENCH_TOO}", comments=("transcheck: language[es]: as on the door",)
    ),
    "short-foreign-words": ("Sign", f"{FRENCH} ¡Buenos días! {FRENCH_TOO}"),
    "names-in-a-row": ("Team", f"{FRENCH}\nHans Müller, Jürgen Groß, Käthe Schön\n{FRENCH_TOO}"),
    "licence": ("Licence", f"{FRENCH} This is free software; see the GNU General Public License for the terms."),
    "code-line": ("Example", f"{FRENCH}\n$ find . -name file -newer other -print\n{FRENCH_TOO}"),
    "a-whole-text-is-wrong-language": ("Tours", f"{SPANISH} Los niños no pagan."),
    "own-label": ("Photo: Ana Ruiz", "Photo : Ana Ruiz / Agence"),
    "photo-in-english": Case(
        "Foto: Håkon Bjørnsen, Bergen", "Photo: Håkon Bjørnsen, Bergen", locale="en", source_locale="nb"
    ),
    "foto-in-spanish": Case("Photo: Ana", "Foto: Ana Ruiz", locale="es"),
    "foto-in-danish": Case("Photo: Ana", "Foto: Ana Ruiz/Ritzau Scanpix", locale="da"),
    "bild-in-german": Case("Picture: Ana", "Bild: Ana Ruiz", locale="de"),
    "kuva-in-finnish": Case("Photo: Ana", "Kuva: Ana Ruiz", locale="fi"),
    "label-in-a-sentence": Case("Photo", "Choose one of these: Foto, Video, Audio", locale="en"),
    "label-before-prose": Case("Photo", "Foto: a small town with many old houses and a very long street", locale="en"),
    "label-of-a-field": Case("Photo", "Foto:", locale="en"),
    "no-list-for-the-locale": Case("Photo: Ana", "Foto: Ana Ruiz", locale="zu"),
}
INVALID = {
    "sentence-between": Case(
        "Visits",
        f"{FRENCH} ⟦{SPANISH}⟧ {FRENCH_TOO}",
        says="this passage is Spanish, not French",
        severity=Severity.ERROR,
        certainty=Certainty.CERTAIN,
    ),
    "at-the-end": Case("Visits", f"{FRENCH} {FRENCH_TOO} ⟦{GERMAN}⟧", says="German"),
    "neighbours-are-one": Case("Visits", f"{FRENCH} {FRENCH_TOO}\n\n⟦{SPANISH} Los niños no pagan.⟧"),
    "two-languages-are-two": Case("Visits", f"{FRENCH} ⟦{SPANISH}⟧ ⟦{GERMAN}⟧ {FRENCH_TOO}"),
    "in-markup": Case("Visits", f"<p>{FRENCH}</p> <p>⟦{SPANISH}⟧</p> <p>{FRENCH_TOO}</p>"),
    "label": Case(
        "Foto: Lise Aas / Etaten", "⟦Foto⟧: Lise Aas / Etaten", locale="en", source_locale="nb", says="the label is “Photo”",
        severity=Severity.WARNING, certainty=Certainty.LIKELY,
    ),
    "label-german": Case("Photo: Lise Aas", "⟦Photo⟧: Lise Aas", locale="de", says="“Foto”"),
    "label-below-a-text": Case("Foto: Lise Aas", "A picture of the new bridge.\n⟦Kuva⟧: Lise Aas", locale="en", source_locale="nb"),
    "label-keyed": Case(versions={"nb": "Foto: Lise Aas", "en": "⟦Foto⟧: Lise Aas"}, source_locale="nb"),
}  # fmt: skip


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("foreign-passage", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("foreign-passage", case)


@pytest.mark.parametrize(
    ("case", "locale"),
    [
        (Case("Foto: Lise Aas", "Foto: Lise Aas", locale="en", source_locale="nb"), "nb"),
        (Case("Photo: Lise Aas", "Foto: Lise Aas", locale="fr"), None),
        (Case("Photo: Lise Aas", "Kuva: Lise Aas", locale="fr"), "fi"),
    ],
    ids=["of-the-project", "of-several", "of-one"],
)
def test_locale_of_a_label(case, locale):
    (finding,) = run_rule("foreign-passage", case)
    assert finding.evidence.target.locale == locale
