"""``erase``: destroys what a record says; ``erasures``: whose answers went, and who asks for it."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.browse import find_record
from fieldbook.services.post.erasing import ErasureLine, erase, erasures


def declare(parser: argparse.ArgumentParser) -> None:
    """Which record, and why."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument(
        "--reason", required=True, metavar="TEXT", help="kept for good with the entry: it shall name nobody"
    )


def perform(call: Call) -> Answer:
    """Erase it."""
    with call.session() as session:
        done = erase(session, find_record(session, call.options.record), call.options.reason)
    text = f"The answers of {done.record[:ID_SHOWN]} are erased. Revisions: {done.payloads}."
    if not done.payloads:
        text = f"The answers of {done.record[:ID_SHOWN]} were erased before; nothing changed."
    return Answer({"record": done.record, "payloads": done.payloads}, text)


def perform_list(call: Call) -> Answer:
    """List every word that a record is to be erased."""
    with call.session() as session:
        lines = erasures(session)
    rows = [(one.record[:ID_SHOWN], _state(one), one.at, _who(one), one.reason) for one in lines]
    text = table(("Record", "State", "When", "Who", "Why"), rows, call.terminal.width) if rows else "None."
    return Answer({"erasures": [_data(one) for one in lines]}, text)


def _state(one: ErasureLine) -> str:
    return "erased" if one.is_done else "asked for"


def _who(one: ErasureLine) -> str:
    return f"{one.officer} ({one.station})" if one.station else one.officer


def _data(one: ErasureLine) -> Json:
    return {
        "record": one.record,
        "is_done": one.is_done,
        "at": one.at,
        "officer": one.officer,
        "station": one.station,
        "reason": one.reason,
    }


COMMAND = Command(
    "erase",
    "Destroy what a record says, in every revision.",
    perform,
    declare,
    more="The entries stay, and the journal still verifies. Bundles that left before are not reached.",
)
LIST = Command("erasures", "Which records were erased or are asked to be, by whom and why.", perform_list)
