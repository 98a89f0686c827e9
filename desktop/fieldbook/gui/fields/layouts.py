"""Two ways to arrange: things that flow like words, and questions in columns."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSpacerItem, QWidget

from fieldbook.gui import style


class _Held(QSpacerItem):
    """Nothing that counts: before a column without anything Qt leaves no gap, and the others grow by it."""

    def __init__(self, counts: Callable[[], bool]) -> None:
        super().__init__(0, 0)
        self._counts = counts

    def isEmpty(self) -> bool:
        """Whether its column is none just now."""
        return not self._counts()


class FieldGrid(QWidget):
    """Questions in columns of one width; hidden ones leave no hole, narrow pages get fewer columns."""

    def __init__(self, columns: int, *, least_px: int, spacing_px: tuple[int, int] = (20, 16)) -> None:
        """Make a grid.

        Args:
            columns: How many at most.
            least_px: What a column needs; with less there are fewer.
            spacing_px: Between columns, between rows.
        """
        super().__init__()
        self._most, self._least_px, self._now = columns, least_px, columns
        self._spans: list[tuple[QWidget, int]] = []
        self._growing: set[QWidget] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(spacing_px[0])
        self._grid.setVerticalSpacing(spacing_px[1])
        self._held = [_Held(partial(self._has, at)) for at in range(columns)]
        for at, item in enumerate(self._held):
            self._grid.addItem(item, 0, at)

    def _has(self, column: int) -> bool:
        return column < self._now

    def add(self, widget: QWidget, *, span: int = 1, at: int | None = None, grows: bool = False) -> None:
        """Take one more, before the one at *at*. Call ``arrange`` once all are there.

        Args:
            widget: The question.
            span: How many columns it takes.
            at: Its place, the last one for None.
            grows: Whether it takes what its row has left when nothing fits beside it.
        """
        widget.setParent(self)
        if grows:
            self._growing.add(widget)
        self._spans.insert(len(self._spans) if at is None else at, (widget, span))
        for after, _ in self._spans[self._spans.index((widget, span)) + 1 :]:
            after.raise_()  # a screen reader reads children in the order in which they are stacked

    def has_shown(self) -> bool:
        """Whether anything is to be seen."""
        return any(not widget.isHidden() for widget, _ in self._spans)

    def arrange(self) -> None:
        """Put everything that is not hidden in its place."""
        # An item that is only taken out stays alive, and the height that it remembers stays with the widget.
        for widget, _ in self._spans:
            self._grid.removeWidget(widget)
        row = column = 0
        shown = [(widget, min(span, self._now)) for widget, span in self._spans if not widget.isHidden()]
        for (widget, span), (_, after) in pairwise([*shown, (self, self._now)]):
            if column + span > self._now:
                row, column = row + 1, 0
            is_last = column + span + after > self._now
            taken = self._now - column if is_last and widget in self._growing else span
            self._grid.addWidget(widget, row, column, 1, taken, Qt.AlignmentFlag(0))
            column += taken
        for at in range(self._most):
            self._grid.setColumnStretch(at, 1 if at < self._now else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        gap_px = self._grid.horizontalSpacing()
        fitting = (event.size().width() + gap_px) // (style.scaled(self._least_px) + gap_px)
        columns = self._most if fitting >= self._most else max(1, fitting)
        columns = columns if self._most % columns == 0 else max(1, columns - 1)
        if columns != self._now:
            self._now = columns
            self.arrange()

    def minimumSizeHint(self) -> QSize:
        """One column: the others go below it when there is no room."""
        return QSize(min(self._least_px, 160), super().minimumSizeHint().height())
