"""Keys that change while bundles and receipts are still on the road, and what is announced of them."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    KeyStillUsed,
    NoSuchKey,
    NotForUs,
    NothingToSend,
)
from fieldbook.base.ports import Silent
from fieldbook.journal.facts import Side
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from fieldbook.services.steering.heeding import last_word
from fieldbook.services.steering.own_keys import destroy, own_keys, turn
from tests.toolkit.vaults import carry, found, reopen, save_operation

Pair = tuple[Session, Session]


def to_station(headquarters: Session, station: Session, stick: Path) -> Path:
    to = enrol.find_station(headquarters, station.own.station_name)
    return send_back(headquarters, to, stick, progress=Silent()).path


class TestHeadquartersNewKey:
    def test_old_bundles_on_the_road_still_open(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        on_the_road = exchange.send(station, stick, Silent()).path

        key = turn(headquarters)

        assert (key.epoch, key.until) == (2, "")
        assert exchange.receive(headquarters, on_the_road, Silent()).records == 1

    def test_a_receipt_tells_the_station_which_seals_to_it_from_then_on(
        self, pair: Pair, stick: Path
    ) -> None:
        station, headquarters = pair
        key = turn(headquarters)
        save_operation(station)
        sent = exchange.send(station, stick, Silent()).path
        assert own_keys(headquarters)[1].stations == (station.own.station_name,)

        received = exchange.receive(headquarters, sent, Silent())
        taken = exchange.take_receipt(station, received.receipt_path)

        assert taken.heard is not None
        assert (taken.heard.number, taken.heard.is_new_key) == (1, True)
        assert enrol.confirmed_headquarters(station).recipient == key.recipient
        save_operation(station, "Minotaur")
        assert carry(station, headquarters, stick).records == 1
        assert [one.stations for one in own_keys(headquarters)] == [(station.own.station_name,), ()]

    def test_a_return_tells_it_as_well(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        key = turn(headquarters)

        take_back(station, to_station(headquarters, station, stick), Silent())

        assert enrol.confirmed_headquarters(station).recipient == key.recipient
        word = last_word(station)
        assert word is not None
        assert (word.epoch, word.is_old) == (2, False)

    def test_is_no_news_once_it_was_heeded(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        turn(headquarters)
        save_operation(station)
        carry(station, headquarters, stick)
        save_operation(station, "Minotaur")
        carry(station, headquarters, stick)

        with pytest.raises(NothingToSend):
            to_station(headquarters, station, stick)

    def test_survives_locking_on_both_sides(self, tmp_path: Path, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        on_the_road = exchange.send(station, stick, Silent()).path
        turn(headquarters)
        for session in pair:
            session.close()
        station, headquarters = reopen(tmp_path / "station"), reopen(tmp_path / "hq", "hq again")
        try:
            received = exchange.receive(headquarters, on_the_road, Silent())
            exchange.take_receipt(station, received.receipt_path)
            assert enrol.confirmed_headquarters(station).recipient == headquarters.own.recipient
        finally:
            station.close()
            headquarters.close()

    def test_a_station_that_took_the_old_card_can_still_be_enrolled(self, tmp_path: Path) -> None:
        station = found(tmp_path / "station")
        headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
        joined = enrol.join(station, enrol.own_card(headquarters))
        turn(headquarters)

        looked = enrol.look_at(headquarters, joined.station_card)
        enrol.confirm(station, looked.code_to_say)
        enrol.accept(headquarters, joined.station_card, joined.code_to_say)

        assert enrol.standing(headquarters).stations[0].confirmed
        station.close()
        headquarters.close()


class TestDestroyingAKey:
    def test_is_refused_while_somebody_may_seal_to_it(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        turn(headquarters)

        with pytest.raises(KeyStillUsed) as refused:
            destroy(headquarters, 1)

        assert refused.value.fields["stations"] == station.own.station_name
        save_operation(station)
        carry(station, headquarters, stick)
        save_operation(station, "Minotaur")
        carry(station, headquarters, stick)
        destroy(headquarters, 1)
        assert [one.epoch for one in own_keys(headquarters)] == [2]

    def test_leaves_nobody_who_opens_what_was_sealed_to_it(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        on_the_road = exchange.send(station, stick, Silent()).path
        turn(headquarters)
        destroy(headquarters, 1, even_so=True)

        with pytest.raises(NotForUs):
            exchange.receive(headquarters, on_the_road, Silent())

    def test_lets_a_station_that_was_left_behind_come_back_by_a_return(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        turn(headquarters)
        destroy(headquarters, 1, even_so=True)
        take_back(station, to_station(headquarters, station, stick), Silent())
        save_operation(station)

        assert carry(station, headquarters, stick).records == 1

    def test_is_only_of_an_earlier_one(self, pair: Pair) -> None:
        _, headquarters = pair
        for epoch in (1, 2, 9):
            with pytest.raises(NoSuchKey):
                destroy(headquarters, epoch)

    def test_leaves_no_byte_of_it_in_the_vault(self, tmp_path: Path, pair: Pair) -> None:
        _, headquarters = pair
        turn(headquarters)
        (earlier,) = headquarters.keyset.earlier
        destroy(headquarters, 1, even_so=True)

        assert earlier.secret not in headquarters.identity
        kept = headquarters.vault.scratch.setting("own_keys") or b""
        assert earlier.secret.encode() not in kept


class TestAStationsNewKeys:
    def test_are_followed_by_headquarters_and_used_once_it_confirmed(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        old = station.station.public
        turn(station)
        assert station.known_hand.public == old != station.station.public

        carry(station, headquarters, stick)

        assert station.known_hand.public == station.station.public
        known = enrol.find_station(headquarters, station.own.station_name)
        assert (known.station_public, known.recipient) == (station.station.public, station.own.recipient)
        save_operation(station, "Minotaur")
        assert carry(station, headquarters, stick).records == 1
        assert audit(station, Silent()).devices == 1
        assert audit(headquarters, Silent()).devices == 2

    def test_leave_old_bundles_and_old_receipts_readable(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        first = exchange.send(station, stick, Silent()).path
        receipt = exchange.receive(headquarters, first, Silent()).receipt_path
        second = exchange.send(station, stick, Silent()) if save_operation(station, "Two") else None
        assert second is not None
        turn(station)
        save_operation(station, "Three")
        carry(station, headquarters, stick)

        exchange.take_receipt(station, receipt)
        assert not exchange.receive(headquarters, second.path, Silent()).is_new
        assert browse.counts(station).waiting == 0

    def test_may_turn_twice_before_headquarters_hears(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        turn(station)
        turn(station)
        save_operation(station)

        carry(station, headquarters, stick)

        assert station.keyset.turning is None
        assert enrol.find_station(headquarters, station.own.station_name).recipient == station.own.recipient

    def test_let_returns_for_the_old_keys_arrive(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        turn(headquarters)
        back = to_station(headquarters, station, stick)
        turn(station)

        assert take_back(station, back, Silent()).entries


class TestWhoeverIsAskedNothing:
    def test_hears_nothing(self, pair: Pair, stick: Path) -> None:
        """Without a change there is no bulletin, and nothing goes back to a station for its own sake."""
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)

        assert last_word(station) is None
        assert replace(own_keys(headquarters)[0], recipient="").epoch == 1
