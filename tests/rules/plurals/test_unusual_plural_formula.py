"""unusual-plural-formula."""

import pytest
from rules.good_headers import GOOD_HEADERS, make_header
from rules.harness import run_catalogs

PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
VALID = {
    **{name: {locale: text} for name, (locale, text) in GOOD_HEADERS.items()},
    "not-used": {"cs": make_header("Plural-Forms: nplurals=2; plural=n != 1;") + 'msgid "a"\nmsgstr "b"\n'},
    "unknown-language": {"mjw": make_header("Plural-Forms: nplurals=2; plural=n > 5;") + PLURAL},
    "hindi-either-way": {"hi": make_header("Plural-Forms: nplurals=2; plural=n != 1;") + PLURAL},
    "portuguese-as-brazilian": {"pt_BR": make_header("Plural-Forms: nplurals=2; plural=n > 1;") + PLURAL},
    "numbered-otherwise": {"de": make_header("Plural-Forms: nplurals=2; plural=n == 1;") + PLURAL},
    "hungarian-one-form": {"hu": make_header("Plural-Forms: nplurals=1; plural=0;") + PLURAL},
}
# name -> (files, message ids in the order of the findings)
INVALID = {
    "czech-with-two": ({"cs": make_header("Plural-Forms: nplurals=2; plural=n != 1;") + PLURAL}, ["unusual"]),
    "ukrainian-with-two": ({"uk": make_header("Plural-Forms: nplurals=2; plural=(n != 1);") + PLURAL}, ["unusual"]),
    "italian-as-french": ({"it": make_header("Plural-Forms: nplurals=2; plural=(n > 1);") + PLURAL}, ["unusual"]),
    "french-as-english": ({"fr": make_header("Plural-Forms: nplurals=2; plural=(n != 1);") + PLURAL}, ["unusual"]),
}


@pytest.mark.parametrize("files", VALID.values(), ids=VALID)
def test_valid(files):
    assert [one.message for one in run_catalogs("unusual-plural-formula", files)] == []


@pytest.mark.parametrize(("files", "expected"), INVALID.values(), ids=INVALID)
def test_invalid(files, expected):
    found = run_catalogs("unusual-plural-formula", files)
    assert [one.message_id.partition(".")[2] for one in found] == expected, [one.message for one in found]
