"""Receipts at a station: what headquarters holds, misses and keeps aside, noted in the journal."""

from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.base.errors import ForeignReceipt, HandNotBelieved, ReceiptMismatch
from fieldbook.bundle.mandate import key_code
from fieldbook.bundle.receipt import Receipt, read_receipt
from fieldbook.journal.facts import Fact, Receipted, Side, Wanted
from fieldbook.services.attaching.carrying import note_told
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import believed_hands
from fieldbook.services.steering.heeding import Heard, heed
from fieldbook.services.steering.lists import use_lists
from fieldbook.services.steering.own_keys import end_turning
from fieldbook.services.steering.trusting import take_chain


@dataclass(frozen=True, slots=True)
class TakenReceipt:
    """What a receipt told: headquarters holds *records* more of our records, up to entry *next_seq*.

    Attributes:
        want: Ranges of entries that headquarters asks for again; the next bundle brings them.
        refused: Bundles that headquarters keeps aside, by number, each with the code of its reason.
        forks: Places from which on headquarters holds two histories of this device.
        files: Attached files that arrived with the bundle that is answered.
        files_wanted: Attached files that headquarters has not got.
        heard: What headquarters announced with it, if that was new.
        hand: The code of headquarters' new signing key, to be compared; "" if that is no news.
    """

    headquarters: str
    records: int
    next_seq: int
    is_new: bool
    want: tuple[tuple[int, int], ...] = ()
    refused: tuple[tuple[int, str], ...] = ()
    forks: tuple[int, ...] = ()
    files: int = 0
    files_wanted: int = 0
    heard: Heard | None = None
    hand: str = ""


def take_receipt(session: Session, file: Path) -> TakenReceipt:
    """Mark as received what headquarters says it holds, after comparing it with our own journal.

    Raises:
        WrongSide: at headquarters.
        NotAReceipt, ForeignReceipt, ReceiptMismatch: when it is not for us, or not what we wrote.
        HandNotBelieved: when the key that signed it does not speak for our headquarters any more.
        NotAMandate, MandateDisagrees, MandateUnsigned: when what it says of that key does not follow.
        Altered, NotABulletin, BulletinDisagrees: when what it announces is not to be trusted; nothing was
            marked then.
    """
    session.require(Side.STATION)
    known = confirmed_headquarters(session)
    receipt, key = read_receipt(read_small(file), session.identity)
    if (receipt.headquarters, receipt.station) != (known.station, session.own.station):
        raise ForeignReceipt
    # Mandates prove themselves link by link; whether the rest is believed depends on what they say.
    mandate = take_chain(session, receipt.mandates)
    if key not in believed_hands(session, known):
        raise HandNotBelieved
    receipt = _as_far_as_we_know(session, receipt)
    _compare_head(session, receipt)
    queries = session.vault.queries
    before = queries.waiting(receipt.device)
    fact = _news(session, receipt)
    with session.vault.transaction():
        if fact is not None:
            session.write_fact(fact)
        heard = heed(session, receipt.bulletin) if receipt.bulletin else None
        is_turned = end_turning(session)
    if is_turned:
        session.vault.leave_nothing_behind()
    if heard:
        use_lists(session)
    if fact is not None or heard or receipt.files or receipt.missing_files:
        note_told(session, has=receipt.files, wants=receipt.missing_files)
        session.changes.announce(Changes(forms=frozenset(session.catalogue.by_id), standing=True))
    numbers = {sent.bundle: sent.number for sent in queries.sent(receipt.device)}
    return TakenReceipt(
        known.station_name,
        max(0, before - queries.waiting(receipt.device)),
        receipt.next_seq,
        is_new=fact is not None,
        want=receipt.want,
        refused=tuple((numbers.get(bundle, 0), code) for bundle, code in receipt.refused),
        forks=receipt.forks,
        files=len(receipt.files),
        files_wanted=len(receipt.missing_files),
        heard=heard,
        hand=key_code(mandate.hand) if mandate else "",
    )


def _news(session: Session, receipt: Receipt) -> Fact | None:
    """What the journal shall say of *receipt*; None when a later one has been taken in already."""
    queries, device = session.vault.queries, receipt.device
    # An answer to what left since is no old one, whatever headquarters' clock said on the day it asked.
    if receipt.written_at <= queries.asked_again_at(device) and not queries.left_since_asked(
        device, receipt.bundle
    ):
        return None
    mark = queries.received_mark(device)
    if receipt.want and receipt.want[0][0] < mark:
        first_seq, next_seq = receipt.want[0]
        return Wanted(receipt.headquarters, device, first_seq, next_seq, receipt.written_at)
    if receipt.next_seq <= mark:
        return None
    return Receipted(receipt.headquarters, device, receipt.next_seq, receipt.head.hex())


def _compare_head(session: Session, receipt: Receipt) -> None:
    if not receipt.next_seq:
        return  # nothing is confirmed; there is nothing to compare
    held = session.vault.truth.entry_at(receipt.device, receipt.next_seq - 1)
    if receipt.device != session.own.device and held is None:
        raise ForeignReceipt
    if held is None or held.digest != receipt.head:
        raise ReceiptMismatch(seq=receipt.next_seq - 1)


def _as_far_as_we_know(session: Session, receipt: Receipt) -> Receipt:
    """Of an earlier device headquarters may hold more than a restored vault does: all that is here, then."""
    tip = session.vault.truth.tip(receipt.device)
    earlier = session.vault.queries.own_devices()[:-1]
    if receipt.device in earlier and tip.head is not None and receipt.next_seq > tip.next_seq:
        return replace(receipt, next_seq=tip.next_seq, head=tip.head)
    return receipt
