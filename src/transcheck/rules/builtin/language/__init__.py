"""Rules on the language and script of a text."""
