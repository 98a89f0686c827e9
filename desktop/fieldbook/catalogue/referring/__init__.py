"""Bringing people to help: services, consent, clocks and what came of it (domain note, section 10)."""
