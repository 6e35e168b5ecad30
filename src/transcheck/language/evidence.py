"""Which words of a text say something about its language."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcheck.text.text import Text
from transcheck.text.words import Word, count_words, find_words

# Words in quotation marks may be a title or somebody's words in another language. Straight single ones
# only where no letter makes an apostrophe of them.
_QUOTED = re.compile(
    r"“[^“”\n]{2,400}”|«[^«»\n]{2,400}»|»[^«»\n]{2,400}«|„[^„“”\n]{2,400}[“”]|\"[^\"\n]{2,400}\"|‹[^‹›\n]{2,400}›"
    r"|(?<!\w)'[^'\n]{2,200}'(?!\w)|‘[^‘’\n]{2,400}’|「[^「」\n]{1,400}」|『[^『』\n]{1,400}』|《[^《》\n]{1,400}》"
)
# Elements that say they are in another language, or that hold no language at all.
_ELEMENT = re.compile(
    r"<(?:(?P<code>code|pre|kbd|samp|tt|script|style|literal|command|programlisting|screen|userinput"
    r"|computeroutput|option|quote|cite|citetitle|gui[a-z]+|key[a-z]*|filename|replaceable|application|trademark|email|var)"
    r"|(?P<tag>[A-Za-z][\w:-]{0,30}))\b(?P<rest>[^<>]{0,400})>"
)
_OTHER = re.compile(r"\s(?:(?:xml:)?lang\s*=|translate\s*=\s*[\"']?no)", re.IGNORECASE)
# Lines of programs: prompts, assignments, calls, tracebacks, imports, options and their arguments.
_CODE = re.compile(
    r"\s*(?:>>>|\.\.\. |\$ |Traceback \(|File \"|import \w|from \w+ import|#include|def \w|class \w+[:(]"
    r"|[\w.]{1,60} ?= |[^\n]*\S(?: {3,}|\t+)\S|\w{1,60}\([^()]{0,200}\);?$|-{1,2}[a-z][\w-]*[ =,\[]| {4,}[^\n]*\w\()|.*[{};]$|.*\bimport \w[\w.]* as \w",
    re.IGNORECASE,
)
_LOCALE_CODE = re.compile(r"[a-z]{2,3}-[A-Za-z]{2,4}")
_LICENCE = re.compile(
    r"GNU (?:Lesser |Affero )?General Public Licen[cs]e|WITHOUT ANY WARRANTY|MERCHANTABILITY|Permission is (?:hereby )?granted"
    r"|free software[;:,]? you can redistribute|Free Software Foundation",
    re.IGNORECASE,
)
# Signs of commands, settings and formats.
_SIGNS = re.compile(r"[\[\]{}<>|=\\$#~*@/]|(?<!\w)-{1,2}[a-z]|\d\.\d+[.-]\d")
_LETTERS_FOR_SIGN = 30
_FEWEST_SIGNS = 3
# Signs that glue words together, and an underscore or ampersand inside a word: one is an access key, more are names.
_GLUE = frozenset("|=@\\")
_INSIDE_BEFORE = re.compile(r"\w_")
_INSIDE_AFTER = re.compile(r"_\w")
_INSIDE = re.compile(r"[^\W\d_][_&][^\W\d_]")
# A quotation that is (nearly) all there is does not excuse the message.
_REST_OF_TEXT = 0.3


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that count, in order, and how many a reader would count in them."""

    words: tuple[Word, ...]

    @property
    def texts(self) -> list[str]:
        """The words as they stand."""
        return [word.text for word in self.words]

    @property
    def joined(self) -> str:
        """The words in one string, a blank between those that do not touch."""
        parts: list[str] = []
        end = -1
        for word in self.words:
            parts += [" ", word.text] if parts and word.start != end else [word.text]
            end = word.end
        return "".join(parts)

    @property
    def count(self) -> int:
        """How many words there are; where none are written apart, 1.8 characters are one."""
        return count_words(self.words)

    @property
    def running(self) -> int:
        """How many cannot be names by their first letter: small letters and letters without case."""
        return sum(not word.text[0].isupper() for word in self.words)

    def divided(self, spans: Sequence[tuple[int, int]]) -> "list[Evidence]":
        """The words that begin in each of some ordered spans."""
        starts = [word.start for word in self.words]
        return [Evidence(self.words[bisect_left(starts, start) : bisect_left(starts, end)]) for start, end in spans]


def find_evidence(text: Text, known: frozenset[str] = frozenset(), *, quoted: bool = True) -> Evidence:
    """The words of a text that are neither masked, quoted, code, acronyms, nor in the source text.

    Args:
        text: the text.
        known: words of the source text (`words_of`), which say nothing: names, loans, terms left as they are.
        quoted: whether a quotation counts that is nearly all there is.
    """
    words = list(_whole_words(text))
    silent = list(_silent_spans(text.text))
    if silent:
        words = list(_outside(words, silent))
    quotations = [match.span() for match in _QUOTED.finditer(text.text)]
    if quotations:
        heard = list(_outside(words, quotations))
        if not quoted or len(heard) >= _REST_OF_TEXT * len(words):
            words = heard
    return Evidence(tuple(word for word in words if not _says_nothing(word.text, known)))


def words_of(source: str) -> frozenset[str]:
    """The words of a source text in small letters, for `find_evidence`."""
    return frozenset(word.text.lower() for word in find_words(source))


def is_licence(text: str) -> bool:
    """Whether this is the text of a licence, which is often left in its own language on purpose."""
    return _LICENCE.search(text) is not None


def looks_like_code(prose: str) -> bool:
    """Whether a stretch of masked text has more signs of code than a sentence has."""
    signs = len(_SIGNS.findall(prose))
    return signs >= _FEWEST_SIGNS and signs * _LETTERS_FOR_SIGN > len(prose)


def _says_nothing(word: str, known: frozenset[str]) -> bool:
    """Acronyms, words of the source, codes of locales (`pt-br`), and letters of a pattern for dates (`dddd`)."""
    if len(word) > 1 and (word.isupper() or (word[0] == word[1] and len(set(word)) == 1)):
        return True
    return word.lower() in known or ("-" in word and _LOCALE_CODE.fullmatch(word) is not None)


def _whole_words(text: Text) -> Iterator[Word]:
    """The words, put together again where an access key (`_`, `&`) divides one; parts of identifiers are left out."""
    keys = len(_INSIDE.findall(text.text)) == 1
    held: Word | None = None
    for word in text.words:
        if held is not None and word.start == held.end + 1 and text.text[held.end] in "_&":
            held = Word(held.text + word.text, held.start, word.end) if keys else None
            continue
        if held is not None:
            yield held
        held = None if _is_part(text.text, word, keys=keys) else word
    if held is not None:
        yield held


def _is_part(text: str, word: Word, *, keys: bool) -> bool:
    """Whether the word is a part of an identifier, a unit or a syntax (`ppc64el`, `irc_error`, `up|down`, `a=b`)."""
    before, after = text[max(word.start - 2, 0) : word.start], text[word.end : word.end + 2]
    if before[-1:].isdigit() or after[:1].isdigit() or not _GLUE.isdisjoint({before[-1:], after[:1]}):
        return True
    return not keys and (bool(_INSIDE_BEFORE.match(before)) or bool(_INSIDE_AFTER.match(after)))


def _silent_spans(text: str) -> Iterator[tuple[int, int]]:
    """Code, and elements that say they are in another language."""
    if "<" in text:
        yield from _silent_elements(text)
    if "\n" in text or text[:1] in ">.$#-" or text[-1:] in "{};)":
        start = 0
        for line in text.split("\n"):
            if _CODE.match(line):
                yield start, start + len(line)
            start += len(line) + 1


def _silent_elements(text: str) -> Iterator[tuple[int, int]]:
    """Elements of code and of another language; one that never closes goes to the end."""
    closed_before: dict[str, int] = {}
    for match in _ELEMENT.finditer(text):
        if match["code"] or _OTHER.search(match["rest"]):
            name = match["code"] or match["tag"]
            if closed_before.get(name, 0) <= match.end():
                end = text.find(f"</{name}", match.end())
                closed_before[name] = len(text) if end < 0 else end
            yield match.end(), closed_before[name]


def _outside(words: list[Word], spans: list[tuple[int, int]]) -> Iterator[Word]:
    """The words outside all spans; both are walked once."""
    spans.sort()
    position = 0
    end = 0
    for word in words:
        while position < len(spans) and spans[position][0] <= word.start:
            end = max(end, spans[position][1])
            position += 1
        if word.start >= end:
            yield word
