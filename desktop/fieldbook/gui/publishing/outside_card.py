"""For whom the workbook is, what readers outside would not see, and how small numbers are protected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.gui.direction import in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import Card, CheckBox, ChoiceBox, SpinBox, make_label, secondary_button
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import say
from fieldbook.report.publishing.released import Shown
from fieldbook.report.publishing.suppression import LEAST_OF_ALL, Policy
from fieldbook.services.publishing.protection import MOST, ROUNDINGS
from fieldbook.services.publishing.writing import Looked, Profile

_TOLD_MOST = 8
"""Held-back numbers that are named; all of them stand in the workbook."""


class OutsideCard(Card):
    """Chooses the readers; for those outside it shows what they would not see."""

    chosen = Signal()
    protected = Signal(object)

    def __init__(self, *, may_publish: bool) -> None:
        super().__init__(self.tr("For whom"))
        self._profiles = ChoiceBox()
        self._profiles.setAccessibleName(self.tr("For whom"))
        self._offer(may_publish=may_publish)
        self._words = make_label("", "quiet", wrap=True)
        self._counts = make_label("", "strong", wrap=True)
        self._beside = make_label("", "quiet", wrap=True)
        self._held = make_label("", "quiet", wrap=True)
        self._least, self._zero = SpinBox(), CheckBox(self.tr("Show zeros"))
        self._round = CheckBox(self.tr("Round to 5"))
        self._keep = secondary_button(self.tr("Protect like this"), "shield-check")
        self._outside = self._make_outside()
        add_layout(self.body, in_a_row(self._profiles))
        self.body.addWidget(self._words)
        self.body.addWidget(self._outside)
        self._profiles.currentIndexChanged.connect(lambda _at: self._turn())
        self._keep.clicked.connect(lambda: self.protected.emit(self._policy()))
        self._turn()

    @property
    def profile(self) -> Profile:
        """Who was chosen."""
        return Profile(self._profiles.currentData())

    def choose(self, profile: Profile) -> None:
        """Choose *profile*, where it is offered."""
        self._profiles.setCurrentIndex(max(0, self._profiles.findData(profile.value)))

    def show_policy(self, policy: Policy) -> None:
        """Show how small numbers are protected now."""
        self._least.setValue(policy.least)
        self._zero.setChecked(policy.zero_shown)
        self._round.setChecked(policy.rounded_to != 1)

    def show_looked(self, looked: Looked) -> None:
        """Show what the workbook would hold back."""
        counts = self.tr("Numbers shown: {shown}; held back: {hidden}.")
        self._counts.setText(
            counts.format(shown=show_number(looked.shown), hidden=show_number(looked.hidden))
        )
        self._beside.setText(
            self.tr(
                "%Ln of them because of workbooks that left before: both together would tell a small "
                "number. Rounded to 5 they can often be shown.",
                "",
                looked.beside,
            )
        )
        self._beside.setVisible(looked.beside > 0)
        rows = (*looked.figures.rows, *looked.persons.rows)
        hidden = [row for row in rows if row.number is None]
        lines = [_in_words(row) for row in hidden[:_TOLD_MOST]]
        if len(hidden) > _TOLD_MOST:
            more = self.tr("and {count} more")
            lines.append(more.format(count=show_number(len(hidden) - _TOLD_MOST)))
        self._held.setText("\n".join(lines))
        self._held.setVisible(bool(lines))

    def forget(self) -> None:
        """What was shown is not true any more."""
        self._counts.clear()
        self._held.clear()
        self._beside.hide()

    def _offer(self, *, may_publish: bool) -> None:
        self._profiles.addItem(self.tr("Ourselves: everything, with its source"), Profile.INTERNAL.value)
        if may_publish:
            self._profiles.addItem(self.tr("A partner: no small numbers"), Profile.PARTNER.value)
            self._profiles.addItem(self.tr("The public: no small numbers"), Profile.PUBLIC.value)

    def _make_outside(self) -> QWidget:
        outside = QWidget()
        self._least.setRange(LEAST_OF_ALL, MOST)
        self._least.setAccessibleName(self.tr("Smallest number shown"))
        column = QVBoxLayout(outside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._counts)
        column.addWidget(self._beside)
        column.addWidget(self._held)
        # Two rows: in French, on a narrow screen, one would be cut off.
        add_layout(column, in_a_row(make_label(self.tr("Smallest number shown"), "quiet"), self._least))
        add_layout(column, in_a_row(self._zero, self._round, self._keep))
        return outside

    def _turn(self) -> None:
        outside = self.profile is not Profile.INTERNAL
        self._outside.setVisible(outside)
        self._words.setText(self._about())
        self.forget()
        self.chosen.emit()

    def _about(self) -> str:
        if self.profile is Profile.INTERNAL:
            return self.tr(
                "One sheet for each form, with the words of the report, the scope, and the source beside "
                "every number, and sheets with sums of what may be summed. The file is not encrypted."
            )
        return self.tr(
            "Numbers, months and words from lists; no name, code, place, source or day. Small numbers are "
            "held back, and what would give them away, also together with workbooks that left before."
        )

    def _policy(self) -> Policy:
        plain, rounded = ROUNDINGS
        return Policy(
            self._least.value(),
            zero_shown=self._zero.isChecked(),
            rounded_to=rounded if self._round.isChecked() else plain,
        )


def _in_words(row: Shown) -> str:
    parts = (row.cell.group, row.cell.measure, row.cell.split, row.cell.part)
    return in_line(*(say(part) for part in parts if part))
