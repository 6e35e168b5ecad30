"""One text and what is known of it, each part found when first asked for and then kept."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transcheck.text.mask import Mask
    from transcheck.text.words import Word


class Text:
    """A text in the locale its catalog claims.

    Args:
        text: the unescaped text.
        locale: the locale it should be in, None where nothing tells it.
        flags: the message's flags (`python-format` and the like): they say which placeholders there are.
    """

    def __init__(self, text: str, locale: str | None, flags: frozenset[str] = frozenset()) -> None:
        self.text = text
        self.locale = locale
        self.flags = flags

    @cached_property
    def masks(self) -> "tuple[Mask, ...]":
        """Markup, code, placeholders, URLs and mail addresses, in order, without overlaps."""
        from transcheck.text.mask import find_masks

        return tuple(find_masks(self.text, self.flags))

    @cached_property
    def prose(self) -> str:
        """The text with masked spans blanked: same length, same offsets."""
        from transcheck.text.mask import blank

        return blank(self.text, self.masks)

    @cached_property
    def words(self) -> "tuple[Word, ...]":
        """The words of the prose, in order."""
        from transcheck.text.words import find_words

        return tuple(find_words(self.prose))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """`[start, end)` of each sentence of the prose, in order."""
        from transcheck.text.sentences import split_sentences

        return tuple(split_sentences(self.prose))
