"""KDE's Transcript: `ordinary text|/|text for programs`, where a script chooses forms of words."""


def ordinary_part(text: str, source: str) -> str:
    """The part that is shown where no script runs: the text up to `|/|`, if its source has none."""
    if "|/|" not in text or "|/|" in source:
        return text
    return text[: text.index("|/|")] or text
