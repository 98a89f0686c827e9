"""Two ways to arrange: things that flow like words, and questions in columns."""

from itertools import pairwise

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Things in a row, and in the next row where there is no room; the last one takes what is left."""

    def __init__(self, spacing_px: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing_px)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def insert(self, at: int, widget: QWidget) -> None:
        """Take *widget* before the thing at *at*."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out; None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in *width* pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() + self.spacing() for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The largest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, row_px = 0, 0, 0
        shown = self._shown()
        for item in shown:
            last = item is shown[-1]
            width = min((item.minimumSize() if last else item.sizeHint()).width(), rect.width())
            height = item.sizeHint().height()
            if x and x + width > rect.width():
                x, y, row_px = 0, y + row_px + self.spacing(), 0
            width = rect.width() - x if last else width
            if move:
                box = QRect(rect.topLeft() + QPoint(x, y), QSize(width, height))
                item.setGeometry(QStyle.visualRect(self._direction(), rect, box))
            x, row_px = x + width + self.spacing(), max(row_px, height)
        return y + row_px

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight


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

    def add(self, widget: QWidget, *, span: int = 1, at: int | None = None, grows: bool = False) -> None:
        """Take one more, before the one at *at*. Call ``arrange`` once all are there.

        Args:
            widget: The question.
            span: How many columns it takes.
            at: Its place, the last one for None.
            grows: Whether it takes the whole row when it is alone there.
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
            alone = column == 0 and span + after > self._now
            taken = self._now if alone and widget in self._growing else span
            self._grid.addWidget(widget, row, column, 1, taken, Qt.AlignmentFlag(0))
            column += taken
        for at in range(self._most):
            self._grid.setColumnStretch(at, 1 if at < self._now else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        gap_px = self._grid.horizontalSpacing()
        fitting = (event.size().width() + gap_px) // (self._least_px + gap_px)
        columns = self._most if fitting >= self._most else max(1, fitting)
        columns = columns if self._most % columns == 0 else max(1, columns - 1)
        if columns != self._now:
            self._now = columns
            self.arrange()

    def minimumSizeHint(self) -> QSize:
        """One column: the others go below it when there is no room."""
        return QSize(min(self._least_px, 160), super().minimumSizeHint().height())
