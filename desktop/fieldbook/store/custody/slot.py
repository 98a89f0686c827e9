"""One way into a vault as it stands in the slot file, and the strict reading of it.

``docs/format/vault.md`` is the contract. Nothing here knows a key: only shapes, lengths and bounds.
"""

from dataclasses import dataclass
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.ids import OfficerId, is_id
from fieldbook.store import keys

Parts = dict[str, canonical.Value]

PASSPHRASE, SHEET, RECOVERY = "passphrase", "sheet", "recovery"
TURNS_MOST = 32
SHARES_MOST = 16
_SEALED_SIZE_BYTES = 2 * keys.KEY_SIZE_BYTES + keys.TAG_SIZE_BYTES
_ROOT_MOST_BYTES = 2048
_RECIPIENT_MOST = 120
_NAMES = {
    PASSPHRASE: {"id", "type", "officer", "vault", "epoch", "public", "kdf", "wrap"},
    SHEET: {"id", "type", "vault", "public", "signing", "need", "salt", "checks"},
    RECOVERY: {"id", "type", "vault", "headquarters", "recipient"},
}


@dataclass(frozen=True, slots=True)
class SealedRoot:
    """The root key of one epoch, sealed to the holder of a slot."""

    epoch: int
    sealed: bytes

    def written(self) -> Parts:
        """As it stands in the file."""
        return {"epoch": self.epoch, "ct": self.sealed.hex()}


@dataclass(frozen=True, slots=True)
class OfficerSlot:
    """One officer's way in.

    Attributes:
        parts: What the sealed bytes are bound to.
        epoch: Of the root key that lies beside the seed.
        cost: Of one guess at the passphrase; *salt* and *nonce* are its and the seal's.
        public: To which later root keys are sealed while the officer is away.
        sealed: Root key and signing seed, under a key made of the passphrase.
        later: Root keys of later epochs, each sealed to the officer and under the root before it.
    """

    parts: Parts
    epoch: int
    cost: keys.KdfCost
    salt: bytes
    nonce: bytes
    public: bytes
    sealed: bytes
    later: tuple[SealedRoot, ...] = ()

    @property
    def officer(self) -> OfficerId:
        """Whose it is."""
        return OfficerId(str(self.parts["officer"]))

    def written(self) -> Parts:
        """As it stands in the file."""
        return self.parts | {"ct": self.sealed.hex(), "later": [root.written() for root in self.later]}


@dataclass(frozen=True, slots=True)
class SheetSlot:
    """The way in by a printed recovery sheet.

    Attributes:
        public: To which root keys are sealed; *need* of the shares give its other half.
        salt: Of *checks*, one digest a share, by which a single share is proven without being shown.
        roots: The root key of each epoch that may be in use.
    """

    parts: Parts
    public: bytes
    need: int
    salt: bytes
    checks: tuple[bytes, ...]
    roots: tuple[SealedRoot, ...] = ()

    def written(self) -> Parts:
        """As it stands in the file."""
        return self.parts | {"roots": [root.written() for root in self.roots]}


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The way in by headquarters' offline recovery key: *recipient* names the key that opens *roots*.

    Attributes:
        apart: What brings identities back: the identity key of each generation, and as generation 0 the seed
            of the key that vouches for who comes back; all sealed to *recipient*.
    """

    parts: Parts
    headquarters: str
    recipient: str
    roots: tuple[SealedRoot, ...] = ()
    apart: tuple[SealedRoot, ...] = ()

    def written(self) -> Parts:
        """As it stands in the file."""
        kept = {"roots": [root.written() for root in self.roots]}
        return self.parts | kept | {"apart": [one.written() for one in self.apart]}


Slot = OfficerSlot | SheetSlot | RecoverySlot


def parse_slot(found: Parts, vault: str) -> Slot:
    """One slot of *vault*'s file; every number is checked before it is used for anything.

    Raises:
        ValueError: for anything that would not have been written.
    """
    parts = dict(found)
    kind = parts.get("type")
    if not isinstance(kind, str) or kind not in _NAMES:
        raise ValueError("a slot of an unknown sort")
    sealed = bytes_of(parts.pop("ct", None), _SEALED_SIZE_BYTES) if kind == PASSPHRASE else b""
    roots = _roots(parts.pop("later" if kind == PASSPHRASE else "roots", None))
    apart = _roots(parts.pop("apart", None)) if kind == RECOVERY else ()
    if set(parts) != _NAMES[kind]:
        raise ValueError("unknown or missing parts")
    if parts["vault"] != vault:
        raise ValueError("another vault's slot")
    id_of(parts["id"])
    if kind == PASSPHRASE:
        return _officer_slot(parts, sealed, roots)
    return _sheet_slot(parts, roots) if kind == SHEET else _recovery_slot(parts, roots, apart)


def _officer_slot(parts: Parts, sealed: bytes, later: tuple[SealedRoot, ...]) -> OfficerSlot:
    id_of(parts["officer"])
    epoch = whole_of(parts["epoch"])
    if [root.epoch for root in later] != list(range(epoch + 1, epoch + 1 + len(later))):
        raise ValueError("epochs do not follow one another")
    kdf, wrap = object_of(parts["kdf"]), object_of(parts["wrap"])
    if (kdf.pop("alg", None), kdf.pop("v", None)) != ("argon2id", keys.KDF_VERSION):
        raise ValueError("another derivation")
    if set(kdf) != {"m_kib", "t", "p", "salt"} or set(wrap) != {"alg", "nonce"}:
        raise ValueError("unknown or missing parts")
    if wrap["alg"] != "chacha20poly1305":
        raise ValueError("another cipher")
    return OfficerSlot(
        parts,
        epoch,
        cost=keys.KdfCost(whole_of(kdf["m_kib"]), whole_of(kdf["t"]), whole_of(kdf["p"])),
        salt=bytes_of(kdf["salt"], keys.SALT_SIZE_BYTES),
        nonce=bytes_of(wrap["nonce"], keys.NONCE_SIZE_BYTES),
        public=bytes_of(parts["public"], keys.KEY_SIZE_BYTES),
        sealed=sealed,
        later=later,
    )


def _sheet_slot(parts: Parts, roots: tuple[SealedRoot, ...]) -> SheetSlot:
    listed = parts["checks"]
    if not isinstance(listed, list) or not 0 < len(listed) <= SHARES_MOST:
        raise ValueError("shares")
    checks = tuple(bytes_of(check, keys.KEY_SIZE_BYTES) for check in listed)
    need = whole_of(parts["need"])
    if not 0 < need <= len(checks):
        raise ValueError("more shares are needed than there are")
    public = bytes_of(parts["public"], keys.KEY_SIZE_BYTES)
    bytes_of(parts["signing"], keys.KEY_SIZE_BYTES)
    return SheetSlot(parts, public, need, bytes_of(parts["salt"], keys.SALT_SIZE_BYTES), checks, roots)


def _recovery_slot(
    parts: Parts, roots: tuple[SealedRoot, ...], apart: tuple[SealedRoot, ...]
) -> RecoverySlot:
    recipient = parts["recipient"]
    if not isinstance(recipient, str) or not recipient.startswith("age1") or len(recipient) > _RECIPIENT_MOST:
        raise ValueError("a recipient was expected")
    return RecoverySlot(parts, id_of(parts["headquarters"]), recipient, roots, apart)


def _roots(value: canonical.Value) -> tuple[SealedRoot, ...]:
    if not isinstance(value, list) or len(value) > TURNS_MOST:
        raise ValueError("sealed roots")
    return tuple(_root(object_of(one)) for one in value)


def _root(found: Parts) -> SealedRoot:
    sealed = found.get("ct")
    if set(found) != {"epoch", "ct"} or not isinstance(sealed, str) or len(sealed) > 2 * _ROOT_MOST_BYTES:
        raise ValueError("a sealed root")
    return SealedRoot(whole_of(found["epoch"]), bytes_of(sealed, len(sealed) // 2))


def object_of(value: canonical.Value) -> Parts:
    """An object's parts."""
    if not isinstance(value, dict):
        raise ValueError("an object was expected")  # noqa: TRY004 - whatever is wrong with a file is one error
    return cast("Parts", dict(value))


def whole_of(value: canonical.Value) -> int:
    """A whole number, from 0."""
    if type(value) is not int or value < 0:
        raise ValueError("a whole number was expected")
    return value


def id_of(value: canonical.Value) -> str:
    """An identifier."""
    if not isinstance(value, str) or not is_id(value):
        raise ValueError("an identifier was expected")
    return value


def bytes_of(value: canonical.Value, size_bytes: int) -> bytes:
    """Bytes of that length in their one spelling."""
    if not isinstance(value, str):
        raise ValueError("bytes were expected")  # noqa: TRY004 - whatever is wrong with a file is one error
    raw = bytes.fromhex(value)
    if len(raw) != size_bytes or raw.hex() != value:
        raise ValueError("bytes of another length or spelling")
    return raw
