"""``init``: sets up a station or a headquarters."""

import argparse

from fieldbook.base.errors import NameTaken, VaultExists
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import PROBLEMS
from fieldbook.cli.passphrase import new_passphrase
from fieldbook.cli.telling import problems
from fieldbook.journal.facts import Side
from fieldbook.services.unlock import Founding, check_founding, is_set_up, set_up


def declare(parser: argparse.ArgumentParser) -> None:
    """Name, officer, side."""
    parser.add_argument("--station", required=True, metavar="NAME", help="what this station is called")
    parser.add_argument("--officer", required=True, metavar="NAME", help="the officer who writes here")
    parser.add_argument("--headquarters", action="store_true", help="this is a headquarters: it receives")


def perform(call: Call) -> Answer:
    """Make the vault, after the names and the passphrase have been looked at."""
    if is_set_up(call.vault):
        raise VaultExists
    if call.vault.exists() and (not call.vault.is_dir() or any(call.vault.iterdir())):
        raise NameTaken
    passphrase, repeated = new_passphrase(call.passphrase_file, call.terminal)
    side = Side.HEADQUARTERS if call.options.headquarters else Side.STATION
    founding = Founding(side, call.options.station, call.options.officer, passphrase)
    found = check_founding(founding, repeated.reveal())
    if found:
        told = problems(found, what="This cannot be set up yet.", remedy="Nothing was made. Mend this:")
        return Answer(None, "", (told,), PROBLEMS)
    session = set_up(call.vault, founding, call.outside)
    try:
        name, officer, station = session.own.station_name, session.own.officer_name, session.own.station
    finally:
        session.close()
    told_side = "Headquarters" if side is Side.HEADQUARTERS else "Station"
    return Answer(
        {"vault": str(call.vault), "side": side.value, "station": station, "name": name, "officer": officer},
        f"{told_side} {name} is set up in {call.vault}; {officer} writes here.\n"
        "Without the passphrase only a recovery sheet or headquarters' recovery key opens it again: "
        "keep it in a safe place.",
    )


COMMAND = Command("init", "Set up a station, or a headquarters.", perform, declare)
