"""The card at the end of a record: questions and replies about it, and erasing what it says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.direction import filled, in_line, listed
from fieldbook.gui.form.resting import Resting
from fieldbook.gui.page import Sighting
from fieldbook.gui.parts import (
    Card,
    IconText,
    LineEdit,
    danger_button,
    link_button,
    make_label,
    secondary_button,
)
from fieldbook.gui.parts.pressable import paint_ring
from fieldbook.gui.post.care import Care, CareDesk, CarePresenter
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.tongue import colon
from fieldbook.services.post.asking import QuestionLine


class CareCard(Card):
    """Hidden where there is nothing to read and nothing to do."""

    refused = Signal(object)

    def __init__(self, desk: CareDesk, record: RecordId) -> None:
        super().__init__(self.tr("Questions and care"))
        self._lines = QWidget()
        self._text = LineEdit()
        self._say = secondary_button(self.tr("Ask"), "send")
        self._row = _beside(self._text, self._say)
        self._take_back = link_button(self.tr("Recorded by mistake? Withdraw it …"), "undo-2")
        self._restore = link_button(self.tr("Take the withdrawal back …"), "rotate-ccw")
        self._offer = link_button(self.tr("Erase what this record says …"), "trash-2")
        self._offer_hold = link_button(self.tr("Legal hold …"), "scale")
        self._offer_release = link_button(self.tr("End the legal hold …"), "scale")
        self._held = IconText(look="strong", wrap=True)
        self._offers = _row_of(
            self._take_back, self._restore, self._offer, self._offer_hold, self._offer_release
        )
        self._reason = LineEdit()
        self._reason.setPlaceholderText(self.tr("Why? The reason stays for good, so name nobody."))
        self._withdraw = secondary_button(self.tr("Withdraw"), "undo-2")
        self._bring = secondary_button(self.tr("Take it back"), "rotate-ccw")
        self._erase = danger_button(self.tr("Erase for good"), "trash-2")
        self._hold = secondary_button(self.tr("Hold it"), "scale")
        self._release = secondary_button(self.tr("End the hold"), "scale")
        self._sures = (self._withdraw, self._bring, self._erase, self._hold, self._release)
        self._sure = _beside(self._reason, *self._sures)
        self._warning = make_label("", "caption", wrap=True)
        for widget in (self._lines, self._row, self._held, self._offers, self._sure, self._warning):
            self.body.addWidget(widget)
        self.presenter = CarePresenter(desk, record, self)
        self._say.clicked.connect(lambda: self.presenter.say(self._text.text()))
        self._text.returnPressed.connect(self._say.click)
        self._keeping = Resting(self)
        self._keeping.timeout.connect(self.flush)
        self._text.textEdited.connect(self._keeping.wait)
        self._take_back.clicked.connect(self._offer_withdrawal)
        self._restore.clicked.connect(self._offer_return)
        self._offer.clicked.connect(self._offer_erasing)
        self._withdraw.clicked.connect(lambda: self.presenter.withdraw(self._reason.text()))
        self._bring.clicked.connect(lambda: self.presenter.restore(self._reason.text()))
        self._erase.clicked.connect(lambda: self.presenter.erase(self._reason.text()))
        self._offer_hold.clicked.connect(self._offer_holding)
        self._offer_release.clicked.connect(self._offer_releasing)
        for button in (self._hold, self._release):
            button.clicked.connect(lambda: self.presenter.hold(self._reason.text()))

    def show_care(self, care: Care) -> None:
        """Show the questions, and what may be done."""
        lines, talks = _Talk(), self._has_talk()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in care.questions:
            column.addWidget(make_label(self._asked(line), "strong", wrap=True))
            column.addWidget(make_label(self._replied(line), "quiet", wrap=True))
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self._word(care)
        lines.setVisible(bool(care.questions))
        may_say = care.may_ask or care.may_reply
        if talks and care.questions and not may_say:
            lines.setAccessibleName(self.tr("Questions and care"))
            lines.setFocus(Qt.FocusReason.OtherFocusReason)  # before what has it goes, and it with that
        self._row.setVisible(may_say)
        offered = {
            self._offer: care.may_erase and not care.held,
            self._offer_hold: care.may_hold and not care.held,
            self._offer_release: care.may_hold and bool(care.held),
            self._take_back: care.may_withdraw,
            self._restore: care.may_restore,
        }
        for button, may in offered.items():
            button.setVisible(may)
        self._offers.setVisible(any(offered.values()))
        held = filled(self.tr("Under legal hold: it cannot be erased. {reason}"), reason=care.held)
        self._held.show_text(held, icon="scale", role="warn")
        self._held.setVisible(bool(care.held))
        self._sure.hide()
        self._warning.hide()
        self.setVisible(bool(care.questions) or care.may_ask or any(offered.values()))

    def show_typed(self, text: str) -> None:
        """Put back what was begun."""
        self._text.setText(text)

    def show_said(self) -> None:
        """What was written is kept."""
        self._keeping.stop()
        self._text.clear()

    def flush(self) -> bool:
        """Keep the question or the reply that is being typed; False where it could not be kept."""
        self._keeping.stop()
        return self.presenter.keep(self._text.text())

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.refused.emit(error)

    def _has_talk(self) -> bool:
        """Whether the focus is where one reads and writes what is said."""
        now = QApplication.focusWidget()
        return now is not None and (now is self._lines or self._row.isAncestorOf(now))

    def _word(self, care: Care) -> None:
        asks = care.may_ask
        self._say.setText(self.tr("Ask") if asks else self.tr("Reply"))
        words = self.tr("A question to the station") if asks else self.tr("Your reply to headquarters")
        self._text.setPlaceholderText(words)
        self._text.setAccessibleName(words)

    def _offer_withdrawal(self) -> None:
        words = self.tr("It leaves every list and every count. Nothing is deleted: the history stays.")
        self._show_sure(self._withdraw, self.tr("Reason for withdrawing"), words=words)

    def _offer_return(self) -> None:
        words = self.tr("It counts again, with the answers that it had.")
        self._show_sure(self._bring, self.tr("Reason for taking it back"), words=words)

    def _offer_erasing(self) -> None:
        words = self.tr(
            "Every revision loses its answers. Nobody can bring them back; bundles that left stay."
        )
        self._show_sure(self._erase, self.tr("Reason for erasing"), words=words)

    def _offer_holding(self) -> None:
        words = self.tr("Nobody can erase it until the hold is ended, whoever asks.")
        self._show_sure(self._hold, self.tr("Reason for the legal hold"), words=words)

    def _offer_releasing(self) -> None:
        words = self.tr("It can be erased again by who may.")
        self._show_sure(self._release, self.tr("Reason for ending the hold"), words=words)

    def _show_sure(self, chosen: QWidget, name: str, *, words: str) -> None:
        """Ask for the reason of one of them, and say what it does."""
        for button in self._sures:
            button.setVisible(button is chosen)
        self._reason.setAccessibleName(name)
        self._warning.setText(words)
        self._offers.hide()
        self._sure.show()
        self._warning.show()
        self._reason.setFocus()

    def _asked(self, line: QuestionLine) -> str:
        return _quoted(line.asked_by, line.at, line.text)

    def _replied(self, line: QuestionLine) -> str:
        if not line.reply:
            return self.tr("No reply yet.")
        return _quoted(line.replied_by, line.replied_at, line.reply)


class _Talk(QWidget):
    """What was asked and replied; it has the focus where nothing more can be said after a reply."""

    def __init__(self) -> None:
        super().__init__()
        self._sighting, self._is_held = Sighting(self), False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight, and stay there while all that changed with the reply is laid out."""
        super().focusInEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that Tab goes on from here
        self._sighting.start()
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and not self._is_held:
            self._is_held = True
            above.verticalScrollBar().rangeChanged.connect(self._stay)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be no stop for Tab any more."""
        super().focusOutEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _stay(self) -> None:
        if self.hasFocus():
            self._sighting.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(self)


def _quoted(who: str, instant_at: str, text: str) -> str:
    """Who wrote when what, each in its own direction."""
    return in_line(listed((who, show_instant(instant_at))), text, between=colon())


def _beside(edit: QLineEdit, *buttons: QWidget) -> QWidget:
    line = _row_of(edit, *buttons, stretched=False)
    edit.setSizePolicy(QSizePolicy.Policy.Expanding, edit.sizePolicy().verticalPolicy())
    return line


def _row_of(*widgets: QWidget, stretched: bool = True) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    if stretched:
        row.addStretch(1)
    return line
