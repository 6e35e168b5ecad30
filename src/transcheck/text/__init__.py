"""What can be said of a text without knowing what it is about."""
