"""Digests with a purpose, and the short codes that people read aloud."""

import hashlib
from typing import NewType

Digest = NewType("Digest", bytes)

SIZE_BYTES = 32
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32: no I, L, O, U to mishear or misread
_GROUP = 4
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


def digest_of(purpose: str, *parts: bytes) -> Digest:
    """SHA-256 over ``fieldbook/<purpose>/v1``, a zero byte and *parts*, each behind its length.

    The purpose keeps a digest of one sort of thing from ever passing as that of another; the lengths
    keep the borders between the parts.
    """
    running = hashlib.sha256(b"fieldbook/" + purpose.encode("ascii") + b"/v1\x00")
    for part in parts:
        running.update(len(part).to_bytes(8, "little"))
        running.update(part)
    return Digest(running.digest())


def parse_digest(text: str) -> Digest:
    """The digest written as 64 lower-case hexadecimal digits.

    Raises:
        ValueError: for any other spelling.
    """
    raw = bytes.fromhex(text)
    if len(raw) != SIZE_BYTES or raw.hex() != text:
        raise ValueError("not a digest")
    return Digest(raw)


def spoken_code(digest: bytes, groups: int = 3) -> str:
    """The first 20 bits a group of *digest*, as ``7Q4K-M2XC-9DTR``: for two people to compare."""
    bits = int.from_bytes(digest, "big") >> (len(digest) * 8 - groups * _GROUP * 5)
    letters = [_ALPHABET[(bits >> shift) & 31] for shift in range((groups * _GROUP - 1) * 5, -1, -5)]
    return "-".join("".join(letters[at : at + _GROUP]) for at in range(0, len(letters), _GROUP))


def heard_code(typed: str) -> str:
    """A code as typed by ear, in the spelling of ``spoken_code``: case, spaces, O and I forgiven."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum()).translate(_LOOKALIKES)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
