"""What should have been done by now, the latest first."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui.direction import in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import Page
from fieldbook.gui.parts import (
    Card,
    ElidedLabel,
    EmptyState,
    Glyph,
    ScrollPage,
    link_button,
    make_label,
    make_rule,
)
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.tables.words import untitled
from fieldbook.gui.tongue import day_pattern, say
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.overdue import Overdue, overdue
from fieldbook.services.session import Session


class OverduePage(Page):
    """Referrals that wait too long: for an answer by their priority, for a follow-up by its day."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Overdue"),
            self.tr("Referrals without an answer in time, follow-ups that were not made"),
        )
        self._session = session
        self._scroll = ScrollPage(self.tr("Overdue"))
        self._card: QWidget = QWidget()
        self._empty = EmptyState(
            "circle-check",
            self.tr("Nothing is overdue"),
            self.tr("Every referral has its answer and its follow-up in time."),
        )
        self._onward = self._empty.offer(self.tr("All referrals"), "list")
        self._empty.acted.connect(lambda: self.go(Where.LIST, "referral"))
        self._scroll.body.addWidget(self._card)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._empty, 1)

    def arrive(self) -> None:
        """Look again, and put the cursor on the first."""
        self._fill()
        first = self._card.findChild(QWidget, "open") or self._onward
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Look again when a record changed."""
        if changes.records or changes.forms:
            self._fill()

    def _fill(self) -> None:
        found = overdue(self._session)
        card = Card()
        card.body.setContentsMargins(18, 8, 12, 8)
        card.body.setSpacing(0)
        for position, one in enumerate(found):
            if position:
                card.body.addWidget(make_rule())
            card.body.addWidget(self._make_line(one))
        self._scroll.body.replaceWidget(self._card, card)
        self._card.hide()
        self._card.deleteLater()
        self._card = card
        self._scroll.setVisible(bool(found))
        self._empty.setVisible(not found)

    def _make_line(self, one: Overdue) -> QWidget:
        title = say(browse.called(self._session, one.row)) or untitled()
        due_on = QLocale().toString(QDate(one.due_on.year, one.due_on.month, one.due_on.day), day_pattern())
        told = [say(one.due.what), say(one.who), say(one.operation), say(one.due.priority)]
        if one.due.since is not None:
            told.append(self.tr("since {day}").format(day=say(one.due.since.shown)))
        told.append(self.tr("due {day}").format(day=due_on))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(title, "strong"))
        words.addWidget(make_label(in_line(*told), "caption"))
        late = make_label(self.tr("%Ln days late", "", one.late_days), "strong")
        look = link_button(self.tr("Open"), "arrow-right")
        look.setObjectName("open")
        look.setAccessibleName(self.tr("Open {title}").format(title=title))
        look.clicked.connect(lambda: self.go(Where.RECORD, one.row.record))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(14)
        row.addWidget(Glyph("clock", role="danger", size_px=18))
        add_layout(row, words, 1)
        row.addWidget(late)
        row.addWidget(look)
        return line
