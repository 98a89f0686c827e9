"""Files that belong to records: added, looked at, handed out, and let go."""
