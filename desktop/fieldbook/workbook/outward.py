"""Writes a workbook for readers outside: how to read it, figures, persons.

No cell holds what somebody typed freely, but for the name of the station in one for a partner.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import BinaryIO

from openpyxl import Workbook

from fieldbook.report.publishing.released import Released, Shown
from fieldbook.report.publishing.suppression import Policy
from fieldbook.workbook.content import PRELIMINARY, SheetCount
from fieldbook.workbook.looks import Look, register_looks
from fieldbook.workbook.package import Package
from fieldbook.workbook.safety import TextGuard
from fieldbook.workbook.sheets import CellValue, Frame, SheetStream
from fieldbook.workbook.summaries import Line

CONTENTS, FIGURES, PERSONS = "Contents", "Figures", "Persons"
HELD_BACK = "held back"
_AUTHOR = "–"
_CONTENTS_WIDTHS = (26.0, 96.0)
_WHAT = (
    ("What is counted", 40.0, Look.HEADING),
    ("Split by", 22.0, Look.HEADING),
    ("Part", 36.0, Look.HEADING),
    ("Number", 14.0, Look.HEADING_NUMBER),
    ("How exact", 12.0, Look.HEADING),
    ("Unit", 18.0, Look.HEADING),
)
_FIGURE_COLUMNS = (
    ("Operation", 26.0, Look.HEADING),
    *_WHAT,
    ("Status", 16.0, Look.HEADING),
    ("As of", 11.0, Look.HEADING),
)
_DEFINITIONS = (
    (
        "Figures",
        "What sources state. What repeats, or is part of another one, is not added a second time.",
    ),
    ("Persons", "Persons recorded one by one. One person may stand under several things that are counted."),
    ("How exact", "“At least” and “at most” are limits that sources give; “about” is a rounded number."),
    ("Age", "On the day of the event, in bands. A disputed age counts as a child's until it is assessed."),
    ("Citizenship", "A country that few people have is told as its region, or not at all."),
    ("Form of exploitation", "Several may be true of one person. A form that few suffered is not named."),
    ("Left out", "Names, codes, places, sources, days, and everything that was written in free words."),
)
_TOTAL, _PART = Look.BODY_STRONG, Look.BODY

Columns = Sequence[tuple[str, float, Look]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outward:
    """Everything that goes into one workbook for readers outside.

    Attributes:
        title: Whom it is for, in words of ours.
        station: Who made it; "" where that is not said.
        as_of: The instant whose state it shows.
        program: Name and version of this program.
        handling: Who may read it.
        policy: How small numbers are protected.
        operations: How many operations it speaks of.
        beside: How many numbers are held back because of workbooks that left before.
        figures, persons: Its tables; where persons are told by operation, their groups say of which.
        origin: Whose figures they are, where they are not our own; "" otherwise.
    """

    title: str
    station: str
    as_of: datetime
    program: str
    handling: str
    policy: Policy
    operations: int
    figures: Released
    persons: Released
    beside: int = 0
    origin: str = ""


def sheets_of(content: Outward) -> tuple[SheetCount, ...]:
    """The sheets that its workbook has, Contents aside."""
    return (
        SheetCount(FIGURES, "What sources state, added where it may be", len(content.figures.rows)),
        SheetCount(PERSONS, "Persons recorded one by one", len(content.persons.rows)),
    )


def write_outward(out: BinaryIO, content: Outward) -> None:
    """Write *content* into *out*. Equal contents give equal bytes.

    Raises:
        OSError: when *out* refuses; what is in it by then is no workbook.
    """
    with Package(out, content.as_of) as package:
        book = Workbook()
        book.properties.creator = _AUTHOR
        book.remove(book.worksheets[0])
        palette, guard = register_looks(book), TextGuard()
        for number, (name, frame, lines) in enumerate(_sheets(content), start=1):
            place = book.create_sheet(name)
            with package.sheet(number) as part:
                stream = SheetStream(part, frame, palette=palette, guard=guard)
                for line in lines:
                    stream.write(line.cells, line.looks, height=line.height)
                stream.close()
            if frame.filtered:
                place.auto_filter.ref = frame.filter_range(stream.rows)
                place.print_title_rows = f"{frame.heading_row}:{frame.heading_row}"
        package.finish(book)


def _sheets(content: Outward) -> Iterator[tuple[str, Frame, Iterator[Line]]]:
    yield CONTENTS, _plain_frame(content), _contents(content)
    yield FIGURES, _frame(_FIGURE_COLUMNS, content), _table(content, _FIGURE_COLUMNS, content.figures)
    columns = _persons_columns(content)
    yield PERSONS, _frame(columns, content), _table(content, columns, content.persons)


def _persons_columns(content: Outward) -> Columns:
    is_grouped = any(row.cell.group for row in content.persons.rows)
    return (_FIGURE_COLUMNS[0], *_WHAT) if is_grouped else _WHAT


def _plain_frame(content: Outward) -> Frame:
    footer = _footer(content)
    return Frame(widths=_CONTENTS_WIDTHS, frozen_rows=0, filtered=False, gridlines=False, footer=footer)


def _frame(columns: Columns, content: Outward) -> Frame:
    widths = tuple(width for _, width, _ in columns)
    return Frame(widths=widths, heading_row=3, frozen_rows=3, gridlines=False, footer=_footer(content))


def _footer(content: Outward) -> str:
    return f"{content.handling} · {PRELIMINARY}"


def standing_of(content: Outward) -> str:
    """How final, as of when, for whom, and how small numbers are kept: the line above every table."""
    return (
        f"{PRELIMINARY} · as of {content.as_of:%Y-%m-%d} · {content.handling} · "
        f"no count below {content.policy.least}"
    )


def _contents(content: Outward) -> Iterator[Line]:
    yield Line((content.title,), (Look.TITLE,), 30.0)
    yield Line((standing_of(content),), (Look.SUBTITLE,), 18.0)
    yield Line()
    for label, value in _facts(content):
        yield Line((label, value), (Look.LABEL, Look.PLAIN))
    yield Line()
    yield Line(("How to read it",), (Look.SECTION,), 20.0)
    for word, meaning in _definitions(content.policy):
        yield Line((word, meaning), (Look.BODY_STRONG, Look.BODY))


def _facts(content: Outward) -> Iterator[tuple[str, str]]:
    if content.station:
        yield "Made by", content.station
    if content.origin:
        yield "Origin", content.origin
    yield "As of", f"{content.as_of:%Y-%m-%d}"
    yield "Status", f"{PRELIMINARY}: figures may still change"
    yield "Handling", content.handling
    yield "Operations", f"{content.operations:,}"
    yield FIGURES, _counted(content.figures)
    yield PERSONS, _counted(content.persons)
    if content.beside:
        yield (
            "Beside earlier tables",
            f"{content.beside:,} numbers held back that a comparison would give away",
        )
    yield "Written with", content.program


def _counted(table: Released) -> str:
    return f"Numbers shown: {len(table.rows) - table.hidden:,}; held back: {table.hidden:,}"


def _definitions(policy: Policy) -> Iterator[tuple[str, str]]:
    zero = "A zero is shown." if policy.zero_shown else "A zero is held back as well."
    least = policy.least
    yield "Held back", f"A number below {least}, or a larger one from which one could be worked out. {zero}"
    yield (
        "Earlier tables",
        "A number that differs little from the one in an earlier table is held back as well.",
    )
    if policy.rounded_to > 1:
        yield "Rounded", f"Counts go to the nearest {policy.rounded_to}; parts need not come to their total."
    yield from _DEFINITIONS


def _table(content: Outward, columns: Columns, table: Released) -> Iterator[Line]:
    yield Line((standing_of(content),), (Look.SUBTITLE,), 18.0)
    yield Line((f"{_counted(table)}",), (Look.SUBTITLE,), 18.0)
    yield Line(tuple(name for name, _, _ in columns), tuple(look for _, _, look in columns), 24.0)
    has_group, has_status = columns is not _WHAT, columns is _FIGURE_COLUMNS
    for row in table.rows:
        cells = _cells(row)
        whole = not row.cell.part
        looks = (_TOTAL if whole else _PART,) * len(columns)
        before = (row.cell.group,) if has_group else ()
        behind = (row.cell.status, row.cell.as_of) if has_status else ()
        yield Line((*before, *cells, *behind), looks)


def _cells(row: Shown) -> tuple[CellValue, ...]:
    cell = row.cell
    number: CellValue = HELD_BACK if row.number is None else _plain(row.number)
    exact = "" if row.number is None else cell.exactness
    return (cell.measure, cell.split, cell.part, number, exact, cell.unit)


def _plain(number: Decimal) -> int | Decimal:
    return int(number) if number == number.to_integral_value() else number
