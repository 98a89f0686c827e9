"""``report``: the workbook."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, table
from fieldbook.services.browse import find_record

SUFFIX = ".xlsx"


def declare(parser: argparse.ArgumentParser) -> None:
    """Where to, and of what."""
    parser.add_argument("file", type=_workbook, metavar="FILE.xlsx", help="the workbook to write")
    parser.add_argument("--operation", metavar="ID", help="only this operation")
    parser.add_argument(
        "--since",
        default="",
        metavar="WHEN",
        help="what changed since this day (2026-03-04), or since a workbook that `published` lists; "
        "since the last one if left out; for internal workbooks",
    )
    parser.add_argument(
        "--profile",
        choices=("internal", "partner", "public"),
        default="internal",
        help="for whom: partner and public hold small numbers back and say nothing in free words",
    )


def _workbook(text: str) -> Path:
    # An older workbook is replaced; a mistyped name must not replace anything else.
    if not text.lower().endswith(SUFFIX):
        raise argparse.ArgumentTypeError(f"the workbook's name ends in {SUFFIX}, not as {text!r}")
    return Path(text)


def perform(call: Call) -> Answer:
    """Write it."""
    # The spreadsheet library takes longer to load than most commands take to run.
    from fieldbook.services.publishing.writing import Profile, write_for  # noqa: PLC0415
    from fieldbook.services.report import write_workbook  # noqa: PLC0415

    named: str | None = call.options.operation
    with call.session() as session:
        operation = find_record(session, named) if named else None
        profile = Profile(call.options.profile)
        target, since, progress = call.options.file, call.options.since, call.progress
        if profile is Profile.INTERNAL:
            written = write_workbook(session, target, operation=operation, since=since, progress=progress)
        else:
            written = write_for(session, target, profile, operation=operation, progress=progress)
    sheets: list[Json] = [{"sheet": one.name, "rows": one.rows} for one in written.sheets]
    listed = table(
        ("Sheet", "Rows"), ((one.name, f"{one.rows:,}") for one in written.sheets), call.terminal.width
    )
    return Answer({"workbook": str(written.path), "sheets": sheets}, f"{written.path}\n\n{listed}")


COMMAND = Command("report", "Write the workbook.", perform, declare)
