"""A key number on a card of its own; pressing it leads to the records behind it."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from fieldbook.gui import style
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import CAPTION, LABEL, METRIC, RADIUS_CARD_PX, Face
from fieldbook.gui.tables.words import write_line
from fieldbook.gui.tongue import say

METRIC_PX = 150
_TALL_PX, _SIDE_PX = 104, 16
_SMALLER = Face(20, 600)


class Metric(Pressable):
    """What it is, the number in words, and what is counted."""

    def __init__(self, label: str, number: str, unit: str) -> None:
        super().__init__(label)
        self._number, self._unit = number, unit
        self.setAccessibleName(f"{say(label)}: {say(number)} {say(unit)}".strip())
        self.setToolTip(f"{say(label)}: {say(number)} {say(unit)}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Five stand side by side on a small screen."""
        return QSize(style.scaled(METRIC_PX), style.scaled(_TALL_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card is painted
        """Paint the card, the name, the number and its unit."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("border" if self.underMouse() else "line"), 1))
            painter.setBrush(style.colour("surface"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, RADIUS_CARD_PX, RADIUS_CARD_PX)
            inner = self.rect().adjusted(_SIDE_PX, 12, -_SIDE_PX, -12)
            line = inner.height() // 4
            self._write(
                painter,
                QRect(inner.left(), inner.top(), inner.width(), line),
                self.words,
                role="text2",
                face=LABEL,
            )
            middle = QRect(inner.left(), inner.top() + line, inner.width(), 2 * line)
            self._write(painter, middle, self._number, role="text", face=self._face(inner.width()))
            foot = QRect(inner.left(), inner.bottom() - line, inner.width(), line)
            self._write(painter, foot, self._unit, role="muted", face=CAPTION)
        if self.shows_ring:
            paint_ring(self)

    def _face(self, room_px: int) -> Face:
        """Words like ``at least 1,245`` take a smaller face rather than be cut."""
        fits = QFontMetrics(style.font(METRIC)).horizontalAdvance(self._number) < room_px - 4
        return METRIC if fits else _SMALLER

    def _write(self, painter: QPainter, box: QRect, text: str, *, role: str, face: Face) -> None:
        painter.setFont(style.font(face))
        painter.setPen(style.colour(role))
        write_line(painter, box, text)
