"""Sending a bundle, taking one in, and the receipts that travel back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base import limits
from fieldbook.base.errors import (
    Gap,
    NothingToSend,
    PlaceError,
    ReceiptNotWritten,
)
from fieldbook.base.ids import BundleId, DeviceId, RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Progress
from fieldbook.bundle.manifest import Manifest, fingerprint
from fieldbook.bundle.writer import Cargo, Seal, write_bundle
from fieldbook.journal.facts import Sent, Side
from fieldbook.services.attaching.carrying import Load, carried, load, missing_from, taken_along
from fieldbook.services.changes import Changes
from fieldbook.services.custody.hands import Hands
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.enrol import confirmed_headquarters, enrolled_stations
from fieldbook.services.inbox import copied
from fieldbook.services.post.answering import RECEIPT_SUFFIX, Came, answer
from fieldbook.services.post.arriving import Arrival, Senders, arrive, release
from fieldbook.services.post.aside import Aside, Asides
from fieldbook.services.post.bundles import SentBundle, Wish, has_news
from fieldbook.services.post.receipting import TakenReceipt, take_receipt
from fieldbook.services.post.taking import TakenIn
from fieldbook.services.session import Session, revision_code
from fieldbook.services.steering.heeding import refuse_retired
from fieldbook.store.attached.keys import AttachedRow
from fieldbook.store.places import write_safely
from fieldbook.store.rows import ForkRow, PartyRow, SentRow, TakenRow

BUNDLE_SUFFIX = ".fbb"

__all__ = [
    "BUNDLE_SUFFIX",
    "RECEIPT_SUFFIX",
    "ReceivedBundle",
    "SentBundle",
    "TakenReceipt",
    "Wish",
    "asides",
    "forks",
    "receive",
    "received_bundles",
    "retry_aside",
    "send",
    "send_all",
    "sent_bundles",
    "stations",
    "take_receipt",
]


_USUAL = Wish()


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
        released: How many bundles had waited for this one, and were taken in with it.
        is_fork: Whether this device has two histories; both are kept.
        files: How many attached files were new.
        files_missing: How many of which its records tell have not come.
        doubtful: How many entries were written while the station's clock cannot have been right.
        replied: What each reply to a question of ours is about.
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
    released: int = 0
    is_fork: bool = False
    files: int = 0
    files_missing: int = 0
    doubtful: int = 0
    replied: tuple[RecordId, ...] = ()


def send_all(
    session: Session,
    folder: Path,
    progress: Progress,
    *,
    most_bytes: int = limits.VOLUME_MOST_BYTES,
    with_identity: bool = False,
) -> list[SentBundle]:
    """As ``send``, in as many files as are needed when one must not be larger than *most_bytes*."""
    wish = Wish(most_bytes, with_identity)
    sent = [send(session, folder, progress, wish=wish)]
    while not sent[-1].is_last:
        sent.append(send(session, folder, progress, after=sent[-1], wish=wish))
    return sent


def send(
    session: Session,
    folder: Path,
    progress: Progress,
    *,
    after: SentBundle | None = None,
    wish: Wish = _USUAL,
) -> SentBundle:
    """Write everything that headquarters has not confirmed to hold into one new file in *folder*.

    Args:
        session: A station's.
        folder: Where to.
        progress: Told the entries written.
        after: The file that this one goes on from; None to begin with what headquarters does not hold.
        wish: How large it may be, and whether files that show who somebody is go as well.

    Raises:
        WrongSide: at headquarters.
        NotEnrolled, NotConfirmed, StationRetired: before enrolment is done, or after it ended.
        NothingToSend: when headquarters holds every record.
        PlaceError: when the medium refuses; no file of ours is left there then.
        Cancelled: from *progress*, likewise.
    """
    session.require(Side.STATION)
    session.require_role(*WRITERS)
    refuse_retired(session)
    to = confirmed_headquarters(session)
    device = _sending_device(session)
    records = session.vault.queries.waiting(device)
    loaded = Load(after.files_left) if after else _fresh_load(session, device, wish)
    if not records and not loaded.files and not has_news(session):
        raise NothingToSend
    manifest, whole_seq = _spanned(
        session, _manifest(session, to, device), after=after, most_bytes=wish.most_bytes
    )
    # Files go behind the last entries, because those tell of them.
    ends = manifest.next_seq == whole_seq
    along = taken_along(session, manifest, loaded, most_bytes=wish.most_bytes) if ends else []
    manifest = replace(manifest, files=len(along))
    path = folder / f"{session.new_id()}{BUNDLE_SUFFIX}"
    write = _writing(session, manifest, along, to=to, progress=progress)
    write_safely(path, write, random=session.outside.random, overwrite=False)
    sent = Sent(manifest.bundle, manifest.number, manifest.first_seq, manifest.next_seq)
    if device == session.own.device:  # what an earlier device left behind is told by its receipt alone
        with session.vault.transaction():
            session.write_fact(sent)
    session.changes.announce(_everything(session))
    return SentBundle(
        path=path,
        number=manifest.number,
        records=records,
        entries=manifest.next_seq - manifest.first_seq,
        code=revision_code(manifest.head),
        next_seq=manifest.next_seq,
        whole_seq=whole_seq,
        files=len(along),
        files_left=loaded.files[len(along) :],
        files_out=loaded.too_large + loaded.damaged,
    )


def receive(
    session: Session, file: Path, progress: Progress, *, receipts_to: Path | None = None
) -> ReceivedBundle:
    """Take a bundle in, whole or not at all, and answer with a receipt beside it (or in *receipts_to*).

    The order of the checks is that of the security note; nothing is committed before the last of them.
    What a known station signed and cannot be taken in is kept aside; what waited for this one follows it.

    Raises:
        WrongSide: at a station.
        BundleError, ChainError: when the file is not to be trusted or does not continue what is held.
        PlaceError: when a disk refuses.
        Cancelled: from *progress*; nothing was taken in then.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*WRITERS)
    folder, conflicts_before = receipts_to or file.parent, session.vault.queries.count(state="conflict")
    senders, before = stations(session), session.vault.truth.count()
    with copied(session, file) as copy:
        arrival = Arrival(session, copy, senders)
        try:
            taken = arrive(arrival, progress)
        except Gap:
            _ask_for_the_rest(session, arrival, folder=folder)
            raise
    released = release(session, senders, progress=progress) if taken.entries else []
    is_new = taken.entries > 0 or taken.files > 0
    if is_new:
        session.changes.announce(_everything(session))
    manifest, station = taken.manifest, taken.sender
    together = [taken, *released]
    try:
        receipt_path = answer(session, manifest, station, folder=folder, came=Came(_names(together), is_new))
    except PlaceError as error:
        raise ReceiptNotWritten(cause=error.code) from error
    return ReceivedBundle(
        station=station.station_name,
        officer=station.officer_name,
        number=manifest.number,
        records=len({record for one in together for record in one.records}),
        entries=sum(one.entries for one in together),
        first_seq=manifest.first_seq,
        next_seq=max(one.manifest.next_seq for one in together if one.manifest.device == manifest.device),
        is_new=is_new,
        conflicts=session.vault.queries.count(state="conflict") - conflicts_before,
        receipt_path=receipt_path,
        released=len(released),
        is_fork=bool(taken.entries) and _is_forked(session, manifest),
        files=sum(one.files for one in together),
        files_missing=len(missing_from(session, manifest.device)),
        doubtful=sum(one.doubtful for one in together),
        replied=session.vault.queries.letters.replied_after(before),
    )


def retry_aside(session: Session, progress: Progress, *, receipts_to: Path | None = None) -> list[Path]:
    """Try everything again that headquarters keeps aside, whatever it was refused for.

    Returns:
        The receipts to those that could be taken in now; none where *receipts_to* is None.

    Raises:
        WrongSide: at a station.
        PlaceError: when a disk refuses.
        Cancelled: from *progress*; what was taken in so far stays taken in.
    """
    session.require(Side.HEADQUARTERS)
    released = release(session, stations(session), progress=progress, everything=True)
    if released:
        session.changes.announce(_everything(session))
    if receipts_to is None:
        return []
    return [
        answer(session, one.manifest, one.sender, folder=receipts_to, came=Came(_names([one])))
        for one in released
    ]


def asides(session: Session) -> list[Aside]:
    """What headquarters keeps aside or did keep, the oldest first."""
    return list(Asides(session).all())


def forks(session: Session) -> list[tuple[str, ForkRow]]:
    """Every place where one device was found to have two histories, with the name of its station."""
    names = {party.station: party.station_name for party in session.vault.queries.parties()}
    return [(names.get(fork.station, ""), fork) for fork in session.vault.queries.forks()]


def sent_bundles(session: Session) -> list[SentRow]:
    """The bundles that left this device, the last first."""
    return list(reversed(session.vault.queries.sent(session.own.device)))


def received_bundles(session: Session) -> list[tuple[PartyRow, TakenRow]]:
    """At headquarters: who sent what, the last taken in first."""
    queries = session.vault.queries
    parties = enrolled_stations(session, retired=True)
    found = [(party, taken) for party in parties for taken in queries.taken_from(party.station)]
    return sorted(found, key=lambda pair: pair[1].at, reverse=True)


def _fresh_load(session: Session, device: DeviceId, wish: Wish) -> Load:
    return load(session, device, wish.most_bytes, with_identity=wish.with_identity)


def _sending_device(session: Session) -> DeviceId:
    """Ours; before it one from before this vault was restored, which wrote what headquarters lacks."""
    queries = session.vault.queries
    waiting = (device for device in queries.own_devices() if queries.waiting(device))
    return next(waiting, session.own.device)


def _manifest(session: Session, to: PartyRow, device: DeviceId) -> Manifest:
    truth, own = session.vault.truth, session.own
    tip = truth.tip(device)
    first_seq = session.vault.queries.received_mark(device)
    before = truth.entry_at(device, first_seq - 1) if first_seq else None
    if tip.head is None:
        raise NothingToSend
    return Manifest(
        bundle=BundleId(session.new_id()),
        station=own.station,
        device=device,
        headquarters=to.station,
        headquarters_key=fingerprint(to.station_public),
        number=len(session.vault.queries.sent(device)) + 1,
        first_seq=first_seq,
        next_seq=tip.next_seq,
        prev=before.digest if before else None,
        head=tip.head,
        written_at=format_instant(session.outside.clock.now_at()),
        app=fieldbook.__version__,
    )


def _beginning_at(session: Session, manifest: Manifest, first_seq: int) -> Manifest:
    before = session.vault.truth.entry_at(manifest.device, first_seq - 1)
    return replace(manifest, first_seq=first_seq, prev=before.digest if before else None)


def _spanned(
    session: Session, manifest: Manifest, *, after: SentBundle | None, most_bytes: int
) -> tuple[Manifest, int]:
    """The same of the entries that go now, and up to where all files together reach."""
    if after is not None:
        manifest = _beginning_at(session, manifest, after.next_seq)
    entries_left = after is not None and after.next_seq < after.whole_seq
    whole_seq = after.whole_seq if after is not None and entries_left else manifest.next_seq
    return _ending_within(session, manifest, most_bytes, whole_seq=whole_seq), whole_seq


def _writing(
    session: Session, manifest: Manifest, along: list[AttachedRow], *, to: PartyRow, progress: Progress
) -> Callable[[BinaryIO], None]:
    def write(out: BinaryIO) -> None:
        with session.vault.reader() as reading:
            entries = reading.truth.packed(manifest.device, manifest.first_seq, manifest.next_seq)
            cargo = chain[Cargo](entries, (carried(session, row) for row in along))
            seal = Seal(session.known_hand, [to.recipient])
            write_bundle(manifest, cargo, seal=seal, out=out, progress=progress)

    return write


def _ending_within(session: Session, manifest: Manifest, most_bytes: int, *, whole_seq: int) -> Manifest:
    """The same, of as many entries as fit; at least one."""
    fitting = session.vault.truth.fitting(manifest.device, manifest.first_seq, most_bytes)
    next_seq = min(fitting, whole_seq)
    last = session.vault.truth.entry_at(manifest.device, next_seq - 1)
    if next_seq >= manifest.next_seq or last is None:
        return manifest
    return replace(manifest, next_seq=next_seq, head=last.digest)


def stations(session: Session) -> Senders:
    """Every confirmed station that was not retired since, and whose hands are known in it."""
    queries, known = session.vault.queries, enrolled_stations(session, retired=True)
    return Senders(enrolled_stations(session), lambda station: Hands(queries, station), tuple(known))


def _names(taken: list[TakenIn]) -> frozenset[bytes]:
    return frozenset().union(*(one.file_names for one in taken))


def _ask_for_the_rest(session: Session, arrival: Arrival, *, folder: Path) -> None:
    """A stick that comes too early is answered as well, so that the station learns what is missing."""
    if arrival.known is not None:
        with suppress(PlaceError):  # the refusal that is told is the gap
            answer(session, *arrival.known, folder=folder)


def _is_forked(session: Session, manifest: Manifest) -> bool:
    return any(fork.device == manifest.device for fork in session.vault.queries.forks())


def _everything(session: Session) -> Changes:
    return Changes(forms=frozenset(session.catalogue.by_id), standing=True)
