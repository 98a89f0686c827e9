"""A reason and its one button: shown when somebody is about to do what cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import Button, LineEdit, make_label


class ReasonRow(QWidget):
    """Hidden until something is about to be done; forgets the reason when it is."""

    given = Signal(str, str)

    def __init__(self, prompt: str) -> None:
        """Ask with *prompt* for a reason."""
        super().__init__()
        self._what = ""
        self._words = make_label("", "caption", wrap=True)
        self._reason = LineEdit()
        self._reason.setPlaceholderText(prompt)
        self._reason.setAccessibleName(prompt)
        self._reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._danger = Button("", look="danger", icon="triangle-alert")
        self._calm = Button("", look="primary", icon="check")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._reason, 1000)
        row.addWidget(self._danger)
        row.addWidget(self._calm)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        add_layout(column, row)
        for button in (self._danger, self._calm):
            button.clicked.connect(self._give)
        self._reason.returnPressed.connect(self._give)
        self.hide()

    def ask(self, what: str, *, button: str, words: str) -> None:
        """Ask for the reason of *what*, say what it does, and offer *button*."""
        self._offer(what, button, words, chosen=self._danger)
        self._reason.show()
        self._reason.setFocus()

    def make_sure(self, what: str, *, button: str, words: str, calm: bool = False) -> None:
        """Ask only whether *what* shall be done; *calm* where nothing can be lost by it."""
        chosen = self._calm if calm else self._danger
        self._offer(what, button, words, chosen=chosen)
        self._reason.hide()
        chosen.setFocus()

    def put_away(self) -> None:
        """Nothing is about to be done any more."""
        self._reason.clear()
        self.hide()

    def _offer(self, what: str, button: str, words: str, *, chosen: Button) -> None:
        self._what = what
        self._words.setText(words)
        chosen.setText(button)
        for one in (self._danger, self._calm):
            one.setVisible(one is chosen)
        self.show()

    def _give(self) -> None:
        what, reason = self._what, self._reason.text()
        self.given.emit(what, reason)
