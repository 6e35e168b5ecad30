"""Rules on the catalog as a file."""
