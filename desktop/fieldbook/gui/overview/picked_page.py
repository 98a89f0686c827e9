"""The records behind a bar or a month, whatever form they are of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from fieldbook.base.ids import RecordId
from fieldbook.gui.page import Page, padded
from fieldbook.gui.parts import Card, EmptyState
from fieldbook.gui.presenters.listing import line_of
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.tables import RecordTable
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session


class PickedPage(Page):
    """A few records under a heading."""

    def __init__(self, session: Session, title: str, records: Sequence[RecordId]) -> None:
        super().__init__(title, self.tr("The records behind this number"))
        self.add_back()
        self._session, self._records = session, records
        first = browse.row(session, records[0]) if records else None
        form = session.catalogue.by_id.get(first.form if first else "") or session.catalogue.forms[0]
        self._table = RecordTable(form, self.tr("State"))
        self._table.name_forms({one.id: one for one in session.catalogue})
        self._table.opened.connect(lambda line: self.go(Where.RECORD, line.record))
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 0)
        card.body.addWidget(self._table, 1)
        body, column = padded()
        column.addWidget(self.notices)
        column.addWidget(card, 1)
        nothing = EmptyState(
            "circle-check", self.tr("Nothing is left here"), self.tr("No record is behind this number now.")
        )
        self._onward = nothing.offer(self.tr("Back to the overview"), "layout-dashboard")
        nothing.acted.connect(lambda: self.go(Where.OVERVIEW))
        self._stack = QStackedWidget()
        self._stack.addWidget(body)
        self._stack.addWidget(nothing)
        self.column.addWidget(self._stack, 1)

    def arrive(self) -> None:
        """Show them as they are now."""
        rows = (browse.row(self._session, record) for record in dict.fromkeys(self._records))
        lines = [line_of(row) for row in rows if row is not None]
        self._table.show_lines(lines, more=False)
        self._stack.setCurrentIndex(0 if lines else 1)
        (self._table if lines else self._onward).setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Show them again when one changed."""
        if changes.records & set(self._records):
            self.arrive()
