"""How fast the reader is: `python benchmarks/parse.py [PAIRS]`.

Whole processes that read the same files, in turn (ours, polib, ours, polib ...; then ours against a loop in C over
libgettextpo's po_file_read, where a compiler and libgettextpo-dev are installed): user and system time, medians, and
the median of the ratios of pairs. Then memory on one big file (22 MB, made of real ones), the fixed cost, and growth:
files of doubled size, good and broken.
"""

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from corpora import find_files
from transcheck.po.reader import read_catalog

# About 55 MB: every so-many-th file of all packages, for the same mixture of interface and prose, big and small.
SHARE = 8
BIG = 22_000_000
OURS = """
import sys
from transcheck.po.reader import read_catalog
print(sum(len(read_catalog(open(path, 'rb').read(), path).messages) for path in open(sys.argv[1]).read().split('\\n')))
"""
POLIB = """
import sys, polib
count = 0
for path in open(sys.argv[1]).read().split('\\n'):
    try:
        count += len(polib.pofile(path))
    except (OSError, UnicodeError):
        pass
print(count)
"""
C_LOOP = r"""
#include <stdio.h>
#include <string.h>
#include <gettext-po.h>
static void quiet (int severity, po_message_t message, const char *file, size_t line, size_t column, int multi,
                   const char *text) { (void) severity; (void) message; (void) file; (void) line; (void) column;
                   (void) multi; (void) text; }
static void quiet2 (int severity, po_message_t a, const char *b, size_t c, size_t d, int e, const char *f,
                    po_message_t g, const char *h, size_t i, size_t j, int k, const char *l) {
  (void) severity; (void) a; (void) b; (void) c; (void) d; (void) e; (void) f; (void) g; (void) h; (void) i; (void) j;
  (void) k; (void) l; }
int main (int argc, char **argv) {
  static struct po_xerror_handler handler = { quiet, quiet2 };
  static char path[4096];
  size_t count = 0;
  FILE *list = fopen (argv[argc - 1], "r");
  while (fgets (path, sizeof path, list)) {
    path[strcspn (path, "\n")] = '\0';
    po_file_t file = po_file_read (path, &handler);
    if (file == NULL) continue;
    po_message_iterator_t all = po_message_iterator (file, NULL);
    while (po_next_message (all) != NULL) count++;
    po_message_iterator_free (all);
    po_file_free (file);
  }
  printf ("%zu\n", count);
  return 0;
}
"""


def measure(command: list[str]) -> tuple[float, int, str]:
    """CPU seconds, peak MiB and output of a program."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        shown = out.read().decode().strip()
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, shown


def compile_loop(folder: Path) -> list[str] | None:
    """The loop in C, None where it cannot be compiled."""
    compiler = shutil.which("cc")
    source, program = folder / "loop.c", folder / "loop"
    source.write_text(C_LOOP, "utf-8")
    if compiler is None:
        return None
    done = subprocess.run([compiler, "-O2", "-o", program, source, "-lgettextpo"], capture_output=True, check=False)
    return [str(program)] if done.returncode == 0 else None


def compare(name: str, ours: list[str], other: list[str], listed: str, pairs: int) -> None:
    """Print two programs' costs on the same files, and their ratio."""
    rows = [(measure([*ours, listed]), measure([*other, listed])) for _ in range(pairs)]
    ratios = [theirs[0] / mine[0] for mine, theirs in rows]
    for label, side in (("ours", 0), (name, 1)):
        cpu = statistics.median(row[side][0] for row in rows)
        messages = int(rows[0][side][2])
        peak = rows[0][side][1]
        print(
            f"  {label:12} {cpu:7.2f} s CPU  {cpu / messages * 1e6:6.2f} us a message  {peak:5} MiB  {messages} messages"
        )
    print(f"  {name} needs {statistics.median(ratios):.2f} times our CPU ({min(ratios):.2f}-{max(ratios):.2f})")


def make_big(folder: Path, paths: list[Path]) -> Path:
    """One catalog of about 22 MB out of many, their headers left out but for the first."""
    parts: list[bytes] = []
    size = 0
    for path in paths:
        data = path.read_bytes()
        if b"charset=UTF-8" not in data or b"\r" in data:
            continue
        head, blank, body = data.partition(b"\n\n")
        if not blank or not head.rstrip().endswith(b'"'):
            continue
        if b"msgctxt" in body:
            continue
        # Nothing twice: libgettextpo stops at duplicates. Obsolete messages stay out for the same reason.
        body = re.sub(rb"(?m)^#~.*\n|^domain.*\n", b"", body)
        body = re.sub(rb'(?m)^msgid "', b'msgctxt "%d"\nmsgid "' % len(parts), body)
        parts.append((head + b"\n\n" if not parts else b"") + body.rstrip(b"\n") + b"\n\n")
        size += len(parts[-1])
        if size > BIG:
            break
    big = folder / "big.po"
    big.write_bytes(b"".join(parts))
    return big


def shapes() -> Iterator[tuple[str, Callable[[int], bytes]]]:
    """Kinds of files that may be hard, made in any size."""
    yield "good messages", lambda size: b'#: a.c:1\n#, c-format\nmsgid "a %d"\nmsgstr "b %d"\n\n' * size
    yield "continuation lines", lambda size: b'msgid "a"\nmsgstr ""\n' + b'"line\\n"\n' * (4 * size)
    yield "one long line", lambda size: b'msgid "a"\nmsgstr "' + b"x\\n" * (16 * size) + b'"\n'
    yield "open quote", lambda size: b'msgid "a"\nmsgstr "' + b'\\"' * (16 * size)
    yield "broken messages", lambda size: b'msgid "a\nmsgstr "b"\n\n' * size
    yield "keywords alone", lambda size: b"msgid\n" * (4 * size)
    yield "blank lines", lambda size: b'msgid "a"\n' + b"\n" * (32 * size) + b"x"
    yield "conflict markers", lambda size: b"<<<<<<< a\n" * (4 * size)
    yield "comments and junk", lambda size: b"#, a\nx\n" * (4 * size)
    yield "many headers", lambda size: b'msgctxt "a"\nmsgid ""\nmsgstr ""\n' * (2 * size)
    yield "comments", lambda size: b"#| x\n" * (8 * size)
    yield "obsolete markers", lambda size: b'#~ msgid "a"\n' + b"#~\n" * (8 * size)
    yield "plural forms", lambda size: b'msgid "a"\nmsgid_plural "b"\n' + b'msgstr[0] "c"\n' * (4 * size)
    yield "bad bytes", lambda size: b'msgid ""\nmsgstr "charset=UTF-8"\n\n' + b'msgid "\xe9"\nmsgstr "b"\n\n' * size
    yield "binary", lambda size: bytes(range(256)) * (size // 4)


def print_growth(size: int = 8000) -> None:
    """CPU of files of a size, twice and four times it: 2.0 is linear."""
    for name, make in shapes():
        costs = []
        for factor in (1, 2, 4):
            data = make(size * factor)
            runs = []
            for _ in range(3):
                start = time.process_time()
                read_catalog(data, "fr.po")
                runs.append(time.process_time() - start)
            costs.append(max(min(runs), 1e-6))
        print(
            f"  {name:20} {costs[-1] * 1000:7.1f} ms for {len(data) / 1e6:5.1f} MB; doubling costs x{(costs[2] / costs[0]) ** 0.5:.2f}"
        )


def main() -> None:
    """Print all tables."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    paths = [path for number, (_, path) in enumerate(find_files()) if number % SHARE == 0]
    size = sum(path.stat().st_size for path in paths)
    ours, polib_ = [sys.executable, "-c", OURS], [sys.executable, "-c", POLIB]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        listed, single, nothing = folder / "all", folder / "one", folder / "none"
        listed.write_text("\n".join(map(str, paths)), "utf-8")
        print(f"{len(paths)} real files, {size / 1e6:.1f} MB (every {SHARE}th file of all packages), {pairs} pairs:")
        compare("polib", ours, polib_, str(listed), pairs)
        loop = compile_loop(folder)
        if loop is not None:
            compare("libgettextpo", ours, loop, str(listed), pairs)
        else:
            print("  no C compiler or no libgettextpo-dev: not compared with libgettextpo")
        big = make_big(folder, paths + [path for _, path in find_files()])
        single.write_text(str(big), "utf-8")
        print(f"one file of {big.stat().st_size / 1e6:.1f} MB, made of real ones:")
        compare("polib", ours, polib_, str(single), min(pairs, 3))
        if loop is not None:
            compare("libgettextpo", ours, loop, str(single), min(pairs, 3))
        nothing.write_bytes(b"")
        (folder / "empty").write_text(str(nothing), "utf-8")
        fixed = [measure([*command, str(folder / "empty")])[0] for command in (ours, polib_)]
        print(
            f"fixed cost (start of Python and imports): ours {fixed[0] * 1000:.0f} ms, polib {fixed[1] * 1000:.0f} ms"
        )
    print("growth:")
    print_growth()
    print(f"peak of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
