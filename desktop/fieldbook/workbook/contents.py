"""The first sheet: what the workbook holds, as of when, how final, for whom, and how to read it."""

from collections.abc import Sequence
from math import ceil

from openpyxl.cell import Cell
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from fieldbook.workbook.content import Content, SheetCount
from fieldbook.workbook.looks import FACES, TEXT_FORMAT, WHOLE_FORMAT, Look, dress
from fieldbook.workbook.safety import TextGuard

NAME = "Contents"
_WIDTHS = (26.0, 74.0, 14.0, 18.0)
_HEADINGS = (
    ("Sheet", Look.HEADING),
    ("What it holds", Look.HEADING),
    ("Rows", Look.HEADING_NUMBER),
    ("Held in the vault", Look.HEADING_NUMBER),
)
_HOW_TO_READ = (
    "A stated figure stands exactly as its source states it, with the source's own word: some, more than.",
    (
        "A computed figure is added from stated ones of the same thing, unit and currency. Nobody is counted "
        "twice: what repeats, replaces or is part of another figure is left out, and the sheet says so."
    ),
    "“At least” and “up to” are limits that the sources give. Where sources disagree, both ends are shown.",
    "Every row of records ends with where it comes from: record, revision code, officer, device, and when.",
)


def write_contents(
    sheet: Worksheet, content: Content, *, counts: Sequence[SheetCount], guard: TextGuard
) -> None:
    """Fill *sheet*; *counts* are the sheets that were written, in their order."""
    sheet.title = NAME
    for letter, width in zip("ABCD", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    pen = _Pen(sheet, guard)
    pen.line((content.title, Look.TITLE), height=30)
    pen.line((standing_of(content), Look.SUBTITLE), height=18)
    pen.line()
    for label, text in _facts(content, guard.cut):
        pen.line((label, Look.LABEL), (text, Look.FACT))
    pen.line()
    pen.line(*_HEADINGS, height=20)
    for count in counts:
        pen.line(
            (count.name, Look.LINK),
            (count.about, Look.BODY),
            (count.rows, Look.BODY),
            (count.held, Look.BODY),
        )
        pen.link_to(count.name)
    pen.line()
    pen.line(("How to read it", Look.SECTION), height=20)
    for text in _HOW_TO_READ:
        pen.line((text, Look.PLAIN), height=15 * ceil(len(text) / sum(_WIDTHS)))
        pen.join()
    _set_up_page(sheet, footer_of(content))


def standing_of(content: Content) -> str:
    """As of when, how final and for whom: the line under every title."""
    return f"{content.status} · as of {content.as_of:%Y-%m-%d %H:%M} UTC · {content.handling}"


def footer_of(content: Content) -> str:
    """The same, shorter, for printed pages: handling and status are words of ours."""
    return f"{content.handling} · {content.status}"


def _facts(content: Content, cut: int) -> list[tuple[str, str]]:
    withheld = "written out" if content.sensitive else "withheld"
    # A list says what it leaves out; only a report is of operations.
    told = content.narrowed
    scope = [("Operations", f"{content.operations:,}")] if told is None else list(told)
    return [
        ("Made by", content.station),
        ("As of", f"{content.as_of:%Y-%m-%d %H:%M} UTC"),
        ("Status", f"{content.status}: figures may still change"),
        ("Handling", content.handling),
        *scope,
        ("Sensitive answers", withheld),
        ("Texts cut to fit a cell", f"{cut:,}"),
        ("Written with", content.program),
    ]


class _Pen:
    """Writes line below line."""

    def __init__(self, sheet: Worksheet, guard: TextGuard) -> None:
        self._sheet = sheet
        self._guard = guard
        self._row = 0

    def line(self, *cells: tuple[str | int | None, Look], height: float | None = None) -> None:
        self._row += 1
        if height:
            self._sheet.row_dimensions[self._row].height = height
        for at, (value, look) in enumerate(cells, start=1):
            cell = self._sheet.cell(self._row, at)
            if isinstance(cell, Cell):
                self._fill(cell, value, look)

    def link_to(self, name: str) -> None:
        """Make the line's first cell lead to another sheet of this workbook."""
        cell = self._sheet.cell(self._row, 1)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1")

    def join(self) -> None:
        """Let the line's first cell take the room of the others."""
        self._sheet.merge_cells(
            start_row=self._row, end_row=self._row, start_column=1, end_column=len(_WIDTHS)
        )

    def _fill(self, cell: Cell, value: str | int | None, look: Look) -> None:
        face = FACES[look]
        if isinstance(value, int):
            cell.value = value
            dress(cell, face, WHOLE_FORMAT)
            return
        if value:
            cell.value = self._guard.safe(value)
            # Said last: openpyxl takes what begins with "=" for a formula until it is told otherwise.
            cell.data_type = "s"
        dress(cell, face, TEXT_FORMAT)


def _set_up_page(sheet: Worksheet, footer: str) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    item = HeaderFooterItem()
    item.left.text, item.left.size = footer, 8
    item.right.text, item.right.size = "&P / &N", 8
    sheet.HeaderFooter.oddFooter = item
