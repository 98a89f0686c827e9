"""One chain per device: has anything been removed, reordered or added behind our back?"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from fieldbook.base.canonical import LARGEST_INT
from fieldbook.base.digest import Digest
from fieldbook.base.errors import BadEntry, BadSignature, Fork, Gap, UnknownOfficer
from fieldbook.base.ids import DeviceId, OfficerId
from fieldbook.base.moment import format_instant
from fieldbook.journal.entry import Entry, EntryType, Header, Payload, Subject, encode_header
from fieldbook.journal.signing import PublicKey, Signer, is_signed

PURPOSE = "entry"


@dataclass(frozen=True, slots=True)
class Tip:
    """Where a device's chain ends: what the next entry must build on."""

    device: DeviceId
    next_seq: int = 0
    head: Digest | None = None


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes, on what, and with which key."""

    officer: OfficerId
    signer: Signer


@dataclass(frozen=True, slots=True)
class Writing:
    """What is to be written next."""

    type: EntryType
    payload: Payload | None
    subject: Subject | None = None


def extend(tip: Tip, writing: Writing, *, pen: Pen, lamport: int, now_at: datetime) -> Entry:
    """The entry that follows *tip*, signed.

    Args:
        tip: The end of this device's chain.
        writing: Type, payload and subject.
        pen: The officer and key.
        lamport: The largest lamport number seen so far; the entry gets the next one. A stranger may have
            sent the largest there is: it is then used again, and their digests put such entries in order.
        now_at: The wall clock, kept for people.
    """
    header = Header(
        type=writing.type,
        device=tip.device,
        seq=tip.next_seq,
        prev=tip.head,
        lamport=min(lamport, LARGEST_INT - 1) + 1,
        officer=pen.officer,
        written_at=format_instant(now_at),
        payload=writing.payload.digest if writing.payload else None,
        subject=writing.subject,
    )
    raw = encode_header(header)
    unsigned = Entry(header, raw, b"", writing.payload)
    return Entry(header, raw, pen.signer.sign(PURPOSE, unsigned.digest), writing.payload)


def tip_after(entry: Entry) -> Tip:
    """The end of the chain once *entry* stands in it."""
    return Tip(entry.header.device, entry.header.seq + 1, entry.digest)


def verify_follows(tip: Tip, entry: Entry) -> Tip:
    """Check that *entry* is the next of *tip*, and give the new end.

    Raises:
        Gap: when entries between are missing.
        Fork: when another entry already stands in its place, or its predecessor is another one.
        BadEntry: when it belongs to another device, or its payload is not the one it commits to.
    """
    header = entry.header
    if header.device != tip.device:
        raise BadEntry(seq=header.seq, reason="another device's")
    if header.seq > tip.next_seq:
        raise Gap(device=header.device, found=header.seq, next=tip.next_seq)
    if header.seq < tip.next_seq or header.prev != tip.head:
        raise Fork(device=header.device, seq=header.seq)
    verify_payload(entry)
    return tip_after(entry)


class Branches:
    """Follows one device's chain where it may have several ends: a copied vault wrote beside the first."""

    def __init__(self, device: DeviceId, forks: Collection[int] = ()) -> None:
        """At the beginning of *device*'s chain, which may branch only at the places in *forks*."""
        self._ends = [Tip(device)]
        self._left: dict[int, set[Digest | None]] = {seq: set() for seq in forks}

    @property
    def next_seq(self) -> int:
        """The place after the last on the longest branch."""
        return max(end.next_seq for end in self._ends)

    def follow(self, entry: Entry) -> None:
        """Check that *entry* continues one of the branches; entries come in the order of their places.

        Raises:
            Gap, Fork, BadEntry: as ``verify_follows``, when it continues none of them.
        """
        header = entry.header
        for at, end in enumerate(self._ends):
            if (end.head, end.next_seq) == (header.prev, header.seq):
                self._ends[at] = verify_follows(end, entry)
                if header.seq in self._left:
                    self._left[header.seq].add(header.prev)
                return
        if header.prev in self._left.get(header.seq, ()):
            self._ends.append(verify_follows(Tip(header.device, header.seq, header.prev), entry))
            return
        verify_follows(self._ends[0], entry)


def verify_payload(entry: Entry) -> None:
    """Check that the payload, where it is there, is the one the header commits to.

    Raises:
        BadEntry: when it is not. A payload that is gone is no error: it may have been shredded.
    """
    if entry.payload is not None and entry.payload.digest != entry.header.payload:
        raise BadEntry(seq=entry.header.seq, reason="another payload")


def verify_signature(entry: Entry, officers: Callable[[OfficerId], PublicKey | None]) -> None:
    """Check the officer's hand.

    Raises:
        UnknownOfficer: when nobody of that id is known.
        BadSignature: when the signature does not fit.
    """
    public = officers(entry.header.officer)
    if public is None:
        raise UnknownOfficer(seq=entry.header.seq)
    if not is_signed(public, PURPOSE, entry.digest, signature=entry.signature):
        raise BadSignature(seq=entry.header.seq)


def verify_chain(tip: Tip, entries: Iterable[Entry]) -> Tip:
    """Walk *entries* from *tip* on; the new end.

    Raises:
        Gap, Fork, BadEntry: at the first that does not follow.
    """
    for entry in entries:
        tip = verify_follows(tip, entry)
    return tip
