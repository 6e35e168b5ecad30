"""The wheel: it carries its packs, its index and its words, and runs in an empty folder."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CATALOG = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Save\\n"\nmsgstr "Enregistrer"\n'


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
    wheel = next(folder.glob("*.whl"))
    site = folder / "site"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
    return site


def run_installed(site, folder, *words):
    environment = {**os.environ, "PYTHONPATH": str(site)}
    return subprocess.run(
        [sys.executable, "-m", "transcheck", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=environment,
    )


def test_it_carries_what_it_needs(installed):
    package = installed / "transcheck"
    for pack in (ROOT / "rules").rglob("*.toml"):
        assert (package / "packs" / pack.relative_to(ROOT / "rules")).is_file()
    index = json.loads((package / "rules" / "index.json").read_text("utf-8"))
    assert index["stamp"] == "frozen"
    for data in (ROOT / "src" / "transcheck").rglob("*"):
        if data.is_file() and data.suffix not in {".py", ".pyc"}:
            assert (package / data.relative_to(ROOT / "src" / "transcheck")).is_file(), data.name
    assert not list(package.rglob("tests"))


def test_it_runs_in_an_empty_folder(installed, tmp_path):
    run = run_installed(installed, tmp_path, "check", ".")
    assert run.returncode == 2
    assert "no catalog found" in run.stderr
    (tmp_path / "fr.po").write_text(CATALOG, "utf-8")
    run = run_installed(installed, tmp_path, "check", ".", "--format", "json", "--source-locale", "en")
    assert run.returncode == 1, run.stderr
    report = json.loads(run.stdout)
    assert "newline-mismatch" in {finding["rule"] for finding in report["findings"]}
    assert any("un-missions" in name for name in report["run"]["packs"])
