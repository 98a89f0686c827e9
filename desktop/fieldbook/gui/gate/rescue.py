"""Beside the lock: ways back in when the passphrase is lost, and making the vault anew out of a backup."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui import style
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.parts import (
    CentredPanel,
    FieldFrame,
    LineEdit,
    NoticeBanner,
    NoticeKind,
    PassphraseEdit,
    TextEdit,
    link_button,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.tongue import say

_WIDTH_PX = 520
_SHARES_PX = 96
REQUEST_NAME = "recovery-request.fbq"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed on the page: for whom, and the passphrase from now on."""

    officer: str
    passphrase: Sensitive
    repeated: str
    shares: tuple[str, ...] = ()


class RescuePage(QWidget):
    """Three ways: shares of the sheet, headquarters' answer, and a backup."""

    left = Signal()
    sheet_given = Signal(object)
    request_asked = Signal(object)
    answer_given = Signal(object, object)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._panel = CentredPanel(icon="key-round", width_px=_WIDTH_PX)
        self._refusal = NoticeBanner(NoticeKind.DANGER, "")
        self._shares = TextEdit()
        self._shares.setFixedHeight(style.scaled(_SHARES_PX))
        self._shares.setTabChangesFocus(True)
        self._officer = LineEdit()
        self._first, self._again = self._secret(self.tr("New passphrase")), self._secret(self.tr("Once more"))
        self._code = make_label("", "strong", wrap=True)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.frames = self._make_frames()
        self._sheet, self._key = self._make_ways()
        self._back = secondary_button(self.tr("Back to the lock"), "arrow-left")
        self._arrange()
        self._connect()
        self.show_way(sheet=True)

    def show_way(self, *, sheet: bool) -> None:
        """Show the way by the sheet, or the one by headquarters."""
        for widget, shown in ((self._sheet, sheet), (self._open, sheet), (self._key, not sheet)):
            widget.setVisible(shown)
        self._take.setVisible(not sheet)
        self._other.setText(
            self.tr("By headquarters' recovery key instead")
            if sheet
            else self.tr("By the recovery sheet instead")
        )
        self._panel.show_heading(
            self.tr("The passphrase is lost"),
            self.tr("Type the words of as many shares as the sheet asks for, one share a line.")
            if sheet
            else self.tr("Headquarters opens this vault for you, after you have spoken with them."),
        )

    def show_request(self, path: Path, code: str) -> None:
        """The request is written: what to read aloud, and what to do then."""
        said = self.tr(
            "{name} is written. Carry it to headquarters and read them this code: {code}. Leave this page "
            "open; only it can open the answer."
        )
        self._code.setText(filled(said, name=path.name, code=code))
        self._code.show()
        self._take.setEnabled(True)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say what is not right yet."""
        said = {problem.where: problem.text for problem in problems}
        for name, frame in self.frames.items():
            frame.show_problem(said.get(name))

    def show_busy(self) -> None:
        """It is being tried."""
        self._refusal.hide()
        self._panel.setEnabled(False)

    def refused(self, error: FieldbookError) -> None:
        """It did not open."""
        self._refusal.show_notice(NoticeKind.DANGER, error.what, f"{say(error.remedy)} ({error.code})")
        self._refusal.show()
        self._panel.setEnabled(True)

    def clear(self) -> None:
        """Forget every secret that was typed."""
        self._shares.clear()
        self._first.clear()
        self._again.clear()

    def _typed(self) -> Typed:
        lines = tuple(line.strip() for line in self._shares.toPlainText().splitlines() if line.strip())
        return Typed(self._officer.text().strip(), Sensitive(self._first.text()), self._again.text(), lines)

    def _choose_request(self) -> None:
        kinds = self.tr("Recovery requests (*.fbq)")
        target = self._ask.target(self.tr("Where shall the request be written?"), REQUEST_NAME, kinds)
        if target is not None:
            self.request_asked.emit(target)

    def _choose_answer(self) -> None:
        file = self._ask.file(self.tr("Which answer came from headquarters?"), "", self.tr("Answers (*.fba)"))
        if file is not None:
            self.answer_given.emit(self._typed(), file)

    def _secret(self, name: str) -> PassphraseEdit:
        return PassphraseEdit(
            name, show_text=self.tr("Show the passphrase"), hide_text=self.tr("Hide the passphrase")
        )

    def _make_frames(self) -> dict[str, FieldFrame]:
        return {
            "shares": FieldFrame(self.tr("Shares"), self._shares),
            "officer": FieldFrame(
                self.tr("Whose passphrase is lost"),
                self._officer,
                mark=self.tr("optional"),
                help_text=self.tr("The name as it stands in reports; empty for the first who leads."),
            ),
            "passphrase": FieldFrame(
                self.tr("New passphrase"),
                self._first,
                help_text=self.tr("At least 12 characters; best five words that do not belong together."),
            ),
            "repeated": FieldFrame(self.tr("The same once more"), self._again),
        }

    def _make_ways(self) -> tuple[QWidget, QWidget]:
        self._open = primary_button(self.tr("Open with these shares"), "lock-open")
        self._write = secondary_button(self.tr("Write the request"), "usb")
        self._take = primary_button(self.tr("Take in the answer"), "lock-open")
        self._take.setEnabled(False)
        self._code.hide()
        self._other = link_button("")
        sheet, key = _column(self.frames["shares"]), _column(self._write, self._code)
        return sheet, key

    def _arrange(self) -> None:
        body = self._panel.body
        for widget in (self._refusal, self._sheet, self._key):
            body.addWidget(widget)
        for name in ("officer", "passphrase", "repeated"):
            body.addWidget(self.frames[name])
        self._refusal.hide()
        for button in (self._open, self._take, self._other, self._back):
            body.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        QWidget.setTabOrder(self._first, self._again)

    def _connect(self) -> None:
        self._open.clicked.connect(lambda: self.sheet_given.emit(self._typed()))
        self._write.clicked.connect(self._choose_request)
        self._take.clicked.connect(self._choose_answer)
        self._other.clicked.connect(lambda: self.show_way(sheet=self._sheet.isHidden()))
        self._back.clicked.connect(self.left)


def _column(*widgets: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    return part
