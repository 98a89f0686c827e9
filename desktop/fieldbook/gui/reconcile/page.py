"""The reconciliation of one operation: every measure in a card, what does not fit, and what looks alike."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.direction import in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import Page
from fieldbook.gui.parts import Card, EmptyState, IconText, ScrollPage, secondary_button
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.reconcile.lookalike_card import LookalikeCard
from fieldbook.gui.reconcile.measure import MeasureCard
from fieldbook.gui.reconcile.presenter import Pending, ReconcileDesk, ReconcilePresenter, Verdict
from fieldbook.gui.reconcile.reason import ReasonStrip
from fieldbook.report.flags import Flag
from fieldbook.services.changes import Changes
from fieldbook.services.reconcile.looking import Reconciliation

Deciding = MeasureCard | LookalikeCard


class ReconcilePage(Page):
    """One operation's figures side by side."""

    def __init__(self, desk: ReconcileDesk, operation: RecordId) -> None:
        super().__init__(self.tr("Reconciliation"))
        self.add_back()
        self._scroll = ScrollPage(self.tr("Reconciliation"))
        self._cards: list[Deciding] = []
        self._strip: ReasonStrip | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self._scroll.body.addWidget(self.notices)
        add_layout(self._scroll.body, self._column)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        report = secondary_button(self.tr("Report"), "printer")
        report.setToolTip(self.tr("The whole operation on paper, with its numbers as bars (Ctrl+P)"))
        report.clicked.connect(lambda: self.go(Where.REPORT, operation))
        self.header.add_trailing(report)
        printing = QShortcut(QKeySequence("Ctrl+P"), self)
        printing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        printing.activated.connect(report.click)
        self.presenter = ReconcilePresenter(desk, operation, self)

    def arrive(self) -> None:
        """Show the operation as it stands."""
        self.presenter.open()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Show it again when it may have changed."""
        self.presenter.heard(changes)

    def escape(self) -> bool:
        """Put the question away, where one is asked."""
        return self.presenter.pending is not None and self.presenter.drop()

    def show_reconciliation(self, found: Reconciliation, may: Mapping[Verdict, bool]) -> None:
        """Show everything anew."""
        at = self._scroll.verticalScrollBar().value()
        self._clear()
        summary = found.summary
        figures = self.tr("%Ln figures", "", summary.figures)
        said = self.tr("1 figure") if summary.figures == 1 else figures
        self.header.show_title(
            self.tr("Reconciliation"),
            in_line(summary.title, said),
        )
        if not summary.blocks:
            self._column.addWidget(
                EmptyState(
                    "scale",
                    self.tr("No figures yet"),
                    self.tr("Once something is recorded for this operation, its numbers stand here."),
                )
            )
        if summary.flags:
            self._column.addWidget(self._make_flags(summary.flags))
        if found.lookalikes:
            self._add(LookalikeCard(found.lookalikes, may))
        for block in summary.blocks:
            self._add(MeasureCard(block, found, may))
        self._scroll.verticalScrollBar().setValue(at)

    def show_asking(self, pending: Pending | None) -> None:
        """Ask for the reason inside the card that it is about."""
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        card = self._card_of(pending) if pending else None
        if pending is not None and card is not None:
            self._strip = ReasonStrip(pending)
            self._strip.given.connect(self.presenter.decide)
            self._strip.dropped.connect(self.presenter.drop)
            card.body.insertWidget(1, self._strip)
            self._strip.take_focus()

    def show_no_reason(self) -> None:
        """Say that the reason is missing."""
        if self._strip is not None:
            self._strip.show_missing()

    def show_decided(self, verdict: Verdict) -> None:
        """Say that it is kept."""
        self.notices.clear()
        self.said.emit(
            {
                Verdict.TAKE: self.tr("Taken. The other numbers stay as they were"),
                Verdict.COMPUTED: self.tr("The computed number is taken"),
                Verdict.OPEN: self.tr("Open again"),
                Verdict.SAME: self.tr("The same: counted once from now on"),
                Verdict.APART: self.tr("Not the same: it is not asked again"),
            }[verdict]
        )
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)
        self._scroll.show_from_top()

    def _add(self, card: Deciding) -> None:
        card.asked.connect(self.presenter.ask)
        card.opened.connect(lambda record: self.go(Where.RECORD, record))
        self._cards.append(card)
        self._column.addWidget(card)

    def _card_of(self, pending: Pending) -> Deciding | None:
        for card in self._cards:
            if isinstance(card, LookalikeCard):
                if (pending.one, pending.other) in card.pairs:
                    return card
            elif pending.other is None and pending.one in card.records:
                return card
        return None

    def _make_flags(self, flags: tuple[Flag, ...]) -> Card:
        card = Card(self.tr("To look at"), look="card")
        for flag in flags:
            line = IconText(wrap=True)
            line.show_text(flag.text, icon="triangle-alert", role="warn", look="body")
            card.body.addWidget(line)
        return card

    def _clear(self) -> None:
        self._cards = []
        self._strip = None
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
