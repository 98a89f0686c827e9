"""``places``: where a place lies, without a network; and what lies where coordinates lead."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.misused import Misused
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.gazetteer import NEAREST_MOST, OFFERED_MOST, KnownPlace
from fieldbook.forms.values.position import Sighting, parse_position, sight
from fieldbook.services.entry.placing import around, look_up

_MORE = """Any spelling in any script finds it, by the beginning of a name: fieldbook places Скопје
Behind a comma a region or country tells places of one name apart: fieldbook places "Springfield, Ill"
Coordinates are read as degrees, degrees with minutes and seconds, MGRS and UTM. They are told in each, with
how exact they can be as they were typed, and with what lies nearest: fieldbook places "34T EM 3572 4948"
The vault is not opened."""
_MOST = 200


def declare(parser: argparse.ArgumentParser) -> None:
    """What is looked for, and where."""
    parser.add_argument("query", metavar="QUERY", help="a name, or coordinates")
    parser.add_argument(
        "--country", action="append", default=[], metavar="COUNTRY", help="only there; may be given again"
    )
    parser.add_argument("--most", type=int, metavar="N", help=f"how many are told, up to {_MOST}")


def perform(call: Call) -> Answer:
    """Look it up."""
    options = call.options
    if options.most is not None and not 1 <= options.most <= _MOST:
        raise Misused(f"--most lies between 1 and {_MOST}, not at {options.most}")
    within = frozenset(_country(name) for name in options.country)
    sighted = _sighted(options.query)
    if sighted is not None:
        return _where(call, sighted, options.most or NEAREST_MOST)
    found = look_up(call.outside, options.query, within=within, most=options.most or OFFERED_MOST)
    rows = (
        (one.name, one.region, codes("country").label(one.country), *_spot(one), _sort(one)) for one in found
    )
    heading = ("Place", "Region", "Country", "Coordinates", "MGRS", "Sort")
    nothing = "No place is known by that name. Write it as it is: a record takes any name."
    text = table(heading, rows, call.terminal.width) if found else nothing
    return Answer({"places": [_data(one) for one in found]}, text)


def _where(call: Call, sighted: Sighting, most: int) -> Answer:
    position = sighted.position
    near = around(call.outside, position, most=most)
    precision = codes("location_precision").label(sighted.precision)
    facts = pairs(
        [
            ("Coordinates", position.shown),
            ("MGRS", position.grid),
            ("At most", f"{precision}: as it is typed, a square of {sighted.side_m} m"),
        ]
    )
    rows = ((f"{away:.1f} km", one.line, _sort(one)) for away, one in near)
    nearest: list[Json] = [{**_data(one), "away_km": f"{away:.1f}"} for away, one in near]
    data: dict[str, Json] = {
        "position": str(position),
        "grid": position.grid,
        "precision": sighted.precision,
        "side_m": sighted.side_m,
        "nearest": nearest,
    }
    return Answer(data, f"{facts}\n\n{table(('Away', 'Nearest', 'Sort'), rows, call.terminal.width)}")


def _sighted(query: str) -> Sighting | None:
    try:
        return sight(query)
    except ValueError:
        return None


def _country(name: str) -> str:
    found = codes("country").named(name)
    if found is None:
        raise Misused(f"no country is called {name!r}; two letters do as well, such as AL")
    return found.code


def _data(one: KnownPlace) -> dict[str, Json]:
    return {
        "name": one.name,
        "region": one.region,
        "country": one.country,
        "position": one.position,
        "grid": _spot(one)[1],
        "time_zone": one.time_zone,
        "type": one.type,
    }


def _spot(one: KnownPlace) -> tuple[str, str]:
    position = parse_position(one.position) if one.position else None
    return (position.shown, position.grid) if position else ("", "")


def _sort(one: KnownPlace) -> str:
    return codes("location_type").label(one.type) if one.type else ""


COMMAND = Command(
    "places", "Say where a place lies, and what lies at coordinates.", perform, declare, more=_MORE
)
