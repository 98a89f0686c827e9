"""Fieldbook: field records of counter-trafficking operations, kept safely and sent to headquarters."""

__version__ = "0.1.0"
