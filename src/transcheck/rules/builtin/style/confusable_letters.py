"""The rule confusable-letters."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcheck.cldr.scripts import script_code
from transcheck.model import Edit, Finding, Fix, Message, Span
from transcheck.rules import Feature, RuleContext, rule

# Letters that look alike in all fonts (Unicode Technical Standard 39, confusables): Latin, Cyrillic, Greek.
_LATIN = "AaBCcEeHIiJjKMOoPpSsTXxyYËëÏïÈèÖöÄä"
_CYRILLIC = "АаВСсЕеНІіЈјКМОоРрЅѕТХхуУЁёЇїЀѐӦӧӒӓ"
_LATIN_OF_GREEK = "ABEZHIKMNOoPTYXvx"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧνχ"
_TO_LATIN = str.maketrans(_CYRILLIC + _GREEK, _LATIN + _LATIN_OF_GREEK)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_GREEK = str.maketrans(_LATIN_OF_GREEK, _GREEK)
_ROMAN, _OTHER = "A-Za-z\u00c0-\u024f", "\u0400-\u04ff\u0370-\u03ff\u1f00-\u1fff"
# Letters of both scripts side by side, looked for from the script that the locale does not write.
_IN_LATIN = re.compile(f"[{_OTHER}](?:(?=[{_ROMAN}])|(?<=[{_ROMAN}].))")
_IN_OTHERS = re.compile(f"[{_ROMAN}](?:(?=[{_OTHER}])|(?<=[{_OTHER}].))")
_WORD = re.compile(r"[^\W\d_]+")
# Directly before a word these may be part of it: %s and \n glued to it, an accelerator.
_DIRECTIVE = re.compile(r"%[0-9.$+*-]*\Z")
_WIDEST = 12
_GLUE = "%\\&$_@}"


@rule(
    "confusable-letters",
    needs=Feature.MIXED,
    messages={
        "mixed": "“{word}” is written with letters of two scripts that look alike ({letters}): “{meant}”",
        "several": "{count} words are written with letters of two scripts that look alike, the first is “{word}” ({letters}): “{meant}”",
    },
)
def confusable_letters(messages: Sequence[Message], ctx: RuleContext) -> Iterator[Finding]:
    """A word mixes letters of two scripts that look alike.

    Nobody sees it, but search does not find the word, screen readers spell it out and spelling checkers mark it. A word is
    reported if its foreign letters all have a twin in the script of the others; names joined to an ending (`Linuxу`) and Roman
    numerals (`АдарII`) are not. One finding a text.

    Bad:
        # locale: ru
        msgid "Open the file"
        msgstr "Открыть фaйл"

    Good:
        # locale: ru
        msgid "Open the file"
        msgstr "Открыть файл"
    """
    if not messages:
        return
    tables = _tables(messages[0].catalog.locale)
    alike = _IN_LATIN if tables[0] is _TO_LATIN else _IN_OTHERS
    for message in messages:
        for source, target, field in message.pairs:
            if target.isascii() or alike.search(target) is None:
                continue
            edits = [
                Edit(Span(field, *match.span()), meant)
                for match in _WORD.finditer(target)
                if (meant := _meant(match, source, alike, tables))
            ]
            if edits:
                span, meant = edits[0].span, edits[0].text
                word = target[span.start : span.end]
                letters = ", ".join(f"U+{ord(old):04X}" for old, new in zip(word, meant, strict=True) if old != new)
                params = {"word": word, "letters": letters, "meant": meant, "count": len(edits)}
                what = "several" if len(edits) > 1 else "mixed"
                yield ctx.finding(message, what, span, params, fix=Fix("write one script", tuple(edits)))


# “x” for “×”: ШИРИНАxВЫСОТА.
_TIMES = re.compile("(?<=[А-ЯΑ-Ω])[xX](?=[А-ЯΑ-Ω])")
_ROMAN_NUMERAL = re.compile("[IVX]+\\Z")


def _meant(match: re.Match[str], source: str, alike: re.Pattern[str], tables: "tuple[Table, ...]") -> str:
    """The word in one script; empty if it is right as it stands."""
    word = match.group()
    if word.isascii() or alike.search(word) is None or _is_name(word, source) or _is_glued(match.string, match.start()):
        return ""
    if _TIMES.search(word):
        return ""
    numeral = _ROMAN_NUMERAL.search(word)
    if numeral and word[: numeral.start()][-1:].islower():
        return ""
    return _untwist(word, tables)


def _is_glued(text: str, at: int) -> bool:
    """Whether what stands before the word takes its first letter: `%s`, `%(name)s`, `\\n`, an accelerator."""
    before = text[at - 1 : at] if at else ""
    if before in tuple(_GLUE) or (before == ")" and "%(" in text[:at]):
        return True
    return _DIRECTIVE.search(text[max(at - _WIDEST, 0) : at]) is not None


Table = Mapping[int, int | str]


def _tables(locale: str | None) -> tuple[Table, ...]:
    """The scripts a word may be meant in, that of the locale first; Greek letters are signs in texts of other languages."""
    code = script_code(locale) or ""
    own = {"Cyrl": _TO_CYRILLIC, "Grek": _TO_GREEK}.get(code, _TO_LATIN)
    others = (_TO_CYRILLIC, _TO_LATIN) if code else (_TO_CYRILLIC, _TO_GREEK, _TO_LATIN)
    return (own, *(table for table in others if table is not own))


def _untwist(word: str, tables: tuple[Table, ...]) -> str:
    """The word in one script, that of most of its letters; empty if no script holds all of it."""
    best = ""
    for table in tables:
        meant = word.translate(table)
        if len({_script(letter) for letter in meant}) == 1 and (not best or _differ(word, meant) < _differ(word, best)):
            best = meant
    return best if best != word else ""


def _script(letter: str) -> str:
    if "\u0400" <= letter <= "\u052f":
        return "Cyrillic"
    if "\u0370" <= letter <= "\u03ff" or "\u1f00" <= letter <= "\u1fff":
        return "Greek"
    return "Latin" if letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff" else letter


def _differ(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


_LATIN_RUN = re.compile("[A-Za-z]{3,}")
_LATIN_END = re.compile("[A-Za-z]+\\Z")


def _is_name(word: str, source: str) -> bool:
    """Whether the word, or a Latin part of it that takes an ending of another script, stands in the source.

    So does an ending in Latin letters that the source sets off by its case: `knownX`, `PREFIXaa`.
    """
    if word in source or any(run.lower() in source.lower() for run in _LATIN_RUN.findall(word)):
        return True
    end = _LATIN_END.search(word)
    if end is None or end.group().isupper() == word[: end.start()][-1:].isupper():
        return False
    before = "[a-z]" if end.group().isupper() else "[A-Z]"
    return re.search(rf"{before}{end.group()}\b", source) is not None
