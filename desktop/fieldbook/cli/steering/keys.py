"""``keys``: which of our keys open what comes, making new ones, and destroying earlier ones."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, table
from fieldbook.journal.facts import Side
from fieldbook.services.steering.own_keys import OwnKey, destroy, own_keys, turn

_MORE = """What is on the road to an earlier key still opens, until that key is destroyed.
Headquarters tells its stations of a new key with every receipt and return; a station tells headquarters by
its next bundle, and signs with the new hand once a receipt confirms that."""


def _epoch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("epoch", type=int, metavar="EPOCH", help="as `fieldbook keys list` shows it")
    parser.add_argument(
        "--even-so", action="store_true", help="although stations may still seal to it: that is lost then"
    )


def _list(call: Call) -> Answer:
    with call.session() as session:
        found = own_keys(session)
        is_hq = session.side is Side.HEADQUARTERS
    headings = ("Epoch", "In use", "Stations that know no later one" if is_hq else "")
    rows = ((f"{one.epoch}", _use(one), ", ".join(one.stations)) for one in found)
    return Answer({"keys": [_data(one) for one in found]}, table(headings, rows, call.terminal.width))


def _new(call: Call) -> Answer:
    with call.session() as session:
        made = turn(session)
        is_hq = session.side is Side.HEADQUARTERS
    told = (
        "Stations learn of it by their next receipt"
        if is_hq
        else "Headquarters learns of it by the next bundle"
    )
    return Answer(
        _told(made), f"The key of epoch {made.epoch} is in use. {told}; the earlier one still opens."
    )


def _destroy(call: Call) -> Answer:
    epoch: int = call.options.epoch
    with call.session() as session:
        destroy(session, epoch, even_so=call.options.even_so)
    text = f"The key of epoch {epoch} is destroyed. What was sealed to it opens for nobody."
    return Answer({"epoch": epoch}, f"{text} Backups that were made before still hold it.")


def _use(one: OwnKey) -> str:
    return f"until {one.until}" if one.until else "in use"


def _told(one: OwnKey) -> dict[str, Json]:
    return {
        "epoch": one.epoch,
        "recipient": one.recipient,
        "until": one.until,
        "stations": list(one.stations),
    }


def _data(one: OwnKey) -> Json:
    return _told(one)


COMMAND = Command(
    "keys",
    "The keys of this station or headquarters, and changing them.",
    parts=(
        Command("list", "Which keys open what comes, and who still seals to which.", _list),
        Command("new", "Make new keys and go on with them.", _new),
        Command("destroy", "Destroy an earlier key for good.", _destroy, _epoch),
    ),
    more=_MORE,
)
