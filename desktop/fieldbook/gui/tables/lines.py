"""A table in which whole lines are chosen, and no cell is a place of its own."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

_Move = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag


class LineTable(QTableView):
    """Chooses by lines; Qt's ``selectRow`` would choose nothing in a mirrored window.

    It looks for the first column one pixel outside.
    """

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first line and to the last one that was read."""
        last = self.model().rowCount() - 1
        ends = {_Move.MoveHome: 0, _Move.MoveEnd: last}
        return (
            self.model().index(ends[action], 0)
            if action in ends and last >= 0
            else super().moveCursor(action, modifiers)
        )

    def _choose_row(self, row: int) -> None:
        """Choose one whole line and no other."""
        self._go_to_row(row, _Flag.ClearAndSelect | _Flag.Rows)

    def _stand_on_row(self, row: int) -> None:
        """Go to a line without choosing it."""
        self._go_to_row(row, _Flag.NoUpdate)

    def _choose_too(self, rows: Iterable[int]) -> None:
        """Choose these whole lines beside the others."""
        for row in rows:
            self.selectionModel().select(self.model().index(row, 0), _Flag.Select | _Flag.Rows)

    def _go_to_row(self, row: int, flags: _Flag) -> None:
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)
