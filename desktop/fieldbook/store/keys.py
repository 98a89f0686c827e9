"""From a passphrase to the keys of a vault: Argon2id, HKDF, ChaCha20-Poly1305. Bytes in, bytes out.

RFC 9106 (Argon2), RFC 5869 (HKDF), RFC 8439 (AEAD). What is written where stands in ``slots``.
"""

import hmac
from dataclasses import dataclass
from hashlib import sha256

from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldbook.base.sensitive import Sensitive

KEY_SIZE_BYTES = 32
SALT_SIZE_BYTES = 16
NONCE_SIZE_BYTES = 12
KDF_VERSION = ARGON2_VERSION

_MEMORY_KIB = (19 * 1024, 2 * 1024 * 1024)
_PASSES = (1, 16)
_LANES = (1, 8)


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs.

    Raises:
        ValueError: when it is outside what a slot file may ask for: 19 MiB to 2 GiB (a hostile file must not
            fill the memory), 1 to 16 passes, 1 to 8 lanes.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        bounds = ((self.memory_kib, _MEMORY_KIB), (self.passes, _PASSES), (self.lanes, _LANES))
        for value, (least, most) in bounds:
            if type(value) is not int or not least <= value <= most:
                raise ValueError("a cost outside its bounds")


DEFAULT = KdfCost(256 * 1024, 3, 4)
"""About half a second on two cores (RFC 9106 asks for 64 MiB at least)."""

FLOOR = KdfCost(64 * 1024, 3, 4)
"""RFC 9106's choice for little memory: the cheapest for a vault that holds real records."""

CHEAP = KdfCost(19 * 1024, 1, 1)
"""The cheapest that is accepted at all; for tests."""


class WrongKey(ValueError):
    """Sealed bytes do not open: another key, or altered."""


def passphrase_key(passphrase: Sensitive, salt: bytes, cost: KdfCost) -> bytes:
    """The key that a passphrase stands for: slow on purpose, and the same on every machine."""
    stretched = hash_secret_raw(
        passphrase.key_bytes(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_SIZE_BYTES,
        type=Type.ID,
        version=KDF_VERSION,
    )
    return derived_key(stretched, "slot-kek")


def derived_key(root: bytes, purpose: str, epoch: int | None = None) -> bytes:
    """A key of its own for one *purpose*, from which neither *root* nor another can be told."""
    info = f"fieldbook/{purpose}/v1" + ("" if epoch is None else f"/{epoch}")
    return HKDF(SHA256(), KEY_SIZE_BYTES, salt=None, info=info.encode("ascii")).derive(root)


def seal(key: bytes, nonce: bytes, secret: bytes, *, bound_to: bytes) -> bytes:
    """*secret* sealed under *key*, opening only beside exactly the bytes *bound_to*."""
    return ChaCha20Poly1305(key).encrypt(nonce, secret, bound_to)


def unseal(key: bytes, nonce: bytes, sealed: bytes, *, bound_to: bytes) -> bytes:
    """What was sealed.

    Raises:
        WrongKey: when the key or anything sealed or bound differs.
    """
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, bound_to)
    except InvalidTag as error:
        raise WrongKey from error


def mac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256, 32 bytes."""
    return hmac.digest(key, message, sha256)


def same(one: bytes, other: bytes) -> bool:
    """Whether two codes are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one, other)
