"""Translation-consistency checker and linter for gettext catalogs."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from transcheck.model import Certainty, Finding, Report, Severity
    from transcheck.session import check, check_message
    from transcheck.settings import Settings

__version__ = "0.1.0"
__all__ = ["Certainty", "Finding", "Report", "Settings", "Severity", "check", "check_message"]

_HOMES = {
    "Settings": "transcheck.settings",
    "check": "transcheck.session",
    "check_message": "transcheck.session",
}


def __getattr__(name: str) -> Any:
    """The public names, imported when first asked for (`import transcheck` alone stays cheap)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "transcheck.model")), name)
