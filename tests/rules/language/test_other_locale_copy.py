"""other-locale-copy: equal texts of two locales, blamed on the one whose language it is not."""

import pytest
from rules.harness import header, run_catalogs

SOURCE = "The meeting was moved to the large hall on the second floor."
DE = "Die Sitzung wurde in den großen Saal im zweiten Stock verlegt."
FR = "La réunion a été déplacée dans la grande salle du deuxième étage."
NL = "De vergadering is verplaatst naar de grote zaal op de tweede verdieping."


def run(source, texts):
    files = {locale: f'{header(locale)}msgid "{source}"\nmsgstr "{text}"\n' for locale, text in texts.items()}
    return [(one.locale, one.params["origin"]) for one in run_catalogs("other-locale-copy", files)]


VALID = {
    "different": (SOURCE, {"de": DE, "fr": FR}),
    "three": (SOURCE, {"de": DE, "fr": FR, "nl": NL}),
    "short": ("Options", {"de": "Optionen", "nl": "Optionen"}),
    "names": ("Baker Street, London", {"de": "Baker Street, London", "fr": "Baker Street, London"}),
    "same-as-source": (SOURCE, {"de": SOURCE, "fr": SOURCE}),
    "variants": (SOURCE, {"pt": "A reunião foi na sala grande do segundo andar.", "pt_BR": "A reunião foi na sala grande do segundo andar."}),
    "norwegian": (SOURCE, {"nb": "Møtet er flyttet til den store salen.", "nn": "Møtet er flyttet til den store salen."}),
    "near": (SOURCE, {"nb": "Programmet kan ikke finne filen i denne mappe.", "da": "Programmet kan ikke finne filen i denne mappe."}),
    "loans": ("Radio station", {"de": "Radio Internet Station Portal", "fr": "Radio Internet Station Portal"}),
    "credits": ("translator-credits", {"de": f"{DE}", "fr": f"{DE}"}),
}  # fmt: skip
INVALID = {
    "german-in-french": (SOURCE, {"de": DE, "fr": DE}, [("fr", "de")]),
    "french-in-german": (SOURCE, {"de": FR, "fr": FR, "nl": NL}, [("de", "fr")]),
    "two-copies": (SOURCE, {"de": DE, "fr": DE, "pl": DE}, [("fr", "de"), ("pl", "de")]),
    "no-model": (SOURCE, {"csb": DE, "de": DE}, [("csb", "de")]),
    "other-script": (SOURCE, {"de": DE, "ru": DE}, [("ru", "de")]),
}


@pytest.mark.parametrize(("source", "texts"), VALID.values(), ids=VALID)
def test_valid(source, texts):
    assert run(source, texts) == []


@pytest.mark.parametrize(("source", "texts", "found"), INVALID.values(), ids=INVALID)
def test_invalid(source, texts, found):
    assert run(source, texts) == found
