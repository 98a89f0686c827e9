"""Reads a filled template: cells as text, just as they stand; nothing is run, followed or calculated."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from fieldbook.base.errors import NotOurTemplate, SheetUnreadable, WrongFormVersion
from fieldbook.base.wording import trimmed
from fieldbook.forms.catalogue import Catalogue
from fieldbook.workbook.template import plan as planned
from fieldbook.workbook.template.plan import Plan, Sheet, plan_of

FILE_MOST_BYTES = 50 * 1024 * 1024
"""One workbook; 10,000 rows of the widest form have about 3 MB."""
UNPACKED_MOST_BYTES = 600 * 1024 * 1024
"""What it may unpack to: a small file can claim to be a very large one."""
COLUMNS_MOST = 1_000
_EPOCH_ON = date(1899, 12, 30)

CellIn = str | int | float | bool | date | datetime | time | timedelta


@dataclass(frozen=True, slots=True)
class RowIn:
    """One row that somebody filled.

    Attributes:
        number: Its number in the sheet, as the spreadsheet program counts.
        keys: What stands in the leading columns.
        cells: What stands in the others, by the name of the column; blanks are left out. A row without any
            is there only where rows of another sheet may belong to it.
        record: Its record's identifier, "" for none.
        blanks: Why there is no answer where one is wanted; "" for nothing said.
        right: Why it is right although there are warnings; "" for nothing said.
    """

    number: int
    keys: tuple[str, ...]
    cells: dict[str, str]
    record: str = ""
    blanks: str = ""
    right: str = ""

    @property
    def is_for_all(self) -> bool:
        """Whether it speaks for every row of its sheet."""
        return self.keys[0].casefold() == planned.ALL_ROWS.casefold()


@dataclass(frozen=True, slots=True)
class Incoming:
    """A template that was read.

    Attributes:
        plan: Its plan.
        rows: The rows of every sheet by the sheet's path.
        common: The row of the form's own sheet that speaks for all; None where it says nothing.
    """

    plan: Plan
    rows: dict[tuple[str, ...], list[RowIn]]
    common: RowIn | None = None


def read_template(raw: bytes, catalogue: Catalogue) -> Incoming:
    """The rows of the workbook *raw*.

    Raises:
        SheetUnreadable: when it is no workbook, or too large.
        NotOurTemplate: when it was not made by ``write_template``.
        WrongFormVersion: when its form asks what the form of this program does not ask.
    """
    _check_size(raw)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        return _incoming(book, catalogue)
    except PasswordError:
        raise SheetUnreadable(reason="it is protected by a password") from None
    except (CalamineError, OSError, ValueError):
        raise SheetUnreadable(reason="it is not a whole workbook") from None


def _check_size(raw: bytes) -> None:
    if len(raw) > FILE_MOST_BYTES:
        raise SheetUnreadable(reason=f"it is larger than {FILE_MOST_BYTES // 1024 // 1024} MiB")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise SheetUnreadable(reason="it is not a whole workbook") from None
    if unpacked > UNPACKED_MOST_BYTES:
        raise SheetUnreadable(reason="it unpacks to more than a computer can hold")


def _incoming(book: CalamineWorkbook, catalogue: Catalogue) -> Incoming:
    if planned.INNER not in book.sheet_names:
        raise NotOurTemplate(reason="its hidden mark is missing")
    inner = [str(row[0]) for row in book.get_sheet_by_name(planned.INNER).to_python() if row]
    if len(inner) < len(("mark", "form", "version")) or inner[0] != planned.MARK:
        raise NotOurTemplate(reason="its mark is of another program or version")
    form = catalogue.by_id.get(inner[1])
    if form is None or not inner[2].isdecimal() or int(inner[2]) > form.version:
        raise WrongFormVersion(form=inner[1], found=inner[2], known=form.version if form else 0)
    plan = plan_of(form)
    missing = [sheet.title for sheet in plan.sheets[:1] if sheet.title not in book.sheet_names]
    if missing:
        raise NotOurTemplate(reason=f"the sheet {missing[0]} is missing")
    rows = {
        sheet.path: list(_rows(book, sheet, found=inner[2], form=form.id, known=form.version))
        for sheet in plan.sheets
        if sheet.title in book.sheet_names
    }
    common = [row for row in rows[()] if row.is_for_all]
    rows[()] = [row for row in rows[()] if not row.is_for_all]
    return Incoming(plan, rows, common[0] if common else None)


def _rows(book: CalamineWorkbook, sheet: Sheet, **version: str | int) -> Iterator[RowIn]:
    found = book.get_sheet_by_name(sheet.title)
    if found.height > planned.ROWS_IN_FILE_MOST or found.width > COLUMNS_MOST:
        raise SheetUnreadable(
            reason=f"the sheet {sheet.title} has more than {planned.ROWS_IN_FILE_MOST:,} rows"
        )
    lines = enumerate(found.to_python(skip_empty_area=False), start=1)
    names = [trimmed(str(cell)) for cell in next(lines, (1, []))[1]]
    unknown = {name for name in names if name} - {*sheet.by_name, *sheet.key_names, *_OWN}
    if unknown:
        raise WrongFormVersion(**version)
    if not set(names) & set(sheet.by_name):
        raise NotOurTemplate(reason=f"the first, hidden row of the sheet {sheet.title} is missing")
    for number, line in lines:
        if number >= planned.EXAMPLE_ROW:
            row = _row(sheet, names, number=number, line=line)
            if row is not None:
                yield row


_OWN = (planned.NUMBER, planned.RECORD, planned.PROBLEM, planned.BLANKS, planned.RIGHT)


def _row(sheet: Sheet, names: Sequence[str], *, number: int, line: Sequence[CellIn]) -> RowIn | None:
    cells = {name: cell for name, cell in zip(names, line, strict=False) if name and cell != ""}
    keys = tuple(text_of(cells.get(name, "")) for name in sheet.key_names)
    if keys[0].casefold() == planned.EXAMPLE.casefold():
        return None
    answers = {name: text for name in cells if name in sheet.by_name and (text := text_of(cells[name]))}
    days = [name for name in answers if sheet.by_name[name].kind.name == "day"]
    answers.update({name: day_of(cells[name]) for name in days})
    # A row that says nothing itself may be one that rows of another sheet belong to.
    is_pointed_at = len(keys) > sheet.parents and bool(keys[-1])
    own = (text_of(cells.get(name, "")) for name in (planned.RECORD, planned.BLANKS, planned.RIGHT))
    row = RowIn(number, keys, answers, *own)
    if not (answers or is_pointed_at):
        return None
    return row if not row.is_for_all or answers or row.blanks or row.right else None


def text_of(cell: CellIn) -> str:
    """A cell as it would have been typed; a number in plain digits, a date as 2026-03-09."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int | float):
        return _digits(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ") if cell.time() != time() else cell.date().isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return cell.isoformat() if isinstance(cell, date) else trimmed(str(cell))


def day_of(cell: CellIn) -> str:
    """The same for a date: a number too large for a year is a spreadsheet's count of days."""
    if isinstance(cell, int | float) and not isinstance(cell, bool) and cell > _LAST_YEAR:
        try:
            return (_EPOCH_ON + timedelta(days=int(cell))).isoformat()
        except OverflowError:
            return _digits(cell)
    return text_of(cell)


_LAST_YEAR = 2199


def _digits(number: float) -> str:
    exact = Decimal(repr(number))
    if not exact.is_finite():
        return str(number)
    return f"{exact.normalize():f}" if exact != exact.to_integral_value() else f"{exact:.0f}"
