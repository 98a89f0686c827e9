"""Writes the whole workbook: Contents, summaries, one sheet of records for each form."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from math import ceil
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.rows import Rows
from fieldbook.report.summary import Summary
from fieldbook.workbook import changed as changes
from fieldbook.workbook import waiting as overdue
from fieldbook.workbook.changed import changed_lines
from fieldbook.workbook.columns import Column, RowMaker
from fieldbook.workbook.content import Changed, Content, FormRows, RecordRow, SheetCount, Waiting
from fieldbook.workbook.contents import footer_of, standing_of, write_contents
from fieldbook.workbook.lines import LineMaker
from fieldbook.workbook.looks import register_looks
from fieldbook.workbook.package import Package
from fieldbook.workbook.safety import TextGuard
from fieldbook.workbook.sheets import Frame, SheetStream
from fieldbook.workbook.summaries import Line, list_frame, list_heading, list_lines, page_frame, page_lines

SUMMARY_SHEETS_MOST = 30
"""Operations that get a sheet of their own; beyond it, nobody finds a tab, and one sheet lists them all."""

_PROGRESS_ROWS = 500
_PAGE_WIDTH = 260.0
_HEADING_HEIGHT = 45.0
_AUTHOR = "–"


def write_workbook(out: BinaryIO, content: Content, progress: Progress) -> tuple[SheetCount, ...]:
    """Write *content* into *out* as a workbook; gives the sheets in their order, Contents aside.

    Rows are streamed: memory does not grow with their number. Equal contents give equal bytes.

    Raises:
        Cancelled: when the person asks to stop; what is in *out* by then is no workbook.
        OSError: when *out* refuses; likewise.
    """
    with Package(out, content.as_of) as package:
        return _Writing(package, content, progress).write()


class _Writing:
    """One workbook that is being written."""

    def __init__(self, package: Package, content: Content, progress: Progress) -> None:
        self._content = content
        self._progress = progress
        self._guard = TextGuard()
        self._book = Workbook()
        self._book.properties.creator = _AUTHOR
        self._palette = register_looks(self._book)
        self._package = package
        self._counts: list[SheetCount] = []

    def write(self) -> tuple[SheetCount, ...]:
        if self._content.operations > SUMMARY_SHEETS_MOST:
            self._list_summaries(self._content.summaries)
        else:
            self._page_summaries(list(self._content.summaries))
        if self._content.overdue is not None:
            self._write_overdue(self._content.overdue)
        if self._content.changed is not None:
            self._write_changed(self._content.changed)
        for rows in self._content.forms:
            self._write_form(rows)
            for maker in self._makers(rows.form):
                self._write_lines_apart(maker, rows)
        first = self._book.worksheets[0]
        write_contents(first, self._content, counts=self._counts, guard=self._guard)
        self._package.finish(self._book)
        return tuple(self._counts)

    def _page_summaries(self, summaries: list[Summary]) -> None:
        footer, standing = footer_of(self._content), standing_of(self._content)
        for at, summary in enumerate(summaries, start=1):
            name = f"Summary {at}" if len(summaries) > 1 else "Summary"
            with self._sheet(name, page_frame(summary, footer)) as stream:
                _write_lines(stream, page_lines(summary, standing))
            about = f"{summary.title}: stated and computed figures"
            self._counts.append(SheetCount(name, about, summary.figures))
            self._progress.step("Summaries", at, len(summaries))

    def _list_summaries(self, summaries: Iterable[Summary]) -> None:
        figures, operations = 0, self._content.operations
        with self._sheet("Summary", list_frame(footer_of(self._content))) as stream:
            _write_lines(stream, [list_heading()])
            for done, summary in enumerate(summaries, start=1):
                _write_lines(stream, list_lines(summary))
                figures += summary.figures
                if done % _PROGRESS_ROWS == 0:
                    self._progress.step("Summaries", done, operations)
        about = f"All {operations:,} operations: stated and computed figures"
        self._counts.append(SheetCount("Summary", about, figures))

    def _write_overdue(self, waiting: tuple[Waiting, ...]) -> None:
        with self._sheet(overdue.NAME, _records_frame(overdue.COLUMNS, footer_of(self._content))) as stream:
            headings = [column.heading for column in overdue.COLUMNS]
            stream.write(headings, overdue.HEADING_LOOKS, height=_HEADING_HEIGHT)
            for cells in overdue.waiting_lines(waiting):
                stream.write(cells, overdue.LOOKS)
        self._counts.append(SheetCount(overdue.NAME, overdue.ABOUT, len(waiting)))

    def _write_changed(self, changed: Changed) -> None:
        """Write what changed, into a further sheet whenever one is full."""
        lines = changed_lines(changed.records, self._content.titles, sensitive=self._content.sensitive)
        following, number = next(lines, None), 1
        while following is not None or number == 1:
            name = changes.NAME if number == 1 else f"{changes.NAME} {number}"
            with self._sheet(name, _records_frame(changes.COLUMNS, footer_of(self._content))) as stream:
                headings = [column.heading for column in changes.COLUMNS]
                stream.write(headings, changes.HEADING_LOOKS, height=_HEADING_HEIGHT)
                if following is None:
                    stream.write((changes.NOTHING,), changes.LOOKS)
                before = stream.rows
                while following is not None and not stream.is_full:
                    stream.write(following, changes.LOOKS)
                    following = next(lines, None)
            about = f"What is new, revised, confirmed or withdrawn since {changed.since}"
            self._counts.append(SheetCount(name, about, stream.rows - before))
            number += 1

    def _write_form(self, found: FormRows) -> None:
        """Write all records of one form, into a further sheet whenever one is full."""
        waiting: Iterator[RecordRow] | None = iter(found.rows)
        written, number = 0, 1
        while waiting is not None:
            name = found.form.plural if number == 1 else f"{found.form.plural} {number}"
            rows, waiting = self._write_records(name, found, waiting, before=written)
            held = found.held if number == 1 else None
            self._counts.append(SheetCount(name, found.form.about, rows, held))
            written, number = written + rows, number + 1

    def _write_records(
        self, name: str, found: FormRows, waiting: Iterator[RecordRow], *, before: int
    ) -> tuple[int, Iterator[RecordRow] | None]:
        """Fill one sheet; gives how many rows went in, and those that did not."""
        content = self._content
        maker = RowMaker(found.form, content.titles, sensitive=content.sensitive)
        columns, looks = maker.columns, tuple(column.look for column in maker.columns)
        with self._sheet(name, _records_frame(columns, footer_of(content))) as stream:
            headings = [column.heading for column in columns]
            stream.write(headings, tuple(column.heading_look for column in columns), height=_HEADING_HEIGHT)
            for row in waiting:
                stream.write(maker.cells(row), looks)
                if stream.rows % _PROGRESS_ROWS == 0:
                    self._progress.step(found.form.plural, before + stream.rows - 1, found.held)
                if stream.is_full:
                    break
            self._progress.step(found.form.plural, before + stream.rows - 1, found.held)
        following = next(waiting, None)
        return stream.rows - 1, chain((following,), waiting) if following else None

    def _makers(self, form: Form) -> Iterator[LineMaker]:
        for field in form.fields:
            if isinstance(field.kind, Rows) and field.kind.apart:
                yield LineMaker(form, field, self._content.titles, sensitive=self._content.sensitive)

    def _write_lines_apart(self, maker: LineMaker, found: FormRows) -> None:
        """Write what repeats in the records of one form, one line each, into as many sheets as it takes."""
        looks = tuple(column.look for column in maker.columns)
        lines, number = maker.lines(found.rows), 1
        following = next(lines, None)
        while following is not None or number == 1:
            name = maker.title if number == 1 else f"{maker.title} {number}"
            with self._sheet(name, _records_frame(maker.columns, footer_of(self._content))) as stream:
                headings = [column.heading for column in maker.columns]
                told = tuple(column.heading_look for column in maker.columns)
                stream.write(headings, told, height=_HEADING_HEIGHT)
                while following is not None and not stream.is_full:
                    stream.write(following, looks)
                    following = next(lines, None)
            about = f"{maker.title}, one line each"
            self._counts.append(SheetCount(name, about, stream.rows - 1))
            number += 1

    @contextmanager
    def _sheet(self, name: str, frame: Frame) -> Iterator[SheetStream]:
        """A streamed sheet; the book gets a blank one in its place, which knows its name and ranges."""
        place = self._book.create_sheet(name)
        with self._package.sheet(len(self._book.worksheets)) as part:
            stream = SheetStream(part, frame, palette=self._palette, guard=self._guard)
            yield stream
            stream.close()
        if frame.filtered:
            place.auto_filter.ref = frame.filter_range(stream.rows)
        place.print_title_rows = f"{frame.heading_row}:{frame.heading_row}"
        if frame.frozen_columns:
            place.print_title_cols = f"A:{get_column_letter(frame.frozen_columns)}"


def _write_lines(stream: SheetStream, lines: Iterable[Line]) -> None:
    for line in lines:
        stream.write(line.cells, line.looks, height=line.height)


def _records_frame(columns: tuple[Column, ...], footer: str) -> Frame:
    widths = tuple(column.width for column in columns)
    return Frame(widths=widths, frozen_columns=1, pages_wide=ceil(sum(widths) / _PAGE_WIDTH), footer=footer)
