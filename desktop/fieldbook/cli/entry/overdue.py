"""``overdue``: what should have been done by now."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.browse import find_record
from fieldbook.services.overdue import Overdue, overdue

_MORE = """A referral waits for an answer for one day as an emergency, three when it is urgent, fourteen
otherwise, counted from the day on which it was sent or offered. Follow-ups that were not made, consent to be
asked for again and reflection periods that ended are told too. Nothing here names anybody."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Of which operation."""
    parser.add_argument("--operation", metavar="RECORD", help="only what belongs to this operation")


def perform(call: Call) -> Answer:
    """List it, the latest first."""
    with call.session() as session:
        wanted = find_record(session, call.options.operation) if call.options.operation else None
        found = overdue(session, operation=wanted)
    told: list[Json] = [_data(one) for one in found]
    rows = (_line(one) for one in found)
    heading = ("Record", "Form", "Title", "Waits for", "Who", "Priority", "Operation", "Due", "Days late")
    text = table(heading, rows, call.terminal.width) if found else "Nothing is overdue."
    return Answer({"overdue": told}, text)


def _line(one: Overdue) -> tuple[str, ...]:
    row = one.row
    return (
        row.record[:ID_SHOWN],
        one.form.label,
        row.title,
        one.due.what,
        one.who,
        one.due.priority,
        one.operation,
        str(one.due_on),
        str(one.late_days),
    )


def _data(one: Overdue) -> Json:
    return {
        "record": one.row.record,
        "form": one.form.id,
        "title": one.row.title,
        "waits_for": str(one.due.what),
        "who": one.who,
        "priority": str(one.due.priority),
        "since": str(one.due.since) if one.due.since else None,
        "operation": one.operation,
        "due_on": str(one.due_on),
        "late_days": one.late_days,
    }


COMMAND = Command("overdue", "List what should have been done by now.", perform, declare, more=_MORE)
