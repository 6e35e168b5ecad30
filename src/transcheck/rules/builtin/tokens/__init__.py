"""Rules on technical words: URLs, options, names of functions."""
