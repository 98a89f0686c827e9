"""A command that cannot be understood."""


class Misused(Exception):
    """What was typed is no command; *usage* shows how it is written."""

    def __init__(self, what: str, usage: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.usage = usage
