"""Excel summaries: gathers what a workbook holds, and writes it safely."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.report.summary import Summary
from fieldbook.services.figures import read_body, summary_of
from fieldbook.services.lists.origins import Origins, put_workbook
from fieldbook.services.overdue import Overdue, overdue_in
from fieldbook.services.publishing.issuing import INTERNAL, note_issue
from fieldbook.services.publishing.since import changed_since, since_last, since_named
from fieldbook.services.reconcile.counting import beside_of
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading
from fieldbook.workbook.content import Changed, Content, FormRows, RecordRow, SheetCount, Waiting
from fieldbook.workbook.export import write_workbook as write_book

OPERATION = "operation"


@dataclass(frozen=True, slots=True)
class Written:
    """A workbook that is whole on the disk, and what stands in it."""

    path: Path
    sheets: tuple[SheetCount, ...]


def write_workbook(
    session: Session,
    target: Path,
    *,
    operation: RecordId | None = None,
    since: str = "",
    progress: Progress,
) -> Written:
    """Write the workbook of one operation, or of everything, to *target*; an older file is replaced whole.

    One sheet says what changed since our last workbook of the same, or since the day or workbook *since*.

    Raises:
        NoSuchRecord: when there is no such operation.
        NoSuchIssue: when *since* names neither a day nor one workbook of ours.
        SheetLocked: when an older file is open in a spreadsheet program.
        PlaceError: when the disk refuses; an older file is unchanged then.
        Cancelled: from *progress*, likewise.
    """
    found: list[SheetCount] = []
    with session.vault.reader() as reading:
        content = _Gathering(session, reading, operation).content(since)

        def write(out: BinaryIO) -> None:
            found.extend(write_book(out, content, progress))

        put_workbook(session, target, write)
        upto = reading.truth.last_number()
    note_issue(session, INTERNAL, operation, upto=upto)
    return Written(target, tuple(found))


class _Gathering:
    """Everything that one workbook needs, read from one unchanging view of the vault."""

    def __init__(self, session: Session, reading: Reading, operation: RecordId | None) -> None:
        self._session = session
        self._reading = reading
        self._queries = reading.queries
        self._operation = operation
        self._titles: dict[RecordId, str] = {}
        self._origins = Origins(reading)

    def content(self, since: str) -> Content:
        """The workbook's content; rows and summaries are read as they are written."""
        chosen = self._queries.row(self._operation) if self._operation else None
        if self._operation and (chosen is None or chosen.form != OPERATION):
            raise NoSuchRecord(record=short_record(self._operation))
        late = overdue_in(self._session, self._reading, operation=self._operation)
        return Content(
            title=chosen.title if chosen else "All operations",
            station=self._session.own.station_name,
            as_of=self._session.outside.clock.now_at(),
            program=f"Fieldbook {fieldbook.__version__}",
            summaries=self._summaries(chosen),
            operations=1 if chosen else self._queries.count(OPERATION),
            forms=tuple(self._form_rows(form, chosen) for form in self._session.catalogue),
            titles=self._title,
            overdue=tuple(self._waiting(one) for one in late),
            changed=self._changed(since),
        )

    def _changed(self, since: str) -> Changed | None:
        begins = since_named(self._reading, since) if since else since_last(self._reading, self._operation)
        if begins is None:
            return None
        found = changed_since(
            self._session, self._reading, begins, operation=self._operation, named=self._title
        )
        return Changed(begins.words, found)

    def _waiting(self, one: Overdue) -> Waiting:
        return Waiting(
            operation=one.operation,
            title=one.row.title,
            who=one.who or one.due.people,
            what=one.due.what,
            priority=one.due.priority,
            since=str(one.due.since) if one.due.since else "",
            due_on=str(one.due_on),
            late_days=one.late_days,
            provenance=self._origins.of(one.row, ""),
        )

    def _summaries(self, chosen: Row | None) -> Iterator[Summary]:
        rows = [chosen] if chosen else (row for row, _body in self._queries.current(OPERATION))
        for row in rows:
            beside = beside_of(self._session, self._reading, row.record)
            yield summary_of(self._session, self._queries, row, named=self._title, beside=beside)

    def _form_rows(self, form: Form, chosen: Row | None) -> FormRows:
        if chosen and form.id == OPERATION:
            return FormRows(form, _Records(lambda: self._records(form, None, only=chosen.record)), 1)
        belonging = chosen.record if chosen and form.operation_field else None
        held = self._queries.count(form.id, operation=belonging)
        return FormRows(form, _Records(lambda: self._records(form, belonging, only=None)), held)

    def _records(
        self, form: Form, operation: RecordId | None, *, only: RecordId | None
    ) -> Iterator[RecordRow]:
        for row, body in self._queries.current(form.id, operation):
            if only is None or row.record == only:
                kept = read_body(self._session, form, row=row, body=body)
                yield RecordRow(
                    kept.answers if kept else None, self._origins.of(row, kept.reason if kept else "")
                )

    def _title(self, record: RecordId) -> str:
        if record not in self._titles:
            found = self._queries.row(record)
            self._titles[record] = found.title if found and found.title else short_record(record)
        return self._titles[record]


@dataclass(frozen=True, slots=True)
class _Records:
    """Records that are read anew each time somebody goes through them."""

    read: Callable[[], Iterator[RecordRow]]

    def __iter__(self) -> Iterator[RecordRow]:
        return self.read()
