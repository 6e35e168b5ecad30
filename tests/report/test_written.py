"""Reports as the command line writes them: the future on the editor's page, an index for a large report."""

from pathlib import Path

import pytest

from transcheck.cli import main

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("day", "soon"), [("2017-08-01", True), ("2016-01-01", False)])
def test_what_becomes_untrue_within_90_days(tmp_path, monkeypatch, day, soon):
    monkeypatch.chdir(ROOT)
    path = tmp_path / "page.html"
    main(
        [
            "check",
            "locales",
            "--as-of",
            day,
            "--fail-on",
            "never",
            "-q",
            "--report",
            f"html={path}",
            "--format",
            "concise",
        ]
    )
    text = path.read_text("utf-8")
    assert ("True today, not for long" in text) is soon
    assert ("September 26, 2017" in text) is soon


def test_a_large_report_is_written_as_several_files(tmp_path, monkeypatch):
    folder = tmp_path / "locale" / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    messages = "".join(
        f'msgid "Open file number {n}"\nmsgstr "Ouvrir  le fichier numéro {n}"\n\n' for n in range(2_100)
    )
    (folder / "app.po").write_text(header + messages, "utf-8")
    monkeypatch.chdir(tmp_path)
    main(
        [
            "check",
            "--isolated",
            "--select",
            "double-space",
            "--fail-on",
            "never",
            "-q",
            "-o",
            "page.html",
            "--format",
            "html",
        ]
    )
    names = sorted(path.name for path in tmp_path.glob("*.html"))
    assert names == ["page-app-fr-2.html", "page-app-fr.html", "page.html"]
