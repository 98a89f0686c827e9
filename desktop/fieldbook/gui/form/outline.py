"""The sections of a form beside the page: how far each is, and the way to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.direction import broken
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.presenters.outline import SectionState, Standing
from fieldbook.gui.style.tokens import CAPTION, RADIUS_INSET_PX, STRONG

OUTLINE_PX = 228
_ICON_PX = 18
_SIDE_PX, _GAP_PX, _AIR_PX = 10, 10, 6
_SPILLING = int(Qt.TextFlag.TextDontClip)
"""Arabic letters reach below the line that Latin ones are measured by."""
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_PICTURES = {
    Standing.HIDDEN: ("circle", "muted"),
    Standing.UNTOUCHED: ("circle", "muted"),
    Standing.BEGUN: ("circle-dot", "accent"),
    Standing.MISSING: ("circle-dot", "warn"),
    Standing.COMPLETE: ("circle-check", "ok"),
    Standing.PROBLEMS: ("circle-alert", "danger"),
}


class SectionLine(Pressable):
    """One section: an icon, its title, and in words how far it is."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._picture, self._role, self._said = "circle", "muted", ""
        self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def said(self) -> str:
        """How far the section is, in words."""
        return self._said

    def show_state(self, picture: str, role: str, *, said: str) -> None:
        """Show how far it is."""
        self._picture, self._role, self._said = picture, role, said
        self.setAccessibleDescription(said)
        self.update()

    def set_current(self, *, current: bool) -> None:
        """Mark the section in which one is."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        """One line that says how far it is, below a title that takes as many as it must."""
        wanted_px = self._title_px() + QFontMetrics(style.font(CAPTION)).height() + 2 * _AIR_PX
        return QSize(OUTLINE_PX, max(style.sizes().control_px + 12, wanted_px))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A title wraps by the width there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint ground, icon and words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._current or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.colour("accent_tint" if self._current else "line"))
                painter.drawRoundedRect(self.rect(), RADIUS_INSET_PX, RADIUS_INSET_PX)
            self._paint_inside(painter)
        if self.shows_ring:
            paint_ring(self)

    def _paint_inside(self, painter: QPainter) -> None:
        ratio, direction = self.devicePixelRatioF(), self.layoutDirection()
        icon_px, title_px = style.scaled(_ICON_PX), self._title_px()
        said_px = QFontMetrics(style.font(CAPTION)).height()
        top = (self.height() - title_px - said_px) // 2
        line_px = QFontMetrics(style.font(STRONG)).height()
        icon_at = QRect(_SIDE_PX, top + (line_px - icon_px) // 2, icon_px, icon_px)
        picture = style.pixmap(self._picture, role=self._role, size_px=icon_px, ratio=ratio)
        painter.drawPixmap(QStyle.visualRect(direction, self.rect(), icon_at).topLeft(), picture)
        start = _SIDE_PX + icon_px + _GAP_PX
        lines = (
            (STRONG, "text", self.words, top, title_px),
            (CAPTION, "muted", self._said, top + title_px, said_px),
        )
        for face, role, words, y, height in lines:
            painter.setFont(style.font(face))
            painter.setPen(style.colour(role))
            box = QStyle.visualRect(direction, self.rect(), QRect(start, y, self._room_px(), height))
            painter.drawText(box, _WRAPPED | _SPILLING, broken(words, painter.font(), box.width()))

    def _room_px(self) -> int:
        return max(self.width(), OUTLINE_PX) - 2 * _SIDE_PX - style.scaled(_ICON_PX) - _GAP_PX

    def _title_px(self) -> int:
        metrics = QFontMetrics(style.font(STRONG))
        wrapped = metrics.boundingRect(QRect(0, 0, self._room_px(), 1000), _WRAPPED, self.words)
        return wrapped.height()


class Outline(QWidget):
    """All sections under each other."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sections"))
        self.setFixedWidth(OUTLINE_PX)
        self.lines = [SectionLine(title) for title in titles]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for at, line in enumerate(self.lines):
            line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab is for the questions
            line.clicked.connect(partial(self._choose, at))
            column.addWidget(line)
        column.addStretch(1)

    def show_sections(self, states: Sequence[SectionState]) -> None:
        """Show how far each is; sections without questions are left out."""
        for line, state in zip(self.lines, states, strict=True):
            picture, role = _PICTURES[state.standing]
            line.show_state(picture, role, said=self._words(state))
            line.setVisible(state.standing is not Standing.HIDDEN)

    def set_current(self, current: int) -> None:
        """Mark the section in which one is; -1 for none."""
        for at, line in enumerate(self.lines):
            line.set_current(current=at == current)

    def _choose(self, at: int) -> None:
        self.chosen.emit(at)

    def _words(self, state: SectionState) -> str:
        counted = {
            Standing.PROBLEMS: self.tr("%n to mend", "", state.count),
            Standing.MISSING: self.tr("%n still missing", "", state.count),
        }
        plain = {
            Standing.UNTOUCHED: self.tr("Nothing yet"),
            Standing.BEGUN: self.tr("Begun"),
            Standing.COMPLETE: self.tr("Complete"),
        }
        return counted.get(state.standing, "") or plain.get(state.standing, "")
