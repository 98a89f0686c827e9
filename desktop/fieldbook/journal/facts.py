"""What the entries other than revisions say, as values: beginnings, cards, sendings, receipts.

Each fact is the payload of one entry. Reading is strict; a fact of a kind that is not known yet is None,
kept and chained all the same, because a newer device may say more than this program understands.
"""

from dataclasses import asdict, dataclass, fields
from enum import Enum
from typing import ClassVar, Self, cast

from fieldbook.base import canonical
from fieldbook.base.digest import SIZE_BYTES
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId, is_id
from fieldbook.base.limits import IDENTITY_MOST_BYTES
from fieldbook.journal.entry import Entry, EntryType


class Side(Enum):
    """Which end of the road a vault stands at."""

    STATION = "station"
    HEADQUARTERS = "headquarters"


@dataclass(frozen=True, slots=True)
class Fact:
    """The payload of one entry that is no revision; all its parts are text or whole numbers."""

    KIND: ClassVar[str]
    ENTRY: ClassVar[EntryType]

    def body(self) -> bytes:
        """The canonical bytes of the payload."""
        return canonical.encode({"kind": self.KIND, **cast("dict[str, canonical.Value]", asdict(self))})

    @classmethod
    def from_parts(cls, parts: dict[str, canonical.Value]) -> Self:
        """The fact of these parts.

        Raises:
            ValueError: when a part is missing, unknown, or not of its sort.
        """
        wanted = {part.name: part.type for part in fields(cls)}
        if set(parts) != set(wanted):
            raise ValueError("unknown or missing parts")
        for name, value in parts.items():
            _check_part(name, value, whole=wanted[name] is int)
        return cls(**parts)


@dataclass(frozen=True, slots=True)
class Party(Fact):
    """A station or headquarters and the officer who speaks for it: what an enrolment card says."""

    side: str
    station: StationId
    station_name: str
    station_public: str
    recipient: str
    officer: OfficerId
    officer_name: str
    officer_public: str
    device: DeviceId


@dataclass(frozen=True, slots=True)
class Begun(Party):
    """A device begins: the first entry of its chain says whose it is."""

    KIND: ClassVar[str] = "begun"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN


@dataclass(frozen=True, slots=True)
class Met(Party):
    """The other side's card was taken in. *code* is what two people compare."""

    KIND: ClassVar[str] = "met"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    code: str


@dataclass(frozen=True, slots=True)
class Confirmed(Fact):
    """Two people compared the code by voice."""

    KIND: ClassVar[str] = "confirmed"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    station: StationId
    code: str


@dataclass(frozen=True, slots=True)
class Sent(Fact):
    """A bundle left: this device's entries from *first_seq* up to *next_seq*, in its *number*-th bundle."""

    KIND: ClassVar[str] = "sent"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    bundle: BundleId
    number: int
    first_seq: int
    next_seq: int


@dataclass(frozen=True, slots=True)
class Taken(Fact):
    """Headquarters took a bundle in."""

    KIND: ClassVar[str] = "taken"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    bundle: BundleId
    station: StationId
    device: DeviceId
    first_seq: int
    next_seq: int
    head: str


@dataclass(frozen=True, slots=True)
class Receipted(Fact):
    """The station took in a receipt: headquarters holds *device* up to *next_seq*."""

    KIND: ClassVar[str] = "receipted"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    headquarters: StationId
    device: DeviceId
    next_seq: int
    head: str


@dataclass(frozen=True, slots=True)
class Forked(Fact):
    """Headquarters found two histories of one device: *came* stands in the place of *held*. Both are kept."""

    KIND: ClassVar[str] = "forked"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    station: StationId
    device: DeviceId
    seq: int
    held: str
    came: str


@dataclass(frozen=True, slots=True)
class Wanted(Fact):
    """Headquarters asked for entries again that it had confirmed before: it was restored from a backup."""

    KIND: ClassVar[str] = "wanted"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    headquarters: StationId
    device: DeviceId
    first_seq: int
    next_seq: int
    asked_at: str


@dataclass(frozen=True, slots=True)
class Appointed(Fact):
    """Another officer may write here, in this role; stated again when the role changes."""

    KIND: ClassVar[str] = "appointed"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    officer: OfficerId
    officer_name: str
    officer_public: str
    role: str


@dataclass(frozen=True, slots=True)
class Dismissed(Fact):
    """An officer may no longer open the vault; what they wrote before stays theirs."""

    KIND: ClassVar[str] = "dismissed"
    ENTRY: ClassVar[EntryType] = EntryType.RETIRE
    officer: OfficerId


@dataclass(frozen=True, slots=True)
class Continued(Party):
    """A device begins where a restored or copied vault went on: behind one entry of another device."""

    KIND: ClassVar[str] = "continued"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    parent_device: DeviceId
    parent_seq: int
    parent_head: str


@dataclass(frozen=True, slots=True)
class Erased(Fact):
    """A record's answers are to be destroyed, and why; the entry's subject says which record."""

    KIND: ClassVar[str] = "erased"
    ENTRY: ClassVar[EntryType] = EntryType.SHRED
    reason: str


@dataclass(frozen=True, slots=True)
class Asked(Fact):
    """Headquarters asks a station about a record."""

    KIND: ClassVar[str] = "asked"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    station: StationId
    record: RecordId
    text: str


@dataclass(frozen=True, slots=True)
class Answered(Fact):
    """What a station says to a question, named by the digest of its entry."""

    KIND: ClassVar[str] = "answered"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    question: str
    record: RecordId
    text: str


@dataclass(frozen=True, slots=True)
class Returned(Fact):
    """A bundle left headquarters for *station*, with our own entries from *first_seq* up to *next_seq*."""

    KIND: ClassVar[str] = "returned"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    station: StationId
    bundle: BundleId
    number: int
    first_seq: int
    next_seq: int


@dataclass(frozen=True, slots=True)
class Retired(Fact):
    """A station writes no more: what is held of it stays, and nothing new is taken in from it."""

    KIND: ClassVar[str] = "retired"
    ENTRY: ClassVar[EntryType] = EntryType.RETIRE
    station: StationId
    reason: str


@dataclass(frozen=True, slots=True)
class HandedOut(Fact):
    """A readable copy of the file that a record tells of was written outside the vault."""

    KIND: ClassVar[str] = "handed_out"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    record: RecordId
    reason: str


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
class Vouched(Fact):
    """Whoever came back by the recovery *sheet* is this officer; its own key signed that."""

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


_EXCHANGED: tuple[type[Fact], ...] = (Begun, Met, Confirmed, Sent, Taken, Receipted, Forked, Wanted)
_ADMITTED: tuple[type[Fact], ...] = (Appointed, Dismissed, Continued)
_SAID: tuple[type[Fact], ...] = (Erased, Asked, Answered, Returned, Retired, HandedOut)
_APART: tuple[type[Fact], ...] = (
    *(SealingKey, Escrow, Vouched, IdentityKey),
    *(Sealed, Looked, Disclosed, Held, Released),
)
_FACTS: dict[tuple[EntryType, str], type[Fact]] = {
    (fact.ENTRY, fact.KIND): fact for fact in (*_EXCHANGED, *_ADMITTED, *_SAID, *_APART)
}
_IDS = {"parent_device", "station", "officer", "device", "bundle", "headquarters", "record", "key", "sheet"}
_KEYS = {
    "station_public",
    "officer_public",
    "parent_head",
    "head",
    "held",
    "came",
    "question",
    "public",
    "signing_public",
}
_SEALED = {"nonce", "ct", "signature"}
_LONG = {"text": 2000, "reason": 2000, "ct": 2 * IDENTITY_MOST_BYTES, "match": 2000}
_TEXT_MOST = 200


def read_fact(entry: Entry) -> Fact | None:
    """What *entry* says, None for a revision, a shredded payload, or a kind of a newer program.

    Raises:
        ValueError: when it claims a known kind and is not one.
    """
    if entry.payload is None or entry.header.type is EntryType.REVISE:
        return None
    parts = canonical.decode_object(entry.payload.body)
    fact = _FACTS.get((entry.header.type, str(parts.pop("kind", ""))))
    return fact.from_parts(parts) if fact else None


def _check_part(name: str, value: canonical.Value, *, whole: bool) -> None:
    if whole:
        if type(value) is not int or value < 0:
            raise ValueError(f"{name} is not a whole number")
        return
    if not isinstance(value, str) or len(value) > _LONG.get(name, _TEXT_MOST):
        raise ValueError(f"{name} is not a short text")
    if name in _IDS and not is_id(value):
        raise ValueError(f"{name} is not an identifier")
    if name in _KEYS and (len(value) != 2 * SIZE_BYTES or bytes.fromhex(value).hex() != value):
        raise ValueError(f"{name} is not a key or digest")
    if name in _SEALED and bytes.fromhex(value).hex() != value:
        raise ValueError(f"{name} is not spelled as bytes are")
    if name == "side":
        Side(value)
