"""``lost``, ``found`` and ``receipt``: stations that are lost, and a receipt for one that waits for word."""

import argparse
from collections.abc import Callable
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.services.enrol import find_station
from fieldbook.services.post.answering import answer_again
from fieldbook.services.post.losing import mark_found, mark_lost
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow


def declare(parser: argparse.ArgumentParser) -> None:
    """Which station, and why."""
    parser.add_argument("station", metavar="STATION", help="its name")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="kept with the entry")


def declare_receipt(parser: argparse.ArgumentParser) -> None:
    """For which station, and where."""
    parser.add_argument("station", metavar="STATION", help="its name")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the receipt is written: a stick")


def _lost(call: Call) -> Answer:
    told = "What is held of it stays; whatever else comes is kept aside, and nothing goes back to it."
    return _mark(call, mark_lost, f"is marked as lost. {told}", is_lost=True)


def _found(call: Call) -> Answer:
    told = "What was kept aside: `fieldbook quarantine --retry`."
    return _mark(call, mark_found, f"is believed again. {told}", is_lost=False)


def _mark(call: Call, act: Callable[[Session, PartyRow, str], None], said: str, *, is_lost: bool) -> Answer:
    with call.session() as session:
        station = find_station(session, call.options.station)
        act(session, station, call.options.reason)
    name = station.station_name
    return Answer({"station": name, "is_lost": is_lost}, f"{name} {said}")


def _receipt(call: Call) -> Answer:
    with call.session() as session:
        station = find_station(session, call.options.station)
        path = answer_again(session, station, call.options.folder)
    name = station.station_name
    return Answer({"station": name, "receipt": str(path)}, f"Receipt for {name}: {path}")


LOST = Command("lost", "Headquarters: believe nothing more from a station.", _lost, declare)
FOUND = Command("found", "Headquarters: believe a station again that was lost.", _found, declare)
RECEIPT = Command(
    "receipt",
    "Headquarters: write another receipt for a station.",
    _receipt,
    declare_receipt,
    more="It tells the station what is announced since: new keys, code lists, its retirement.",
)
