"""``statistics``: what stations told headquarters in numbers, without records."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.report.publishing.released import Shown
from fieldbook.services.statements.kept import KeptStatement, find_statement, kept_statements

SUFFIX = ".xlsx"
_HELD_BACK = "held back"
_LISTED = ("Name", "Station", "As of", "Taken in", "Operations", "Shown", "Held back")
_SHOWN = (
    "Operation",
    "What is counted",
    "Split by",
    "Part",
    "Number",
    "How exact",
    "Unit",
    "Status",
    "As of",
)


def declare_named(parser: argparse.ArgumentParser) -> None:
    """Which."""
    parser.add_argument("name", metavar="NAME", help="as `statistics list` shows it, or its beginning")


def declare_write(parser: argparse.ArgumentParser) -> None:
    """Which, and where to."""
    declare_named(parser)
    parser.add_argument("file", type=_workbook, metavar="FILE.xlsx", help="the workbook to write")


def _workbook(text: str) -> Path:
    # An older workbook is replaced; a mistyped name must not replace anything else.
    if not text.lower().endswith(SUFFIX):
        raise argparse.ArgumentTypeError(f"the workbook's name ends in {SUFFIX}, not as {text!r}")
    return Path(text)


def perform_list(call: Call) -> Answer:
    """List them, the last taken in first."""
    with call.session() as session:
        found = kept_statements(session)
    rows = [
        (
            one.statement.name[:ID_SHOWN],
            one.station,
            one.statement.as_of,
            one.taken_at,
            str(len(one.statement.began)),
            f"{one.statement.shown:,}",
            f"{one.statement.hidden:,}",
        )
        for one in found
    ]
    text = table(_LISTED, rows, call.terminal.width) if rows else "None."
    return Answer({"statistics": [_data(one) for one in found]}, text)


def perform_show(call: Call) -> Answer:
    """Show both tables of one."""
    with call.session() as session:
        kept = find_statement(session, call.options.name)
    statement = kept.statement
    head = pairs(
        [
            ("Station", kept.station),
            ("As of", statement.as_of),
            ("Status", f"preliminary, protected: no count below {statement.policy.least}"),
            ("Origin", "told by the station; not computed here, and not added to anything"),
        ]
    )
    return Answer({**_data(kept), **numbers_of(kept)}, f"{head}\n\n{tables_of(kept, call.terminal.width)}")


def perform_write(call: Call) -> Answer:
    """Write one as a workbook."""
    # The spreadsheet library takes longer to load than most commands take to run.
    from fieldbook.services.statements.writing import write_statement  # noqa: PLC0415

    with call.session() as session:
        written = write_statement(session, find_statement(session, call.options.name), call.options.file)
    return Answer({"workbook": str(written.path)}, str(written.path))


def tables_of(kept: KeptStatement, width: int | None) -> str:
    """Both tables, as headquarters sees them."""
    tables = (
        f"{name}\n{table(_SHOWN, map(_row, rows), width)}"
        for name, rows in (("Figures", kept.figures), ("Persons", kept.persons))
        if rows
    )
    return "\n\n".join(tables)


def numbers_of(kept: KeptStatement) -> dict[str, Json]:
    """The same for programs."""
    return {
        "figures": [_number(row) for row in kept.figures],
        "persons": [_number(row) for row in kept.persons],
    }


def _row(row: Shown) -> tuple[str, ...]:
    cell = row.cell
    number = _HELD_BACK if row.number is None else f"{row.number:,f}"
    what = (cell.group, cell.measure, cell.split, cell.part, number)
    return (*what, cell.exactness, cell.unit, cell.status, cell.as_of)


def _number(row: Shown) -> Json:
    cell = row.cell
    return {
        "operation": cell.group,
        "measure": cell.measure,
        "split": cell.split,
        "part": cell.part,
        "number": None if row.number is None else f"{row.number:f}",
        "exactness": cell.exactness,
        "unit": cell.unit,
        "status": cell.status,
        "as_of": cell.as_of,
    }


def _data(kept: KeptStatement) -> dict[str, Json]:
    statement = kept.statement
    return {
        "name": statement.name,
        "station": kept.station,
        "as_of": statement.as_of,
        "taken_at": kept.taken_at,
        "whole": statement.is_whole,
        "operations": len(statement.began),
        "least": statement.policy.least,
        "shown": statement.shown,
        "hidden": statement.hidden,
    }


COMMAND = Command(
    "statistics",
    "Headquarters: what stations told in numbers, without records.",
    parts=(
        Command("list", "What was taken in, the last first.", perform_list),
        Command("show", "Both tables of one, as the station told them.", perform_show, declare_named),
        Command("write", "Write one as a workbook.", perform_write, declare_write),
    ),
    more=(
        "A station writes them with `send --profile statistics`; `receive` takes them in. They are kept as "
        "they were told, and never added to what is computed here."
    ),
)
