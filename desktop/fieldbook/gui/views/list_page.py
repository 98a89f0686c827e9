"""A form's records: search, order, and the way into each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.gui import style
from fieldbook.gui.ask import Ask
from fieldbook.gui.keynames import named
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.lists.around import Around
from fieldbook.gui.lists.desk import SessionLists
from fieldbook.gui.lists.foot import ListFoot
from fieldbook.gui.lists.work import ListWork
from fieldbook.gui.page import Page, padded
from fieldbook.gui.parts import (
    Card,
    EmptyState,
    SearchBox,
    SegmentedTabs,
    Whole,
    make_rule,
    primary_button,
)
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.listing import Line, ListPresenter
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables import RecordTable
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import say
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session
from fieldbook.store.rows import Mark, Order
from fieldbook.store.sifting.sieve import Counted

_ORDERS: dict[str, Order] = {"changed": "changed", "day": "day", "name": "name"}
_MARKS: dict[str, Mark | None] = {
    "": None,
    "incomplete": "incomplete",
    "conflict": "conflict",
    "withdrawn": "withdrawn",
}
_SEARCH_PX = 240


class ListPage(Page):
    """One form's list."""

    def __init__(self, session: Session, form: Form, *, runner: Runner, ask: Ask) -> None:
        super().__init__(form.plural, form.about)
        self._form = form
        # What a search finds elsewhere is called by its own form.
        self._forms = {one.id: one for one in session.catalogue}
        self._new = primary_button(self.tr("New {label}").format(label=say(form.label).lower()), "plus")
        self._search = SearchBox(self.tr("Search every word"), clear_text=self.tr("Empty the search"))
        self._orders = SegmentedTabs(
            self.tr("Order"),
            [
                ("changed", self.tr("Newest change")),
                ("day", self.tr("Day")),
                ("name", self.tr("Name")),
            ],
        )
        self._marks = SegmentedTabs(
            self.tr("Which"),
            [
                ("", self.tr("All")),
                ("incomplete", self.tr("Incomplete")),
                ("conflict", self.tr("Conflict")),
                ("withdrawn", self.tr("Withdrawn")),
            ],
        )
        self.table = RecordTable(form, self.tr("State"))
        self.table.allow_many(
            sortable=self.tr("Sorts the list; once more turns it round"),
            unsortable=self.tr("Not sorted by this: it would take reading every record"),
        )
        self.work = ListWork(session, form, runner=runner, ask=ask, notices=self.notices)
        self.around = Around(session, form, self.work, table=self.table)
        self._foot = ListFoot(form)
        self._empty = EmptyState(form.icon, self.tr("Nothing here yet"), form.about)
        self._stack = QStackedWidget()
        self._arrange()
        self.presenter = ListPresenter(SessionLists(session), form, self, runner=runner)
        self.around.bind(self.presenter)
        self._connect()

    def arrive(self) -> None:
        """Show the list as it is now, ready for the arrow keys."""
        self.presenter.open()
        self.around.show()
        first = self.table if self._stack.currentIndex() == 0 else self._begin
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """The window is about to lock: nothing is searched for any more."""
        self._search.rest()

    def heard(self, changes: Changes) -> None:
        """Read again what may have changed."""
        self.presenter.heard(changes)

    def narrow(self, operation: RecordId | None) -> None:
        """Show only what belongs to *operation*, from the next arrival on."""
        self.presenter.belong_to(operation)

    def escape(self) -> bool:
        """Empty the search, then drop the narrowing."""
        if self._search.text():
            self._search.clear()
            self._searched("")
            return True
        if self._marks.current():
            self._marks.segment("").click()
            return True
        if self.around.tools.escape() or self._choose_one():
            return True
        if self.presenter.is_narrowed:
            self.around.filters.clear()
            return True
        return False

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these lines in place of all others."""
        self._stack.setCurrentIndex(0)
        self._new.setVisible(not self._form.file_field)
        self.table.show_lines(lines, more=more)

    def add_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these below the others."""
        self.table.records.add_lines(lines, more=more)

    def show_count(self, shown: int, total: Counted) -> None:
        """Say how much of the whole is there."""
        self.table.name_forms({})
        self._foot.show_count(shown, total, narrowed=self.presenter.is_narrowed)

    def show_looking(self) -> None:
        """Say that it takes a moment."""
        self._stack.setCurrentIndex(0)
        self._foot.show_looking()

    def show_marks(self, counts: Mapping[Mark, int]) -> None:
        """Offer what somebody has to look at; what there is none of is not offered."""
        for mark, count in counts.items():
            self._marks.set_count(mark, count)
            self._marks.segment(mark).setVisible(count > 0 or self._marks.current() == mark)
        offered = any(counts.values()) or bool(self._marks.current())
        self._marks.setVisible(offered and not self._search.text().strip())

    def show_found(self, here: int, elsewhere: int, *, everywhere: bool) -> None:
        """Say what a search brought."""
        self.table.name_forms(self._forms if everywhere else {})
        self._foot.show_found(here, elsewhere, everywhere=everywhere)

    def show_empty(self) -> None:
        """Say that there is nothing yet, and how to begin."""
        self._stack.setCurrentIndex(1)
        self._new.hide()

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        if self._stack.currentIndex() == 0:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()

    def begin_new(self) -> None:
        """Begin a record of the chosen operation; what comes with a file begins elsewhere."""
        if self._form.file_field:
            return
        self.go(Where.NEW, self._form.id, operation=self.presenter.operation or "")

    def duplicate(self) -> None:
        """Begin a new record with the answers of the chosen one."""
        chosen = self.table.chosen()
        if chosen is not None and not chosen.is_draft:
            self.go(Where.COPY, chosen.record)

    def _arrange(self) -> None:
        self.header.add_trailing(self._new)
        self._new.setToolTip(named("Ctrl+N"))
        # What comes with a file begins elsewhere: then nothing but the sentence can have the focus.
        self._begin: QWidget = self._empty if self._form.file_field else self._offer_to_begin()
        self._search.setMinimumWidth(style.scaled(_SEARCH_PX))
        self._search.setToolTip(self.tr("F6 or Ctrl+F"))
        body, column = padded()
        bar = QHBoxLayout()
        bar.setSpacing(12)
        for widget in (self._search, self._orders):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.around.tools)
        add_layout(column, bar)
        column.addWidget(self.around.filters)
        column.addWidget(self.around.filters.days)
        column.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.notices, self.work.busy, self.around.chosen):
            column.addWidget(part)
        self.work.following = self.table
        column.addWidget(self._make_card(), 1)
        self._stack.addWidget(Whole(body))
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._stack, 1)

    def _offer_to_begin(self) -> QWidget:
        return self._empty.offer(self.tr("New {label}").format(label=say(self._form.label).lower()))

    def _make_card(self) -> QWidget:
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 0)
        card.body.setSpacing(0)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(make_rule())  # a record that is half in sight ends at something
        card.body.addWidget(self._foot)
        return card

    def _connect(self) -> None:
        self.table.records.ask_for_more = self.presenter.more
        self.table.opened.connect(self._open)
        copying = QShortcut(QKeySequence("Ctrl+D"), self)
        copying.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copying.activated.connect(self.duplicate)
        self._new.clicked.connect(self.begin_new)
        self._empty.acted.connect(self.begin_new)
        self._search.searched.connect(self._searched)
        self._marks.chosen.connect(self._mark)
        self._foot.placed.connect(lambda: self.went.emit(Place(Where.SEARCH, title=self._search.text())))
        self._foot.spread.connect(
            lambda everywhere: self.presenter.search(self._search.text(), everywhere=everywhere)
        )
        self._orders.chosen.connect(self._reorder)
        self.around.changed.connect(self._looked_at)
        self.around.picked.connect(self._look_at)
        # A single key down from the search reaches what was found.
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.table.setFocus)

    def _choose_one(self) -> bool:
        """Let go of all lines but one, if several are chosen."""
        several = len(self.table.chosen_lines()) > 1
        if several:
            self.table.choose_none()
        return several

    def _reorder(self, key: str) -> None:
        self.presenter.reorder(_ORDERS[key])
        self.around.show()

    def _looked_at(self) -> None:
        """The segments follow what filters and headings say."""
        asked = self.presenter.asked
        self._orders.set_current(asked.order)
        self._marks.set_current(asked.mark or "")

    def _look_at(self, records: tuple[RecordId, ...]) -> None:
        title = self.tr("{count} chosen").format(count=show_number(len(records)))
        self.went.emit(Place(Where.PICKED, records=records, title=title))

    def _searched(self, text: str) -> None:
        self._foot.offer_places(bool(text.strip()))
        self.around.filters.setVisible(not text.strip())
        self._orders.setVisible(not text.strip() and not self._marks.current())
        self._marks.setVisible(not text.strip())
        self.presenter.search(text)

    def _mark(self, key: str) -> None:
        self._orders.setVisible(not key)
        self.presenter.choose(_MARKS[key])

    def _open(self, line: Line) -> None:
        self.go(Where.DRAFT if line.is_draft else Where.RECORD, line.record)
