"""Summaries as rows: what was stated, by whom, how exactly, and beside it what was computed."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.report.summary import Block, Stated, Summary
from fieldbook.report.totals import Use
from fieldbook.workbook.looks import Look
from fieldbook.workbook.sheets import CellValue, Frame

COLUMNS: tuple[tuple[str, float, Look], ...] = (
    ("What happened", 22.0, Look.HEADING),
    ("As stated", 22.0, Look.HEADING),
    ("How exact", 17.0, Look.HEADING),
    ("In the words of the report", 28.0, Look.HEADING),
    ("Scope", 22.0, Look.HEADING),
    ("Parts", 24.0, Look.HEADING),
    ("Source", 32.0, Look.HEADING),
    ("Status", 12.0, Look.HEADING),
    ("As of", 11.0, Look.HEADING),
    ("In the total", 22.0, Look.HEADING),
    ("Computed", 22.0, Look.HEADING_QUIET),
    ("At least", 11.0, Look.HEADING_QUIET_NUMBER),
    ("At most", 11.0, Look.HEADING_QUIET_NUMBER),
    ("How it was computed", 26.0, Look.HEADING_QUIET),
    ("Recorded one by one", 18.0, Look.HEADING_QUIET),
    ("Preferred", 22.0, Look.HEADING_QUIET),
    ("Why preferred", 30.0, Look.HEADING_QUIET),
)
HEADINGS = tuple(heading for heading, _, _ in COLUMNS)
HEADING_LOOKS = tuple(look for _, _, look in COLUMNS)
WIDTHS = tuple(width for _, width, _ in COLUMNS)
HEADING_HEIGHT = 24.0

_STATED_LOOKS = (Look.BODY_STRONG, Look.BODY_STRONG, *[Look.BODY] * 8)
_COUNTED_LOOKS = (*_STATED_LOOKS, Look.COMPUTED_STRONG, *[Look.COMPUTED] * 6)
_AGAIN_LOOKS = (Look.BODY, Look.BODY, *[Look.BODY] * 8, *[Look.COMPUTED] * 7)
_NOTHING_COMPUTED: tuple[CellValue, ...] = (None,) * 7
_NOTHING_STATED: tuple[CellValue, ...] = (None,) * 8
_OPERATION_WIDTH = 30.0


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a summary."""

    cells: tuple[CellValue, ...] = ()
    looks: tuple[Look, ...] = ()
    height: float | None = None


def page_frame(summary: Summary, footer: str) -> Frame:
    """What stands around the rows of a sheet for one operation."""
    heading_row = len(list(_opening(summary, ""))) + 1
    return Frame(
        widths=WIDTHS,
        heading_row=heading_row,
        frozen_rows=heading_row,
        frozen_columns=1,
        filtered=False,
        gridlines=False,
        footer=footer,
    )


def page_lines(summary: Summary, standing: str) -> Iterator[Line]:
    """A sheet for one operation; *standing* says as of when, how final and for whom it is."""
    yield from _opening(summary, standing)
    yield Line(HEADINGS, HEADING_LOOKS, HEADING_HEIGHT)
    yield from _body(summary)
    if not summary.blocks:
        yield Line(("No figures are recorded for this operation yet.",), (Look.SUBTITLE,))
    if summary.flags:
        yield Line()
        yield Line(("To look at",), (Look.SECTION,), 20.0)
        yield from (Line((flag.text,), (Look.FLAG,) * len(COLUMNS)) for flag in summary.flags)


def list_frame(footer: str) -> Frame:
    """What stands around the rows of the one sheet that lists many operations."""
    return Frame(widths=(_OPERATION_WIDTH, *WIDTHS), frozen_columns=1, gridlines=False, footer=footer)


def list_heading() -> Line:
    """The headings of that sheet."""
    return Line(("Operation", *HEADINGS), (Look.HEADING, *HEADING_LOOKS), HEADING_HEIGHT)


def list_lines(summary: Summary) -> Iterator[Line]:
    """One operation's block in that sheet; every row names the operation, so that filters keep it whole."""
    facts = " · ".join(text for _, text in summary.facts)
    yield Line((summary.title, facts), (Look.BAND,) * (len(COLUMNS) + 1))
    for line in _body(summary):
        yield Line((summary.title, *line.cells), (Look.BODY, *line.looks))
    for flag in summary.flags:
        yield Line((summary.title, flag.text), (Look.FLAG,) * (len(COLUMNS) + 1))


def _opening(summary: Summary, standing: str) -> Iterator[Line]:
    yield Line((summary.title,), (Look.TITLE,), 30.0)
    yield Line((standing,), (Look.SUBTITLE,), 18.0)
    for label, text in summary.facts:
        yield Line((label, text), (Look.LABEL, Look.FACT))
    yield Line()


def _body(summary: Summary) -> Iterator[Line]:
    for block in summary.blocks:
        for at, stated in enumerate(block.stated):
            computed = _NOTHING_COMPUTED if at else _computed(block)
            looks = _COUNTED_LOOKS if stated.use is Use.COUNTED or not at else _AGAIN_LOOKS
            yield Line((*_stated(stated), *computed), looks)
        if not block.stated:
            yield Line((block.label, "Not stated", *_NOTHING_STATED, *_computed(block)), _COUNTED_LOOKS)


def _stated(stated: Stated) -> tuple[CellValue, ...]:
    figure = stated.figure
    return (
        figure.measure_label,
        figure.words,
        figure.qualifier_label,
        figure.detail,
        figure.scope,
        figure.made_of,
        figure.source_title,
        figure.status_label,
        figure.as_of,
        stated.note,
    )


def _computed(block: Block) -> tuple[CellValue, ...]:
    total = block.total
    if total is None:
        said = "Nothing here may be counted" if block.stated else None
        return ("—", None, None, said, *_beside(block))
    words = total.words_with(block.unit_label)
    return (words, total.limits.lower, total.limits.upper, total.how, *_beside(block))


def _beside(block: Block) -> tuple[CellValue, ...]:
    recorded = block.recorded.words if block.recorded else None
    if block.preferred is None:
        return (recorded, None, None)
    choice = block.preferred.choice
    return (recorded, block.preferred.words, f"{choice.why} ({choice.officer})")
