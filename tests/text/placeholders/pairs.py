"""Generated pairs of a source and a translation in every format, and gettext's verdicts on them.

Run as a program to write `verdicts.json` anew: `python tests/text/placeholders/pairs.py MSGFMT OLD_MSGFMT`.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

VERDICTS = Path(__file__).with_name("verdicts.json")
COUNT = 1600
# Formats whose random pairs are seldom refused, or seldom have a placeholder, get more of them.
MORE = {"c++": 4, "java": 3, "csharp": 2, "sh": 2, "kde": 3, "kde-kuit": 4, "perl-brace": 2, "qt-plural": 3}

# Format -> how a directive begins | what may follow | what ends it. Invalid parts are among them on purpose.
# Object Pascal goes without `*`: msgfmt (0.21 to 1.0) writes past the end of its memory there.
_C = "% | 1$ 2$ 3$ * *1$ . .* .5 5 0 - ' # I hh h ll l L j z t w8 wf16 | d d s s s i u x c f g p n m C S % b y <PRIu64> <PRIdMAX> <PRIx8"
PARTS = {
    "c": _C,
    "objc": f"{_C} @ @",
    "c++": "{: {: {0: {1: { } {{ }} {} {0} | x d c s p f + # 0 5 .2 L {} >5 *< :x 01 | } } } } } x} d} {",
    "python": "% | (a) (b) (a) (b) (c(d)) ( * .* .0 .5 5 0 - # h l | d d s s s i u x c f g r % y a",
    "python-brace": "{ { { } | a b a b 0 1 .x [0] [k] [ . : :> :>5 :.2f :d :+ !r é | } } } } { ",
    "java": "{0 {1 {0 {1 { } ' '' it's | ,number ,number ,date ,time ,choice , ,#.## ,0#a ,integer ,short ,0;-0 |1#b {0} ' 0 | } } } } } }} {",
    "java-printf": "% % % | 1$ 2$ < - # 0 + , ( 5 .2 . | d d s s s x o c f e a b n % tH tY Tx t y",
    "csharp": "{0 {1 {0 {1 {2 { } {{ }} | ,5 ,-5 , :x : a 0 | } } } } } } {",
    "javascript": "% | 1$ 2$ 1$ 2$ 5 .2 . I - + 0 | d d s s s f j c b x u y %",
    "scheme": "~ | 5 'x , v # : @ | a a d s c % ~ * ? k y f i e p q t [ ] ; { } ^ ( ) z",
    "lisp": "~ | 5 'x , v # : @ | a a d s c % ~ * ? w f i e p r $ t [ ] ; { } ^ ( ) < > ! z",
    "elisp": "% | 1$ 2$ 0$ * .* 5 .2 . - # 0 | d d s s s S c f i x y %",
    "librep": "% | 1$ 2$ 0$ 5 .2 . - ^ 0 | d d s s s S c x y %",
    "rust": "{ { { } | a b a b 0 1 _ _x é : :> :5 :.2 :? :+ . | } } } } \u00a0} {",
    "go": "% | [1] [2] [1] [2] [3] [0] [ * .* 5 .2 . - + # 0 | d d s s s v T t c q x f b O U % y",
    "ruby": "% | 1$ 2$ 1$ <a> <b> * .* *1$ 5 .2 . - 0 + | d d s s s p c f x {a} {b} % y <",
    "sh": "$ $ ${ ${ $ | a b a b ab _ 1 | } } a b :- 1 é $",
    "sh-printf": "% % % % % \\ | 1$ 2$ 1$ 5 .2 . - # 0 + | d d s s s u x c f % y n q 1 \\",
    "awk": "% | 1$ 2$ 1$ * .* *1$ *2$ 5 .2 . - # 0 | d d s s s u x c f i % y",
    "lua": "% | 5 12 123 .2 .12 . - 0 | d d s s s q x c f g % y",
    "object-pascal": "% | 0: 1: 2: : 0: 1: 5 .2 . - | d d s s s S D p e m x % y",
    "modula2": "% % % \\ | 5 0 -0 - 12 | d d s s s u x c % y",
    "d": "% | 1$ 2$ 1$ 1:2$ 2:1$ 1:$ * *1$ .* .2 5 - = , ,* ,? | d d s s s c x f r % ( ) | y",
    "ocaml": "% | 1$ 2$ 1$ * *1$ .* 5 .2 - 0 | d d s s s ld nd Ld S c C f F B a t ! , @ % { } ( ) l y",
    "smalltalk": "% | 1 2 3 1 2 | 1 2 9 0 % a",
    "qt": "% | L 1 2 | 1 2 3 0 11 % a",
    "qt-plural": "% % %L | L n n | n n n % a",
    "kde": "% %1 %1 %2 | 1 2 3 0 | a b . % 1 2 3",
    "kde-kuit": "% % % %1 %2 <b> <b>%1 & | 1 2 3 </b> | 1 2 3 </b> </b> </b> amp; ; > %",
    "boost": "% | | 1$ 2$ 1% 2% | * .* *1$ 5 .2 - _ = h l | d d s s s c p n t Tx T % | y",
    "tcl": "% | 1$ 2$ 1$ * .* 5 .2 . - # 0 h l | d d s s s u x c f i % y",
    "perl": "% | 1$ 2$ 1$ * .* *1$ v *v *1$v 5 .2 . - # 0 h l ll L q V I I32 I64 | d d s s s i u x c f g p n D U O _ % y",
    "perl-brace": "{a {b {a {b { { | a b 1 _ . | } } } } } {",
    "php": "% | 1$ 2$ 1$ 0 - 'x ' 5 .2 . l | d d s s s u x c f e b % y",
    "gcc-internal": "% | 1$ 2$ 1$ q l ll w z t + # .5 .* .*1$ | d d s s s i u x c f p @ e D E T v Z r R < > { } m C L % ' y",
    "gfc-internal": "% | 1$ 2$ 1$ l | d d s s s i u c C L % y",
    "ycp": "% | 1 2 3 1 2 | 1 2 9 0 % a",
}
_WORDS = ("of", "and", "x", "100", "é", "")


@dataclass(frozen=True)
class Pair:
    """A source, a translation, and whether the translation must use every value."""

    source: str
    target: str
    strict: bool


def make_pairs(name: str) -> list[Pair]:
    """The pairs of a format, always the same."""
    draw = random.Random(f"placeholders {name}")
    pairs = []
    while len(pairs) < COUNT * MORE.get(name, 1):
        source = _sentence(draw, name)
        target = _change(draw, source, name)
        pair = Pair(_text(source), _text(target), draw.random() < 0.75)
        if pair.source.strip() and pair.target:
            pairs.append(pair)
    return pairs


def _directive(draw: random.Random, name: str) -> str:
    begins, middles, ends = (part.split() for part in re.split(r" \| (?=\S+(?: |$))", PARTS[name], maxsplit=2))
    count = draw.choice((0, 0, 0, 1, 1, 2))
    return draw.choice(begins) + "".join(draw.choice(middles) for _ in range(count)) + draw.choice(ends)


def _sentence(draw: random.Random, name: str) -> list[str]:
    return [_directive(draw, name) for _ in range(draw.choice((0, 1, 1, 1, 2, 2, 2, 3)))] + [draw.choice(_WORDS)]


def _text(parts: list[str]) -> str:
    return " ".join(parts)


def _change(draw: random.Random, parts: list[str], name: str) -> list[str]:
    parts = list(parts)
    index = draw.randrange(len(parts))
    match draw.randrange(8):
        case 0 | 1:
            parts.reverse()
        case 2:
            del parts[index]
        case 3:
            parts.insert(index, _directive(draw, name))
        case 4:
            parts[index] = _directive(draw, name)
        case 5:
            place = draw.randint(0, len(parts[index]))
            parts[index] = parts[index][:place] + draw.choice("1$.( )s{}~%") + parts[index][place:]
        case 6:
            place = draw.randint(0, len(parts[index]))
            parts[index] = parts[index][:place] + parts[index][place + 1 :]
    return parts or [""]


def ask_gettext(program: str, name: str, pairs: list[Pair]) -> list[bool]:
    """For each pair whether msgfmt refuses it."""
    lines = [
        'msgid ""',
        'msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=n != 1;\\n"',
    ]
    owners: dict[int, int] = {}
    for index, pair in enumerate(pairs):
        source, target = _quote(pair.source), _quote(pair.target)
        lines += ["", f"#, {name}-format", f'msgctxt "{index}"']
        first = len(lines)
        if pair.strict:
            lines += [f"msgid {source}", f"msgstr {target}"]
        else:
            lines += [f"msgid {source}", f"msgid_plural {source}", f"msgstr[0] {target}", f"msgstr[1] {source}"]
        owners.update(dict.fromkeys(range(first, len(lines) + 1), index))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pairs.po")
        path.write_text("\n".join(lines) + "\n", "utf-8")
        command = [program, "--check", "--output-file", os.devnull, str(path)]
        run = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"})
    refused = [False] * len(pairs)
    for match in re.finditer(rb"pairs\.po:(\d+): (?!warning)", run.stderr):
        if int(match[1]) in owners:
            refused[owners[int(match[1])]] = True
    return refused


def _quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def pack(bits: list[bool]) -> str:
    """Verdicts as a hexadecimal number, the first in the highest bit."""
    return f"{int(''.join('01'[bit] for bit in bits), 2):0{len(bits) // 4}x}"


def unpack(digits: str) -> list[bool]:
    """The verdicts that `pack` packed."""
    return [bit == "1" for bit in f"{int(digits, 16):0{len(digits) * 4}b}"]


def version_of(program: str) -> str:
    """The version of a msgfmt."""
    run = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return run.stdout.split("\n", 1)[0].rsplit(" ", 1)[1]


if __name__ == "__main__":
    verdicts = {
        version_of(program): {name: pack(ask_gettext(program, name, make_pairs(name))) for name in PARTS}
        for program in sys.argv[1:]
    }
    VERDICTS.write_text(json.dumps(verdicts, indent=1, sort_keys=True) + "\n", "utf-8")
