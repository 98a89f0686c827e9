"""``published``: which workbooks left the vault, for whom, and what readers outside see in them."""

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.publishing.issuing import INTERNAL, Issue, issues

_HEADINGS = ("Issue", "When", "For", "Operation", "Who", "Shown", "Held back")
_MORE = """\
A workbook for readers outside holds back what together with an earlier one would tell a small number."""


def perform(call: Call) -> Answer:
    """List them, the newest first."""
    with call.session() as session:
        found = issues(session)
    text = table(_HEADINGS, map(_row, found), call.terminal.width) if found else "None."
    return Answer({"issues": [_data(one) for one in found]}, text)


def _row(one: Issue) -> tuple[str, ...]:
    who = f"{one.officer} ({one.station})" if one.station else one.officer
    counts = ("", "") if one.profile == INTERNAL else (f"{one.shown:,}", f"{one.hidden:,}")
    return (one.issue[:ID_SHOWN], one.at, one.profile, one.operation or "all", who, *counts)


def _data(one: Issue) -> Json:
    return {
        "issue": one.issue,
        "at": one.at,
        "profile": one.profile,
        "operation": one.operation,
        "officer": one.officer,
        "station": one.station,
        "shown": one.shown,
        "hidden": one.hidden,
    }


COMMAND = Command("published", "List the workbooks that left the vault.", perform, more=_MORE)
