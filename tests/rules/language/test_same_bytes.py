"""A whole run says the same, byte for byte, whatever the hash seed, the number of jobs and the order of the messages."""

import json
import os
import subprocess
import sys

import pytest
from rules.harness import header

SPANISH = "La ministra presentó ayer el nuevo plan para las escuelas rurales del norte."
GERMAN = "Die Ministerin hat gestern den neuen Plan für die Schulen auf dem Land vorgestellt."
DANISH = "Ministeren fremlagde i går den nye plan for skolerne ude på landet, og der kommer flere penge."
FRENCH = "La ministre a présenté hier le nouveau projet pour les écoles rurales du nord."
NORWEGIAN = "Statsråden la i går frem den nye planen for skolene i distriktene i nord."
# Both engines are asked: unrelated languages, near relatives, passages, a script, words of the source, a copy.
TEXTS = {
    "fr": [
        FRENCH,
        SPANISH,
        f"{FRENCH} {GERMAN} {FRENCH}",
        "The plan for the schools was changed",
        GERMAN,
        "Foto: Lise Aas",
    ],
    "nb": [NORWEGIAN, DANISH, f"{NORWEGIAN}\n\n{SPANISH}", "Изменения были сохранены", NORWEGIAN, "Photo: Lise Aas"],
    "de": [GERMAN, GERMAN, f"{GERMAN} {SPANISH}", "The plan for the schools was changed", GERMAN, "Foto: Lise Aas"],
}
SOURCES = ["The plan was shown", "The plan of the day", "All of the plan", "The plan for the schools was changed", "A copy", "Photo: Lise Aas"]  # fmt: skip


def write(folder, *, backwards=False):
    folder.mkdir(parents=True)
    for locale, texts in TEXTS.items():
        pairs = list(zip(SOURCES, texts, strict=True))
        body = [
            f"msgid {json.dumps(source)}\nmsgstr {json.dumps(text, ensure_ascii=False)}\n" for source, text in pairs
        ]
        (folder / f"{locale}.po").write_text(header(locale) + "\n".join(body[:: -1 if backwards else 1]), "utf-8")
    return folder


def run(folder, *, seed="0", jobs="1"):
    words = f"check . --format json --as-of 2026-11-22 --source-locale en -j {jobs} --select language --min-certainty guess --no-cache"
    done = subprocess.run(
        [sys.executable, "-m", "transcheck", *words.split()],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
    )
    assert done.stdout, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    return run(write(tmp_path_factory.mktemp("bytes") / "app" / "po"))


def test_every_rule_speaks(first):
    rules = {one["rule"] for one in json.loads(first)["findings"]}
    assert {"wrong-language", "foreign-passage", "wrong-script", "other-locale-copy", "same-as-source"} <= rules


@pytest.mark.parametrize(("seed", "jobs"), [("1", "2"), ("4242", "1")])
def test_the_same_bytes(tmp_path, first, seed, jobs):
    assert run(write(tmp_path / "app" / "po"), seed=seed, jobs=jobs) == first


def test_the_same_findings_in_another_order(tmp_path, first):
    def said(output):
        return sorted((one["fingerprint"], one["message"], one["certainty"]) for one in json.loads(output)["findings"])

    assert said(run(write(tmp_path / "app" / "po", backwards=True), seed="7")) == said(first)
