"""The sections of a form beside the page: how far each is, and the way to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.presenters.outline import SectionState, Standing
from fieldbook.gui.style.tokens import CAPTION, RADIUS_INSET_PX, STRONG

OUTLINE_PX = 228
_ICON_PX = 18
_SIDE_PX = 10
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
        """Two lines."""
        return QSize(OUTLINE_PX, style.sizes().control_px + 12)

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
        top = (self.height() - 38) // 2
        icon_at = QRect(_SIDE_PX, top + 1, _ICON_PX, _ICON_PX)
        picture = style.pixmap(self._picture, role=self._role, size_px=_ICON_PX, ratio=ratio)
        painter.drawPixmap(QStyle.visualRect(direction, self.rect(), icon_at).topLeft(), picture)
        start = _SIDE_PX + _ICON_PX + 10
        width = self.width() - start - _SIDE_PX
        lines = ((STRONG, "text", self.words, top, 20), (CAPTION, "muted", self._said, top + 20, 18))
        for face, role, words, y, height in lines:
            painter.setFont(style.font(face))
            painter.setPen(style.colour(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            box = QStyle.visualRect(direction, self.rect(), QRect(start, y, width, height))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
