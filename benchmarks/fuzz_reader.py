"""Feeds the reader broken files: `python benchmarks/fuzz_reader.py [COUNT [SEED]]`, a million without arguments.

Each input is a catalog with random damage, a row of random tokens, or random bytes. Held of each: no exception, under
one second, no message at a place that was reported as unreadable, places inside of the file, and no edit of an empty
span that changes a byte. Prints what was fed and the slowest input; a failure prints the input and ends the run.
"""

import random
import sys
import time
import traceback
from collections import Counter

from transcheck.model import Catalog, Edit, Span
from transcheck.po.edit import edit_bytes
from transcheck.po.layout import PoLayout
from transcheck.po.reader import read_catalog

COUNT = 1_000_000
LIMIT = 1.0
SEED_CATALOG = """# Translator
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

# comment
#. extracted
#: src/a.c:12 \u2068b c.c\u2069:3
#, fuzzy, c-format
#| msgctxt "old"
#| msgid "older"
msgctxt "menu"
msgid ""
"one\\n"
"tw\\"o"
msgstr ""
"été\\n"
"\\303\\251\\x41"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "a"
msgstr[1] "b"

#~ # old
#~| msgid "older"
#~ msgid "gone"
#~ msgstr ""
#~ "parti"
""".encode()
TOKENS = [
    b"msgid", b"msgstr", b"msgctxt", b"msgid_plural", b"domain", b"[0]", b"[1]", b"[99]", b'""', b'"a"', b'"\\n"',
    b'"\\q"', b'"', b"\n", b"\r\n", b"\r", b" ", b"\t", b"#~", b"#", b"#|", b"#,", b"#=", b"#:", b"#.", b"fuzzy", b"\\",
    b"\\\n", b"\0", b"\xe9", b"\xc3\xa9", b"\xe2\x80\xa8", b"<<<<<<< a\n", b"=======\n", b">>>>>>> b\n", b"charset=",
    b"UTF-8", b"shift_jis", b"utf-16", b"Content-Type: text/plain; charset=", b'msgid ""\nmsgstr ""\n', b"\xef\xbb\xbf",
    b"\xff\xfe", b"\xde\x12\x04\x95", b"\xe2\x81\xa8",
]  # fmt: skip
FATAL = frozenset({"missing", "unterminated", "no-text", "stray", "escape", "form-index"})


def damage(rng: random.Random) -> bytes:
    """The seed catalog with some pieces lost, doubled, moved or replaced."""
    data = bytearray(SEED_CATALOG)
    for _ in range(rng.randint(1, 6)):
        start = rng.randrange(len(data) + 1)
        end = min(start + rng.choice((0, 1, 1, 1, 2, 5, 20, 100)), len(data))
        piece = bytes(data[start:end])
        place = rng.randrange(len(data) + 1)
        match rng.randrange(5):
            case 0:
                del data[start:end]
            case 1:
                data[place:place] = piece
            case 2:
                data[start:end] = rng.choice(TOKENS)
            case 3:
                data[start:end] = rng.randbytes(end - start)
            case _:
                del data[place:]
        if not data:
            return b""
    return bytes(data)


def tokens(rng: random.Random) -> bytes:
    """Tokens in a row."""
    return rng.choice((b"", b" ", b"\n")).join(rng.choices(TOKENS, k=rng.randint(0, 40)))


def noise(rng: random.Random) -> bytes:
    """Any bytes, at times behind the beginning of a file of some kind."""
    return rng.choice((b"", b"", *TOKENS)) + rng.randbytes(rng.randint(0, 200))


def check(data: bytes, catalog: Catalog) -> None:
    """Raises AssertionError where a law does not hold."""
    unreadable = set()
    for problem in catalog.problems:
        place = problem.location
        assert (1, 1) <= (place.line, place.column) <= (place.end_line, place.end_column)
        if problem.message_id in FATAL:
            unreadable.add((place.line, place.column))
    last = None
    for message in catalog.messages:
        place = catalog.layout.locate(message, None)
        assert place.line == message.line
        assert (place.line, place.column) not in unreadable
        place = catalog.layout.locate(message, Span("msgstr", 1, len(message.msgstr)))
        assert (place.line, place.column) <= (place.end_line, place.end_column)
        last = message
    if last is not None and isinstance(catalog.layout, PoLayout):
        assert edit_bytes(data, catalog, [(last, Edit(Span("msgid", 0, 0), ""))]) == data


def main() -> int:
    """Run; 1 if an input broke a law."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    seed = sys.argv[2] if len(sys.argv) > 2 else "1"
    rng = random.Random(seed)
    kinds: Counter[str] = Counter()
    slowest = (0.0, b"")
    started = time.perf_counter()
    for number in range(count):
        make = rng.choice((damage, damage, tokens, noise))
        data = make(rng)
        begun = time.process_time()
        try:
            catalog = read_catalog(data, "fr.po")
            if number % 10 == 0:
                check(data, catalog)
        except Exception:  # noqa: BLE001 -- any exception is what we look for
            traceback.print_exc()
            print(f"input {number} of seed {seed}: {data!r}")
            return 1
        slowest = max(slowest, (time.process_time() - begun, data))
        kinds[make.__name__] += 1
        kinds["with problems"] += bool(catalog.problems)
        kinds["messages read"] += len(catalog.messages)
    print(f"{count} inputs of seed {seed} in {time.perf_counter() - started:.0f} s: no exception, no law broken")
    print(", ".join(f"{name} {kinds[name]}" for name in sorted(kinds)))
    print(f"slowest input: {slowest[0] * 1000:.1f} ms ({len(slowest[1])} bytes)")
    return int(slowest[0] > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
