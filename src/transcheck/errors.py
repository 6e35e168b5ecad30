"""The user's mistakes: each becomes one line on standard error and exit status 2."""

from collections.abc import Iterable


class TranscheckError(Exception):
    """Something the user can mend, said in one line that names the path and the key.

    Args:
        message: what is wrong, lower case, no full stop.
        path: the file it is in, as the user wrote it, if any.
        line: line in that file, counted from 1, if known.
        key: configuration key or rule-file key, if any.
    """

    def __init__(
        self, message: str, *, path: str | None = None, line: int | None = None, key: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.key = key

    def __str__(self) -> str:
        place = self.path or ""
        if place and self.line is not None:
            place += f":{self.line}"
        parts = [part for part in (place, self.key, self.message) if part]
        return ": ".join(parts)


class ConfigError(TranscheckError):
    """A command-line option, a configuration key or a path is wrong."""


class RuleFileError(TranscheckError):
    """A declarative rule file is wrong."""


class ErrorList(TranscheckError):  # noqa: N818 -- it is a list of them
    """Several mistakes found at once; each is printed on a line of its own."""

    def __init__(self, errors: list[TranscheckError]) -> None:
        super().__init__("\n".join(str(error) for error in errors))
        self.errors = errors


def suggest(word: str, known: Iterable[str]) -> str:
    """`; did you mean “x”?` for the nearest known word, or nothing where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean “{near[0]}”?" if near else ""
