"""Ignores that other tools write into catalogs, read where the configuration asks for it (`compat`)."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from transcheck.model import Message

TOOLS = ("dennis", "weblate", "pology")
_DENNIS = re.compile(r"dennis-ignore:\s*(\*|[EW]\d+(?:\s*,\s*[EW]\d+)*)")
_POLOGY = re.compile(r"skip-rule:\s*([\w.-]+(?:\s*,\s*[\w.-]+)*)")


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], tuple[str, ...]]:
    lines = Path(__file__).with_name("compat.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(tool, name): tuple(rules.split()) for tool, name, rules in rows}


def find_foreign_ignores(message: Message, tools: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What other tools are told to ignore at a message: the words as they stand, and our rules and groups for them.

    `all` stands for every rule. Names that mean nothing to us silence nothing. dennis speaks in extracted comments
    (`dennis-ignore: W302`), Weblate in flags (`ignore-same`), Pology in translator comments (`skip-rule: id`).
    """
    wanted = frozenset(tools)
    if "dennis" in wanted:
        for line in message.extracted:
            for match in _DENNIS.finditer(line):
                for name in match[1].replace(" ", "").split(","):
                    yield f"dennis-ignore: {name}", _table().get(("dennis", name), ())
    if "weblate" in wanted:
        for flag in sorted(message.flags):
            if flag.startswith("ignore-"):
                name = flag.removeprefix("ignore-").replace("_", "-")
                yield flag, _table().get(("weblate", name), ())
    if "pology" in wanted:
        for line in message.comments:
            for match in _POLOGY.finditer(line):
                for name in match[1].replace(" ", "").split(","):
                    yield f"skip-rule: {name}", (name,)
