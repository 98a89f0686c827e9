"""``changes``: what became of the records of an operation since a workbook of it left."""

import argparse

from fieldbook.base.moment import format_instant
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.browse import find_record
from fieldbook.services.publishing.telling import ChangesTold, ChangeTold, Difference, changes_told

SHOWN_MOST = 1_000
_HEADINGS = ("Record", "What happened", "Title", "Question", "Before", "Now", "Who", "Why")
_NOTHING = Difference("", "", "")
_MORE = """\
Without --since it is since our last workbook of the operation. Sensitive answers are withheld here too."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Of which operation, and since when."""
    parser.add_argument("operation", metavar="OPERATION", help="its identifier, or the beginning of it")
    parser.add_argument(
        "--since", default="", metavar="DAY|ISSUE", help="a day, or a workbook that `published` lists"
    )


def perform(call: Call) -> Answer:
    """Tell what changed."""
    given = call.options
    with call.session() as session:
        operation = find_record(session, given.operation)
        told = changes_told(session, operation, since=given.since, most=SHOWN_MOST)
    if told is None:
        return Answer({"since": None, "changes": [], "whole": True}, "No workbook of it has left yet.")
    data = [_data(one) for one in told.changes]
    return Answer({"since": str(told.since), "changes": [*data], "whole": told.is_all}, _text(call, told))


def _text(call: Call, told: ChangesTold) -> str:
    if not told.changes:
        return f"Nothing changed since {told.since}."
    rows = [row for one in told.changes for row in _rows(one)]
    more = "" if told.is_all else f"\n\nMore than {SHOWN_MOST} records changed: the workbook has all of them."
    return f"Since {told.since}\n\n{table(_HEADINGS, rows, call.terminal.width)}{more}"


def _rows(one: ChangeTold) -> list[tuple[str, ...]]:
    return [
        (one.record[:ID_SHOWN], one.what, one.title, *_told(found), one.officer, one.why)
        for found in one.differences or (_NOTHING,)
    ]


def _told(found: Difference) -> tuple[str, str, str]:
    return found.question, found.before, found.now


def _data(one: ChangeTold) -> Json:
    return {
        "record": one.record,
        "form": str(one.form),
        "title": one.title,
        "what": str(one.what),
        "officer": one.officer,
        "station": one.station,
        "at": format_instant(one.at),
        "why": one.why,
        "differences": [
            {"question": str(found.question), "before": str(found.before), "now": str(found.now)}
            for found in one.differences
        ],
    }


COMMAND = Command(
    "changes", "Tell what changed in an operation since a workbook.", perform, declare, more=_MORE
)
