"""On the page for the other side: the stick that is in, and how uploads stand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import (
    Card,
    FieldFrame,
    IconText,
    LineEdit,
    PassphraseEdit,
    link_button,
    make_label,
    secondary_button,
)
from fieldbook.gui.road import words
from fieldbook.gui.road.uploading import Going, ServerTyped, Standing
from fieldbook.gui.road.watch import RoadWatch
from fieldbook.services.road import Drive


class StickRow(QWidget):
    """Which stick is in; nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._state = IconText(look="strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._state)
        row.addStretch(1)
        self.hide()

    def show_stick(self, drive: Drive | None) -> None:
        """Show it, or nothing."""
        self.setVisible(drive is not None)
        if drive is not None:
            role = "ok" if drive.writable else "warn"
            self._state.show_text(words.stick_state(drive), icon="usb", role=role)


class UploadCard(Card):
    """Uploads: how they stand, the button that does not wait, and which server."""

    now_asked = Signal()
    kept = Signal(object)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Upload"))
        self._state, self._text = IconText(look="strong", wrap=True), make_label("", "quiet", wrap=True)
        self.now = secondary_button(self.tr("Upload now"), "upload")
        self._change = secondary_button(self.tr("Upload server"), "settings")
        self._url, self._pin = LineEdit(), LineEdit()
        self._token = PassphraseEdit(
            self.tr("Token"), show_text=self.tr("Show the token"), hide_text=self.tr("Hide the token")
        )
        self._frames = {
            "url": FieldFrame(
                self.tr("Address"),
                self._url,
                help_text=self.tr("As headquarters gave it; begins with https://."),
            ),
            "token": FieldFrame(
                self.tr("Token of this station"), self._token, help_text=self.tr("Kept inside the vault.")
            ),
            "pin": FieldFrame(
                self.tr("Key of the server"),
                self._pin,
                mark=self.tr("optional"),
                help_text=self.tr("If headquarters gave one; begins with sha256//."),
            ),
        }
        self._keep = secondary_button(self.tr("Use this server"), "check")
        self._forget = link_button(self.tr("Upload nowhere"))
        self._form = QWidget()
        self._arrange()
        self._connect()

    def show_standing(self, standing: Standing) -> None:
        """Show how uploads stand."""
        icon, role = words.upload_icon(standing.going)
        self._state.show_text(words.upload_title(standing), icon=icon, role=role)
        text = words.upload_text(standing)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        has_server = standing.going is not Going.NO_SERVER
        self.now.setVisible(has_server)
        self.now.setEnabled(standing.going is not Going.BUSY)
        self._forget.setVisible(has_server)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is not right yet, or put the form away."""
        said = {problem.where: problem.text for problem in problems}
        for name, frame in self._frames.items():
            frame.show_problem(said.get(name))
        if not problems:
            self.clear()
            self._form.hide()

    def clear(self) -> None:
        """Forget the token that was typed."""
        self._token.clear()

    def show_address(self, url: str) -> None:
        """Show where uploads go."""
        self._url.setText(url)

    def _toggle(self) -> None:
        self._form.setVisible(self._form.isHidden())
        if self._form.isVisible():
            self._frames["url"].take_focus()

    def _give(self) -> None:
        self.kept.emit(ServerTyped(self._url.text(), Sensitive(self._token.text()), self._pin.text()))

    def _arrange(self) -> None:
        self.body.addWidget(self._state)
        self.body.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.now)
        buttons.addWidget(self._change)
        buttons.addStretch(1)
        add_layout(self.body, buttons)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(self._frames["url"], 0, 0, 1, 2)
        grid.addWidget(self._frames["token"], 1, 0)
        grid.addWidget(self._frames["pin"], 1, 1)
        add_layout(column, grid)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._keep)
        row.addWidget(self._forget)
        row.addStretch(1)
        add_layout(column, row)
        self._form.hide()
        self.body.addWidget(self._form)

    def _connect(self) -> None:
        self.now.clicked.connect(self.now_asked)
        self._change.clicked.connect(self._toggle)
        self._keep.clicked.connect(self._give)
        self._forget.clicked.connect(self.forgotten)
        for edit in (self._url, self._token, self._pin):
            edit.returnPressed.connect(self._keep.click)


def wire_uploads(card: UploadCard, watch: RoadWatch) -> None:
    """Let *card* show how uploads of *watch* stand, and ask for what is pressed on it."""
    uploading, uploads = watch.uploading, watch.uploads
    if uploading is None:
        return

    def keep(typed: ServerTyped) -> None:
        found = uploads.keep(typed)
        card.show_problems(found)
        if not found:
            uploading.try_now()

    def forget() -> None:
        uploads.forget()
        card.show_address("")
        card.show_problems(())
        uploading.try_now()

    card.show_standing(uploading.standing)
    card.show_address(uploads.address())
    watch.upload_changed.connect(card.show_standing)
    card.now_asked.connect(uploading.try_now)
    card.kept.connect(keep)
    card.forgotten.connect(forget)
