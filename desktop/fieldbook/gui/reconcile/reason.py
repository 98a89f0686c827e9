"""The strip that asks for the reason of a decision, where the decision is made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import Card, FieldFrame, LineEdit, make_label, primary_button, secondary_button
from fieldbook.gui.reconcile.presenter import Pending, Verdict


class ReasonStrip(Card):
    """One line for the reason; ``given`` brings it, ``dropped`` says that nothing is to be decided."""

    given = Signal(str)
    dropped = Signal()

    def __init__(self, pending: Pending) -> None:
        super().__init__(look="inset")
        question = make_label(self._question(pending.verdict), "strong", wrap=True)
        self._edit = LineEdit()
        self._frame = FieldFrame(self.tr("Reason"), self._edit)
        # Only now that it has a place: a line of help that is shown before would open as a window of its own.
        self._frame.show_help(
            self.tr("It is kept with the decision. Nothing that was recorded is changed or lost.")
        )
        self._keep = primary_button(self.tr("Decide"), "check")
        self._drop = secondary_button(self.tr("Leave it"))
        self.setAccessibleName(self._question(pending.verdict))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        self.body.addWidget(question)
        self.body.addWidget(self._frame)
        add_layout(self.body, buttons)
        self._keep.clicked.connect(self._give)
        self._edit.returnPressed.connect(self._give)
        self._drop.clicked.connect(self.dropped)

    def take_focus(self) -> None:
        """Put the cursor where the reason is typed."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_missing(self) -> None:
        """Say that the reason is missing."""
        self._frame.show_problem(self.tr("Say in a few words why."))
        self.take_focus()

    def _give(self) -> None:
        self.given.emit(self._edit.text())

    def _question(self, verdict: Verdict) -> str:
        return {
            Verdict.TAKE: self.tr("Why is this number taken?"),
            Verdict.COMPUTED: self.tr("Why is the computed number taken?"),
            Verdict.OPEN: self.tr("Why is it open again?"),
            Verdict.SAME: self.tr("Why are they the same?"),
            Verdict.APART: self.tr("Why are they not the same?"),
        }[verdict]
