"""What a person sees first: what needs attention, and what all operations come to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldbook.base.ports import Silent
from fieldbook.services import drafting, exchange
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.overview.attention import Attention, Matter, attention
from fieldbook.services.overview.picture import in_month, make_picture
from fieldbook.services.post.asking import ask
from fieldbook.services.session import Outside, Session
from tests.toolkit.ports import SteppingClock
from tests.toolkit.vaults import carry, enrolled, save, save_operation, save_outcome


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and headquarters, enrolled."""
    both = enrolled(tmp_path)
    yield both
    for session in both:
        session.close()


def matters(session: Session) -> list[Matter]:
    return [one.matter for one in attention(session)]


class TestAttention:
    def test_is_not_asked_for_where_all_is_well(self, station: Session) -> None:
        assert attention(station) == ()

    def test_is_asked_for_what_is_unfinished(self, station: Session) -> None:
        save_operation(station)
        drafting.keep(station, drafting.new(station, "outcome"))

        assert {Matter.UNSENT, Matter.INCOMPLETE, Matter.DRAFT} <= set(matters(station))

    def test_ends_for_what_is_withdrawn(self, station: Session) -> None:
        withdraw(station, save_operation(station), "Typed twice")

        assert Matter.INCOMPLETE not in matters(station)

    def test_is_asked_for_when_no_receipt_comes(self, sides: tuple[Session, Session], tmp_path: Path) -> None:
        station, _ = sides
        save_operation(station)
        (tmp_path / "stick").mkdir()
        exchange.send(station, tmp_path / "stick", Silent())
        assert Matter.NO_RECEIPT not in matters(station)

        station.outside = later(station, days=4)

        assert Attention(Matter.NO_RECEIPT, 1, 4) in attention(station)

    def test_is_asked_of_the_station_for_a_question(
        self, sides: tuple[Session, Session], tmp_path: Path
    ) -> None:
        station, headquarters = sides
        record = save_operation(station)
        carry(station, headquarters, tmp_path / "stick")
        ask(headquarters, record, "Was this the same boat?")

        assert Matter.QUESTION not in matters(headquarters)


class TestThePicture:
    def test_adds_up_operations_and_leads_to_their_records(self, station: Session) -> None:
        first, second = save_operation(station), save_operation(station, "Vardar")
        records = (save_outcome(station, first, "44"), save_outcome(station, second, "8"))

        picture = make_picture(station, Silent())

        assert picture.operations == 2
        (one,) = picture.measures
        assert (one.words, set(one.records)) == ("52", set(records))

    def test_puts_a_record_without_a_day_into_its_operations_month(self, station: Session) -> None:
        operation = save(station, "operation", name="Theseus", starts_on="2019-12-09", ends_on="2019-12-16")
        outcome = save_outcome(station, operation)

        picture = make_picture(station, Silent())

        assert picture.months == {"2019-12": {"outcome": 1}}
        assert in_month(station, "2019-12") == (outcome,)
        assert in_month(station, "2019-11") == ()

    def test_shows_victims_by_citizenship_and_nobody_else(self, station: Session) -> None:
        operation = save_operation(station)
        victim = save(station, "person", operation=operation, roles=["victim"], citizenship=["CO"])
        save(station, "person", operation=operation, roles=["suspect"], citizenship=["AL"])

        slices = make_picture(station, Silent()).slices

        assert [(one.label, one.records) for part in slices.values() for one in part] == [
            ("Colombia", (victim,))
        ]

    def test_of_nothing_is_empty(self, station: Session) -> None:
        picture = make_picture(station, Silent())

        assert (picture.operations, picture.measures, picture.months, picture.slices) == (0, (), {}, {})


def later(session: Session, *, days: int) -> Outside:
    """The same world, some days on."""
    return replace(
        session.outside, clock=SteppingClock(session.outside.clock.now_at() + timedelta(days=days))
    )
