"""An entry as it is kept and carried: header and payload packed, so that a bundle never compresses again."""

from dataclasses import dataclass

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.errors import BadEntry
from fieldbook.journal.entry import SALT_SIZE_BYTES, SIGNATURE_SIZE_BYTES, Entry, Payload, parse_header
from fieldbook.journal.packing import Unpackable, pack, unpack

NO_SALT = bytes(SALT_SIZE_BYTES)


@dataclass(frozen=True, slots=True)
class PackedEntry:
    """One entry, small.

    Attributes:
        header_packed: The signed header bytes, through ``packing.pack``.
        signature: The officer's, 64 bytes.
        salt: The payload's, 16 bytes; zeros where there is no payload.
        payload_packed: The payload's body, through ``packing.pack``; empty where there is none or where it
            has been shredded.
        seq: Its place in its device's chain, as its header says.
        digest: Its name, as its header's bytes give it.
    """

    header_packed: bytes
    signature: bytes
    salt: bytes
    payload_packed: bytes
    seq: int
    digest: Digest


def pack_entry(entry: Entry) -> PackedEntry:
    """*entry* made small."""
    payload = entry.payload
    return PackedEntry(
        header_packed=pack(entry.raw),
        signature=entry.signature,
        salt=payload.salt if payload else NO_SALT,
        payload_packed=pack(payload.body) if payload else b"",
        seq=entry.header.seq,
        digest=entry.digest,
    )


def unpack_entry(packed: PackedEntry) -> Entry:
    """The entry behind *packed*, its header read strictly.

    Raises:
        BadEntry: when it cannot be read, holds more than an entry may, or has another place or name than
            *packed* says. Whether the payload is the one committed to is ``chain.verify_payload``'s to say.
    """
    entry = unpack_parts(
        packed.header_packed, packed.signature, salt=packed.salt, payload_packed=packed.payload_packed
    )
    if (entry.header.seq, entry.digest) != (packed.seq, packed.digest):
        raise BadEntry(seq=packed.seq, reason="another place or name")
    return entry


def unpack_parts(header_packed: bytes, signature: bytes, *, salt: bytes, payload_packed: bytes) -> Entry:
    """The entry made of its four carried parts; nothing is believed before it is bounded.

    Raises:
        BadEntry: when a part cannot be read or holds more than it may.
    """
    raw = _unpacked(header_packed, limits.HEADER_MOST_BYTES, seq=-1)
    header = parse_header(raw)
    if len(signature) != SIGNATURE_SIZE_BYTES or len(salt) != SALT_SIZE_BYTES:
        raise BadEntry(seq=header.seq, reason="a part of another length")
    if not payload_packed:
        if salt != NO_SALT:
            raise BadEntry(seq=header.seq, reason="a salt without its payload")
        return Entry(header, raw, signature, None)
    body = _unpacked(payload_packed, limits.PAYLOAD_MOST_BYTES, seq=header.seq)
    return Entry(header, raw, signature, Payload(salt, body))


def _unpacked(packed: bytes, most_bytes: int, *, seq: int) -> bytes:
    try:
        return unpack(packed, most_bytes)
    except Unpackable as error:
        raise BadEntry(seq=seq, reason=str(error)) from error
