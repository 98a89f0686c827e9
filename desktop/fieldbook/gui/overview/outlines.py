"""The outlines of the world as they lie in ``resources/map``: land, and dotted lines between countries."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

_FILE = Path("map") / "world.txt"
_LAND = "land"
_HUNDREDTHS = 100.0


@cache
def outlines(resources: Path) -> tuple[QPainterPath, QPainterPath]:
    """Land, and lines between countries; x is degrees east, y degrees south, so that north is up."""
    land, lines = QPainterPath(), QPainterPath()
    for line in (resources / _FILE).read_text(encoding="ascii").splitlines():
        sort, *numbers = line.split()
        degrees = [int(number) / _HUNDREDTHS for number in numbers]
        shape = QPolygonF(
            [QPointF(east, -north) for east, north in zip(degrees[::2], degrees[1::2], strict=True)]
        )
        (land if sort == _LAND else lines).addPolygon(shape)
    return land, lines
