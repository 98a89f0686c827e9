"""What the entries other than revisions say, as values: beginnings, cards, sendings, receipts.

Each fact is the payload of one entry. Reading is strict; a fact of a kind that is not known yet is None,
kept and chained all the same, because a newer device may say more than this program understands.
"""

from dataclasses import dataclass, fields
from typing import ClassVar

from fieldbook.base import canonical
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId
from fieldbook.journal.apart import (
    APART,
    Disclosed,
    Entrusted,
    Escrow,
    Held,
    IdentityKey,
    Looked,
    Released,
    Sealed,
    SealingKey,
    Vouched,
)
from fieldbook.journal.entry import Entry, EntryType
from fieldbook.journal.fact import Fact, Side
from fieldbook.journal.publishing import PUBLISHING, Issued, KeptFor, Protected, Reported
from fieldbook.journal.steering import (
    STEERING,
    Admitted,
    Announced,
    Heeded,
    KeyDestroyed,
    Listed,
    Lost,
    Mandated,
    Proposed,
    Regained,
    Succeeded,
)

__all__ = [
    "Admitted",
    "Announced",
    "Answered",
    "Appointed",
    "Asked",
    "Begun",
    "Confirmed",
    "Continued",
    "Disclosed",
    "Dismissed",
    "Entrusted",
    "Erased",
    "Escrow",
    "Fact",
    "Forked",
    "HandedOut",
    "Heeded",
    "Held",
    "IdentityKey",
    "Issued",
    "KeptFor",
    "KeyDestroyed",
    "Listed",
    "Looked",
    "Lost",
    "Mandated",
    "Met",
    "Party",
    "Proposed",
    "Protected",
    "Receipted",
    "Regained",
    "Rekeyed",
    "Released",
    "Reported",
    "Retired",
    "Returned",
    "Sealed",
    "SealingKey",
    "Sent",
    "Side",
    "Succeeded",
    "Taken",
    "Vouched",
    "Wanted",
    "read_fact",
    "rekeyed",
]


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
class Rekeyed(Party):
    """We go on with the keys that this says: at headquarters the one that opens bundles, else both."""

    KIND: ClassVar[str] = "rekeyed"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    epoch: int


def rekeyed(me: Party, epoch: int) -> Rekeyed:
    """The fact that we go on as *me*, with the keys of *epoch*."""
    return Rekeyed(**{part.name: getattr(me, part.name) for part in fields(Party)}, epoch=epoch)


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


_EXCHANGED: tuple[type[Fact], ...] = (Begun, Met, Confirmed, Sent, Taken, Receipted, Forked, Wanted)
_ADMITTED: tuple[type[Fact], ...] = (Appointed, Dismissed, Continued, Rekeyed)
_SAID: tuple[type[Fact], ...] = (Erased, Asked, Answered, Returned, Retired, HandedOut)
_FACTS: dict[tuple[EntryType, str], type[Fact]] = {
    (fact.ENTRY, fact.KIND): fact
    for fact in (*_EXCHANGED, *_ADMITTED, *_SAID, *APART, *STEERING, *PUBLISHING)
}


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
