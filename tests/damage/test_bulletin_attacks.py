"""H11: what may be done to that which headquarters announces. Each is refused, and nothing is changed.

The list is The Update Framework's: rollback, freeze, mix and match, wrong signer, another's, endless data.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.base import limits
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import (
    Altered,
    BulletinDisagrees,
    FieldbookError,
    ForeignReceipt,
    HandNotBelieved,
    NotABulletin,
    NotAReceipt,
)
from fieldbook.base.ids import StationId
from fieldbook.base.ports import Clock, Silent
from fieldbook.bundle.bulletin import (
    Bulletin,
    Enrolled,
    SignedBulletin,
    encode_bulletin,
    parse_bulletin,
    sign_bulletin,
)
from fieldbook.bundle.envelope import Identity, open_bytes, seal_bytes
from fieldbook.bundle.receipt import Receipt, encode_receipt, make_receipt, read_receipt
from fieldbook.journal.signing import Signer
from fieldbook.services import enrol, exchange
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.services.steering import heeding
from fieldbook.services.steering.announcing import GOOD_FOR, bulletin_for
from fieldbook.services.steering.own_keys import turn
from tests.damage.conftest import Figure
from tests.toolkit.vaults import enrolled, reopen, save_operation

PREFIX_BYTES = 8 + 32 + 64


@dataclass
class Road:
    """A station that heeded bulletin 2 (key of epoch 3), and every receipt that ever came to it."""

    station: Session
    hq: Session
    receipts: list[Path]
    folder: Path

    @property
    def now(self) -> Bulletin:
        found = heeding.last_bulletin(self.station)
        assert found is not None
        return found

    def signed(self, bulletin: Bulletin, signer: Signer | None = None) -> SignedBulletin:
        return sign_bulletin(bulletin, signer or self.hq.station)

    def state(self) -> tuple[int, str, int]:
        """What the station acts on: number, to whom it seals, and how many entries it wrote."""
        tip = self.station.vault.truth.tip(self.station.own.device)
        return self.now.number, enrol.confirmed_headquarters(self.station).recipient, tip.next_seq

    def receipt(self) -> Receipt:
        return read_receipt(read_small(self.receipts[-1]), self.station.identity)[0]

    def carry(self, receipt: Receipt, signer: Signer | None = None) -> None:
        """Headquarters' receipt with something else in it, under *signer*'s hand."""
        sealed = make_receipt(receipt, signer or self.hq.station, recipient=self.station.own.recipient)
        path = self.folder / f"{self.station.new_id()}.fbr"
        path.write_bytes(sealed)
        exchange.take_receipt(self.station, path)


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    station, hq = enrolled(tmp_path)
    receipts = []
    for name in ("One", "Two", "Three"):
        save_operation(station, name)
        received = exchange.receive(hq, exchange.send(station, tmp_path, Silent()).path, Silent())
        exchange.take_receipt(station, received.receipt_path)
        receipts.append(received.receipt_path)
        turn(hq)
    found = Road(station, hq, receipts, tmp_path)
    assert found.state()[0] == 2
    yield found
    station.close()
    hq.close()


@contextmanager
def refused(road: Road, *errors: type[FieldbookError]) -> Iterator[None]:
    before = road.state()
    with pytest.raises(errors):
        yield
    assert road.state() == before


def _rolled_back_epoch(road: Road) -> SignedBulletin:
    return road.signed(replace(road.now, number=9, keys=road.now.keys[:1]))


def _one_number_twice(road: Road) -> SignedBulletin:
    return road.signed(replace(road.now, state=Enrolled.RETIRED))


def _exchanged_key(road: Road) -> SignedBulletin:
    epoch = road.now.epoch
    keys = (*road.now.keys[:-1], (epoch, Identity.generate().recipient))
    return road.signed(replace(road.now, number=9, keys=keys))


def _wrong_signer(road: Road) -> SignedBulletin:
    return road.signed(replace(road.now, number=9), Signer(bytes(32)))


def _signed_by_the_station(road: Road) -> SignedBulletin:
    return road.signed(replace(road.now, number=9), road.station.station)


def _for_another_station(road: Road) -> SignedBulletin:
    return road.signed(replace(road.now, number=9, station=StationId("ab" * 16)))


def _of_another_headquarters(road: Road) -> SignedBulletin:
    return road.signed(replace(road.now, number=9, headquarters=StationId("ab" * 16)))


def _mixed(road: Road) -> SignedBulletin:
    """The text of one bulletin under the signature of another."""
    other = road.signed(replace(road.now, number=9))
    return SignedBulletin(road.signed(road.now).said, other.signature)


def _signature_of_another_purpose(road: Road) -> SignedBulletin:
    raw = encode_bulletin(replace(road.now, number=9))
    return SignedBulletin(raw.decode(), road.hq.station.sign("receipt", digest_of("bulletin", raw)))


def _no_bulletin(road: Road) -> SignedBulletin:
    said = '{"v":1}'
    digest = digest_of("bulletin", said.encode())
    return SignedBulletin(said, road.hq.station.sign("bulletin", digest))


def _endless(road: Road) -> SignedBulletin:
    said = "[" * 200_000
    digest = digest_of("bulletin", said.encode())
    return SignedBulletin(said, road.hq.station.sign("bulletin", digest))


ATTACKS: dict[Callable[[Road], SignedBulletin], type[FieldbookError]] = {
    _rolled_back_epoch: BulletinDisagrees,
    _one_number_twice: BulletinDisagrees,
    _exchanged_key: BulletinDisagrees,
    _wrong_signer: Altered,
    _signed_by_the_station: Altered,
    _for_another_station: ForeignReceipt,
    _of_another_headquarters: ForeignReceipt,
    _mixed: Altered,
    _signature_of_another_purpose: Altered,
    _no_bulletin: NotABulletin,
    _endless: NotABulletin,
}


@pytest.mark.slow
def test_every_attack_is_refused_by_its_name_and_changes_nothing(road: Road, figure: Figure) -> None:
    """In a receipt that is headquarters' own in everything else: nothing of it is marked either."""
    for attack, error in ATTACKS.items():
        signed = attack(road)
        with refused(road, error):
            heeding.heed(road.station, signed)
        receipt = replace(road.receipt(), bulletin=signed, next_seq=1, first_seq=0, head=_first(road))
        with refused(road, error):
            road.carry(receipt)
    figure("H11", f"{len(ATTACKS)} of {len(ATTACKS)} attacks on bulletins refused, twice each; 0 changes")


@pytest.mark.slow
def test_older_receipts_never_bring_an_older_key_back(road: Road) -> None:
    """Rollback by replay: every receipt there ever was, again, in every order."""
    before = road.state()
    for path in (*road.receipts, *reversed(road.receipts)):
        exchange.take_receipt(road.station, path)
    assert road.state() == before


@pytest.mark.slow
def test_a_bulletin_moved_into_another_receipt_breaks_that_receipt(road: Road) -> None:
    newer = bulletin_for(road.hq, enrol.find_station(road.hq, road.station.own.station_name))
    receipt = replace(road.receipt(), bulletin=newer)
    with refused(road, HandNotBelieved):
        road.carry(receipt, Signer(bytes(32)))
    with refused(road, NotAReceipt, Altered):
        path = road.folder / "spliced.fbr"
        path.write_bytes(seal_bytes(_spliced(road, receipt), [road.station.own.recipient]))
        exchange.take_receipt(road.station, path)


@pytest.mark.slow
def test_a_freeze_is_warned_of_and_stops_nothing(road: Road) -> None:
    """Whoever keeps every newer word back is noticed once the last one should have been renewed."""
    word = heeding.last_word(road.station)
    assert word is not None
    assert not word.is_old
    clock = road.station.outside.clock
    road.station.outside = replace(road.station.outside, clock=_Ahead(clock, GOOD_FOR + timedelta(days=1)))

    frozen = heeding.last_word(road.station)
    assert frozen is not None
    assert frozen.is_old
    save_operation(road.station, "Four")
    assert exchange.send(road.station, road.folder, Silent()).records >= 1


@pytest.mark.slow
def test_the_controls_are_believed(road: Road) -> None:
    """The same ways with an honest bulletin: otherwise the list above would prove nothing."""
    honest = road.signed(replace(road.now, number=3))
    assert heeding.heed(road.station, honest) is not None
    road.carry(replace(road.receipt(), bulletin=road.signed(replace(road.now, number=4))))
    assert road.now.number == 4


@pytest.mark.slow
def test_a_restored_headquarters_goes_on_behind_what_its_stations_heard(tmp_path: Path) -> None:
    """Its counter would begin anew, and every later word would be refused as a rollback."""
    station, hq = enrolled(tmp_path)
    party = enrol.find_station(hq, station.own.station_name)
    turn(hq)
    for number in range(5, 7):
        bulletin = parse_bulletin(_said(bulletin_for(hq, party)))
        heeding.heed(station, sign_bulletin(replace(bulletin, number=number), hq.station))
    save_operation(station)
    received = exchange.receive(hq, exchange.send(station, tmp_path, Silent()).path, Silent())
    turn(hq)

    receipt = exchange.receive(hq, exchange.send(station, tmp_path, Silent()).path, Silent())
    assert received.is_new
    taken = exchange.take_receipt(station, receipt.receipt_path)

    assert taken.heard is not None
    assert taken.heard.number == 7
    for session in (station, hq):
        session.close()
    again = reopen(tmp_path / "station")
    assert heeding.last_word(again) is not None
    again.close()


class _Ahead:
    """A clock that runs ahead of another."""

    def __init__(self, clock: Clock, by: timedelta) -> None:
        self._clock, self._by = clock, by

    def now_at(self) -> datetime:
        return self._clock.now_at() + self._by


def _first(road: Road) -> Digest:
    entry = road.station.vault.truth.entry_at(road.station.own.device, 0)
    assert entry is not None
    return entry.digest


def _said(signed: SignedBulletin | None) -> bytes:
    assert signed is not None
    return signed.said.encode()


def _spliced(road: Road, receipt: Receipt) -> bytes:
    """The prefix of the receipt that is signed, with the body of another one behind it."""
    plain = open_bytes(read_small(road.receipts[-1]), road.station.identity, most_bytes=limits.MIB)
    return plain[:PREFIX_BYTES] + encode_receipt(receipt)
