"""url-changed."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

VALID = {
    **GOOD,
    "page-in-another-language": ("see https://en.wikipedia.org/wiki/X", "voir https://fr.wikipedia.org/wiki/X"),
    "https": ("http://www.gnome.org", "https://www.gnome.org/"),
    "example": ("use http://host/path/to/file", "utilisez http://hôte/chemin/du/fichier"),
    "mirror-of-a-country": ("http://ftp.us.debian.org/debian", "http://ftp.nl.debian.org/debian"),
    "punctuation-around-it": ("https://www.gnu.org/.", "（https://www.gnu.org/）。"),
    "glued-to-letters": Case("See https://www.gnu.org/ now.", "详见https://www.gnu.org/说明。", "zh_CN"),
    "team-page-added": (
        "Report bugs to https://www.gnu.org/.",
        "https://www.gnu.org/ ou https://translationproject.org/team/fr.html",
    ),
    "escaped": ("&lt;https://www.gnucash.org/&gt;", "&lt;https://www.gnucash.org/nl&gt;"),
    "interface-language": ("https://support.google.com/x?hl=en", "https://support.google.com/x?hl=fr"),
    "language-folder": Case("https://www.gnome.org/en/about", "https://www.gnome.org/de/about", "de"),
    "language-and-region": Case("https://www.mozilla.org/en-US/a", "https://www.mozilla.org/pt-BR/a", "pt_BR"),
    "small-wikipedia": Case("https://en.wikipedia.org/wiki/X", "https://als.wikipedia.org/wiki/X", "gsw"),
    "page-by-language": ("https://www.gnu.org/index.en.html", "https://www.gnu.org/index.fr.html"),
    "bold": ("**https://www.gnome.org**", "**https://www.gnome.org**."),
    "channel": ("irc://nick@irc.oftc.net/#channel", "irc://nick@irc.oftc.net/#kanał"),
    "name-of-an-example": Case("at http://my-project.org/hg", "auf http://mein-projekt.org/hg", "de"),
    "domain-of-an-example": Case("https://domain.com", "https://dominio.com", "gl"),
    "template-of-an-address": Case(
        "http://[user[:pass]@]host[:port]/[path]", "http://[nutzer[:pass]@]host[:port]/[pfad]", "de"
    ),
}
INVALID = {
    "moved": ("see https://bugs.gnucash.org/1", "voir ⟦https://bugzilla.gnome.org/1⟧"),
    "translated-path": ("https://www.gnu.org/manual/tar.html", "⟦https://www.gnu.org/manuel/tar.html⟧"),
    "blank-in-it": ("https://www.gnome.org/about", "⟦https://www.gnome.org/⟧ about"),
    "dropped": Case("see https://www.gnome.org/about", "⟦voir le site⟧", certainty=Certainty.LIKELY),
    "folder-of-three-letters": ("https://weechat.org/doc/", "⟦https://weechat.org/dqc/⟧"),
    "host-of-three-letters": ("http://www.gnupg.org", "⟦http://wwq.gnupg.org⟧"),
    "letter-lost": ("https://www.debian.org/", "⟦https://www.debian.og/⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("url-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("url-changed", case)
