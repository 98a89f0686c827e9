"""Answers that come in a file: checked like what is typed, taken in together, handed back with reasons."""

from fieldbook.services.intake.given import FILE_MOST_BYTES, OBJECTS_MOST, Given, parse_given
from fieldbook.services.intake.taking import Added, TakenIn, Told, take_in

__all__ = ["FILE_MOST_BYTES", "OBJECTS_MOST", "Added", "Given", "TakenIn", "Told", "parse_given", "take_in"]
