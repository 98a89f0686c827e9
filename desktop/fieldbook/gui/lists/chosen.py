"""What may be done with many lines at once; withdrawing them needs its reason, never a single key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fieldbook.gui import style
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import LineEdit, danger_button, link_button, make_label, secondary_button
from fieldbook.gui.tables.words import show_number


class ChosenBar(QFrame):
    """Comes up as soon as more than one line is chosen; ``withdrawn`` gives the reason."""

    opened = Signal()
    exported = Signal()
    withdrawn = Signal(str)
    dropped = Signal()

    def __init__(self, *, may_withdraw: bool) -> None:
        super().__init__()
        style.dress(self, "inset")
        self.setAccessibleName(self.tr("What is chosen"))
        self._count = make_label("", "strong")
        self._open = secondary_button(self.tr("Look at them"), "eye")
        self._export = secondary_button(self.tr("Write a workbook …"), "file-spreadsheet")
        self._ask = secondary_button(self.tr("Withdraw …"), "undo-2")
        self._drop = link_button(self.tr("Choose none"), "x")
        self._reason = LineEdit()
        self._sure = danger_button("", "undo-2")
        self._about = make_label(
            self.tr("They leave every list and every count. Nothing is deleted: the history stays."),
            "caption",
            wrap=True,
        )
        self._arrange()
        self._ask.setVisible(may_withdraw)  # laid out before: what is shown without a parent is a window
        self._open.clicked.connect(self.opened)
        self._export.clicked.connect(self.exported)
        self._drop.clicked.connect(self.dropped)
        self._ask.clicked.connect(self._ask_reason)
        self._reason.textChanged.connect(lambda text: self._sure.setEnabled(bool(text.strip())))
        self._sure.clicked.connect(lambda: self.withdrawn.emit(self._reason.text()))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many are chosen; one alone needs no bar."""
        self.setVisible(count > 1)
        self._hide_reason()
        shown = show_number(count)
        self._count.setText(self.tr("{count} chosen").format(count=shown))
        self._sure.setText(self.tr("Withdraw these {count}").format(count=shown))

    def _ask_reason(self) -> None:
        for widget in (self._reason, self._sure, self._about):
            widget.show()
        self._ask.setEnabled(False)
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_reason(self) -> None:
        self._reason.clear()
        self._ask.setEnabled(True)
        self._sure.setEnabled(False)
        for widget in (self._reason, self._sure, self._about):
            widget.hide()

    def _arrange(self) -> None:
        words = self.tr("One reason for all of them. It stays for good, so name nobody.")
        self._reason.setPlaceholderText(words)
        self._reason.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._count)
        for button in (self._open, self._export, self._ask):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._drop)
        add_layout(column, row)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self._reason, 1)
        beside.addWidget(self._sure)
        add_layout(column, beside)
        column.addWidget(self._about)
