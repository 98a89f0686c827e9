"""The key of a file that is kept apart: sealed under the key of the person whom the file shows.

It stands where an open key would stand, in the vault as in a bundle, and says nothing without that key.
``docs/format/vault.md`` is the contract.
"""

import re
from dataclasses import dataclass
from typing import Self

from fieldbook.base import canonical
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Random
from fieldbook.store import keys

MARK = "apart:"
_SPELLED = re.compile(r"apart:([0-9a-f]{32}):([0-9a-f]{24}):([0-9a-f]{180})")


@dataclass(frozen=True, slots=True)
class ClosedKey:
    """A file's key, sealed.

    Attributes:
        key: The name of the subject's key that opens it.
        nonce, sealed: What ChaCha20-Poly1305 made of it.
    """

    key: str
    nonce: bytes
    sealed: bytes

    @classmethod
    def parse(cls, text: str) -> Self:
        """The closed key that ``spelled`` spells.

        Raises:
            ValueError: for any other text.
        """
        found = _SPELLED.fullmatch(text)
        if found is None:
            raise ValueError("not a closed key")
        key, nonce, sealed = found.groups()
        return cls(key, bytes.fromhex(nonce), bytes.fromhex(sealed))

    @property
    def spelled(self) -> str:
        """All of it in one line."""
        return f"{MARK}{self.key}:{self.nonce.hex()}:{self.sealed.hex()}"


@dataclass(frozen=True, slots=True)
class Bound:
    """What a closed key opens beside, and beside nothing else: subject's key, its record, and the file."""

    key: str
    record: RecordId
    file: bytes

    def spelled(self) -> bytes:
        """In canonical bytes."""
        return canonical.encode(
            {"sort": "file", "key": self.key, "record": self.record, "file": self.file.hex()}
        )


def close_key(subject_key: bytes, identity: str, *, bound: Bound, random: Random) -> ClosedKey:
    """*identity*, the open key of a file, sealed under *subject_key*."""
    nonce = random.take(keys.NONCE_SIZE_BYTES)
    sealed = keys.seal(subject_key, nonce, identity.encode("ascii"), bound_to=bound.spelled())
    return ClosedKey(bound.key, nonce, sealed)


def open_closed(closed: ClosedKey, subject_key: bytes, *, bound: Bound) -> str:
    """The open key.

    Raises:
        keys.WrongKey: when the key is another, or a byte was changed, or it was moved to another file.
    """
    return keys.unseal(subject_key, closed.nonce, closed.sealed, bound_to=bound.spelled()).decode("ascii")
