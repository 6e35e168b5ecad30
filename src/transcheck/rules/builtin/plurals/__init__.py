"""Rules on plural forms."""
