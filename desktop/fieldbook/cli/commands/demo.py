"""``demo``: the whole way of two real operations, from entry to workbook, in a folder of its own."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json

if TYPE_CHECKING:
    from fieldbook.services.demo import DemoResult, DemoStep


def declare(parser: argparse.ArgumentParser) -> None:
    """Where."""
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="an empty folder, or one that is not there yet"
    )


def perform(call: Call) -> Answer:
    """Do it and tell it."""
    # The spreadsheet library takes longer to load than most commands take to run.
    from fieldbook.services.demo import run_demo  # noqa: PLC0415

    result = run_demo(call.options.folder, call.outside, call.progress)
    steps: list[Json] = [_step_data(step) for step in result.steps]
    data: dict[str, Json] = {
        "folder": str(result.folder),
        "passphrase": result.passphrase,
        "workbook": str(result.workbook),
        "steps": steps,
    }
    return Answer(data, _text(result))


def _step_data(step: "DemoStep") -> dict[str, Json]:
    counts: dict[str, Json] = dict(step.counts)
    files: list[Json] = [str(file) for file in step.files]
    return {"who": step.who, "told": step.told, "counts": counts, "files": files}


def _text(result: "DemoResult") -> str:
    steps = (f"{at:>2}. {step.who}: {step.told}" for at, step in enumerate(result.steps, start=1))
    return "\n".join(
        [
            *steps,
            "",
            f"Workbook: {result.workbook}",
            f"Vaults:   {result.folder / 'station'} and {result.folder / 'headquarters'}",
            f"Both open with this passphrase, which is for the demo only: {result.passphrase}",
        ]
    )


COMMAND = Command("demo", "Show the whole way on two real operations.", perform, declare)
