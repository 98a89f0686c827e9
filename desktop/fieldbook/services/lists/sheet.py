"""A list as it is shown, written to a workbook: readable by whoever has the file, and it says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.services.browse import Asked
from fieldbook.services.lists.columns import CellMaker, chosen
from fieldbook.services.lists.narrowing import describe
from fieldbook.services.lists.origins import Origins, put_workbook
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading
from fieldbook.workbook.content import Content, SheetCount
from fieldbook.workbook.listing import ListedRow, Listing
from fieldbook.workbook.listing import write_listing as write_book

_BATCH = 200
_MARKS = {"incomplete": "Incomplete", "conflict": "Conflict", "withdrawn": "Withdrawn"}


@dataclass(frozen=True, slots=True)
class ListSheet:
    """Which list is to be written.

    Attributes:
        asked: Form, order and what it is narrowed to; the page it speaks of does not matter.
        columns: Their names, in order.
        records: Only these, when some were chosen.
    """

    form: Form
    asked: Asked
    columns: tuple[str, ...]
    records: tuple[RecordId, ...] = ()


def write_list(
    session: Session, target: Path, wanted: ListSheet, *, progress: Progress
) -> tuple[SheetCount, ...]:
    """Write a list to *target*; an older file is replaced whole.

    Raises:
        NotOffered: for a column that the list does not have.
        SheetLocked: when an older file is open in a spreadsheet program.
        PlaceError: when the disk refuses; an older file is unchanged then.
        Cancelled: from *progress*, likewise.
    """
    found: list[SheetCount] = []
    with session.vault.reader() as reading:
        listing = _listing(session, reading, wanted)

        def write(out: BinaryIO) -> None:
            found.extend(write_book(out, listing, progress))

        put_workbook(session, target, write)
    return tuple(found)


def _picked(count: int) -> str:
    return "1 record picked by hand" if count == 1 else f"{count:,} records picked by hand"


def _listing(session: Session, reading: Reading, wanted: ListSheet) -> Listing:
    form, asked, queries = wanted.form, wanted.asked, reading.queries
    columns = chosen(form, wanted.columns)
    maker = CellMaker(session, form, wanted.columns, queries=queries)
    narrowed = [(str(label), str(words)) for label, words in describe(session, form, asked.narrowing)]
    if asked.operation:
        narrowed.insert(0, ("Operation", maker.title(asked.operation)))
    if asked.mark:
        narrowed.append(("Only", _MARKS[asked.mark]))
    if wanted.records:
        narrowed.append(("Chosen", _picked(len(wanted.records))))
    content = Content(
        title=str(form.plural),
        station=session.own.station_name,
        as_of=session.outside.clock.now_at(),
        program=f"Fieldbook {fieldbook.__version__}",
        summaries=(),
        operations=0,
        forms=(),
        titles=maker.title,
        narrowed=tuple(narrowed) or (("Narrowed to", "Nothing: all of them"),),
    )
    return Listing(
        content,
        name=str(form.plural),
        about=str(form.about),
        headings=(str(form.label), *(str(column.label) for column in columns)),
        rows=_rows(_chosen_rows(reading, wanted), maker, Origins(reading)),
        held=len(wanted.records) or None,
    )


def _chosen_rows(reading: Reading, wanted: ListSheet) -> Iterator[Row]:
    if wanted.records:
        found = (reading.queries.row(record) for record in wanted.records)
        return (row for row in found if row is not None)
    asked = wanted.asked
    sieve = asked.narrowing.sieve(wanted.form.id, operation=asked.operation, mark=asked.mark)
    return reading.queries.sifter.rows(sieve, asked.sorting)


def _rows(rows: Iterator[Row], maker: CellMaker, origins: Origins) -> Iterator[ListedRow]:
    while batch := list(islice(rows, _BATCH)):
        for row, cells in zip(batch, _told(maker, batch), strict=True):
            yield ListedRow((row.title, *cells), origins.of(row, ""), is_readable=row.readable)


def _told(maker: CellMaker, batch: Sequence[Row]) -> list[tuple[str, ...]]:
    return [tuple(map(str, cells)) for cells in maker.cells(batch)]
