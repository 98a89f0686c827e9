"""Stations that are lost, found, retired with a receipt, and replaced by another device."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    NeedsReason,
    NoSuchStation,
    NothingToAnswer,
    SenderRetired,
    StationLost,
    StationRetired,
    WrongSide,
)
from fieldbook.base.ports import Silent
from fieldbook.journal.facts import Side
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.answering import answer_again
from fieldbook.services.post.asking import ask
from fieldbook.services.post.losing import loss_of, mark_found, mark_lost
from fieldbook.services.post.retiring import retire
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from fieldbook.services.steering.heeding import last_word
from fieldbook.services.steering.own_keys import turn
from fieldbook.store.rows import PartyRow
from tests.toolkit.people import appoint
from tests.toolkit.ports import SteppingClock
from tests.toolkit.vaults import amend, carry, found, introduce, save_operation

Pair = tuple[Session, Session]


def party(headquarters: Session, station: Session) -> PartyRow:
    return enrol.find_station(headquarters, station.own.station_name)


def enrolled_again(station: Session, headquarters: Session, *, replaces: str = "") -> None:
    joined = enrol.join(station, enrol.own_card(headquarters))
    looked = enrol.look_at(headquarters, joined.station_card)
    enrol.confirm(station, looked.code_to_say)
    enrol.accept(headquarters, joined.station_card, joined.code_to_say, replaces=replaces)


class TestALostStation:
    def test_is_believed_up_to_where_it_was_held_and_no_further(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        first = exchange.send(station, stick, Silent()).path
        exchange.receive(headquarters, first, Silent())
        mark_lost(headquarters, party(headquarters, station), "Left in a taxi")
        save_operation(station, "Forged")
        later = exchange.send(station, stick, Silent()).path

        with pytest.raises(StationLost):
            exchange.receive(headquarters, later, Silent())

        assert [row.title for row in browse.page(headquarters, browse.Asked()).rows] == ["Theseus"]
        assert [(one.state, one.code) for one in exchange.asides(headquarters)] == [("held", "B124")]
        assert not exchange.receive(headquarters, first, Silent()).is_new
        assert exchange.retry_aside(headquarters, Silent()) == []
        assert browse.counts(headquarters).by_form["operation"] == 1

    def test_is_told_nothing_more(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        record = save_operation(station)
        carry(station, headquarters, stick)
        ask(headquarters, record, "Who else was there?")
        mark_lost(headquarters, party(headquarters, station), "Stolen")

        with pytest.raises(StationLost):
            send_back(headquarters, party(headquarters, station), stick, progress=Silent())

    def test_learns_nothing_by_handing_an_old_bundle_in_again(self, pair: Pair, stick: Path) -> None:
        """Whoever has the laptop has the bundle too; the receipt to it says what is held, and no more."""
        station, headquarters = pair
        save_operation(station)
        old = exchange.send(station, stick, Silent()).path
        exchange.receive(headquarters, old, Silent())
        appoint(headquarters, Role.HEADQUARTERS)
        mark_lost(headquarters, party(headquarters, station), "Stolen")

        again = exchange.receive(headquarters, old, Silent())

        assert not again.is_new
        taken = exchange.take_receipt(station, again.receipt_path)
        assert taken.heard is None
        assert taken.is_new

    def test_that_was_never_heard_of_is_not_believed_at_all(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        mark_lost(headquarters, party(headquarters, station), "Stolen on the first day")

        with pytest.raises(StationLost):
            exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())

    def test_comes_back_whole_when_it_is_found(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        mark_lost(headquarters, party(headquarters, station), "Left in a taxi")
        save_operation(station)
        with pytest.raises(StationLost):
            exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())

        mark_found(headquarters, party(headquarters, station), "The driver brought it, never opened")

        assert loss_of(headquarters, party(headquarters, station).station) is None
        assert len(exchange.retry_aside(headquarters, Silent(), receipts_to=stick)) == 1
        assert browse.counts(headquarters).by_form["operation"] == 1
        mark_lost(headquarters, party(headquarters, station), "Again")
        assert loss_of(headquarters, party(headquarters, station).station) is not None

    def test_needs_a_reason_and_is_said_at_headquarters(self, pair: Pair) -> None:
        station, headquarters = pair
        with pytest.raises(NeedsReason):
            mark_lost(headquarters, party(headquarters, station), " ")
        with pytest.raises(WrongSide):
            mark_lost(station, party(headquarters, station), "No")


class TestARetiredStation:
    def test_is_told_with_a_receipt_and_sends_no_more(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        retire(headquarters, party(headquarters, station), "The mission ends")

        receipt = answer_again(headquarters, party(headquarters, station), stick)
        taken = exchange.take_receipt(station, receipt)

        assert taken.heard is not None
        assert taken.heard.is_retired
        save_operation(station, "Minotaur")
        with pytest.raises(StationRetired):
            exchange.send(station, stick, Silent())

    def test_goes_on_once_it_is_enrolled_anew(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        retire(headquarters, party(headquarters, station), "By mistake")
        exchange.take_receipt(station, answer_again(headquarters, party(headquarters, station), stick))
        # Its card is the same, and so is the code: headquarters' card is what has to differ.
        enrolled_again(station, headquarters)
        save_operation(station, "Minotaur")

        assert carry(station, headquarters, stick).records == 1
        word = last_word(station)
        assert word is not None
        assert not word.is_retired

    def test_is_named_by_what_still_comes_from_it_which_is_kept_and_follows(
        self, pair: Pair, stick: Path
    ) -> None:
        """A stick that was on the road when the station was retired is authentic: it is not a stranger's."""
        station, headquarters = pair
        save_operation(station)
        late = exchange.send(station, stick, Silent()).path
        retire(headquarters, party(headquarters, station), "Replaced too early")

        with pytest.raises(SenderRetired) as refused:
            exchange.receive(headquarters, late, Silent())

        assert refused.value.fields == {"station": station.own.station_name, "day": "2026-03-01"}
        (kept,) = (one for one in exchange.asides(headquarters) if one.waits)
        assert (kept.state, kept.code, kept.station) == ("held", "B128", station.own.station)
        assert exchange.retry_aside(headquarters, Silent(), receipts_to=stick) == []
        enrolled_again(station, headquarters)
        assert len(exchange.retry_aside(headquarters, Silent(), receipts_to=stick)) == 1
        assert browse.counts(headquarters).by_form["operation"] == 1

    def test_does_not_lend_its_old_key_to_whoever_holds_it(self, pair: Pair, stick: Path) -> None:
        """Enrolled anew with new keys: what is signed with the old ones is told by name, not believed."""
        station, headquarters = pair
        save_operation(station)
        late = exchange.send(station, stick, Silent()).path
        retire(headquarters, party(headquarters, station), "The laptop was open on a desk")
        turn(station)
        enrolled_again(station, headquarters)

        with pytest.raises(SenderRetired):
            exchange.receive(headquarters, late, Silent())

    def test_is_retired_whatever_the_clock_said_when_it_was_enrolled(self, tmp_path: Path) -> None:
        """A headquarters whose clock stood in 2100 on the day of enrolling can still retire."""
        station = found(tmp_path / "station")
        headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
        right = headquarters.outside
        far = datetime(2100, 1, 1, tzinfo=UTC)
        headquarters.outside = replace(right, clock=SteppingClock(far))
        introduce(station, headquarters)
        headquarters.outside = right

        retire(headquarters, party(headquarters, station), "The mission ends")

        assert enrol.enrolled_stations(headquarters) == []
        station.close()
        headquarters.close()

    def test_hears_nothing_of_who_works_at_headquarters(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        appoint(headquarters, Role.HEADQUARTERS)
        retire(headquarters, party(headquarters, station), "The mission ends")

        exchange.take_receipt(station, answer_again(headquarters, party(headquarters, station), stick))

        word = last_word(station)
        assert word is not None
        assert (word.is_retired, word.people) == (True, ())

    def test_cannot_be_answered_before_it_ever_sent(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        with pytest.raises(NothingToAnswer):
            answer_again(headquarters, party(headquarters, station), stick)


class TestASuccessor:
    def test_gets_the_questions_and_corrections_of_the_one_before(
        self, tmp_path: Path, pair: Pair, stick: Path
    ) -> None:
        station, headquarters = pair
        record = save_operation(station)
        carry(station, headquarters, stick)
        fresh = found(tmp_path / "fresh", name="Harbour tablet 5")

        enrolled_again(fresh, headquarters, replaces=station.own.station_name)
        asked = ask(headquarters, record, "Who else was there?")
        amend(headquarters, record, name="Theseus II")
        back = send_back(headquarters, party(headquarters, fresh), stick, progress=Silent())
        take_back(fresh, back.path, Silent())

        assert asked.station == "Harbour tablet 5"
        assert [row.title for row in browse.page(fresh, browse.Asked()).rows] == ["Theseus II"]
        assert [one.is_retired for one in enrol.standing(headquarters).stations] == [True, False]
        fresh.close()

    def test_must_follow_somebody(self, tmp_path: Path, pair: Pair) -> None:
        _, headquarters = pair
        fresh = found(tmp_path / "fresh", name="Harbour tablet 5")
        with pytest.raises(NoSuchStation):
            enrolled_again(fresh, headquarters, replaces="Nobody")
        fresh.close()

    def test_may_bear_the_same_name(self, tmp_path: Path, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        fresh = found(tmp_path / "fresh", name=station.own.station_name)
        enrolled_again(fresh, headquarters, replaces=station.own.station_name)

        assert party(headquarters, fresh).station == fresh.own.station
        fresh.close()


def test_introducing_twice_is_no_succession(pair: Pair) -> None:
    station, headquarters = pair
    introduce(station, headquarters)
    assert headquarters.vault.queries.steering.before(station.own.station) == []
