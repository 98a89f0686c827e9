"""Lines that are read as far as somebody scrolls: a model that holds some and asks for more."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
R = TypeVar("R")


class PagedLines(QAbstractTableModel, Generic[R]):
    """The lines that have been read so far; whoever inherits says what stands in their cells.

    Attributes:
        ask_for_more: Called when somebody has scrolled to the last of them and there are others.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[R] = []
        self._more = False
        self.ask_for_more: Callable[[], None] = _nobody

    def show_lines(self, lines: Sequence[R], *, more: bool) -> None:
        """Hold these lines instead of all others; *more* says that there are others."""
        self.beginResetModel()
        self._lines, self._more = list(lines), more
        self.endResetModel()

    def add_lines(self, lines: Sequence[R], *, more: bool) -> None:
        """Hold these too."""
        first = len(self._lines)
        self._more = more
        if lines:
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def line(self, row: int) -> R:
        """The line at *row*."""
        return self._lines[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines have been read."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are lines that have not been read."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Read the next ones."""
        if not parent.isValid():
            self.ask_for_more()


def _nobody() -> None:
    """Nothing behind it."""
