"""What headquarters sends back: questions, corrections and erasures, each station only what concerns it.

Headquarters is a device too: it sends its own chain in the same bundles. An entry that does not concern the
station travels without what it says, so that the chain still verifies and nobody learns of others' records.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base.errors import FieldbookError, NotForUs, NothingToSend
from fieldbook.base.ids import BundleId, RecordId, StationId
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Progress
from fieldbook.bundle.envelope import seal_bytes
from fieldbook.bundle.mandate import MANDATE_SUFFIX, encode_chain
from fieldbook.bundle.manifest import Manifest, fingerprint
from fieldbook.bundle.writer import Seal, write_bundle
from fieldbook.journal.entry import Entry, EntryType
from fieldbook.journal.facts import (
    Announced,
    Appointed,
    Asked,
    Begun,
    Continued,
    Erased,
    Fact,
    Held,
    KeptFor,
    Protected,
    Rekeyed,
    Released,
    Retired,
    Returned,
    Side,
    read_fact,
)
from fieldbook.journal.packed import PackedEntry, pack_entry
from fieldbook.services.attaching.letting_go import remove_shredded
from fieldbook.services.changes import Changes
from fieldbook.services.custody.hands import Hands
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.exchange import BUNDLE_SUFFIX, SentBundle
from fieldbook.services.inbox import copied, opened
from fieldbook.services.post.arriving import Arrival, Senders, arrive, release
from fieldbook.services.post.losing import refuse_lost
from fieldbook.services.post.taking import TakenIn
from fieldbook.services.session import Session, revision_code
from fieldbook.services.steering.announcing import bulletin_for, heard_number
from fieldbook.services.steering.believing import mandates
from fieldbook.services.steering.heeding import heed_returned
from fieldbook.services.steering.lists import use_lists
from fieldbook.services.steering.mandating import require_hand
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow
from fieldbook.store.truth import Truth

_INTRODUCING = (Begun, Continued, Appointed, Rekeyed)


def send_back(session: Session, to: PartyRow, folder: Path, *, progress: Progress) -> SentBundle:
    """Write what concerns the station *to*, and what it has not told us to hold, into one file in *folder*.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who may only look.
        HandNotHere: where the signing key that is in force is on another computer.
        StationLost: while it is marked so: what concerns it would be read by whoever has it.
        NothingToSend: when nothing new concerns it.
        PlaceError: when the medium refuses; no file of ours is left there then.
        Cancelled: from *progress*, likewise.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*WRITERS)
    refuse_lost(session, to)
    require_hand(session)
    device = session.own.device
    bulletin_for(session, to)
    first_seq = session.vault.queries.letters.came_back(device, to.station)
    heard = heard_number(session, to)
    concerning = _Concerning(to.station, _records_of(session, to.station), heard=heard)
    told = sum(concerning.is_news(entry) for entry in session.vault.truth.entries(device, first_seq))
    if not told:
        raise NothingToSend
    manifest = _manifest(session, to, first_seq)
    # By the name that the journal keeps: whoever takes in all of a stick knows it for one of ours.
    path = folder / f"{manifest.bundle}{BUNDLE_SUFFIX}"
    with session.vault.reader() as reading:
        entries = concerning.packed(reading.truth, manifest)

        def write(out: BinaryIO) -> None:
            seal = Seal(session.station, [to.recipient])
            write_bundle(manifest, entries, seal=seal, out=out, progress=progress)

        write_safely(path, write, random=session.outside.random, overwrite=False)
    _write_mandates(session, to, folder)
    returned = Returned(to.station, manifest.bundle, manifest.number, manifest.first_seq, manifest.next_seq)
    with session.vault.transaction():
        session.write_fact(returned)
    session.changes.announce(Changes(standing=True))
    count = manifest.next_seq - manifest.first_seq
    return SentBundle(path, manifest.number, told, count, revision_code(manifest.head))


def take_back(session: Session, file: Path, progress: Progress) -> TakenIn:
    """At a station: take in what headquarters sent, whole or not at all.

    Raises:
        WrongSide: at headquarters.
        WrongRole: for somebody who may only look.
        NotEnrolled, NotConfirmed: before enrolment is done.
        BundleError, ChainError: when the file is not to be trusted, or does not continue what is held; what
            only comes too early is kept aside.
        PlaceError: when a disk refuses.
        Cancelled: from *progress*; nothing was taken in then.
    """
    session.require(Side.STATION)
    session.require_role(*WRITERS)
    known = confirmed_headquarters(session)
    letters, before = session.vault.queries.letters, session.vault.truth.count()
    senders = Senders([known], lambda party: Hands(session.vault.queries, party))
    with copied(session, file) as copy:
        taken = arrive(Arrival(session, copy, senders), progress)
    if not taken.entries:
        _heed(session)
        return taken
    released = release(session, senders, progress=progress)
    session.vault.leave_nothing_behind()
    remove_shredded(session)
    _heed(session)
    asked = letters.asked_after(before)
    records = taken.records.union(asked, *(one.records for one in released))
    forms = frozenset(session.catalogue.by_id)
    session.changes.announce(Changes(records=records, forms=forms, drafts=True, standing=True))
    changed = letters.changed_after(before, taken.manifest.device)
    return replace(taken, records=records, changed=changed, asked=asked)


def _write_mandates(session: Session, to: PartyRow, folder: Path) -> None:
    """Beside what goes back, which key signed it: where *to* has not told us yet that it knows."""
    chain = mandates(session, session.own.station)
    if not chain or session.vault.queries.steering.mandate_heard(session.own.station, to.station) >= len(
        chain
    ):
        return
    sealed = seal_bytes(encode_chain(chain), [to.recipient])

    def write(out: BinaryIO) -> None:
        out.write(sealed)

    path = folder / f"{session.new_id()}{MANDATE_SUFFIX}"
    write_safely(path, write, random=session.outside.random, overwrite=False)


def _heed(session: Session) -> None:
    if heed_returned(session):
        use_lists(session)


def is_ours(session: Session, file: Path) -> bool:
    """Whether *file* bears the name of a bundle that we made for a station."""
    if file.suffix != BUNDLE_SUFFIX:
        return False
    queries = session.vault.queries
    made = (queries.letters.returned(party.station) for party in queries.parties())
    return any(row.bundle == file.stem for rows in made for row in rows)


def is_for_us(session: Session, file: Path) -> bool:
    """Whether *file* can be opened by us, or has another fault that is told when it is taken in."""
    try:
        with opened(session, file) as stream:
            stream.read(1)
    except NotForUs:
        return False
    except FieldbookError:
        return True
    return True


class _Concerning:
    """Decides which entries of headquarters a station may read."""

    def __init__(self, station: StationId, records: frozenset[RecordId], *, heard: int) -> None:
        self._station, self._records, self._heard = station, records, heard

    def packed(self, truth: Truth, manifest: Manifest) -> Iterator[PackedEntry]:
        """Our entries, each with what it says only where that concerns the station."""
        for entry in truth.entries(manifest.device, manifest.first_seq, manifest.next_seq):
            yield pack_entry(entry if self._may_read(entry) else replace(entry, payload=None))

    def is_news(self, entry: Entry) -> bool:
        """Whether the entry is a reason to send."""
        fact = _fact(entry)
        if isinstance(fact, Announced) and fact.number <= self._heard:
            return False  # it came with a receipt
        return self._may_read(entry) and not isinstance(fact, (*_INTRODUCING, Returned))

    def _may_read(self, entry: Entry) -> bool:
        subject = entry.header.subject
        if entry.header.type is EntryType.REVISE:
            return entry.payload is not None and subject is not None and subject.record in self._records
        fact = _fact(entry)
        if isinstance(fact, Erased | Held | Released):
            return subject is not None and subject.record in self._records
        if isinstance(fact, Protected | KeptFor):
            return not fact.operation or fact.operation in self._records
        if isinstance(fact, Asked | Retired | Returned | Announced):
            return fact.station == self._station
        return isinstance(fact, _INTRODUCING)


def _records_of(session: Session, station: StationId) -> frozenset[RecordId]:
    """The records that *station* wrote at, or the stations in whose place it goes on."""
    queries = session.vault.queries
    writers = (station, *queries.steering.before(station))
    return frozenset().union(*map(queries.letters.touched, writers))


def _fact(entry: Entry) -> Fact | None:
    try:
        return read_fact(entry)
    except ValueError:
        return None


def _manifest(session: Session, to: PartyRow, first_seq: int) -> Manifest:
    truth, own = session.vault.truth, session.own
    tip = truth.tip(own.device)
    before = truth.entry_at(own.device, first_seq - 1) if first_seq else None
    if tip.head is None:
        raise NothingToSend
    return Manifest(
        bundle=BundleId(session.new_id()),
        station=own.station,
        device=own.device,
        headquarters=to.station,
        headquarters_key=fingerprint(to.station_public),
        number=len(session.vault.queries.letters.returned(to.station)) + 1,
        first_seq=first_seq,
        next_seq=tip.next_seq,
        prev=before.digest if before else None,
        head=tip.head,
        written_at=format_instant(session.outside.clock.now_at()),
        app=fieldbook.__version__,
    )
