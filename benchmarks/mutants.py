"""Small catalogs with defects, made by a seed: headers, plural formulas, flags, entries and bytes, each spoilt in many ways.

The defects are those that the manuals of gettext and the table of tags that i18nspector is installed with describe. Texts
are our own. Used by agreement.py.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

FORMULAS = {
    "fr": "nplurals=2; plural=(n > 1);",
    "de": "nplurals=2; plural=(n != 1);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "ja": "nplurals=1; plural=0;",
    "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
}


@dataclass(frozen=True)
class Entry:
    """An entry as it will be written; texts are escaped already."""

    msgid: str
    msgstrs: tuple[str, ...]
    plural: str | None = None
    context: str | None = None
    comments: tuple[str, ...] = ()
    flags: str = ""

    def render(self) -> str:
        """Its lines."""
        lines = list(self.comments)
        if self.flags:
            lines.append(f"#, {self.flags}")
        if self.context is not None:
            lines.append(f'msgctxt "{self.context}"')
        lines.append(f'msgid "{self.msgid}"')
        if self.plural is not None:
            lines.append(f'msgid_plural "{self.plural}"')
            lines += [f'msgstr[{index}] "{text}"' for index, text in enumerate(self.msgstrs)]
        else:
            lines.append(f'msgstr "{self.msgstrs[0]}"')
        return "\n".join(lines) + "\n"


@dataclass
class Draft:
    """A catalog to spoil."""

    locale: str
    fields: list[tuple[str, str]]
    entries: list[Entry]
    header_comments: list[str] = field(default_factory=lambda: ["# Translation of demo.", "# Ada Person, 2021."])
    header_flags: str = ""
    more_lines: list[str] = field(default_factory=list)
    header_at: int | None = 0
    suffix: str = ".po"
    change: Callable[[bytes], bytes] | None = None

    def render(self) -> bytes:
        """The file."""
        texts = [f"{name}: {value}" for name, value in self.fields]
        for line in self.more_lines:
            texts.insert(len(texts) // 2, line)
        header = [*self.header_comments, *([f"#, {self.header_flags}"] if self.header_flags else [])]
        header += ['msgid ""', 'msgstr ""', *(f'"{text}\\n"' for text in texts)]
        blocks = [entry.render() for entry in self.entries]
        if self.header_at is not None:
            blocks.insert(self.header_at, "\n".join(header) + "\n")
        data = "\n".join(blocks).encode("utf-8", "surrogateescape")
        return self.change(data) if self.change else data

    def put(self, name: str, value: str) -> None:
        """Give a field another value."""
        self.fields = [(known, value if known == name else old) for known, old in self.fields]


def draft(rng: random.Random) -> Draft:
    """A catalog without a defect."""
    locale = rng.choice(sorted(FORMULAS))
    count = int(FORMULAS[locale][9])
    fields = [
        ("Project-Id-Version", "demo 1.0"),
        ("Report-Msgid-Bugs-To", "bugs@gnome.org"),
        ("POT-Creation-Date", "2021-03-04 10:00+0100"),
        ("PO-Revision-Date", "2021-05-06 11:30+0200"),
        ("Last-Translator", "Ada Person <ada@gnome.org>"),
        ("Language-Team", "Team <team@gnome.org>"),
        ("Language", locale),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", FORMULAS[locale]),
    ]
    entries = [
        Entry("Save", ("Sauvé",)),
        Entry("Print %s", ("Drück %s",), flags="c-format"),
        Entry("%d file", tuple(f"%d fïch{'a' * form}" for form in range(count)), "%d files", flags="c-format"),
        Entry("Open", ("Öffnen",), context="menu"),
        Entry("A line.\\n", ("Éine Zeile.\\n",)),
        Entry("%d page", tuple(f"%d pàg{'e' * form}" for form in range(count)), "%d pages", flags="c-format"),
    ]
    return Draft(locale, fields, entries)


Mutator = Callable[[Draft, random.Random], None]
MUTATORS: dict[str, Mutator] = {}


def mutator(mutate: Mutator) -> Mutator:
    """Keep a way to spoil a catalog under its name."""
    MUTATORS[mutate.__name__.replace("_", " ")] = mutate
    return mutate


def values(name: str, fields: str, choices: str) -> None:
    """Ways to spoil a field: one of the values, one a line, in one of the fields."""

    def mutate(catalog: Draft, rng: random.Random) -> None:
        catalog.put(rng.choice(fields.split()), rng.choice(choices.strip("\n").split("\n")).strip("|"))

    MUTATORS[name] = mutate


values(
    "date",
    "PO-Revision-Date POT-Creation-Date",
    """2024-13-01 10:00+0100
2024-02-30 10:00+0100
2023-02-29 10:00+0100
2024-01-01 25:00+0000
2024-01-01 24:00+0000
2024-01-01 10:60+0000
2024-01-01 10:00+2500
2024-01-01 10:00+0160
yesterday
2024/01/01 10:00+0100
01-02-2024 10:00+0100
2024-01-01 10:00 CEST
2024-01-01 10:00
2024-01-01
2024-01-01 10:00+01:00
2024-01-01T10:00:00Z
2024-01-01 10:00:30+0100
2024-01-01 10:00+01
2024-1-1 9:00+0100
YEAR-MO-DA HO:MI+ZONE
YEAR-MO-DA HO:MI+DIST
1970-01-01 00:00+0000
1994-12-31 00:00+0000
0000-00-00 00:00+0000
9999-12-31 23:59+0000
2099-01-01 00:00+0000
Mon, 01 Jan 2024 10:00:00 +0100
2024-01-01 10:00+0100 (CET)
||""",
)
values(
    "charset",
    "Content-Type",
    """text/plain; charset=CHARSET
text/plain; charset=UTF-99
text/plain; charset=UTF-16
text/plain; charset=UTF-16LE
text/plain; charset=UTF-7
text/plain; charset=utf8
text/plain; charset=UTF8
text/plain; charset=utf-8
text/plain; charset=US-ASCII
text/plain; charset=ASCII
text/plain; charset=ISO-8859-1
text/plain; charset=ISO-8859-2
text/plain; charset=latin1
text/plain; charset=iso8859-1
text/plain; charset=iso-8859-15
text/plain; charset=KOI8-R
text/plain; charset=CP1252
text/plain; charset=windows-1252
text/plain; charset=macintosh
text/plain; charset=IBM037
text/plain; charset=EBCDIC-US
text/plain; charset=EUC-JP
text/plain; charset=SHIFT_JIS
text/plain; charset=BIG5
text/plain; charset=GB18030
text/plain; charset=TIS-620
text/plain; charset=hex
text/plain; charset=rot13
text/plain; charset=idna
text/plain; charset=mbcs
text/plain; charset=
text/plain
text/html; charset=UTF-8
text/plain charset=UTF-8
text/plain; charset=UTF-8;
text/plain; charset=UTF-8; format=flowed
charset=UTF-8
text/plain; charset UTF-8
text/plain; charset: UTF-8
text/plain; charset='UTF-8'
TEXT/PLAIN; CHARSET=UTF-8
plain; charset=UTF-8
||""",
)
values(
    "transfer encoding",
    "Content-Transfer-Encoding",
    "quoted-printable\nbase64\nENCODING\n7bit\n8-bit\n8 bit\n8BIT\nbinary\nUTF-8\n8bits\n||",
)
values("MIME version", "MIME-Version", "1.1\n2.0\n1\n1,0\n||\nunknown\n1.0.0")
values(
    "language",
    "Language",
    """French
fr_FR.UTF-8
de_DE@euro
xx
zz_ZZ
fr-FR
sr@latin
english
LANGUAGE
||
fra
deu
FR
fr_fr
fr_XX
pt_BR.utf8
ja_JP.EUC-JP
zh_Hans
C
und
qqq""",
)
values(
    "project",
    "Project-Id-Version",
    "PACKAGE VERSION\nPROJECT VERSION\nPACKAGE 1.0\n1.0\ndemo\n||\ndemo VERSION",
)
values(
    "contact",
    "Last-Translator Language-Team Report-Msgid-Bugs-To",
    """FULL NAME <EMAIL@ADDRESS>
Ada <EMAIL@ADDRESS>
LANGUAGE <LL@li.org>
EMAIL@ADDRESS
Ada Person
ada@localhost
Ada <ada@>
Ada <ada@example.com>
Ada <ada@host.invalid>
Ada Person <ada.person.gnome.org>
https://gnome.org/bugs
none
||
<ada@gnome.org>
Ada Person <ada@gnome.org>""",
)
values(
    "plural formula",
    "Plural-Forms",
    """nplurals=2; plural=n != 1
nplurals=2; plural=(n != 1;
nplurals=2; plural=n != 1);
nplurals=2 plural=n != 1;
nplurals=2, plural=n != 1;
nplurals=2;
plural=n != 1;
nplurals=; plural=n != 1;
nplurals=two; plural=n != 1;
nplurals=0; plural=0;
nplurals=-1; plural=0;
nplurals=99999999999999999999; plural=0;
nplurals=1000; plural=n;
nplurals=100; plural=n%100;
nplurals=3; plural=n != 1;
nplurals=1; plural=n != 1;
nplurals=2; plural=n;
nplurals=2; plural=n-1;
nplurals=2; plural=n/0;
nplurals=2; plural=n%0;
nplurals=2; plural=1/n;
nplurals=2; plural=n ? 1/n : 0;
nplurals=2; plural=n == 1 ? 0;
nplurals=2; plural=n == 1 ? 0 : 1 : 2;
nplurals=2; plural=n = 1;
nplurals=2; plural=n === 1;
nplurals=2; plural=n & 1;
nplurals=2; plural=n | 1;
nplurals=2; plural=~n;
nplurals=2; plural=-n;
nplurals=2; plural=+n;
nplurals=2; plural=!n;
nplurals=2; plural=!!n;
nplurals=2; plural=n << 1;
nplurals=2; plural=N != 1;
nplurals=2; plural=x != 1;
nplurals=2; plural=n != 1 and n != 2;
nplurals=2; plural=n != 1 || ;
nplurals=2; plural=();
nplurals=2; plural=;
nplurals=2; plural= ;
nplurals=2; plural=n 1;
nplurals=2; plural=n(1);
nplurals=2; plural=0x1;
nplurals=2; plural=1L;
nplurals=2; plural=01;
nplurals=2; plural=99999999999999999999;
nplurals=2; plural=4294967296;
nplurals=2; plural=n*4294967295*4294967295 > 1;
nplurals=2; plural=n > 18446744073709551615;
nplurals=2; plural=n - 2 > 5;
nplurals=2; plural=(n != 1); extra
nplurals=2; plural=(n != 1);;
junk nplurals=2; plural=(n != 1);
nplurals = 2; plural = (n != 1);
nplurals= 2; plural= (n != 1);
nplurals=2;plural=n!=1;
NPLURALS=2; PLURAL=n != 1;
nplurals=2; nplurals=3; plural=n != 1;
nplurals=2; plural=n != 1; plural=n > 1;
plural=n != 1; nplurals=2;
nplurals=INTEGER; plural=EXPRESSION;
nplurals=2; plural=EXPRESSION;
nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;
nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;
nplurals=4; plural=n==1 ? 0 : n==1001 ? 1 : n==2 ? 2 : 3;
nplurals=3; plural=n==1 ? 0 : n==500 ? 2 : 1;
nplurals=3; plural=n==1 ? 0 : n==5000 ? 2 : 1;
nplurals=2; plural=n==0 ? 2 : n != 1;
nplurals=2; plural=n==1000 ? 2 : n != 1;
nplurals=2; plural=n==2000 ? 2 : n != 1;
nplurals=2; plural=n==300 ? 1/0 : n != 1;
nplurals=2; plural=n>1 ? n<1 ? 0 : 1 : 0;
nplurals=2; plural=1 ? 0 : 1/0;
nplurals=2; plural=0 && 1/0;
nplurals=2; plural=1 || 1/0;
nplurals=2; plural=n != 1\\n
nplurals=2; \\tplural=n != 1;
nplurals=2; plural=n\\t!=\\t1;
||
garbage""",
)


@mutator
def field_missing(catalog: Draft, rng: random.Random) -> None:
    """A field is gone."""
    del catalog.fields[rng.randrange(len(catalog.fields))]


@mutator
def field_twice(catalog: Draft, rng: random.Random) -> None:
    """A field stands there twice, with the same or another value."""
    name, value = rng.choice(catalog.fields)
    other = {"Content-Type": "text/plain; charset=ISO-8859-1", "Language": "it", "MIME-Version": "1.1"}
    more = (name, value if rng.random() < 0.5 else other.get(name, value + " "))
    catalog.fields.insert(rng.randrange(len(catalog.fields) + 1), more)


@mutator
def poedit_field(catalog: Draft, rng: random.Random) -> None:
    """Poedit's old fields, twice or for another language."""
    catalog.fields.append(("X-Poedit-Language", rng.choice(["Italian", "German", "Klingonish"])))
    if rng.random() < 0.5:
        catalog.fields.append(catalog.fields[-1])


@mutator
def header_line(catalog: Draft, rng: random.Random) -> None:
    """A line that is no field, or a field nobody knows."""
    lines = [
        *("no field at all", "Plural Forms: two", "Langauge: fr", "Foo: bar", "X-Foo bar", ": empty"),
        *("#-#-#-#-#  a.po (demo)  #-#-#-#-#", "Content-type: text/plain", "last-translator: Ada <a@gnome.org>", "=====", " X-A: b"),
    ]  # fmt: skip
    catalog.more_lines.append(rng.choice(lines))


@mutator
def header_character(catalog: Draft, rng: random.Random) -> None:
    """A control character or a replacement character in the header."""
    odd = rng.choice(["\x01", "\x7f", "\x1b", "\ufffd", "\x85", "\uffff"])
    catalog.put("Last-Translator", f"Ada {odd} <ada@gnome.org>")


@mutator
def header_flags(catalog: Draft, rng: random.Random) -> None:
    """The header is fuzzy, twice even, or has flags of other messages."""
    catalog.header_flags = rng.choice(["fuzzy", "fuzzy, fuzzy", "c-format", "no-wrap", "fuzzy, c-format", "fuzzi"])


@mutator
def header_place(catalog: Draft, rng: random.Random) -> None:
    """The header stands late, or there is none."""
    catalog.header_at = rng.choice([1, 3, len(catalog.entries), None])


@mutator
def header_comment(catalog: Draft, rng: random.Random) -> None:
    """The comment of xgettext above the header."""
    lines = [
        *("# SOME DESCRIPTIVE TITLE.", "# Copyright (C) YEAR THE PACKAGE'S COPYRIGHT HOLDER"),
        *("# FIRST AUTHOR <EMAIL@ADDRESS>, YEAR.", "# This file is distributed under the same license as the PACKAGE package."),
    ]  # fmt: skip
    catalog.header_comments = rng.sample(lines, rng.randint(1, len(lines)))


@mutator
def empty_msgid(catalog: Draft, rng: random.Random) -> None:
    """A message without source: a second header, one with a context, with plural forms, with references."""
    count = int(FORMULAS[catalog.locale][9])
    catalog.entries.append(
        rng.choice(
            [
                Entry("", ("Again: a header\\n",)),
                Entry("", ("Texte",), context="menu"),
                Entry("", ("Texte",), comments=("#: a.c:3",), context="menu"),
                Entry("", ("x",) * count, "many"),
                Entry("", ("x",) * count, "many", context="menu"),
            ]
        )
    )
    if rng.random() < 0.2:
        catalog.header_comments.append("#: a.c:3")


@mutator
def message_twice(catalog: Draft, rng: random.Random) -> None:
    """A message is defined twice."""
    entry = rng.choice(catalog.entries)
    how = rng.randrange(5)
    if how == 0:
        entry = replace(entry, msgstrs=tuple(text[:1] + "x" + text[1:] for text in entry.msgstrs))
    elif how == 1:
        entry = replace(entry, flags="fuzzy")
    elif how == 2 and entry.plural is not None:
        entry = replace(entry, plural=None, msgstrs=entry.msgstrs[:1])
    elif how == 3:
        entry = replace(entry, context=None if entry.context else "other")
    catalog.entries.insert(rng.randrange(len(catalog.entries) + 1), entry)


@mutator
def flags(catalog: Draft, rng: random.Random) -> None:
    """Flags that contradict, repeat or say nothing."""
    index = rng.randrange(len(catalog.entries))
    choices = [
        *("c-format, c-format", "c-format, no-c-format", "possible-c-format, c-format", "c-format, possible-c-format"),
        *("fuzzy, fuzzy", "wrap, no-wrap", "no-wrap, no-wrap", "impossible-c-format, c-format", "c-fromat", "c-format python-format"),
        *("range:", "range: 0..10", "range: 10..0", "range: 5..5", "range: a..b", "range: 0-10", "range: -1..5", "range:0..10, range:0..9"),
        *("c-format, range: 1..6", "c-format, python-format", "no-c-format, no-c-format", "impossible-c-format, possible-c-format"),
        *("possible-c-format, no-c-format", "impossible-c-format, no-c-format", "range: 0..10, range: 0..10", "range: 0 .. 10", "range: 1..", "range:1..2..3"),
        *("no-python-format, python-format", "kde-format", "foo-format", "markdown-text", "max-length:20"),
    ]  # fmt: skip
    catalog.entries[index] = replace(catalog.entries[index], flags=rng.choice(choices))


@mutator
def previous(catalog: Draft, rng: random.Random) -> None:
    """The previous source without fuzzy, or broken."""
    index = rng.randrange(len(catalog.entries))
    lines = rng.choice(
        [
            ('#| msgid "Old"',),
            ('#| msgctxt "c"', '#| msgid "Old"'),
            ('#| msgstr "Old"',),
            ('#| msgid "Old',),
            ("#| Old",),
        ]
    )
    fuzzy = "fuzzy" if rng.random() < 0.3 else catalog.entries[index].flags
    catalog.entries[index] = replace(catalog.entries[index], comments=lines, flags=fuzzy)


@mutator
def conflict(catalog: Draft, rng: random.Random) -> None:
    """What msgcat or version control leave."""
    if rng.random() < 0.5:
        catalog.entries[0] = replace(
            catalog.entries[0],
            msgstrs=(rng.choice(["#-#-#-#-#  a.po  #-#-#-#-#\\nSauvé\\n#-#-#-#-#  b.po  #-#-#-#-#\\nSafe", "#-#-#-#-#  a.po (demo 1.0)  #-#-#-#-#\\nSauvé"]),),
        )  # fmt: skip
    else:
        marks = [b"<<<<<<< HEAD\n", b"=======\n", b">>>>>>> other\n"]
        lines = rng.sample(marks, rng.randint(1, 3))

        def change(data: bytes) -> bytes:
            at = rng_at(data, lines)
            return data[:at] + b"".join(lines) + data[at:]

        catalog.change = change


def rng_at(data: bytes, seed: object) -> int:
    """A place between two entries, the same for the same file."""
    rng = random.Random(f"{seed}")
    places = [at + 2 for at in range(len(data) - 2) if data[at : at + 2] == b"\n\n"]
    return rng.choice(places or [0])


@mutator
def plural_entry(catalog: Draft, rng: random.Random) -> None:
    """A plural message with too few or too many forms, an empty one, or a number that jumps."""
    index = rng.choice([2, 5])
    entry = catalog.entries[index]
    ways = [
        replace(entry, msgstrs=entry.msgstrs[:-1] or ("",)),
        replace(entry, msgstrs=(*entry.msgstrs, "%d more")),
        replace(entry, msgstrs=("", *entry.msgstrs[1:])),
        replace(entry, msgstrs=(*entry.msgstrs[:-1], "")),
        replace(entry, msgstrs=("",) * len(entry.msgstrs)),
        replace(entry, msgstrs=("",) * (len(entry.msgstrs) + 1)),
        replace(entry, plural=""),
        replace(entry, plural=None, msgstrs=entry.msgstrs[:1]),
    ]
    how = rng.randrange(len(ways) + 3)
    if how < len(ways):
        catalog.entries[index] = ways[how]
    elif how == len(ways):
        catalog.change = lambda data: data.replace(b"msgstr[0]", b"msgstr[1]", 1)
    elif how == len(ways) + 1:
        catalog.change = lambda data: data.replace(b"msgstr[0]", b"msgstr", 1)
    else:
        catalog.change = lambda data: data.replace(b'msgstr "', b'msgstr[0] "', 2)


@mutator
def line_break(catalog: Draft, rng: random.Random) -> None:
    """One side begins or ends with a line break."""
    index = rng.randrange(len(catalog.entries))
    entry = catalog.entries[index]
    form = rng.randrange(len(entry.msgstrs))
    texts = list(entry.msgstrs)
    texts[form] = rng.choice(
        ["\\n" + texts[form], texts[form] + "\\n", texts[form].removesuffix("\\n"), "\\r\\n" + texts[form]]
    )
    catalog.entries[index] = replace(entry, msgstrs=tuple(texts))


@mutator
def text_character(catalog: Draft, rng: random.Random) -> None:
    """A control character in a translation."""
    index = rng.randrange(len(catalog.entries))
    entry = catalog.entries[index]
    odd = rng.choice(
        ["\x01", "\x07", "\x1b[0m", "\x7f", "\ufffd", "\x85", r"\033", r"\x1b", r"\a", r"\b", "\ufffe", "\x00"]
    )
    catalog.entries[index] = replace(entry, msgstrs=(entry.msgstrs[0] + odd, *entry.msgstrs[1:]))


@mutator
def bytes_of_file(catalog: Draft, rng: random.Random) -> None:
    """Bytes that are not of the charset, marks, other line ends, other charsets."""
    bad = rng.choice([b"\xe9", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xc0\x80", b"\xe2\x82"])
    spots = [b"Sauv", b"# Ada", b'msgid "Save', b"Last-Translator: A", b'msgctxt "m']
    spot = rng.choice(spots)
    ways: list[Callable[[bytes], bytes]] = [
        lambda data: data.replace(spot, spot + bad, 1),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b"\n", b"\r"),
        lambda data: data.replace(b"\n", b"\r\n", 9),
        lambda data: data.decode().encode("utf-16"),
        lambda data: data.decode().encode("utf-16-le"),
        lambda data: data.decode().encode("latin-1", "replace"),
        lambda data: data.decode().encode("latin-1", "replace").replace(b"UTF-8", b"ISO-8859-1"),
        lambda data: data.replace(b"charset=UTF-8", b"charset=ISO-8859-1"),
        lambda _: b"",
        lambda _: b"\n\n",
        lambda _: b"# Nothing.\n",
        lambda data: data.split(b"\n\n")[0] + b"\n",
    ]
    catalog.change = rng.choice(ways)


@mutator
def broken_line(catalog: Draft, rng: random.Random) -> None:
    """A line is cut, doubled, moved, or loses its quote or keyword."""
    seed = rng.random()

    def change(data: bytes) -> bytes:
        inner = random.Random(seed)
        lines = data.split(b"\n")
        at = inner.randrange(len(lines))
        how = inner.randrange(10)
        if how == 0:
            del lines[at]
        elif how == 1:
            lines.insert(at, lines[at])
        elif how == 2:
            lines[at] = lines[at][: len(lines[at]) // 2]
        elif how == 3:
            lines[at] = lines[at].replace(b'"', b"", 1)
        elif how == 4:
            lines[at] = lines[at].replace(b'"', b'""', 1)
        elif how == 5:
            lines[at] = lines[at].replace(b"msg", b"mgs", 1)
        elif how == 6:
            lines.insert(
                at,
                inner.choice(
                    [
                        b"text",
                        b'"text"',
                        b"msgid",
                        b'msgstr "x"',
                        b"#~ x",
                        b"#, ",
                        b'msgctxt "x"',
                        b'domain "d"',
                        b"domain d",
                        b'#~ msgid "x"',
                    ]
                ),
            )
        elif how == 7:
            lines[at] = lines[at] + inner.choice([b" x", b' "x"', b"\\", b" # x", b'"'])
        elif how == 8:
            return data[: inner.randrange(len(data))]
        else:
            lines[at] = (
                lines[at]
                .replace(b'" ', b'"', 1)
                .replace(
                    b"e",
                    inner.choice([b"\\q", b"\\", b"\\8", b"\\x", b"\\xg", b"\\u1234", b"\\777", b"\\'", b"\\?"]),
                    1,
                )
            )
        return b"\n".join(lines)

    catalog.change = change


@mutator
def template(catalog: Draft, rng: random.Random) -> None:
    """A template with translations."""
    catalog.suffix = ".pot"
    kept = rng.randrange(len(catalog.entries) + 1)
    catalog.entries = [
        entry if index == kept else replace(entry, msgstrs=("",) * len(entry.msgstrs))
        for index, entry in enumerate(catalog.entries)
    ]


@mutator
def nothing(catalog: Draft, rng: random.Random) -> None:
    """No defect."""


def make(seed: str, count: int) -> Iterator[tuple[str, str, bytes]]:
    """(name of the defect, locale and suffix of the file, its bytes); every tenth file has two defects."""
    names = sorted(MUTATORS)
    for number in range(count):
        name = names[number % len(names)]
        rng = random.Random(f"{seed}|{number}")
        catalog = draft(rng)
        MUTATORS[name](catalog, rng)
        if rng.random() < 0.1:
            second = rng.choice(names)
            MUTATORS[second](catalog, rng)
            name = f"{name}, {second}"
        try:
            data = catalog.render()
        except UnicodeError:
            continue
        yield name, catalog.locale + catalog.suffix, data
