"""A key number on a card of its own; pressing it leads to the records behind it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from fieldbook.gui import style
from fieldbook.gui.direction import broken, directed
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import CAPTION, LABEL, METRIC, RADIUS_CARD_PX, Face
from fieldbook.gui.tables.words import write_line
from fieldbook.gui.tongue import colon, say

METRIC_PX = 150
_TALL_PX, _SIDE_PX, _AIR_PX = 104, 16, 12
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
_SMALLER, _SMALLEST = Face(20, 600), Face(15, 600)


class Metric(Pressable):
    """What it is, the number in words, and what is counted."""

    def __init__(self, label: str, number: str, unit: str) -> None:
        super().__init__(label)
        self._number, self._unit = number, say(unit)
        self.setAccessibleName(f"{say(label)}{colon()}{say(number)} {say(unit)}".strip())
        self.setToolTip(f"{say(label)}{colon()}{say(number)} {say(unit)}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Five stand side by side on a small screen."""
        return QSize(style.scaled(METRIC_PX), style.scaled(_TALL_PX))

    def heightForWidth(self, width: int) -> int:
        """Taller where the unit needs more than one line: other languages say the same in more letters."""
        unit_px = self._unit_above_px() + self._unit_px(width - 2 * _SIDE_PX)
        return style.scaled(_TALL_PX) + max(0, unit_px - self._line_px())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card is painted
        """Paint the card, the name, the number and its unit."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("border" if self.underMouse() else "line"), 1))
            painter.setBrush(style.colour("surface"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, RADIUS_CARD_PX, RADIUS_CARD_PX)
            inner = self.rect().adjusted(_SIDE_PX, _AIR_PX, -_SIDE_PX, -_AIR_PX)
            line = self._line_px()
            self._write(
                painter,
                QRect(inner.left(), inner.top(), inner.width(), line),
                self.words,
                role="text2",
                face=LABEL,
            )
            middle = QRect(inner.left(), inner.top() + line, inner.width(), 2 * line)
            self._write_number(painter, middle)
            self._write_unit(painter, inner.adjusted(0, 3 * line, 0, 0))
        if self.shows_ring:
            paint_ring(self)

    def _write_number(self, painter: QPainter, box: QRect) -> None:
        """Words like ``at least 1,245`` take a smaller face rather than be cut, millions two lines."""
        for face in (METRIC, _SMALLER, _SMALLEST):
            if QFontMetrics(style.font(face)).horizontalAdvance(self._number) < box.width() - 4:
                self._write(painter, box, self._number, role="text", face=face)
                return
        self._wrap(painter, box, self._number, role="text", face=_SMALLEST)

    def _line_px(self) -> int:
        """A quarter of the card: one for the name, two for the number, one for a unit on one line."""
        return (style.scaled(_TALL_PX) - 2 * _AIR_PX) // 4

    def _unit_px(self, room_px: int) -> int:
        """How tall the unit is in so many pixels."""
        room = QRect(0, 0, max(room_px, 1), style.scaled(_TALL_PX))
        return QFontMetrics(style.font(CAPTION)).boundingRect(room, _WRAPPED, self._unit).height()

    def _write_unit(self, painter: QPainter, box: QRect) -> None:
        line = QRect(box.left(), box.top(), box.width(), self._line_px())
        if self._unit_px(box.width()) <= line.height():
            self._write(painter, line, self._unit, role="muted", face=CAPTION)
            return
        room = box.adjusted(0, self._unit_above_px(), 0, 0)
        self._wrap(painter, room, self._unit, role="muted", face=CAPTION)

    def _unit_above_px(self) -> int:
        """What is above the first line of a unit, however many lines it has: cards stand side by side."""
        return (self._line_px() - QFontMetrics(style.font(CAPTION)).height()) // 2

    def _wrap(self, painter: QPainter, box: QRect, text: str, *, role: str, face: Face) -> None:
        painter.setFont(style.font(face))
        painter.setPen(style.colour(role))
        side = Qt.AlignmentFlag.AlignRight if style.mirrored() else Qt.AlignmentFlag.AlignLeft
        words = broken(directed(text), painter.font(), box.width())
        painter.drawText(box, _WRAPPED | int(side), words)

    def _write(self, painter: QPainter, box: QRect, text: str, *, role: str, face: Face) -> None:
        painter.setFont(style.font(face))
        painter.setPen(style.colour(role))
        write_line(painter, box, text)
