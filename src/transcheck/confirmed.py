"""Which source text a keyed target was last checked against: `confirmed{hash} date`, read and written."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from transcheck.model import Message
from transcheck.suppress import Directive, hash_source, read_directives

# Eight hexadecimal digits: two texts that a translator confuses have not the same ones.
PIN_LENGTH = 8
# A comment of more lines is not put together again.
_MOST_WRAPPED = 40
_PREFIX = re.compile(r"\A\s*[\w@.-]{1,20}(?: [\w@.-]{1,20})?:\s+")
_WORD = re.compile(r"\d[\d.,]*\d|\w+(?:[’'-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The last confirmation of a message.

    `current` says whether the source is still what was confirmed; `before` is the source text then, where a comment
    still has it, and `day` what was written behind the hash.
    """

    directive: Directive
    current: bool
    day: str
    before: str | None


def read_confirmation(message: Message) -> Confirmation | None:
    """The confirmation in a message's comments, the last one if there are several, None without one."""
    found = [one for one in read_directives(message) if one.verb == "confirmed" and one.pin and one.field == "comment"]
    if not found:
        return None
    directive = found[-1]
    current = hash_source(message).startswith(directive.pin)
    return Confirmation(directive, current, directive.rest, None if current else _find_before(message, directive.pin))


def _find_before(message: Message, pin: str) -> str | None:
    """The source text that was confirmed: any comment whose hash is the pin, with or without a word before it.

    An old `#. nb: …` of a catalog that was not merged yet is one, and what `transcheck confirm` wrote another.
    """
    for lines in (message.comments, message.extracted):
        for candidate in _runs(lines):
            for text in (candidate, _PREFIX.sub("", candidate)):
                if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest().startswith(pin):
                    return text
    return None


def _runs(lines: Sequence[str]) -> Iterator[str]:
    """Each line, and lines that follow one another joined: polib and Babel wrap comments."""
    yield from lines
    for first in range(len(lines)):
        for last in range(first + 2, min(first + _MOST_WRAPPED, len(lines)) + 1):
            yield " ".join(lines[first:last])


def find_changes(before: str, after: str) -> list[tuple[str, str]]:
    """What changed between two texts, as (old words, new words); one of the two may be empty."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [(" ".join(old[a:b]), " ".join(new[c:d])) for kind, a, b, c, d in matcher.get_opcodes() if kind != "equal"]
