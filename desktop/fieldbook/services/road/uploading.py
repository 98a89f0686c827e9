"""Uploading what headquarters does not hold yet, resumed where it stopped, and its receipts."""

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from fieldbook.base.errors import FieldbookError, NothingToSend
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.base.ports import Progress
from fieldbook.journal.facts import Side
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import confirmed_headquarters, headquarters
from fieldbook.services.exchange import RECEIPT_SUFFIX, SentBundle, TakenReceipt, send, take_receipt
from fieldbook.services.post.bundles import has_news, is_news_since
from fieldbook.services.road.parcels import Parcel, ParcelMemory, Parcels
from fieldbook.services.session import Session
from fieldbook.store.places import refusals, write_safely
from fieldbook.transfer.cargo import Cargo
from fieldbook.transfer.fetching import fetch_receipt
from fieldbook.transfer.line import Halt, Line
from fieldbook.transfer.pace import USUAL, Bounds, Pace, Waits
from fieldbook.transfer.server import Server
from fieldbook.transfer.tus import Upload

_INBOX = "in"
_one_at_a_time = (
    threading.Lock()
)  # one sweeps the folder in which another writes; the second finds less to do
_BELIEVED_FOR = timedelta(days=7)
"""Servers are told to keep what has arrived for as long."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What came of it.

    Attributes:
        bundles: Those of which the last byte arrived just now.
        receipts: What headquarters answered in the meantime.
        refused: Receipts that were not to be trusted; nothing was marked.
        unanswered: How many bundles arrived that no receipt covers yet.
    """

    bundles: tuple[Parcel, ...]
    receipts: tuple[TakenReceipt, ...]
    refused: tuple[FieldbookError, ...]
    unanswered: int


@dataclass(frozen=True, slots=True)
class Way:
    """How a line is treated; the defaults are for the field, others for tests and rehearsals.

    Attributes:
        halt: Hangs up from another thread, so that locking never waits for a line that stalls.
    """

    bounds: Bounds = USUAL
    waits: Waits = field(default_factory=Waits)
    halt: Halt = field(default_factory=Halt)


def upload(session: Session, server: Server, progress: Progress, *, way: Way | None = None) -> Uploaded:
    """Bring to *server* what headquarters has not confirmed to hold, and take in its answers.

    An upload that was cut off goes on where it stopped, also in another process and after weeks. A bundle
    stays in the vault's ``out`` folder until a receipt covers it, whichever way that came; the last one that
    nobody answered for a week is sent once more, for a server can lose what it had.

    Raises:
        WrongSide, NotEnrolled, NotConfirmed: as for ``exchange.send``.
        NothingToSend: when headquarters holds everything.
        NoAnswer: when there is no network, or none that carries; what arrived stays there.
        NotTrusted, Refused, OutOfRoom, NotAServer: when the server is of no use.
        PlaceError: when the disk refuses.
        Cancelled: from *progress*; what arrived stays there.
    """
    session.require(Side.STATION)
    confirmed_headquarters(session)
    way = way or Way()
    with _one_at_a_time, closing(Line(server, way.halt)) as line:
        try:
            return _upload(session, _Carrier(server, line, way), progress=progress)
        finally:
            session.changes.announce(Changes(standing=True))


def is_due(session: Session) -> bool:
    """Whether ``upload`` has something to do: bring a bundle, or ask for a receipt. Needs no network."""
    known = headquarters(session) if session.side is Side.STATION else None
    if known is None or not known.confirmed:
        return False
    parcels, received_next = Parcels(session), _received_next(session)
    return any(one.next_seq > received_next for one in parcels.all()) or _has_news(session, parcels)


def pending(session: Session) -> tuple[Parcel, ...]:
    """The bundles in ``out``, the oldest first: on their way, or arrived and not yet answered."""
    return Parcels(session).all()


@dataclass(frozen=True, slots=True)
class _Carrier:
    server: Server
    line: Line
    way: Way


def _upload(session: Session, carrier: _Carrier, *, progress: Progress) -> Uploaded:
    parcels = Parcels(session)
    _doubt(session, parcels)
    parcels.tidy(_received_next(session))
    if not parcels.all() and not _has_news(session, parcels):
        raise NothingToSend
    arrived = tuple(_carry_all(session, parcels, carrier, progress=progress))
    receipts, refused = _take_receipts(session, parcels, carrier)
    parcels.tidy(_received_next(session))
    return Uploaded(arrived, receipts, refused, len(parcels.all()))


def _carry_all(
    session: Session, parcels: Parcels, carrier: _Carrier, *, progress: Progress
) -> Iterator[Parcel]:
    """First what is under way, then what is new since."""
    if _has_news(session, parcels):
        # Of those nothing is on the server yet, and the bundle that is made next holds all of them.
        parcels.drop(*(one for one in parcels.all() if one.place is None and one.arrived_at is None))
    for parcel in parcels.all():
        if parcel.arrived_at is None:
            yield _carry(session, parcels, parcel, carrier=carrier, progress=progress)
    if _has_news(session, parcels):

        def write(folder: Path) -> SentBundle:
            return send(session, folder, progress)

        parcel = parcels.make(write)
        yield _carry(session, parcels, parcel, carrier=carrier, progress=progress)


def _carry(
    session: Session, parcels: Parcels, parcel: Parcel, *, carrier: _Carrier, progress: Progress
) -> Parcel:
    memory = ParcelMemory(parcels, parcel)
    pace = Pace(session.outside.random, waits=carrier.way.waits, bounds=carrier.way.bounds)
    with refusals():
        file = parcels.file(parcel).open("rb")
    with file:
        cargo = Cargo(parcel.name, file, parcel.size_bytes)
        Upload(cargo, carrier.server, line=carrier.line, memory=memory).run(pace, progress)
    now_at = format_instant(session.outside.clock.now_at())
    parcels.note(parcel, place=memory.recall(), arrived_at=now_at)
    return parcel


def _has_news(session: Session, parcels: Parcels) -> bool:
    """Whether something waits for headquarters that is in no parcel."""
    queries, device = session.vault.queries, session.own.device
    last_sent = max((row.next_seq for row in queries.sent(device)), default=0)
    if queries.unsent(device) or is_news_since(session, last_sent):
        return True
    in_parcels = max((parcel.next_seq for parcel in parcels.all()), default=0)
    return in_parcels < last_sent and (queries.waiting(device) > 0 or has_news(session))


def _doubt(session: Session, parcels: Parcels) -> None:
    """Take the last parcel for lost when it was not answered for long; it holds what those before it hold."""
    last = parcels.all()[-1:]
    for parcel in last:
        if parcel.arrived_at is not None:
            waited = session.outside.clock.now_at() - parse_instant(parcel.arrived_at)
            if waited > _BELIEVED_FOR:
                parcels.note(parcel, place=None)


def _take_receipts(
    session: Session, parcels: Parcels, carrier: _Carrier
) -> tuple[tuple[TakenReceipt, ...], tuple[FieldbookError, ...]]:
    """Ask for the answer to each bundle that arrived; one that is not to be trusted keeps no other out."""
    taken: list[TakenReceipt] = []
    refused: list[FieldbookError] = []
    for parcel in parcels.all():
        if parcel.arrived_at is not None:
            try:
                raw = fetch_receipt(parcel.name, carrier.server, line=carrier.line)
                if raw is not None:
                    taken.append(_take_receipt(session, raw))
            except FieldbookError as error:
                refused.append(error)
    return tuple(taken), tuple(refused)


def _take_receipt(session: Session, raw: bytes) -> TakenReceipt:
    folder = session.vault.folder / _INBOX
    file = folder / f"{session.new_id()}{RECEIPT_SUFFIX}"

    def write(out: BinaryIO) -> None:
        out.write(raw)

    with refusals():
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        write_safely(file, write, random=session.outside.random)
        return take_receipt(session, file)
    finally:
        file.unlink(missing_ok=True)


def _received_next(session: Session) -> int:
    return session.vault.queries.received_mark(session.own.device)
