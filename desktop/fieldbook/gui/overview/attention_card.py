"""What needs attention: one line a matter, which leads to where it is dealt with."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from fieldbook.gui.parts import Card, Glyph, IconText, link_button, make_label
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables.words import show_instant
from fieldbook.services.overview.attention import Attention, Matter
from fieldbook.services.overview.clock import Doubt

_ICONS = {
    Matter.DISK_LOW: ("hard-drive", "danger"),
    Matter.CLOCK: ("clock", "danger"),
    Matter.CLOCK_AHEAD: ("clock", "danger"),
    Matter.WRONG_DAYS: ("clock", "warn"),
    Matter.CONFLICT: ("git-merge", "danger"),
    Matter.OVERDUE: ("clock", "danger"),
    Matter.QUESTION: ("circle-help", "warn"),
    Matter.ASIDE: ("inbox", "warn"),
    Matter.NO_RECEIPT: ("clock", "warn"),
    Matter.NO_HEADQUARTERS: ("building-2", "warn"),
    Matter.NO_SHEET: ("key-round", "warn"),
    Matter.SHEET_UNPROVEN: ("key-round", "warn"),
    Matter.UNSENT: ("send", "info"),
    Matter.UNTOLD: ("send", "info"),
    Matter.INCOMPLETE: ("circle-alert", "warn"),
    Matter.DRAFT: ("pencil", "muted"),
}
_NOT_OURS = frozenset({Matter.DISK_LOW, Matter.CLOCK})
"""What is mended outside Fieldbook: there is no page to look at."""
_EXCHANGE = frozenset({Matter.ASIDE, Matter.NO_HEADQUARTERS, Matter.NO_RECEIPT, Matter.UNSENT, Matter.UNTOLD})
_SECURITY = frozenset({Matter.NO_SHEET, Matter.SHEET_UNPROVEN})


class AttentionCard(Card):
    """All of it in one card; ``went`` says where a line leads."""

    went = Signal(object)
    clock_confirmed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Needs attention"))
        self.body.setSpacing(4)
        self._lines: list[QWidget] = []
        self._shown: tuple[Attention, ...] = ()

    def show_matters(self, found: Sequence[Attention]) -> None:
        """Show these; that all is well, where there is nothing.

        Lines that say the same stay: whoever stands on one is not moved away by what is written elsewhere.
        """
        if self._lines and tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._make_line(one) for one in found] or [self._make_well()]
        before: QWidget = self
        for line in self._lines:
            self.body.addWidget(line)
            for button in line.findChildren(QAbstractButton):
                QWidget.setTabOrder(before, button)
                before = button

    def _make_well(self) -> QWidget:
        line = IconText()
        line.show_text(self.tr("Nothing waits for you"), icon="circle-check", role="ok", look="body")
        return line

    def _make_line(self, one: Attention) -> QWidget:
        icon, role = _ICONS[one.matter]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = self._words(one)
        row.addWidget(Glyph(icon, role=role, size_px=18))
        row.addWidget(make_label(words, "body", wrap=True), 1)
        if one.matter in _NOT_OURS:
            return line
        if one.matter is Matter.CLOCK_AHEAD:
            right = link_button(self.tr("The date is right"), "check")
            right.clicked.connect(self.clock_confirmed)
            row.addWidget(right)
            return line
        look = link_button(self.tr("Look"), "arrow-right")
        look.setAccessibleName(self.tr("Look: {matter}").format(matter=words))
        look.clicked.connect(lambda: self.went.emit(self._place(one)))
        row.addWidget(look)
        return line

    def _words(self, one: Attention) -> str:
        say = {
            Matter.DISK_LOW: self.tr("The disk is nearly full: %Ln MiB are left", "", one.count),
            Matter.CLOCK: self._clock_words(one),
            Matter.CLOCK_AHEAD: self._clock_words(one),
            Matter.WRONG_DAYS: self.tr(
                "%Ln records were written while a clock was wrong: their day cannot be", "", one.count
            ),
            Matter.CONFLICT: self.tr("%Ln records were changed by two people at once", "", one.count),
            Matter.OVERDUE: self.tr("%Ln referrals are overdue", "", one.count),
            Matter.QUESTION: self.tr("%Ln questions from headquarters wait for a reply", "", one.count),
            Matter.ASIDE: self.tr("%Ln files were kept aside", "", one.count),
            Matter.NO_RECEIPT: self.tr("No receipt for %Ln days: bring the stick, or ask", "", one.days),
            Matter.NO_HEADQUARTERS: self.tr("Nothing can be sent yet: take in the card of headquarters"),
            Matter.NO_SHEET: self.tr("Print a recovery sheet: a forgotten passphrase loses what is here"),
            Matter.SHEET_UNPROVEN: self.tr("Prove that the shares of the recovery sheet can be read"),
            Matter.UNSENT: self.tr("%Ln records have not left this computer yet", "", one.count),
            Matter.UNTOLD: self.tr("A reply, or other word for headquarters, has not left this computer yet"),
            Matter.INCOMPLETE: self.tr("%Ln records are incomplete", "", one.count),
            Matter.DRAFT: self.tr("%Ln drafts wait to be finished", "", one.count),
        }
        return say[one.matter]

    def _clock_words(self, one: Attention) -> str:
        """Both days, so that a person sees which one is wrong."""
        if one.clock is None:
            return ""
        said = {
            Doubt.IMPOSSIBLE: self.tr("This computer believes that it is {now}. Set its clock right."),
            Doubt.BEHIND: self.tr(
                "This computer believes that it is {now}, and what was written last bears {before}. If the "
                "clock is wrong, set it right."
            ),
            Doubt.AHEAD: self.tr(
                "This computer believes that it is {now}; the last day it was sure of was {before}. If that "
                "is so, say that the date is right; else set the clock."
            ),
        }[one.clock.doubt]
        return said.format(now=show_instant(one.clock.now), before=show_instant(one.clock.before))

    def _place(self, one: Attention) -> Place:
        if one.matter in _EXCHANGE:
            return Place(Where.EXCHANGE)
        if one.matter in _SECURITY:
            return Place(Where.SECURITY)
        if one.matter is Matter.OVERDUE:
            return Place(Where.OVERDUE)
        if one.matter is Matter.DRAFT:
            return Place(Where.DRAFTS)
        return Place(Where.MARKED, one.matter.value, title=self._words(one))
