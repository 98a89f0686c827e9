"""Headquarters' answers: what it holds of a device, what it misses, and what it keeps aside."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Protocol

from fieldbook.base import limits
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import Gap, NothingToAnswer
from fieldbook.base.ids import BundleId, DeviceId
from fieldbook.base.moment import format_instant
from fieldbook.bundle.receipt import NO_HEAD, Receipt, encode_receipt, make_receipt
from fieldbook.journal.chain import Tip
from fieldbook.journal.facts import Side
from fieldbook.services.attaching.carrying import missing_from
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.post.aside import Asides
from fieldbook.services.post.losing import loss_of
from fieldbook.services.session import Session
from fieldbook.services.steering.announcing import bulletin_for
from fieldbook.services.steering.believing import mandates
from fieldbook.services.steering.mandating import require_hand
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow

RECEIPT_SUFFIX = ".fbr"
_NAME_DIGITS = 32


class Brought(Protocol):
    """What a bundle brought: its manifest, or what our journal says of its taking in."""

    @property
    def bundle(self) -> BundleId:
        """Its name."""
        ...

    @property
    def device(self) -> DeviceId:
        """Whose chain."""
        ...

    @property
    def first_seq(self) -> int:
        """Its first entry."""
        ...

    @property
    def next_seq(self) -> int:
        """The one after its last."""
        ...

    @property
    def head(self) -> Digest:
        """Its last entry."""
        ...


@dataclass(frozen=True, slots=True)
class Came:
    """What a bundle brought besides its entries.

    Attributes:
        files: The attached files that were in it.
        is_new: Whether anything of it was not held before.
    """

    files: frozenset[bytes] = frozenset()
    is_new: bool = True


def answer_again(session: Session, station: PartyRow, folder: Path) -> Path:
    """Write another receipt to the last bundle of *station*, which tells it what is announced since.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who may only look.
        NothingToAnswer: when nothing has come from it yet.
        PlaceError: when *folder* refuses.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*WRITERS)
    taken = session.vault.queries.taken_last_from(station.station)
    if taken is None:
        raise NothingToAnswer
    return answer(session, taken, station, folder=folder)


def answer(
    session: Session,
    manifest: Brought,
    station: PartyRow,
    *,
    folder: Path,
    came: Came | None = None,
) -> Path:
    """Write the receipt to a bundle: the whole of its device, which may be more than this bundle brought.

    Where what *came* was held already, an answer of ours that said the same gives way: a stick that is taken
    in again and again would fill with them.

    Raises:
        HandNotHere: where the signing key that is in force is on another computer; what came is taken in.
        PlaceError: when *folder* refuses.
    """
    require_hand(session)
    came = came or Came()
    receipt = replace(
        _receipt(session, manifest, station),
        files=tuple(map(Digest, sorted(came.files))),
        mandates=mandates(session, session.own.station)[-limits.RECEIPT_MANDATES_MOST :],
        # Whoever has a laptop that is lost can hand an old bundle in, and would learn from the answer.
        bulletin=None if loss_of(session, station.station) else bulletin_for(session, station),
    )
    sealed = make_receipt(receipt, session.station, recipient=station.recipient)
    path = folder / f"{session.new_id() if came.is_new else _known_name(receipt)}{RECEIPT_SUFFIX}"

    def write(out: BinaryIO) -> None:
        out.write(sealed)

    write_safely(path, write, random=session.outside.random, overwrite=not came.is_new)
    return path


def _known_name(receipt: Receipt) -> str:
    """A name for all receipts that say the same of a device, whichever of its bundles they answer.

    Nobody can tell from it whose it is: device and station have random names themselves.
    """
    said = replace(
        receipt, bundle=BundleId(""), first_seq=0, number=0, written_at="", bulletin=None, mandates=()
    )
    return digest_of("receipt", encode_receipt(said)).hex()[:_NAME_DIGITS]


def _receipt(session: Session, manifest: Brought, station: PartyRow) -> Receipt:
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


def _want(session: Session, manifest: Brought, tip: Tip) -> tuple[tuple[int, int], ...]:
    """The entries between what is held of this device and the first bundle that waits for them."""
    waiting = [one for one in Asides(session).waiting() if one.device == manifest.device]
    starts = [one.first_seq for one in waiting if one.code == Gap.code and one.first_seq > tip.next_seq]
    return ((tip.next_seq, min(starts)),) if starts else ()
