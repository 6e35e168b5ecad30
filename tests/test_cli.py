"""The command line as its users meet it: exit statuses, messages, what goes where."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from transcheck.cli import main

HEADER = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
GOOD = HEADER + 'msgid "Save the file"\nmsgstr "Enregistrer le fichier"\n'
BROKEN = HEADER + 'msgid "Save\nmsgstr "Enregistrer"\n'


@pytest.fixture
def project(tmp_path, monkeypatch):
    folder = tmp_path / "locale" / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "app.po").write_text(GOOD, "utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def catalog(project):
    return project / "locale" / "fr" / "LC_MESSAGES" / "app.po"


def test_clean_catalog_is_status_0(project, capsys):
    assert main(["check", "."]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "Nothing found in 1 message of 1 catalog" in err


def test_check_is_the_default_command(project, capsys):
    assert main(["locale"]) == 0
    assert "1 catalog" in capsys.readouterr().err


def test_broken_catalog_is_a_finding(project, capsys):
    catalog(project).write_text(BROKEN, "utf-8")
    assert main(["check", "."]) == 1
    out, _ = capsys.readouterr()
    assert "locale/fr/LC_MESSAGES/app.po:4:" in out
    assert "syntax-error" in out


def test_vanished_catalog_is_a_finding(project, monkeypatch, capsys):
    catalog(project).chmod(0)
    catalog(project).unlink()
    catalog(project).symlink_to("nowhere.po")
    status = main(["check", str(catalog(project))])
    assert status in (1, 2)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("fail_on", ["never"])
def test_fail_on_never(project, fail_on):
    catalog(project).write_text(BROKEN, "utf-8")
    assert main(["check", ".", "--fail-on", fail_on]) == 0


MISTAKES = {
    "missing-path": (["check", "nowhere"], "nowhere: no such file or folder"),
    "unknown-option": (["check", "--selec", "x"], "--select"),
    "unknown-rule": (["check", "--select", "sintax-error"], "did you mean “syntax-error”?"),
    "bad-date": (["check", "--as-of", "yesterday"], "--as-of"),
    "bad-report": (["check", ".", "--report", "html"], "FORMAT=PATH"),
    "missing-config": (["check", "--config", "nowhere.toml"], "nowhere.toml"),
    "missing-rules-dir": (["check", "--rules-dir", "nowhere"], "--rules-dir"),
    "explain-unknown": (["explain", "sintax-error"], "did you mean “syntax-error”?"),
    "stdin-name-without-stdin": (["check", ".", "--stdin-filename", "x.po"], "--stdin-filename"),
}


@pytest.mark.parametrize(("arguments", "says"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_of_the_user_are_one_line_and_status_2(project, capsys, arguments, says):
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert len(err.splitlines()) == 1
    assert err.startswith("transcheck: ")


def test_no_catalog_is_status_2(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["check", "."]) == 2
    assert "no catalog found" in capsys.readouterr().err


CONFIGS = {
    "unknown-key": ('selekt = ["x"]', "selekt: unknown key; did you mean “select”?"),
    "wrong-type": ("jobs = -1", "jobs: must be a whole number"),
    "bad-toml": ("jobs = ", "not valid TOML"),
    "bad-severity": ('[severity]\nsyntax-error = "fatal"', "severity.syntax-error: must be one of"),
    "bad-relation": ('[[page]]\ndomain = "x"\nrelation = "copy"', "page.relation: must be one of"),
    "unknown-rule-option": ("[rule.syntax-error]\nlimit = 1", "no option “limit”"),
    "bad-entry": ('[[ignore-entry]]\nreason = "x"', "ignore-entry: needs “rules” and “msgid”"),
}


@pytest.mark.parametrize(("text", "says"), CONFIGS.values(), ids=CONFIGS)
def test_mistakes_in_the_configuration(project, capsys, text, says):
    (project / "transcheck.toml").write_text(text, "utf-8")
    assert main(["check", "."]) == 2
    assert says in capsys.readouterr().err


def test_every_mistake_of_a_configuration_is_told_at_once(project, capsys):
    (project / "transcheck.toml").write_text('selekt = []\njobs = "x"\n', "utf-8")
    assert main(["check", "."]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_isolated_reads_no_configuration(project):
    (project / "transcheck.toml").write_text("nonsense = 1", "utf-8")
    assert main(["check", ".", "--isolated"]) == 0


def test_pyproject_is_read(project, capsys):
    (project / "pyproject.toml").write_text('[tool.transcheck]\nsource-locale = "en"\n', "utf-8")
    assert main(["check", ".", "--verbose"]) == 0
    assert "source locale en (configured)" in capsys.readouterr().err


def test_json_is_all_of_standard_output(project, capsys):
    catalog(project).write_text(BROKEN, "utf-8")
    main(["check", ".", "--format", "json", "--as-of", "2026-11-22"])
    found = json.loads(capsys.readouterr().out)
    assert found["version"] == 1
    assert found["as_of"] == "2026-11-22"
    assert found["summary"]["errors"] == len([one for one in found["findings"] if one["severity"] == "error"])
    first = found["findings"][0]
    assert first["path"] == "locale/fr/LC_MESSAGES/app.po"
    assert {"rule", "group", "severity", "certainty", "line", "column", "locale", "fingerprint"} <= set(first)


def test_report_files(project, capsys):
    assert main(["check", ".", "--report", "json=out/a.json", "--report", "html=out/a.html", "-o", "out/b.txt"]) == 0
    assert json.loads((project / "out/a.json").read_text("utf-8"))["findings"] == []
    assert "<html" in (project / "out/a.html").read_text("utf-8")
    assert capsys.readouterr().out == ""


def test_one_changed_file_is_compared_with_its_siblings_and_only_it_is_reported(project, capsys):
    other = project / "locale" / "de" / "LC_MESSAGES"
    other.mkdir(parents=True)
    (other / "app.po").write_text(BROKEN.replace("fr", "de"), "utf-8")
    assert main(["check", str(catalog(project)), "--verbose"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "1 message of 1 catalog" in err


def test_standard_input(project, monkeypatch, capsys):
    run = subprocess.run(
        [sys.executable, "-m", "transcheck", "check", "-", "--stdin-filename", "locale/fr/LC_MESSAGES/app.po"],
        input=BROKEN.encode(),
        capture_output=True,
        check=False,
        cwd=project,
    )
    assert run.returncode == 1
    assert b"locale/fr/LC_MESSAGES/app.po:4" in run.stdout


def test_ignored_and_skipped_folders(project, capsys):
    for folder in (".venv", "node_modules", "build", "ignored"):
        (project / folder).mkdir()
        (project / folder / "fr.po").write_text(BROKEN, "utf-8")
    (project / ".gitignore").write_text("ignored/\n", "utf-8")
    subprocess.run(["git", "init", "-q"], check=True, cwd=project)
    assert main(["check", "."]) == 0
    assert "1 catalog" in capsys.readouterr().err


def test_a_compiled_catalog_beside_its_source_is_left_out(project, capsys):
    subprocess.run(["msgfmt", "-o", catalog(project).with_suffix(".mo"), catalog(project)], check=True)
    assert main(["check", "."]) == 0
    assert "1 message of 1 catalog" in capsys.readouterr().err
    catalog(project).unlink()
    assert main(["check", "."]) == 0
    assert "1 message of 1 catalog" in capsys.readouterr().err


def test_a_locale_may_have_a_gate_of_its_own(project):
    text = HEADER + 'msgid "Save\\n"\nmsgstr "Enregistrer"\n'
    catalog(project).write_text(text, "utf-8")
    options = ["check", ".", "--select", "newline-mismatch", "--source-locale", "en"]
    assert main(options) == 1
    (project / "transcheck.toml").write_text('[per-locale.fr]\nfail-on = "never"\n', "utf-8")
    assert main(options) == 0
    (project / "transcheck.toml").write_text('fail-on = "never"\n[per-locale.fr]\nfail-on = "error"\n', "utf-8")
    assert main(options) == 1


def test_rules_are_ignored_for_some_files(project):
    catalog(project).write_text(HEADER + 'msgid "Save\\n"\nmsgstr "Enregistrer"\n', "utf-8")
    (project / "transcheck.toml").write_text('[per-file-ignores]\n"locale/fr/*" = ["whitespace"]\n', "utf-8")
    assert main(["check", ".", "--select", "newline-mismatch", "--source-locale", "en"]) == 0


def test_an_interrupt_is_status_130(project, monkeypatch):
    import transcheck.session

    def interrupted(*_arguments, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(transcheck.session, "check", interrupted)
    assert main(["check", "."]) == 130


def test_excluded_paths(project, capsys):
    (project / "transcheck.toml").write_text('exclude = ["locale/fr"]\n', "utf-8")
    assert main(["check", "."]) == 2
    assert "no catalog found" in capsys.readouterr().err


def test_explain_shows_the_page(project, capsys):
    assert main(["explain", "rule-crashed"]) == 0
    assert "exit status is 3" in " ".join(capsys.readouterr().out.split())


def test_explain_shows_what_is_known_of_a_name(project, capsys):
    assert main(["explain", "MINUSMA"]) == 0
    out = capsys.readouterr().out
    assert "Mali" in out
    assert "2023-12-31" in out
    assert "2690" in out


def test_rules_lists_every_rule(project, capsys):
    assert main(["rules", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"id", "group", "severity", "certainty", "scope", "summary"} <= set(rows[0])


def test_stats(project, capsys):
    assert main(["stats", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows == [
        {"locale": "fr", "domain": "app", "messages": 1, "translated": 1, "fuzzy": 0, "untranslated": 0, "findings": 0}
    ]


def test_two_runs_print_the_same_bytes(project):
    catalog(project).write_text(BROKEN, "utf-8")
    outputs = set()
    for seed, jobs in (("0", "1"), ("1", "2"), ("4242", "1")):
        run = subprocess.run(
            [sys.executable, "-m", "transcheck", ".", "--format", "json", "--as-of", "2026-11-22", "-j", jobs],
            capture_output=True,
            check=False,
            cwd=project,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        outputs.add(run.stdout)
    assert len(outputs) == 1


def test_a_crashing_rule_is_status_3_and_the_run_goes_on(project, capsys, monkeypatch):
    plugin = project / "crash_plugin.py"
    plugin.write_text(
        "from transcheck.rules import rule\n"
        "@rule('plugin-crash', messages={'x': 'x'})\n"
        "def plugin_crash(messages, ctx):\n"
        "    '''Crash.'''\n"
        "    raise RuntimeError('boom')\n"
        "    yield\n",
        "utf-8",
    )
    monkeypatch.syspath_prepend(str(project))
    (project / "transcheck.toml").write_text('plugins = ["crash_plugin"]\n', "utf-8")
    assert main(["check", "."]) == 3
    out = capsys.readouterr().out
    assert "rule-crashed" in out
    assert "plugin-crash" in out
    assert "boom" in out


def test_names_with_odd_characters(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("späß mit leer").mkdir()
    Path("späß mit leer/fr.po").write_text(BROKEN, "utf-8")
    assert main(["check", "."]) == 1
    assert "späß mit leer/fr.po:4" in capsys.readouterr().out
