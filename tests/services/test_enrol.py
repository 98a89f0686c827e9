"""Two small files, and a code compared by voice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    CodeDiffers,
    NotACard,
    NotConfirmed,
    NotEnrolled,
    NotForUs,
    Truncated,
    WrongSide,
)
from fieldbook.base.ports import Silent
from fieldbook.bundle.card import seal_card, write_card
from fieldbook.journal.facts import Side
from fieldbook.services import enrol, exchange
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session
from tests.toolkit.vaults import found, introduce, save_operation


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    yield session
    session.close()


@pytest.fixture
def rival(tmp_path: Path) -> Iterator[Session]:
    """Another headquarters: the one in the middle, or simply the wrong one."""
    session = found(tmp_path / "rival", Side.HEADQUARTERS, name="A rival")
    yield session
    session.close()


class TestEnrolment:
    def test_is_two_cards_and_two_halves_of_a_code(self, station: Session, headquarters: Session) -> None:
        joined = enrol.join(station, enrol.own_card(headquarters))
        looked = enrol.look_at(headquarters, joined.station_card)

        enrol.confirm(station, looked.code_to_say.lower().replace("-", " "))
        enrol.accept(headquarters, joined.station_card, joined.code_to_say)

        at_station, at_headquarters = enrol.standing(station), enrol.standing(headquarters)
        assert (joined.headquarters, looked.station_name, looked.officer_name) == (
            "Headquarters",
            "Harbour tablet 4",
            "Amina Obi",
        )
        assert (at_station.headquarters, at_station.confirmed) == ("Headquarters", True)
        assert at_station.code_to_say == joined.code_to_say
        assert [(one.name, one.confirmed, one.entries, one.last_at) for one in at_headquarters.stations] == [
            ("Harbour tablet 4", True, 0, "")
        ]

    def test_has_different_halves(self, station: Session, headquarters: Session) -> None:
        """Whoever only repeats what was heard has just half of it."""
        joined = enrol.join(station, enrol.own_card(headquarters))

        assert enrol.look_at(headquarters, joined.station_card).code_to_say != joined.code_to_say

    def test_is_announced(self, station: Session, headquarters: Session) -> None:
        heard: list[Changes] = []
        station.changes.listen(heard.append)
        headquarters.changes.listen(heard.append)

        introduce(station, headquarters)

        assert heard == [Changes(standing=True)] * 3

    def test_that_is_repeated_changes_nothing(self, station: Session, headquarters: Session) -> None:
        introduce(station, headquarters)
        before = station.vault.truth.count()

        joined = enrol.join(station, enrol.own_card(headquarters))
        enrol.confirm(station, enrol.look_at(headquarters, joined.station_card).code_to_say)

        assert station.vault.truth.count() == before
        assert enrol.standing(station).confirmed

    def test_outlives_the_session(self, station: Session, headquarters: Session) -> None:
        introduce(station, headquarters)
        station.vault.rebuild(Silent())

        assert enrol.standing(station).confirmed


class TestAWrongCode:
    def test_confirms_nothing_at_the_station(self, station: Session, headquarters: Session) -> None:
        joined = enrol.join(station, enrol.own_card(headquarters))

        for heard in ("", "0000-0000", joined.code_to_say):
            with pytest.raises(CodeDiffers):
                enrol.confirm(station, heard)

        assert not enrol.standing(station).confirmed

    def test_enrols_nobody_at_headquarters(self, station: Session, headquarters: Session) -> None:
        joined = enrol.join(station, enrol.own_card(headquarters))
        own_half = enrol.look_at(headquarters, joined.station_card).code_to_say

        with pytest.raises(CodeDiffers):
            enrol.accept(headquarters, joined.station_card, own_half)

        assert enrol.standing(headquarters).stations == ()

    def test_is_what_a_card_exchanged_on_its_way_gives(
        self, station: Session, headquarters: Session, rival: Session
    ) -> None:
        """The station took in the rival's card; its own cannot even be opened by the right headquarters."""
        joined = enrol.join(station, enrol.own_card(rival))

        with pytest.raises(NotForUs):
            enrol.look_at(headquarters, joined.station_card)
        with pytest.raises(CodeDiffers):
            enrol.confirm(station, enrol.look_at(rival, joined.station_card).code_to_say[::-1])


class TestACard:
    def test_of_a_station_is_no_headquarters(self, station: Session, tmp_path: Path) -> None:
        other = found(tmp_path / "other", name="Tablet 9")
        card = write_card(other.me, other.station)
        other.close()

        with pytest.raises(NotACard):
            enrol.join(station, card)

    def test_of_headquarters_is_no_station(self, headquarters: Session, rival: Session) -> None:
        card = seal_card(enrol.own_card(rival), headquarters.me.recipient)

        with pytest.raises(NotACard):
            enrol.look_at(headquarters, card)

    @pytest.mark.parametrize("raw", [b"", b"FBCARD01", b"a letter", bytes(5000)])
    def test_is_not_any_file(self, station: Session, headquarters: Session, raw: bytes) -> None:
        with pytest.raises(NotACard):
            enrol.join(station, raw)
        with pytest.raises(NotACard if raw else Truncated):
            enrol.look_at(headquarters, raw)

    def test_that_was_altered_is_none(self, station: Session, headquarters: Session) -> None:
        card = bytearray(enrol.own_card(headquarters))
        card[-20] ^= 1

        with pytest.raises(NotACard):
            enrol.join(station, bytes(card))


class TestEachSide:
    def test_has_its_own_commands(self, station: Session, headquarters: Session) -> None:
        with pytest.raises(WrongSide):
            enrol.own_card(station)
        with pytest.raises(WrongSide):
            enrol.join(headquarters, b"")
        with pytest.raises(WrongSide):
            enrol.confirm(headquarters, "")
        with pytest.raises(WrongSide):
            enrol.look_at(station, b"")
        with pytest.raises(WrongSide):
            enrol.accept(station, b"", "")


class TestBeforeEnrolment:
    def test_nothing_can_be_confirmed(self, station: Session) -> None:
        with pytest.raises(NotEnrolled):
            enrol.confirm(station, "7Q4K-M2XC")

    def test_nothing_is_sent(self, station: Session, headquarters: Session, tmp_path: Path) -> None:
        save_operation(station)
        with pytest.raises(NotEnrolled):
            exchange.send(station, tmp_path, Silent())
        enrol.join(station, enrol.own_card(headquarters))
        with pytest.raises(NotConfirmed):
            exchange.send(station, tmp_path, Silent())

        assert list(tmp_path.glob("*.fbb")) == []

    def test_the_standing_is_plain(self, station: Session, headquarters: Session) -> None:
        alone = enrol.standing(station)

        assert (alone.side, alone.headquarters, alone.confirmed, alone.code_to_say, alone.stations) == (
            Side.STATION,
            "",
            False,
            "",
            (),
        )
        assert enrol.standing(headquarters).side is Side.HEADQUARTERS


def test_the_card_that_was_taken_in_last_counts(
    station: Session, headquarters: Session, rival: Session
) -> None:
    """Whatever the names: headquarters moved, and the old one shall get nothing more."""
    introduce(station, headquarters)

    enrol.join(station, enrol.own_card(rival))

    standing = enrol.standing(station)
    assert (standing.headquarters, standing.confirmed) == ("A rival", False)
