"""``keep``: how long what belongs to an operation is kept; ``due``: whose time is over."""

import argparse
from datetime import date

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import table
from fieldbook.services.browse import find_record
from fieldbook.services.post.keeping import MONTHS_MOST, Begins, Keeping, due, rule_of, set_rule

_BEGINS = {one.value.replace("_", "-"): one for one in Begins}
_MORE = """\
Months count from the end of the operation, from the end of the last of its cases, or for each record from its
last change. Nothing is erased by itself: `due` lists what may be, and `erase` does it. A hold keeps a record
whatever the day."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Of which operation, how long; without a change it is only told."""
    parser.add_argument("operation", metavar="OPERATION", help="its identifier, or the beginning of it")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--months", type=_months, metavar="N", help="so many months; 60 are five years")
    change.add_argument("--no-rule", action="store_true", help="no rule holds any more")
    parser.add_argument(
        "--from", dest="begins", choices=_BEGINS, default="operation-end", help="from when on"
    )


def declare_list(parser: argparse.ArgumentParser) -> None:
    """Of which operation, on which day."""
    parser.add_argument("--operation", metavar="ID", help="only of this operation")
    parser.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="on that day: 2031-01-01")


def _months(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MONTHS_MOST:
        raise argparse.ArgumentTypeError(
            f"a number of months from 1 to {MONTHS_MOST} was expected, not {text!r}"
        )
    return int(text)


def perform(call: Call) -> Answer:
    """Tell the rule, or change it."""
    given = call.options
    with call.session() as session:
        operation = find_record(session, given.operation)
        if given.months or given.no_rule:
            wanted = Keeping(given.months, _BEGINS[given.begins]) if given.months else None
            set_rule(session, operation, wanted)
        rule = rule_of(session, operation)
    if rule is None:
        return Answer({"operation": operation, "months": None, "from": None}, "No rule.")
    begins = next(word for word, one in _BEGINS.items() if one is rule.begins)
    text = f"Kept for {rule.months} months from: {begins.replace('-', ' ')}."
    return Answer({"operation": operation, "months": rule.months, "from": begins}, text)


def perform_list(call: Call) -> Answer:
    """List what is due for erasure."""
    given = call.options
    with call.session() as session:
        operation = find_record(session, given.operation) if given.operation else None
        found = due(session, operation=operation, on=given.on)
    heading = ("Record", "Form", "Title", "Operation", "Kept until")
    rows = [
        (one.row.record[:ID_SHOWN], one.row.form, one.row.title, one.operation, str(one.until))
        for one in found
    ]
    text = table(heading, rows, call.terminal.width) if rows else "Nothing is due for erasure."
    told = [
        {"record": one.row.record, "form": one.row.form, "operation": one.operation, "until": str(one.until)}
        for one in found
    ]
    return Answer({"due": [*told]}, text)


COMMAND = Command("keep", "Say how long what belongs to an operation is kept.", perform, declare, more=_MORE)
LIST = Command("due", "List the records whose time is over.", perform_list, declare_list, more=_MORE)
