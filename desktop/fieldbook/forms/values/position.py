"""A position on the earth (WGS84), read from the spellings in which people write one."""

import re
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.digits import western_line
from fieldbook.forms.values.grid import grid_of, square_of
from fieldbook.forms.values.number import plain_number

PLACES = Decimal("0.00001")
"""Five decimal places are a metre; more would claim what no hand-held receiver knows."""
LATITUDE_MOST, LONGITUDE_MOST = Decimal(90), Decimal(180)
_SIXTY = Decimal(60)
_LONGEST = 80
_DEGREE_M = 111_320
_EXACT_MOST_M, _KILOMETRE_MOST_M = 50, 2_000
"""A second is 31 m; a minute is 1.9 km, and its middle is within a kilometre of all of it."""
_NUMBER = r"[+\-−]?[0-9]{1,3}(?:[.,][0-9]{1,8})?"
_LESSER = r"[0-9]{1,2}(?:[.,][0-9]{1,6})?"
_ANGLE = (
    rf"([NSEWnsew])?\s*({_NUMBER})\s*[°º]?\s*"
    rf"(?:({_LESSER})\s*['′’]\s*(?:({_LESSER})\s*(?:[\"″”]|'')\s*)?)?([NSEWnsew])?"
)
_PAIR = re.compile(rf"{_ANGLE}\s*(?:[,;/]\s*|\s+){_ANGLE}", re.ASCII)
_WIRE = re.compile(r"(-?[0-9]{1,2}(?:\.[0-9]{1,5})?),(-?[0-9]{1,3}(?:\.[0-9]{1,5})?)", re.ASCII)
POSITION_IN_TEXT = re.compile(
    r"""(?<![0-9.])[NSns]?[+\-−]?[0-9]{1,2}(?:\.[0-9]{1,8}|[°º][0-9 .,'′’"″”]{0,24})\s*[NSns]?\s*[,;/ ]\s*"""
    r"""[EWew]?[+\-−]?[0-9]{1,3}(?:\.[0-9]{1,8}|[°º][0-9 .,'′’"″”]{0,24})(?:\s*[EWew]\b)?""",
    re.ASCII,
)
"""Where coordinates stand among other words; decimal points only, so that commas part the words."""


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees north and degrees east; south and west are negative."""

    latitude: Decimal
    longitude: Decimal

    def __str__(self) -> str:
        """``41.99646,21.43141``: the one spelling that is kept."""
        return f"{plain_number(self.latitude)},{plain_number(self.longitude)}"

    @property
    def grid(self) -> str:
        """``34T EM 35726 49488``, to the metre; "" near the poles."""
        return grid_of(float(self.latitude), float(self.longitude))

    @property
    def shown(self) -> str:
        """``41.99646° N, 21.43141° E``."""
        north = "S" if self.latitude < 0 else "N"
        east = "W" if self.longitude < 0 else "E"
        return f"{plain_number(abs(self.latitude))}° {north}, {plain_number(abs(self.longitude))}° {east}"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A position, and how closely it was written.

    Attributes:
        position: The middle of what was written.
        side_m: The side of the square that it leaves open, in metres.
    """

    position: Position
    side_m: int

    @property
    def precision(self) -> str:
        """The code of how exact it can be at most (list ``location_precision``)."""
        if self.side_m <= _EXACT_MOST_M:
            return "exact"
        return "km_1" if self.side_m <= _KILOMETRE_MOST_M else "region"


def parse_position(typed: str) -> Position:
    """The position that was typed.

    Raises:
        ValueError: when it is none, or lies beyond a pole or the date line.
    """
    return sight(typed).position


def sight(typed: str) -> Sighting:
    """A position in degrees, with or without minutes and seconds, or on the grid of a military map.

    Latitude comes first, unless letters say so. Of a square, such as ``34T EM 35 49``, the middle is taken.

    Raises:
        ValueError: when it is none, or lies beyond a pole or the date line.
    """
    text = " ".join(_plain_digits(typed).split())
    if len(text) > _LONGEST:
        raise ValueError("not a position")
    square = square_of(text)
    if square is not None:
        return Sighting(
            make_position(Decimal(repr(square.latitude)), Decimal(repr(square.longitude))), square.side_m
        )
    found = _PAIR.fullmatch(text)
    if found is None:
        raise ValueError("not a position")
    return Sighting(_in_degrees(found), min(_side_m(*found.group(2, 3, 4)), _side_m(*found.group(7, 8, 9))))


def _plain_digits(text: str) -> str:
    """Digits of every script as 0 to 9, and the Arabic marks as a point and a comma."""
    return western_line(text).replace("٫", ".").replace("،", ",").replace("؛", ";")


def _side_m(degrees: str, minutes: str | None, seconds: str | None) -> int:
    """What the last digit that was written stands for on the ground, at most."""
    last, unit_m = next(
        (given, unit)
        for given, unit in ((seconds, _DEGREE_M / 3600), (minutes, _DEGREE_M / 60), (degrees, _DEGREE_M))
        if given is not None
    )
    _, _, decimals = last.replace(",", ".").partition(".")
    return max(round(unit_m / float(10 ** len(decimals))), 1)


def _in_degrees(found: re.Match[str]) -> Position:
    first, second = _angle(*found.groups()[:5]), _angle(*found.groups()[5:])
    sides = (first[1], second[1])
    if sides in {("", ""), ("N", "E"), ("N", ""), ("", "E")}:
        return make_position(first[0], second[0])
    if sides == ("E", "N"):
        return make_position(second[0], first[0])
    raise ValueError("two latitudes, or two longitudes")


def make_position(latitude: Decimal, longitude: Decimal) -> Position:
    """The position of these degrees, to the metre.

    Raises:
        ValueError: when it lies beyond a pole or the date line.
    """
    if abs(latitude) > LATITUDE_MOST or abs(longitude) > LONGITUDE_MOST:
        raise ValueError("not on the earth")
    return Position(*(Decimal(plain_number(one.quantize(PLACES))) for one in (latitude, longitude)))


def position_from(wire: str) -> Position:
    """The position of its one kept spelling.

    Raises:
        ValueError: for any other spelling.
    """
    found = _WIRE.fullmatch(wire)
    if found is None:
        raise ValueError("not a kept position")
    position = make_position(Decimal(found[1]), Decimal(found[2]))
    if str(position) != wire:
        raise ValueError("a second spelling of a position")
    return position


def _angle(*parts: str | None) -> tuple[Decimal, str]:
    """Degrees, and the axis that a letter names: N for latitudes, E for longitudes, "" for neither."""
    before, degrees, minutes, seconds, after = parts
    if before and after:
        raise ValueError("two letters for one number")
    letter = (before or after or "").upper()
    whole, lesser = _decimal(degrees), [_decimal(minutes), _decimal(seconds)]
    if any(one >= _SIXTY for one in lesser) or (letter and whole < 0):
        raise ValueError("not an angle")
    size = abs(whole) + lesser[0] / _SIXTY + lesser[1] / _SIXTY**2
    back = letter in {"S", "W"} or (degrees or "").startswith(("-", "−"))
    return (-size if back else size), {"S": "N", "W": "E"}.get(letter, letter)


def _decimal(text: str | None) -> Decimal:
    return Decimal((text or "0").replace(",", ".").replace("−", "-"))
