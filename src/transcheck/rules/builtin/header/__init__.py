"""Rules on the header of a catalog."""
