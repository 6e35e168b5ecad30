"""syntax-error."""

import pytest
from rules.good_headers import GOOD_HEADERS
from rules.harness import header, run_catalogs

START = header("fr")
# Layouts that released catalogs have and msgfmt reads.
VALID = {
    **{f"header-{name}": text for name, (_, text) in GOOD_HEADERS.items()},
    "plain": START + 'msgid "Save"\nmsgstr "Enregistrer"\n',
    "several-lines": START + 'msgid ""\n"Save "\n"all"\nmsgstr ""\n"Tout "\n"enregistrer"\n',
    "windows-line-ends": (START + 'msgid "Save"\nmsgstr "Enregistrer"\n').replace("\n", "\r\n"),
    "byte-order-mark": "\ufeff" + START + 'msgid "Save"\nmsgstr "Enregistrer"\n',
    "no-blank-line-between": START + 'msgid "Save"\nmsgstr "Enregistrer"\nmsgid "Open"\nmsgstr "Ouvrir"\n',
    "several-blank-lines": START + '\n\nmsgid "Save"\n\nmsgstr "Enregistrer"\n\n\n',
    "no-line-end-at-the-end": START + 'msgid "Save"\nmsgstr "Enregistrer"',
    "indented": START + '  msgid "Save"\n\tmsgstr "Enregistrer"\n',
    "text-directly-after-the-keyword": START + 'msgid"Save"\nmsgstr"Enregistrer"\n',
    "two-strings-in-a-line": START + 'msgid "Sa" "ve"\nmsgstr "Enregistrer"\n',
    "escapes": START + r'msgid "a\n\t\"\\\r\a\b\f\v\101\x41"' + "\n" + r'msgstr "a\n\t\"\\\r\a\b\f\v\101\x41"' + "\n",
    "context": START + 'msgctxt "menu"\nmsgid "Save"\nmsgstr "Enregistrer"\n',
    "plural": START + 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n',
    "all-comments": START + '# a\n#. b\n#: c.c:1 d.c:2\n#, fuzzy, c-format\n#| msgid "Sav"\nmsgid "Save"\nmsgstr "x"\n',
    "previous-context-and-plural": START
    + '#, fuzzy\n#| msgctxt "m"\n#| msgid "a"\n#| msgid_plural "b"\nmsgid "Save"\nmsgstr "x"\n',
    "obsolete": START + '#~ msgid "Save"\n#~ msgstr "Enregistrer"\n',
    "obsolete-over-several-lines": START + '#~ msgid ""\n#~ "Save "\n#~ "all"\n#~ msgstr "Tout"\n',
    "obsolete-previous": START + '#, fuzzy\n#~| msgid "Sav"\n#~ msgid "Save"\n#~ msgstr "Enregistrer"\n',
    "comment-at-the-end": START + 'msgid "Save"\nmsgstr "Enregistrer"\n\n# the end\n',
    "comment-without-a-blank": START + '#nothing special\nmsgid "Save"\nmsgstr "Enregistrer"\n',
    "reference-with-blanks": START + '#: \u2068my file.c\u2069:12\nmsgid "Save"\nmsgstr "Enregistrer"\n',
    "flags-of-a-new-kind": START + '#=c-format\nmsgid "Save"\nmsgstr "Enregistrer"\n',
    "domain": START + 'domain "app"\nmsgid "Save"\nmsgstr "Enregistrer"\n',
    "empty-translation": START + 'msgid "Save"\nmsgstr ""\n',
    "line-separator-in-a-text": START + 'msgid "Save"\nmsgstr "Enre\u2028gistrer"\n',
}
INVALID = {
    "string-not-closed": START + 'msgid "Save\nmsgstr "x"\n',
    "string-not-closed-at-the-end": START + 'msgid "Save"\nmsgstr "x',
    "unknown-keyword": START + 'msgid "Save"\nmsgstring "x"\n',
    "unknown-escape": START + 'msgid "Save"\nmsgstr "\\q"\n',
    "translation-missing": START + 'msgid "Save"\n\nmsgid "Open"\nmsgstr "x"\n',
    "source-missing": START + 'msgstr "x"\n',
    "two-translations": START + 'msgid "Save"\nmsgstr "x"\nmsgstr "y"\n',
    "mark-of-a-merge": START + '<<<<<<< HEAD\nmsgid "Save"\nmsgstr "x"\n=======\n',
    "text-outside": START + 'msgid "Save"\nmsgstr "x" y\n',
    "form-without-a-plural": START + 'msgid "Save"\nmsgstr[0] "x"\n',
    "plural-without-forms": START + 'msgid "a"\nmsgid_plural "b"\nmsgstr "x"\n',
}


@pytest.mark.parametrize("text", VALID.values(), ids=VALID)
def test_valid(text):
    assert not run_catalogs("syntax-error", {"fr": text})


@pytest.mark.parametrize("text", INVALID.values(), ids=INVALID)
def test_invalid(text):
    found = run_catalogs("syntax-error", {"fr": text})
    assert found
    assert all(one.location.line >= START.count("\n") for one in found)
