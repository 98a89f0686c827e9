"""A form's columns: headings and cells come from its kinds, and behind them stands where a row comes from."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers, AnyKind, fields_of, missing_label
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Titles
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.workbook.content import Provenance, RecordRow
from fieldbook.workbook.looks import Look
from fieldbook.workbook.sheets import CellValue

WITHHELD = "Withheld: sensitive"
NOT_READABLE = "Needs a newer Fieldbook"
_BLANKS: tuple[None, ...] = (None,) * 200
_DEFAULT_WIDTH = 18.0
_WIDTHS = {
    "text": 30.0,
    "choice": 20.0,
    "choices": 26.0,
    "number": 13.0,
    "day": 14.0,
    "clock": 9.0,
    "yesno": 11.0,
    "link": 30.0,
    "rows": 40.0,
}
_LONG_TEXT = 60.0
_SENTENCE = 28.0
_ID_WIDTH = 16.0


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet of records.

    Attributes:
        heading: What stands above it.
        width: In characters.
        is_answer: False for what tells where the row comes from.
        wraps: Whether a long text makes the row higher.
    """

    heading: str
    width: float
    is_answer: bool = True
    wraps: bool = True

    @property
    def heading_look(self) -> Look:
        """How its heading looks."""
        return Look.HEADING if self.is_answer else Look.HEADING_QUIET

    @property
    def look(self) -> Look:
        """How its cells look."""
        if not self.is_answer:
            return Look.QUIET
        return Look.PLAIN if self.wraps else Look.FACT


PROVENANCE = (
    Column("Record", _ID_WIDTH, is_answer=False),
    Column("Revision", 17.0, is_answer=False),
    Column("Officer", 20.0, is_answer=False),
    Column("Station", 20.0, is_answer=False),
    Column("Device", _ID_WIDTH, is_answer=False),
    Column("Recorded (UTC)", 17.0, is_answer=False),
    Column("Received (UTC)", 17.0, is_answer=False),
    Column("Record state", 14.0, is_answer=False),
    Column("Incomplete", 12.0, is_answer=False),
    Column("Reason of last change", 40.0, is_answer=False),
)


def columns_of(form: Form) -> tuple[Column, ...]:
    """The columns of *form*'s answers in the order of its declaration, then those of the provenance."""
    return (*(column for field in form.fields for column in columns_of_kind(field.kind)), *PROVENANCE)


class RowMaker:
    """Makes the rows of one form's sheet.

    Attributes:
        columns: What its rows consist of.
    """

    def __init__(self, form: Form, titles: Titles, *, sensitive: bool = False) -> None:
        """Rows of *form*; sensitive answers are said to be withheld, unless they are asked for."""
        self.columns = columns_of(form)
        self._titles = titles
        self._plan = tuple(
            (field.name, field.kind, len(field.kind.headings()), field.kind.sensitive and not sensitive)
            for field in form.fields
        )

    def differing(self, before: Answers, now: Answers) -> Iterator[tuple[str, CellValue, CellValue]]:
        """Heading and both cells of every column that differs; a group's whole speaks for its parts."""
        at = 0
        for name, kind, width, is_withheld in self._plan:
            headings = self.columns[at : at + width]
            at += width
            if is_withheld and getattr(before, name) != getattr(now, name):
                yield headings[0].heading, WITHHELD, WITHHELD
                continue
            old, new = (
                _cells_of(kind, getattr(one, name), self._titles, width=width, is_withheld=is_withheld)
                for one in (before, now)
            )
            found = [
                (column.heading, was, said)
                for column, was, said in zip(headings, old, new, strict=True)
                if was != said
            ]
            whole = {column.heading for column in headings[: _whole_width(kind)]}
            yield from [one for one in found if one[0] in whole] or found

    def cells(self, row: RecordRow) -> list[CellValue]:
        """The cells of one record, one for each column."""
        cells: list[CellValue] = []
        for name, kind, width, is_withheld in self._plan:
            value: object = getattr(row.answers, name, Missing.NOT_ASKED)
            cells += _cells_of(kind, value, self._titles, width=width, is_withheld=is_withheld)
        cells += provenance_cells(row.provenance, is_readable=row.answers is not None)
        return cells


def _cells_of(
    kind: AnyKind, value: object, titles: Titles, *, width: int, is_withheld: bool
) -> tuple[CellValue, ...]:
    """The cells of one answer, as many as it has columns."""
    if value is Missing.NOT_ASKED:
        return _BLANKS[:width]
    if is_withheld:
        return (WITHHELD, *_BLANKS[1:width])
    if isinstance(value, Missing):
        return (missing_label(value), *_BLANKS[1:width])
    return tuple(kind.cells(value, titles))


def columns_of_kind(kind: AnyKind, prefix: str = "") -> Iterator[Column]:
    """The columns of one question."""
    headings = [f"{prefix}{heading}" for heading in kind.headings()]
    if isinstance(kind, GroupKind):
        model: type[Answers] = kind.model
        yield from (Column(heading, _SENTENCE) for heading in headings[: _whole_width(kind)])
        for field in fields_of(model):
            yield from columns_of_kind(field.kind, f"{prefix}{kind.label}: ")
        return
    is_link = isinstance(kind, Link)
    for at, heading in enumerate(headings):
        width = _WIDTHS.get(kind.name, _DEFAULT_WIDTH)
        if is_link and at:
            width = _ID_WIDTH
        elif isinstance(kind, Text) and kind.lines:
            width = _LONG_TEXT
        yield Column(heading, width, wraps=not is_link)


def _whole_width(kind: AnyKind) -> int:
    """How many columns a group has for what it says as a whole: they come before its parts."""
    if not isinstance(kind, GroupKind):
        return 0
    model: type[Answers] = kind.model
    return len(kind.headings()) - sum(len(field.kind.headings()) for field in fields_of(model))


def provenance_cells(found: Provenance, *, is_readable: bool) -> tuple[CellValue, ...]:
    """Where a row comes from, in the columns of the provenance."""
    return (
        found.record,
        found.code,
        found.officer,
        found.station,
        found.device,
        found.recorded_at,
        found.received_at,
        found.state if is_readable else NOT_READABLE,
        "Yes" if found.incomplete else "No",
        found.reason,
    )
