"""What a record says of a file that is kept encrypted beside the vault: its name, sort, size and digests."""

import re
from dataclasses import dataclass
from typing import Self

from fieldbook.base.canonical import normal_text

NAME_MOST = 120
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MEDIA = re.compile(r"[a-z]{1,20}/[a-z0-9][a-z0-9.+\-]{0,79}")
_SIZE = re.compile(r"[1-9][0-9]{0,11}")
_PARTS = 5
# Path marks, line ends, and the marks that turn the direction of writing: photo\u202egpj.exe is no photo.
_DECEIVING = re.compile(
    '[\x00-\x1f\x7f\ud800-\udfff\\\\/:*?"<>|\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]'
)
_KIB = 1024


@dataclass(frozen=True, slots=True)
class Filed:
    """One file.

    Attributes:
        name: What it was called; never used as a path.
        media_type: Such as ``image/jpeg``.
        size_bytes: Of the file itself.
        sha256: Of the file itself, 64 hexadecimal digits.
        sealed: SHA-256 of its ciphertext; by this name the vault and the bundle know it.
    """

    name: str
    media_type: str
    size_bytes: int
    sha256: str
    sealed: str

    def __post_init__(self) -> None:
        """A part that breaks its pattern is refused.

        Raises:
            ValueError: for such a part.
        """
        named = clean_name(self.name) == self.name and 0 < len(self.name) <= NAME_MOST
        digests = _DIGEST.fullmatch(self.sha256) and _DIGEST.fullmatch(self.sealed)
        sized = type(self.size_bytes) is int and _SIZE.fullmatch(str(self.size_bytes))
        if not (named and digests and sized and _MEDIA.fullmatch(self.media_type)):
            raise ValueError("not a file")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The file that ``spelled`` spells.

        Raises:
            ValueError: for any other text.
        """
        parts = text.split(" ", _PARTS - 1)
        if len(parts) != _PARTS or not _SIZE.fullmatch(parts[2]):
            raise ValueError("not a file")
        sealed, sha256, size_bytes, media_type, name = parts
        return cls(name, media_type, int(size_bytes), sha256, sealed)

    @property
    def spelled(self) -> str:
        """All of it in one line, the name last."""
        return f"{self.sealed} {self.sha256} {self.size_bytes} {self.media_type} {self.name}"

    @property
    def shown(self) -> str:
        """For a person: name and size."""
        return f"{self.name}, {show_size(self.size_bytes)}"


def clean_name(name: str) -> str:
    """*name* without what could pass for a path, a line end or another ending; at most so long."""
    text = " ".join(_DECEIVING.sub("_", normal_text(name)).split())
    if len(text) <= NAME_MOST:
        return text
    stem, dot, ending = text.rpartition(".")
    kept = f"{dot}{ending}" if dot and len(ending) <= len("jpeg2000") else ""
    return f"{(stem if kept else text)[: NAME_MOST - len(kept)].rstrip()}{kept}"


def show_size(size_bytes: int) -> str:
    """``812 bytes``, ``245 KiB``, ``1.2 MiB``."""
    if size_bytes < _KIB:
        return f"{size_bytes} bytes"
    if size_bytes < _KIB * _KIB:
        return f"{max(1, round(size_bytes / _KIB))} KiB"
    return f"{size_bytes / _KIB / _KIB:.1f} MiB"
