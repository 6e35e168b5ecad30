"""Rules on the length of texts."""
