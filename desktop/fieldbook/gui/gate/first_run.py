"""The first steps on a new computer: who is here, and a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.layouts.flow import FlowLayout
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import (
    Button,
    CentredPanel,
    FieldFrame,
    IconText,
    LineEdit,
    NoticeBanner,
    NoticeKind,
    PassphraseEdit,
    RadioButton,
    link_button,
    primary_button,
    secondary_button,
)
from fieldbook.gui.presenters.first_run import NAMES, SECRETS, STEPS, FirstRunPresenter
from fieldbook.gui.settings.languages import LanguageBox
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.tongue import say
from fieldbook.journal.facts import Side
from fieldbook.services.unlock import Founding, Strength

_WIDTH_PX = 480
_WEAK, _FAIR, _GOOD = ("danger", "circle-alert"), ("warn", "triangle-alert"), ("ok", "circle-check")
_LOOKS = (_WEAK, _WEAK, _FAIR, _GOOD, _GOOD)


class FirstRunPage(QWidget):
    """Asks what a new vault must know; ``founding`` hands it over."""

    founding = Signal(object)
    restoring = Signal()

    def __init__(self, wearing: Wearing) -> None:
        super().__init__()
        self._language = LanguageBox(wearing)
        self._panel = CentredPanel(icon="shield-check", width_px=_WIDTH_PX)
        self._sides = QButtonGroup(self)
        self._station, self._officer = LineEdit(), LineEdit()
        self._passphrase = self._make_secret(self.tr("Passphrase"))
        self._repeated = self._make_secret(self.tr("The same once more"))
        self._strength = IconText(look="label")
        self._frames = self._make_frames()
        self._refusal = NoticeBanner(NoticeKind.DANGER, "")
        self._step = 0
        self._pages: list[QWidget] = []
        self._back = secondary_button(self.tr("Back"))
        self._on: Button = primary_button(self.tr("Continue"))
        self._restore = link_button(self.tr("Restore from a backup instead"))
        self.presenter = FirstRunPresenter(self, self._found)
        self._arrange()
        self._connect()
        self.show_step(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to be typed into."""
        super().showEvent(event)
        self._frames[STEPS[self._step][0]].take_focus()

    def hand_over(self, following: "FirstRunPage") -> None:
        """Let *following*, which speaks another language, go on; a passphrase is typed again."""
        typed = self.presenter.typed
        names = {"station_name": self._station.text(), "officer_name": self._officer.text()}
        following.take_over(typed.side, names)

    def take_over(self, side: Side, names: dict[str, str]) -> None:
        """Begin with what was typed before."""
        for button in self._sides.buttons():
            button.setChecked(button.property("side") == side.value)
        for edit, name in ((self._station, "station_name"), (self._officer, "officer_name")):
            edit.setText(names[name])
            if names[name]:
                self.presenter.type(name, names[name])

    def refused(self, error: FieldbookError) -> None:
        """The vault was not made."""
        self.presenter.refused(error)

    def show_step(self, step: int) -> None:
        """Show another step."""
        self._step = step
        for index, page in enumerate(self._pages):
            page.setVisible(index == step)
        self._back.setVisible(step > 0)
        self._restore.setVisible(step == 0)
        last = step == len(STEPS) - 1
        self._on.setText(self._last_words() if last else self.tr("Continue"))
        self._on.show_icon("check" if last else "")
        if last:
            self._panel.show_heading(
                self.tr("Choose a passphrase"),
                self.tr(
                    "It encrypts every record on this computer. If it is lost, only the recovery sheet or "
                    "headquarters' recovery key can open them."
                ),
            )
        else:
            self._panel.show_heading(
                self.tr("Welcome to Fieldbook"),
                self.tr("These names go with every record and cannot be changed."),
            )
        self._frames[STEPS[step][0]].take_focus()

    def show_problem(self, name: str, text: str) -> None:
        """Say what is not right yet at one answer."""
        before = self._frames[name].problem
        self._frames[name].show_problem(text or None)
        first = next((other for other, frame in self._frames.items() if frame.problem), "")
        if text and text != before and first == name:
            self._frames[name].take_focus()

    def show_strength(self, strength: Strength | None) -> None:
        """Say how hard the passphrase is to guess."""
        look, icon = _LOOKS[strength.level] if strength else ("caption", "")
        self._strength.show_text(say(strength.words) if strength else "", icon=icon, role=look, look=look)

    def show_busy(self) -> None:
        """The vault is being made."""
        self._refusal.hide()
        self._let(typing=False)
        self._on.setText(self.tr("Making the vault …"))

    def show_error(self, error: FieldbookError) -> None:
        """It was not made."""
        self._refusal.show_notice(NoticeKind.DANGER, error.what, error.rest)
        self._refusal.show()
        self._let(typing=True)
        self._on.setText(self._last_words())

    def _found(self, founding: Founding) -> None:
        self.founding.emit(founding)

    def _last_words(self) -> str:
        if self.presenter.typed.side is Side.HEADQUARTERS:
            return self.tr("Set up this headquarters")
        return self.tr("Set up this station")

    def _let(self, *, typing: bool) -> None:
        for widget in (*self._pages, self._back, self._on):
            widget.setEnabled(typing)

    def _make_secret(self, name: str) -> PassphraseEdit:
        return PassphraseEdit(
            name, show_text=self.tr("Show the passphrase"), hide_text=self.tr("Hide the passphrase")
        )

    def _make_frames(self) -> dict[str, FieldFrame]:
        return {
            "station_name": FieldFrame(
                self.tr("Name of this office"),
                self._station,
                help_text=self.tr("For example: Sector East, tablet 4."),
            ),
            "officer_name": FieldFrame(
                self.tr("Your name"), self._officer, help_text=self.tr("As it stands in reports.")
            ),
            "passphrase": FieldFrame(
                self.tr("Passphrase"),
                self._passphrase,
                help_text=self.tr("At least 12 characters; best five words that do not belong together."),
            ),
            "repeated": FieldFrame(self.tr("The same once more"), self._repeated),
        }

    def _make_sides(self) -> QWidget:
        sides = QWidget()
        sides.setAccessibleName(self.tr("This computer is for"))
        row = FlowLayout(spacing_px=14)
        sides.setLayout(row)
        choices = (
            (Side.STATION, self.tr("A station in the field")),
            (Side.HEADQUARTERS, self.tr("Headquarters")),
        )
        for side, words in choices:
            choice = RadioButton(words)
            choice.setProperty("side", side.value)
            choice.setChecked(side is Side.STATION)
            choice.toggled.connect(lambda on, side=side: self.presenter.choose(side) if on else None)
            self._sides.addButton(choice)
            row.addWidget(choice)
        return sides

    def _arrange(self) -> None:
        names, secrets = _column(), _column()
        names[1].addWidget(self._language)
        names[1].addWidget(self._make_sides())
        for name in NAMES:
            names[1].addWidget(self._frames[name])
        for name in SECRETS:
            secrets[1].addWidget(self._frames[name])
            if name == "passphrase":
                secrets[1].addWidget(self._strength)
        self._panel.body.addWidget(self._refusal)
        self._refusal.hide()
        for page, _ in (names, secrets):
            self._pages.append(page)
            self._panel.body.addWidget(page)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._on)
        add_layout(self._panel.body, buttons)
        self._panel.body.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)

    def _connect(self) -> None:
        edits = {
            "station_name": self._station,
            "officer_name": self._officer,
            "passphrase": self._passphrase,
            "repeated": self._repeated,
        }
        for name, edit in edits.items():
            edit.textEdited.connect(lambda text, name=name: self.presenter.type(name, text))
            edit.returnPressed.connect(self.presenter.go_on)
        # The eyes come after both boxes: a person types, presses Tab, and types again.
        QWidget.setTabOrder(self._passphrase, self._repeated)
        self._on.clicked.connect(self.presenter.go_on)
        self._restore.clicked.connect(self.restoring)
        self._back.clicked.connect(self.presenter.go_back)


def _column() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    return page, column
