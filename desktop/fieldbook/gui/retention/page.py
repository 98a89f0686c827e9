"""The page of retention, for those who lead and those who audit: rules, what is due, what a hold keeps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.page import Page
from fieldbook.gui.parts import EmptyState, ScrollPage, make_label
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.retention.cards import LinesCard, RuleCard
from fieldbook.gui.retention.presenter import RetentionDesk, RetentionPresenter, Shelf
from fieldbook.services.changes import Changes
from fieldbook.services.post.keeping import Keeping


class RetentionPage(Page):
    """Nothing is erased here: each line leads to its record, where erasing asks for a reason."""

    def __init__(self, desk: RetentionDesk, runner: Runner) -> None:
        super().__init__(self.tr("Retention"), self.tr("Looking …"))
        self._is_arriving = False
        self.rules = RuleCard()
        self.due = LinesCard(self.tr("Due for erasure"), is_held=False)
        self.held = LinesCard(self.tr("Kept by a legal hold"), is_held=True)
        self._nothing = make_label(self.tr("Nothing is due for erasure."), "strong", wrap=True)
        self._told = make_label(
            self.tr(
                "Nothing is erased by itself. Open a record to erase what it says, with a reason; "
                "a legal hold keeps it whatever the day."
            ),
            "quiet",
            wrap=True,
        )
        self._scroll = ScrollPage(self.tr("Retention"))
        for widget in (self._told, self.rules, self._nothing, self.due, self.held):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self._closed = EmptyState(
            "shield",
            self.tr("For those who lead"),
            self.tr("How long records are kept is for supervisors, headquarters and auditors."),
        )
        self._closed.hide()
        self._scroll.hide()
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._closed, 1)
        self.presenter = RetentionPresenter(desk, runner, self)
        for card in (self.due, self.held):
            card.opened.connect(lambda record: self.go(Where.RECORD, record))
            card.hide()
        self.due.decided.connect(lambda record, reason: self.presenter.hold(RecordId(record), reason))
        self.held.decided.connect(lambda record, reason: self.presenter.release(RecordId(record), reason))
        self.rules.chosen.connect(self._set_rule)

    def arrive(self) -> None:
        """Look again."""
        self.notices.clear()
        self._is_arriving = True
        self.presenter.open()

    def heard(self, changes: Changes) -> None:
        """Look again when a record, a rule or a hold changed."""
        if self.isVisible() and (changes.records or changes.forms or changes.standing):
            self.presenter.open()

    # --- the presenter speaks (RetentionView) --------------------------------------------------------------

    def show_looking(self) -> None:
        """It is being looked for; what is shown stays until then."""
        self.header.show_title(self.tr("Retention"), self.tr("Looking …"))

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what there is."""
        told = self.tr("How long records are kept, and which may be erased now")
        self.header.show_title(self.tr("Retention"), told)
        self._scroll.setVisible(shelf.is_open)
        self._closed.setVisible(not shelf.is_open)
        self.rules.show_ruled(shelf.ruled, is_led=shelf.is_led)
        self._nothing.setVisible(not shelf.due)
        self.due.show_lines(shelf.due, is_led=shelf.is_led)
        self.held.show_lines(shelf.held, is_led=shelf.is_led)
        if self._is_arriving:
            self._is_arriving = False
            first = self.due.findChild(QWidget, "open") or self.rules.entrance
            first = first if shelf.is_open else self._closed
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)

    def _set_rule(self, operation: str, rule: Keeping | None) -> None:
        self.presenter.set_rule(RecordId(operation), rule)
