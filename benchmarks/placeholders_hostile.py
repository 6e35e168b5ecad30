"""Hostile texts: what each format's parser and the comparison cost as a text grows to a million characters."""

import gc
import time
from collections.abc import Callable

from transcheck.text.placeholders.explain import find_defects
from transcheck.text.placeholders.find import find_placeholders
from transcheck.text.placeholders.formats import FORMATS, Format
from transcheck.text.placeholders.syntaxes import SYNTAXES

_SIZES = (125_000, 250_000, 500_000, 1_000_000)
_FIRST = 4_000
_UNITS = (
    "% %% %s %d %1$s %( %(a)s %(%s %{ %< %<a> %[1] %1:$s %| %5 %* %. %- %+ %v %q+ %n %1 %L1 %99999999$s { } {} {{ {a} {0: {0,"
    " {0,number, {0,choice,0# {a.b[0] ${ ${a} $ :name @x @:a ' '' {' ### # <0> <b> < & &# ~ ~a ~{ ~[ ~( ~1, ~^ ~; ~@ ~: ( [ | \\ 1"
    " {$a {-a"
).split()
_UNITS += ["%1$s ", "{n, plural, other {", "{g, select, a {", "{ $a ->", "*[a] ", ":name ", "@x "]
# Opening and closing parts of nested texts.
_NESTED = {
    "icu": ("{n, plural, other {", "}}"),
    "lingui": ("{g, select, other {", "}}"),
    "fluent": ("{ $a -> *[b] ", "}"),
    "messageformat2": ("{{", "}}"),
    "java": ("{0,choice,0#", "}"),
    "lisp": ("~{", "~}"),
    "scheme": ("~(", "~)"),
    "ocaml": ("%{", "%}"),
    "d": ("%(", "%)"),
    "python": ("%(", "("),
    "kde-kuit": ("<b>", "</b>"),
}
_SOURCE = "a %s {a} ${a} :a %(a)s {0} %1 ~a <0> @x ### %d"


def _time(way: Callable[[str], object], unit: str, size: int) -> float:
    text = unit * (size // len(unit))
    gc.disable()  # Else its passes over half a million values are what is measured.
    start = time.process_time()
    way(text)
    took = time.process_time() - start
    gc.enable()
    return took


def _ways(form: Format) -> dict[str, Callable[[str], object]]:
    return {
        "read": form.parse_translation,
        "gained": lambda text: list(find_defects(_SOURCE, text, form)),
        "lost": lambda text: list(find_defects(text, _SOURCE, form)),
    }


def measure_growth() -> None:
    """For each format the slowest repetition of a small text and the slowest use of it, then four sizes of that."""
    print(f"hostile texts, ms at {', '.join(f'{size // 1000} kB' for size in _SIZES)}; 8 times is linear")
    steepest = 0.0
    every = {name: _ways(form) for name, form in {**SYNTAXES, **FORMATS}.items()}
    every["no flag"] = {"masked": lambda text: list(find_placeholders(text))}
    for name, ways in every.items():
        _, unit, way = max((_time(ways[way], unit, _FIRST), unit, way) for unit in _UNITS for way in ways)
        times = [_time(ways[way], unit, size) for size in _SIZES]
        steepest = max(steepest, times[-1] / max(times[0], 0.01))
        print(
            f"  {name:16} {unit!r:24} {way:8} {' '.join(f'{one * 1000:7.0f}' for one in times)}  x{times[-1] / max(times[0], 0.001):.1f}"
        )
    print(f"steepest growth from 125 kB to 1 MB: {steepest:.1f} times")


def measure_nesting() -> None:
    """Texts nested 10,000 deep, closed and not: time, and where the first fault is said to be."""
    for name, (opening, closing) in _NESTED.items():
        form = SYNTAXES.get(name) or FORMATS[name]
        for text in (opening * 10_000 + closing * 10_000, opening * 10_000):
            start = time.process_time()
            fault = form.parse_translation(text).fault
            took = time.process_time() - start
            said = f"{fault.reason} at {fault.start}" if fault else "valid"
            print(f"  nested {name:16} {len(text):7} characters {took * 1000:6.0f} ms  {said}")
