"""What entries say of identities: keys stated, what is sealed, what was done with it. It names nobody."""

from dataclasses import dataclass
from typing import ClassVar

from fieldbook.base.ids import BundleId, OfficerId
from fieldbook.journal.entry import EntryType
from fieldbook.journal.fact import Fact


@dataclass(frozen=True, slots=True)
class SealingKey(Fact):
    """The key to which identities may be sealed for the officer who says so, in their own hand."""

    KIND: ClassVar[str] = "sealing_key"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    public: str


@dataclass(frozen=True, slots=True)
class Escrow(Fact):
    """The keys of a recovery sheet, said by who made it: one to seal to, one to vouch for who comes back."""

    KIND: ClassVar[str] = "escrow"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    sheet: str
    public: str
    signing_public: str


@dataclass(frozen=True, slots=True)
class Entrusted(Fact):
    """Headquarters' recovery key may open this vault, identities too, said by who took its card in.

    Attributes:
        slot: Its slot in the key file.
        recipient: What is sealed to.
        signing_public: Of the key that vouches for who comes back; its other half is sealed to the same.
    """

    KIND: ClassVar[str] = "entrusted"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    slot: str
    recipient: str
    signing_public: str


@dataclass(frozen=True, slots=True)
class Vouched(Fact):
    """Whoever came back by the *sheet*, or by the slot of that name, is this officer; its own key signed."""

    KIND: ClassVar[str] = "vouched"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    sheet: str
    officer: OfficerId
    officer_public: str
    role: str
    signature: str


@dataclass(frozen=True, slots=True)
class IdentityKey(Fact):
    """The key to which identities are sealed from now on; said by who leads."""

    KIND: ClassVar[str] = "identity_key"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    generation: int
    public: str


@dataclass(frozen=True, slots=True)
class Sealed(Fact):
    """What identifies the person that the entry's subject names, under the subject's key *key*.

    Attributes:
        match: What look-alikes are found by: ``document:7Q4K-M2XC-9DTR``, several with spaces between.
    """

    KIND: ClassVar[str] = "sealed"
    ENTRY: ClassVar[EntryType] = EntryType.SEAL
    key: str
    nonce: str
    ct: str
    match: str


@dataclass(frozen=True, slots=True)
class Looked(Fact):
    """What was sealed of a person was opened, and why; the entry's subject says whose."""

    KIND: ClassVar[str] = "looked"
    ENTRY: ClassVar[EntryType] = EntryType.NOTE
    reason: str


@dataclass(frozen=True, slots=True)
class Disclosed(Fact):
    """The keys of so many persons left with a bundle: headquarters can open what identifies them."""

    KIND: ClassVar[str] = "disclosed"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    bundle: BundleId
    persons: int
    reason: str


@dataclass(frozen=True, slots=True)
class Held(Fact):
    """A record may not be erased, and why, until it is released."""

    KIND: ClassVar[str] = "held"
    ENTRY: ClassVar[EntryType] = EntryType.NOTE
    reason: str


@dataclass(frozen=True, slots=True)
class Released(Fact):
    """What kept a record from being erased is over."""

    KIND: ClassVar[str] = "released"
    ENTRY: ClassVar[EntryType] = EntryType.NOTE
    reason: str


APART: tuple[type[Fact], ...] = (
    *(SealingKey, Escrow, Entrusted, Vouched, IdentityKey),
    *(Sealed, Looked, Disclosed, Held, Released),
)
