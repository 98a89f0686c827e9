"""``prefer``: take one number of a measure, with a reason."""

import argparse
from typing import TYPE_CHECKING

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.report.choices import COMPUTED, FIGURE, OPEN
from fieldbook.services.browse import find_record
from fieldbook.services.reconcile.choosing import prefer

if TYPE_CHECKING:
    from fieldbook.cli.terminal import Json

_TAKEN = {
    FIGURE: "This figure is taken for its measure.",
    COMPUTED: "The computed total is taken for its measure.",
    OPEN: "The measure is open again.",
}


def declare(parser: argparse.ArgumentParser) -> None:
    """Which figure, and why."""
    parser.add_argument("figure", metavar="FIGURE", help="the record that states it")
    parser.add_argument("--why", required=True, metavar="REASON", help="kept with the decision")
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--computed",
        dest="takes",
        action="store_const",
        const=COMPUTED,
        default=FIGURE,
        help="take what is computed of its measure instead",
    )
    either.add_argument(
        "--open", dest="takes", action="store_const", const=OPEN, help="take an earlier decision back"
    )


def perform(call: Call) -> Answer:
    """Decide."""
    with call.session() as session:
        saved = prefer(
            session,
            find_record(session, call.options.figure),
            takes=call.options.takes,
            why=call.options.why,
        )
    records: list[Json] = [one.record for one in saved]
    codes = ", ".join(one.code for one in saved)
    said = f"{_TAKEN[call.options.takes]} What is not taken stays as it was. Revision {codes}."
    return Answer({"takes": call.options.takes, "records": records}, said)


COMMAND = Command("prefer", "Take one number of a measure, with a reason.", perform, declare)
