"""path-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "example": ("/usr/bin/example", "/usr/bin/voorbeeld"),
    "template-of-a-name": ("/dev/SD_CARD_DEVICE", "/dev/SD_KARTEN_GERAET"),
    "menu": ("/Help/_About", "/Aide/_À propos"),
    "pattern": ("/regex/replace/var", "/exp/remplace/var"),
    "slash-at-the-end": ("/etc/", "/etc"),
    "placeholder-in-it": ("/etc/%s", "%s"),
    "fraction": ("and/or 1/2", "et/ou"),
    "example-of-a-folder": Case("as /var/local/my-project", "als /var/local/mein-projekt", "de"),
}
INVALID = {
    "folder-with-a-slash": ("Look in /usr/share/doc/", "Regardez dans ⟦/usr/partage/doc/⟧"),
    "letter-changed": ("Edit /etc/fstab.", "⟦Éditez /ets/fstab.⟧"),
    "translated": Case("/var/log/installer", "⟦/var/log/instalador⟧", "es"),
    "dropped": ("dd if=/dev/cdrom", "⟦dd⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("path-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("path-changed", case)
