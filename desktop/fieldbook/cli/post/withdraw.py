"""``withdraw``: says that a record was made by mistake; ``restore-record``: takes that back."""

import argparse
from collections.abc import Callable

from fieldbook.base.ids import RecordId
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.services.browse import find_record
from fieldbook.services.drafting import Saved
from fieldbook.services.entry.withdrawing import restore, withdraw
from fieldbook.services.session import Session


def declare(parser: argparse.ArgumentParser) -> None:
    """Which record, and why."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="stays in the history")


def perform(call: Call) -> Answer:
    """Withdraw it."""
    return _done(call, withdraw, "withdrawn: it counts nowhere, and its history stays")


def perform_back(call: Call) -> Answer:
    """Take the withdrawal back."""
    return _done(call, restore, "back: it counts again")


def _done(call: Call, act: Callable[[Session, RecordId, str], Saved], said: str) -> Answer:
    with call.session() as session:
        done = act(session, find_record(session, call.options.record), call.options.reason)
    data = {"record": done.record, "revision": done.code}
    return Answer({**data}, f"Record {done.record[:ID_SHOWN]} is {said}. Revision {done.code}.")


COMMAND = Command(
    "withdraw",
    "Say that a record was made by mistake.",
    perform,
    declare,
    more="Nothing is deleted: the history stays, here and at headquarters. Erasing is another command.",
)
BACK = Command("restore-record", "Take the withdrawal of a record back.", perform_back, declare)
