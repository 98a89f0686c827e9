"""A table model over the lines that have been read so far; it asks for more when somebody scrolls there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.tables.retelling import retold, retold_title
from fieldbook.gui.tables.words import remark_on, show_instant, state_of, untitled, word_for
from fieldbook.gui.tongue import say

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_READ_ALOUD = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RecordModel(QAbstractTableModel):
    """Title, the columns of the form, and the state."""

    declared: Form | None = None
    """Whose lines they are, so that our own words in them can be said in the language of the window."""

    def __init__(self, form: str, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._columns = form, tuple(columns)
        self._lines: list[Line] = []
        self._more = False
        self.ask_for_more: Callable[[], None] = _nobody

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Hold these lines instead of all others; *more* says that there are others."""
        self.beginResetModel()
        self._lines, self._more = list(lines), more
        self.endResetModel()

    def add_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Hold these too."""
        first = len(self._lines)
        self._more = more
        if lines:
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def line(self, row: int) -> Line:
        """The line at *row*."""
        return self._lines[row]

    def row_of(self, record: RecordId) -> int:
        """Where *record* is, -1 when it has not been read."""
        return next((row for row, line in enumerate(self._lines) if line.record == record), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines have been read."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Title, columns, state."""
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are lines that have not been read."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Read the next window."""
        if not parent.isValid():
            self.ask_for_more()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Words for people and screen readers; the line itself for whoever paints it."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return self._title(line)
        return self._words(line, index.column()) if role in _READ_ALOUD else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None

    def _words(self, line: Line, column: int) -> str:
        if column == 0:
            return self._title(line) or untitled()
        if column == self.columnCount() - 1:
            return word_for(state_of(line))
        # What a search found among other forms has other columns.
        known = line.form == self._form and column <= len(line.cells)
        if not known or self.declared is None:
            return line.cells[column - 1] if known else ""
        kind = self.declared.field(self.declared.listed[column - 1]).kind
        return say(retold(kind, line.cells[column - 1]))

    def _title(self, line: Line) -> str:
        if self.declared is None or line.form != self.declared.id:
            return line.title
        return say(retold_title(self.declared, line.title))


def second_line(line: Line, form_label: str = "") -> str:
    """What stands small below a title: identifier, when, and what the chip leaves out."""
    parts = (form_label, line.short, show_instant(line.changed_at), remark_on(line))
    return "  ·  ".join(part for part in parts if part)


def _nobody() -> None:
    """No list behind it."""
