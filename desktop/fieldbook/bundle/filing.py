"""Attached files in a bundle: ciphertext in parts, each a section of its own behind the entries.

``docs/format/bundle.md`` is the contract. A file is named by the SHA-256 of its ciphertext, so that whoever
puts it together again knows whether it is whole; its key travels with its first part, inside the envelope.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from struct import Struct

from fieldbook.base import limits
from fieldbook.base.errors import Malformed
from fieldbook.base.ids import RecordId

HEADER = Struct("<32s16sQIB")
PART_BYTES = limits.ATTACHMENT_PART_BYTES
_KEY_MOST_BYTES = 244  # of one that is closed


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """One file to send.

    Attributes:
        sealed: SHA-256 of its ciphertext.
        record: The record that tells of it.
        size_bytes: Of the ciphertext.
        identity: The key that opens it, ``AGE-SECRET-KEY-1…``, or that key closed under a person's.
        read: Its ciphertext, a piece of at most so many bytes after the other.
    """

    sealed: bytes
    record: RecordId
    size_bytes: int
    identity: str
    read: Callable[[int], Iterator[bytes]]

    def __repr__(self) -> str:
        """Without the key."""
        return f"CarriedFile({self.sealed.hex()[:8]})"


@dataclass(frozen=True, slots=True)
class FilePart:
    """One part of a file on its way in; *identity* stands in the first only."""

    sealed: bytes
    record: RecordId
    size_bytes: int
    index: int
    identity: str
    data: bytes

    def __repr__(self) -> str:
        """Without the key."""
        return f"FilePart({self.sealed.hex()[:8]}, {self.index})"

    @property
    def is_last(self) -> bool:
        """Whether the file ends with it."""
        return self.index + 1 == parts_in(self.size_bytes)


def parts_in(size_bytes: int) -> int:
    """How many parts a file of that size has."""
    return -(-size_bytes // PART_BYTES)


def bodies_of(file: CarriedFile) -> Iterator[bytes]:
    """The sections of one file.

    Raises:
        Malformed: when what is read is not the file of that name; better here than at the other end.
    """
    running, index = hashlib.sha256(), 0
    for data in file.read(PART_BYTES):
        running.update(data)
        key = file.identity if not index else ""
        yield encode_part(FilePart(file.sealed, file.record, file.size_bytes, index, key, data))
        index += 1
    if running.digest() != file.sealed or index != parts_in(file.size_bytes):
        raise Malformed(what="a file that is not whole")


def encode_part(part: FilePart) -> bytes:
    """One part as it stands in its section."""
    key = part.identity.encode("ascii")
    header = HEADER.pack(part.sealed, bytes.fromhex(part.record), part.size_bytes, part.index, len(key))
    return header + key + part.data


def parse_part(body: bytes) -> FilePart:
    """Read a part strictly: its place tells its size, and whether a key stands in it.

    Raises:
        Malformed: when it is anything but what ``encode_part`` writes.
    """
    if len(body) < HEADER.size:
        raise Malformed(what="part of a file")
    sealed, record, size_bytes, index, key_bytes = HEADER.unpack_from(body)
    key, data = body[HEADER.size : HEADER.size + key_bytes], body[HEADER.size + key_bytes :]
    expected = min(PART_BYTES, size_bytes - index * PART_BYTES)
    if not data or len(data) != expected or bool(key) != (index == 0) or len(key) > _KEY_MOST_BYTES:
        raise Malformed(what="part of a file")
    if not key.isascii():
        raise Malformed(what="key of a file")
    return FilePart(sealed, RecordId(record.hex()), size_bytes, index, key.decode("ascii"), data)
