"""unused-suppression: made from whole runs."""

import pytest

from transcheck.cli import main

HEADER = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
MENDED = 'msgid "Save\\n"\nmsgstr "Enregistrer\\n"\n\n'
DEFECT = 'msgid "Save\\n"\nmsgstr "Enregistrer"\n\n'
SELECT = ("--select", "newline-mismatch,unused-suppression", "--source-locale", "en", "--fail-on", "warning")


def run(tmp_path, monkeypatch, capsys, text, *options):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fr.po").write_text(text, "utf-8")
    main(["check", "fr.po", *SELECT, *options])
    return capsys.readouterr().out


USED = {
    "rule": HEADER + "# transcheck: ignore[newline-mismatch]: wanted\n" + DEFECT,
    "group": HEADER + "# transcheck: ignore[newline-mismatch,whitespace]: wanted\n" + DEFECT,
    "extracted": HEADER + "#. transcheck: ignore[newline-mismatch]: for another locale\n" + MENDED,
    "rule-that-did-not-run": HEADER + "# transcheck: ignore[tab-mismatch]: wanted\n" + MENDED,
    "fuzzy": HEADER + "# transcheck: ignore[newline-mismatch]: wanted\n#, fuzzy\n" + MENDED,
    "header": "# transcheck: ignore-file[newline-mismatch]: all of it\n" + HEADER + DEFECT,
}
UNUSED = {
    "mended": (HEADER + "# transcheck: ignore[newline-mismatch]: wanted\n" + MENDED, "can go"),
    "header": ("# transcheck: ignore-file[newline-mismatch]: all of it\n" + HEADER + MENDED, "can go"),
    "lapsed": (HEADER + "# transcheck: ignore[newline-mismatch]{0000aaaa}: wanted\n" + MENDED, "changed since"),
}


@pytest.mark.parametrize("text", USED.values(), ids=USED)
def test_valid(tmp_path, monkeypatch, capsys, text):
    assert "unused-suppression" not in run(tmp_path, monkeypatch, capsys, text)


@pytest.mark.parametrize(("text", "says"), UNUSED.values(), ids=UNUSED)
def test_invalid(tmp_path, monkeypatch, capsys, text, says):
    out = run(tmp_path, monkeypatch, capsys, text)
    assert "unused-suppression" in out
    assert says in out


def test_nothing_is_silenced_with_no_suppressions(tmp_path, monkeypatch, capsys):
    assert "newline-mismatch" in run(tmp_path, monkeypatch, capsys, USED["rule"], "--no-suppressions")
