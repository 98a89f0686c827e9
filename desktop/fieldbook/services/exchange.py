"""Sending a bundle, taking one in, and the receipts that travel back."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base.digest import Digest
from fieldbook.base.errors import ForeignReceipt, Fork, Gap, NothingToSend, ReceiptMismatch
from fieldbook.base.ids import BundleId, RecordId, StationId
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Progress
from fieldbook.bundle.manifest import Manifest, fingerprint
from fieldbook.bundle.reader import BundleReader
from fieldbook.bundle.receipt import Receipt, make_receipt, read_receipt
from fieldbook.bundle.writer import Seal, write_bundle
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import Receipted, Sent, Side, Taken
from fieldbook.journal.signing import PublicKey
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.inbox import opened, read_small
from fieldbook.services.session import Session, revision_code
from fieldbook.services.verifying import Verifier
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow, SentRow, TakenRow

BUNDLE_SUFFIX = ".fbb"
RECEIPT_SUFFIX = ".fbr"
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class SentBundle:
    """A bundle that is whole on its medium. *code* names its last entry; a receipt will name the same."""

    path: Path
    number: int
    records: int
    entries: int
    code: str


@dataclass(frozen=True, slots=True)
class ReceivedBundle:
    """A bundle that headquarters holds.

    Attributes:
        station: The name of who sent it; *officer* who speaks for that station.
        number: The how manieth of its device it is.
        records, entries: How many were new.
        is_new: False when everything in it was held already.
        conflicts: How many more records have several open revisions now.
        receipt_path: Where the receipt was written.
    """

    station: str
    officer: str
    number: int
    records: int
    entries: int
    first_seq: int
    next_seq: int
    is_new: bool
    conflicts: int
    receipt_path: Path


@dataclass(frozen=True, slots=True)
class TakenReceipt:
    """What a receipt told: headquarters holds *records* more of our records, up to entry *next_seq*."""

    headquarters: str
    records: int
    next_seq: int
    is_new: bool


def send(session: Session, folder: Path, progress: Progress) -> SentBundle:
    """Write everything that headquarters has not confirmed to hold into one new file in *folder*.

    Raises:
        WrongSide: at headquarters.
        NotEnrolled, NotConfirmed: before enrolment is done.
        NothingToSend: when headquarters holds every record.
        PlaceError: when the medium refuses; no file of ours is left there then.
        Cancelled: from *progress*, likewise.
    """
    session.require(Side.STATION)
    to = confirmed_headquarters(session)
    records = session.vault.queries.waiting(session.own.device)
    if not records:
        raise NothingToSend
    manifest = _manifest(session, to)
    path = folder / f"{session.new_id()}{BUNDLE_SUFFIX}"
    with session.vault.reader() as reading:
        entries = reading.truth.packed(manifest.device, manifest.first_seq, manifest.next_seq)

        def write(out: BinaryIO) -> None:
            seal = Seal(session.station, [to.recipient])
            write_bundle(manifest, entries, seal=seal, out=out, progress=progress)

        write_safely(path, write, random=session.outside.random, overwrite=False)
    sent = Sent(manifest.bundle, manifest.number, manifest.first_seq, manifest.next_seq)
    with session.vault.transaction():
        session.write_fact(sent)
    session.changes.announce(_everything(session))
    count = manifest.next_seq - manifest.first_seq
    return SentBundle(path, manifest.number, records, count, revision_code(manifest.head))


def receive(
    session: Session, file: Path, progress: Progress, *, receipts_to: Path | None = None
) -> ReceivedBundle:
    """Take a bundle in, whole or not at all, and answer with a receipt beside it (or in *receipts_to*).

    The order of the checks is that of the security note; nothing is committed before the last of them.

    Raises:
        WrongSide: at a station.
        BundleError, ChainError: when the file is not to be trusted or does not continue what is held.
        PlaceError: when a disk refuses.
        Cancelled: from *progress*; nothing was taken in then.
    """
    session.require(Side.HEADQUARTERS)
    stations = {
        party.station_public: party for party in session.vault.queries.parties() if _is_station(party)
    }

    def station_of(key: PublicKey) -> StationId | None:
        party = stations.get(key)
        return party.station if party else None

    conflicts_before = session.vault.queries.count(state="conflict")
    with opened(session, file) as stream:
        reader = BundleReader(
            stream, station_of, headquarters=session.own.station, headquarters_key=session.station.public
        )
        manifest, station = reader.manifest, stations[reader.station_key]
        taken = _take(session, reader, station, progress=progress)
    if taken.entries:
        session.changes.announce(_everything(session))
    receipt_path = _answer(session, manifest, station, folder=receipts_to or file.parent)
    return ReceivedBundle(
        station=station.station_name,
        officer=station.officer_name,
        number=manifest.number,
        records=len(taken.records),
        entries=taken.entries,
        first_seq=manifest.first_seq,
        next_seq=manifest.next_seq,
        is_new=taken.entries > 0,
        conflicts=session.vault.queries.count(state="conflict") - conflicts_before,
        receipt_path=receipt_path,
    )


def take_receipt(session: Session, file: Path) -> TakenReceipt:
    """Mark as received what headquarters says it holds, after comparing it with our own journal.

    Raises:
        WrongSide: at headquarters.
        NotAReceipt, ForeignReceipt, ReceiptMismatch: when it is not for us, or not what we wrote.
    """
    session.require(Side.STATION)
    known = confirmed_headquarters(session)
    receipt, key = read_receipt(read_small(file), session.identity)
    if key != known.station_public or (receipt.headquarters, receipt.station) != (
        known.station,
        session.own.station,
    ):
        raise ForeignReceipt
    _compare_head(session, receipt)
    queries = session.vault.queries
    before = queries.waiting(receipt.device)
    if receipt.next_seq <= queries.received_mark(receipt.device):
        return TakenReceipt(known.station_name, 0, receipt.next_seq, is_new=False)
    with session.vault.transaction():
        session.write_fact(Receipted(known.station, receipt.device, receipt.next_seq, receipt.head.hex()))
    session.changes.announce(_everything(session))
    after = queries.waiting(receipt.device)
    return TakenReceipt(known.station_name, before - after, receipt.next_seq, is_new=True)


def sent_bundles(session: Session) -> list[SentRow]:
    """The bundles that left this device, the last first."""
    return list(reversed(session.vault.queries.sent(session.own.device)))


def received_bundles(session: Session) -> list[tuple[PartyRow, TakenRow]]:
    """At headquarters: who sent what, the last taken in first."""
    queries = session.vault.queries
    parties = [party for party in queries.parties() if _is_station(party)]
    found = [(party, taken) for party in parties for taken in queries.taken_from(party.station)]
    return sorted(found, key=lambda pair: pair[1].at, reverse=True)


@dataclass(frozen=True, slots=True)
class _TakenIn:
    records: frozenset[RecordId]
    entries: int


def _manifest(session: Session, to: PartyRow) -> Manifest:
    truth, own = session.vault.truth, session.own
    tip = truth.tip(own.device)
    first_seq = session.vault.queries.received_mark(own.device)
    before = truth.entry_at(own.device, first_seq - 1) if first_seq else None
    if tip.head is None:
        raise NothingToSend
    return Manifest(
        bundle=BundleId(session.new_id()),
        station=own.station,
        device=own.device,
        headquarters=to.station,
        headquarters_key=fingerprint(to.station_public),
        number=len(session.vault.queries.sent(own.device)) + 1,
        first_seq=first_seq,
        next_seq=tip.next_seq,
        prev=before.digest if before else None,
        head=tip.head,
        written_at=format_instant(session.outside.clock.now_at()),
        app=fieldbook.__version__,
    )


def _take(session: Session, reader: BundleReader, station: PartyRow, *, progress: Progress) -> _TakenIn:
    manifest, truth = reader.manifest, session.vault.truth
    tip = truth.tip(manifest.device)
    if manifest.next_seq <= tip.next_seq:
        _require_same(session, manifest, seq=manifest.next_seq - 1, digest=manifest.head)
        return _TakenIn(frozenset(), 0)
    if manifest.first_seq > tip.next_seq:
        raise Gap(device=station.station_name, found=manifest.first_seq, next=tip.next_seq)
    if manifest.first_seq and manifest.prev is not None:
        _require_same(session, manifest, seq=manifest.first_seq - 1, digest=manifest.prev)
    officers = {station.officer: station.officer_public}
    with Verifier(officers.get) as verifier, session.vault.transaction():
        fresh = _unheld(session, reader.entries(verifier.take), tip.next_seq)
        taken = _append(session, fresh, progress=progress, whole=manifest.next_seq - tip.next_seq)
        verifier.finish()
        session.write_fact(
            Taken(
                manifest.bundle,
                manifest.station,
                manifest.device,
                manifest.first_seq,
                manifest.next_seq,
                manifest.head.hex(),
            )
        )
    return taken


def _unheld(session: Session, entries: Iterator[Entry], next_seq: int) -> Iterator[Entry]:
    """Pass on what is new; what is held already must be the same."""
    for entry in entries:
        header = entry.header
        if header.seq >= next_seq:
            yield entry
        elif session.vault.truth.entry(entry.digest) is None:
            raise Fork(device=header.device[:8], seq=header.seq)


def _append(session: Session, entries: Iterator[Entry], *, progress: Progress, whole: int) -> _TakenIn:
    records: set[RecordId] = set()
    count = 0
    while chunk := list(islice(entries, _CHUNK)):
        session.vault.truth.append_many(chunk)
        session.vault.projections.apply_many(chunk)
        records.update(entry.header.subject.record for entry in chunk if entry.header.subject)
        count += len(chunk)
        progress.step("receive", count, whole)
    return _TakenIn(frozenset(records), count)


def _answer(session: Session, manifest: Manifest, station: PartyRow, *, folder: Path) -> Path:
    """Say what is held now: the whole of the device, which may be more than this bundle brought."""
    tip = session.vault.truth.tip(manifest.device)
    receipt = Receipt(
        headquarters=session.own.station,
        station=station.station,
        device=manifest.device,
        first_seq=manifest.first_seq,
        next_seq=tip.next_seq,
        head=tip.head or manifest.head,
        bundle=manifest.bundle,
        number=len(session.vault.queries.taken_from(station.station)),
        written_at=format_instant(session.outside.clock.now_at()),
    )
    sealed = make_receipt(receipt, session.station, recipient=station.recipient)
    path = folder / f"{session.new_id()}{RECEIPT_SUFFIX}"

    def write(out: BinaryIO) -> None:
        out.write(sealed)

    write_safely(path, write, random=session.outside.random, overwrite=False)
    return path


def _require_same(session: Session, manifest: Manifest, *, seq: int, digest: Digest) -> None:
    held = session.vault.truth.entry_at(manifest.device, seq)
    if held is not None and held.digest != digest:
        raise Fork(device=manifest.device[:8], seq=seq)


def _compare_head(session: Session, receipt: Receipt) -> None:
    held = session.vault.truth.entry_at(receipt.device, receipt.next_seq - 1)
    if receipt.device != session.own.device and held is None:
        raise ForeignReceipt
    if held is None or held.digest != receipt.head:
        raise ReceiptMismatch(seq=receipt.next_seq - 1)


def _is_station(party: PartyRow) -> bool:
    return party.how == "met" and party.side == Side.STATION.value and party.confirmed


def _everything(session: Session) -> Changes:
    return Changes(forms=frozenset(form.id for form in session.catalogue), standing=True)
