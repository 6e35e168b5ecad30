"""Rules on blanks, line breaks and invisible characters."""
