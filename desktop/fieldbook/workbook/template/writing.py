"""Writes a template: the sheets of a form with lists to choose from, ready to be typed into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from fieldbook.forms.answers import AnyKind
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.workbook.looks import TEXT_FORMAT, Look
from fieldbook.workbook.package import Package
from fieldbook.workbook.template import plan as planned
from fieldbook.workbook.template.examples import example_cell
from fieldbook.workbook.template.guide import write_guide
from fieldbook.workbook.template.hand import Hand
from fieldbook.workbook.template.plan import (
    Column,
    Plan,
    Sheet,
    cells_of,
    code_list,
    plan_of,
    reason_cell,
)

_GENERAL = "General"
_PROMPT_MOST, _PROMPT_TITLE_MOST = 255, 32
_WIDTHS = {"text": 30.0, "choice": 24.0, "choices": 30.0, "number": 14.0, "day": 14.0, "yesno": 11.0}
_DEFAULT_WIDTH, _LONG_WIDTH, _NUMBER_WIDTH = 28.0, 56.0, 10.0
_HEADING_HEIGHT = 45.0
_AUTHOR = "–"

Titles = Mapping[tuple[str, ...], Sequence[str]]


@dataclass(frozen=True, slots=True)
class FilledRow:
    """One row that stands in the template from the beginning.

    Attributes:
        keys: Its leading numbers.
        cells: Texts by the name of their column.
        record: Its record's identifier, "" for none; on the form's own sheet only.
        problem: What is to be mended; likewise.
        blanks: Why there is no answer where one is wanted; likewise.
        right: Why it is right although there are warnings; likewise.
    """

    keys: tuple[int | str, ...]
    cells: Mapping[str, str]
    record: str = ""
    problem: str = ""
    blanks: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """Rows by the path of their sheet.

    Attributes:
        rows: The rows.
        with_problems: Whether there is a column that says what to mend; the reasons stand beside it then.
        common: The row that speaks for all of the form's own sheet; None for one that says nothing yet.
    """

    rows: Mapping[tuple[str, ...], Sequence[FilledRow]] = field(default_factory=dict)
    with_problems: bool = False
    common: FilledRow | None = None


def write_template(
    out: BinaryIO,
    form: Form,
    *,
    made_at: datetime,
    titles: Titles | None = None,
    filled: Filled | None = None,
) -> Plan:
    """Write the template of *form* into *out*; gives its sheets.

    Args:
        out: Gets the workbook.
        form: The form.
        made_at: The instant that the file is dated.
        titles: Names of the records that links to these forms can choose from.
        filled: Rows that stand in it already.

    Raises:
        OSError: when *out* refuses; what is in it by then is no workbook.
    """
    with Package(out, made_at) as package:
        return _Writing(form, titles or {}, filled or Filled()).write(package)


class _Writing:
    """One template that is being written."""

    def __init__(self, form: Form, titles: Titles, filled: Filled) -> None:
        self._plan = plan_of(form)
        self._filled = filled
        self._book = Workbook()
        self._book.properties.creator = _AUTHOR
        self._hand = Hand()
        self._titles = titles
        self._lists = _Lists(self._book.create_sheet(planned.LISTS), self._hand)

    def write(self, package: Package) -> Plan:
        guide = self._book.worksheets[0]
        for sheet in self._plan.sheets:
            self._write_sheet(sheet)
        write_guide(guide, self._plan, self._hand)
        # The lists come behind what is typed into, out of the way.
        self._book.move_sheet(self._lists.sheet, len(self._book.worksheets))
        self._mark()
        self._lists.sheet.sheet_state = "hidden"
        self._book.active = 1
        guide.sheet_view.tabSelected = False
        package.finish(self._book)
        return self._plan

    def _mark(self) -> None:
        inner = self._book.create_sheet(planned.INNER)
        form = self._plan.form
        for at, text in enumerate((planned.MARK, form.id, str(form.version)), start=1):
            self._hand.put(inner, (at, 1), text)
        inner.sheet_state = "veryHidden"

    def _write_sheet(self, sheet: Sheet) -> None:
        page = self._book.create_sheet(sheet.title)
        heads = self._heads(sheet)
        rows = self._filled.rows.get(sheet.path, ())
        last = sheet.first_row + max(planned.READY_ROWS, len(rows)) - 1
        for at, head in enumerate(heads, start=1):
            self._write_head(page, at, head)
            self._offer(page, at, head=head, last_row=last)
        self._write_examples(page, heads)
        for offset, row in enumerate(rows):
            self._write_row(page, sheet.first_row + offset, heads=heads, row=row)
        if not sheet.path:
            common = self._filled.common or FilledRow((planned.ALL_ROWS,), {})
            self._write_row(page, planned.ALL_ROW, heads=heads, row=common)
            for offset in range(len(rows), planned.READY_ROWS):
                _put_key(page, (planned.FIRST_ROW + offset, 1), offset + 1, hand=self._hand)
        page.row_dimensions[planned.NAME_ROW].hidden = True
        page.row_dimensions[planned.HEADING_ROW].height = _HEADING_HEIGHT
        page.freeze_panes = f"{get_column_letter(len(sheet.levels) + 1)}{planned.EXAMPLE_ROW}"

    def _heads(self, sheet: Sheet) -> list["_Head"]:
        heads = [
            _Head(name, heading, _NUMBER_WIDTH)
            for name, heading in zip(sheet.key_names, sheet.levels, strict=True)
        ]
        answers = [_Head(one.name, one.heading, _width(one.kind), one) for one in sheet.columns]
        right = _Head(planned.RIGHT, planned.RIGHT_HEADING, _DEFAULT_WIDTH, help=planned.RIGHT_HELP)
        if sheet.path:  # blanks of what repeats have the reason of their record
            return [*heads, *answers, right]
        reasons = [
            _Head(planned.BLANKS, planned.BLANKS_HEADING, _DEFAULT_WIDTH, help=planned.BLANKS_HELP),
            right,
        ]
        if self._filled.with_problems:  # what to mend, and the two cells that mend most of it, side by side
            heads.append(_Head(planned.PROBLEM, planned.PROBLEM_HEADING, _LONG_WIDTH))
            answers = [*reasons, *answers]
        else:
            answers += reasons
        return [*heads, *answers, _Head(planned.RECORD, planned.RECORD_HEADING, _DEFAULT_WIDTH, hidden=True)]

    def _write_head(self, page: Worksheet, at: int, head: "_Head") -> None:
        self._hand.put(page, (planned.NAME_ROW, at), head.name)
        is_answer = head.column is not None
        look = Look.HEADING if is_answer else Look.HEADING_QUIET
        needed = " *" if head.column is not None and head.column.is_needed else ""
        self._hand.put(page, (planned.HEADING_ROW, at), f"{head.heading}{needed}", look=look)
        column = page.column_dimensions[get_column_letter(at)]
        column.width, column.hidden = head.width, head.hidden
        # The format of the whole column: what is typed into a text column stays as it is typed.
        column.number_format = _format(head.column.kind) if head.column is not None else _GENERAL

    def _offer(self, page: Worksheet, at: int, *, head: "_Head", last_row: int) -> None:
        """A list to choose from, and what belongs there, beside the cells."""
        if head.column is None and not head.help:
            return
        letter = get_column_letter(at)
        names = self._names(head.column.kind) if head.column else ()
        where = self._lists.place(head.heading, names) if names or head.name == planned.BLANKS else None
        offer = DataValidation(type="list", formula1=where, allow_blank=True) if where else DataValidation()
        # A reason, several codes, or a title not listed may be typed too: reading says what is wrong.
        offer.showErrorMessage = False
        offer.showInputMessage = True
        offer.promptTitle = head.label[:_PROMPT_TITLE_MOST]
        offer.prompt = (_prompt(head.column.kind) if head.column else head.help)[:_PROMPT_MOST] or None
        offer.add(f"{letter}{planned.ALL_ROW}:{letter}{last_row}")
        if where or offer.prompt:
            page.add_data_validation(offer)

    def _names(self, kind: AnyKind) -> tuple[str, ...]:
        codes = code_list(kind)
        if codes is not None:
            return cells_of(codes)
        if isinstance(kind, YesNo):
            return ("Yes", "No")
        return tuple(self._titles.get(kind.forms, ())) if isinstance(kind, Link) else ()

    def _write_examples(self, page: Worksheet, heads: Sequence["_Head"]) -> None:
        for at, head in enumerate(heads, start=1):
            if head.name == planned.NUMBER:
                self._hand.put(page, (planned.EXAMPLE_ROW, at), planned.EXAMPLE, look=Look.SUBTITLE)
            elif head.column is not None:
                text = example_cell(head.column.kind)
                self._hand.put(page, (planned.EXAMPLE_ROW, at), text, look=Look.SUBTITLE)

    def _write_row(self, page: Worksheet, number: int, *, heads: Sequence["_Head"], row: FilledRow) -> None:
        keys = iter(row.keys)
        own = {planned.RECORD: row.record, planned.BLANKS: row.blanks, planned.RIGHT: row.right}
        for at, head in enumerate(heads, start=1):
            if head.column is not None:
                self._hand.put(page, (number, at), row.cells.get(head.name, ""))
            elif head.name in own:
                self._hand.put(page, (number, at), own[head.name])
            elif head.name == planned.PROBLEM:
                self._hand.put(page, (number, at), row.problem, look=Look.FLAG)
            elif (key := next(keys, None)) is not None:
                _put_key(page, (number, at), key, hand=self._hand)


@dataclass(frozen=True, slots=True)
class _Head:
    """What one column of a sheet is."""

    name: str
    heading: str
    width: float
    column: Column | None = None
    hidden: bool = False
    help: str = ""

    @property
    def label(self) -> str:
        """What its question is called."""
        return self.column.kind.label if self.column is not None else self.heading


class _Lists:
    """The hidden sheet that the drop-down lists are read from, each list once."""

    def __init__(self, sheet: Worksheet, hand: Hand) -> None:
        self.sheet = sheet
        self._hand = hand
        self._places: dict[tuple[str, ...], str] = {}

    def place(self, heading: str, names: tuple[str, ...]) -> str:
        """Where the list of *names* and of the reasons for no answer stands."""
        names = (*names, *map(reason_cell, planned.REASONS))
        if names not in self._places:
            at = len(self._places) + 1
            self._hand.put_bare(self.sheet, (1, at), heading)
            for row, name in enumerate(names, start=2):
                self._hand.put_bare(self.sheet, (row, at), name)
            letter = get_column_letter(at)
            self._places[names] = f"'{planned.LISTS}'!${letter}$2:${letter}${len(names) + 1}"
        return self._places[names]


def _put_key(page: Worksheet, at: tuple[int, int], key: int | str, *, hand: Hand) -> None:
    if isinstance(key, int):
        page.cell(*at).value = key
    else:
        hand.put(page, at, key)


def _format(kind: AnyKind) -> str:
    """Numbers may be calculated with; everything else stays as it is typed, dates above all.

    A spreadsheet turns ``12.2019`` in a date column into the first of December: a day that nobody stated.
    """
    return _GENERAL if isinstance(kind, Number) else TEXT_FORMAT


def _width(kind: AnyKind) -> float:
    if isinstance(kind, Text) and kind.lines:
        return _LONG_WIDTH
    return _WIDTHS.get(kind.name, _DEFAULT_WIDTH)


def _prompt(kind: AnyKind) -> str:
    several = "Several with semicolons between them." if isinstance(kind, Choices) else ""
    narrowed = "Offered for every sort; choose one that fits." if _is_narrowed(kind) else ""
    return " ".join(part for part in (kind.help_in_files, several, narrowed) if part)


def _is_narrowed(kind: AnyKind) -> bool:
    return isinstance(kind, Choice) and bool(kind.narrowed_by)
