"""--fix, --diff, --add-ignore, and what real programs do to the comments we write."""

import os
import shutil
import subprocess
from pathlib import Path

import polib
import pytest

from transcheck.cli import main

ROOT = Path(__file__).resolve().parent.parent

HEADER = (
    'msgid ""\nmsgstr ""\n"Project-Id-Version: x 1\\n"\n"Language: {locale}\\n"\n'
    '"Content-Type: text/plain; charset={charset}\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
)
DEFECT = '# Une remarque\n#. extracted\n#: a.c:1\nmsgid "Save the file\\n"\nmsgstr "Enregistrer le fichier été"\n\n'
OTHER = 'msgid "Open the file"\nmsgstr "Ouvrir le fichier"\n\n#~ msgid "Old"\n#~ msgstr "Vieux"\n'
OPTIONS = ("--select", "newline-mismatch", "--source-locale", "en", "--fail-on", "warning")


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "fr.po"
    path.write_text(HEADER.format(locale="fr", charset="UTF-8") + DEFECT + OTHER, "utf-8")
    return path


def check(*options):
    return main(["check", "fr.po", *OPTIONS, *options])


def test_diff_shows_a_patch_and_writes_nothing(file, capsys):
    before = file.read_bytes()
    assert check("--diff") == 1
    out = capsys.readouterr().out
    assert '-msgstr "Enregistrer le fichier été"' in out
    assert '+msgstr "Enregistrer le fichier été\\n"' in out
    assert file.read_bytes() == before


def test_the_patch_applies(file, capsys, tmp_path):
    check("--diff")
    patch = capsys.readouterr().out
    subprocess.run(["git", "apply", "-"], input=patch.encode(), check=True, cwd=tmp_path)
    assert check() == 0


def test_fix_mends_exactly_the_span(file, capsys):
    before = file.read_bytes()
    assert check("--fix") == 0
    assert file.read_bytes() == before.replace('fichier été"'.encode(), 'fichier été\\n"'.encode())
    assert "1 findings mended in 1 files" in capsys.readouterr().err


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("charset", ["UTF-8", "ISO-8859-1"])
def test_add_ignore_adds_one_line_and_silences(file, charset, ending):
    text = HEADER.format(locale="fr", charset=charset) + DEFECT + OTHER
    before = text.encode(charset).replace(b"\n", ending)
    file.write_bytes(before)
    assert check() == 1
    assert check("--add-ignore=voulu par l’équipe" if charset == "UTF-8" else "--add-ignore=voulu par équipe") == 0
    after = file.read_bytes()
    lines = [line for line in after.split(ending) if b"transcheck" in line]
    assert len(lines) == 1
    assert lines[0].startswith(b"# transcheck: ignore[newline-mismatch]: voulu")
    assert after.replace(lines[0] + ending, b"") == before
    assert check() == 0


def test_add_ignore_without_a_reason(file):
    assert check("--add-ignore") == 0
    assert "# transcheck: ignore[newline-mismatch]\n" in file.read_text("utf-8")


def test_a_pinned_ignore_lapses_when_the_text_changes(file):
    assert check("--add-ignore=why", "--pin") == 0
    assert check() == 0
    file.write_text(file.read_text("utf-8").replace("Enregistrer", "Sauver"), "utf-8")
    assert check() == 1


def test_a_read_only_file_is_left_alone(file, capsys):
    file.chmod(0o444)
    before = file.read_bytes()
    assert check("--fix") == 2
    assert "read-only" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_a_link_stays_a_link(file, tmp_path):
    target = tmp_path / "real"
    file.rename(target)
    file.symlink_to(target)
    assert check("--fix") == 0
    assert file.is_symlink()
    assert "été\\n" in target.read_text("utf-8")


def run_program(name, *words):
    if shutil.which(name) is None:
        if os.environ.get("CI"):
            pytest.fail(f"{name} is not installed")
        pytest.skip(f"{name} is not installed")
    subprocess.run([name, *words], check=True, capture_output=True)


def through_msgmerge(path):
    template = path.with_suffix(".pot")
    template.write_text(
        HEADER.format(locale="", charset="UTF-8")
        + '#: moved.c:9\nmsgid "Save the file\\n"\nmsgstr ""\n\nmsgid "New"\nmsgstr ""\n',
        "utf-8",
    )
    run_program("msgmerge", "--no-fuzzy-matching", "-q", "-U", "--backup=none", str(path), str(template))


def through_polib(path):
    catalog = polib.pofile(str(path))
    catalog.save(str(path))


def through_babel(path):
    from babel.messages.pofile import read_po, write_po

    with path.open("rb") as file:
        catalog = read_po(file)
    with path.open("wb") as file:
        write_po(file, catalog)


TOOLS = {
    "msgmerge": through_msgmerge,
    "msgcat": lambda path: run_program("msgcat", "-o", str(path), str(path)),
    "msgcat-sorted": lambda path: run_program("msgcat", "-s", "-o", str(path), str(path)),
    "msgattrib": lambda path: run_program("msgattrib", "--no-obsolete", "-o", str(path), str(path)),
    "polib": through_polib,
    "babel": through_babel,
}


@pytest.mark.parametrize("pin", [(), ("--pin",)], ids=["plain", "pinned"])
@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
def test_what_we_write_survives(file, tool, pin):
    reason = "--add-ignore=the program adds the line break in this place, and that is so in every version that we have"
    check(reason, *pin)
    tool(file)
    assert check() == 0, file.read_text("utf-8")
    assert check("--no-suppressions") == 1


def test_files_of_many_charsets_get_no_wrong_bytes(file):
    file.write_bytes((HEADER.format(locale="fr", charset="ISO-8859-1") + DEFECT).encode("latin-1"))
    before = file.read_bytes()
    check("--add-ignore=日本語")
    assert file.read_bytes() == before
    assert Path("fr.po").exists()


def test_a_page_where_both_figures_may_be_right_is_not_rewritten(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    main(["check", "locales", "--diff", "--no-cache", "--as-of", "2026-11-22"])
    assert capsys.readouterr().out == ""
