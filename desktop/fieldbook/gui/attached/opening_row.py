"""The line that asks why a file is opened which shows who somebody is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import LineEdit, make_label, secondary_button


class OpeningRow(QWidget):
    """Hidden until it asks."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        words = self.tr(
            "This shows who somebody is. It opens to the victim liaison and to whoever added it; "
            "who opens it, when and why is kept for good."
        )
        hidden = self.tr("After a minute without a key or a movement it is hidden again.")
        self._reason = LineEdit()
        self._reason.setPlaceholderText(self.tr("Why? The reason stays for good, so name nobody."))
        self._reason.setAccessibleName(self.tr("Reason for opening"))
        self._open = secondary_button(self.tr("Open"), "lock-open")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._reason, 1)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(make_label(f"{words} {hidden}", "body", wrap=True))
        add_layout(column, row)
        self._open.clicked.connect(lambda: self.given.emit(self._reason.text()))
        self._reason.returnPressed.connect(self._open.click)
        self.hide()

    def ask(self) -> None:
        """Ask."""
        self._reason.clear()
        self.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
