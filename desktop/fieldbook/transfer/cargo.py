"""What is uploaded, and what must be remembered of it between two attempts."""

from dataclasses import dataclass
from typing import BinaryIO, Protocol


class UploadMemory(Protocol):
    """Remembers where the upload of one file was created, across processes."""

    def recall(self) -> str | None:
        """The path on the server; None when there is none yet."""
        ...

    def remember(self, path: str) -> None:
        """Keep *path*, on the disk before this returns."""
        ...

    def forget(self) -> None:
        """The server no longer knows it."""
        ...


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is uploaded.

    Attributes:
        name: All that the server is told of it: random, and meaningless to everybody else.
        content: Can be read at any place.
        size_bytes: Of the whole.
    """

    name: str
    content: BinaryIO
    size_bytes: int
