"""Writes a list as it was shown: its columns, its order, and where each row comes from."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from typing import BinaryIO

from openpyxl import Workbook

from fieldbook.base.ports import Progress
from fieldbook.workbook.columns import PROVENANCE, Column, provenance_cells
from fieldbook.workbook.content import Content, Provenance, SheetCount
from fieldbook.workbook.contents import footer_of, write_contents
from fieldbook.workbook.looks import register_looks
from fieldbook.workbook.package import Package
from fieldbook.workbook.safety import TextGuard
from fieldbook.workbook.sheets import CellValue, Frame, SheetStream

_PROGRESS_ROWS = 500
_PAGE_WIDTH = 260.0
_HEADING_HEIGHT = 45.0
_TITLE_WIDTH, _WIDTH = 44.0, 26.0
_AUTHOR = "–"


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One line of the list: its title and cells; *is_readable* is False where a newer program wrote it."""

    cells: tuple[str, ...]
    provenance: Provenance
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that is to be written.

    Attributes:
        content: What the first sheet says of the whole; its ``narrowed`` tells what the list was narrowed to.
        name, about: Of the sheet of rows.
        headings: Of the columns, the title's first.
        rows: The lines, streamed.
        held: How many there are; None when nobody counted.
    """

    content: Content
    name: str
    about: str
    headings: tuple[str, ...]
    rows: Iterable[ListedRow]
    held: int | None = None


def write_listing(out: BinaryIO, listing: Listing, progress: Progress) -> tuple[SheetCount, ...]:
    """Write *listing* into *out* as a workbook; gives its sheets, the first one aside.

    Raises:
        Cancelled: when the person asks to stop; what is in *out* by then is no workbook.
        OSError: when *out* refuses; likewise.
    """
    with Package(out, listing.content.as_of) as package:
        return _Writing(package, listing, progress).write()


class _Writing:
    """One list that is being written."""

    def __init__(self, package: Package, listing: Listing, progress: Progress) -> None:
        self._package, self._listing, self._progress = package, listing, progress
        self._guard = TextGuard()
        self._book = Workbook()
        self._book.properties.creator = _AUTHOR
        self._palette = register_looks(self._book)
        headings = enumerate(listing.headings)
        answers = (Column(heading, _WIDTH if at else _TITLE_WIDTH) for at, heading in headings)
        self._columns = (*answers, *PROVENANCE)

    def write(self) -> tuple[SheetCount, ...]:
        counts: list[SheetCount] = []
        waiting, written = iter(self._listing.rows), 0
        following = next(waiting, None)
        while following is not None or not counts:
            name = self._listing.name if not counts else f"{self._listing.name} {len(counts) + 1}"
            rows, following = self._write_sheet(name, following, waiting, before=written)
            written += rows
            counts.append(SheetCount(name, self._listing.about, rows))
        write_contents(self._book.worksheets[0], self._listing.content, counts=counts, guard=self._guard)
        self._package.finish(self._book)
        return tuple(counts)

    def _write_sheet(
        self, name: str, row: ListedRow | None, waiting: Iterator[ListedRow], *, before: int
    ) -> tuple[int, ListedRow | None]:
        """Fill one sheet; gives how many rows went in, and the one that did not."""
        looks = tuple(column.look for column in self._columns)
        with self._sheet(name) as stream:
            headings = [column.heading for column in self._columns]
            told = tuple(column.heading_look for column in self._columns)
            stream.write(headings, told, height=_HEADING_HEIGHT)
            while row is not None and not stream.is_full:
                stream.write(_cells(row), looks)
                if stream.rows % _PROGRESS_ROWS == 0:
                    self._progress.step(name, before + stream.rows - 1, self._listing.held)
                row = next(waiting, None)
            self._progress.step(name, before + stream.rows - 1, self._listing.held)
        return stream.rows - 1, row

    @contextmanager
    def _sheet(self, name: str) -> Iterator[SheetStream]:
        widths = tuple(column.width for column in self._columns)
        pages = ceil(sum(widths) / _PAGE_WIDTH)
        footer = footer_of(self._listing.content)
        frame = Frame(widths=widths, frozen_columns=1, pages_wide=pages, footer=footer)
        place = self._book.create_sheet(name)
        with self._package.sheet(len(self._book.worksheets)) as part:
            stream = SheetStream(part, frame, palette=self._palette, guard=self._guard)
            yield stream
            stream.close()
        place.auto_filter.ref = frame.filter_range(stream.rows)
        place.print_title_rows, place.print_title_cols = "1:1", "A:A"


def _cells(row: ListedRow) -> list[CellValue]:
    return [*row.cells, *provenance_cells(row.provenance, is_readable=row.is_readable)]
