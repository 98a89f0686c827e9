"""Ed25519: the officer's hand under an entry, the station's under a bundle."""

from typing import NewType

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

PublicKey = NewType("PublicKey", bytes)

SEED_SIZE_BYTES = 32
PUBLIC_SIZE_BYTES = 32


class Signer:
    """Holds a private key and signs for one purpose at a time."""

    def __init__(self, seed: bytes) -> None:
        """The key made of thirty-two secret bytes."""
        self._key = SigningKey(seed)

    @property
    def public(self) -> PublicKey:
        """The half that others verify with."""
        return PublicKey(bytes(self._key.verify_key))

    def sign(self, purpose: str, digest: bytes) -> bytes:
        """64 bytes over *digest*, bound to *purpose*: it cannot pass for a signature of another sort."""
        return self._key.sign(_bound(purpose, digest)).signature


def is_signed(public: PublicKey, purpose: str, digest: bytes, *, signature: bytes) -> bool:
    """Whether the holder of *public* signed *digest* for *purpose*."""
    try:
        VerifyKey(public).verify(_bound(purpose, digest), signature)
    except (BadSignatureError, ValueError):
        return False
    return True


def _bound(purpose: str, digest: bytes) -> bytes:
    return b"fieldbook/" + purpose.encode("ascii") + b"-signature/v1\x00" + digest
