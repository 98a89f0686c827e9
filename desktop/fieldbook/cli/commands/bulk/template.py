"""``template``: a workbook to type into, or to fill from elsewhere, and take in."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, table
from fieldbook.services.intake.templates import titles_for, write_template

SUFFIX = ".xlsx"


def declare(parser: argparse.ArgumentParser) -> None:
    """Which form, where to, and whether the vault may be looked into."""
    parser.add_argument("form", metavar="FORM", help="the form (see: fieldbook forms)")
    parser.add_argument(
        "--out", type=_workbook, required=True, metavar="FILE.xlsx", help="the workbook to write"
    )
    parser.add_argument(
        "--with-records",
        action="store_true",
        help="offer the names of operations, sources and other records of the vault in its lists",
    )


def _workbook(text: str) -> Path:
    if not text.lower().endswith(SUFFIX):
        raise argparse.ArgumentTypeError(f"the template's name ends in {SUFFIX}, not as {text!r}")
    return Path(text)


def perform(call: Call) -> Answer:
    """Write it; no vault is needed unless its records are to be offered."""
    form = call.outside.catalogue.form(call.options.form)
    titles = None
    if call.options.with_records:
        with call.session() as session:
            titles = titles_for(session, form)
    target: Path = call.options.out
    plan = write_template(target, form, outside=call.outside, titles=titles, overwrite=False)
    sheets: list[Json] = [{"sheet": one.title, "columns": len(one.columns)} for one in plan.sheets]
    rows = ((one.title, str(len(one.columns))) for one in plan.sheets)
    listed = table(("Sheet", "Columns"), rows, call.terminal.width)
    return Answer(
        {"template": str(target), "form": form.id, "version": form.version, "sheets": sheets},
        f"{target}\n\n{listed}",
    )


COMMAND = Command(
    "template",
    "Write a workbook to fill in for one form.",
    perform,
    declare,
    more="Fill it in any spreadsheet program, then: fieldbook intake FILE.xlsx",
)
