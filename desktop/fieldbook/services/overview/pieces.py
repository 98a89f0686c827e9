"""What one operation adds to the picture of everything, read once and kept until something in it changes."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.report.overall import Told, told_of
from fieldbook.services import browse
from fieldbook.services.figures import read_body, summary_of
from fieldbook.services.overdue import late_in, local_day
from fieldbook.services.overview import places
from fieldbook.services.reconcile.counting import beside_of
from fieldbook.services.session import Session
from fieldbook.store.rows import Row, Version
from fieldbook.store.vault import Reading

_PARENT = "parent"


@dataclass(frozen=True, slots=True)
class Piece:
    """What belongs to one operation, or to none.

    Attributes:
        version: What it was read from.
        told: What its figures come to; None where there is no operation that stands.
        places: Its places with what lies there.
        held: Of each record that is charted its form, and the fields and codes that it adds to.
        overdue: How many of its records wait for something that should have come by now.
    """

    version: Version
    told: Told | None
    places: tuple[tuple[places.Told, RecordId], ...]
    held: tuple[tuple[str, str, str, RecordId], ...]
    overdue: int


def read_piece(session: Session, reading: Reading, operation: RecordId | None, *, version: Version) -> Piece:
    """Read what belongs to *operation*, None for what belongs to none."""
    found = list(_records(session, reading, operation))
    today_on = local_day(session.outside.clock.now_at())
    return Piece(
        version=version,
        told=_told(session, reading, operation) if operation else None,
        places=tuple(
            (place, row.record)
            for form, row, answers in found
            if places.has_places(form)
            for place in places.places_of(session, form, answers)
        ),
        held=tuple(
            (form.id, name, code, row.record)
            for form, row, answers in found
            if form.charted is not None
            for name, code in form.charted(answers)
        ),
        overdue=sum(any(late_in(form, row, answers, today_on=today_on)) for form, row, answers in found),
    )


def _records(
    session: Session, reading: Reading, operation: RecordId | None
) -> Iterator[tuple[Form, Row, Answers]]:
    """Every record that places, charts or days are read from; the operation belongs to itself."""
    for form in session.catalogue:
        if places.has_places(form) or form.charted is not None or form.due is not None:
            for row, body in _rows(reading, form, operation):
                kept = read_body(session, form, row=row, body=body)
                if kept is not None:
                    yield form, row, kept.answers


def _rows(reading: Reading, form: Form, operation: RecordId | None) -> Iterator[tuple[Row, bytes]]:
    if form.id != places.OPERATION:
        yield from reading.queries.current(form.id, operation, apart=operation is None)
    elif operation is not None and (row := _standing(reading, operation)) is not None:
        yield row, reading.queries.sifter.bodies([operation]).get(operation, b"")


def _told(session: Session, reading: Reading, operation: RecordId) -> Told | None:
    row = _standing(reading, operation)
    if row is None:
        return None
    named = browse.titles(session)
    beside = beside_of(session, reading, operation)
    summary = summary_of(session, reading.queries, row, named=named, beside=beside)
    body = reading.queries.sifter.bodies([operation]).get(operation, b"")
    kept = read_body(session, session.catalogue.form(row.form), row=row, body=body)
    parent = getattr(kept.answers, _PARENT, None) if kept else None
    return told_of(operation, RecordId(parent) if isinstance(parent, str) else None, summary)


def _standing(reading: Reading, operation: RecordId) -> Row | None:
    row = reading.queries.row(operation)
    return row if row is not None and row.form == places.OPERATION and not row.withdrawn else None
