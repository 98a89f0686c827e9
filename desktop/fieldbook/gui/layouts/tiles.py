"""Things of one width side by side, as many as have room; the others go below."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldbook.gui import style


class Tiles(QWidget):
    """Tiles in rows of equal length.

    Args:
        tiles: In the order of reading.
        least_px: The width at the usual size of the text, below which a tile would be cramped.
        spacing_px: Between two tiles.
    """

    def __init__(self, tiles: Sequence[QWidget], *, least_px: int, spacing_px: int = 14) -> None:
        super().__init__()
        self._tiles, self._least_px = list(tiles), least_px
        self._beside = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing_px)
        self._arrange(len(self._tiles))

    @property
    def beside(self) -> int:
        """How many stand side by side now."""
        return self._beside

    def minimumSizeHint(self) -> QSize:
        """One tile: the others go below it where there is no room."""
        least_px = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(least_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them anew where another number has room."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def _fitting(self, width_px: int) -> int:
        """As many as have room, and the same number in each row as far as that goes."""
        gap_px, count = self._grid.spacing(), max(len(self._tiles), 1)
        room = max(1, (width_px + gap_px) // (style.scaled(self._least_px) + gap_px))
        return ceil(count / ceil(count / room))

    def _arrange(self, beside: int) -> None:
        if beside == self._beside:
            return
        for at in range(max(self._beside, beside)):
            self._grid.setColumnStretch(at, 1 if at < beside else 0)
        self._beside = beside
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // beside, at % beside)
