"""What headquarters says of the whole: what it announces, which stations are lost, what lists gained."""

from dataclasses import dataclass
from typing import ClassVar

from fieldbook.base.ids import DeviceId, StationId
from fieldbook.journal.entry import EntryType
from fieldbook.journal.fact import Fact


@dataclass(frozen=True, slots=True)
class Announced(Fact):
    """A bulletin was made for *station*: its exact text, and headquarters' signature over it."""

    KIND: ClassVar[str] = "announced"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    station: StationId
    number: int
    said: str
    signature: str


@dataclass(frozen=True, slots=True)
class Heeded(Fact):
    """The station acts on that bulletin from now on."""

    KIND: ClassVar[str] = "heeded"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    headquarters: StationId
    number: int
    said: str
    signature: str


@dataclass(frozen=True, slots=True)
class KeyDestroyed(Fact):
    """What was sealed to our key of this epoch can be opened by nobody any more."""

    KIND: ClassVar[str] = "key_destroyed"
    ENTRY: ClassVar[EntryType] = EntryType.RETIRE
    epoch: int
    recipient: str


@dataclass(frozen=True, slots=True)
class Lost(Fact):
    """A station is lost: of *device* nothing is believed from *next_seq* on, of others not named nothing."""

    KIND: ClassVar[str] = "lost"
    ENTRY: ClassVar[EntryType] = EntryType.RETIRE
    station: StationId
    device: DeviceId
    next_seq: int
    reason: str


@dataclass(frozen=True, slots=True)
class Regained(Fact):
    """A station that was lost is believed again."""

    KIND: ClassVar[str] = "regained"
    ENTRY: ClassVar[EntryType] = EntryType.RETIRE
    station: StationId
    reason: str


@dataclass(frozen=True, slots=True)
class Admitted(Fact):
    """What a station that is lost or retired wrote up to *head* is taken in all the same, and why."""

    KIND: ClassVar[str] = "admitted"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    station: StationId
    device: DeviceId
    next_seq: int
    head: str
    reason: str


@dataclass(frozen=True, slots=True)
class Succeeded(Fact):
    """A station goes on in the place of another one, which writes no more."""

    KIND: ClassVar[str] = "succeeded"
    ENTRY: ClassVar[EntryType] = EntryType.BEGIN
    station: StationId
    before: StationId


@dataclass(frozen=True, slots=True)
class Listed(Fact):
    """A code was added to a list, or is not offered any more; the last word on a code counts."""

    KIND: ClassVar[str] = "listed"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    list: str
    code: str
    label: str
    definition: str
    state: str


@dataclass(frozen=True, slots=True)
class Proposed(Fact):
    """One who leads wishes an act that another one has to agree with; *about* says of what."""

    KIND: ClassVar[str] = "proposed"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    act: str
    about: str
    reason: str


@dataclass(frozen=True, slots=True)
class Mandated(Fact):
    """Which signing key speaks for *headquarters* from now on: the exact text, and who signed it."""

    KIND: ClassVar[str] = "mandated"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    headquarters: StationId
    number: int
    said: str
    signatures: str


STEERING: tuple[type[Fact], ...] = (
    *(Announced, Heeded, KeyDestroyed, Lost, Regained, Admitted),
    *(Succeeded, Listed, Proposed, Mandated),
)
