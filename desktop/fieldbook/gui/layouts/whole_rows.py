"""Rows of one height that scroll where there is no room for all of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fieldbook.gui.layouts.fingers import follow_finger


class WholeRows(QScrollArea):
    """Shows as many rows as have room, and never a part of one."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._row_px = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self.setWidget(inside)
        follow_finger(self)

    def set_row(self, height_px: int) -> None:
        """So high is a row, with the gap to the next one."""
        self._row_px = height_px
        self.verticalScrollBar().setSingleStep(height_px)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again how many have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scrolls = self._inside.minimumSizeHint().height() > self.height()
        rest_px = self.height() % self._row_px if scrolls else 0
        if rest_px != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, rest_px)
