"""From a passphrase to the keys of a vault: Argon2id, HKDF, ChaCha20-Poly1305. Bytes in, bytes out.

RFC 9106 (Argon2), RFC 5869 (HKDF), RFC 8439 (AEAD), RFC 9180 (HPKE). What is written where stands in
``slots``.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from time import perf_counter

from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldbook.base.sensitive import Sensitive

KEY_SIZE_BYTES = 32
SALT_SIZE_BYTES = 16
NONCE_SIZE_BYTES = 12
TAG_SIZE_BYTES = 16
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


_LONGEST_S = 1.2
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


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


def public_half(secret: bytes) -> bytes:
    """The X25519 key to which others seal, for the holder of these thirty-two secret bytes."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def seal_to(public: bytes, secret: bytes, *, bound_to: bytes) -> bytes:
    """*secret* sealed to the holder of *public* by HPKE in its base mode (RFC 9180)."""
    return _SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(public), info=bound_to)


def unseal_with(secret: bytes, sealed: bytes, *, bound_to: bytes) -> bytes:
    """What was sealed to the public half of *secret*.

    Raises:
        WrongKey: when the key or anything sealed or bound differs.
    """
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(secret), info=bound_to)
    except (InvalidTag, ValueError) as error:
        raise WrongKey from error


def calibrated_cost(seconds: Callable[[], float] = perf_counter) -> KdfCost:
    """The dearest cost that this machine bears: one unlocking takes at most about a second.

    From ``DEFAULT`` the memory is halved until it does, never below ``FLOOR``: a weak machine waits longer
    rather than being guessed at more cheaply.
    """
    cost = DEFAULT
    while cost.memory_kib > FLOOR.memory_kib:
        begun_s = seconds()
        passphrase_key(Sensitive("calibration"), bytes(SALT_SIZE_BYTES), cost)
        if seconds() - begun_s <= _LONGEST_S:
            break
        cost = KdfCost(cost.memory_kib // 2, cost.passes, cost.lanes)
    return cost


def mac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256, 32 bytes."""
    return hmac.digest(key, message, sha256)


def same(one: bytes, other: bytes) -> bool:
    """Whether two codes are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one, other)
