"""``enrol``: station and headquarters come to know each other by two small files and a code said aloud."""

import argparse
from pathlib import Path
from typing import BinaryIO

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.journal.facts import Side
from fieldbook.services import enrol
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.store.places import write_safely

_MORE = """The order of things:
  headquarters   fieldbook enrol card --out hq.fbc               gives hq.fbc to the station
  station        fieldbook enrol join hq.fbc --out station.fbc   gives station.fbc to headquarters
  headquarters   fieldbook enrol look station.fbc                says the code that is shown, by telephone
  station        fieldbook enrol confirm --heard CODE            types it, and says its own half
  headquarters   fieldbook enrol accept station.fbc --heard CODE types that"""


def _out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the card is written")


def _join_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("card", type=Path, metavar="HQCARD", help="the card of headquarters")
    _out(parser)


def _look_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("card", type=Path, metavar="CARD", help="the card of the station")


def _heard(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--heard", required=True, metavar="CODE", help="the half that the other side said")


def _accept_options(parser: argparse.ArgumentParser) -> None:
    _look_options(parser)
    _heard(parser)
    parser.add_argument(
        "--replaces", default="", metavar="STATION", help="the station in whose place this one goes on"
    )


def _write(session: Session, path: Path, card: bytes) -> None:
    def write(out: BinaryIO) -> None:
        out.write(card)

    write_safely(path, write, random=session.outside.random, overwrite=False)


def _card(call: Call) -> Answer:
    out: Path = call.options.out
    with call.session() as session:
        _write(session, out, enrol.own_card(session))
    return Answer({"card": str(out)}, f"The card is in {out}. Give it to every station.")


def _join(call: Call) -> Answer:
    out: Path = call.options.out
    with call.session() as session:
        joined = enrol.join(session, read_small(call.options.card))
        _write(session, out, joined.station_card)
    return Answer(
        {"headquarters": joined.headquarters, "card": str(out), "code_to_say": joined.code_to_say},
        f"Headquarters: {joined.headquarters}. Your card is in {out}: bring it there.\n"
        f"When headquarters has told you its half of the code, say yours: {joined.code_to_say}",
    )


def _look(call: Call) -> Answer:
    with call.session() as session:
        looked = enrol.look_at(session, read_small(call.options.card))
    return Answer(
        {"station": looked.station_name, "officer": looked.officer_name, "code_to_say": looked.code_to_say},
        f"Station: {looked.station_name}. Officer: {looked.officer_name}.\n"
        f"Call them, say this half of the code, and listen for theirs: {looked.code_to_say}",
    )


def _accept(call: Call) -> Answer:
    with call.session() as session:
        card = read_small(call.options.card)
        looked = enrol.accept(session, card, call.options.heard, replaces=call.options.replaces)
    return Answer(
        {"station": looked.station_name, "officer": looked.officer_name, "confirmed": True},
        f"{looked.station_name} ({looked.officer_name}) is enrolled.",
    )


def _confirm(call: Call) -> Answer:
    with call.session() as session:
        enrol.confirm(session, call.options.heard)
        standing = enrol.standing(session)
    return Answer(
        {
            "headquarters": standing.headquarters,
            "confirmed": standing.confirmed,
            "code_to_say": standing.code_to_say,
        },
        f"{standing.headquarters} is confirmed. Now say your half of the code: {standing.code_to_say}",
    )


def _status(call: Call) -> Answer:
    with call.session() as session:
        standing, own = enrol.standing(session), session.own
    stations: list[Json] = [
        {
            "station": one.name,
            "officer": one.officer,
            "confirmed": one.confirmed,
            "entries": one.entries,
            "last_at": one.last_at,
            "lost": one.lost,
            "is_retired": one.is_retired,
            "devices": one.devices,
        }
        for one in standing.stations
    ]
    data: dict[str, Json] = {
        "side": standing.side.value,
        "name": own.station_name,
        "officer": own.officer_name,
        "headquarters": standing.headquarters,
        "confirmed": standing.confirmed,
        "stations": stations,
    }
    return Answer(data, _status_text(standing, own.station_name, width=call.terminal.width))


def _status_text(standing: enrol.Standing, name: str, *, width: int | None) -> str:
    if standing.side is Side.STATION:
        compared = "confirmed" if standing.confirmed else "the code has not been compared yet"
        known = f"{standing.headquarters} ({compared})" if standing.headquarters else "none yet"
        return pairs([("Station", name), ("Headquarters", known)])
    if not standing.stations:
        return f"Headquarters {name}. No station is enrolled yet."
    rows = (
        (one.name, one.officer, f"{one.entries:,}", one.last_at or "never", _state(one))
        for one in standing.stations
    )
    return table(("Station", "Officer", "Entries", "Last received", "State"), rows, width)


def _state(one: enrol.StationRow) -> str:
    if one.lost:
        return f"lost: {one.lost}"
    state = "retired" if one.is_retired else "enrolled"
    return f"{state}, {one.devices} devices" if one.devices > 1 else state


COMMAND = Command(
    "enrol",
    "Let a station and a headquarters come to know each other.",
    parts=(
        Command("card", "Headquarters: write the card for stations.", _card, _out),
        Command("join", "Station: take in that card, and write our own.", _join, _join_options),
        Command("look", "Headquarters: whose card it is, and what to say.", _look, _look_options),
        Command("confirm", "Station: headquarters said this half of the code.", _confirm, _heard),
        Command("accept", "Headquarters: the station said this half; enrol it.", _accept, _accept_options),
        Command("status", "Who is enrolled.", _status),
    ),
    more=_MORE,
)
