"""``list``: the records of a form."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import rows_data, rows_table
from fieldbook.services.browse import PAGE_ROWS, Asked, counts, find_record, page
from fieldbook.services.session import Session
from fieldbook.store.rows import Row

_ORDERS = ("changed", "day", "name")
_MARKS = ("incomplete", "conflict", "withdrawn")


def declare(parser: argparse.ArgumentParser) -> None:
    """Which, in which order, how many."""
    parser.add_argument("form", nargs="?", metavar="FORM", help="records of one form; of all if left out")
    parser.add_argument("--order", choices=_ORDERS, default="changed", help="the latest first, or by name")
    parser.add_argument("--operation", metavar="ID", help="only what belongs to this operation")
    parser.add_argument("--mark", choices=_MARKS, help="only what is incomplete, in conflict or withdrawn")
    how_many = parser.add_mutually_exclusive_group()
    how_many.add_argument("--limit", type=_count, default=PAGE_ROWS, metavar="N", help="at most so many")
    how_many.add_argument("--all", action="store_true", help="every one of them")


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"a whole number above 0 was expected, not {text!r}")
    return int(text)


def perform(call: Call) -> Answer:
    """The rows, page by page."""
    form: str | None = call.options.form
    if form:
        call.outside.catalogue.form(form)
    with call.session() as session:
        named: str | None = call.options.operation
        operation = find_record(session, named) if named else None
        most = None if call.options.all else call.options.limit
        asked = Asked(form, call.options.order, operation, mark=call.options.mark)
        found = list(islice(_rows(session, asked), most and most + 1))
        waiting = counts(session).waiting
    rows, more = found[:most], most is not None and len(found) > most
    text = rows_table(rows, call.outside.catalogue, form_id=form, width=call.terminal.width)
    if not rows:
        text = "There are no records yet." if not operation else "Nothing belongs to this operation yet."
    note = f"\n\n{len(rows)} are shown, there are more: use --limit or --all." if more else ""
    return Answer(
        {"records": rows_data(rows, call.outside.catalogue), "more": more, "waiting": waiting}, text + note
    )


def _rows(session: Session, asked: Asked) -> Iterator[Row]:
    while True:
        found = page(session, asked)
        yield from found.rows
        if found.cursor is None:
            return
        asked = replace(asked, after=found.cursor)


COMMAND = Command("list", "List records.", perform, declare)
