"""A small thing that stands for an answer and can be taken away."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle

from fieldbook.gui import style
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import Face

_FACE = Face(13, 500)
_SIDE_PX = 10
_CROSS_PX = 14
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RemovableChip(Pressable):
    """Words with a cross; a press, Delete or Enter takes it away."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, words: str, *, removes: str) -> None:
        """Show *words*; *removes* is what a screen reader says the press does."""
        super().__init__(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(removes)
        self.setToolTip(removes)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away too; the arrows go from one to the next."""
        if event.key() in _CLEARING:
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (event.key() == Qt.Key.Key_Right) is not style.mirrored()
            self.stepped.emit(1 if forward else -1)
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for words and cross."""
        words_px = QFontMetrics(style.font(_FACE)).horizontalAdvance(self.words)
        return QSize(words_px + 2 * _SIDE_PX + style.scaled(_CROSS_PX) + 8, style.sizes().control_px)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(90, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint ground, words and cross."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("accent" if self.underMouse() else "line"), 1))
            painter.setBrush(style.colour("accent_tint"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            self._paint_inside(painter)
        if self.shows_ring:
            paint_ring(self)

    def _paint_inside(self, painter: QPainter) -> None:
        cross_px = style.scaled(_CROSS_PX)
        room = self.rect().adjusted(_SIDE_PX + 2, 0, -_SIDE_PX - cross_px - 4, 0)
        words_at = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.setFont(style.font(_FACE))
        painter.setPen(style.colour("text"))
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room.width() + 2)
        painter.drawText(words_at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        cross = style.pixmap("x", role="text2", size_px=cross_px, ratio=self.devicePixelRatioF())
        left_px, top_px = self.width() - _SIDE_PX - cross_px + 1, (self.height() - cross_px) // 2
        at = QRect(left_px, top_px, cross_px, cross_px)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), at).topLeft(), cross)
