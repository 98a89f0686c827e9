"""Headquarters' signing key changes under root keys: begun, planned, and for stations long away."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    HandNotBelieved,
    MandateUnsigned,
    NoRoot,
    NotARootKey,
    UnknownStation,
    WrongSide,
)
from fieldbook.base.ports import Silent
from fieldbook.bundle.mandate import (
    key_code,
)
from fieldbook.journal.facts import Side
from fieldbook.journal.signing import Signer
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.post.asking import ask
from fieldbook.services.post.mandating import take_mandates
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.road import Drive, take_arrivals
from fieldbook.services.session import Session
from fieldbook.services.steering.mandating import (
    Hand,
    Roots,
    draft,
    make_root_key,
    put_in_force,
    read_draft,
    read_root_card,
    read_root_key,
    sign_draft,
)
from fieldbook.services.steering.trusting import hand_word, take_chain
from tests.toolkit.ports import Dice
from tests.toolkit.roots import Safe, chain_of, hand_at
from tests.toolkit.vaults import PASSPHRASE, carry, found, introduce, save_operation

Pair = tuple[Session, Session]


@pytest.fixture
def safe(pair: Pair) -> Safe:
    return Safe(pair[1])


class TestBeginning:
    def test_keeps_the_key_and_tells_the_station_which_roots_are_above_it(
        self, pair: Pair, safe: Safe, stick: Path
    ) -> None:
        station, headquarters = pair
        assert hand_word(station).number == 0
        before = headquarters.station.public
        assert safe.begin().hand == before == headquarters.station.public
        save_operation(station)

        carry(station, headquarters, stick)

        word = hand_word(station)
        assert word == replace(hand_word(headquarters), is_here=True)
        assert (word.number, word.code, word.need, len(word.roots)) == (1, key_code(before), 2, 3)

    def test_is_of_headquarters_alone_and_needs_roots(self, pair: Pair, safe: Safe) -> None:
        station, headquarters = pair
        for hand in (Hand.NEW, Hand.REPLACE, Hand.SETTLE, Hand.KEEP):
            with pytest.raises(NoRoot):
                draft(headquarters, hand)
        with pytest.raises(WrongSide):
            draft(station, Hand.KEEP, safe.roots())
        with pytest.raises(ValueError, match="roots"):
            draft(headquarters, Hand.KEEP, Roots(safe.roots().keys, 4))

    def test_with_too_few_signatures_is_refused(self, pair: Pair, safe: Safe) -> None:
        _, headquarters = pair
        content = draft(headquarters, Hand.KEEP, safe.roots()).content
        one = safe.signed(content, by=1)

        assert read_draft(one).missing == 1
        with pytest.raises(MandateUnsigned):
            put_in_force(headquarters, one)
        assert chain_of(headquarters) == ()

    @pytest.mark.slow  # it is stretched for seconds
    def test_lets_a_root_key_lie_under_a_passphrase(self) -> None:
        key, card = make_root_key(PASSPHRASE, Dice("root"))

        assert read_root_key(key, PASSPHRASE).public == read_root_card(card)
        with pytest.raises(NotARootKey):
            read_root_card(b'{"kind":"another","public":"00","v":1}')


class TestANewSigningKey:
    def test_is_followed_and_receipts_of_either_arrive_while_both_are_on_the_road(
        self, pair: Pair, safe: Safe, stick: Path
    ) -> None:
        station, headquarters = pair
        safe.begin()
        save_operation(station)
        old = exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())
        before = headquarters.station.public

        safe.change(Hand.NEW)
        save_operation(station, "Minotaur")
        new = exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())
        assert headquarters.station.public != before
        taken = exchange.take_receipt(station, new.receipt_path)

        assert taken.hand == key_code(headquarters.station.public)
        assert hand_at(station) == [headquarters.station.public.hex(), before.hex()]
        assert exchange.take_receipt(station, old.receipt_path).hand == ""
        assert browse.counts(station).waiting == 0
        for session in pair:
            audit(session, Silent())

    def test_lets_old_returns_and_old_bundles_arrive(self, pair: Pair, safe: Safe, stick: Path) -> None:
        station, headquarters = pair
        safe.begin()
        record = save_operation(station)
        carry(station, headquarters, stick)
        ask(headquarters, record, "Who else was there?")
        to = enrol.find_station(headquarters, station.own.station_name)
        back = send_back(headquarters, to, stick, progress=Silent()).path
        save_operation(station, "Minotaur")
        on_the_road = exchange.send(station, stick, Silent()).path
        safe.change(Hand.NEW)
        take_chain(station, chain_of(headquarters))

        assert take_back(station, back, Silent()).entries
        assert exchange.receive(headquarters, on_the_road, Silent()).records == 1

    def test_comes_before_a_return_that_waited_for_it(self, pair: Pair, safe: Safe, stick: Path) -> None:
        """The stick's files were taken in the wrong way round: the return waits, and follows."""
        station, headquarters = pair
        safe.begin()
        record = save_operation(station)
        carry(station, headquarters, stick)
        safe.change(Hand.REPLACE)
        ask(headquarters, record, "Who else was there?")
        to = enrol.find_station(headquarters, station.own.station_name)
        back = send_back(headquarters, to, stick, progress=Silent()).path
        (mandate_file,) = stick.glob("*.fbm")
        with pytest.raises(UnknownStation):
            take_back(station, back, Silent())

        newest = take_mandates(station, mandate_file, Silent())

        assert newest is not None
        assert [one for one in exchange.asides(station) if one.waits] == []
        assert take_mandates(station, mandate_file, Silent()) is None

    def test_is_taken_from_a_stick_before_what_it_signed(self, pair: Pair, safe: Safe, stick: Path) -> None:
        """The files of headquarters lie on the stick in any order; the station takes them in by itself."""
        station, headquarters = pair
        safe.begin()
        record = save_operation(station)
        carry(station, headquarters, stick)
        for file in stick.iterdir():
            file.unlink()
        safe.change(Hand.REPLACE)
        ask(headquarters, record, "Who else was there?")
        to = enrol.find_station(headquarters, station.own.station_name)
        send_back(headquarters, to, stick, progress=Silent())

        found_there = take_arrivals(
            station, Drive(stick, "STICK", 10**9, writable=True, file_system="exfat"), Silent()
        )

        assert (found_there.returned, found_there.refused) == (1, ())
        assert found_there.hand == key_code(headquarters.station.public)
        assert found_there.is_news

    def test_settled_ends_what_the_one_before_signed(self, pair: Pair, safe: Safe, stick: Path) -> None:
        station, headquarters = pair
        safe.begin()
        save_operation(station)
        old = exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())
        safe.change(Hand.NEW)
        safe.change(Hand.SETTLE)
        take_chain(station, chain_of(headquarters))

        with pytest.raises(HandNotBelieved):
            exchange.take_receipt(station, old.receipt_path)
        assert browse.counts(station).waiting == 1

    def test_reaches_a_station_that_was_away_for_three_changes(self, tmp_path: Path, pair: Pair) -> None:
        safe, stick = Safe(pair[1]), tmp_path / "stick"
        station, headquarters = pair
        safe.begin()
        for hand in (Hand.NEW, Hand.REPLACE, Hand.NEW):
            safe.change(hand)
        save_operation(station)

        carry(station, headquarters, stick)

        assert hand_word(station).number == 4
        assert hand_at(station)[0] == headquarters.station.public.hex()
        save_operation(station, "Minotaur")
        assert carry(station, headquarters, stick).records == 1
        late = found(tmp_path / "late", name="Enrolled later")
        introduce(late, headquarters)
        save_operation(late)
        carry(late, headquarters, stick)
        assert hand_word(late).number == 4
        late.close()

    def test_takes_new_roots_only_with_the_signatures_of_the_old(self, pair: Pair, safe: Safe) -> None:
        station, headquarters = pair
        safe.begin()
        take_chain(station, chain_of(headquarters))
        others = Safe(headquarters, [Signer(bytes([at] * 32)) for at in (7, 8, 9)])
        content = draft(headquarters, Hand.KEEP, others.roots()).content

        with pytest.raises(MandateUnsigned):
            put_in_force(headquarters, others.signed(content))
        put_in_force(headquarters, safe.signed(others.signed(content)))
        take_chain(station, chain_of(headquarters))
        assert hand_word(station).roots == tuple(
            sorted((key_code(one.public) for one in others.keys), key=list(hand_word(station).roots).index)
        )
        with pytest.raises(NotARootKey):
            sign_draft(draft(headquarters, Hand.NEW).content, safe.keys[0])

    def test_of_another_draft_is_not_lost(self, pair: Pair, safe: Safe) -> None:
        """Two drafts were made, and the roots signed the first: its key is still here."""
        _, headquarters = pair
        safe.begin()
        first = draft(headquarters, Hand.NEW).content
        draft(headquarters, Hand.NEW)

        put_in_force(headquarters, safe.signed(first))

        assert hand_word(headquarters).is_here


@pytest.mark.parametrize("side", [Side.STATION, Side.HEADQUARTERS])
def test_the_codes_to_compare_are_the_same_on_both_sides(pair: Pair, side: Side) -> None:
    station, headquarters = pair
    here = station if side is Side.STATION else headquarters
    assert hand_word(here).code == key_code(headquarters.station.public)
