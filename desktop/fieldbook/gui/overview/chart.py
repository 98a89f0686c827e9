"""A map as it is drawn: which stretch of the world, in which colours, with which circles; on any device."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, sqrt
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from fieldbook.gui.overview.outlines import outlines
from fieldbook.services.overview.places import Nearness, Spot

_LEAST_PX, _MOST_PX, _FEEL_PX = 6.0, 22.0, 12
_WIDEST, _NARROWEST = 360.0, 1.0
_LEAST_SHOWN, _AIR = 6.0, 1.5
_FAINT, _FAINTER = 150, 70
_STRETCH = 1.35
"""A degree north is longer than a degree east at the latitudes where most is recorded."""
_WORLD = QRectF(-180, -85, 360, 170)


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of sea, land, coast, lines between countries, and circles."""

    sea: QColor
    land: QColor
    coast: QColor
    lines: QColor
    circles: QColor


class Chart:
    """Circles where records lie, on a plain ground.

    A full circle is known to the town or closer, a dashed one to the region only; what is known by its
    country alone has none. North is up and east is right in every language.
    """

    def __init__(self, resources: Path, spots: Sequence[Spot]) -> None:
        self._resources = resources
        self._spots = [spot for spot in spots if spot.position is not None]
        self._most = max((len(spot.records) for spot in self._spots), default=1)
        self._middle, self.across = QPointF(), _WIDEST

    @property
    def has_circles(self) -> bool:
        """Whether anything is drawn but land."""
        return bool(self._spots)

    def show_all(self, shape: float) -> None:
        """Move so that every circle is in sight on something that is *shape* times as wide as tall."""
        points = [_point(spot) for spot in self._spots]
        if points:
            east, south = [one.x() for one in points], [one.y() for one in points]
            self._middle = QPointF((min(east) + max(east)) / 2, (min(south) + max(south)) / 2)
            wide, tall = max(east) - min(east), max(south) - min(south)
            self.across = min(max(_LEAST_SHOWN, wide * _AIR, tall * _AIR * shape), _WIDEST)

    def move(self, by: QPointF) -> None:
        """Move by so many degrees."""
        self._middle = _inside(self._middle + by)

    def zoom(self, nearer: float, around: QPointF | None = None) -> None:
        """Come nearer to a point, in degrees, or to the middle."""
        around = around or self._middle
        across = min(max(self.across / nearer, _NARROWEST), _WIDEST)
        self._middle = _inside(around + (self._middle - around) * (across / self.across))
        self.across = across

    def spot_at(self, at: QPointF, size: QSizeF) -> Spot | None:
        """The circle at a point of a device of that size, the smallest where several lie there."""
        onto = self.onto(size)
        under = [
            spot
            for spot in self._spots
            if _length(onto.map(_point(spot)) - at) <= max(self._radius(spot), _FEEL_PX)
        ]
        return min(under, key=lambda spot: len(spot.records), default=None)

    def onto(self, size: QSizeF) -> QTransform:
        """Degrees onto the device; east and west are drawn closer together the farther from the equator."""
        scale = size.width() / self.across
        onto = QTransform()
        onto.translate(size.width() / 2, size.height() / 2)
        onto.scale(scale, scale * _STRETCH)
        onto.translate(-self._middle.x(), -self._middle.y())
        return onto

    def paint(self, painter: QPainter, size: QSizeF, inks: Inks) -> None:
        """Paint sea, land, lines and circles from the corner of *painter*, whatever its scale."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), size), inks.sea)
        self._paint_ground(painter, size, inks)
        for spot in sorted(self._spots, key=lambda one: -len(one.records)):
            self._paint_spot(painter, spot, self.onto(size).map(_point(spot)), ink=inks.circles)

    def _paint_ground(self, painter: QPainter, size: QSizeF, inks: Inks) -> None:
        land, lines = outlines(self._resources)
        wide = painter.worldTransform().m11()  # lines keep their width, whatever degrees are scaled to
        painter.save()
        painter.setTransform(self.onto(size), combine=True)
        painter.setPen(_cosmetic(inks.coast, wide, Qt.PenStyle.SolidLine))
        painter.setBrush(inks.land)
        painter.drawPath(land)
        painter.setPen(_cosmetic(inks.lines, wide, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(lines)
        painter.restore()

    def _paint_spot(self, painter: QPainter, spot: Spot, at: QPointF, *, ink: QColor) -> None:
        is_vague, radius = spot.nearness is Nearness.REGION, self._radius(spot)
        fill = QColor(ink)
        fill.setAlpha(_FAINTER if is_vague else _FAINT)
        painter.setBrush(fill)
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DashLine if is_vague else Qt.PenStyle.SolidLine))
        painter.drawEllipse(at, radius, radius)

    def _radius(self, spot: Spot) -> float:
        share = sqrt(len(spot.records) / self._most)  # the area says how many
        return _LEAST_PX + (_MOST_PX - _LEAST_PX) * share


def _cosmetic(ink: QColor, wide: float, line: Qt.PenStyle) -> QPen:
    pen = QPen(ink, wide, line)
    pen.setCosmetic(True)
    return pen


def _point(spot: Spot) -> QPointF:
    east, north = spot.position or (0.0, 0.0)
    return QPointF(east, -north)


def _inside(point: QPointF) -> QPointF:
    east = min(max(point.x(), _WORLD.left()), _WORLD.right())
    return QPointF(east, min(max(point.y(), _WORLD.top()), _WORLD.bottom()))


def _length(line: QPointF) -> float:
    return hypot(line.x(), line.y())
