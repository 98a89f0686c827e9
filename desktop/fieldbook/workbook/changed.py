"""The sheet of what changed since an earlier workbook: what was said before, what is said now, who says why.

Answers are compared as their cells are: what a workbook withholds is withheld here too.
"""

from collections.abc import Iterable, Iterator

from fieldbook.forms.kind import Titles
from fieldbook.workbook.columns import Column, RowMaker
from fieldbook.workbook.content import ChangedRecord
from fieldbook.workbook.looks import Look
from fieldbook.workbook.sheets import CellValue

NAME = "Changes"
NOTHING = "Nothing changed."
COLUMNS = (
    Column("What happened", 15.0, wraps=False),
    Column("Operation", 30.0, wraps=False),
    Column("Form", 16.0, wraps=False),
    Column("Record", 40.0),
    Column("Question", 28.0),
    Column("Before", 34.0),
    Column("Now", 34.0),
    Column("Who", 20.0, is_answer=False),
    Column("Station", 20.0, is_answer=False),
    Column("When (UTC)", 17.0, is_answer=False),
    Column("Why", 40.0, is_answer=False),
    Column("Revision", 17.0, is_answer=False),
    Column("Record number", 36.0, is_answer=False),
)
HEADING_LOOKS = tuple(column.heading_look for column in COLUMNS)
LOOKS = (Look.BODY_STRONG, *(Look.BODY if column.is_answer else Look.QUIET for column in COLUMNS[1:]))


def changed_lines(
    records: Iterable[ChangedRecord], titles: Titles, *, sensitive: bool
) -> Iterator[tuple[CellValue, ...]]:
    """A line for each answer that differs; one for a record that is new, withdrawn or erased."""
    makers: dict[str, RowMaker] = {}
    for one in records:
        found: list[tuple[str, CellValue, CellValue]] = []
        if one.form is not None and one.before is not None and one.now is not None:
            if one.form.id not in makers:
                makers[one.form.id] = RowMaker(one.form, titles, sensitive=sensitive)
            found.extend(makers[one.form.id].differing(one.before, one.now))
        for question, before, now in found or [("", None, _stated(one, titles))]:
            yield (*_where(one), question, before, now, *_who(one))


def _stated(one: ChangedRecord, titles: Titles) -> CellValue:
    """The number of a new record that states one."""
    if one.form is None or one.now is None or one.before is not None or not one.form.figure_field:
        return None
    kind = one.form.field(one.form.figure_field).kind
    return next(iter(kind.cells(getattr(one.now, one.form.figure_field), titles)), None)


def _where(one: ChangedRecord) -> tuple[CellValue, ...]:
    return (one.what, one.operation, one.form.label if one.form else "", one.title)


def _who(one: ChangedRecord) -> tuple[CellValue, ...]:
    said = one.provenance
    return (said.officer, said.station, said.recorded_at, said.reason, said.code, said.record)
