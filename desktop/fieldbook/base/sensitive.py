"""A text that must never be printed, logged or compared in haste: a passphrase."""

import unicodedata


class Sensitive:
    """Holds a secret text; everything but ``reveal`` shows a placeholder."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Keep *text*; nothing is copied or normalised yet."""
        self._text = text

    def reveal(self) -> str:
        """The text itself, for the one place that needs it."""
        return self._text

    def key_bytes(self) -> bytes:
        """NFKC in UTF-8: the same passphrase from every keyboard and system."""
        return unicodedata.normalize("NFKC", self._text).encode("utf-8")

    def __bool__(self) -> bool:
        """Whether anything was given at all."""
        return bool(self._text)

    def __repr__(self) -> str:
        """A placeholder."""
        return "Sensitive(…)"

    __str__ = __repr__
