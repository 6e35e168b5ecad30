"""Rules on what a program fills into a text."""
