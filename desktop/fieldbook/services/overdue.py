"""What should have been done by now: referrals that wait too long for an answer (rule R7)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.forms.values.day import Day
from fieldbook.services.figures import read_body
from fieldbook.services.session import Session
from fieldbook.store.rows import Row


@dataclass(frozen=True, slots=True)
class Overdue:
    """One record whose day has passed.

    Attributes:
        row: The record.
        form: Its form.
        due_on: The last day on which it would have been in time.
        late_days: How many days ago that was.
        operation: What its operation is called; "" for none.
    """

    row: Row
    form: Form
    due_on: date
    late_days: int
    operation: str = ""


def overdue(session: Session, *, operation: RecordId | None = None) -> list[Overdue]:
    """Every record that is late today, where the officer sits; the one that is latest first."""
    today_on = session.outside.clock.now_at().astimezone().date()
    with session.vault.reader() as reading:
        found = [
            one
            for form in session.catalogue
            if form.due is not None
            for row, body in reading.queries.current(form.id, operation)
            for one in _late(session, form, row=row, body=body, today_on=today_on)
        ]
        operations = {one.row.operation for one in found if one.row.operation}
        titles = {of: reading.queries.row(of) for of in operations}
    named = (_named(one, titles.get(one.row.operation) if one.row.operation else None) for one in found)
    return sorted(named, key=lambda one: (-one.late_days, one.row.title, one.row.record))


def _late(session: Session, form: Form, *, row: Row, body: bytes, today_on: date) -> Iterator[Overdue]:
    kept = read_body(session, form, row=row, body=body)
    due = form.due(kept.answers) if kept is not None and form.due is not None else None
    if isinstance(due, Day) and due.month and due.day:
        due_on = date(due.year, due.month, due.day)
        if due_on < today_on:
            yield Overdue(row, form, due_on, (today_on - due_on).days)


def _named(one: Overdue, operation: Row | None) -> Overdue:
    title = operation.title if operation else ""
    return Overdue(one.row, one.form, one.due_on, one.late_days, title)
