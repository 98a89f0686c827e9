"""How long data is kept: reckoned from a rule that travels; a hold wins, and nothing is erased by itself."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.errors import NoSuchRecord, WrongRole
from fieldbook.base.ids import RecordId
from fieldbook.forms.values.day import Day, last_of, months_after
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.custody.roles import Role
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.overdue import local_day
from fieldbook.services.post.erasing import erase
from fieldbook.services.post.holding import hold, release
from fieldbook.services.post.keeping import Begins, Keeping, due, kept, rule_of, set_rule
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, carry, save, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

YEAR = Keeping(12, Begins.OPERATION_END)


def ended(session: Session, day: str = "2019-12-09") -> RecordId:
    """An operation that ended on *day*."""
    operation = save_operation(session)
    amend(session, operation, starts_on="2019-12-02", ends_on=day)
    return operation


class TestTheDay:
    @pytest.mark.parametrize(
        ("begins", "months", "until"),
        [
            (date(2019, 12, 9), 12, date(2020, 12, 9)),
            (date(2019, 10, 31), 1, date(2019, 11, 30)),
            (date(2019, 2, 28), 12, date(2020, 2, 28)),
            (date(2020, 2, 29), 12, date(2021, 2, 28)),
            (date(2019, 12, 31), 2, date(2020, 2, 29)),
        ],
    )
    def test_is_that_of_the_calendar(self, begins: date, months: int, until: date) -> None:
        assert months_after(begins, months) == until

    @given(st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(1, 1_200))
    def test_lies_in_the_month_that_comes_so_many_later(self, begins: date, months: int) -> None:
        found = months_after(begins, months)

        assert (found.year * 12 + found.month) - (begins.year * 12 + begins.month) == months
        assert found.day == begins.day or (found + timedelta(days=1)).day == 1

    def test_of_what_is_known_to_the_month_is_its_last(self) -> None:
        """Nobody is erased too early because a day is not known."""
        assert last_of(Day(2019, 2)) == date(2019, 2, 28)
        assert last_of(Day(2019)) == date(2019, 12, 31)

    def test_itself_is_still_in_time(self, station: Session) -> None:
        set_rule(station, ended(station), YEAR)

        assert due(station, on=date(2020, 12, 9)) == []
        assert [str(one.until) for one in due(station, on=date(2020, 12, 10))] == ["2020-12-09"]


class TestWhatIsDue:
    def test_is_everything_of_the_operation_and_nothing_of_others(self, station: Session) -> None:
        operation, other = ended(station), ended(station)
        record = save_outcome(station, operation)
        save_outcome(station, other)
        set_rule(station, operation, YEAR)

        assert {one.row.record for one in due(station)} == {operation, record}

    def test_is_nothing_without_a_rule_or_after_it_was_taken_back(self, station: Session) -> None:
        operation = ended(station)
        assert due(station) == []
        set_rule(station, operation, YEAR)
        set_rule(station, operation, None)

        assert (due(station), rule_of(station, operation)) == ([], None)

    def test_is_nothing_that_is_held_until_it_is_released(self, station: Session) -> None:
        operation = ended(station)
        set_rule(station, operation, YEAR)
        hold(station, operation, "Evidence in a case")

        assert due(station) == []
        assert [one.is_held for one in kept(station)] == [True]
        release(station, operation, "The case is over")
        assert [one.row.record for one in due(station)] == [operation]

    def test_is_no_file_of_a_person_who_is_held(self, station: Session, tmp_path: Path) -> None:
        """It opens with the person's key, so that neither is erased while the other has to stay."""
        operation = ended(station)
        person = save(station, "person", operation=operation, roles="victim")
        photo = tmp_path / "photo.txt"
        photo.write_text("Who it is.", encoding="utf-8")
        draft = begin_attachment(station, photo, owner=person).with_typed(("shows_person",), "yes")
        file = drafting.save(station, draft).record
        set_rule(station, operation, YEAR)
        hold(station, person, "Evidence in a case")

        assert {one.row.record for one in due(station)} == {operation}
        assert {one.row.record for one in kept(station) if one.is_held} == {person, file}

    def test_is_not_told_any_more_once_it_was_erased(self, station: Session) -> None:
        operation = ended(station)
        record = save_outcome(station, operation)
        set_rule(station, operation, YEAR)
        erase(station, record, "Its time is over")

        assert [one.row.record for one in due(station)] == [operation]

    def test_is_also_what_was_withdrawn(self, station: Session) -> None:
        operation = ended(station)
        record = save_outcome(station, operation)
        withdraw(station, record, "Typed twice")
        set_rule(station, operation, YEAR)

        assert record in {one.row.record for one in due(station)}

    def test_is_not_reckoned_while_the_operation_goes_on(self, station: Session) -> None:
        operation = save_operation(station)
        set_rule(station, operation, YEAR)

        assert [one.until for one in kept(station)] == [None]

    def test_counts_for_each_record_from_its_last_change(self, station: Session) -> None:
        operation = ended(station)
        set_rule(station, operation, Keeping(1, Begins.LAST_CHANGE))
        today = local_day(station.outside.clock.now_at())

        assert [one.until for one in kept(station)] == [months_after(today, 1)]


class TestWithCases:
    def test_that_are_open_nothing_is_reckoned(self, station: Session) -> None:
        operation = ended(station)
        save(station, "case", operation=operation, number="12/2020", status="open")
        set_rule(station, operation, Keeping(12, Begins.CASES_END))

        assert {one.until for one in kept(station)} == {None}

    def test_the_last_that_ended_counts(self, station: Session) -> None:
        operation = ended(station)
        for number, day in (("12/2020", "2021-03-04"), ("13/2020", "2020-05-01")):
            case: dict[str, Typed] = {"number": number, "status": "closed", "closed_on": day}
            save(station, "case", operation=operation, **case)
        set_rule(station, operation, Keeping(12, Begins.CASES_END))

        assert {str(one.until) for one in kept(station)} == {"2022-03-04"}


class TestTheRule:
    def test_travels_to_headquarters(self, pair: tuple[Session, Session], stick: Path) -> None:
        station, hq = pair
        operation = ended(station)
        set_rule(station, operation, YEAR)
        carry(station, hq, stick)

        assert rule_of(hq, operation) == YEAR
        assert [one.row.record for one in due(hq)] == [operation]

    def test_is_said_by_who_leads(self, station: Session, monkeypatch: pytest.MonkeyPatch) -> None:
        operation = ended(station)
        monkeypatch.setattr(Session, "role", property(lambda _self: Role.OFFICER))

        with pytest.raises(WrongRole):
            set_rule(station, operation, YEAR)

    def test_is_of_an_operation_and_of_some_months(self, station: Session) -> None:
        operation = ended(station)
        with pytest.raises(NoSuchRecord):
            set_rule(station, save_outcome(station, operation), YEAR)
        for months in (0, 1_201):
            with pytest.raises(ValueError, match=str(months)):
                set_rule(station, operation, Keeping(months, Begins.OPERATION_END))

        assert rule_of(station, operation) is None
