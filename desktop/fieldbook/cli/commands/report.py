"""``report``: the workbook."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, table
from fieldbook.services.browse import find_record
from fieldbook.services.report import write_workbook


def declare(parser: argparse.ArgumentParser) -> None:
    """Where to, and of what."""
    parser.add_argument("file", type=Path, metavar="FILE.xlsx", help="the workbook to write")
    parser.add_argument("--operation", metavar="ID", help="only this operation")


def perform(call: Call) -> Answer:
    """Write it."""
    named: str | None = call.options.operation
    with call.session() as session:
        operation = find_record(session, named) if named else None
        written = write_workbook(
            session, call.options.file, operation=operation, progress=call.progress
        )
    sheets: list[Json] = [{"sheet": one., "rows": one.rows} for one in written.sheets]
    listed = table(
        ("Sheet", "Rows"), ((one., f"{one.rows:,}") for one in written.sheets), call.terminal.width
    )
    return Answer({"workbook": str(written.path), "sheets": sheets}, f"{written.path}\n\n{listed}")


COMMAND = Command("report", "Write the workbook.", perform, declare)
