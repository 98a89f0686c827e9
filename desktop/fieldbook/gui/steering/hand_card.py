"""The card of headquarters' signing key: codes to compare by telephone, and what the root keys sign."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.pairs import Pairs
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import (
    Card,
    ChoiceBox,
    FieldFrame,
    IconText,
    PassphraseEdit,
    make_label,
    secondary_button,
)
from fieldbook.gui.steering.reason_row import ReasonRow
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.services.steering.mandating import Hand
from fieldbook.services.steering.trusting import HandWord


class HandCard(Card):
    """At a station only what is believed; at headquarters, for those who lead, also what changes it."""

    key_asked = Signal(object)
    draft_asked = Signal(object)
    sign_asked = Signal(object)
    take_asked = Signal()
    print_asked = Signal()
    file_asked = Signal()
    restored = Signal()
    """This computer came from a backup: it shall believe a key that it does not hold."""

    def __init__(self) -> None:
        super().__init__(self.tr("Signing key of headquarters"))
        self._state, self._words = IconText(look="strong", wrap=True), make_label("", "quiet", wrap=True)
        self._lines, self._tools = Pairs(), QWidget()
        self._choice = ChoiceBox()
        self._choice.setAccessibleName(self.tr("What the root keys shall sign"))
        self.draft = secondary_button(self.tr("Write the draft …"), "file-text")
        self.take = secondary_button(self.tr("Take in what was signed …"), "download")
        self._passphrase = PassphraseEdit(
            self.tr("Passphrase of the root key"),
            show_text=QCoreApplication.translate("Security", "Show the passphrase"),
            hide_text=QCoreApplication.translate("Security", "Hide the passphrase"),
        )
        self.make = secondary_button(self.tr("Make a root key …"), "key-round")
        self.sign = secondary_button(self.tr("Sign with a root key …"), "pencil")
        for widget in (self._state, self._words, self._lines, self._tools):
            self.body.addWidget(widget)
        self._arrange()
        self.print = secondary_button(self.tr("Print the codes …"), "printer")
        self.file = secondary_button(self.tr("Write the file for stations …"), "send")
        self.print.clicked.connect(self.print_asked)
        self.file.clicked.connect(self.file_asked)
        self._sure = ReasonRow("")
        self._sure.given.connect(lambda _what, _reason: self.restored.emit())
        # Side by side all three are wider than a narrow window.
        add_layout(self.body, in_a_row(self.take))
        self.body.addWidget(self._sure)
        add_layout(self.body, in_a_row(self.print, self.file))
        self.draft.clicked.connect(lambda: self.draft_asked.emit(self._choice.currentData()))
        self.take.clicked.connect(self.take_asked)
        self.make.clicked.connect(lambda: self.key_asked.emit(self._typed()))
        self.sign.clicked.connect(lambda: self.sign_asked.emit(self._typed()))

    def show_word(self, word: HandWord, *, changes: bool) -> None:
        """Show what is believed; with *changes* also what changes it."""
        self._show_state(word)
        self._words.setText(
            self.tr(
                "The holders of root keys sign every change on computers without a network. Stations follow "
                "from one change to the next, and never back."
            )
            if changes
            else self.tr("Compare these codes with headquarters by telephone, at a number that you know.")
        )
        self._lines.show_rows(self._rows(word), codes=True)
        self._tools.setVisible(changes)
        self.take.setVisible(changes or bool(word.number))
        self.print.setVisible(changes)
        self.file.setVisible(changes and bool(word.number))
        self._show_choices(word)

    def clear(self) -> None:
        """Forget what was typed, and what was asked."""
        self._passphrase.clear()
        self._sure.put_away()

    def ask_restored(self) -> None:
        """The key that was signed for is not here; that is so on a computer from a backup."""
        words = self.tr(
            "This computer does not hold the key that was signed for. If it was restored from a backup, it "
            "can believe that key all the same; it signs nothing until a new one follows."
        )
        self._sure.make_sure("restored", button=self.tr("It was restored: believe the key"), words=words)

    def _typed(self) -> Sensitive:
        return Sensitive(self._passphrase.text())

    def _show_state(self, word: HandWord) -> None:
        if not word.is_here:
            said = self.tr("This computer does not hold the signing key in force: draft a new one")
            self._state.show_text(said, icon="triangle-alert", role="danger")
        elif not word.number:
            said = self.tr("There is no root key above it yet: whoever takes it speaks for headquarters")
            self._state.show_text(said, icon="triangle-alert", role="warn")
        else:
            said = self.tr("Only {need} of {of} root keys together can change it")
            told = said.format(need=show_number(word.need), of=show_number(len(word.roots)))
            self._state.show_text(told, icon="shield-check", role="ok")

    def _rows(self, word: HandWord) -> list[tuple[str, str]]:
        rows = [(self.tr("Its code"), word.code)]
        rows += [(self.tr("Still believed"), code) for code in word.earlier]
        rows += [(self.tr("Root key"), code) for code in word.roots]
        if word.number:
            said = self.tr("change {number}, {when}")
            when = show_instant(word.written_at)
            rows.append((self.tr("Signed"), said.format(number=show_number(word.number), when=when)))
        return rows

    def _show_choices(self, word: HandWord) -> None:
        choices = self._choices(word)
        self._choice.clear()
        for hand, words in choices:
            self._choice.addItem(words, hand)

    def _choices(self, word: HandWord) -> Sequence[tuple[Hand, str]]:
        begin = (Hand.KEEP, self.tr("These root keys from now on"))
        if not word.number:
            return [begin]
        return [
            (Hand.NEW, self.tr("A new signing key; the one until now stays believed for a while")),
            (Hand.REPLACE, self.tr("A new signing key; the one until now is lost or stolen")),
            *([(Hand.SETTLE, self.tr("Only the signing key in use"))] if word.earlier else []),
            begin,
        ]

    def _arrange(self) -> None:
        column = QVBoxLayout(self._tools)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(FieldFrame(self.tr("What the root keys shall sign"), self._choice))
        add_layout(column, in_a_row(self.draft))
        column.addWidget(FieldFrame(self.tr("Passphrase of the root key"), self._passphrase))
        add_layout(column, in_a_row(self.make, self.sign))
