"""One line of a chart: a name, a bar, and the number in words; pressing it leads to what is behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from fieldbook.gui import style
from fieldbook.gui.direction import broken, directed
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import BODY, LABEL, Face
from fieldbook.gui.tables.words import write_line
from fieldbook.gui.tongue import colon, say

_LABEL_SHARE, _WORDS_SHARE, _WORDS_MOST = 0.42, 0.27, 0.46
_TALL_PX, _BAR_PX, _LEAST_BAR_PX, _GAP_PX = 32, 12, 3, 12
_ROUND_PX, _ABOVE_PX, _WORDS_PX = 3, 4, 1000
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
AIR_PX = 6
"""What a line has on both sides for its ground and its ring; whoever holds lines takes it off the margins."""


class Bar(Pressable):
    """A horizontal bar; *share* is its length against the longest of its group, *series* its colour."""

    def __init__(self, label: str, number: str, *, share: float, series: int = 0) -> None:
        super().__init__(label)
        self._number, self._share, self._series = number, min(max(share, 0.0), 1.0), series
        self._room_px = 0
        self.setAccessibleName(f"{say(label)}{colon()}{say(number)}")
        self.setToolTip(f"{say(label)}{colon()}{say(number)}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """A line that a finger can hit."""
        return QSize(280, max(style.scaled(_TALL_PX), style.sizes().control_px - 4))

    def heightForWidth(self, width: int) -> int:
        """Taller where the name needs more than one line."""
        room = QRect(0, 0, int((width - 2 * AIR_PX) * _LABEL_SHARE), _WORDS_PX)
        words_px = QFontMetrics(style.font(BODY)).boundingRect(room, _WRAPPED, self.words).height()
        return max(self.sizeHint().height(), words_px + 2 * _ABOVE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        """Paint ground, name, bar and number."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.underMouse() or self.isDown():
                painter.setBrush(style.colour("inset"))
                painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
            inner = self.rect().adjusted(AIR_PX, 0, -AIR_PX, 0)
            label_px, number_px = int(inner.width() * _LABEL_SHARE), self._number_px(inner.width())
            self._paint_bar(painter, inner.adjusted(label_px + _GAP_PX, 0, -number_px - _GAP_PX, 0))
            name = QRect(inner.left(), inner.top(), label_px, inner.height())
            number = QRect(inner.right() - number_px, inner.top(), number_px, inner.height())
            self._write_name(painter, name)
            self._write(painter, number, self._number, role="text", face=LABEL)
        if self.shows_ring:
            paint_ring(self)

    def _write_name(self, painter: QPainter, box: QRect) -> None:
        """On one line, or on several where it is long."""
        if QFontMetrics(style.font(BODY)).horizontalAdvance(self.words) <= box.width():
            self._write(painter, box, self.words, role="text2", face=BODY)
            return
        side = Qt.AlignmentFlag.AlignRight if style.mirrored() else Qt.AlignmentFlag.AlignLeft
        painter.setFont(style.font(BODY))
        painter.setPen(style.colour("text2"))
        inside = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        words = broken(directed(self.words), painter.font(), box.width())
        painter.drawText(inside, _WRAPPED | int(side), words)

    def make_room(self, number_px: int) -> None:
        """Have so much room for the number, as the bars beside it have."""
        self._room_px = number_px
        self.update()

    @property
    def wanted_px(self) -> int:
        """How much room the number needs."""
        return QFontMetrics(style.font(LABEL)).horizontalAdvance(say(self._number)) + 2

    def _number_px(self, whole_px: int) -> int:
        """The usual share, and more where words like ``at least 1,245 victims`` need it: bars get shorter."""
        least, most = int(whole_px * _WORDS_SHARE), int(whole_px * _WORDS_MOST)
        return min(max(self._room_px, least), most)

    def _paint_bar(self, painter: QPainter, room: QRect) -> None:
        track = QRect(room.left(), room.center().y() - _BAR_PX // 2, room.width(), _BAR_PX)
        painter.setBrush(style.colour("line"))
        whole = QStyle.visualRect(self.layoutDirection(), self.rect(), track)
        painter.drawRoundedRect(QRectF(whole), _ROUND_PX, _ROUND_PX)
        long = max(_LEAST_BAR_PX, int(track.width() * self._share)) if self._share else 0
        painter.setBrush(style.series(self._series))
        filled = QRect(track.left(), track.top(), long, _BAR_PX)
        drawn = QStyle.visualRect(self.layoutDirection(), self.rect(), filled)
        painter.drawRoundedRect(QRectF(drawn), _ROUND_PX, _ROUND_PX)

    def _write(self, painter: QPainter, box: QRect, text: str, *, role: str, face: Face) -> None:
        painter.setFont(style.font(face))
        painter.setPen(style.colour(role))
        write_line(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), box), text)


def line_up(bars: Sequence[Bar]) -> None:
    """Let *bars*, which stand below each other, begin and end alike: as the widest number needs it."""
    widest_px = max((bar.wanted_px for bar in bars), default=0)
    for bar in bars:
        bar.make_room(widest_px)
