"""Many records from a file: the template, the look at what would become of each row, and the taking in."""
