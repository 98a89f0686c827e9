"""Rows of a record that have a sheet of their own: one line for each, with what it belongs to before it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers, AnyKind, Field, fields_of, missing_label
from fieldbook.forms.excerpting import title_of
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Titles
from fieldbook.forms.kinds.rows import Rows
from fieldbook.workbook.columns import PROVENANCE, WITHHELD, Column, columns_of_kind, provenance_cells
from fieldbook.workbook.content import RecordRow
from fieldbook.workbook.sheets import CellValue

_OPERATION, _TITLE, _DAY, _NUMBER = 30.0, 30.0, 14.0, 8.0


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a line: its name, kind and columns, and whether its answers are withheld."""

    name: str
    kind: AnyKind
    width: int
    is_withheld: bool


class LineMaker:
    """Makes the lines of one repeated group of one form.

    Attributes:
        title: What its sheet is called: ``Seizure items``.
        columns: What its lines consist of.
    """

    def __init__(self, form: Form, field: Field, titles: Titles, *, sensitive: bool = False) -> None:
        """Lines of *field* of *form*; sensitive answers are withheld, unless they are asked for."""
        if not isinstance(field.kind, Rows):
            raise TypeError(f"{form.id}.{field.name} does not repeat")
        self._form, self._field, self._titles = form, field, titles
        model: type[Answers] = field.kind.row.model
        self.title = f"{form.label} {field.kind.label.lower()}"
        self._parts = tuple(
            Part(one.name, one.kind, len(one.kind.headings()), one.kind.sensitive and not sensitive)
            for one in fields_of(model)
        )
        leading = (
            Column("Operation", _OPERATION, wraps=False),
            Column(form.label, _TITLE, wraps=False),
            Column("Day", _DAY),
            Column("No.", _NUMBER),
        )
        columns = (column for part in self._parts for column in columns_of_kind(part.kind))
        self.columns = (*leading, *columns, *PROVENANCE)

    def lines(self, rows: Iterable[RecordRow]) -> Iterator[list[CellValue]]:
        """The cells of every line of every record."""
        for row in rows:
            if row.answers is not None:
                found = getattr(row.answers, self._field.name, Missing.NOT_ASKED)
                for number, answers in enumerate(found if isinstance(found, tuple) else (), start=1):
                    yield self._line(row, row.answers, number=number, answers=answers)

    def _line(self, row: RecordRow, record: Answers, *, number: int, answers: Answers) -> list[CellValue]:
        cells: list[CellValue] = [*self._leading(record), number]
        for part in self._parts:
            cells += self._cells(part, self._holding(part, answers, record))
        cells += provenance_cells(row.provenance, is_readable=True)
        return cells

    def _holding(self, part: Part, answers: Answers, record: Answers) -> object:
        """The row's own answer, or where it is blank the one that holds for the whole record."""
        own: object = getattr(answers, part.name)
        if own is Missing.NOT_ASKED and part.kind.else_as:
            return getattr(record, part.kind.else_as)
        return own

    def _cells(self, part: Part, value: object) -> tuple[CellValue, ...]:
        rest = (None,) * (part.width - 1)
        if value is Missing.NOT_ASKED:
            return (None, *rest)
        if part.is_withheld:
            return (WITHHELD, *rest)
        if isinstance(value, Missing):
            return (missing_label(value), *rest)
        return part.kind.cells(value, self._titles)

    def _leading(self, record: Answers) -> tuple[CellValue, CellValue, CellValue]:
        operation = getattr(record, self._form.operation_field, None) if self._form.operation_field else None
        day = getattr(record, self._form.day_field, None) if self._form.day_field else None
        return (
            self._titles(RecordId(operation)) if isinstance(operation, str) else None,
            title_of(self._form, record),
            None if day is None or isinstance(day, Missing) else str(day),
        )
