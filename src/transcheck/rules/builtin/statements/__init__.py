"""Statements that time, or a change of the source, made untrue."""
