"""One section of a bundle: up to a mebibyte of entries, or a part of a file, framed and signed as one.

``docs/format/bundle.md`` is the contract. The signature binds a section to its bundle, its place and to
being the last, so that none can be dropped, repeated or moved; it is checked before a byte is parsed.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct

from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import BadEntry
from fieldbook.base.ids import BundleId
from fieldbook.journal.entry import SALT_SIZE_BYTES, SIGNATURE_SIZE_BYTES, Entry
from fieldbook.journal.packed import PackedEntry, unpack_parts

PURPOSE = "section"
LAST, FILES = 1, 2
FRAME = Struct(f"<IB{SIGNATURE_SIZE_BYTES}s")
_LENGTH = Struct("<I")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a section stands: in which bundle, as which (from 0), and whether nothing follows.

    Attributes:
        files: Whether it holds a part of a file and not entries.
    """

    bundle: BundleId
    index: int
    last: bool
    files: bool = False

    @property
    def flag(self) -> int:
        """The byte that says so: 1 for the last, 2 for a part of a file, 3 for both."""
        return self.last | self.files << 1

    def digest(self, body: bytes) -> Digest:
        """What the station signs for *body* at this place."""
        return digest_of(
            PURPOSE,
            bytes.fromhex(self.bundle),
            self.index.to_bytes(4, "little"),
            bytes([self.flag]),
            hashlib.sha256(body).digest(),
        )


def encode_entry(packed: PackedEntry) -> bytes:
    """One entry as it stands in a section."""
    return b"".join(
        (
            _LENGTH.pack(len(packed.header_packed)),
            packed.header_packed,
            packed.signature,
            packed.salt,
            _LENGTH.pack(len(packed.payload_packed)),
            packed.payload_packed,
        )
    )


def read_entries(body: bytes) -> Iterator[Entry]:
    """The entries of a section whose signature has been checked, each bounded before it is unpacked.

    Raises:
        BadEntry: at the first that is cut or is not written as an entry must be.
    """
    at = 0
    while at < len(body):
        header, at = _counted(body, at)
        signature, at = _taken(body, at, SIGNATURE_SIZE_BYTES)
        salt, at = _taken(body, at, SALT_SIZE_BYTES)
        payload, at = _counted(body, at)
        yield unpack_parts(header, signature, salt=salt, payload_packed=payload)


def _counted(body: bytes, at: int) -> tuple[bytes, int]:
    length, at = _taken(body, at, _LENGTH.size)
    return _taken(body, at, _LENGTH.unpack(length)[0])


def _taken(body: bytes, at: int, size_bytes: int) -> tuple[bytes, int]:
    if size_bytes > len(body) - at:
        raise BadEntry(seq=-1, reason="cut within its section")
    return body[at : at + size_bytes], at + size_bytes
