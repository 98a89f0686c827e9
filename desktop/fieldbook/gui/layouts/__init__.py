"""Arrangements that ask how much room there is."""
