"""The numbers of one statement, line by line, to be looked through with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from fieldbook.gui import style
from fieldbook.gui.tongue import say, show_number
from fieldbook.report.publishing.released import Shown

_SHARES = (0.2, 0.3, 0.26, 0.12, 0.12)
_LINES_SHOWN = 9
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_READ_ALOUD = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.ToolTipRole),
)
_BETWEEN = " · "


class StatisticsModel(QAbstractTableModel):
    """Of what, what is counted, which part, how many, as of when."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Shown] = ()
        self._columns = (
            self.tr("Operation"),
            self.tr("What is counted"),
            self.tr("Part"),
            self.tr("Number"),
            self.tr("As of"),
        )

    def show_numbers(self, rows: Sequence[Shown]) -> None:
        """Hold these instead of all others."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The words of a cell; a number that is held back is a word as well, and never a blank."""
        row = self._rows[index.row()]
        if role in _READ_ALOUD:
            return self._cells(row)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and row.number is None and index.column() == 3:  # noqa: PLR2004 - the number
            return style.colour("muted")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None

    def _cells(self, row: Shown) -> tuple[str, ...]:
        cell = row.cell
        what = _BETWEEN.join(filter(None, (say(cell.measure), say(cell.unit))))
        part = _BETWEEN.join(filter(None, (say(cell.split), say(cell.part))))
        as_of = _BETWEEN.join(filter(None, (cell.as_of, say(cell.status))))
        group = say(cell.group) if cell.group else self.tr("All together")
        return (group, what, part, self._number(row), as_of)

    def _number(self, row: Shown) -> str:
        if row.number is None:
            return self.tr("held back")
        whole = row.number == row.number.to_integral_value()
        digits = show_number(int(row.number)) if whole else f"{row.number:f}"
        return " ".join(filter(None, (say(row.cell.exactness), digits)))


class StatisticsTable(QTableView):
    """As high as a few lines; the rest is scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = StatisticsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Numbers as the station told them"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(style.sizes().control_px)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_numbers(self, rows: Sequence[Shown]) -> None:
        """Show these."""
        self.rows.show_numbers(rows)
        lines = min(_LINES_SHOWN, len(rows)) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(lines + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, int(self.viewport().width() * share))
