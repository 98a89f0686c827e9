"""A block of cells from a spreadsheet, as rows of a group that repeats."""

import csv
import io

from fieldbook.base import limits
from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services.intake.seeding import with_defaults
from fieldbook.services.intake.sheets import typed_of_cell
from fieldbook.workbook.template.plan import Column, columns_in


def rows_of_block(kind: Rows, text: str) -> list[Typed]:
    """The rows in *text*: lines, with tabs between the cells, as every spreadsheet copies them.

    Cells answer the questions in the order of the row, or by the headings of the first line where all of them
    are headings of the group.
    """
    model: type[Answers] = kind.row.model
    columns = [column for column in columns_in(model) if not isinstance(column.kind, Rows)]
    lines = [line for line in csv.reader(io.StringIO(text, newline=""), delimiter="\t") if any(line)]
    named = _named(columns, lines[0]) if lines else None
    if named is not None:
        columns, lines = named, lines[1:]
    return [_row(model, columns, line) for line in lines[: limits.ROWS_MOST]]


def _named(columns: list[Column], headings: list[str]) -> list[Column] | None:
    known = {column.heading.casefold(): column for column in columns}
    found = [known.get(" ".join(heading.split()).casefold()) for heading in headings]
    named = [column for column in found if column is not None]
    return named if len(named) == len(headings) else None


def _row(model: type[Answers], columns: list[Column], line: list[str]) -> Typed:
    draft = Draft("", RecordId(""))
    for column, cell in zip(columns, line, strict=False):
        if cell.strip():
            draft = draft.with_typed(column.path, typed_of_cell(column.kind, cell.strip()))
    return dict(with_defaults(model, draft.typed))
