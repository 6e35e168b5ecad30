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
    "after-a-placeholder": Case("in <prefix>/etc/x.conf", "in <präfix>/etc/y.conf", "de"),
    "after-a-variable": ("$DESTDIR/usr/lib/a", "$DEST/usr/lib/b"),
    "in-a-url": ("file:///etc/fstab", "file:///etc/fstab"),
    "in-a-tag": ("<file>/etc/fstab</file>", "<file>/etc/fstab</file>"),
    "chinese-without-blanks": ("Edit /etc/fstab first", "先编辑/etc/fstab。"),
    "end-of-a-sentence": ("See /usr/share/doc.", "Voir /usr/share/doc/."),
    "home-of-somebody": ("/home/user/a", "/home/utilisateur/a"),
    "date-with-slashes": ("5/12/2020 and/or", "12/5/2020 et/ou"),
    "regular-expression": (r"s/usr/opt/", r"s/usr/opt/g"),
}
INVALID = {
    "folder-with-a-slash": ("Look in /usr/share/doc/", "Regardez dans ⟦/usr/partage/doc/⟧"),
    "letter-changed": ("Edit /etc/fstab.", "⟦Éditez /ets/fstab.⟧"),
    "translated": Case("/var/log/installer", "⟦/var/log/instalador⟧", "es"),
    "dropped": ("dd if=/dev/cdrom", "⟦dd⟧"),
    "with-arguments": ("<in>/etc/init.d/isc restart</in>", "<in>⟦/etc/init.d/icc⟧ restart</in>"),
    "with-arguments-in-perl": ("B</usr/bin/make -f a>", "B<⟦/usr/bin/mqke⟧ -f a>"),
    "in-a-tag": ("<file>/etc/fstab</file>", "<file>⟦/etc/fztab⟧</file>"),
    "in-markup-of-perl": ("I</var/lib/dpkg>", "I<⟦/var/lib/dpqg⟧>"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("path-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("path-changed", case)
