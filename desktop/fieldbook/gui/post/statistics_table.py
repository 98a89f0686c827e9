"""The numbers of one statement, line by line, to be looked through with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from fieldbook.gui import style
from fieldbook.gui.direction import in_line
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.tables.told import ToldRows
from fieldbook.gui.tongue import say, show_number
from fieldbook.report.publishing.released import Shown

_SHARES = (0.2, 0.3, 0.26, 0.12, 0.12)
_LINES_SHOWN = 9
_BETWEEN = " · "
_NUMBER = 3


class StatisticsModel(ToldRows[Shown]):
    """Of what, what is counted, which part, how many, as of when."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (
            self.tr("Operation"),
            self.tr("What is counted"),
            self.tr("Part"),
            self.tr("Number"),
            self.tr("As of"),
        )

    def words(self, row: Shown, column: int) -> str:
        """A number that is held back is a word as well, and never a blank."""
        cell = row.cell
        told = (
            say(cell.group) if cell.group else self.tr("All together"),
            in_line(say(cell.measure), say(cell.unit), between=_BETWEEN),
            in_line(say(cell.split), say(cell.part), between=_BETWEEN),
            self._number(row),
            in_line(cell.as_of, say(cell.status), between=_BETWEEN),
        )
        return told[column]

    def colour(self, row: Shown, column: int) -> QColor | None:
        """What is held back stands back."""
        return style.colour("muted") if row.number is None and column == _NUMBER else None

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
        follow_finger(self)
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
        self.rows.show_rows(rows)
        lines = min(_LINES_SHOWN, len(rows)) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(lines + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, int(self.viewport().width() * share))
