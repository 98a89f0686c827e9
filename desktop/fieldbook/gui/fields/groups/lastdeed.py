"""What was done to the rows last, and the way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.gui.parts import link_button, make_label
from fieldbook.gui.style.tokens import TOAST_MS


class LastDeed(QWidget):
    """A sentence and "Undo"; gone once it is taken back, something else is done, or a while has passed."""

    def __init__(self) -> None:
        super().__init__()
        self._back: Callable[[], None] | None = None
        self._said = make_label("", "caption")
        self.undo_button = link_button(self.tr("Undo"), "rotate-ccw")
        self.undo_button.clicked.connect(self.undo)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.setInterval(TOAST_MS)
        self._until.timeout.connect(self.forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._said)
        row.addWidget(self.undo_button)
        self.hide()

    @property
    def said(self) -> str:
        """What was done, in words; "" for nothing that can be taken back."""
        return self._said.text() if self._back is not None else ""

    def offer(self, said: str, back: Callable[[], None], *, for_a_while: bool) -> None:
        """Say what was done; *back* undoes it, *for_a_while* only or until something else is done."""
        self.forget()
        self._back = back
        self._said.setText(said)
        self.show()
        if for_a_while:
            self._until.start()

    def undo(self) -> None:
        """Take it back."""
        back = self._back
        self.forget()
        if back is not None:
            back()

    def forget(self) -> None:
        """It stays done."""
        self._back = None
        self._until.stop()
        self.hide()
