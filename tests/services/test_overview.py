"""What a person sees first: what needs attention, and what all operations come to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.forms.kind import Typed
from fieldbook.services import drafting, exchange
from fieldbook.services.custody import recovery
from fieldbook.services.entry.withdrawing import restore, withdraw
from fieldbook.services.overview import picture
from fieldbook.services.overview.attention import Attention, Matter, attention
from fieldbook.services.overview.picture import Picture, Pictures, in_month, make_picture
from fieldbook.services.overview.pieces import Piece, read_piece
from fieldbook.services.overview.places import Nearness, spots
from fieldbook.services.post.asking import ask
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Outside, Session
from fieldbook.store.rows import Version
from fieldbook.store.vault import Reading
from tests.toolkit.ports import SteppingClock
from tests.toolkit.vaults import amend, carry, enrolled, save, save_operation, save_outcome


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
    def test_is_not_asked_for_where_all_is_well(self, sides: tuple[Session, Session]) -> None:
        for session in sides:
            for share in recovery.make_sheet(session).shares[: recovery.NEED]:
                recovery.rehearse(session, share)
            assert attention(session) == ()

    def test_is_asked_for_what_setting_up_still_lacks(
        self, station: Session, sides: tuple[Session, Session]
    ) -> None:
        assert matters(station) == [Matter.NO_HEADQUARTERS, Matter.NO_SHEET]
        enrolled, headquarters = sides
        assert matters(enrolled) == matters(headquarters) == [Matter.NO_SHEET]

        shares = recovery.make_sheet(enrolled).shares
        assert matters(enrolled) == [Matter.SHEET_UNPROVEN]

        for share in shares[: recovery.NEED]:
            recovery.rehearse(enrolled, share)
        assert matters(enrolled) == []

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


class TestTheMap:
    def test_puts_records_where_their_place_lies_as_close_as_that_is_known(self, station: Session) -> None:
        operation = save_operation(station)
        named = save_outcome(station, operation, place="Skopje, MK")
        region: Typed = {"name": "Valley", "country": "AL", "position": "40.3, 20.1", "precision": "region"}
        vague = save_outcome(station, operation, place=region)

        found = {one.records: one for one in make_picture(station, Silent()).places}

        assert found[named,].nearness is Nearness.TOWN
        east, north = found[named,].position or (0, 0)
        assert (round(east), round(north)) == (21, 42)
        assert (found[vague,].nearness, found[vague,].position) == (Nearness.REGION, (20.1, 40.3))

    def test_draws_no_circle_for_what_is_known_by_its_country_alone(self, station: Session) -> None:
        operation = save_operation(station)
        save_outcome(station, operation, place={"country": "RS"})
        save_outcome(station, operation, place={"name": "No such town", "country": "RS"})
        middle: Typed = {"country": "RS", "position": "44.2, 20.9", "precision": "country"}
        save_outcome(station, operation, place=middle)

        places = make_picture(station, Silent()).places

        assert sum(len(one.records) for one in places) == 3
        assert [one.position for one in places if one.position is not None] == []

    @pytest.mark.parametrize("closed", [{"type": "shelter"}, {"guarded": "yes"}])
    def test_never_shows_a_place_that_nobody_may_find(
        self, station: Session, closed: dict[str, Typed]
    ) -> None:
        save_outcome(station, save_operation(station), place={"name": "Skopje", "country": "MK", **closed})

        (one,) = make_picture(station, Silent()).places

        assert (one.nearness, one.position) == (Nearness.COUNTRY, None)
        assert "Skopje" not in one.label

    def test_counts_a_record_once_at_each_of_its_places(self, station: Session) -> None:
        places: list[Typed] = [{"name": "Skopje", "country": "MK"}, {"name": "Bari", "country": "IT"}]
        record = save(station, "operation", name="Theseus", place="Skopje, MK", hotspots=places)

        assert [one.records for one in make_picture(station, Silent()).places] == [(record,), (record,)]

    def test_of_one_operation_has_its_own_places_and_those_of_what_belongs_to_it(
        self, station: Session
    ) -> None:
        operation = save(station, "operation", name="Theseus", place="Skopje, MK")
        part = save(station, "operation", name="Part", parent=operation, place="Bari, IT")
        own = save_outcome(station, operation, place="Durrës, AL")
        other = save_outcome(station, part, place="Durrës, AL")
        told = {"Skopje": (operation,), "Durrës": (own,)}

        found = spots(station, station.vault.queries, operation)

        assert {str(one.label).split(",")[0]: one.records for one in found} == told
        withdraw(station, own, "Recorded twice")
        assert [one.records for one in spots(station, station.vault.queries, operation)] == [(operation,)]
        assert {one.records for one in spots(station, station.vault.queries, part)} == {(part,), (other,)}


class TestPicturesOneAfterTheOther:
    """Only what changed is read again; that shall never be seen in what they say."""

    @pytest.fixture
    def pictures(self, station: Session) -> Pictures:
        return Pictures(station)

    def read(self, monkeypatch: pytest.MonkeyPatch) -> list[RecordId | None]:
        """The operations that are read from now on."""
        found: list[RecordId | None] = []

        def noted(session: Session, reading: Reading, whose: RecordId | None, *, version: Version) -> Piece:
            found.append(whose)
            return read_piece(session, reading, whose, version=version)

        monkeypatch.setattr(picture, "read_piece", noted)
        return found

    def as_made_anew(self, station: Session, found: Picture) -> bool:
        return replace(make_picture(station, Silent()), as_of=found.as_of) == found

    def test_read_the_operation_that_changed_and_no_other(
        self, station: Session, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first, second = save_operation(station), save_operation(station, "Vardar")
        save_outcome(station, first, "44")
        pictures.make(Silent())
        read = self.read(monkeypatch)
        pictures.make(Silent())
        assert read == []

        save_outcome(station, second, "8")

        assert [one.words for one in pictures.make(Silent()).measures] == ["52"]
        assert read == [second]

    def test_are_as_made_anew_after_every_kind_of_change(self, station: Session, pictures: Pictures) -> None:
        operation, other = save_operation(station), save_operation(station, "Vardar")
        outcome = save_outcome(station, operation, "44", place="Skopje, MK")
        victim = save(station, "person", operation=operation, roles=["victim"], citizenship=["CO"])
        alone = save(station, "operation", name="Third", place="Bari, IT")
        source = save(station, "source", type="media", title="Release", publisher="Police")
        pictures.make(Silent())
        changes: list[Callable[[], object]] = [
            lambda: amend(station, outcome, place="Durrës, AL"),
            lambda: amend(station, outcome, operation=other),
            lambda: amend(station, operation, parent=other),
            lambda: amend(station, source, title="Another release"),
            lambda: withdraw(station, victim, "Recorded twice"),
            lambda: restore(station, victim, "It was not"),
            lambda: erase(station, victim, "Asked for"),
            lambda: erase(station, outcome, "Asked for"),
            lambda: erase(station, alone, "Asked for"),
            lambda: withdraw(station, save_operation(station, "Third"), "Recorded by mistake"),
            lambda: save(station, "source", type="media", title="A third", publisher="Press"),
        ]
        for change in changes:
            change()
            assert self.as_made_anew(station, pictures.make(Silent()))

    def test_are_read_anew_on_another_day(
        self, station: Session, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What was due and what is settled go by the day."""
        operation = save_operation(station)
        pictures.make(Silent())
        read = self.read(monkeypatch)

        station.outside = later(station, days=1)
        pictures.make(Silent())

        assert operation in read

    def test_that_were_stopped_go_on_where_they_were(self, station: Session, pictures: Pictures) -> None:
        for name in ("Theseus", "Vardar", "Tirana"):
            save_outcome(station, save_operation(station, name), "4")

        class Once:
            steps = 0

            def step(self, what: str, done: int, of: int | None) -> None:
                self.steps += 1
                if self.steps == 3:
                    raise Cancelled

        with pytest.raises(Cancelled):
            pictures.make(Once())

        assert self.as_made_anew(station, pictures.make(Silent()))
