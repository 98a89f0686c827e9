"""``lists``: code lists, and what headquarters adds to them or ends."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, table
from fieldbook.forms.values.codelist import Amended
from fieldbook.services.steering.announcing import is_shared, share_roster
from fieldbook.services.steering.lists import add_code, amended, end_code, offer_again, open_lists


def _code(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST", help="its name, as docs/forms.md says")
    parser.add_argument("code", metavar="CODE", help="small letters, digits and _")


def _add_options(parser: argparse.ArgumentParser) -> None:
    _code(parser)
    parser.add_argument("--label", required=True, metavar="TEXT", help="what officers read")
    parser.add_argument("--definition", default="", metavar="TEXT", help="what it means, and what not")


def _roster_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--share", choices=("yes", "no"), help="whether stations are told of each other")


def _show(call: Call) -> Answer:
    with call.session() as session:
        found = amended(session)
    names: list[Json] = [*sorted(open_lists())]
    data: dict[str, Json] = {"lists": names, "changed": [_data(one) for one in found]}
    rows = [(one.list, one.code, one.label, "ended" if one.is_ended else "added") for one in found]
    headings = ("List", "Code", "Label", "State")
    told = table(headings, rows, call.terminal.width) if rows else "Nothing is changed."
    return Answer(data, f"{told}\nLists that may be changed: {', '.join(sorted(open_lists()))}.")


def _add(call: Call) -> Answer:
    options = call.options
    with call.session() as session:
        one = add_code(
            session, options.list, options.code, label=options.label, definition=options.definition
        )
    return Answer(_told(one), f"{one.label} is offered in {one.list}. {_ON_THE_WAY}")


def _end(call: Call) -> Answer:
    with call.session() as session:
        one = end_code(session, call.options.list, call.options.code)
    return Answer(_told(one), f"{one.label} is not offered any more; records keep it. {_ON_THE_WAY}")


def _again(call: Call) -> Answer:
    with call.session() as session:
        one = offer_again(session, call.options.list, call.options.code)
    return Answer(_told(one), f"{one.label} is offered again. {_ON_THE_WAY}")


def _roster(call: Call) -> Answer:
    with call.session() as session:
        if call.options.share:
            share_roster(session, shared=call.options.share == "yes")
        shared = is_shared(session)
    said = "Stations are told of each other." if shared else "A station is told of no other station."
    return Answer({"shared": shared}, said)


_ON_THE_WAY = "Stations learn of it by their next receipt or return."


def _told(one: Amended) -> dict[str, Json]:
    return {
        "list": one.list,
        "code": one.code,
        "label": one.label,
        "definition": one.definition,
        "is_ended": one.is_ended,
    }


def _data(one: Amended) -> Json:
    return _told(one)


COMMAND = Command(
    "lists",
    "Code lists, and what headquarters changes in them.",
    parts=(
        Command("show", "What is changed, and which lists may be.", _show),
        Command("add", "Headquarters: offer another code.", _add, _add_options),
        Command("end", "Headquarters: offer a code no more; records keep it.", _end, _code),
        Command("again", "Headquarters: offer a code again.", _again, _code),
    ),
)
ROSTER = Command("roster", "Headquarters: whether stations are told of each other.", _roster, _roster_options)
