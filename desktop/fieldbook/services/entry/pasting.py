"""A block of cells from a spreadsheet, as rows of a group that repeats; what does not fit is told by cell."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldbook.base import limits
from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Path
from fieldbook.base.said import said
from fieldbook.base.wording import trimmed
from fieldbook.forms.answers import Answers, fields_of, read_group
from fieldbook.forms.draft import Draft
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed, reason_in
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services.intake.seeding import with_defaults
from fieldbook.services.intake.sheets import typed_of_cell
from fieldbook.workbook.template.plan import Column, columns_in

_NO_QUESTION = "There is no question for this cell; it was not taken."
_NO_HEADING = "No question has this heading; its cells were not taken."
_TWICE = "This heading stands twice; the cells below the second one were not taken."
_NO_ROOM = said("At most {most} rows fit here; this line was not taken.", most=limits.ROWS_MOST)
_NOT_ASKED = "This is not asked of such a row, so it will not be saved."

Line = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Note:
    """A cell or line that needs a look.

    Attributes:
        line: Its number in the block, counted from 1.
        column: The heading of the question; "" where there is none.
        why: What is not right, in a sentence.
        cell: What was pasted.
        path: Where it can be mended, from the pasted rows on: row and names. () for what has no such place.
    """

    line: int
    column: str
    why: str
    cell: str
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Pasted:
    """What came of a block: its rows, as if typed, and what needs a look."""

    rows: tuple[Typed, ...] = ()
    notes: tuple[Note, ...] = ()


def rows_of_block(kind: Rows, text: str, *, room: int = limits.ROWS_MOST) -> Pasted:
    """The rows in *text*: lines, with tabs between the cells, as every spreadsheet copies them.

    Cells answer the questions in the order of the row, or by the headings of the first line where most of
    them are headings of the group. A blank cell answers nothing and keeps the next one in its place; a blank
    line is no row. Lines beyond *room* rows are not taken. Nothing is left out without a note.
    """
    model: type[Answers] = kind.row.model
    columns = [column for column in columns_in(model) if not isinstance(column.kind, Rows)]
    lines = [(at, cells) for at, cells in enumerate(_cells(text), start=1) if any(map(trimmed, cells))]
    notes: list[Note] = []
    headed = _headed(columns, lines[0]) if lines else None
    if headed is not None:
        notes += headed.notes
        lines = lines[1:]
    block = _Block(model, headed.places if headed else columns, headed.told if headed else frozenset())
    rows = [block.row(line, at=at) for at, line in enumerate(lines[:room])]
    notes += [note for _row, found in rows for note in found]
    notes += [Note(at, "", _NO_ROOM, _in_short(cells)) for at, cells in lines[room:]]
    return Pasted(tuple(row for row, _notes in rows), tuple(notes))


def still_standing(kind: Rows, rows: Sequence[Typed], notes: Sequence[Note]) -> tuple[Note, ...]:
    """The *notes* that still hold of the pasted *rows*, once numbers were read as they are written here."""
    kinds = {column.path: column.kind for column in columns_in(kind.row.model)}
    return tuple(
        note
        for note in notes
        if not note.path or kinds[tuple(map(str, note.path[1:]))].read(_at(rows, note.path)).problems
    )


def _at(rows: Sequence[Typed], path: Path) -> Typed:
    row, *names = path
    return Draft("", RecordId(""), {"row": rows[int(row)]}).typed_at(("row", *names))


@dataclass(frozen=True, slots=True)
class _Block:
    """How the cells of a line lie."""

    model: type[Answers]
    places: Sequence[Column | None]
    told: frozenset[int] = frozenset()

    def row(self, line: Line, *, at: int) -> tuple[Typed, list[Note]]:
        """The row of one line, and what is not right in it."""
        number, cells = line
        draft = Draft("", RecordId(""))
        taken: list[tuple[Column, str]] = []
        notes: list[Note] = []
        for place, cell in enumerate(cells):
            column = self.places[place] if place < len(self.places) else None
            if not trimmed(cell):
                continue
            if column is not None:
                taken.append((column, cell))
                draft = draft.with_typed(column.path, typed_of_cell(column.kind, trimmed(cell)))
            elif place not in self.told:
                notes.append(Note(number, "", _NO_QUESTION, cell))
        row = with_defaults(self.model, draft.typed)
        hidden = frozenset(_hidden(self.model, row))
        for column, cell in taken:
            if any(column.path[: len(one)] == one for one in hidden):
                notes.append(Note(number, column.heading, _NOT_ASKED, cell))
            elif problems := column.kind.read(typed_of_cell(column.kind, trimmed(cell))).problems:
                notes.append(Note(number, column.heading, problems[0].text, cell, (at, *column.path)))
        return dict(row), notes


def _hidden(model: type[Answers], typed: Mapping[str, Typed]) -> Iterator[tuple[str, ...]]:
    """Where a question is answered that is not put, because of another answer."""
    shown = read_group(model, typed).shown
    for field in fields_of(model):
        answer = typed.get(field.name, "")
        if answer and not shown[field.name]:
            yield (field.name,)
        elif isinstance(field.kind, GroupKind) and isinstance(answer, dict) and not reason_in(answer):
            yield from ((field.name, *path) for path in _hidden(field.kind.model, answer))


def _cells(text: str) -> list[list[str]]:
    """Lines and cells; quotation marks are the spreadsheet's own where all close, else part of the text."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        return list(csv.reader(io.StringIO(plain, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        return [line.split("\t") for line in plain.split("\n")]


@dataclass(frozen=True, slots=True)
class _Headed:
    """The questions by the headings of the first line; *told* are places whose heading has a note already."""

    places: tuple[Column | None, ...]
    told: frozenset[int]
    notes: tuple[Note, ...]


def _headed(columns: Sequence[Column], line: Line) -> _Headed | None:
    """How the first line heads the others; None where it is no line of headings."""
    number, headings = line
    known = {column.heading.casefold(): column for column in columns}
    found = [known.get(" ".join(heading.split()).casefold()) for heading in headings]
    if 2 * sum(column is not None for column in found) <= sum(bool(one.strip()) for one in headings):
        return None
    notes: dict[int, Note] = {}
    places: list[Column | None] = []
    for place, (heading, column) in enumerate(zip(headings, found, strict=True)):
        twice = column is not None and column in places
        places.append(None if twice else column)
        if heading.strip() and (column is None or twice):
            notes[place] = Note(number, "", _TWICE if twice else _NO_HEADING, heading)
    return _Headed(tuple(places), frozenset(notes), tuple(notes.values()))


def _in_short(cells: Sequence[str]) -> str:
    return " | ".join(trimmed(cell) for cell in cells)
