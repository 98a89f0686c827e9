"""The lock: one passphrase, and nothing of what lies behind it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError, TooSoon, WrongPassphrase
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.parts import (
    CentredPanel,
    FieldFrame,
    NoticeBanner,
    NoticeKind,
    PassphraseEdit,
    link_button,
    primary_button,
)
from fieldbook.gui.presenters.lock import LockPresenter
from fieldbook.gui.settings.languages import LanguageBox
from fieldbook.gui.settings.wearing import Wearing

_SECOND_MS = 1000


class LockPage(QWidget):
    """Asks for the passphrase; ``tried`` hands over what was typed."""

    tried = Signal(object)
    lost = Signal()

    def __init__(self, wearing: Wearing) -> None:
        super().__init__()
        self._language = LanguageBox(wearing)
        self._panel = CentredPanel(icon="lock")
        self._passphrase = PassphraseEdit(
            self.tr("Passphrase"),
            show_text=self.tr("Show the passphrase"),
            hide_text=self.tr("Hide the passphrase"),
        )
        self._frame = FieldFrame(self.tr("Passphrase"), self._passphrase)
        self._unlock = primary_button(self.tr("Unlock"), "lock-open")
        self._lost = link_button(self.tr("The passphrase is lost"))
        self._refusal = NoticeBanner(NoticeKind.DANGER, "")
        self._wait_s = 0
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._count_down)
        self.presenter = LockPresenter(self, self._try_open)
        self._arrange()

    def show_why(self, sentence: str) -> None:
        """Say why it is locked."""
        self._panel.show_heading(self.tr("Locked"), sentence)

    def refused(self, error: FieldbookError) -> None:
        """It did not open."""
        self.presenter.refused(error)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to be typed into."""
        super().showEvent(event)
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self) -> None:
        """The passphrase is being tried."""
        self._refusal.hide()
        self._frame.show_problem(None)
        self._let(typing=False)
        self._language.setEnabled(False)  # another language makes another lock, which would not know of this
        self._unlock.setText(self.tr("Opening …"))

    def show_wrong(self, error: WrongPassphrase, wait_s: int) -> None:
        """It does not open; nothing can be tried for *wait_s* seconds."""
        self._wait(error, wait_s)

    def show_wait(self, error: TooSoon, wait_s: int) -> None:
        """Too many were wrong lately, perhaps by another process: nothing can be tried for a while."""
        self._wait(error, wait_s)

    def _wait(self, error: FieldbookError, wait_s: int) -> None:
        self._wait_s = wait_s
        self._language.setEnabled(True)
        self._frame.show_problem(error.told)
        self._passphrase.clear()
        if wait_s:
            self._tick.start()
            self._show_wait()
        else:
            self._ready()

    def show_error(self, error: FieldbookError) -> None:
        """Something else refuses."""
        self._frame.show_problem(None)
        self._refusal.show_notice(NoticeKind.DANGER, error.what, error.rest)
        self._refusal.show()
        self._ready()

    def show_unasked(self) -> None:
        """Nothing was typed."""
        self._frame.show_problem(self.tr("Type the passphrase."))
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_open(self, passphrase: Sensitive) -> None:
        self.tried.emit(passphrase)

    def _submit(self) -> None:
        self.presenter.submit(self._passphrase.text())

    def _count_down(self) -> None:
        self._wait_s -= 1
        if self._wait_s <= 0:
            self._tick.stop()
            self._ready()
        else:
            self._show_wait()

    def _show_wait(self) -> None:
        self._let(typing=False)
        self._unlock.setText(self.tr("Wait {seconds} s").format(seconds=self._wait_s))

    def _ready(self) -> None:
        self._let(typing=True)
        self._language.setEnabled(True)
        self._unlock.setText(self.tr("Unlock"))
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let(self, *, typing: bool) -> None:
        self._passphrase.setEnabled(typing)
        self._unlock.setEnabled(typing)

    def _arrange(self) -> None:
        self._panel.body.addWidget(self._refusal)
        self._refusal.hide()
        self._panel.body.addWidget(self._frame)
        self._panel.body.addWidget(self._unlock)
        self._panel.body.addWidget(self._lost)
        self._panel.body.addWidget(self._language)
        self._lost.clicked.connect(self.lost)
        self._panel.show_footnote(self.tr("All records on this computer are encrypted."))
        self.show_why(self.tr("Type the passphrase of this computer's vault."))
        self._passphrase.returnPressed.connect(self._submit)
        self._unlock.clicked.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
