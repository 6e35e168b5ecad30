"""file-name-shown: a picture's file name alone in its line."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table
from rules.structure.pages import run_page

VALID = {
    "prose": ("Save the picture as house.png and send it.", "Lagre bildet som house.png og send det."),
    "a file name on both sides": ("screenshot.png", "bildeskjerm.png"),
    "document": ("Annual report", "aarsmelding.pdf"),
    "ending alone": ("Picture", ".png"),
    "file pattern": ("Pictures (*.png)", "Bilder (*.png)"),
    "path": ("The picture is in images/house.png", "Bildet ligger i images/house.png"),
    "sentence that ends so": ("The format is png", "Formatet er png."),
    "version": ("Version", "1.2.3"),
    "address": ("See example.com", "example.com"),
    "several words": ("Picture", "Bildet heter house.png"),
    "described": Case(
        versions={"nb": "Skolen sett fra gaten", "en": "The school seen from the street"}, source_locale="nb"
    ),
}
INVALID = {
    "target": ("The house", "⟦hus_2@2x.png⟧"),
    "own line": ("The house\nBuilt in 1960", "⟦hus.JPG⟧\nBygd i 1960"),
    "keyed": Case(versions={"nb": "⟦skole.png⟧", "en": "The school"}, source_locale="nb"),
    "keyed, every version": Case(versions={"nb": "⟦skole.svg⟧", "en": "⟦school.webp⟧"}, source_locale="nb"),
    "film": ("Watch the film", "⟦film-1.mp4⟧"),
    "blanks around it": ("The house", "  ⟦hus.gif⟧ "),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("file-name-shown", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("file-name-shown", case)


def test_kind_that_means_a_file():
    versions = {"nb": ["a/src: skole.png", "a/text: Skolen vår"], "en": ["a/src: school.png", "a/text: Our school"]}
    assert run_page("file-name-shown", versions, kinds={"a/src": "image file"}) == []
    assert len(run_page("file-name-shown", versions, kinds={"a/src": "image"})) == 2


def test_long_lines_take_linear_time():
    check_valid("file-name-shown", Case("The house", "a." * 50_000 + "x"))
