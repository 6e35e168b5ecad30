"""What the template shows: sections, blocks, cards and their rows, as values."""

from dataclasses import dataclass, field

from transcheck.model import Finding
from transcheck.report.html.marks import Piece

# Letters of a column, and columns, that fit on most screens below the filters.
_ON_A_SCREEN, _SIDE_BY_SIDE = 800, 3


@dataclass(frozen=True, slots=True)
class Row:
    """One side of what was compared."""

    language: str
    lang: str
    direction: str
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact in words; `link` is set where the source is an address."""

    says: str
    source: str
    link: str
    checked: str
    until: str
    successor: str


@dataclass(frozen=True, slots=True)
class PlaceView:
    """Another place of a finding: what is said of it, or the text that stands there."""

    says: str
    place: str
    is_text: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One finding in the margin."""

    finding: Finding
    number: int
    anchor: str
    severity: str
    certainty: str
    message: str
    language: str
    rows: tuple[Row, ...]
    facts: tuple[FactView, ...]
    signs: tuple[str, ...]
    places: tuple[PlaceView, ...]
    advice: str
    owner: str
    place: str
    link: str
    edit: str
    status: str


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a block, with the name and the direction of its language; no pieces where the block is missing."""

    language: str
    lang: str
    direction: str
    form: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class BlockView:
    """A row of a section: the versions side by side and the findings in the margin."""

    key: str
    kind: str
    shape: str
    versions: tuple[Version, ...]
    cards: tuple[Card, ...]

    @property
    def stays(self) -> bool:
        """Whether the texts stay in sight beside several findings: those that fit on a screen do."""
        longest = max((sum(len(piece.text) for piece in one.pieces) for one in self.versions), default=0)
        return len(self.cards) > 1 and longest <= _ON_A_SCREEN and len(self.versions) <= _SIDE_BY_SIDE


@dataclass(slots=True)
class Section:
    """A page of the report: a keyed page in all versions, or one locale of a bilingual domain."""

    anchor: str
    title: str
    name: str
    locales: tuple[str, ...]
    columns: tuple[str, ...] = ()
    blocks: list[BlockView] = field(default_factory=list)
    loose: list[Card] = field(default_factory=list)

    @property
    def cards(self) -> list[Card]:
        """Every finding of the section in the order of reading."""
        return [*self.loose, *(card for block in self.blocks for card in block.cards)]

    def count(self, severity: str) -> int:
        """How many findings have this severity."""
        return sum(card.severity == severity for card in self.cards)
