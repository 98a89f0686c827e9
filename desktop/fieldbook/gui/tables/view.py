"""The list of records on a page: whole lines are chosen, Enter or a click opens."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.text import Text
from fieldbook.gui import style
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.tables.delegate import RecordDelegate
from fieldbook.gui.tables.model import RecordModel
from fieldbook.gui.tables.words import untitled
from fieldbook.gui.tongue import say

_TITLE_SHARE, _STATE_PX = 0.32, 214
_LONG, _SHORT = 1.8, 1.0
_BORDERS_PX = 2


class RecordTable(QTableView):
    """Lines of records of one form: title, the columns that the form declares, state.

    Args:
        form: Whose records.
        state: The name of the last column.
        fitted: Whether it is as high as its lines, on a page that scrolls.
    """

    opened = Signal(object)

    def __init__(self, form: Form, state: str, *, fitted: bool = False) -> None:
        super().__init__()
        self._fitted = fitted
        listed = [form.field(name).kind for name in form.listed]
        self._shares = [_LONG if isinstance(kind, Text) else _SHORT for kind in listed]
        columns = [say(form.label), *(say(kind.label) for kind in listed), state]
        self.records = RecordModel(form.id, columns, self)
        self.records.declared = form
        self.setModel(self.records)
        self._delegate = RecordDelegate()
        self._delegate.labels[""] = untitled()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(say(form.plural))
        self.setMouseTracking(True)
        self._arrange()
        self.records.modelReset.connect(self._settle)
        self.records.rowsInserted.connect(self._settle)

    def name_forms(self, labels: dict[str, str]) -> None:
        """Say below each title what sort of record it is; nothing for an empty *labels*."""
        self._delegate.labels = {**labels, "": untitled()}

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these lines; the chosen one stays chosen where it is still there."""
        chosen = self.chosen()
        top = self.verticalScrollBar().value()
        self.records.show_lines(lines, more=more)
        if chosen is not None:
            self.choose(chosen.record)
            self.verticalScrollBar().setValue(top)

    def chosen(self) -> Line | None:
        """The chosen line."""
        index = self.currentIndex()
        return self.records.line(index.row()) if index.isValid() else None

    def choose(self, record: RecordId) -> None:
        """Choose the line of *record*, if it is there."""
        row = self.records.row_of(record)
        if row >= 0:
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; everything else is the table's."""
        chosen = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen is not None:
            self.opened.emit(chosen)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by the keyboard finds a line chosen."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.records.rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which line a click would open."""
        self._point_at(event.position().toPoint())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._point_at(QPoint(-1, -1))
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(style.sizes().row_px)
            self._settle()

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self._fitted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(style.sizes().row_px)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.records.line(index.row()))

    def _point_at(self, at: QPoint) -> None:
        row = self.rowAt(at.y()) if at.y() >= 0 else -1
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _share_width(self) -> None:
        columns = self.records.columnCount()
        width = self.viewport().width()
        title_px = round(width * _TITLE_SHARE) if self._shares else width - _STATE_PX
        self.setColumnWidth(0, title_px)
        share_px = (width - title_px - _STATE_PX) / (sum(self._shares) or 1)
        for column, share in enumerate(self._shares, start=1):
            self.setColumnWidth(column, max(40, int(share_px * share)))
        self.setColumnWidth(columns - 1, _STATE_PX)

    def _settle(self) -> None:
        self._delegate.hovered_row = -1
        if self._fitted:
            lines_px = self.records.rowCount() * style.sizes().row_px
            self.setFixedHeight(lines_px + self.horizontalHeader().sizeHint().height() + _BORDERS_PX)
