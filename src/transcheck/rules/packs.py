"""Rule packs: what all rule files of a run say together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from transcheck.cldr.territory_codes import TERRITORY_CODES
from transcheck.errors import ErrorList, RuleFileError, TranscheckError
from transcheck.names.registry import Entity, Registry, find_contradictions
from transcheck.rules import Rule
from transcheck.rules.files import RuleFile, find_rule_files, load_rule_file
from transcheck.rules.kinds import claim, entity, figure, pattern, term
from transcheck.rules.kinds.claim import Claim
from transcheck.rules.kinds.figure import Figure


@dataclass(frozen=True)
class Packs:
    """What the rule files say: names, claims, figures, rules.

    `versions` are pack name -> sha256 of its file, `numbers` pack name -> the version that its `[pack]` table declares.
    """

    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    rules: tuple[Rule, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def registry(self) -> Registry:
        """The index of all names; made when first asked for."""
        return Registry(self.entities)


def load_packs(directories: Sequence[Path], *, cache: Path | None = None) -> Packs:
    """Read every rule file of the folders (or files) given.

    Args:
        directories: folders, searched for `*.toml` below them, or files.
        cache: folder that keeps decoded files; None decodes anew.

    Raises:
        ErrorList: everything that is wrong in the files and between them; all are RuleFileError.
        RuleFileError: a path does not exist.
    """
    files: list[RuleFile] = []
    errors: list[TranscheckError] = []
    for path in find_rule_files(directories):
        try:
            files.append(load_rule_file(path, cache=cache))
        except ErrorList as wrong:
            errors += wrong.errors
    names = _pack_names(files)
    entities = tuple(
        entity.build(row, name, number)
        for file, name in zip(files, names, strict=True)
        for number, row in enumerate(file.rows.get("entity", ()))
    )
    by_pack = dict(zip(names, files, strict=True))
    errors += _contradictions(entities, by_pack)
    errors += _shared_ids(files)
    if errors:
        raise ErrorList(errors)
    figures = tuple(figure.build(row, name) for row, name in _rows(by_pack, "figure"))
    return Packs(
        entities=entities,
        claims=tuple(claim.build(row, name) for row, name in _rows(by_pack, "claim")),
        figures=figures,
        rules=(
            *(pattern.make_rule(row) for row, _ in _rows(by_pack, "pattern")),
            *term.make_rules([term.build(row) for row, _ in _rows(by_pack, "term")]),
            *figure.make_rules(figures),
        ),
        versions={name: f"sha256:{file.digest}" for name, file in by_pack.items()},
        numbers={name: file.version for name, file in by_pack.items() if file.version},
    )


def _rows(by_pack: Mapping[str, RuleFile], kind: str) -> Iterator[tuple[dict[str, object], str]]:
    for name, file in by_pack.items():
        for row in file.rows.get(kind, ()):
            yield row, name


def _pack_names(files: Sequence[RuleFile]) -> list[str]:
    """The names of the files without ending; with their folders where that is needed to tell them apart."""
    names = [file.name for file in files]
    for index, file in enumerate(files):
        parts = file.path.with_suffix("").parts
        length = 1
        while names.count(names[index]) > 1 and length < len(parts):
            length += 1
            names[index] = "/".join(parts[-length:])
    return names


def _contradictions(entities: tuple[Entity, ...], by_pack: Mapping[str, RuleFile]) -> Iterator[RuleFileError]:
    for found in find_contradictions(Registry(entities), TERRITORY_CODES):
        message = found.message
        if found.other is not None:
            file = by_pack[found.other.pack]
            message += f" (see {file.path}:{file.line(('entity', found.other.number))})"
        yield by_pack[found.entity.pack].error(("entity", found.entity.number, found.key), message)


def _shared_ids(files: Sequence[RuleFile]) -> Iterator[RuleFileError]:
    for kind in ("pattern", "term", "claim", "figure"):
        seen: dict[str, tuple[RuleFile, int]] = {}
        for file in files:
            for number, row in enumerate(file.rows.get(kind, ())):
                if row["id"] in seen:
                    other, place = seen[row["id"]]
                    message = f"“{row['id']}” is declared twice (see {other.path}:{other.line((kind, place))})"
                    yield file.error((kind, number, "id"), message)
                seen.setdefault(row["id"], (file, number))
