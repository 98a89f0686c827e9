"""Lists as an officer wants them: narrowed, with the columns that matter, kept by name, written to a file."""
