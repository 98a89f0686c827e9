"""The records of real operations, as data that names its source."""

from importlib.resources import files

SEEDS = ("theseus", "tirana")


def seed_bytes(name: str) -> bytes:
    """The records of one operation as a file of answers, ready for ``parse_given``."""
    return files("fieldbook.catalogue").joinpath("seeds", f"{name}.json").read_bytes()
