"""Excel summaries: gathers what a workbook holds, and writes it safely."""

import os
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base.errors import NoSuchRecord, ReadOnly, SheetLocked
from fieldbook.base.ids import DeviceId, RecordId
from fieldbook.base.moment import parse_instant
from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.report.summary import Summary
from fieldbook.services.figures import read_body, summary_of
from fieldbook.services.reconcile.counting import beside_of, names_of
from fieldbook.services.session import Session, revision_code, short_record
from fieldbook.store.places import write_safely
from fieldbook.store.queries import Queries
from fieldbook.store.rows import PartyRow, Row
from fieldbook.store.vault import Reading
from fieldbook.workbook.content import Content, FormRows, Provenance, RecordRow, SheetCount
from fieldbook.workbook.export import write_workbook as write_book

OPERATION = "operation"
_STATES = {
    "saved": "Saved",
    "sent": "Sent",
    "received": "Received by headquarters",
    "conflict": "Conflict",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A workbook that is whole on the disk, and what stands in it."""

    path: Path
    sheets: tuple[SheetCount, ...]


def write_workbook(
    session: Session, target: Path, *, operation: RecordId | None = None, progress: Progress
) -> Written:
    """Write the workbook of one operation, or of everything, to *target*; an older file is replaced whole.

    Raises:
        NoSuchRecord: when there is no such operation.
        SheetLocked: when an older file is open in a spreadsheet program.
        PlaceError: when the disk refuses; an older file is unchanged then.
        Cancelled: from *progress*, likewise.
    """
    found: list[SheetCount] = []
    with session.vault.reader() as reading:
        content = _Gathering(session, reading, operation).content()

        def write(out: BinaryIO) -> None:
            found.extend(write_book(out, content, progress))

        try:
            write_safely(target, write, random=session.outside.random)
        except ReadOnly as error:
            # Where the folder takes files, it is the old workbook that refuses: a spreadsheet has it open.
            if target.exists() and os.access(target.parent, os.W_OK):
                raise SheetLocked from error
            raise
    return Written(target, tuple(found))


class _Gathering:
    """Everything that one workbook needs, read from one unchanging view of the vault."""

    def __init__(self, session: Session, reading: Reading, operation: RecordId | None) -> None:
        self._session = session
        self._reading = reading
        self._queries = queries = reading.queries
        self._operation = operation
        self._titles: dict[RecordId, str] = {}
        self._officers = names_of(reading)
        self._parties = {party.device: party for party in queries.parties()}
        self._received = {device: _Received(queries, party) for device, party in self._parties.items()}

    def content(self) -> Content:
        """The workbook's content; rows and summaries are read as they are written."""
        chosen = self._queries.row(self._operation) if self._operation else None
        if self._operation and (chosen is None or chosen.form != OPERATION):
            raise NoSuchRecord(record=short_record(self._operation))
        return Content(
            title=chosen.title if chosen else "All operations",
            station=self._session.own.station_name,
            as_of=self._session.outside.clock.now_at(),
            program=f"Fieldbook {fieldbook.__version__}",
            summaries=self._summaries(chosen),
            operations=1 if chosen else self._queries.count(OPERATION),
            forms=tuple(self._form_rows(form, chosen) for form in self._session.catalogue),
            titles=self._title,
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
                    kept.answers if kept else None, self._provenance(row, kept.reason if kept else "")
                )

    def _provenance(self, row: Row, reason: str) -> Provenance:
        party = self._parties.get(row.device)
        received = self._received.get(row.device)
        at = received.at(row.seq) if received else ""
        return Provenance(
            record=row.record,
            code=revision_code(row.head),
            officer=self._officers.get(row.officer, party.officer_name if party else ""),
            station=party.station_name if party else "",
            device=row.device[:8],
            recorded_at=parse_instant(row.changed_at),
            received_at=parse_instant(at) if at else None,
            state=_STATES[row.state],
            incomplete=row.incomplete,
            reason=reason,
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


class _Received:
    """When each entry of one device came into headquarters' hands, as far as this vault knows."""

    def __init__(self, queries: Queries, party: PartyRow) -> None:
        taken = [
            (bundle.next_seq, bundle.at)
            for bundle in queries.taken_from(party.station)
            if _of(bundle.device, party)
        ]
        receipt = queries.last_receipt(party.device)
        marks = taken or ([(receipt.next_seq, receipt.at)] if receipt else [])
        self._next_seqs = [next_seq for next_seq, _at in marks]
        self._ats = [at for _next_seq, at in marks]

    def at(self, seq: int) -> str:
        """The instant; "" when it is not known to have been received."""
        place = bisect_right(self._next_seqs, seq)
        return self._ats[place] if place < len(self._ats) else ""


def _of(device: DeviceId, party: PartyRow) -> bool:
    return device == party.device
