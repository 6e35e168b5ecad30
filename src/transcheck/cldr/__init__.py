"""Locale data: what CLDR says, through Babel, in this project's words."""
