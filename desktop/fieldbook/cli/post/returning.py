"""``return`` and ``retire``: what headquarters sends to a station, and a station that writes no more."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json
from fieldbook.services.enrol import find_station
from fieldbook.services.exchange import SentBundle
from fieldbook.services.post.answering import answer_again
from fieldbook.services.post.retiring import retire
from fieldbook.services.post.returning import send_back


def declare(parser: argparse.ArgumentParser) -> None:
    """To which station, and where."""
    parser.add_argument("station", metavar="STATION", help="its name")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the file is written: a stick")


def declare_retire(parser: argparse.ArgumentParser) -> None:
    """Which station, and why."""
    parser.add_argument("station", metavar="STATION", help="its name")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="kept with the entry")
    parser.add_argument(
        "--receipt", type=Path, metavar="DIR", help="where a last receipt is written that tells the station"
    )


def perform(call: Call) -> Answer:
    """Write what concerns the station."""
    with call.session() as session:
        station = find_station(session, call.options.station)
        sent = send_back(session, station, call.options.folder, progress=call.progress)
    text = f"{sent.path}\nFor {station.station_name}: news {sent.records:,}, entries {sent.entries:,}. "
    return Answer(_data(sent, station.station_name), f"{text}Last entry {sent.code}.")


def _data(sent: SentBundle, station: str) -> dict[str, Json]:
    return {
        "bundle": str(sent.path),
        "station": station,
        "number": sent.number,
        "said": sent.records,
        "entries": sent.entries,
        "code": sent.code,
    }


def perform_retire(call: Call) -> Answer:
    """Take nothing in from the station any more."""
    with call.session() as session:
        station = find_station(session, call.options.station)
        retire(session, station, call.options.reason)
        folder: Path | None = call.options.receipt
        receipt = answer_again(session, station, folder) if folder else None
    name = station.station_name
    said = f"{name} is retired. What is held of it stays; its bundles are kept aside."
    data: dict[str, Json] = {"station": name, "receipt": str(receipt) if receipt else None}
    return Answer(data, f"{said}\nReceipt: {receipt}" if receipt else said)


COMMAND = Command(
    "return",
    "Headquarters: write questions, corrections and erasures for a station.",
    perform,
    declare,
    more="The station takes the file in with `fieldbook receive`. It learns nothing of others' records.",
)
RETIRE = Command(
    "retire", "Headquarters: take nothing more in from a station.", perform_retire, declare_retire
)
