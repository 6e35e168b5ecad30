#!/usr/bin/env python3
"""Turns a table of UN missions (tab-separated) into the entities of rules/names/un-missions.toml.

Usage: tools/make_un_missions.py TABLE.tsv > rules/names/un-missions.toml

The committed pack is the truth: it is reviewed and edited by hand after a table was turned into it. Columns that are read: acronym, aliases,
places, start, end, established_by, ended_by, successor, name_en, name_es, name_fr, name_nb, conf_end.
"""

import csv
import re
import sys
from collections.abc import Iterable
from pathlib import Path

CHECKED = "2026-11-22"
HEADER = f"""\
# United Nations missions: names, places, dates.
# The dates follow the resolutions of the Security Council that are named as sources; each can be read at
# https://undocs.org/ under its symbol (S/RES/2100(2013)). An end that is not written is open as of `checked`;
# without `checked` nobody knows.

[pack]
version = "{CHECKED.replace("-", ".")}"
summary = "Missions of the United Nations: names, places, dates, successors"
origin = "resolutions of the Security Council"
"""
# Acronyms of the organisation's Russian and Arabic documents and press.
CYRILLIC = {
    "UNTSO": "ОНВУП", "UNMOGIP": "ГВНООНИП", "UNFICYP": "ВСООНК", "UNDOF": "СООННР", "UNIFIL": "ВСООНЛ",
    "MINURSO": "МООНРЗС", "UNMIK": "МООНК", "UNAMA": "МООНСА", "UNAMI": "МООНСИ", "UNMIL": "МООНЛ", "UNOCI": "ОООНКИ",
    "MINUSTAH": "МООНСГ", "UNMIS": "МООНВС", "UNAMID": "ЮНАМИД", "MINURCAT": "МИНУРКАТ", "MONUSCO": "МООНСДРК",
    "MONUC": "МООНДРК", "UNISFA": "ЮНИСФА", "UNMISS": "МООНЮС", "UNSMIL": "МООНПЛ", "MINUSMA": "МИНУСМА",
    "MINUSCA": "МИНУСКА", "UNITAMS": "ЮНИТАМС",
}  # fmt: skip
ARABIC = {
    "UNIFIL": "يونيفيل", "MINURSO": "مينورسو", "UNAMA": "يوناما", "UNAMI": "يونامي", "UNAMID": "يوناميد", "MONUSCO": "مونوسكو",
    "MINUSMA": "مينوسما", "MINUSCA": "مينوسكا", "UNISFA": "يونيسفا", "UNITAMS": "يونيتامس", "MINUSTAH": "مينوستاه",
}  # fmt: skip
SPANISH_TOO = {"ONUCI"}  # French acronyms that Spanish uses as well
_LAST_ACRONYM = re.compile(r" \(([A-Z]{4,})\)$")
_SYMBOL = re.compile(r"S/RES/(\d+) \((\d{4})\)")


def main(path: str) -> None:
    """Print the pack made from the table."""
    print(HEADER)
    with Path(path).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            print(render(row))


def render(row: dict[str, str]) -> str:
    """One [[entity]]."""
    names: dict[str, list[str]] = {}
    acronyms: dict[str, list[str]] = {"*": [row["acronym"]]}
    for locale in ("en", "es", "fr", "nb"):
        full = row[f"name_{locale}"]
        if found := _LAST_ACRONYM.search(full):
            full = full[: found.start()]
            if found[1] != row["acronym"]:
                acronyms.setdefault(locale, []).append(found[1])
        names[locale] = [full]
        if locale == "en":
            names[locale].append(re.sub(r"^UN |(?<=AU-)UN ", "United Nations ", full))
    named = {form for forms in acronyms.values() for form in forms}
    for alias in filter(None, row["aliases"].split("|")):
        if alias not in named or alias in SPANISH_TOO:
            acronyms.setdefault("fr", []).append(alias)
    if row["acronym"] in CYRILLIC:
        acronyms["ru"] = [CYRILLIC[row["acronym"]]]
    if row["acronym"] in ARABIC:
        acronyms["ar"] = [ARABIC[row["acronym"]]]
    lines = [
        "[[entity]]",
        f'id = "{row["acronym"]}"',
        'kind = "un-mission"',
        f"acronyms = {_table(acronyms)}",
        f"names = {_table(names)}",
        f"territory = {_array(row['places'].split('|'))}",
        f"from = {row['start']}",
    ]
    if row["end"]:
        lines.append(f"until = {row['end']}")
    if row["successor"]:
        lines.append(f'successor = "{row["successor"]}"')
    lines.append(f'source = "{_source(row)}"')
    if "unknown" not in row["conf_end"]:
        lines.append(f"checked = {CHECKED}")
    return "\n".join(lines) + "\n"


def _source(row: dict[str, str]) -> str:
    found = _SYMBOL.findall(row["established_by"] + " " + row["ended_by"])
    says = [f"{number} ({year})" for number, year in dict.fromkeys(found)]
    return f"Security Council resolution{'s' if len(says) > 1 else ''} " + " and ".join(says)


def _table(forms: dict[str, list[str]]) -> str:
    keys = {locale: '"*"' if locale == "*" else locale for locale in forms}
    return "{ " + ", ".join(f"{keys[locale]} = {_array(values)}" for locale, values in forms.items()) + " }"


def _array(values: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{value}"' for value in dict.fromkeys(values)) + "]"


if __name__ == "__main__":
    main(sys.argv[1])
