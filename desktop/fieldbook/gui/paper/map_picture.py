"""The map of places as a picture for paper: light, sharp enough for print, in inks that copy well."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from fieldbook.gui import style
from fieldbook.gui.overview.chart import Chart, Inks
from fieldbook.services.overview.places import Spot

MAP = "map"
"""By which name a document asks for the picture."""
MAP_WIDE_PX, MAP_TALL_PX = 640, 300
"""As rich text counts: what fits between the margins of A4."""
_SHARP = 3
_INKS = Inks(
    sea=QColor("#f4f6f8"),
    land=QColor("#dfe4ea"),
    coast=QColor("#8d99a6"),
    lines=QColor("#5d6977"),
    circles=QColor("#0b6870"),
)


def map_picture(spots: Sequence[Spot]) -> QImage | None:
    """Every circle of *spots*; None where there is none to draw."""
    chart = Chart(style.look().resources, spots)
    if not chart.has_circles:
        return None
    chart.show_all(MAP_WIDE_PX / MAP_TALL_PX)
    picture = QImage(_SHARP * MAP_WIDE_PX, _SHARP * MAP_TALL_PX, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        painter.scale(_SHARP, _SHARP)
        chart.paint(painter, QSizeF(MAP_WIDE_PX, MAP_TALL_PX), _INKS)
    return picture
