"""Headquarters' answers: what it holds of a device, what it misses, and what it keeps aside."""

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.errors import Gap
from fieldbook.base.ids import BundleId
from fieldbook.base.moment import format_instant
from fieldbook.bundle.manifest import Manifest
from fieldbook.bundle.receipt import NO_HEAD, Receipt, make_receipt
from fieldbook.journal.chain import Tip
from fieldbook.services.attaching.carrying import missing_from
from fieldbook.services.post.aside import Asides
from fieldbook.services.session import Session
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow

RECEIPT_SUFFIX = ".fbr"


def answer(
    session: Session,
    manifest: Manifest,
    station: PartyRow,
    *,
    folder: Path,
    files: frozenset[bytes] = frozenset(),
) -> Path:
    """Write the receipt to a bundle: the whole of its device, which may be more than this bundle brought.

    *files* are the attached files that it brought.

    Raises:
        PlaceError: when *folder* refuses.
    """
    receipt = replace(_receipt(session, manifest, station), files=tuple(map(Digest, sorted(files))))
    sealed = make_receipt(receipt, session.station, recipient=station.recipient)
    path = folder / f"{session.new_id()}{RECEIPT_SUFFIX}"

    def write(out: BinaryIO) -> None:
        out.write(sealed)

    write_safely(path, write, random=session.outside.random, overwrite=False)
    return path


def _receipt(session: Session, manifest: Manifest, station: PartyRow) -> Receipt:
    forks = [fork.seq for fork in session.vault.queries.forks() if fork.device == manifest.device]
    tip = session.vault.truth.tip(manifest.device)
    if forks and session.vault.truth.holds(manifest.head):
        # There are several ends: the sender knows the one of its own branch, and is answered with that.
        tip = Tip(manifest.device, manifest.next_seq, manifest.head)
    waiting = Asides(session).waiting(station.station)
    return Receipt(
        headquarters=session.own.station,
        station=station.station,
        device=manifest.device,
        first_seq=manifest.first_seq,
        next_seq=tip.next_seq,
        head=tip.head or NO_HEAD,
        bundle=manifest.bundle,
        number=len(session.vault.queries.taken_from(station.station)),
        written_at=format_instant(session.outside.clock.now_at()),
        want=_want(session, manifest, tip),
        refused=tuple((BundleId(one.bundle), one.code) for one in waiting[: limits.LISTED_MOST]),
        forks=tuple(forks[: limits.LISTED_MOST]),
        missing_files=missing_from(session, manifest.device),
    )


def _want(session: Session, manifest: Manifest, tip: Tip) -> tuple[tuple[int, int], ...]:
    """The entries between what is held of this device and the first bundle that waits for them."""
    waiting = [one for one in Asides(session).waiting() if one.device == manifest.device]
    starts = [one.first_seq for one in waiting if one.code == Gap.code and one.first_seq > tip.next_seq]
    return ((tip.next_seq, min(starts)),) if starts else ()
