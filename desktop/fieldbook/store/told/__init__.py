"""Questions asked of the store about what the two sides told each other."""
