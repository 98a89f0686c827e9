"""``clock``: whether this computer's clock can be right, and saying that it is."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.services import browse
from fieldbook.services.overview.clock import Doubt, confirm_clock, doubt_of, of_wrong_days, wrong_days

_SHOWN_MOST = 100
"""Of each form."""

_WORDS = {
    Doubt.IMPOSSIBLE: "It believes that it is {now}. Set it right.",
    Doubt.BEHIND: "It believes that it is {now}, and what was written last bears {before}.",
    Doubt.AHEAD: "It believes that it is {now}; the last day it was sure of was {before}.",
}


def declare(parser: argparse.ArgumentParser) -> None:
    """Whether somebody looked."""
    parser.add_argument("--right", action="store_true", help="somebody looked, and the date is right")


def perform(call: Call) -> Answer:
    """Tell what speaks against it."""
    with call.session() as session:
        if call.options.right:
            confirm_clock(session)
        doubt, wrong = doubt_of(session), wrong_days(session)
        records = of_wrong_days(session, _SHOWN_MOST)
        rows = [row for row in (browse.row(session, record) for record in records) if row is not None]
    said = "Nothing speaks against the clock of this computer."
    if doubt is not None:
        said = _WORDS[doubt.doubt].format(now=doubt.now, before=doubt.before)
    days = f"\nRecords that bear a day which cannot be: {wrong:,}." if wrong else ""
    lines = [f"\n  {row.record[:8]}  {row.changed_at}  {row.title}" for row in rows]
    return Answer(
        {
            "doubt": doubt.doubt.value if doubt else None,
            "now": doubt.now if doubt else None,
            "before": doubt.before if doubt else None,
            "wrong_days": wrong,
            "records": [row.record for row in rows],
        },
        "".join([said, days, *lines]),
    )


COMMAND = Command(
    "clock",
    "Whether this computer's clock can be right.",
    perform,
    declare,
    more="Order never goes by the clock, and nothing is stopped by it.",
)
