"""Writes the outlines of the map anew, from a package that carries Natural Earth: ``build/worldmap.py TGZ``.

It is npm's world-atlas; ``PINNED`` says which. It is read as a file, nothing of it is installed or run.
Every boundary between two countries becomes a line of the same sort, drawn dotted: the map takes no side.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tarfile
from collections import Counter
from math import hypot
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
OUT = ROOT / "resources" / "map" / "world.txt"
PINNED = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"  # world-atlas-2.0.2.tgz
SOURCE = "package/countries-50m.json"
CLOSE_DEGREES = 0.04
"""What a line may lie beside the coast: a pixel, as near as the map can be looked at."""
SMALLEST_DEGREES = 0.08
"""An island smaller than this is a speck."""

Point = tuple[float, float]


def main(arguments: list[str]) -> int:
    """Read the package, write the file."""
    raw = Path(arguments[0]).read_bytes()
    if hashlib.sha256(raw).hexdigest() != PINNED:
        print("This is not the package that the map was made of. Nothing was written.")
        return 1
    with tarfile.open(arguments[0]) as package:
        file = package.extractfile(SOURCE)
        if file is None:
            print(f"{SOURCE} is not in the package. Nothing was written.")
            return 1
        lines = list(written(json.load(file)))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text("".join(f"{line}\n" for line in lines), encoding="ascii", newline="\n")
    print(f"Wrote {OUT.relative_to(ROOT)}: {len(lines)} lines")
    return 0


def written(world: dict[str, Any]) -> Iterator[str]:
    """``land`` and ``border``, then longitude and latitude in hundredths of a degree, point after point."""
    arcs = [list(decoded(arc, world["transform"])) for arc in world["arcs"]]
    for ring in rings(world["objects"]["land"]):
        points = simplified(joined(ring, arcs))
        if spread(points) >= SMALLEST_DEGREES:
            yield line("land", points)
    shared = Counter(
        max(at, ~at)
        for country in world["objects"]["countries"]["geometries"]
        for at in {max(at, ~at) for ring in rings(country) for at in ring}
    )
    for at, countries in sorted(shared.items()):
        if countries > 1:
            yield line("border", simplified(arcs[at]))


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> Iterator[Point]:
    """The points of an arc of TopoJSON, which keeps the differences."""
    across = up = 0
    for step in arc:
        across, up = across + step[0], up + step[1]
        yield (
            across * transform["scale"][0] + transform["translate"][0],
            up * transform["scale"][1] + transform["translate"][1],
        )


def rings(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """The rings of a geometry, each as the numbers of its arcs."""
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from rings(part)
    elif geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon


def joined(ring: Iterable[int], arcs: list[list[Point]]) -> list[Point]:
    """The points of a ring; a number below zero is an arc walked backwards."""
    points: list[Point] = []
    for at in ring:
        arc = arcs[at] if at >= 0 else arcs[~at][::-1]
        points += arc[1:] if points else arc
    return points


def simplified(points: list[Point]) -> list[Point]:
    """Without the points that lie within ``CLOSE_DEGREES`` of the line without them (Douglas, Peucker)."""
    kept, waiting = {0, len(points) - 1}, [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        between = range(first + 1, last)
        farthest = max(between, key=lambda at: beside(points[at], points[first], points[last]), default=None)
        if farthest is None or beside(points[farthest], points[first], points[last]) <= CLOSE_DEGREES:
            continue
        kept.add(farthest)
        waiting += [(first, farthest), (farthest, last)]
    return [points[at] for at in sorted(kept)]


def beside(point: Point, one: Point, other: Point) -> float:
    """How far *point* lies from the line between two others, in degrees."""
    across, up = other[0] - one[0], other[1] - one[1]
    square = across * across + up * up
    along = ((point[0] - one[0]) * across + (point[1] - one[1]) * up) / square if square else 0.0
    along = min(max(along, 0.0), 1.0)
    return hypot(point[0] - one[0] - along * across, point[1] - one[1] - along * up)


def spread(points: list[Point]) -> float:
    """The wider side of the box around *points*."""
    across, up = [one for one, _ in points], [one for _, one in points]
    return max(max(across) - min(across), max(up) - min(up))


def line(sort: str, points: Iterable[Point]) -> str:
    """One line of the file."""
    return " ".join([sort, *(f"{round(across * 100)} {round(up * 100)}" for across, up in points)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
