"""The gazetteer: towns and border crossings of the world, found by the beginning of any of their names.

Two texts that ``build/gazetteer.py`` writes: one line a place, the largest first; and one line a name,
sorted, that tells the country and where the place's line begins. Nothing is loaded: a search halves the text.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from math import cos, hypot, inf, radians
from typing import Protocol

from fieldbook.base.said import in_row
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.position import Position

_END, _TAB = b"\n", b"\t"
_SPACE, _AFTER = " ", b"\xff"
OFFERED_MOST = 12
NEAREST_MOST = 5
_POSITION_AT = 3
_DEGREE_KM = 111.32
_HALF_ROUND, _ROUND = 180.0, 360.0


class Bytes(Protocol):
    """A text that may lie on the disk: ``bytes``, or a file mapped into memory."""

    def __len__(self) -> int:
        """Its size in bytes."""
        ...

    def __getitem__(self, part: slice, /) -> bytes:
        """Some of it."""
        ...

    def find(self, sub: bytes, start: int, end: int, /) -> int:
        """Where *sub* first stands."""
        ...

    def rfind(self, sub: bytes, start: int, end: int, /) -> int:
        """Where *sub* last stands."""
        ...


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """One place of the gazetteer; texts as a person would type them, "" where it does not know."""

    name: str
    region: str
    country: str
    position: str
    time_zone: str
    type: str

    @property
    def line(self) -> str:
        """``Skopje, Grad Skopje, North Macedonia``: what tells it from others of its name."""
        region = self.region if fold(self.region) != fold(self.name) else ""
        return in_row(part for part in (self.name, region, codes("country").label(self.country)) if part)

    @property
    def typed(self) -> dict[str, str]:
        """The answers to a question about a place."""
        precision = "town" if self.position else ""
        parts = {
            "name": self.name,
            "region": self.region,
            "country": self.country,
            "position": self.position.replace(",", ", "),
            "precision": precision,
            "time_zone": self.time_zone,
            "type": self.type,
        }
        return {name: part for name, part in parts.items() if part}


@dataclass(frozen=True)
class Gazetteer:
    """Both texts.

    Attributes:
        places: ``name, region, country, position, zone, type``, a line each, tabs between; largest first.
        names: ``folded name, country, start of the place's line``, a line each, sorted.
    """

    places: Bytes
    names: Bytes

    def find(
        self,
        typed: str,
        *,
        near: Collection[str] = (),
        within: Collection[str] = (),
        most: int = OFFERED_MOST,
    ) -> tuple[KnownPlace, ...]:
        """The places of which a name begins with what was typed; those in the countries *near* come first.

        Behind a comma a region or country may be typed to tell places of one name apart. Where *within* names
        countries, there are no others.
        """
        name, _, rest = typed.partition(",")
        wanted, narrower = fold(name), fold(rest)
        if not wanted:
            return ()
        starts: dict[int, bool] = {}
        for country, start in self._starting(wanted.encode()):
            if not within or country in within:
                starts[start] = country not in near
        ranked = ((far, start) for start, far in starts.items())
        looked_at = nsmallest(most if not narrower else len(starts), ranked)
        found = (self._place(start) for _, start in looked_at)
        fitting = (place for place in found if _fits(place, narrower))
        return tuple(place for _, place in zip(range(most), fitting, strict=False))

    def around(self, position: Position, *, most: int = NEAREST_MOST) -> tuple[tuple[float, KnownPlace], ...]:
        """The places nearest to *position*, each with its distance in kilometres; every line is looked at."""
        lines = self.places[0 : len(self.places)].split(_END)
        measured = ((_distance_km(position, line), line) for line in lines if line)
        nearest = nsmallest(most, measured)
        return tuple((away, KnownPlace(*line.decode("utf-8").split("\t"))) for away, line in nearest)

    def _starting(self, wanted: bytes) -> Iterator[tuple[str, int]]:
        first, last = self._line_from(wanted), self._line_from(wanted + _AFTER)
        for line in self.names[first:last].split(_END):
            if line:
                _, country, start = line.split(_TAB)
                yield country.decode(), int(start)

    def _line_from(self, wanted: bytes) -> int:
        """Where the first line begins that does not stand before *wanted*."""
        low, high = 0, len(self.names)
        while low < high:
            middle = (low + high) // 2
            start = self.names.rfind(_END, low, middle) + 1 or low
            end = self.names.find(_END, start, len(self.names)) + 1
            if self.names[start:end] < wanted:
                low = end
            else:
                high = start
        return low

    def _place(self, start: int) -> KnownPlace:
        end = self.places.find(_END, start, len(self.places))
        return KnownPlace(*self.places[start:end].decode("utf-8").split("\t"))


def _distance_km(position: Position, line: bytes) -> float:
    """How far away the place of *line* is, on a flat map of its surroundings; endless where nobody knows."""
    north, _, east = line.split(_TAB)[_POSITION_AT].partition(b",")
    if not east:
        return inf
    up = float(north) - float(position.latitude)
    across = (float(east) - float(position.longitude) + _HALF_ROUND) % _ROUND - _HALF_ROUND
    return _DEGREE_KM * hypot(up, across * cos(radians(float(position.latitude))))


def _fits(place: KnownPlace, narrower: str) -> bool:
    """Every word typed behind the comma begins a word of region or country."""
    words = fold(f"{place.region} {codes('country').label(place.country)} {place.country}").split(_SPACE)
    return all(any(word.startswith(part) for word in words) for part in narrower.split(_SPACE) if part)
