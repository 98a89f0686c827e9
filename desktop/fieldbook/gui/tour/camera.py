"""One window on the tour, and what is taken of it at each stop."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.views.shell import Shell
from fieldbook.gui.work import Worker
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.session import Outside, Session
from fieldbook.services.unlock import unlock

WIDTH_PX, HEIGHT_PX = 1366, 768
_TURNS = 6
_PATIENCE_S = 30
_SOON_MS = 100
"""What waits no longer than this waits for a layout: the cursor comes into sight."""

Take = Callable[[Window, str], None]
"""Takes what is wanted of the window as it is now: the window, and the name of the stop."""


class Camera:
    """One window over one vault; every stop of the walk calls ``take``.

    Args:
        outside: The world.
        folder: The vault's; where there is none, the first steps are shown.
        name: Of the walk: the beginning of every name that is given.
        taken: Takes the picture, or the tree.
    """

    def __init__(self, outside: Outside, folder: Path, *, name: str, taken: Take) -> None:
        self._outside, self._folder, self._name, self._taken = outside, folder, name, taken
        self._stops = 0
        self.window = Window(Given(lambda: outside, folder))
        self.window.resize(WIDTH_PX, HEIGHT_PX)
        self.window.begin()
        self.window.show()
        self.window.activateWindow()

    def take(self, name: str) -> None:
        """Take it once everything has come to rest."""
        self.settle()
        self._stops += 1
        self._taken(self.window, f"{self._name}-{self._stops:02d}-{name}")

    def unlock(self) -> tuple[Session, Shell]:
        """Go behind the lock."""
        self.window.enter(unlock(self._folder, Sensitive(PASSPHRASE), self._outside))
        self.settle()
        session, shell = self.window.session, self.window.shell
        if session is None or shell is None:
            raise RuntimeError("the window did not open")
        return session, shell

    def type_here(self, words: str) -> None:
        """Type where the cursor is, as a person does."""
        self.settle()
        entrance = self.window.focusWidget()
        if isinstance(entrance, QLineEdit):
            entrance.setText(words)
            entrance.textEdited.emit(words)
        self.settle()

    def settle(self) -> None:
        """Let layouts, queued signals, what follows them, and work beside the window come to rest."""
        until_s = monotonic() + _PATIENCE_S
        _turn()
        while self._is_moving() and monotonic() < until_s:
            _turn()
        _turn()

    def _is_moving(self) -> bool:
        timers = self.window.findChildren(QTimer)
        due = (timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS for timer in timers)
        return any(worker.is_busy for worker in self.window.findChildren(Worker)) or any(due)

    def put_away(self) -> None:
        """Close the window and its vault."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        _turn()


def _turn() -> None:
    for _ in range(_TURNS):
        QApplication.processEvents()
