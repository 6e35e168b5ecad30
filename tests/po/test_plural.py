import operator
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


_OPERATORS = ["||", "&&", "==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%"]
# C's precedence, from the loosest; `?:` binds looser than all, `!` tighter.
_BINDS = {"||": 2, "&&": 3, "==": 4, "!=": 4, "<": 5, ">": 5, "<=": 5, ">=": 5, "+": 6, "-": 6, "*": 7, "/": 7, "%": 7}


def _trees():
    leaf = st.sampled_from(["n", "0", "1", "2", "11", "100", "4294967296", "18446744073709551617"])
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(st.just("!"), inner),
            st.tuples(st.sampled_from(_OPERATORS), inner, inner),
            st.tuples(st.just("?"), inner, inner, inner),
        ),
        max_leaves=12,
    )


def _written(tree, at_least=0):
    """The tree as C, with the brackets that C needs and no others."""
    if isinstance(tree, str):
        return tree
    if tree[0] == "!":
        return "!" + _written(tree[1], 8)
    if tree[0] == "?":
        text, binds = f"{_written(tree[1], 2)} ? {_written(tree[2])} : {_written(tree[3], 1)}", 1
    else:
        binds = _BINDS[tree[0]]
        text = f"{_written(tree[1], binds)} {tree[0]} {_written(tree[2], binds + 1)}"
    return f"({text})" if binds < at_least else text


def _computed(tree, n):
    """The tree's value in unsigned arithmetic of 64 bits; raises ZeroDivisionError."""
    if isinstance(tree, str):
        return (n if tree == "n" else int(tree)) % 2**64
    first = _computed(tree[1], n)
    if tree[0] == "!":
        return int(not first)
    if tree[0] == "?":
        return _computed(tree[2] if first else tree[3], n)
    if tree[0] in ("&&", "||"):
        return int(bool(first)) if bool(first) == (tree[0] == "||") else int(bool(_computed(tree[2], n)))
    second = _computed(tree[2], n)
    compute = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "%": operator.mod}
    compare = {"==": operator.eq, "!=": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le}
    if tree[0] in compute:
        return compute[tree[0]](first, second) % 2**64
    return int(compare.get(tree[0], operator.ge)(first, second))


@given(_trees())
def test_binds_and_wraps_as_c_does(tree):
    """Trees written with the fewest brackets are read as the same trees, and computed as a machine would."""
    formula = _written(tree)
    found = read(formula, 1000)
    for n in (0, 1, 2, 5, 11, 21, 100, 210, 1000, 10**6):
        try:
            wanted = _computed(tree, n)
        except ZeroDivisionError:
            wanted = None
        assert found.value(n) == wanted, (formula, n)
        assert found.index(n) == (wanted if wanted is not None and wanted < 1000 else 0)


@pytest.mark.parametrize(
    ("spoil", "count"), [("(", 100_000), (")", 100_000), ("!", 100_000), ("n?", 100_000), ("1:", 100_000)]
)
def test_depth_ends_in_an_error_at_once(spoil, count):
    assert isinstance(parse_plural_forms(f"nplurals=2; plural={spoil * count}n"), PluralError)


def test_numbers_of_any_length():
    assert read("n > " + "9" * 5_000).value(0) == 0
    assert read("9" * 5_000 + " > 0").arithmetic[0] == (0, "overflow")
    assert read("0" * 5_000 + "1").value(7) == 1


@pytest.mark.parametrize("formula", ["n==300 ? 1/0 : 0", "n==5000 ? 7 : n!=1", "n>=999999 ? 9 : n!=1"])
def test_its_own_numbers_are_tried_out(formula):
    found = read(formula)
    assert found.arithmetic or found.out_of_range


def test_a_step_below_zero_wraps_around():
    found = read("n - 2 > 5")
    assert [found.index(n) for n in (0, 1, 2, 7, 8)] == [1, 1, 0, 0, 1]
    assert found.arithmetic[0] == (0, "negative")
    assert not found.out_of_range


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
