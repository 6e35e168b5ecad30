"""Ways in which PO files are broken or odd: one small file each, with what a reader has to make of it."""

import struct
from dataclasses import dataclass, field

HEADER = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset={charset}\\n"\n{fields}\n'
PLURALS = '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
ONE = 'msgid "One"\nmsgstr "Un été"\n'
TWO = '\nmsgid "Two"\nmsgstr "Deux"\n'
BOTH = {"One": "Un été", "Two": "Deux"}


@dataclass(frozen=True)
class Odd:
    """A file and what it reads as: live messages, obsolete ones, and (rule, message id, line, column) of problems."""

    data: bytes
    live: dict[str, object] = field(default_factory=lambda: dict(BOTH))
    obsolete: dict[str, object] = field(default_factory=dict)
    problems: tuple[tuple[str, str, int, int], ...] = ()
    has_header: bool = True
    # Whether `msgfmt --check` accepts it; None where it objects to what is no matter of reading.
    accepted: bool | None = True


def po(body, *, charset="UTF-8", codec="utf-8", fields=""):
    return (HEADER.format(charset=charset, fields=fields) + body).encode(codec)


def fault(message_id, line, column):
    return (("syntax-error", message_id, line, column),)


def mo():
    pairs = [(b"", b"Content-Type: text/plain; charset=UTF-8\n"), (b"One", "Un été".encode()), (b"Two", b"Deux")]
    start = 28 + 16 * len(pairs)
    tables, blob = [b"", b""], b""
    for column in (0, 1):
        for pair in pairs:
            tables[column] += struct.pack("<2I", len(pair[column]), start + len(blob))
            blob += pair[column] + b"\0"
    return struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) + b"".join(tables) + blob


def broken(body, message_id, line, column, live=None, **more):
    """A file that has a syntax error and the message Two besides."""
    return Odd(
        po(body),
        live={"Two": "Deux"} if live is None else live,
        problems=fault(message_id, line, column),
        accepted=False,
        **more,
    )


PLAIN = ONE + TWO
CONFLICT = '<<<<<<< HEAD\nmsgid "One"\nmsgstr "Un"\n=======\nmsgid "One"\nmsgstr "Une"\n>>>>>>> topic\n'
CASES = {
    "ok": Odd(po(PLAIN)),
    # Charsets and bytes.
    "bom_utf8": Odd(b"\xef\xbb\xbf" + po(PLAIN), problems=(("encoding-error", "bom", 1, 1),), accepted=False),
    "crlf": Odd(po(PLAIN).replace(b"\n", b"\r\n")),
    # msgfmt sees one line, a comment, and makes an empty catalog of it without a word.
    "cr_only": Odd(po(PLAIN).replace(b"\n", b"\r"), problems=(("syntax-error", "line-ends", 1, 1),), accepted=None),
    "header_latin1_body_latin1": Odd(po(PLAIN, charset="ISO-8859-1", codec="latin-1")),
    "header_utf8_body_latin1": Odd(
        po(PLAIN, codec="latin-1"),
        live={"One": "Un \ufffdt\ufffd", "Two": "Deux"},
        problems=(("encoding-error", "undecodable", 7, 12),),
        accepted=False,
    ),
    "header_latin1_body_utf8": Odd(
        po(PLAIN, charset="ISO-8859-1"), problems=(("encoding-error", "utf-8-after-all", 4, 36),), accepted=None
    ),
    "header_charset_CHARSET": Odd(po(PLAIN, charset="CHARSET"), problems=(("charset-missing", "placeholder", 4, 36),)),
    "header_charset_bogus": Odd(po(PLAIN, charset="utf-99"), problems=(("charset-unknown", "unknown", 4, 36),)),
    "header_charset_missing": Odd(
        po(PLAIN).replace(b"; charset=UTF-8", b""), problems=(("charset-missing", "missing", 2, 1),), accepted=None
    ),
    "header_charset_empty": Odd(po(PLAIN, charset=""), problems=(("charset-missing", "missing", 2, 1),), accepted=None),
    "header_charset_no_text_codec": Odd(po(PLAIN, charset="rot13"), problems=(("charset-unknown", "unknown", 4, 36),)),
    "header_charset_wide": Odd(
        po(PLAIN, charset="UTF-16"), problems=(("charset-unknown", "unknown", 4, 36),), accepted=None
    ),
    "header_charset_twice": Odd(
        po(PLAIN, fields='"Content-Type: text/plain; charset=ISO-8859-1\\n"\n'),
        problems=(("charset-twice", "differs", 5, 36),),
        accepted=None,
    ),
    "header_charset_twice_same": Odd(po(PLAIN, fields='"Content-Type: text/plain; charset=utf-8\\n"\n'), accepted=None),
    "header_charset_ascii": Odd(
        po(PLAIN, charset="us-ascii"), problems=(("encoding-error", "undecodable", 7, 12),), accepted=None
    ),
    "utf16_bom": Odd(po(PLAIN).decode().encode("utf-16"), problems=(("encoding-error", "wide", 1, 1),), accepted=False),
    "utf16le_nobom": Odd(
        po(PLAIN).decode().encode("utf-16-le"), problems=(("encoding-error", "wide", 1, 1),), accepted=False
    ),
    "utf16be_nobom": Odd(
        po(PLAIN).decode().encode("utf-16-be"), problems=(("encoding-error", "wide", 1, 1),), accepted=False
    ),
    "utf32_bom": Odd(po(PLAIN).decode().encode("utf-32"), problems=(("encoding-error", "wide", 1, 1),), accepted=False),
    "shift_jis_backslash": Odd(
        po('msgid "One"\nmsgstr "表示"\n' + TWO, charset="Shift_JIS", codec="shift_jis"),
        live={"One": "表示", "Two": "Deux"},
        accepted=None,
    ),
    "lone_surrogate_bytes": Odd(
        po(PLAIN).replace("Un été".encode(), b"\xed\xa0\x80"),
        live={"One": "\ufffd\ufffd\ufffd", "Two": "Deux"},
        problems=(("encoding-error", "undecodable", 7, 9),),
        accepted=False,
    ),
    "overlong_utf8": Odd(
        po(PLAIN).replace("Un été".encode(), b"\xc0\xaf"),
        live={"One": "\ufffd\ufffd", "Two": "Deux"},
        problems=(("encoding-error", "undecodable", 7, 9),),
        accepted=False,
    ),
    # Little or nothing in it.
    "no_header": Odd(PLAIN.encode(), has_header=False, accepted=None),
    "empty_file": Odd(b"", live={}, has_header=False, accepted=None),
    "whitespace_only": Odd(b" \n\t\n", live={}, has_header=False, accepted=None),
    "comments_only": Odd(b"# a\n#. b\n", live={}, has_header=False, accepted=None),
    "header_only": Odd(po(""), live={}),
    # Twice the same: all are kept, duplicates are a matter of rules.
    "dup_entry": Odd(po(ONE + "\n" + ONE + TWO), accepted=None),
    "dup_diff_translation": Odd(
        po(ONE + '\nmsgid "One"\nmsgstr "Une été"\n' + TWO), live={"One": "Une été", "Two": "Deux"}, accepted=None
    ),
    "dup_obsolete_and_live": Odd(
        po(ONE + '\n#~ msgid "One"\n#~ msgstr "X"\n'), live={"One": "Un été"}, obsolete={"One": "X"}, accepted=None
    ),
    "two_headers": Odd(
        po(ONE + '\nmsgid ""\nmsgstr "Language: fr\\n"\n' + TWO), live={**BOTH, "": "Language: fr\n"}, accepted=None
    ),
    # Quotes.
    "unterminated_msgstr": broken('msgid "One"\nmsgstr "Un\n' + TWO, "unterminated", 7, 8),
    "unterminated_msgid": broken('msgid "One\nmsgstr "Un"\n' + TWO, "unterminated", 6, 7),
    "unterminated_continuation": broken('msgid "One"\nmsgstr "Un"\n"deux\n' + TWO, "unterminated", 8, 1),
    "no_quotes": broken("msgid One\nmsgstr Un\n" + TWO, "no-text", 6, 1),
    "missing_open_quote": broken('msgid "One"\nmsgstr Un"\n' + TWO, "no-text", 7, 1),
    "unescaped_quote": broken('msgid "One"\nmsgstr "Un "x" été"\n' + TWO, "after-text", 7, 13),
    "quote_after_double_backslash": broken('msgid "One"\nmsgstr "a\\\\" b"\n' + TWO, "after-text", 7, 14),
    "trailing_garbage": broken('msgid "One"\nmsgstr "Un" garbage\n' + TWO, "after-text", 7, 13),
    "trailing_backslash": broken('msgid "One"\nmsgstr "Un\\"\n' + TWO, "unterminated", 7, 8),
    "single_quotes": broken("msgid 'One'\nmsgstr 'Un'\n" + TWO, "no-text", 6, 1),
    "two_strings_one_line": Odd(po('msgid "O" "ne"\nmsgstr "Un"\n' + TWO), live={"One": "Un", "Two": "Deux"}),
    # Escapes and characters.
    "bad_escape": broken('msgid "One"\nmsgstr "Un \\q \\d"\n' + TWO, "escape", 7, 12),
    "octal_hex_escape": Odd(
        po('msgid "One"\nmsgstr "\\303\\251 \\x41 \\a\\b\\f\\v\\r\\t"\n' + TWO),
        live={"One": "é A \a\b\f\v\r\t", "Two": "Deux"},
        accepted=None,
    ),
    "line_joined_in_string": Odd(po('msgid "One"\nmsgstr "Un\\\n été"\n' + TWO)),
    "nul_in_string": Odd(po('msgid "One"\nmsgstr "U\0n"\n' + TWO), live={"One": "U\0n", "Two": "Deux"}),
    "nul_line": broken(ONE + "\n\0\0\n" + TWO, "unexpected", 9, 1, BOTH),
    "control_chars": Odd(
        po('msgid "One"\nmsgstr "U\x01\x1b[31m\x7fn"\n' + TWO), live={"One": "U\x01\x1b[31m\x7fn", "Two": "Deux"}
    ),
    "u2028_nel_in_string": Odd(
        po('msgid "One"\nmsgstr "U\u2028n\x85x\x0cy\x0bz"\n' + TWO),
        live={"One": "U\u2028n\x85x\x0cy\x0bz", "Two": "Deux"},
    ),
    "cr_in_string": Odd(po('msgid "One"\nmsgstr "U\rn"\n' + TWO), live={"One": "U\rn", "Two": "Deux"}),
    "form_feed": Odd(po(ONE + "\f" + TWO)),
    # Cut off.
    "truncated_mid_string": broken(ONE + '\nmsgid "Two"\nmsgstr "De', "unterminated", 10, 8, {"One": "Un été"}),
    "truncated_after_msgid": broken(ONE + '\nmsgid "Two"\n', "missing", 9, 1, {"One": "Un été"}),
    "truncated_mid_keyword": broken(ONE + '\nmsgid "Two"\nmsgs', "keyword", 10, 1, {"One": "Un été"}),
    "truncated_mid_utf8": Odd(
        po(ONE + '\nmsgid "Two"\nmsgstr "Deux') + b"\xc3",
        live={"One": "Un été"},
        problems=(("syntax-error", "unterminated", 10, 8), ("encoding-error", "undecodable", 10, 13)),
        accepted=False,
    ),
    # Parts that are missing, in the wrong order or there twice.
    "msgid_without_msgstr": broken('msgid "One"\n' + TWO, "missing", 6, 1),
    "msgstr_without_msgid": broken('msgstr "Un"\n' + TWO, "stray", 6, 1),
    "msgstr_before_msgid": Odd(
        po('msgstr "Un"\nmsgid "One"\n' + TWO),
        live={"Two": "Deux"},
        problems=(*fault("stray", 6, 1), *fault("missing", 7, 1)),
        accepted=False,
    ),
    "double_msgstr": broken('msgid "One"\nmsgstr "Un"\nmsgstr "Une"\n' + TWO, "stray", 8, 1),
    "double_msgid": broken(
        'msgid "One"\nmsgid "Uno"\nmsgstr "Un"\n' + TWO, "missing", 6, 1, {"Uno": "Un", "Two": "Deux"}
    ),
    "msgctxt_after_msgid": broken('msgid "One"\nmsgctxt "c"\nmsgstr "Un"\n' + TWO, "missing", 6, 1),
    "comment_between_id_and_str": broken('msgid "One"\n# c\nmsgstr "Un"\n' + TWO, "missing", 6, 1),
    "merge_conflict": broken(CONFLICT + TWO, "conflict", 6, 1),
    "merge_conflict_in_msgstr": broken(
        'msgid "One"\n<<<<<<< HEAD\nmsgstr "Un"\n=======\nmsgstr "Une"\n>>>>>>> topic\n' + TWO, "conflict", 7, 1
    ),
    "merge_conflict_in_comment_refs": broken(
        "#, c-format\n<<<<<<< HEAD\n#: a.c:1\n=======\n#: a.c:2\n>>>>>>> topic\n" + ONE + TWO, "conflict", 7, 1, BOTH
    ),
    "merge_conflict_in_header": Odd(
        HEADER.format(
            charset="UTF-8", fields='<<<<<<< HEAD\n"X: 1\\n"\n=======\n"X: 2\\n"\n>>>>>>> x\n"Y: 1\\n"\n'
        ).encode()
        + PLAIN.encode(),
        problems=fault("conflict", 5, 1),
        accepted=False,
    ),
    "merge_conflict_without_end": broken("<<<<<<< HEAD\n" + ONE + TWO, "conflict", 6, 1, BOTH),
    # Plurals.
    "plural_ok": Odd(
        po('msgid "%d f"\nmsgid_plural "%d g"\nmsgstr[0] "a"\nmsgstr[1] "b"\n', fields=PLURALS),
        live={"%d f": ("a", "b")},
    ),
    "plural_missing_index0": broken('msgid "%d f"\nmsgid_plural "%d g"\nmsgstr[1] "b"\n' + TWO, "form-index", 8, 8),
    "plural_index_10": Odd(
        po('msgid "a"\nmsgid_plural "b"\n' + "".join(f'msgstr[{i}] "x{i}"\n' for i in range(11))),
        live={"a": tuple(f"x{i}" for i in range(11))},
        accepted=None,
    ),
    "plural_too_many": Odd(
        po('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "a"\nmsgstr[1] "b"\nmsgstr[2] "c"\n', fields=PLURALS),
        live={"a": ("a", "b", "c")},
        accepted=None,
    ),
    "plural_dup_index": broken('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "a"\nmsgstr[0] "b"\n' + TWO, "form-index", 9, 8),
    "plural_huge_index": broken(
        'msgid "a"\nmsgid_plural "b"\nmsgstr[' + "9" * 9999 + '] "a"\n' + TWO, "form-index", 8, 8
    ),
    "plural_letter_index": broken('msgid "a"\nmsgid_plural "b"\nmsgstr[N] "a"\n' + TWO, "index", 8, 8),
    "plural_id_single_str": broken('msgid "a"\nmsgid_plural "b"\nmsgstr "a"\n' + TWO, "missing", 6, 1),
    "plural_str_without_plural_id": broken('msgid "One"\nmsgstr[0] "a"\n' + TWO, "missing", 6, 1),
    "plural_space_bracket": Odd(
        po('msgid "a"\nmsgid_plural "b"\nmsgstr [0] "x"\nmsgstr[ 1 ]"y"\n', fields=PLURALS), live={"a": ("x", "y")}
    ),
    "plural_comment_between": broken(
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\n# c\nmsgstr[1] "y"\n' + TWO, "stray", 10, 1
    ),
    # Long ones.
    "very_long_line_5MB": Odd(
        po('msgid "One"\nmsgstr "' + "x" * 5_000_000 + '"\n' + TWO), live={"One": "x" * 5_000_000, "Two": "Deux"}
    ),
    "very_many_cont_lines_200k": Odd(
        po('msgid "One"\nmsgstr ""\n' + '"abcdefghij"\n' * 200_000 + TWO),
        live={"One": "abcdefghij" * 200_000, "Two": "Deux"},
    ),
    # Blanks and keywords.
    "tab_separated": Odd(po('msgid\t"One"\nmsgstr\t"Un été"\n' + TWO)),
    "no_space_keyword": Odd(po('msgid"One"\nmsgstr"Un été"\n' + TWO)),
    "indented": Odd(po('  msgid "One"\n\tmsgstr "Un été"\n' + TWO)),
    "all_on_one_line": Odd(po('msgid "One" msgstr "Un été" msgid "Two" msgstr "Deux"')),
    "blank_lines_inside": Odd(po('msgid\n\n"O"\n\n"ne"\n\nmsgstr\n"Un été"\n' + TWO)),
    "uppercase_keyword": broken('MSGID "One"\nMSGSTR "Un"\n' + TWO, "keyword", 6, 1),
    "unknown_keyword": broken('msgfoo "One"\nmsgstr "Un"\n' + TWO, "keyword", 6, 1),
    "keyword_with_digit": broken('msgid1 "One"\nmsgstr "Un"\n' + TWO, "keyword", 6, 1),
    "domain_directive": Odd(po('domain "foo"\n' + PLAIN), accepted=None),
    # Obsolete messages.
    "obsolete_no_space": Odd(
        po(ONE + '\n#~msgid "Old"\n#~msgstr "Vieux"\n'), live={"One": "Un été"}, obsolete={"Old": "Vieux"}
    ),
    "obsolete_previous": Odd(
        po(ONE + '\n#~| msgid "Older"\n#~ msgid "Old"\n#~ msgstr "Vieux"\n'),
        live={"One": "Un été"},
        obsolete={"Old": "Vieux"},
    ),
    "obsolete_ctxt_plural": Odd(
        po(
            ONE
            + '\n#~ msgctxt "c"\n#~ msgid "Old"\n#~ msgid_plural "Olds"\n#~ msgstr[0] "V"\n#~ msgstr[1] ""\n#~ "W"\n',
            fields=PLURALS,
        ),
        live={"One": "Un été"},
        obsolete={"Old": ("V", "W")},
    ),
    "obsolete_marker_only": Odd(po(ONE + "\n#~\n" + TWO)),
    "obsolete_then_live": broken('#~ msgid "One"\nmsgstr "Un"\n' + TWO, "missing", 6, 4),
    "obsolete_junk": broken("#~ foo\n" + TWO, "unexpected", 6, 1),
    # Previous fields.
    "prev_msgid_no_space": Odd(po('#|msgid "Uno"\n' + PLAIN)),
    "prev_unknown_keyword": broken('#| foo "Uno"\n' + PLAIN, "previous", 6, 1, BOTH),
    "prev_unterminated": broken('#| msgid "Uno\n' + PLAIN, "previous", 6, 1, BOTH),
    "prev_bare": Odd(po("#|\n" + PLAIN)),
    "prev_after_which_comment": broken('#| msgid "Uno"\n# c\n' + PLAIN, "comment-after-previous", 7, 1, BOTH),
    # Comments.
    "comment_bang": Odd(po("#!fuzzy\n" + PLAIN)),
    "flags_no_space": Odd(po("#,fuzzy\n" + PLAIN)),
    "flags_sticky": Odd(po("#= c-format\n" + PLAIN)),
    "refs_no_space": Odd(po("#:a.c:1\n" + PLAIN)),
    "refs_fsi_pdi": Odd(po("#: \u2068a b.c\u2069:12\n" + PLAIN)),
    "comment_no_space": Odd(po("#foo\n" + PLAIN)),
    "comment_after_string": Odd(po(ONE.rstrip() + " # c\n" + TWO)),
    "comment_joined_with_msgid": broken("# c \\\n" + PLAIN, "joined-comment", 6, 5, BOTH),
    # Other files.
    "html_file": Odd(
        b'<!DOCTYPE html>\n<html>\n<body>no "catalog"</body>\n</html>\n',
        live={},
        problems=fault("unexpected", 1, 1),
        has_header=False,
        accepted=False,
    ),
    "po_is_mo_binary": Odd(mo(), problems=fault("compiled", 1, 1), accepted=False),
    # Headers.
    "header_not_first": Odd(ONE.encode() + b"\n" + po(TWO)),
    "header_fuzzy": Odd(b"#, fuzzy\n" + po(PLAIN)),
    "header_with_ctxt": Odd(b'msgctxt "c"\n' + po(PLAIN), live={**BOTH, "": None}, has_header=False, accepted=None),
    "empty_msgid_with_ctxt": Odd(po('msgctxt "c"\nmsgid ""\nmsgstr "foo"\n' + TWO), live={"": "foo", "Two": "Deux"}),
}
