"""``search``: records in which every word stands."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE, NOTHING_FOUND
from fieldbook.cli.rows import rows_data, rows_table
from fieldbook.services.browse import feed_search, search


def declare(parser: argparse.ArgumentParser) -> None:
    """What to look for."""
    parser.add_argument("text", nargs="+", metavar="TEXT", help="words, or their beginnings")


def perform(call: Call) -> Answer:
    """Index what is not yet indexed, then look."""
    with call.session() as session:
        while feed_search(session):
            pass
        rows = search(session, " ".join(call.options.text))
    text = rows_table(rows, call.outside.catalogue, form_id=None, width=call.terminal.width)
    return Answer(
        {"records": rows_data(rows, call.outside.catalogue)},
        text if rows else "Nothing was found.",
        exit_code=DONE if rows else NOTHING_FOUND,
    )


COMMAND = Command("search", "Find records by their words.", perform, declare)
