"""mail-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    **GOOD,
    "example": ("you@example.com", "vous@exemple.com"),
    "case": ("Bugs@gnome.org", "bugs@gnome.org"),
    "host-of-irc": (":nick!name@server.com", ":surnom!nom@serveur.com"),
    "added": ("Write to bugs@gnome.org", "bugs@gnome.org ou fr@gnome.org"),
    "manual-page": ("E<lt>jbloggs@foo.comE<gt>", "E<lt>jdupont@foo.comE<gt>"),
    "link-to-mail": ('<a href="mailto:bugs@gnome.org">mail</a>', '<a href="mailto:bugs@gnome.org">courriel</a>'),
    "other-order": ("a@gnome.org or b@gnome.org", "b@gnome.org ou a@gnome.org"),
    "glued-in-chinese": Case("Write to bugs@gnome.org now", "请写信至bugs@gnome.org。", "zh_CN"),
    "hebrew-mark": Case("Write to bugs@gnome.org", "כתבו אל \u202abugs@gnome.org\u202c", "he"),
    "turkish-ending": Case("to bugs@gnome.org", "bugs@gnome.org'a", "tr"),
    "reserved-domain": Case("for example jane@example.org", "por ejemplo maria@ejemplo.es", "es"),
    "at-sign": ("@user and a@b", "@utilisateur"),
}
INVALID = {
    "link-to-mail": ("<mailto:bugs@gnome.org>", "<mailto:⟦bogues@gnome.org⟧>"),
    "letter-lost": ("Write to bugs@gnome.org.", "Écrivez à ⟦bugs@gnome.or⟧."),
    "replaced": ("Mail debian-boot@lists.debian.org", "Mail ⟦debian-fr@lists.debian.org⟧"),
    "dropped": ("Mail debian-boot@lists.debian.org", "⟦Écrivez-nous⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("mail-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("mail-changed", case)
