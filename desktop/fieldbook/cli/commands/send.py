"""``send``: one sealed file for headquarters."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.services.exchange import send


def declare(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder, usually on a stick")


def perform(call: Call) -> Answer:
    """Write everything that headquarters has not confirmed to hold."""
    with call.session() as session:
        sent = send(session, call.options.folder, call.progress)
    return Answer(
        {
            "bundle": str(sent.path),
            "number": sent.number,
            "records": sent.records,
            "entries": sent.entries,
            "code": sent.code,
        },
        f"Bundle {sent.number} is in {sent.path}\n"
        f"Records in it: {sent.records:,} (entries: {sent.entries:,}); its last entry is {sent.code}.\n"
        "Only headquarters can open it. The receipt that comes back will name the same code.",
    )


COMMAND = Command("send", "Write a sealed file for headquarters.", perform, declare)
