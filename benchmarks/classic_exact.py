"""Small exact defects to plant: each takes or changes one thing of a good translation. Used by classic.py.

A mutation gets source, translation, locale and a generator of random numbers; it gives the changed translation, or None where
the two have nothing of the kind. What is planted is written down here by hand, not by the finders of the rules.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from classic_markup import Mutation
from transcheck.cldr.display import text_direction
from transcheck.cldr.locales import language_of
from transcheck.cldr.scripts import script_code

# A mutation that asks for the locale, too: it is bound to that of a catalog before it is used.
LocalMutation = Callable[[str, str, str, random.Random], str | None]

# Languages that write no blanks between words, or break lines with U+200B.
_SPACELESS = frozenset({"zh", "ja", "yue", "th", "lo", "km", "my", "shn", "bo", "dz", "ko", "jv", "ban", "su"})
_ON_KEYS = frozenset({"Latn", "Cyrl", "Grek"})
_OLD = ("cp1252", "latin-1", "cp1250", "iso8859-2", "cp1251", "koi8-r", "cp866", "mac_roman")


def lose_first_break(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Take the line break off the start."""
    del locale, rng
    return target.lstrip("\n") if source[:1] == target[:1] == "\n" and target.strip("\n") else None


def lose_edge_space(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Take the blank off one end of a text that is joined to another: no sentence, no title, no label of a key."""
    del rng
    whole = source.rstrip().endswith((".", "!")) or (source.rstrip()[-1:].isalpha() and source.count(" ") > 6)
    alone = (source[:1] == " " and source.lstrip()[:1].isupper()) or re.search(r"(?<!\w)[_&][^\W_]", source)
    if "\n" in source or language_of(locale) in _SPACELESS or not target.strip() or alone:
        return None
    if source[-1:] == target[-1:] == " " and not whole:
        return target.rstrip(" ")
    if source[:1] == target[:1] == " ":
        return target.lstrip(" ")
    return None


def lose_tab(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Put a blank in the place of a tab between two columns."""
    del locale
    tabs = [one.start() for one in re.finditer(r"(?<=\S)\t(?=\S)", target)]
    if not tabs or len(tabs) != len(re.findall(r"(?<=\S)\t(?=\S)", source)):
        return None
    at = rng.choice(tabs)
    return f"{target[:at]} {target[at + 1 :]}"


def _spoil(target: str, words: Sequence[re.Match[str]], source: str, rng: random.Random) -> str | None:
    """Change a letter in the middle of one of the words that the source has as it stands."""
    both = [one for one in words if one.group() in source and target.count(one.group()) == 1]
    if not both:
        return None
    word = rng.choice(both)
    letters = [at for at in range(word.start() + 3, word.end() - 1) if target[at].isascii() and target[at].isalpha()]
    if not letters:
        return None
    at = rng.choice(letters)
    return target[:at] + ("q" if target[at] != "q" else "z") + target[at + 1 :]


def change_mail(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Change a letter of a mail address."""
    del locale
    found = re.finditer(r"(?<![\w.+-])[a-z][\w.+-]{2,}@(?:[a-z][a-z0-9-]+\.)+[a-z]{2,5}\b", target)
    return _spoil(
        target,
        [one for one in found if not re.search("exampl|domain|your|user|name|my-|server|nick", one.group())],
        source,
        rng,
    )


def change_option(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Change a letter of a long option."""
    del locale
    return _spoil(target, list(re.finditer(r"(?<![\w-])--[a-z][a-z-]{3,}[a-z](?![\w|-])", target)), source, rng)


def change_path(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Change a letter of a path below /etc, /usr or /var."""
    del locale
    paths = re.finditer(r"(?<![\w/.:])/(?:etc|usr|var)(?:/[a-z][a-z.-]+[a-z])++(?![\w/<*%$-])", target)
    examples = "exampl|foo|bar|some|your|old|new|path"
    return _spoil(target, [one for one in paths if not re.search(examples, one.group())], source, rng)


def lose_accelerator(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Take the mark of a key off a label, in languages whose letters are on the keys: one message shows no habit."""
    del rng
    for mark in "_&":
        label = re.fullmatch(rf"(?:[A-Z][\w ]* )?{mark}[A-Z][a-z]+(?: [\w ]+)?(?:\.\.\.|…|:)?", source)
        if label and source.count(mark) == target.count(mark) == 1 and script_code(locale) in _ON_KEYS:
            return target.replace(mark, "") if re.search(rf"(?<!\w){mark}[^\W\d_]", target) else None
    return None


def lose_bracket(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Take one bracket of the only pair."""
    del locale
    pair = re.search(r"(?<=\s)\([^\W\d_]{4}[^()\[\]{}]*[^\W\d_]{2}\)(?=[\s.,]|\Z)", target)
    if pair is None or len(re.findall(r"[()\[\]{}]", target)) != 2 or source.count("(") != 1 or source.count(")") != 1:
        return None
    at = rng.choice((pair.start(), pair.end() - 1))
    return target[:at] + target[at + 1 :]


def lose_quote(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Take one mark of the only quotation."""
    marks = list(re.finditer('["“”„«»]', target))
    if len(marks) != 2 or len(re.findall('["“”]', source)) != 2 or language_of(locale) in ("he", "yi"):
        return None
    at = rng.choice(marks).start()
    return target[:at] + target[at + 1 :]


def decompose(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Write a letter and its accent apart."""
    del locale
    letters = [
        at for at, letter in enumerate(target) if letter < "\u0530" and _has_accent(letter) and letter not in source
    ]
    if not letters:
        return None
    at = rng.choice(letters)
    return target[:at] + unicodedata.normalize("NFD", target[at]) + target[at + 1 :]


def _has_accent(letter: str) -> bool:
    apart = unicodedata.normalize("NFD", letter)
    return len(apart) == 2 and unicodedata.combining(apart[1]) > 0 and unicodedata.normalize("NFC", apart) == letter


def put_zero_width(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Put an invisible character into a word."""
    del source
    words = list(re.finditer(r"[^\W\d_]{4,}", target))
    if not words or language_of(locale) in _SPACELESS:
        return None
    word = rng.choice(words)
    at = rng.randrange(word.start() + 1, word.end())
    return target[:at] + rng.choice("\u200b\u2060\ufeff") + target[at:]


def open_direction(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Begin another direction of writing before a word that is not the first, and do not end it."""
    words = list(re.finditer(r"(?<=\s)\S+", target))
    if not words or text_direction(locale) != "rtl" or "\n" in source or not (source + target).isprintable():
        return None
    at = rng.choice(words).start()
    return target[:at] + rng.choice("\u202a\u202b\u2067\u2066") + target[at:]


def decode_wrongly(source: str, target: str, locale: str, rng: random.Random) -> str | None:
    """Read the UTF-8 of the text in an old encoding, one that defines all of its bytes."""
    del source, locale
    letters = [letter for letter in target if not letter.isascii() and letter.isalpha()]
    if len(letters) < 2 or any(letter >= "\u0530" for letter in letters):
        return None
    for encoding in rng.sample(_OLD, len(_OLD)):
        try:
            return target.encode().decode(encoding)
        except UnicodeError:
            continue
    return None


EXACT_PLANTS: Mapping[str, tuple[LocalMutation, tuple[str, ...]]] = {
    "first newline lost": (lose_first_break, ("newline-mismatch",)),
    "edge space lost": (lose_edge_space, ("edge-space-mismatch",)),
    "tab lost": (lose_tab, ("tab-mismatch",)),
    "mail changed": (change_mail, ("mail-changed",)),
    "option changed": (change_option, ("option-changed",)),
    "path changed": (change_path, ("path-changed",)),
    "accelerator lost": (lose_accelerator, ("accelerator-missing",)),
    "bracket lost": (lose_bracket, ("unbalanced-bracket",)),
    "quote lost": (lose_quote, ("unbalanced-quote",)),
    "NFC broken": (decompose, ("not-normalized",)),
    "zero width put in": (put_zero_width, ("zero-width-character",)),
    "direction not ended": (open_direction, ("unbalanced-bidi-control",)),
    "decoded wrongly": (decode_wrongly, ("mojibake",)),
}


_LOCAL = frozenset(mutate for mutate, _ in EXACT_PLANTS.values())


def at_locale(mutate: Mutation | LocalMutation, locale: str | None) -> Mutation:
    """The mutation for texts of a locale; those that ask for none stay as they are."""
    plain: Any = mutate
    if mutate not in _LOCAL:
        return plain  # type: ignore[no-any-return]
    return lambda source, target, rng: plain(source, target, locale or "", rng)  # type: ignore[no-any-return]
