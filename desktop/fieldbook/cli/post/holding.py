"""``hold`` and ``release``: a record that is held cannot be erased."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.services.browse import find_record
from fieldbook.services.post.holding import hold, release


def declare(parser: argparse.ArgumentParser) -> None:
    """Which record, and why."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="kept for good: it shall name nobody")


def perform_hold(call: Call) -> Answer:
    """Hold it."""
    with call.session() as session:
        record = find_record(session, call.options.record)
        hold(session, record, call.options.reason)
    return Answer({"record": record, "is_held": True}, f"{record[:ID_SHOWN]} is held: it cannot be erased.")


def perform_release(call: Call) -> Answer:
    """Release it."""
    with call.session() as session:
        record = find_record(session, call.options.record)
        release(session, record, call.options.reason)
    return Answer({"record": record, "is_held": False}, f"{record[:ID_SHOWN]} is released.")


HOLD = Command("hold", "Legal hold: a record cannot be erased until released.", perform_hold, declare)
RELEASE = Command("release", "End the legal hold of a record.", perform_release, declare)
