"""Referrals that wait too long (rule R7): for an answer, a follow-up, a consent to be asked for again."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.forms.kind import Typed
from fieldbook.services.overdue import overdue
from fieldbook.services.overview.picture import make_picture
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import save, save_operation


def today(station: Session) -> date:
    return station.outside.clock.now_at().astimezone().date()


def referral(station: Session, operation: RecordId, *, days_ago: int, **more: Typed) -> RecordId:
    given: dict[str, Typed] = {
        "services": ["medical"],
        "status": "sent",
        "people": {"qualifier": "exact", "value": "1", "unit": "person"},
        "consent": "given_written",
        "sent_on": str(today(station) - timedelta(days=days_ago)),
        **more,
    }
    return save(station, "referral", operation=operation, **given)


@pytest.mark.parametrize(("priority", "days"), [("emergency", 1), ("urgent", 3), ("normal", 14)])
def test_each_clock_runs_out_after_its_time(station: Session, priority: str, days: int) -> None:
    operation = save_operation(station)
    referral(station, operation, days_ago=days, priority=priority)
    late = referral(station, operation, days_ago=days + 2, priority=priority)

    assert [(one.row.record, one.late_days) for one in overdue(station)] == [(late, 2)]


def test_the_latest_stands_first_with_its_operation(station: Session) -> None:
    operation, other = save_operation(station), save_operation(station)
    little = referral(station, operation, days_ago=5, priority="urgent")
    very = referral(station, other, days_ago=5, priority="emergency")

    assert [one.row.record for one in overdue(station)] == [very, little]
    assert [one.row.record for one in overdue(station, operation=operation)] == [little]
    assert all(one.operation for one in overdue(station))


def test_what_was_answered_is_not_late(station: Session) -> None:
    referral(station, save_operation(station), days_ago=40, priority="urgent", status="accepted")

    assert overdue(station) == []


def test_the_overview_counts_what_is_late(station: Session) -> None:
    operation = save_operation(station)
    referral(station, operation, days_ago=40, priority="normal")

    assert make_picture(station, Silent()).overdue == len(overdue(station)) == 1


def test_follow_ups_that_were_not_made_are_late_too(station: Session) -> None:
    day = str(today(station) - timedelta(days=3))
    looks: Typed = [{"type": "contact", "due_on": day}]
    referral(station, save_operation(station), days_ago=9, status="in_service", followups=looks)

    assert [(str(one.due.what), one.late_days) for one in overdue(station)] == [
        ("Follow-up: Contact with person", 3)
    ]


def test_who_waits_is_told_by_a_code(station: Session) -> None:
    """The code in the record of the person; what is typed into a referral may be a name by mistake."""
    operation = save_operation(station)
    person = save(station, "person", operation=operation, roles="victim", code="V-7")
    consent: Typed = ["share_provider"]
    referral(
        station, operation, days_ago=9, priority="urgent", person=person, consent_for=consent, note="Ana L."
    )
    referral(station, operation, days_ago=8, priority="urgent", person_code="Ana L.", consent_for=consent)

    assert [(one.who, one.due.people) for one in overdue(station)] == [("V-7", "1"), ("", "1")]


class TestTheSheet:
    def lines(self, station: Session, path: Path, *, operation: RecordId | None = None) -> list[list[str]]:
        """What stands below the headings."""
        write_workbook(station, path, operation=operation, progress=Silent())
        return [[str(cell) for cell in row if cell] for row in cells_of(path)["Overdue"][1:]]

    def test_says_who_waits_for_what_since_when_and_how_late(self, station: Session, tmp_path: Path) -> None:
        operation = save_operation(station)
        person = save(station, "person", operation=operation, roles="victim", code="V-7")
        record = referral(
            station,
            operation,
            days_ago=9,
            priority="urgent",
            person=person,
            consent_for=["share_provider"],
            provider="Harbour",
            needs="Ana L. needs a doctor",
        )
        since, due = (str(today(station) - timedelta(days=ago)) for ago in (9, 6))

        (line,) = self.lines(station, tmp_path / "a.xlsx")

        assert line == [
            *("Theseus", "Medical and dental care: 1 person", "V-7", "An answer"),
            *("Urgent, within 72 hours", since, due, "6", "Amina Obi", "Harbour tablet 4", record),
        ]

    def test_holds_nothing_that_names_anybody(self, station: Session, tmp_path: Path) -> None:
        """Neither the answers that are sensitive nor a name that was typed where a code belongs."""
        secret: Typed = "Ana L."
        referral(
            station,
            save_operation(station),
            days_ago=9,
            priority="urgent",
            person_code=secret,
            needs=secret,
            note=secret,
            not_to_tell=secret,
            transport=secret,
        )

        assert "Ana" not in str(self.lines(station, tmp_path / "a.xlsx"))

    def test_is_of_one_operation_where_the_workbook_is(self, station: Session, tmp_path: Path) -> None:
        operation = save_operation(station)
        referral(station, save_operation(station), days_ago=9, priority="urgent")

        (line,) = self.lines(station, tmp_path / "a.xlsx", operation=operation)

        assert line == ["Nothing is overdue."]
