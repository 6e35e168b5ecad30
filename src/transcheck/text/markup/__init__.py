"""Markup of texts, one module a language of it."""
