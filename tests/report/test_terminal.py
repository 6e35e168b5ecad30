"""What stands on a terminal: cells, carets, colours, and the screenful that replaces a flood."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report.sample import FIGURE, FILES, HOSTILE, OPTIONS, REPORT, RTL, WHOLE, WIDE
from transcheck.model import Location, Severity
from transcheck.report import render
from transcheck.report.cells import pad, reads_right_to_left, shorten, width, wrap
from transcheck.report.overview import summary_line


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param("abc", 3, id="ascii"),
        pytest.param("港", 2, id="wide"),
        pytest.param("e\u0301", 1, id="combining"),
        pytest.param("ﾊ", 1, id="halfwidth"),
        pytest.param("Ａ", 2, id="fullwidth"),
        pytest.param("a\u200bb", 2, id="zero-width"),
        pytest.param("😀", 2, id="emoji"),
    ],
)
def test_width(text, cells):
    assert width(text) == cells


@given(st.text(max_size=40), st.integers(min_value=1, max_value=30))
def test_shortened_texts_fit(text, cells):
    assert width(shorten(text, cells)) <= max(cells, 1)


@given(st.text(max_size=20))
def test_padded_texts_are_filled(text):
    assert width(pad(text, 60)) == 60


@given(st.lists(st.text("abcé港", min_size=1, max_size=6), min_size=1))
def test_wrapped_lines_fit_and_lose_nothing(words):
    lines = wrap(" ".join(words), 12)
    assert all(width(line) <= 12 for line in lines)
    assert " ".join(lines) == " ".join(words)


@pytest.mark.parametrize("text", ["عربي", "עברית", "a ع", "\u202ea"])
def test_right_to_left(text):
    assert reads_right_to_left(text)


def lines_of(finding, **changes):
    report = replace(REPORT, findings=(finding,), suppressed=(), notes=())
    return render(report, "full", options=replace(OPTIONS, **changes)).split("\n")


def test_carets_stand_under_the_span():
    lines = lines_of(FIGURE)
    marked = next(line for line in lines if "^" in line)
    line = lines[lines.index(marked) - 1]
    assert line[marked.index("^") : marked.rindex("^") + 1] == "2016"


def test_carets_count_cells():
    lines = lines_of(WIDE)
    marked = next(line for line in lines if "^" in line)
    line = lines[lines.index(marked) - 1]
    assert width(line[: line.rindex('  "')]) == marked.index("^")


def test_no_carets_under_right_to_left_text():
    text = "\n".join(lines_of(RTL))
    assert "^" not in text
    assert "found     “2016”" in text


def test_a_right_to_left_value_is_isolated():
    assert "\u2068عام\u2069" in "\n".join(lines_of(replace(RTL, text="عام")))


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_long_lines_are_cut_around_the_span(columns):
    long = 'msgstr "' + "before " * 60 + "2016" + " after" * 60 + '"'
    place = Location("long.po", 1, 8 + 420 + 1, 1, 8 + 424 + 1)
    lines = lines_of(replace(FIGURE, location=place), width=columns, source=lambda _: long)
    marked = next(line for line in lines if "^" in line)
    line = lines[lines.index(marked) - 1]
    assert line[marked.index("^") :].startswith("2016")
    assert width(line) <= columns


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_has_carets_at_the_same_place(text):
    line = f'msgstr "{text.splitlines()[0] if text.splitlines() else ""}2016"'
    column = line.index("2016") + 1
    place = Location("x.po", 1, column, 1, column + 4)
    lines = lines_of(replace(FIGURE, location=place), source=lambda _: line)
    if any("^" in line for line in lines):
        marked = next(line for line in lines if "^" in line)
        assert width(marked.split("^")[0]) == width(lines[lines.index(marked) - 1].partition("2016")[0])


def test_lines_of_a_header_with_addresses_are_not_shown():
    header = 'msgid ""\n"Last-Translator: A Person <person@example.org>\\n"\n'
    finding = replace(WHOLE, msgid="", location=Location(EN_HEADER, 2, 1, 2, 5))
    assert "person@example.org" not in "\n".join(lines_of(finding, source=lambda _: header))


EN_HEADER = "locales/en/LC_MESSAGES/header.po"


@pytest.mark.parametrize("path", ["missing.po", next(iter(FILES))])
def test_a_place_outside_its_file_has_no_snippet(path):
    assert lines_of(replace(FIGURE, location=Location(path, 900, 5, 901, 2)))


def test_colours_only_when_asked_for():
    assert "\x1b[" not in render(REPORT, "full", options=OPTIONS)
    assert "\x1b[1;31merror\x1b[0m" in render(REPORT, "full", options=replace(OPTIONS, color=True))


def many():
    """250 findings of 14 rules in 30 locales."""
    findings = []
    for number in range(250):
        severity = Severity(number % 3 + 1)
        rule = f"rule-{number * number % 14}"
        findings.append(
            replace(
                FIGURE,
                rule=rule,
                message_id=f"{rule}.said",
                severity=severity,
                locale=f"l{number % 30}",
                location=replace(FIGURE.location, path=f"l{number % 30}.po"),
            )
        )
    return replace(REPORT, findings=tuple(findings))


def test_a_flood_becomes_a_screenful():
    found = render(many(), "full", options=replace(OPTIONS, width=80))
    lines = found.rstrip("\n").split("\n")
    assert len(lines) <= 40
    assert max(map(width, lines)) <= 80
    assert "transcheck baseline write" in found
    assert "transcheck check --select rule-" in found
    assert "not checked: kab" in found


def test_errors_come_first_in_a_flood():
    lines = render(many(), "full", options=replace(OPTIONS, width=80)).split("\n")
    causes = [line.split()[2] for line in lines if " × " in line]
    assert causes == sorted(causes, key=["error", "warning", "info"].index)


def test_the_table_of_a_flood_adds_up():
    lines = render(many(), "full", options=replace(OPTIONS, width=80)).split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("rule "))
    rows = [line.split() for line in lines[start + 1 : lines.index("", start)]]
    assert len(rows) == 7  # six rules, and the others in one row
    rows.pop()
    for row in rows:
        counts = [0 if cell == "." else int(cell) for cell in row[1:]]
        assert counts[0] == sum(counts[1:])


def test_a_flood_is_shown_when_asked_for():
    assert render(many(), "full", options=replace(OPTIONS, verbose=True)).count("-->") == 251


def test_summary():
    assert summary_line(REPORT, OPTIONS) == (
        "Found 2 errors, 1 warning and 1 note in 4 of 5 catalogs (ar 1, en 1, ja 1, nb 1). "
        "1 can be fixed with --fix. 1 silenced. 1 thing could not be checked."
    )
    clean = replace(REPORT, findings=(), suppressed=(), notes=())
    assert summary_line(clean, OPTIONS) == "Nothing found in 205 messages of 5 catalogs."
