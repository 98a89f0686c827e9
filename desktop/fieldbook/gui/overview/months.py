"""Records by month, one column a month, parted by form; pressing a column leads to its records."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.layouts.flow import FlowLayout
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import make_label
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import CAPTION
from fieldbook.gui.tables.words import show_number

_TALL_PX, _LABEL_PX, _COLUMN_PX, _WIDEST_PX = 168, 22, 38, 44
_ABOVE_PX, _SWATCH_PX = 20, 14
_BETWEEN_PX = 1.5


@dataclass(frozen=True, slots=True)
class Month:
    """One column.

    Attributes:
        key: ``2019-12``.
        label: What stands below it; *said* says all of it aloud.
        parts: Series of the legend, and how many records.
    """

    key: str
    label: str
    said: str
    parts: tuple[tuple[int, int], ...]

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(many for _, many in self.parts)


class Column(Pressable):
    """A month."""

    def __init__(self, month: Month, most: int) -> None:
        super().__init__(month.label)
        self._month, self._most = month, max(most, 1)
        self.setAccessibleName(month.said)
        self.setToolTip(month.said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for a column and the name of its month."""
        return QSize(_COLUMN_PX, style.scaled(_TALL_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole column is painted
        """Paint the parts from the ground up, parted by a gap, and the month below."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.underMouse() or self.isDown():
                painter.setBrush(style.colour("inset"))
                painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
            room = self.rect().adjusted(4, style.scaled(_ABOVE_PX), -4, -style.scaled(_LABEL_PX))
            self._write(painter, room, self._paint_parts(painter, room))
        if self.shows_ring:
            paint_ring(self)

    def _paint_parts(self, painter: QPainter, room: QRect) -> float:
        """Where the top of the column is."""
        top, wide = float(room.bottom()), min(room.width(), _WIDEST_PX)
        left = room.center().x() - wide / 2
        for series, many in self._month.parts:
            tall = room.height() * many / self._most
            style.fill_series(painter, QRectF(left, top - tall, wide, max(1.0, tall - _BETWEEN_PX)), series)
            top -= tall
        return top

    def _write(self, painter: QPainter, room: QRect, top: float) -> None:
        painter.setFont(style.font(CAPTION))
        painter.setPen(style.colour("text"))
        tall_px = painter.fontMetrics().height()
        above = QRect(0, int(top) - tall_px - 2, self.width(), tall_px)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, show_number(self._month.total))
        painter.setPen(style.colour("muted"))
        below = QRect(0, room.bottom() + 4, self.width(), style.scaled(_LABEL_PX) - 4)
        shown = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shown)


class MonthChart(QWidget):
    """The columns in the order of time, with a legend in words; ``chosen`` says the key of a month."""

    chosen = Signal(str)

    def __init__(self, months: Sequence[Month], legend: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(2)
        most = max((month.total for month in months), default=1)
        for month in months:
            made = Column(month, most)
            made.clicked.connect(lambda _=False, key=month.key: self.chosen.emit(key))
            row.addWidget(made)
        add_layout(column, row)
        column.addWidget(_make_legend(legend))


class _Swatch(QWidget):
    """The colour of one part of the legend; the word beside it says the same."""

    def __init__(self, series: int) -> None:
        super().__init__()
        self._series = series
        self.setFixedSize(style.scaled(_SWATCH_PX), style.scaled(_SWATCH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the colour."""
        with QPainter(self) as painter:
            style.fill_series(painter, QRectF(self.rect()), self._series)


def _make_legend(entries: Sequence[tuple[int, str]]) -> QWidget:
    legend = QWidget()
    flow = FlowLayout(spacing_px=14)
    legend.setLayout(flow)
    for series, word in entries:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Swatch(series))
        row.addWidget(make_label(word, "caption"))
        flow.addWidget(entry)
    return legend
