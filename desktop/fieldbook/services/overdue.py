"""What should have been done by now: answers to referrals, follow-ups (rule R7)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.forms.values.waiting import Due
from fieldbook.services.browse import called
from fieldbook.services.figures import read_body
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading


@dataclass(frozen=True, slots=True)
class Overdue:
    """One thing whose day has passed.

    Attributes:
        row: The record that waits.
        form: Its form.
        due: What it waits for, since when, how pressing it is.
        due_on: The last day on which it would have been in time.
        late_days: How many days ago that was.
        operation: What its operation is called; "" for none.
        who: The code of the person who waits, as their own record says it; never a name.
    """

    row: Row
    form: Form
    due: Due
    due_on: date
    late_days: int
    operation: str = ""
    who: str = ""


def overdue(session: Session, *, operation: RecordId | None = None) -> list[Overdue]:
    """Everything that is late today, where the officer sits; the latest first."""
    with session.vault.reader() as reading:
        return overdue_in(session, reading, operation=operation)


def overdue_in(session: Session, reading: Reading, *, operation: RecordId | None = None) -> list[Overdue]:
    """The same from one unchanging view of the vault."""
    today_on = local_day(session.outside.clock.now_at())
    found = [
        one
        for form in session.catalogue
        if form.due is not None
        for row, body in reading.queries.current(form.id, operation)
        if (kept := read_body(session, form, row=row, body=body)) is not None
        for one in late_in(form, row, kept.answers, today_on=today_on)
    ]
    linked = {of for one in found for of in (one.row.operation, one.due.person) if of}
    titles = {of: called(session, row) for of in linked if (row := reading.queries.row(of)) is not None}
    named = (
        replace(one, operation=_titled(titles, one.row.operation), who=_titled(titles, one.due.person))
        for one in found
    )
    return sorted(named, key=lambda one: (-one.late_days, one.row.title, one.row.record))


def local_day(now_at: datetime) -> date:
    """The day that it is where the officer sits."""
    return now_at.astimezone().date()


def _titled(titles: dict[RecordId, str], record: RecordId | None) -> str:
    return titles.get(record, "") if record else ""


def late_in(form: Form, row: Row, answers: Answers, *, today_on: date) -> Iterator[Overdue]:
    """What is late today in one record, before anything else is known of it."""
    for due in form.due(answers) if form.due is not None else ():
        day = due.due_on
        if day.month and day.day:  # a month alone has no last day in time
            due_on = date(day.year, day.month, day.day)
            if due_on < today_on:
                yield Overdue(row, form, due, due_on, (today_on - due_on).days)
