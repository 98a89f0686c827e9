"""The language in which forms are declared once and shown on many faces; pure."""
