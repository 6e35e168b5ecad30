"""What the tools of the field themselves say of the cases in tests/described: of their own bad ones, and of all good ones.

    python benchmarks/described_peers.py FOLDER

FOLDER holds an environment a tool (`python -m venv FOLDER/dennis; FOLDER/dennis/bin/pip install dennis`): translate-toolkit,
dennis, l10n-lint, lint-po, sphinx-lint. msgfmt and i18nspector are programs of the system. Writes described_peers.json, which
tools/differences.py shows. A bad case counts where the tool names the check that its documentation describes; many need an option or a
newer version. Of the good catalogs those count that a tool speaks of with its defaults; what it says of a file as such (no
final line break, words it counts) is not read. The good cases are ours: rules of ours that spoke of one were mended.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from described.described import Case, read_cases  # noqa: E402 -- found by the line above

RESULT = HERE / "described_peers.json"
# How a tool is asked of one catalog; CHECK stands for the described check, LOCALE for the locale.
ONE_CHECK = {
    "msgfmt": "msgfmt -c -o /dev/null",
    "i18nspector": "i18nspector",
    "pofilter": "FOLDER/translate-toolkit/bin/pofilter --progress=none -t CHECK --language LOCALE",
    "l10n-lint": "FOLDER/l10n-lint/bin/l10n-lint -f json --checks CHECK",
    "dennis": "FOLDER/dennis/bin/dennis-cmd lint --rules CHECK",
    "lint-po": "FOLDER/lint-po/bin/lint-po",
    "sphinx-lint": "FOLDER/sphinx-lint/bin/sphinx-lint",
}
# How a tool is asked of all good catalogs at once, and where its answer names a catalog; FOLDER/good holds them.
ALL_CHECKS = {
    "msgfmt": ("", ""),
    "i18nspector": ("i18nspector -j2 FILES", r"^[EWIP]: (\S+?):"),
    "pofilter": (
        "FOLDER/translate-toolkit/bin/pofilter --progress=none --excludefilter=spellcheck -i CATALOGS -o CATALOGS-told",
        "",
    ),
    "l10n-lint": ("FOLDER/l10n-lint/bin/l10n-lint -f json CATALOGS", r'"file": "([^"]+)"'),
    "dennis": ("FOLDER/dennis/bin/dennis-cmd lint FILES", r">>> Working on: (\S+)\n(?:\w+: )?[EW]\d{3}:"),
    "lint-po": ("FOLDER/lint-po/bin/lint-po FILES", r"at (\S+\.po):"),
    "sphinx-lint": ("FOLDER/sphinx-lint/bin/sphinx-lint CATALOGS", r"^(\S+\.po):"),
}
SAYS: dict[str, Callable[[int, str, str], bool]] = {
    "msgfmt": lambda status, text, _: status != 0 or "warning" in text,
    "i18nspector": lambda _, text, check: re.search(rf"^[EWIP]: \S+ .*{check}", text, re.MULTILINE) is not None,
    "pofilter": lambda _, text, check: f"(pofilter) {check}" in text,
    "l10n-lint": lambda _, text, check: f'"rule": "{check}' in text,
    "dennis": lambda _, text, check: re.search(rf"\b{check}:", text) is not None,
    "lint-po": lambda status, text, _: status != 0 or "Difference" in text,
    "sphinx-lint": lambda _, text, check: f"({check}" in text and "No problems" not in text,
}


def ask(command: str, path: Path, case: Case, folder: str) -> tuple[int, str]:
    """Status and output of a tool."""
    parts = command.replace("FOLDER", folder).replace("CHECK", case.check).replace("LOCALE", case.locale).split()
    if case.tool == "msgfmt" and case.check == "accelerators":
        parts.append("--check-accelerators=&")
    return _run([*parts, str(path)])


def _run(parts: list[str]) -> tuple[int, str]:
    done = subprocess.run(parts, capture_output=True, text=True, errors="replace", check=False)
    return done.returncode, done.stdout + done.stderr


def good_catalogs() -> Iterator[tuple[Case, bytes]]:
    """Every good catalog once."""
    seen = set()
    for case in read_cases():
        for text in case.good:
            if case.locale != "pot" and text not in seen:
                seen.add(text)
                yield case, text


def count_spoken_of(tool: str, folder: str, catalogs: Path) -> int:
    """How many of the good catalogs a tool speaks of, with its defaults."""
    files = sorted(map(str, catalogs.glob("*/*.po")))
    if tool == "msgfmt":
        return sum(SAYS[tool](*_run(["msgfmt", "-c", "-o", "/dev/null", file]), "") for file in files)
    command, pattern = ALL_CHECKS[tool]
    parts: list[str] = []
    for part in command.replace("FOLDER", folder).replace("CATALOGS", str(catalogs)).split():
        parts += files if part == "FILES" else [part]
    _, text = _run(parts)
    if tool == "pofilter":  # it writes the messages it speaks of
        return sum(1 for _ in Path(f"{catalogs}-told").glob("*/*.po"))
    return len(set(re.findall(pattern, text, re.MULTILINE)))


def main() -> None:
    """Print the table and keep it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    folder = parser.parse_args().folder
    result = {}
    with tempfile.TemporaryDirectory() as name:
        catalogs = Path(name, "good")
        good = list(good_catalogs())
        for number, (case, text) in enumerate(good):
            path = catalogs / f"{number}" / f"{case.locale}.po"
            path.parent.mkdir(parents=True)
            path.write_bytes(text)
        for tool, command in ONE_CHECK.items():
            told = {"bad": 0, "said": 0, "good": len(good), "spoken of": count_spoken_of(tool, folder, catalogs)}
            for case in read_cases():
                if case.tool == tool:
                    path = Path(name, f"{case.locale}.po" if case.locale != "pot" else "garden.pot")
                    path.write_bytes(case.bad)
                    told["bad"] += 1
                    told["said"] += SAYS[tool](*ask(command, path, case, folder), case.check)
            result[tool] = told
            print(tool, told, flush=True)
    RESULT.write_text(json.dumps(result, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
