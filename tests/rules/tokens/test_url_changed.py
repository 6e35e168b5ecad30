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
    "scheme-spoken-of": Case("starts with http:// or https://", "beginnt mit http(s)://", "de"),
    "article-of-another-wikipedia": ("https://en.wikipedia.org/wiki/Cat", "https://fr.wikipedia.org/wiki/Chat"),
    "page-of-a-wiki-by-language": Case(
        "https://wiki.gnucash.org/wiki/AqBanking", "https://wiki.gnucash.org/wiki/De/Online-Banking", "de"
    ),
    "documentation-in-the-language": Case(
        "https://www.sphinx-doc.org/", "https://www.sphinx-doc.org/pt_BR/master", "pt_BR"
    ),
    "shop-of-the-country": Case("https://www.amazon.com/x", "https://www.amazon.de/x", "de"),
    "escaped-letters": Case("https://de.wikipedia.org/wiki/%C3%84", "https://de.wikipedia.org/wiki/Ä", "de"),
    "international-domain": Case("http://xn--mller-kva.de/a", "http://müller.de/a", "de"),
    "thai-glued": Case("See https://www.gnu.org/ now.", "ดูhttps://www.gnu.org/ที่นี่", "th"),
    "khmer-stop": Case("See https://www.gnu.org/a.", "មើល https://www.gnu.org/a។", "km"),
    "hindi-danda": Case("See https://www.gnu.org/a.", "https://www.gnu.org/a। देखें", "hi"),
    "armenian-stop": Case("See https://www.gnu.org/a.", "Տես՝ https://www.gnu.org/a։", "hy"),
    "ethiopic-stop": Case("See https://www.gnu.org/a.", "https://www.gnu.org/a።", "am"),
    "hebrew-mark": Case("See https://www.gnu.org/a.", "ראו \u202ahttps://www.gnu.org/a\u202c.", "he"),
    "finnish-ending": Case("Go to https://www.gnu.org/a.", "Siirry https://www.gnu.org/a:han.", "fi"),
    "turkish-ending": Case("from https://www.gnu.org/a", "https://www.gnu.org/a'dan", "tr"),
    "one-of-two-left-out": ("https://www.gnucash.org/x (https://www.gnucash.org/x)", "https://www.gnucash.org/x"),
    "another-page-added": ("https://www.gnucash.org/x", "https://www.gnucash.org/x et https://www.gnome.org/aide"),
    "order-of-two": ("http://www.gnu.org/a http://www.gnu.org/b", "http://www.gnu.org/b http://www.gnu.org/a"),
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
    "wikipedia-that-is-not-ours": Case(
        "https://en.wikipedia.org/wiki/Cat", "⟦https://es.wikipedia.org/wiki/Gato⟧", "de"
    ),
    "country-that-is-not-ours": Case("https://www.amazon.com/x", "⟦https://www.amazon.it/x⟧", "de"),
    "another-site-of-the-language": Case("https://www.gnu.org/x", "⟦https://www.gnome.org/de/x⟧", "de"),
    "one-of-two-mistyped": (
        '<a href="https://www.gnucash.org/x">https://www.gnucash.org/x</a>',
        '<a href="https://www.gnucash.org/x">⟦https://www.gnucahs.org/x⟧</a>',
    ),
    "letter-lost": ("https://www.debian.org/", "⟦https://www.debian.og/⟧"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("url-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("url-changed", case)
