"""What the store answers with: plain values, no SQL and no connection behind them."""

from dataclasses import dataclass
from typing import Literal

from fieldbook.base.digest import Digest
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId
from fieldbook.journal.signing import PublicKey

Order = Literal["day", "name", "changed"]
State = Literal["saved", "sent", "received", "conflict"]
Stage = Literal["draft", "incomplete", "saved", "sent", "received", "question", "conflict"]
"""What a list can be narrowed to: how far a record has come, and what waits for somebody on the way."""
Mark = Literal["incomplete", "conflict", "withdrawn"]
"""What a person may have to look at: something is missing, two changed it, it was a mistake."""

Version = tuple[object, ...]
"""Equal to another one as long as the same records say the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record as lists show it.

    Attributes:
        record: Its identifier.
        form: Id of its form; *form_version* is that of the shown revision.
        title: One line that names it; *listed* are the texts of the list's columns.
        day: ``2019-12-09``, ``2019-12``, ``2019`` or "".
        operation: The operation it belongs to, the record itself for an operation.
        changed_at: When the shown revision was written, by the clock of its device.
        incomplete: Whether something is still missing.
        readable: False when this program does not know the form or its version.
        withdrawn: Whether it was recorded by mistake and counts nowhere.
        heads: Revisions that nobody has built upon; more than one is a conflict that a person must settle.
        head: The revision that is shown; *officer* wrote it, *device* and *seq* are its place in the journal.
        revisions: How many there are.
        state: ``conflict`` when there are several heads; else how far the shown revision has come.
        bundle: The number of the bundle in which it is under way; 0 for none.
        asked: Whether a question of headquarters about it waits for a reply.
    """

    record: RecordId
    form: str
    form_version: int
    title: str
    listed: tuple[str, ...]
    day: str
    operation: RecordId | None
    changed_at: str
    incomplete: bool
    readable: bool
    withdrawn: bool
    heads: int
    head: Digest
    officer: OfficerId
    device: DeviceId
    seq: int
    revisions: int
    state: State
    bundle: int = 0
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended, for the next one to begin."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows in order. *cursor* is None when there are no more."""

    rows: tuple[Row, ...]
    cursor: Cursor | None


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A station or headquarters as this vault was told of it, and the officer who speaks for it.

    Attributes:
        how: ``own`` for ourselves, ``met`` for somebody whose card was taken in.
        side: ``station`` or ``headquarters``.
        code: What two people compare; "" for ourselves.
        confirmed: Whether they did, with this very code.
        stated_at: When the card was taken in.
    """

    how: Literal["own", "met"]
    side: str
    station: StationId
    station_name: str
    station_public: PublicKey
    recipient: str
    officer: OfficerId
    officer_name: str
    officer_public: PublicKey
    device: DeviceId
    code: str
    confirmed: bool
    stated_at: str


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """An officer who was appointed beside the founder. *role* is "" once they were dismissed."""

    officer: OfficerId
    name: str
    public: PublicKey
    role: str
    at: str


@dataclass(frozen=True, slots=True)
class SentRow:
    """A bundle that left, with the entries from *first_seq* up to *next_seq*."""

    device: DeviceId
    bundle: BundleId
    number: int
    first_seq: int
    next_seq: int
    at: str


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A receipt that was taken in: headquarters holds *device* up to *next_seq*."""

    headquarters: StationId
    device: DeviceId
    next_seq: int
    head: Digest
    at: str


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A bundle that headquarters took in."""

    bundle: BundleId
    station: StationId
    device: DeviceId
    first_seq: int
    next_seq: int
    head: Digest
    at: str


@dataclass(frozen=True, slots=True)
class ForkRow:
    """Two histories of one device: from entry *seq* on there are *held* and *came*, both kept."""

    station: StationId
    device: DeviceId
    seq: int
    held: Digest
    came: Digest
    at: str


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """Somebody's word that a record's answers are to be destroyed.

    Attributes:
        ours: Whether an officer of this vault wrote it.
        is_done: Whether nothing is left here of what the record said.
    """

    record: RecordId
    device: DeviceId
    officer: OfficerId
    reason: str
    at: str
    ours: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question of headquarters about a record, and what the station replied last; "" before it did."""

    question: Digest
    record: RecordId
    station: StationId
    officer: OfficerId
    text: str
    at: str
    reply: str
    replied_by: str
    replied_at: str


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A bundle that headquarters made for a station."""

    station: StationId
    bundle: BundleId
    number: int
    first_seq: int
    next_seq: int
    at: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft, without its text."""

    draft_id: str
    form: str
    record: RecordId
    changed_at: str
