"""Quiet buttons in the corner of a question; each has a key instead of one more stop for Tab."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from fieldbook.gui import style
from fieldbook.gui.parts.pressable import Pressable
from fieldbook.gui.style.tokens import RADIUS_CONTROL_PX

_ICON_PX = 16


class CornerButton(Pressable):
    """An icon that is hardly seen until it is meant; its words are the tip and what a screen reader says."""

    def __init__(self, words: str, icon: str) -> None:
        super().__init__("")
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say_words(words)

    def say_words(self, words: str) -> None:
        """Say from now on what it does."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Little, but enough for a finger beside the label."""
        return QSize(style.sizes().control_px - 8, style.sizes().icon_px + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the icon; on a ground while it is pressed in."""
        role = "accent" if self.isChecked() or self.underMouse() else "muted"
        icon_px = style.scaled(_ICON_PX)
        picture = style.pixmap(self._icon, role=role, size_px=icon_px, ratio=self.devicePixelRatioF())
        with QPainter(self) as painter:
            if self.isChecked():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.colour("accent_tint"))
                painter.drawRoundedRect(self.rect(), RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
            painter.drawPixmap((self.width() - icon_px) // 2, (self.height() - icon_px) // 2, picture)


class PinButton(CornerButton):
    """Whether the answer is kept for the next record."""

    def __init__(self) -> None:
        super().__init__("", "pin")
        self.setCheckable(True)
        self.toggled.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        if self.isChecked():
            self.say_words(self.tr("Kept for the next record; press to keep it no longer (Ctrl+Shift+K)"))
        else:
            self.say_words(self.tr("Keep this answer for the next record (Ctrl+Shift+K)"))
