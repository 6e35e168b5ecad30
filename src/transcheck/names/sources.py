"""Sources of facts: which of them name a document that a reader can open."""

import re
from datetime import date

_DOCUMENT = re.compile(
    r"""https?://\S+\.\S+
      | \b[A-Z]{1,5}/(?:[A-Z]{2,6}/)?(?:[A-Z]+/)?\d+            # document symbols: S/RES/2100, A/RES/75/1
      | \bresolutions?\ \d+\ \(\d{4}\)                           # Security Council resolutions 2100 (2013)
      | \bdoi:\s*10\.\d{4,} | \bISBN[:\ ][\d-]{10,}
      | \b(?:OJ|EUT|DO|JO)\ [CL]\b | \bISO\ \d{3,}
      | \bLOV-\d{4} | \bETS\ No\.\ \d+ | \bUNTS\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HEARSAY = re.compile(r"\b(?:memory|corpus|unknown|hearsay)\b", re.IGNORECASE)
# A fact that is still open must have been looked at within so many days to count as known.
STALE_AFTER = 366


def can_be_opened(source: str) -> bool:
    """Whether the source names a document: an address, a document symbol, a numbered resolution, a DOI or ISBN."""
    return bool(_DOCUMENT.search(source)) and not _HEARSAY.search(source)


def is_fresh(checked: date | None, day: date) -> bool:
    """Whether what was checked on one day still counts as checked on another."""
    return checked is not None and (day - checked).days <= STALE_AFTER
