import os
import subprocess
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.po.plural import PluralError, PluralRule, parse_plural_forms

RUSSIAN = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
ARABIC = "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"


def read(formula, nplurals=2):
    found = parse_plural_forms(f"nplurals={nplurals}; plural={formula};")
    assert isinstance(found, PluralRule)
    return found


@pytest.mark.parametrize(
    ("formula", "values"),
    [
        pytest.param("0", [0, 0, 0, 0], id="japanese"),
        pytest.param("n != 1", [1, 0, 1, 1], id="english"),
        pytest.param("n>1", [0, 0, 1, 1], id="french"),
        pytest.param("n==1 ? 0 : n==2 ? 1 : 2", [2, 0, 1, 2], id="condition-binds-right"),
        pytest.param("n ? n==1 ? 5 : 6 : 7", [7, 5, 6, 6], id="condition-in-the-middle"),
        pytest.param("!n+1", [2, 1, 1, 1], id="not-binds-tightest"),
        pytest.param("!!n", [0, 1, 1, 1], id="twice-not"),
        pytest.param("1 || n && 0", [1, 1, 1, 1], id="and-before-or"),
        pytest.param("n == 1 > 0", [0, 1, 0, 0], id="order-before-equality"),
        pytest.param("10 - 3 - n", [7, 6, 5, 4], id="minus-binds-left"),
        pytest.param("1 + n * 2 % 3", [1, 3, 2, 1], id="product-before-sum"),
        pytest.param("n&&2", [0, 1, 1, 1], id="and-gives-0-or-1"),
        pytest.param("n||0", [0, 1, 1, 1], id="or-gives-0-or-1"),
        pytest.param("n ? 6 / n : 0", [0, 6, 3, 2], id="untaken-side-does-not-fail"),
        pytest.param("n && 6 / n > 2", [0, 1, 1, 0], id="and-stops-early"),
        pytest.param("(((n)))", [0, 1, 2, 3], id="parentheses"),
    ],
)
def test_values(formula, values):
    assert [read(formula, 9).value(n) for n in range(4)] == values


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("", "no-nplurals"),
        ("plural=0;", "no-nplurals"),
        ("nplurals = 2; plural=n!=1;", "no-nplurals"),
        ("nplurals=2;", "no-plural"),
        ("nplurals=2; plural =n!=1;", "no-plural"),
        ("nplurals=INTEGER; plural=EXPRESSION;", "nplurals-range"),
        ("nplurals=0; plural=0;", "nplurals-range"),
        ("nplurals=99999999999; plural=0;", "nplurals-range"),
        ("nplurals=2; plural=;", "syntax"),
        ("nplurals=2; plural=EXPRESSION;", "syntax"),
        ("nplurals=2; plural=(n != 1;", "syntax"),
        ("nplurals=2; plural=n != 1);", "syntax"),
        ("nplurals=2; plural=n = 1;", "syntax"),
        ("nplurals=2; plural=n ? 1;", "syntax"),
        ("nplurals=2; plural=n : 1;", "syntax"),
        ("nplurals=2; plural=n 1;", "syntax"),
        ("nplurals=2; plural=-1;", "syntax"),
        ("nplurals=2; plural=(n ? 1) : 2;", "syntax"),
        ("nplurals=2; plural=n≠1;", "syntax"),
        ("nplurals=2; plural=" + "n+" * 9_000 + "n;", "too-long"),
    ],
)
def test_errors(value, kind):
    error = parse_plural_forms(value)
    assert isinstance(error, PluralError)
    assert error.kind == kind
    assert 0 <= error.start <= error.end <= len(value)


def test_junk_is_kept_apart():
    found = parse_plural_forms("Poedit: nplurals=2; plural=(n != 1);  was 3")
    assert isinstance(found, PluralRule)
    assert (found.leading, found.trailing, found.expression) == ("Poedit:", "was 3", "(n != 1)")


def test_sets():
    russian = read(RUSSIAN, 3)
    assert sorted(russian.members(0, 60)) == [1, 21, 31, 41, 51]
    assert russian.singular_forms == frozenset()
    assert 1021 in russian.members(0, 1100)
    assert read("n!=1").singular_forms == {0}
    assert read(ARABIC, 6).singular_forms == {1}
    assert read("n>1").singular_forms == frozenset()


def test_what_goes_wrong_is_listed():
    assert read("n/0").arithmetic[0] == (0, "division-by-zero")
    assert read("n-1").arithmetic == ((0, "negative"),)
    assert read("n*4294967295").arithmetic[0] == (2, "overflow")
    assert read("n%3").out_of_range[0] == (2, 2)
    assert read("n%3").index(2) == 0
    assert read("n!=1", 3).unreachable == (2,)
    assert read("n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2", 3).unreachable == ()


@pytest.mark.parametrize(
    "formula", ["(" * 4000 + "n" + ")" * 4000, "n" + "?1:n" * 2000, "1-" * 4000 + "n", "!" * 900 + "n"]
)
def test_depth_has_no_limit(formula):
    assert isinstance(read(formula).value(1), int | None)


@given(st.text(alphabet="n0123456789 ()!?:<>=&|+-*/%;plura", max_size=60))
def test_total(text):
    found = parse_plural_forms(f"nplurals=3; plural={text}")
    if isinstance(found, PluralRule):
        assert all(0 <= found.index(n) < 3 for n in (0, 1, 2, 5, 10**6, 10**12))
        assert set(found.table) <= {0, 1, 2}


def _formulas(depth=3):
    leaf = st.sampled_from(["n", "0", "1", "2", "10", "100"])
    if depth == 0:
        return leaf
    inner = _formulas(depth - 1)
    binary = st.sampled_from(["==", "!=", "<", ">", "<=", ">=", "+", "*", "%", "/", "-", "&&", "||"])
    return st.one_of(
        leaf,
        st.tuples(inner, binary, inner).map("({0[0]} {0[1]} {0[2]})".format),
        st.tuples(inner, inner, inner).map("({0[0]} ? {0[1]} : {0[2]})".format),
    )


@given(_formulas())
def test_agrees_with_python_where_both_are_defined(formula):
    """A condition in Python's words, evaluated by Python, is the yardstick of arithmetic and laziness."""
    for n in (0, 1, 2, 7, 21, 100):
        assert read(formula, 1000).value(n) == _yardstick(formula, n)


def _yardstick(formula, n):
    tokens = formula.replace("(", " ( ").replace(")", " ) ").split()

    def parse():
        token = tokens.pop(0)
        if token != "(":
            return n if token == "n" else int(token)
        first = capture()
        operator = tokens.pop(0)
        second = capture()
        third = None
        if operator == "?":
            assert tokens.pop(0) == ":"
            third = capture()
        assert tokens.pop(0) == ")"
        return compute(operator, first, second, third)

    def capture():
        taken, depth = [], 0
        while True:
            token = tokens.pop(0)
            taken.append(token)
            depth += (token == "(") - (token == ")")
            if depth == 0:
                return taken

    def value(part):
        tokens[:0] = part
        return parse()

    def compute(operator, first, second, third):
        left = value(first)
        if operator == "?":
            return value(second if left else third)
        if operator in ("&&", "||"):
            return int(bool(left)) if bool(left) == (operator == "||") else int(bool(value(second)))
        right = value(second)
        if operator in "/%" and right == 0:
            raise ZeroDivisionError
        result = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "/": int.__floordiv__, "%": int.__mod__}.get(
            operator,
            lambda a, b: int(
                {"==": a == b, "!=": a != b, "<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}[operator]
            ),
        )(left, right)
        return result % 2**64

    try:
        return parse()
    except ZeroDivisionError:
        return None


@pytest.mark.skipif(which("msgfmt") is None and not os.environ.get("CI"), reason="gettext is not installed")
@pytest.mark.parametrize(
    "formula",
    [
        "n!=1",
        RUSSIAN,
        ARABIC,
        "n ? 1 : ",
        "n 1",
        "(n",
        "n==1 ? 0 : 1)",
        "n & 1",
        "n %10 == 1",
        "!n",
        "n ? 0 : n ? 1 : 1",
    ],
)
def test_reads_what_gettext_reads(formula, tmp_path):
    catalog = tmp_path / "a.po"
    forms = "".join(f'msgstr[{index}] "b"\n' for index in range(6))
    catalog.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        f'"Plural-Forms: nplurals=6; plural={formula};\\n"\n\nmsgid "a"\nmsgid_plural "as"\n{forms}'
    )
    run = subprocess.run(["msgfmt", "-c", "-o", "/dev/null", str(catalog)], capture_output=True, check=False)
    assert isinstance(parse_plural_forms(f"nplurals=6; plural={formula};"), PluralRule) == (run.returncode == 0)
