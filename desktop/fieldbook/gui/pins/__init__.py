"""Answers that are kept for the next record: what is decided of them, and how it is seen on the page."""
