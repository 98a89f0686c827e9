"""Referrals that wait too long for an answer (rule R7): 24 hours, 72 hours, two weeks."""

from datetime import date, timedelta

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.forms.kind import Typed
from fieldbook.services.overdue import overdue
from fieldbook.services.overview.picture import make_picture
from fieldbook.services.session import Session
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
