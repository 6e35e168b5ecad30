"""Only what is new: baselines, --diff-base, and the hooks as pre-commit runs them."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from transcheck.cli import main

ROOT = Path(__file__).resolve().parent.parent
HEADER = 'msgid ""\nmsgstr "Language: {locale}\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
OLD_DEFECT = 'msgid "Save the file\\n"\nmsgstr "Enregistrer le fichier"\n\n'
GOOD = 'msgid "Open the file\\n"\nmsgstr "Ouvrir le fichier\\n"\n\n'
NEW_DEFECT = 'msgid "Close the file\\n"\nmsgstr "Fermer le fichier"\n\n'
RULE = "newline-mismatch"


def git(folder, *words):
    run = subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def catalog(folder, locale="fr"):
    path = folder / "locale" / locale / "LC_MESSAGES" / "app.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def write(folder, *bodies, locale="fr"):
    catalog(folder, locale).write_text(HEADER.format(locale=locale) + "".join(bodies), "utf-8")


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PRE_COMMIT_FROM_REF", raising=False)
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "transcheck.toml").write_text(f'select = ["{RULE}", "syntax-error"]\nsource-locale = "en"\n', "utf-8")
    write(tmp_path, OLD_DEFECT, GOOD)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "first")
    return tmp_path


def found(capsys):
    return re.findall(r"app\.po:(\d+)", capsys.readouterr().out)


def test_a_baseline_accepts_what_is_there_and_reports_what_is_new(repository, capsys):
    assert main(["check", "."]) == 1
    assert main(["baseline", "write"]) == 0
    capsys.readouterr()
    assert main(["check", ".", "--baseline", ".transcheck-baseline.json"]) == 0
    assert "1 accepted before" in capsys.readouterr().err
    write(repository, GOOD, NEW_DEFECT, OLD_DEFECT)
    assert main(["check", ".", "--baseline", ".transcheck-baseline.json"]) == 1
    assert len(found(capsys)) == 1, "the old one moved and is still known"


def test_a_baseline_is_pruned(repository, capsys):
    main(["baseline", "write"])
    write(repository, GOOD)
    assert main(["baseline", "prune"]) == 0
    assert "1 dropped, 0 kept" in capsys.readouterr().err
    assert json.loads(Path(".transcheck-baseline.json").read_text("utf-8"))["findings"] == []


def test_a_baseline_has_a_line_a_finding_and_is_sorted(repository):
    write(repository, OLD_DEFECT, NEW_DEFECT)
    main(["baseline", "write"])
    lines = Path(".transcheck-baseline.json").read_text("utf-8").splitlines()
    assert len(lines) == 4
    first = Path(".transcheck-baseline.json").read_bytes()
    main(["baseline", "write"])
    assert Path(".transcheck-baseline.json").read_bytes() == first


@pytest.mark.parametrize(
    ("content", "says"), [(None, "baseline write makes it"), ("[", "is not a baseline"), ('{"findings": 3}', "is not")]
)
def test_a_wrong_baseline_is_the_users_mistake(repository, capsys, content, says):
    if content is not None:
        Path("base.json").write_text(content, "utf-8")
    assert main(["check", ".", "--baseline", "base.json"]) == 2
    assert says in capsys.readouterr().err


def test_the_configured_baseline_is_used(repository):
    with Path("transcheck.toml").open("a", encoding="utf-8") as file:
        file.write('baseline = "accepted.json"\n')
    assert main(["baseline", "write"]) == 0
    assert Path("accepted.json").exists()
    assert main(["check", "."]) == 0


def test_diff_base_reports_what_says_something_new(repository, capsys):
    write(repository, NEW_DEFECT, OLD_DEFECT, GOOD)
    assert main(["check", ".", "--diff-base", "HEAD"]) == 1
    assert len(found(capsys)) == 1


def test_diff_base_is_silent_when_only_references_move(repository):
    write(repository, "#: b.c:77\n" + GOOD, "#: a.c:12\n# a comment\n" + OLD_DEFECT)
    assert main(["check", ".", "--diff-base", "HEAD"]) == 0


def test_diff_base_sees_a_changed_text(repository):
    write(repository, OLD_DEFECT.replace("Enregistrer", "Sauver"), GOOD)
    assert main(["check", ".", "--diff-base", "HEAD"]) == 1


def test_diff_base_sees_a_text_that_is_no_longer_fuzzy(repository):
    write(repository, "#, fuzzy\n" + OLD_DEFECT, GOOD)
    git(repository, "commit", "-qam", "fuzzy")
    assert main(["check", ".", "--diff-base", "HEAD"]) == 0
    write(repository, OLD_DEFECT, GOOD)
    assert main(["check", ".", "--diff-base", "HEAD"]) == 1


def test_diff_base_sees_a_file_that_breaks(repository, capsys):
    write(repository, GOOD, 'msgid "x\nmsgstr "y"\n')
    assert main(["check", ".", "--diff-base", "HEAD"]) == 1
    git(repository, "commit", "-qam", "broken")
    capsys.readouterr()
    assert main(["check", ".", "--diff-base", "HEAD"]) == 0


@pytest.mark.parametrize("ref", ["nowhere", "--upload-pack=x", "HEAD~7"])
def test_diff_base_that_is_not_there(repository, capsys, ref):
    assert main(["check", ".", f"--diff-base={ref}"]) == 2
    assert "fetch-depth" in capsys.readouterr().err


def test_diff_base_outside_a_repository(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write(tmp_path, GOOD)
    assert main(["check", ".", "--diff-base", "HEAD"]) == 2
    assert "no git repository" in capsys.readouterr().err


def test_diff_base_auto_before_the_first_commit(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    write(tmp_path, OLD_DEFECT)
    assert main(["check", ".", "--select", RULE, "--diff-base", "auto"]) == 1


def hooks(folder, *, files=None):
    """The hooks as `.pre-commit-hooks.yaml` declares them, run with this checkout's code."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    text = text.replace("language: python", "language: system")
    text = text.replace("entry: transcheck", f"entry: {sys.executable} -m transcheck")
    body = "\n".join("      " + line if line else "" for line in text.splitlines())
    (folder / ".pre-commit-config.yaml").write_text(f"repos:\n  - repo: local\n    hooks:\n{body}\n", "utf-8")


def pre_commit(folder, *words):
    environment = {**os.environ, "PRE_COMMIT_HOME": str(folder / ".git" / "pre-commit-home")}
    for name in [name for name in environment if name.startswith("GIT_")]:
        del environment[name]
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color=never", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


needs_pre_commit = pytest.mark.skipif(
    not os.environ.get("CI") and shutil.which("pre-commit", path=str(Path(sys.executable).parent)) is None,
    reason="pre-commit is not installed",
)


@needs_pre_commit
def test_the_hook_reports_the_changed_messages_of_400_catalogs(repository):
    hooks(repository)
    names = [f"{first}{second}" for first in "abcdefghij" for second in "klmnopqrst"]
    known = [name for name in names if re.fullmatch("(ak|am|ar|as|bm|bn|bo|br|bs|cr|cs|da|de)", name)] or ["de"]
    for locale in known:
        write(repository, OLD_DEFECT, GOOD, locale=locale)
    for number in range(400 - len(known)):
        path = repository / f"part{number}" / "fr.po"
        path.parent.mkdir()
        path.write_text(HEADER.format(locale="fr") + OLD_DEFECT + GOOD, "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "many")
    for path in repository.glob("part*/fr.po"):
        path.write_text("# moved\n" + path.read_text("utf-8"), "utf-8")
    broken = repository / "part7" / "fr.po"
    broken.write_text(broken.read_text("utf-8") + NEW_DEFECT, "utf-8")
    git(repository, "add", "-A")
    run = pre_commit(repository, "transcheck")
    assert run.returncode == 1, run.stdout + run.stderr
    places = re.findall(r"(part\d+/fr\.po:\d+)", run.stdout)
    assert len(places) == 1
    assert places[0].startswith("part7/")


@needs_pre_commit
def test_the_hook_is_silent_when_only_references_move_and_takes_templates(repository):
    hooks(repository)
    (repository / "locale" / "app.pot").write_text(
        'msgid ""\nmsgstr ""\n\nmsgid "Save the file\\n"\nmsgstr ""\n', "utf-8"
    )
    write(repository, "#: moved.c:1\n" + OLD_DEFECT, GOOD)
    git(repository, "add", "-A")
    run = pre_commit(repository, "transcheck")
    assert run.returncode == 0, run.stdout + run.stderr


@needs_pre_commit
def test_the_hook_lets_a_deleted_file_go(repository):
    hooks(repository)
    git(repository, "add", "-A")
    git(repository, "rm", "-q", str(catalog(repository)))
    run = pre_commit(repository, "transcheck")
    assert run.returncode == 0, run.stdout + run.stderr


@needs_pre_commit
def test_the_hook_during_a_merge_reports_neither_side_again(repository):
    hooks(repository)
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "hooks")
    git(repository, "checkout", "-q", "-b", "side")
    write(repository, OLD_DEFECT, GOOD, locale="de")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "side")
    git(repository, "checkout", "-q", "main")
    (repository / "readme").write_text("x", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "main moves")
    git(repository, "merge", "-q", "--no-commit", "--no-ff", "side")
    run = pre_commit(repository, "transcheck", "--all-files")
    assert run.returncode == 0, run.stdout + run.stderr


@needs_pre_commit
def test_the_project_hook_reports_everything(repository):
    hooks(repository)
    write(repository, OLD_DEFECT, GOOD + "# x\n")
    git(repository, "add", "-A")
    run = pre_commit(repository, "transcheck-project")
    assert run.returncode == 1
    assert "app.po:5" in run.stdout


def test_the_readme_names_every_hook():
    text = (ROOT / "README.md").read_text("utf-8")
    for name in re.findall(r"^- id: (\S+)", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE):
        assert name in text
