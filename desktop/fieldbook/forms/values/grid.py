"""Places on a military map: MGRS and UTM, by NGA's own GEOTRANS; the only place that knows it."""

import re
from dataclasses import dataclass

import mgrs
from mgrs.core import MGRSError

_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_BAND_DEGREES, _FIRST_DEGREES, _LAST_DEGREES, _SLACK_DEGREES = 8, -80, 84, 0.01
_METRES, _DIGITS = 100_000, 5
_MGRS = re.compile(rf"(\d{{1,2}})\s*([{_BANDS}])\s*([A-HJ-NP-Z]{{2}})\s*(\d*)\s*(\d*)", re.ASCII)
_DIGITS_BESIDE = r"(?:\d{1,5} \d{1,5}|\d{2,10})(?!\w)"
_MGRS_BESIDE = re.compile(rf"(?<!\w)\d{{1,2}} ?[{_BANDS}] ?[A-HJ-NP-Z]{{2}} ?{_DIGITS_BESIDE}", re.ASCII)
_UTM = re.compile(
    rf"(?:UTM\s*)?(\d{{1,2}})\s*([{_BANDS}]|NORTH|SOUTH)\s+(\d{{6}})(?:[.,]\d+)?\s*(?:M?\s*E)?"
    r"\s*[,;/ ]\s*(\d{1,8})(?:[.,]\d+)?\s*(?:M?\s*N)?",
    re.ASCII,
)
_ZONES = range(1, 61)
_library = mgrs.MGRS()


@dataclass(frozen=True, slots=True)
class Square:
    """A square on the map.

    Attributes:
        latitude, longitude: Degrees of its middle (WGS84).
        side_m: How long its side is: 1 for ten digits, 100,000 for none.
    """

    latitude: float
    longitude: float
    side_m: int


def square_of(typed: str) -> Square | None:
    """The square that ``34T EM 3572 4948`` or ``34T 535726 4649488`` names; None for what is no such text.

    Raises:
        ValueError: when it is written like one, and there is none.
    """
    text = " ".join(typed.upper().split())
    if found := _MGRS.fullmatch(text):
        return _square(*found.groups())
    if found := _UTM.fullmatch(text):
        return _spot(found)
    return None


def grid_beside(line: str) -> re.Match[str] | None:
    """Where such a reference stands among other words; capitals only, for streets have numbers too."""
    for found in _MGRS_BESIDE.finditer(line):
        try:
            square_of(found.group())
        except ValueError:
            continue
        return found
    return None


def grid_of(latitude: float, longitude: float) -> str:
    """``34T EM 35726 49488``; "" near the poles, where the map has another grid."""
    if not _FIRST_DEGREES <= latitude <= _LAST_DEGREES:
        return ""
    text = _library.toMGRS(latitude, longitude, MGRSPrecision=_DIGITS)
    zone, digits = text[: -2 * _DIGITS], text[-2 * _DIGITS :]
    return f"{zone[:-2]} {zone[-2:]} {digits[:_DIGITS]} {digits[_DIGITS:]}"


def _square(zone: str, band: str, letters: str, *digits: str) -> Square:
    east, north = digits
    joined = east + north
    if len(joined) % 2 or len(joined) > 2 * _DIGITS or (north and len(east) != len(north)):
        raise ValueError("as many digits to the east as to the north")
    latitude, longitude = _degrees(f"{int(zone):02d}{band}{letters}{joined}")
    return Square(latitude, longitude, _METRES // 10 ** (len(joined) // 2))


def _spot(found: re.Match[str]) -> Square:
    """A spot in UTM; a letter is the band of latitude, unless N or S can only be the half of the earth."""
    zone, letter, east, north = found.groups()
    if int(zone) not in _ZONES:
        raise ValueError("no such zone")
    for half, band in _readings(letter):
        try:
            text = _library.UTMToMGRS(int(zone), half, int(east), int(north), MGRSPrecision=_DIGITS)
        except MGRSError:
            continue
        latitude, longitude = _degrees(text)
        if band is None or band[0] <= latitude <= band[1]:
            return Square(latitude, longitude, 1)
    raise ValueError("not in that band")


def _readings(letter: str) -> tuple[tuple[str, tuple[float, float] | None], ...]:
    if letter in {"NORTH", "SOUTH"}:
        return ((letter[0], None),)
    first = _FIRST_DEGREES + _BAND_DEGREES * _BANDS.index(letter)
    last = _LAST_DEGREES if letter == _BANDS[-1] else first + _BAND_DEGREES
    band = (first - _SLACK_DEGREES, last + _SLACK_DEGREES)
    as_band = ("N" if letter >= "N" else "S", band)
    return (as_band, (letter, None)) if letter in {"N", "S"} else (as_band,)


def _degrees(reference: str) -> tuple[float, float]:
    try:
        latitude, longitude = _library.toLatLon(reference)
    except MGRSError as error:
        raise ValueError("no such square") from error
    return latitude, longitude
