"""The state of a record at a glance: always an icon, a word and a colour together."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from fieldbook.gui import style
from fieldbook.gui.style.tokens import Face

_ICON_PX = 14
_SIDE_PX = 9
_GAP_PX = 5
_FACE = Face(12, 500)


class ChipState(Enum):
    """What a chip can say; the word itself comes from the caller."""

    DRAFT = "draft"
    INCOMPLETE = "incomplete"
    SAVED = "saved"
    SENT = "sent"
    RECEIVED = "received"
    CONFLICT = "conflict"
    QUESTION = "question"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class _Clothes:
    icon: str
    ink: str
    ground: str
    edge: str


_CLOTHES = {
    ChipState.DRAFT: _Clothes("pencil", "text2", "inset", "line"),
    ChipState.INCOMPLETE: _Clothes("circle-alert", "warn", "warn_tint", "warn_line"),
    ChipState.SAVED: _Clothes("check", "accent", "accent_tint", "accent_line"),
    ChipState.SENT: _Clothes("send", "info", "info_tint", "info_line"),
    ChipState.RECEIVED: _Clothes("shield-check", "ok", "ok_tint", "ok_line"),
    ChipState.CONFLICT: _Clothes("git-merge", "danger", "danger_tint", "danger_line"),
    ChipState.QUESTION: _Clothes("circle-help", "warn", "warn_tint", "warn_line"),
    ChipState.WITHDRAWN: _Clothes("undo-2", "text2", "inset", "line"),
}


def chip_size(word: str) -> QSize:
    """How much room a chip with *word* needs, in pixels."""
    words_px = QFontMetrics(style.font(_FACE)).horizontalAdvance(word)
    return QSize(2 * _SIDE_PX + style.scaled(_ICON_PX) + _GAP_PX + words_px + 1, style.sizes().chip_px)


def paint_chip(painter: QPainter, box: QRect, state: ChipState, *, word: str) -> None:
    """Paint a chip where reading starts in *box*, at half its height: for rows of a table too."""
    clothes, size = _CLOTHES[state], chip_size(word)
    whole = QRect(QPoint(box.x(), box.y() + (box.height() - size.height()) // 2), size)
    whole.setWidth(min(size.width(), box.width()))
    direction = Qt.LayoutDirection.RightToLeft if style.mirrored() else Qt.LayoutDirection.LeftToRight
    painter.save()
    painter.setLayoutDirection(direction)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, QRectF(QStyle.visualRect(direction, box, whole)), clothes)
    icon_px = style.scaled(_ICON_PX)
    at = QRect(whole.x() + _SIDE_PX, whole.center().y() - icon_px // 2 + 1, icon_px, icon_px)
    ratio = painter.device().devicePixelRatioF()
    picture = style.pixmap(clothes.icon, role=clothes.ink, size_px=icon_px, ratio=ratio)
    painter.drawPixmap(QStyle.visualRect(direction, box, at), picture)
    words = whole.adjusted(_SIDE_PX + icon_px + _GAP_PX, 0, -_SIDE_PX + 2, 0)
    _paint_word(painter, QStyle.visualRect(direction, box, words), clothes, word=word)
    painter.restore()


class StatusChip(QWidget):
    """A chip on its own."""

    def __init__(self, state: ChipState, word: str) -> None:
        super().__init__()
        self._state, self._word = state, word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(state, word)

    def show_state(self, state: ChipState, word: str) -> None:
        """Show another state."""
        self._state, self._word = state, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the icon and the word."""
        return chip_size(self._word)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is painted
        """Paint the chip."""
        with QPainter(self) as painter:
            paint_chip(painter, self.rect(), self._state, word=self._word)


def _paint_ground(painter: QPainter, box: QRectF, clothes: _Clothes) -> None:
    painter.setPen(QPen(style.colour(clothes.edge), 1))
    painter.setBrush(style.colour(clothes.ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)


def _paint_word(painter: QPainter, box: QRect, clothes: _Clothes, *, word: str) -> None:
    painter.setFont(style.font(_FACE))
    painter.setPen(style.colour(clothes.ink))
    shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
