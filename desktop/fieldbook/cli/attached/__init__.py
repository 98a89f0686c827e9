"""Commands about files that belong to records."""
