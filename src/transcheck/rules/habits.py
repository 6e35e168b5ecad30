"""What a catalog does nearly always is its habit: the few texts that do otherwise are looked at, many are meant."""

# More texts than these with one small defect are one decision, or the work of one tool: they are told once.
_FEW = 5


def is_meant(exceptions: int, asked: int, share: float) -> bool:
    """Whether so many exceptions among the texts asked are a way of writing and no slips.

    Args:
        exceptions: texts that do otherwise.
        asked: texts that had the choice.
        share: the largest part of them, from 0 to 1, that are slips; a single one always is.
    """
    return exceptions > max(1, share * asked)


def is_crowd(count: int) -> bool:
    """Whether so many texts of a catalog have the same small defect that one finding for all of them tells more."""
    return count > _FEW
