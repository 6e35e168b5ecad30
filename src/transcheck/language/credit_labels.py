"""Labels before the name of a photographer ("Photo:", "Kuva:"): a list, because a model sees only the names behind."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from transcheck.language.kinship import model_language, variants

# A credit is a line of its own: label, colon, some names.
_CREDIT = re.compile(r"^[ \t(\[©]*([^\W\d_][^\W\d_'’·]*(?: [^\W\d_]+)?)[ \u00a0\u202f]?[:：](?=[ \t\u00a0]*[^\W\d_])([^\n]{2,120})$", re.MULTILINE)  # fmt: skip
# More lines of this kind are a form or a file of settings.
_FIELD = re.compile(r"^[ \t]*[\w-]{1,40}:[ \t]", re.MULTILINE)
_MOST_FIELDS = 1
# Behind the label stand names: so many words in small letters (of, for, and) may be among them.
_MOST_SMALL = 3
_SMALL = re.compile(r"(?<![\w./@-])[^\W\d_A-ZÀ-Þ]\w*")


@dataclass(frozen=True, slots=True)
class ForeignLabel:
    """A label `[start, end)` of other locales, and the one that is usual here."""

    text: str
    start: int
    end: int
    locales: tuple[str, ...]
    wanted: str


@lru_cache(maxsize=1)
def _labels() -> dict[str, tuple[str, ...]]:
    """Language -> its labels, the usual one first."""
    text = Path(__file__).with_name("credit_labels.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {model_language(language) if language != "nn" else "nn": tuple(labels) for language, *labels in rows}


@lru_cache(maxsize=1)
def _languages() -> dict[str, tuple[str, ...]]:
    """Label in small letters -> the languages it is right in."""
    found: dict[str, list[str]] = {}
    for language, labels in _labels().items():
        for label in labels:
            found.setdefault(label.lower(), []).append(language)
    return {label: tuple(sorted(languages)) for label, languages in found.items()}


def find_foreign_label(text: str, locale: str) -> ForeignLabel | None:
    """The first credit label of another language in a text; None where there is none, or no list for the locale."""
    own = variants(model_language(locale))
    wanted = _labels().get(model_language(locale))
    if wanted is None or len(_FIELD.findall(text)) > _MOST_FIELDS:
        return None
    for match in _CREDIT.finditer(text):
        languages = _languages().get(match[1].lower(), ())
        if languages and own.isdisjoint(languages) and len(_SMALL.findall(match[2])) <= _MOST_SMALL:
            return ForeignLabel(match[1], match.start(1), match.end(1), languages, wanted[0])
    return None
