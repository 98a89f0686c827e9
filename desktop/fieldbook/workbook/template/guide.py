"""The template's first sheet: how to fill it, and what belongs into each column."""

from collections.abc import Iterator
from math import ceil

from openpyxl.worksheet.worksheet import Worksheet

from fieldbook.forms.answers import AnyKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.link import Link
from fieldbook.workbook.looks import Look
from fieldbook.workbook.template import plan as planned
from fieldbook.workbook.template.hand import Hand
from fieldbook.workbook.template.plan import Plan, reason_cell

_WIDTHS = (24.0, 38.0, 12.0, 18.0, 80.0)
_HEADINGS = ("Sheet", "Column", "Sort", "Needed", "What belongs there")
_NEEDS = {Need.OPTIONAL: "", Need.WANTED: "Wanted", Need.REQUIRED: "Yes"}
_SORTS = {
    "text": "Words",
    "choice": "One of a list",
    "choices": "Some of a list",
    "number": "Number",
    "day": "Date",
    "yesno": "Yes or no",
    "link": "Record",
}


def write_guide(page: Worksheet, plan: Plan, hand: Hand) -> None:
    """Fill *page*."""
    page.title = planned.GUIDE
    for letter, width in zip("ABCDE", _WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    page.sheet_view.showGridLines = False
    pen = _Pen(page, hand)
    pen.line((f"{plan.form.label}: fill in and take in", Look.TITLE), height=30)
    pen.line((plan.form.about, Look.SUBTITLE))
    pen.line()
    for text in _advice(plan):
        pen.paragraph(text)
    pen.line()
    pen.line(*((heading, Look.HEADING) for heading in _HEADINGS), height=22)
    for sheet in plan.sheets:
        for column in sheet.columns:
            kind = column.kind
            cells = (sheet.title, column.heading, _sort(kind), _need(kind), kind.help_in_files)
            pen.line(*((text, Look.BODY) for text in cells))


def _advice(plan: Plan) -> list[str]:
    first, *others = (sheet.title for sheet in plan.sheets)
    reasons = ", ".join(reason_cell(reason) for reason in planned.REASONS)
    advice = [
        f"One row of the sheet {first} is one record. The row called Example is not taken in.",
        "A cell with a list opens it with Alt and the arrow down. Put semicolons between several answers.",
        f"Where there is no answer, leave the cell blank, or say why: {reasons}.",
        f"The column {planned.BLANKS_HEADING}: one reason for every blank of the row that a record wants.",
        f"The column {planned.RIGHT_HEADING}: one reason for every warning about the row.",
        f"The row {planned.ALL_ROWS} holds for every row that says nothing else there: an operation, a day.",
        "Dates stand as 2026-03-09, 9.3.2026, March 2026 or 2026: only as much as is known.",
        "Numbers may stand as people write them: 1500, 2.5 million.",
    ]
    own = any(plan.form.id in kind.forms for kind in _links(plan))
    if own:
        advice.append(f"Another row of the sheet {first} is named by its number there: No. 5.")
    if others:
        what = f"The sheets {', '.join(others)} hold" if len(others) > 1 else f"The sheet {others[0]} holds"
        advice.append(f"{what} what repeats: No. is the number of the row in the sheet {first}.")
    return advice


def _links(plan: Plan) -> Iterator[Link]:
    kinds = (column.kind for sheet in plan.sheets for column in sheet.columns)
    yield from (kind for kind in kinds if isinstance(kind, Link))


def _sort(kind: AnyKind) -> str:
    return _SORTS.get(kind.name, kind.name.capitalize())


def _need(kind: AnyKind) -> str:
    need = _NEEDS[kind.need]
    return f"{need}, where asked" if need and kind.shown_when is not None else need


class _Pen:
    """Writes line below line."""

    def __init__(self, page: Worksheet, hand: Hand) -> None:
        self._page = page
        self._hand = hand
        self._row = 0

    def line(self, *cells: tuple[str, Look], height: float | None = None) -> None:
        self._row += 1
        if height:
            self._page.row_dimensions[self._row].height = height
        for at, (text, look) in enumerate(cells, start=1):
            self._hand.put(self._page, (self._row, at), text, look=look)

    def paragraph(self, text: str) -> None:
        self.line((text, Look.PLAIN), height=15 * ceil(len(text) / sum(_WIDTHS)))
        self._page.merge_cells(
            start_row=self._row, end_row=self._row, start_column=1, end_column=len(_WIDTHS)
        )
