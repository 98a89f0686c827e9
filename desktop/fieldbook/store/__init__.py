"""The vault on disk: the only SQL, the only keys of the database, the only files that must not be lost."""
