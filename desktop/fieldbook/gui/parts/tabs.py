"""A few ways to look at the same list, side by side, each with its count."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from fieldbook.gui import style
from fieldbook.gui.direction import listed
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import RADIUS_CONTROL_PX, Face
from fieldbook.gui.tongue import show_number

_SIDE_PX = 12
_CHOSEN = Face(14, 600)
_OTHER = Face(14, 500)


class Segment(Pressable):
    """One of the ways; the arrow keys go from one to the next, as in any set of tabs."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._label = self.words
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None) -> None:
        """Show how many there are; None shows nothing."""
        self.words = self._label if count is None else f"{self._label}  {show_number(count)}"
        self.setAccessibleName(self._label if count is None else listed((self._label, str(count))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words at their boldest, so that nothing moves when another is chosen."""
        words_px = QFontMetrics(style.font(_CHOSEN)).horizontalAdvance(self.words)
        return QSize(words_px + 2 * _SIDE_PX + 2, style.sizes().segment_px)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(56, self.sizeHint().width()), style.sizes().segment_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole segment is painted
        """Paint the ground of the chosen one, and the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked():
                painter.setPen(QPen(style.colour("border"), 1))
                painter.setBrush(style.colour("surface"))
                box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(box, RADIUS_CONTROL_PX - 1, RADIUS_CONTROL_PX - 1)
            self._paint_words(painter)
        if self.shows_ring:
            paint_ring(self)

    def _paint_words(self, painter: QPainter) -> None:
        strong = self.isChecked() or self.underMouse()
        painter.setFont(style.font(_CHOSEN if self.isChecked() else _OTHER))
        painter.setPen(style.colour("text" if strong else "text2"))
        box = self.rect().adjusted(6, 0, -6, 0)
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class SegmentedTabs(QFrame):
    """The set; ``chosen`` says the key of the way that somebody picked."""

    chosen = Signal(str)

    def __init__(self, name: str, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        style.dress(self, "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._segments: dict[str, Segment] = {}
        self._current = entries[0][0] if entries else ""
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, label in entries:
            row.addWidget(self._make_segment(key, label))

    def segment(self, key: str) -> Segment:
        """One of the ways."""
        return self._segments[key]

    def current(self) -> str:
        """The key of the way in force."""
        return self._current

    def set_current(self, key: str) -> None:
        """Pick one, without ``chosen``."""
        self._current = key
        self._segments[key].setChecked(True)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many there are."""
        self._segments[key].set_count(count)

    def _make_segment(self, key: str, label: str) -> Segment:
        segment = Segment(label)
        segment.setChecked(key == self._current)
        segment.toggled.connect(lambda on: self._toggled(key, on=on))
        self._segments[key] = segment
        return segment

    def _toggled(self, key: str, *, on: bool) -> None:
        if on and key != self._current:
            self._current = key
            self.chosen.emit(key)
