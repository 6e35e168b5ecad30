"""The closed set of declarative kinds: what each table of a rule file may say, and what it becomes."""
