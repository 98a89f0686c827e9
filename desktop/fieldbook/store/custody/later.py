"""Root keys of later epochs in an officer's slot: how one leads to the next. ``docs/format/vault.md``, 4."""

from fieldbook.base import canonical
from fieldbook.base.ports import Random
from fieldbook.store import keys
from fieldbook.store.custody.slot import OfficerSlot, SealedRoot


def seal_later(slot: OfficerSlot, before: bytes, *, epoch: int, root: bytes, random: Random) -> SealedRoot:
    """The *root* of *epoch*, sealed to the slot's officer and under the root *before* it.

    The outer seal keeps a stranger who can write the file from slipping in a root of their own; the inner one
    keeps out whoever knew the root before and was revoked.
    """
    nonce, bound = random.take(keys.NONCE_SIZE_BYTES), _bound(slot, epoch)
    inner = keys.seal_to(slot.public, root, bound_to=bound)
    outer = keys.derived_key(before, "next-root", epoch)
    return SealedRoot(epoch, nonce + keys.seal(outer, nonce, inner, bound_to=bound))


def open_later(slot: OfficerSlot, later: SealedRoot, before: bytes, *, secret: bytes) -> bytes:
    """The root key in *later*, for the holder of the officer's *secret* and of the root *before* it.

    Raises:
        WrongKey: when it is sealed to or under another, or was altered.
    """
    bound = _bound(slot, later.epoch)
    outer = keys.derived_key(before, "next-root", later.epoch)
    nonce, sealed = later.sealed[: keys.NONCE_SIZE_BYTES], later.sealed[keys.NONCE_SIZE_BYTES :]
    return keys.unseal_with(secret, keys.unseal(outer, nonce, sealed, bound_to=bound), bound_to=bound)


def _bound(slot: OfficerSlot, epoch: int) -> bytes:
    return canonical.encode({"slot": str(slot.parts["id"]), "epoch": epoch})
