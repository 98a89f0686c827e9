"""``list``: the records of a form."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN, rows_data, rows_table, state_text
from fieldbook.cli.telling import many
from fieldbook.cli.terminal import table
from fieldbook.forms.form import Form
from fieldbook.services.browse import PAGE_ROWS, Asked, counts, find_record, page
from fieldbook.services.lists.columns import CHANGED, CellMaker, chosen
from fieldbook.services.lists.narrowing import WHOLE, parse_narrowing
from fieldbook.services.session import Session
from fieldbook.store.rows import Row

_ORDERS = ("changed", "day", "name")
_MARKS = ("incomplete", "conflict", "withdrawn")
_SUFFIX = ".xlsx"
_TO_THE_MINUTE = 16
_MORE = """\
examples:
  fieldbook list outcome --filter measure=arrest --filter day=2026-01-01..2026-03-31
  fieldbook list seizure --filter state=saved --order day --ascending
  fieldbook list outcome --columns happened_on,place,_station --export arrests.xlsx

A filter is FIELD=CODE, several codes with commas between them. FIELD is one that the form is sifted by,
or state, day, officer, station. Columns are fields of the form, or _operation, _changed, _officer, _station,
_record, _revisions. The workbook is not encrypted: whoever has the file can read it."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Which, in which order, how many, and where to."""
    parser.add_argument("form", nargs="?", metavar="FORM", help="records of one form; of all if left out")
    parser.add_argument("--order", choices=_ORDERS, default="changed", help="the latest first, or by name")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--ascending", action="store_true", help="the first or oldest at the top")
    way.add_argument("--descending", action="store_true", help="the last or latest at the top")
    parser.add_argument("--operation", metavar="ID", help="only what belongs to this operation")
    parser.add_argument("--mark", choices=_MARKS, help="only what is incomplete, in conflict or withdrawn")
    parser.add_argument(
        "--filter", action="append", default=[], metavar="FIELD=CODE", help="only what fits; repeatable"
    )
    parser.add_argument("--columns", metavar="A,B", help="which columns to show, in this order")
    parser.add_argument(
        "--export", type=_workbook, metavar="FILE.xlsx", help="write all of it to a workbook instead"
    )
    how_many = parser.add_mutually_exclusive_group()
    how_many.add_argument("--limit", type=_count, default=PAGE_ROWS, metavar="N", help="at most so many")
    how_many.add_argument("--all", action="store_true", help="every one of them")


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"a whole number above 0 was expected, not {text!r}")
    return int(text)


def _workbook(text: str) -> Path:
    # An older workbook is replaced; a mistyped name must not replace anything else.
    if not text.lower().endswith(_SUFFIX):
        raise argparse.ArgumentTypeError(f"the workbook's name ends in {_SUFFIX}, not as {text!r}")
    return Path(text)


def perform(call: Call) -> Answer:
    """The rows, page by page, or a workbook of them."""
    form = _form(call)
    with call.session() as session:
        asked = _asked(call, session, form)
        if form is not None and call.options.export:
            return _export(call, session, form, asked=asked)
        most = None if call.options.all else call.options.limit
        found = list(islice(_rows(session, asked), most and most + 1))
        rows, more = found[:most], most is not None and len(found) > most
        waiting = counts(session).waiting
        cells = _cells(call, session, form, rows=rows)
    text = _text(call, form, rows=rows, cells=cells)
    if not rows:
        text = _nothing(asked)
    note = f"\n\n{many(len(rows), 'is', 'are')} shown, there are more: use --limit or --all." if more else ""
    data = rows_data(rows, call.outside.catalogue)
    for told, made in zip(data, cells, strict=False):
        if isinstance(told, dict):
            told["columns"] = dict(zip(_names(call), made, strict=True))
    return Answer({"records": data, "more": more, "waiting": waiting}, text + note)


def _form(call: Call) -> Form | None:
    """The form that is listed; what only the list of one form can do is refused without."""
    options = call.options
    if options.form:
        return call.outside.catalogue.form(options.form)
    if options.filter or options.columns or options.export or options.ascending or options.descending:
        call.parser.error("name the form: only the list of one form can be filtered, shaped or exported")
    return None


def _asked(call: Call, session: Session, form: Form | None) -> Asked:
    options = call.options
    operation = find_record(session, options.operation) if options.operation else None
    return Asked(
        form.id if form else None,
        options.order,
        operation,
        mark=options.mark,
        narrowing=parse_narrowing(session, form, options.filter) if form else WHOLE,
        ascending=True if options.ascending else False if options.descending else None,
    )


def _export(call: Call, session: Session, form: Form, *, asked: Asked) -> Answer:
    # The spreadsheet library takes longer to load than most commands take to run.
    from fieldbook.services.lists.sheet import ListSheet, write_list  # noqa: PLC0415

    columns = _names(call) or form.listed
    target: Path = call.options.export
    sheets = write_list(session, target, ListSheet(form, asked, columns), progress=call.progress)
    rows = sum(sheet.rows for sheet in sheets)
    warning = f"{target}: {many(rows, 'row', 'rows')}. The file is not encrypted: whoever has it can read it."
    return Answer({"workbook": str(target), "rows": rows, "encrypted": False}, warning)


def _names(call: Call) -> tuple[str, ...]:
    given: str = call.options.columns or ""
    return tuple(part.strip() for part in given.split(",") if part.strip())


def _cells(call: Call, session: Session, form: Form | None, *, rows: list[Row]) -> list[tuple[str, ...]]:
    names = _names(call)
    if form is None or not names:
        return []
    chosen(form, names)
    maker = CellMaker(session, form, names, queries=session.vault.queries)
    return [
        tuple(
            text[:_TO_THE_MINUTE] if name == CHANGED else str(text)
            for name, text in zip(names, made, strict=True)
        )
        for made in maker.cells(rows)
    ]


def _text(call: Call, form: Form | None, *, rows: list[Row], cells: list[tuple[str, ...]]) -> str:
    width = call.terminal.width
    if form is None or not _names(call):
        return rows_table(rows, call.outside.catalogue, form_id=form.id if form else None, width=width)
    labels = [str(column.label) for column in chosen(form, _names(call))]
    lines = (
        [row.record[:ID_SHOWN], row.title, *made, state_text(row)]
        for row, made in zip(rows, cells, strict=True)
    )
    return table(["Record", str(form.label), *labels, "State"], lines, width)


def _nothing(asked: Asked) -> str:
    if not asked.narrowing.is_nothing:
        return "Nothing fits these filters."
    return "Nothing belongs to this operation yet." if asked.operation else "There are no records yet."


def _rows(session: Session, asked: Asked) -> Iterator[Row]:
    while True:
        found = page(session, asked)
        yield from found.rows
        if found.cursor is None:
            return
        asked = replace(asked, after=found.cursor)


COMMAND = Command("list", "List records.", perform, declare, more=_MORE)
