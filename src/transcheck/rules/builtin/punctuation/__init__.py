"""Rules on punctuation."""
