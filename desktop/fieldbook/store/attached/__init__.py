"""Attachments on disk: ciphertext files beside the database, and their keys inside it."""
