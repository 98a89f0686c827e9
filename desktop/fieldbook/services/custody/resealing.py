"""The root key of a vault, sealed to headquarters' recovery key, and read back from there."""

from dataclasses import dataclass
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.limits import KIB
from fieldbook.bundle.envelope import open_bytes, seal_bytes
from fieldbook.store.custody.slot import RecoverySlot

_ROOT_SIZE_BYTES = 32
_MOST_BYTES = 4 * KIB


@dataclass(frozen=True, slots=True)
class RootKey:
    """The root key of one epoch of one vault."""

    vault: str
    epoch: int
    root: bytes


def seal_root(key: RootKey, recipient: str) -> bytes:
    """*key* as an age file that only the holder of *recipient* opens."""
    written: dict[str, canonical.Value] = {"vault": key.vault, "epoch": key.epoch, "root": key.root.hex()}
    return seal_bytes(canonical.encode(written), [recipient])


def open_root(sealed: bytes, identity: str) -> RootKey:
    """The root key in an age file.

    Raises:
        BundleError: when it was sealed to somebody else, or altered.
        ValueError: when something else is in it.
    """
    found = canonical.decode_object(open_bytes(sealed, identity, most_bytes=_MOST_BYTES))
    if set(found) != {"vault", "epoch", "root"} or type(found["epoch"]) is not int:
        raise ValueError("not a root key")
    root = bytes.fromhex(cast("str", found["root"]))
    if len(root) != _ROOT_SIZE_BYTES:
        raise ValueError("not a root key")
    return RootKey(str(found["vault"]), found["epoch"], root)


@dataclass(frozen=True, slots=True)
class ApartKey:
    """The identity key of a generation; as generation 0 the seed of what vouches for who comes back."""

    vault: str
    generation: int
    secret: bytes

    def __repr__(self) -> str:
        """Without the secret."""
        return f"ApartKey({self.generation})"


def seal_apart(key: ApartKey, recipient: str) -> bytes:
    """*key* as an age file that only the holder of *recipient* opens."""
    written: dict[str, canonical.Value] = {
        "vault": key.vault,
        "generation": key.generation,
        "secret": key.secret.hex(),
    }
    return seal_bytes(canonical.encode(written), [recipient])


def open_apart(sealed: bytes, identity: str) -> ApartKey:
    """The key in an age file.

    Raises:
        BundleError: when it was sealed to somebody else, or altered.
        ValueError: when something else is in it.
    """
    found = canonical.decode_object(open_bytes(sealed, identity, most_bytes=_MOST_BYTES))
    if set(found) != {"vault", "generation", "secret"} or type(found["generation"]) is not int:
        raise ValueError("not a key of identities")
    secret = bytes.fromhex(cast("str", found["secret"]))
    if len(secret) != _ROOT_SIZE_BYTES:
        raise ValueError("not a key of identities")
    return ApartKey(str(found["vault"]), found["generation"], secret)


def reseal(slot: RecoverySlot, epoch: int, root: bytes) -> bytes:
    """For ``Custody.turn``: the next root key, sealed to the slot's recovery key."""
    return seal_root(RootKey(str(slot.parts["vault"]), epoch, root), slot.recipient)
