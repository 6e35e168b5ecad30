"""Headers built like those of released catalogs: every rule on headers is silent on them."""


def make_header(*lines: str, comment: str = "# French translation of demo.") -> str:
    """The header message of these lines."""
    return f'{comment}\nmsgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in lines) + "\n"


_MIME = ("MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit")
_PEOPLE = ("Last-Translator: Ada Person <ada@example.org>", "Language-Team: French <fr@li.example.org>")
_TWO = "Plural-Forms: nplurals=2; plural=(n > 1);"
_PLURAL = '\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'

# name -> (locale, PO text)
GOOD_HEADERS = {
    "gnu": (
        "fr",
        make_header(
            "Project-Id-Version: GNU hello 2.10",
            "Report-Msgid-Bugs-To: bug-hello@example.org",
            "POT-Creation-Date: 2014-11-16 11:53+0000",
            "PO-Revision-Date: 2020-05-31 18:49+0200",
            *_PEOPLE,
            "Language: fr",
            *_MIME,
            "X-Bugs: Report translation errors to the Language-Team address.",
            _TWO,
        )
        + _PLURAL,
    ),
    "transifex": (
        "fr",
        make_header(
            "Project-Id-Version: django",
            "Report-Msgid-Bugs-To: ",
            "POT-Creation-Date: 2015-10-09 17:42+0200",
            "PO-Revision-Date: 2015-10-09 15:51+0000",
            "Last-Translator: Ada Person <ada@example.org>",
            "Language-Team: French (http://www.transifex.com/example/language/fr/)",
            *_MIME,
            "Language: fr",
            _TWO,
        ).replace("Language-Team", "Language-Team")
        + _PLURAL,
    ),
    "weblate": (
        "fr",
        make_header(
            "Project-Id-Version: demo main",
            "POT-Creation-Date: 2023-01-02 03:04+0000",
            "PO-Revision-Date: 2023-05-06 07:08+0000",
            "Last-Translator: Anonymous <noreply@weblate.org>",
            "Language-Team: French <https://hosted.weblate.org/projects/demo/fr/>",
            "Language: fr",
            *_MIME,
            _TWO,
            "X-Generator: Weblate 5.0",
        )
        + _PLURAL,
    ),
    "gnome": (
        "fr",
        make_header(
            "Project-Id-Version: nautilus master",
            "Report-Msgid-Bugs-To: https://gitlab.gnome.org/GNOME/nautilus/issues",
            "POT-Creation-Date: 2022-09-01 10:20+0000",
            "PO-Revision-Date: 2022-09-03 09:02+0200",
            *_PEOPLE,
            "Language: fr",
            *_MIME,
            "Plural-Forms: nplurals=2; plural=(n > 1)",
            "X-Generator: Gtranslator 42.0",
        )
        + _PLURAL,
    ),
    "poedit": (
        "fr",
        make_header(
            "Project-Id-Version: demo 1.0",
            "PO-Revision-Date: 2019-01-02 03:04+0100",
            *_PEOPLE,
            "Language: fr_CA",
            *_MIME,
            _TWO,
            "X-Generator: Poedit 3.0",
            "X-Poedit-Basepath: ..",
            "X-Poedit-SearchPath-0: src",
            "X-Poedit-SearchPath-1: lib",
        )
        + _PLURAL,
    ),
    "debian-old-language-code": (
        "no",
        make_header(
            "Project-Id-Version: dpkg 1.21",
            "PO-Revision-Date: 2008-03-04 05:06+0100",
            *_PEOPLE,
            "Language: nb",
            *_MIME,
            "Plural-Forms: nplurals=2; plural=n != 1;",
        )
        + _PLURAL,
    ),
    "seven-bits": (
        "en_GB",
        make_header(
            "Project-Id-Version: demo 1.0",
            "PO-Revision-Date: 2010-03-04 05:06+0000",
            *_PEOPLE,
            "Language: en_GB",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=ASCII",
            "Content-Transfer-Encoding: 7bit",
            "Plural-Forms: nplurals=2; plural=n != 1;",
        )
        + _PLURAL,
    ),
    "latin-script": (
        "sr@latin",
        make_header(
            "Project-Id-Version: demo 1.0",
            "PO-Revision-Date: 2018-03-04 05:06+0100",
            *_PEOPLE,
            "Language: sr@latin",
            *_MIME,
            "Plural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
        )
        + _PLURAL
        + 'msgstr[2] "%d datoteka"\n',
    ),
    "russian-with-a-form-for-fractions": (
        "ru",
        make_header(
            "Project-Id-Version: demo 1.0",
            "PO-Revision-Date: 2021-03-04 05:06+0300",
            *_PEOPLE,
            "Language: ru",
            *_MIME,
            "Plural-Forms: nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : "
            "n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3);",
        )
        + _PLURAL
        + 'msgstr[2] "%d файлов"\nmsgstr[3] "%d файла"\n',
    ),
    "turkish-one-form": (
        "tr",
        make_header(
            "Project-Id-Version: demo 1.0",
            "PO-Revision-Date: 2021-03-04 05:06+0300",
            *_PEOPLE,
            "Language: tr",
            *_MIME,
            "Plural-Forms: nplurals=1; plural=0;",
        )
        + '\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d dosya"\n',
    ),
    "template": (
        "pot",
        make_header(
            "Project-Id-Version: PACKAGE VERSION",
            "Report-Msgid-Bugs-To: ",
            "POT-Creation-Date: 2022-01-02 03:04+0100",
            "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE",
            "Last-Translator: FULL NAME <EMAIL@ADDRESS>",
            "Language-Team: LANGUAGE <LL@li.org>",
            "Language: ",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;",
            comment="# SOME DESCRIPTIVE TITLE.\n# FIRST AUTHOR <EMAIL@ADDRESS>, YEAR.\n#\n#, fuzzy",
        )
        + '\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] ""\nmsgstr[1] ""\n',
    ),
    "page-of-keys": (
        "nb",
        make_header("Language: nb", "Content-Type: text/plain; charset=UTF-8") + '\nmsgid "a/b"\nmsgstr "Fred"\n',
    ),
    "no-header": ("fr", 'msgid "Save"\nmsgstr "Enregistrer"\n'),
}
