"""The preview: a line for each row of a file, what is handed back first."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from fieldbook.gui import style
from fieldbook.gui.direction import in_line
from fieldbook.gui.importing.presenter import PreviewRow
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.parts.pressable import Ring
from fieldbook.gui.tables.told import Index, ToldRows
from fieldbook.gui.tongue import say

_SENTENCES = (2, 3, 4, 5)
_SHARES = (0.08, 0.0, 0.18, 0.19, 0.16, 0.39)
"""What becomes of a row has the room that its words need; what to mend is a sentence, and has most."""
ScrollHint = QAbstractItemView.ScrollHint
_AROUND_PX = 40
PADDING_PX = 32
"""What a cell keeps free beside its words, on both sides together."""
_ANY_PX = 10_000
_ROUNDS_MOST = 9
"""Each brings rows in sight that may grow and push the others down; fewer every time."""
_AIR_PX = 16
"""Above and below words that take several lines."""


class PreviewModel(ToldRows[PreviewRow]):
    """Row, what becomes of it, record, where, what stands there, and what to mend."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (
            self.tr("Row"),
            self.tr("What"),
            self.tr("Record"),
            self.tr("Where"),
            self.tr("In the file"),
            self.tr("What to mend"),
        )

    def words(self, row: PreviewRow, column: int) -> str:
        """What is handed back says where, what stands there, and why that will not do."""
        told = (row.place, word_of(row.fate), say(row.title), say(row.where), row.typed, say(row.text))
        return in_line(told[column])

    def colour(self, row: PreviewRow, column: int) -> QColor | None:
        """What is handed back stands out."""
        return style.colour(_ROLES[row.fate]) if column == 1 else None


class PreviewTable(QTableView):
    """The lines, to be looked through with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        follow_finger(self)
        self.setAccessibleName(self.tr("What would become of each row"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Ring(self)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(style.sizes().control_px)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.rows.modelReset.connect(self._fit_rows)
        self.verticalScrollBar().valueChanged.connect(self._fit_rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        fate_px = max(self.fontMetrics().horizontalAdvance(word_of(fate)) for fate in _ROLES) + _AROUND_PX
        room_px = self.viewport().width() - fate_px
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, int(room_px * share) if share else fate_px)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(style.sizes().control_px)
            self._fit_rows()

    def scrollTo(self, index: Index, hint: ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Bring a cell in sight, all of its row, though those above it may grow now that they are seen."""
        self._fit(index.row())
        for _ in range(_ROUNDS_MOST):
            super().scrollTo(index, hint)
            self._fit_rows()
            self.updateGeometries()
            if self.visualRect(index).bottom() <= self.viewport().height():
                break

    def _fit_rows(self) -> None:
        """Let a sentence go on in a second line, in the rows in sight: a file may have a hundred thousand."""
        row = max(self.rowAt(0), 0)
        while row < self.rows.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            self._fit(row)
            row += 1

    def _fit(self, row: int) -> None:
        words_px = max(self._words_px(row, column) for column in _SENTENCES)
        self.verticalHeader().resizeSection(row, max(words_px + _AIR_PX, style.sizes().control_px))

    def _words_px(self, row: int, column: int) -> int:
        """How high the words of a cell are; the hint of a view leaves its padding out."""
        room = QRect(0, 0, self.columnWidth(column) - PADDING_PX, _ANY_PX)
        words = str(self.rows.index(row, column).data())
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


_ROLES = {"new": "ok", "changed": "accent", "known": "muted", "rejected": "warn"}


def word_of(fate: str) -> str:
    """What becomes of a row, in a word."""
    words = {
        "new": QCoreApplication.translate("Preview", "New"),
        "changed": QCoreApplication.translate("Preview", "Change"),
        "known": QCoreApplication.translate("Preview", "Held already"),
        "rejected": QCoreApplication.translate("Preview", "To be mended"),
    }
    return words[fate]
