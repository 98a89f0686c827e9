"""A table model over the lines that have been read so far; it asks for more when somebody scrolls there."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QObject, Qt

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.telling.retelling import retold, retold_title
from fieldbook.forms.values.day import parse_day
from fieldbook.gui.direction import in_line
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.tables.paged import Index, PagedLines
from fieldbook.gui.tables.words import remark_on, show_instant, untitled, words_on
from fieldbook.gui.tongue import say, show_day
from fieldbook.services.lists.columns import CHANGED

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_READ_ALOUD = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))

_NOWHERE = QModelIndex()


class RecordModel(PagedLines[Line]):
    """Title, the columns of the form, and the state."""

    unsorted = ""
    """The tip of a column by which nothing is sorted."""

    declared: Form | None = None
    """Whose lines they are, so that our own words in them can be said in the language of the window."""

    others: Mapping[str, Form] = MappingProxyType({})
    """The forms of what a search found besides, so that their titles can be said too."""

    def __init__(self, form: str, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._columns = form, tuple(columns)
        self._names: tuple[str, ...] = ()
        self.sorted_by: Mapping[int, str] = {}

    def show_columns(self, names: Sequence[str], columns: Sequence[str]) -> None:
        """Have other columns: their *names* between title and state, and the headings of all."""
        self.beginResetModel()
        self._names, self._columns = tuple(names), tuple(columns)
        self.endResetModel()

    def row_of(self, record: RecordId) -> int:
        """Where *record* is, -1 when it has not been read."""
        return next((row for row, line in enumerate(self._lines) if line.record == record), -1)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Title, columns, state."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Words for people and screen readers; the line itself for whoever paints it."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and index.column() < self.columnCount() - 1:
            return self._title(line) if index.column() == 0 else self._words(line, index.column())
        return self._words(line, index.column()) if role in _READ_ALOUD else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return self.sorted_by.get(section, self.unsorted) if role == Qt.ItemDataRole.ToolTipRole else None

    def _words(self, line: Line, column: int) -> str:
        if column == 0:
            return self._title(line) or untitled()
        if column == self.columnCount() - 1:
            return words_on(line)
        # What a search found among other forms has other columns.
        known = line.form == self._form and column <= len(line.cells)
        if not known or self.declared is None:
            return line.cells[column - 1] if known else ""
        name, text = self._names[column - 1], line.cells[column - 1]
        if name == CHANGED:
            return show_instant(text)
        if name not in self.declared.listed:
            return say(text)
        kind = self.declared.field(name).kind
        return _show_day(kind, text) if isinstance(kind, DayKind) else say(retold(kind, text))

    def _title(self, line: Line) -> str:
        own = self.declared is not None and line.form == self.declared.id
        form = self.declared if own else self.others.get(line.form)
        return say(retold_title(form, line.title)) if form is not None else line.title


def second_line(line: Line, form_label: str = "") -> str:
    """What stands small below a title: identifier, when, and what the chip leaves out."""
    return in_line(form_label, line.short, show_instant(line.changed_at), remark_on(line))


def _show_day(kind: DayKind, text: str) -> str:
    """A day as lists have room for it; what stands there instead of one as it is."""
    try:
        return show_day(parse_day(text))
    except ValueError:
        return say(retold(kind, text))
