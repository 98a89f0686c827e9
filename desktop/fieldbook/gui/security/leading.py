"""The cards for leaders only: headquarters' recovery key, and what wrong passphrases in a row destroy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import (
    Card,
    ChoiceBox,
    FieldFrame,
    IconText,
    PassphraseEdit,
    make_label,
    secondary_button,
)

_NEVER, _CHOICES = 0, (5, 10, 20)


class RecoveryKeyCard(Card):
    """At headquarters: the key for the safe with its card for stations, and the answer to a request."""

    key_asked = Signal(object, str)
    answer_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Recovery key for stations"))
        self._first, self._again = (
            self._secret(self.tr("Passphrase of the key")),
            self._secret(self.tr("Again")),
        )
        self.frames = {
            "passphrase": FieldFrame(self.tr("Its passphrase"), self._first),
            "repeated": FieldFrame(self.tr("The same once more"), self._again),
        }
        self._code = IconText(look="strong", wrap=True)
        self._code.hide()
        self._make = secondary_button(self.tr("Make a recovery key"), "key-round")
        self._answer = secondary_button(self.tr("Answer a station's request"), "lock-open")
        words = self.tr(
            "A file for the safe that opens stations whose passphrases are lost, apart from the key that "
            "opens their bundles. Nothing of it stays here."
        )
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        add_layout(self.body, _row(*self.frames.values()))
        self.body.addWidget(self._code)
        add_layout(self.body, _row(self._make, self._answer, stretched=True))
        self._make.clicked.connect(
            lambda: self.key_asked.emit(Sensitive(self._first.text()), self._again.text())
        )
        self._answer.clicked.connect(lambda: self.answer_asked.emit(Sensitive(self._first.text())))

    def show_code(self, code: str) -> None:
        """The code that the officer must have read aloud."""
        said = self.tr(
            "The officer must read this code to you: {code}. Hand the answer over only if it is the same."
        )
        self._code.show_text(said.format(code=code), icon="triangle-alert", role="warn")
        self._code.show()

    def clear(self) -> None:
        """Forget what was typed, and the code."""
        self._first.clear()
        self._again.clear()
        self._code.hide()

    def _secret(self, name: str) -> PassphraseEdit:
        return PassphraseEdit(
            name, show_text=self.tr("Show the passphrase"), hide_text=self.tr("Hide the passphrase")
        )


class GuessingCard(Card):
    """After how many wrong passphrases in a row the officers' slots are destroyed; never, at first."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Wrong passphrases"))
        self._after = ChoiceBox()
        self._after.addItem(self.tr("Never destroy anything"), _NEVER)
        for count in _CHOICES:
            self._after.addItem(self.tr("Destroy after %n wrong ones in a row", "", count), count)
        words = self.tr(
            "Anybody at the keyboard can bring it about, and it hinders nobody who copied the vault. The "
            "recovery sheet and headquarters' key still open it afterwards."
        )
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        self.body.addWidget(FieldFrame(self.tr("What happens"), self._after))
        self._use = secondary_button(self.tr("Use this"), "check")
        add_layout(self.body, _row(self._use, stretched=True))
        self._use.clicked.connect(lambda: self.chosen.emit(int(self._after.currentData())))

    def show_count(self, count: int) -> None:
        """Show what is in force."""
        at = self._after.findData(count)
        if at < 0:
            self._after.addItem(self.tr("Destroy after %n wrong ones in a row", "", count), count)
            at = self._after.count() - 1
        self._after.setCurrentIndex(at)


def _row(*widgets: QWidget, stretched: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10 if stretched else 16)
    for widget in widgets:
        row.addWidget(widget)
    if stretched:
        row.addStretch(1)
    return row
