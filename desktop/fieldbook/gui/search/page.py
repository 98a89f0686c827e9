"""Search over everything, as one types: records, each with the answers in which the words stand."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView

from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.page import Page, padded
from fieldbook.gui.parts import Card, SearchBox, make_label
from fieldbook.gui.parts.pressable import Ring
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.search.lines import ResultDelegate, ResultModel
from fieldbook.gui.search.presenter import Result, SearchPresenter, SessionSearch
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session


class ResultList(QListView):
    """The results; Enter or a click opens the record."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        follow_finger(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("What was found"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        Ring(self)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; everything else is the list's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.results.line(index.row()).line)


class SearchPage(Page):
    """Everything inside the vault but what is sealed."""

    def __init__(self, session: Session, *, runner: Runner) -> None:
        super().__init__(
            self.tr("Search"),
            self.tr("Every answer and every file name, in any script; nothing sealed"),
        )
        self.box = SearchBox(self.tr("Words, or their beginnings"), clear_text=self.tr("Empty the search"))
        self.list = ResultList()
        self._count = make_label("", "quiet")
        self._card = Card()
        self._arrange()
        self.presenter = SearchPresenter(SessionSearch(session), self, runner=runner)
        self.list.results.ask_for_more = self.presenter.more
        self.list.opened.connect(self._open)
        self.box.searched.connect(self.presenter.search)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.box)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._enter_list)
        self.presenter.search("")

    def arrive(self) -> None:
        """Ready to be typed in."""
        self.presenter.again()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.selectAll()

    def heard(self, changes: Changes) -> None:
        """Search again when a record changed."""
        if changes.records and self.isVisible():
            self.presenter.again()

    def search(self, text: str) -> None:
        """Search for *text*, as if it had been typed."""
        self.box.setText(text)
        self.box.rest()
        self.presenter.search(text)

    def flush(self) -> None:
        """The window is about to lock: nothing is searched for any more."""
        self.box.rest()

    def escape(self) -> bool:
        """Empty the search."""
        had = bool(self.box.text())
        self.box.clear()
        return had

    def show_results(self, results: Sequence[Result], *, more: bool) -> None:
        """Show these in place of all others."""
        self.list.results.show_lines(results, more=more)
        self._card.setVisible(bool(results))
        self.list.scrollToTop()

    def add_results(self, results: Sequence[Result], *, more: bool) -> None:
        """Show these below the others."""
        self.list.results.add_lines(results, more=more)

    def show_looking(self) -> None:
        """Say that it takes a moment."""
        self._count.setText(self.tr("Looking through all of them …"))

    def show_count(self, count: int | None, *, exact: bool = True) -> None:
        """Say how many records were found."""
        if count is None:
            words = self.tr("Type a word, a name, a number of an exhibit or of a document.")
        elif not count:
            words = self.tr("Nothing was found. Every word must begin a word of the record; try fewer.")
        elif count == 1:
            words = self.tr("1 record found")
        else:
            many = self.tr("%Ln records found, the newest first", "", count)
            more = self.tr("More than %Ln records found, the newest first", "", count)
            words = many if exact else more
        self._count.setText(words)

    def _enter_list(self) -> None:
        if self.list.results.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.list.results.index(0, 0))

    def _open(self, line: Line) -> None:
        self.go(Where.RECORD, line.record)

    def _arrange(self) -> None:
        body, column = padded()
        column.addWidget(self.box)
        column.addWidget(self._count)
        column.addWidget(self.notices)
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.body.addWidget(self.list)
        column.addWidget(self._card, 1)
        column.addStretch(0)
        self.column.addWidget(body, 1)
