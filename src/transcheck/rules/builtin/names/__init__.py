"""Names: members of lists, pairs, acronyms."""
