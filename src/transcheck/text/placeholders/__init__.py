"""Placeholders: what a program fills into a text, in every format gettext knows and those it does not."""

from transcheck.text.placeholders.find import find_placeholders

__all__ = ["find_placeholders"]
