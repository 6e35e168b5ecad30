"""Rules on letters and words as such: repeated, mixed, oddly capitalised."""
