"""Lines that are only told: a model with headings and as many rows as it was given, each cell a word."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_READ_ALOUD = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.ToolTipRole),
)
R = TypeVar("R")


class ToldRows(QAbstractTableModel, Generic[R]):
    """Rows under headings; whoever inherits says what stands in their cells.

    Attributes:
        headings: Those of the columns, said by whoever inherits.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[R] = ()
        self.headings: tuple[str, ...] = ()

    def show_rows(self, rows: Sequence[R]) -> None:
        """Hold these instead of all others."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @abstractmethod
    def words(self, row: R, column: int) -> str:
        """What stands in a cell."""

    def colour(self, row: R, column: int) -> QColor | None:
        """Of a cell that stands out, or stands back; None for the usual one."""
        del row, column
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The words of a cell, also for a screen reader, and its colour."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in _READ_ALOUD:
            return self.words(row, index.column())
        return self.colour(row, index.column()) if role == Qt.ItemDataRole.ForegroundRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The columns' names."""
        is_named = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.headings)
        return self.headings[section] if is_named and role == Qt.ItemDataRole.DisplayRole else None
