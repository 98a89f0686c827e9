"""The cards of the exchange pages: three steps to headquarters, a code to compare, bundles in a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import (
    Button,
    Card,
    ChipState,
    IconText,
    LineEdit,
    StatusChip,
    make_label,
    make_rule,
    primary_button,
    secondary_button,
)
from fieldbook.gui.presenters.exchange import BundleLine
from fieldbook.gui.style.tokens import METRIC
from fieldbook.gui.tables.words import show_instant, show_number, word_for
from fieldbook.services.enrol import Standing

_CODE_PX = 220
_SHOWN_MOST = 20


class CodeBox(QWidget):
    """The half to say, large enough to read aloud, and a box for the half that is heard."""

    heard = Signal(str)

    def __init__(self, *, say: str, hear: str, button: str) -> None:
        """Show a code to be compared.

        Args:
            say: What introduces our half: "Say these".
            hear: What introduces theirs.
            button: The word on the button.
        """
        super().__init__()
        self._code = make_label("", "metric")
        self._code.setFont(style.font(METRIC))
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._heard = LineEdit()
        self._heard.setAccessibleName(hear)
        self._heard.setPlaceholderText("0000-0000")
        self._heard.setFixedWidth(_CODE_PX)
        self.button = Button(button, look="primary", icon="check")
        self.button.setEnabled(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.addWidget(make_label(say, "label"), 0, 0)
        grid.addWidget(self._code, 1, 0)
        grid.addWidget(make_label(hear, "label"), 0, 1, 1, 2)
        grid.addWidget(self._heard, 1, 1)
        grid.addWidget(self.button, 1, 2)
        grid.setColumnStretch(3, 1)
        self._heard.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self._heard.returnPressed.connect(self.button.click)
        self.button.clicked.connect(lambda: self.heard.emit(self._heard.text()))
        self.setFocusProxy(self._heard)

    def show_code(self, code: str) -> None:
        """Show our half."""
        self._code.setText(code)
        # Read letter by letter, because no voice can say 7Q4K.
        self._code.setAccessibleName(" ".join(code))

    def clear(self) -> None:
        """Empty the box."""
        self._heard.clear()


class JoinCard(Card):
    """Three steps from a new station to one that may send."""

    take_asked = Signal()
    write_asked = Signal()
    heard = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._done = IconText(look="strong")
        self._again = secondary_button(self.tr("Take in a card again"), "key-round")
        self._take = primary_button(self.tr("Take in the card"), "key-round")
        self._write = secondary_button(self.tr("Write your card"), "usb")
        self._rewrite = secondary_button(self.tr("Write your card"), "usb")
        self._code = CodeBox(
            say=self.tr("Say these to headquarters"),
            hear=self.tr("Type what headquarters says"),
            button=self.tr("Compare"),
        )
        self._steps = self._make_steps()
        self._settled = self._make_settled()
        self.body.addWidget(self._steps)
        self.body.addWidget(self._settled)
        for button in (self._take, self._again):
            button.clicked.connect(self.take_asked)
        for button in (self._write, self._rewrite):
            button.clicked.connect(self.write_asked)
        self._code.heard.connect(self.heard)

    def next_step(self, *, written: bool = False) -> QWidget:
        """What is to be done next, for the focus; *written* when our card just was."""
        if self._write.isEnabled() and not written:
            return self._write
        return self._code if self._code.isEnabled() else self._take

    def show_standing(self, standing: Standing, *, can_write: bool) -> None:
        """Show which steps are open."""
        self._steps.setVisible(not standing.confirmed)
        self._settled.setVisible(standing.confirmed)
        met = bool(standing.headquarters)
        self._write.setEnabled(can_write)
        self._rewrite.setVisible(can_write)
        self._code.setEnabled(met)
        self._code.show_code(standing.code_to_say or "····-····")
        if standing.confirmed:
            self._code.clear()
            words = filled(self.tr("Enrolled with {name}"), name=standing.headquarters)
            self._done.show_text(words, icon="shield-check", role="ok")

    def _make_steps(self) -> QWidget:
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(make_label(self.tr("Three steps, once"), "section"))
        texts = (
            self.tr("Take in headquarters' card: a small file that ends in .fbc. It holds no secret."),
            self.tr("Write your own card, on the same stick, and hand it to headquarters."),
            self.tr("Call headquarters on a number that you know, and compare the code by voice."),
        )
        for number, (text, control) in enumerate(
            zip(texts, (self._take, self._write, self._code), strict=True)
        ):
            if number:
                column.addWidget(make_rule())
            add_layout(column, _step(number + 1, text, control))
        return steps

    def _make_settled(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._done)
        row.addStretch(1)
        row.addWidget(self._rewrite)
        row.addWidget(self._again)
        return line


class BundleCard(Card):
    """Bundles, the last first."""

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__(title)
        self._nothing = make_label(nothing, "quiet", wrap=True)
        self._table: QWidget = QWidget()
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table)

    def show_bundles(self, bundles: Sequence[BundleLine]) -> None:
        """Show them in place of all others."""
        table = self._make_table(bundles[:_SHOWN_MOST])
        self.body.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table
        self._nothing.setVisible(not bundles)
        table.setVisible(bool(bundles))
        if self.heading is not None:
            rest = len(bundles) - _SHOWN_MOST
            more = self.tr("and %Ln earlier ones", "", rest) if rest > 0 else ""
            self.heading.show_note(more)

    def _make_table(self, bundles: Sequence[BundleLine]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        for row, bundle in enumerate(bundles):
            number = self.tr("Bundle {number}").format(number=bundle.number)
            entries = self.tr("%Ln entries", "", bundle.entries)
            state = ChipState.RECEIVED if bundle.received else ChipState.SENT
            grid.addWidget(make_label(bundle.station or number, "strong"), row, 0)
            grid.addWidget(make_label(entries, "quiet"), row, 1)
            grid.addWidget(make_label(show_instant(bundle.at), "quiet"), row, 2)
            if not bundle.station:
                grid.addWidget(StatusChip(state, word_for(state)), row, 3)
        grid.setColumnStretch(4, 1)
        return table


def _step(number: int, text: str, control: QWidget) -> QHBoxLayout:
    digit = make_label(show_number(number), "section")
    digit.setFixedWidth(18)
    words = QVBoxLayout()
    words.setSpacing(10)
    words.addWidget(make_label(text, "body", wrap=True))
    line = QHBoxLayout()
    line.addWidget(control)
    line.addStretch(1)
    add_layout(words, line)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(digit, 0, Qt.AlignmentFlag.AlignTop)
    add_layout(row, words, 1)
    return row
