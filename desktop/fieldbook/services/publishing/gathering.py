"""What a workbook for readers outside is made of: numbers, months, words from lists. Nothing else is read."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row, said
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.values.codelist import codes
from fieldbook.report.publishing.persons import Someone, band_of, tabled_persons
from fieldbook.report.publishing.released import Tabled
from fieldbook.report.publishing.stated import Telling, tabled_figures
from fieldbook.services.figures import UNITS, label_of_measure, read_body, summary_of
from fieldbook.services.reconcile.counting import beside_of
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading

OPERATION, PERSON = "operation", "person"
_PERSON_UNIT = "person"
_MONTH = len("2019-12")


def operations_of(reading: Reading, operation: RecordId | None) -> list[Row]:
    """The chosen operation, or all.

    Raises:
        NoSuchRecord: when there is no such operation.
    """
    if operation is None:
        return [row for row, _body in reading.queries.current(OPERATION)]
    chosen = reading.queries.row(operation)
    if chosen is None or chosen.form != OPERATION:
        raise NoSuchRecord(record=short_record(operation))
    return [chosen]


def figures_in(session: Session, reading: Reading, rows: list[Row], *, least: int) -> Tabled:
    """The figures of the operations of *rows*, which are told apart by a number and the month they began."""
    told = []
    for at, row in enumerate(rows, start=1):
        beside = beside_of(session, reading, row.record)
        summary = summary_of(session, reading.queries, row, named=_nobody, beside=beside)
        told.append(Telling(called(at, row.day[:_MONTH]), summary, row.record))
    return tabled_figures(told, least)


def called(number: int, month: str) -> str:
    """What an operation is called outside: a name is a free text, and often a place."""
    numbered = said("Operation {number}", number=number)
    return in_row((numbered, month), " · ") if month else numbered


def persons_in(session: Session, reading: Reading, operation: RecordId | None, *, least: int) -> Tabled:
    """The recorded persons of *operation*, or of all."""
    form = session.catalogue.by_id.get(PERSON)
    if form is None or form.tally is None:
        return Tabled()
    people = _people(session, reading, form, operation=operation)
    return tabled_persons(people, unit=UNITS.label(_PERSON_UNIT), least=least, of=operation or "")


def _people(
    session: Session, reading: Reading, form: Form, *, operation: RecordId | None
) -> Iterator[Someone]:
    for row, body in reading.queries.current(form.id, operation):
        kept = read_body(session, form, row=row, body=body)
        if kept is not None and form.tally is not None:
            measures = [_measure(session, one.form, one.code) for one in form.tally(kept.answers)]
            if measures:
                yield _someone(kept.answers, tuple(dict.fromkeys(measures)))


def _measure(session: Session, form_id: str, code: str) -> str:
    form = session.catalogue.form(form_id)
    kind = form.field(form.counted_by).kind
    return label_of_measure(form, kind.codes.label(code) if isinstance(kind, Choice) else code)


def _someone(answers: Answers, measures: tuple[str, ...]) -> Someone:
    given: Any = answers
    in_years = given.age_unit in {None, "years"} or not isinstance(given.age_unit, str)
    age = given.age if isinstance(given.age, Decimal) else None
    years = None if age is None else int(age) if in_years else 0
    return Someone(
        measures=measures,
        sex=given.sex if isinstance(given.sex, str) else "",
        band=band_of(years, given.age_group if isinstance(given.age_group, str) else ""),
        citizenship=tuple((code, _CITIZENS.label(code)) for code in _codes(given.citizenship)),
        forms=tuple(_EXPLOITATION.label(code) for code in _codes(given.exploitation)),
    )


_CITIZENS, _EXPLOITATION = codes("citizenship"), codes("exploitation_form")


def _codes(answer: object) -> tuple[str, ...]:
    return tuple(str(code) for code in answer) if isinstance(answer, tuple) else ()


def _nobody(record: RecordId) -> str:
    """Titles of linked records are words that somebody typed: none goes out."""
    del record
    return ""
