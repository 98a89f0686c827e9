"""The list of records on a page: whole lines are chosen, Enter or a click opens."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.gui import style
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.parts.pressable import Ring
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.tables.delegate import RecordDelegate
from fieldbook.gui.tables.lines import LineTable
from fieldbook.gui.tables.model import RecordModel
from fieldbook.gui.tables.widths import Needs, sort_of
from fieldbook.gui.tables.words import untitled
from fieldbook.gui.tongue import say
from fieldbook.services.lists.columns import CHANGED, Column, chosen
from fieldbook.store.rows import Order

_BORDERS_PX = 2
_LEAST_ROWS = 4


class RecordTable(LineTable):
    """Lines of records of one form: title, the columns that the form declares, state.

    Args:
        form: Whose records.
        state: The name of the last column.
        fitted: Whether it is as high as its lines, on a page that scrolls.

    ``picked`` says how many lines are chosen, ``sorted_by`` by what a heading was asked to sort and whether
    upwards, ``columns_moved`` the names of the columns in their new order.
    """

    opened = Signal(object)
    picked = Signal(int)
    sorted_by = Signal(str, bool)
    columns_moved = Signal(object)

    def __init__(self, form: Form, state: str, *, fitted: bool = False) -> None:
        super().__init__()
        self._fitted = fitted
        self._tips = ("", "")
        self._order: tuple[Order, bool] = ("changed", False)
        self._form, self._state = form, state
        self._orders: dict[int, Order] = {}
        self._names: tuple[str, ...] = ()
        self._needs = Needs()
        self.records = RecordModel(form.id, [], self)
        self.records.declared = form
        self.setModel(self.records)
        self.show_columns(chosen(form, form.listed))
        self._delegate = RecordDelegate()
        self._delegate.labels[""] = untitled()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(say(form.plural))
        self.setMouseTracking(True)
        self._arrange()
        self.records.modelReset.connect(self._settle)
        self.records.rowsInserted.connect(self._settle)
        self.records.rowsInserted.connect(self._look_on)

    def minimumSizeHint(self) -> QSize:
        """The heading and three records: less would not be a list."""
        least = super().minimumSizeHint()
        return least if self._fitted else least.expandedTo(QSize(0, _LEAST_ROWS * style.sizes().row_px))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Have these columns between title and state."""
        form, self._names = self._form, tuple(column.name for column in columns)
        kinds = {field.name: field.kind for field in form.fields}
        self._needs.begin([sort_of(name, kinds.get(name)) for name in self._names])
        headings = [say(form.label), *(say(column.label) for column in columns), self._state]
        self._keep_chosen(lambda: self.records.show_columns(self._names, headings))
        known: dict[str, Order] = {form.day_field: "day", CHANGED: "changed"}
        found = {at: known[name] for at, name in enumerate(self._names, start=1) if name in known}
        self._orders = {0: "name", **found}
        self._share_width()

    def allow_many(self, *, sortable: str, unsortable: str) -> None:
        """Let several lines be chosen, and headings sort and be moved; the tips say which of them sort."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit(len(self.chosen_lines())))
        self._tips = (sortable, unsortable)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        header.sectionMoved.connect(self._moved)

    def show_order(self, order: Order, *, ascending: bool) -> None:
        """Show by which heading the lines are sorted, and which way."""
        header, at = self.horizontalHeader(), next((at for at, by in self._orders.items() if by == order), -1)
        way = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        with QSignalBlocker(header):
            header.setSortIndicatorShown(at >= 0)
            header.setSortIndicator(at, way)
        self._order = (order, ascending)
        sortable, self.records.unsorted = self._tips
        self.records.sorted_by = dict.fromkeys(self._orders, sortable)

    def choose_by_click(self, *, on: bool) -> None:
        """Let each click choose one line more, or one less, instead of opening it: for a finger."""
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.MultiSelection if on else modes.ExtendedSelection)

    def choose_none(self) -> None:
        """Let go of what is chosen, all but the line where one is."""
        self._choose_row(self.currentIndex().row())

    def chosen_lines(self) -> list[Line]:
        """All chosen lines, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.records.line(row) for row in rows]

    def name_forms(self, forms: Mapping[str, Form]) -> None:
        """Say below each title which of *forms* the record is of; nothing where there are none."""
        self._delegate.labels = {"": untitled(), **{name: say(form.label) for name, form in forms.items()}}
        self.records.others = forms

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these lines; what is chosen stays chosen where it is still there."""
        self._keep_chosen(lambda: self.records.show_lines(lines, more=more))
        self._look()

    def chosen(self) -> Line | None:
        """The chosen line."""
        index = self.currentIndex()
        return self.records.line(index.row()) if index.isValid() else None

    def choose(self, record: RecordId) -> None:
        """Choose the line of *record*, if it is there."""
        row = self.records.row_of(record)
        if row >= 0:
            self._choose_row(row)

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
            self._choose_row(max(0, self.currentIndex().row()))

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
            self._needs.forget()
            self._look()
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
        follow_finger(self)
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
        Ring(self)
        self.clicked.connect(self._open)

    def _keep_chosen(self, reset: Callable[[], None]) -> None:
        """Have the model *reset*: Qt lets go of what is chosen then, and tells nobody."""
        here, many = self.chosen(), [line.record for line in self.chosen_lines()]
        top = self.verticalScrollBar().value()
        reset()
        if here is not None:
            self._stand_on_row(self.records.row_of(here.record))
        self._choose_too(row for row in map(self.records.row_of, many) if row >= 0)
        if here is not None:
            self.verticalScrollBar().setValue(top)
        self.picked.emit(len(self.chosen_lines()))

    def _sort(self, section: int) -> None:
        """Sort by a heading that has an index; once more turns the order round."""
        by = self._orders.get(section)
        if by is None:
            self.show_order(self._order[0], ascending=self._order[1])
            return
        before, ascending = self._order
        self.sorted_by.emit(by, (not ascending) if by == before else by == "name")

    def _moved(self) -> None:
        """Take the new order over; title and state stay where they are."""
        header, last = self.horizontalHeader(), self.records.columnCount() - 1
        shown = [header.logicalIndex(at) for at in range(last + 1)]
        names = [self._names[at - 1] for at in shown if 0 < at < last]
        with QSignalBlocker(header):
            for at in range(last + 1):
                header.moveSection(header.visualIndex(at), at)
        if tuple(names) != self._names:
            self.columns_moved.emit(tuple(names))

    def _open(self, index: QModelIndex) -> None:
        if self.selectionMode() is QAbstractItemView.SelectionMode.MultiSelection:
            return
        held = QGuiApplication.keyboardModifiers()
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            return  # somebody chooses several
        self.opened.emit(self.records.line(index.row()))

    def _point_at(self, at: QPoint) -> None:
        row = self.rowAt(at.y()) if at.y() >= 0 else -1
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _share_width(self) -> None:
        header = self.horizontalHeader()
        headings = range(1, len(self._names) + 1)
        headings_px = [header.sectionSizeFromContents(at).width() for at in headings]
        for column, wide_px in enumerate(self._needs.share_out(self.viewport().width(), headings_px)):
            self.setColumnWidth(column, wide_px)

    def _look_on(self, _parent: QModelIndex, first: int) -> None:
        self._look(first)

    def _look(self, first: int = 0) -> None:
        if self._needs.look(self.records, first):
            self._share_width()

    def _settle(self) -> None:
        self._delegate.hovered_row = -1
        if self._fitted:
            lines_px = self.records.rowCount() * style.sizes().row_px
            self.setFixedHeight(lines_px + self.horizontalHeader().sizeHint().height() + _BORDERS_PX)
