"""The sheet of what should have been done by now: who waits by a code, for what, since when, how late."""

from collections.abc import Sequence
from itertools import repeat

from fieldbook.workbook.columns import Column
from fieldbook.workbook.content import Waiting
from fieldbook.workbook.looks import Look
from fieldbook.workbook.sheets import CellValue

NAME = "Overdue"
ABOUT = "What should have been done by now, the latest first; people by code, nobody by name"
NOTHING = "Nothing is overdue."
COLUMNS = (
    Column("Operation", 30.0, wraps=False),
    Column("Record", 40.0),
    Column("Who waits", 16.0, wraps=False),
    Column("Waits for", 30.0),
    Column("Priority", 26.0),
    Column("Since", 12.0),
    Column("Due", 12.0),
    Column("Days late", 11.0),
    Column("Officer", 20.0, is_answer=False),
    Column("Station", 20.0, is_answer=False),
    Column("Record number", 36.0, is_answer=False),
)
_LATE = next(at for at, column in enumerate(COLUMNS) if column.heading == "Days late")
HEADING_LOOKS = tuple(
    Look.HEADING_NUMBER if at == _LATE else column.heading_look for at, column in enumerate(COLUMNS)
)
LOOKS = tuple(
    Look.BODY_STRONG if at == _LATE else Look.BODY if column.is_answer else Look.QUIET
    for at, column in enumerate(COLUMNS)
)


def waiting_cells(one: Waiting) -> tuple[CellValue, ...]:
    """The cells of one line."""
    return (
        one.operation,
        one.title,
        one.who,
        one.what,
        one.priority,
        one.since,
        one.due_on,
        one.late_days,
        one.provenance.officer,
        one.provenance.station,
        one.provenance.record,
    )


def waiting_lines(waiting: Sequence[Waiting]) -> list[tuple[CellValue, ...]]:
    """The lines of the sheet; one that says so where nothing waits."""
    nothing = (NOTHING, *repeat(None, len(COLUMNS) - 1))
    return list(map(waiting_cells, waiting)) or [nothing]
