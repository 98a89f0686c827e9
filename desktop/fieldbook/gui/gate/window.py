"""The one window: first steps or lock, and behind them the records."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from fieldbook.base.errors import FieldbookError, PlaceError
from fieldbook.base.ports import Progress
from fieldbook.gui.ask import Ask, SystemAsk
from fieldbook.gui.gate.asleep import SleepWatch
from fieldbook.gui.gate.clearing import Clearing
from fieldbook.gui.gate.discreet import ClipboardWatch
from fieldbook.gui.gate.loading import ONE_LOADS, Loading
from fieldbook.gui.gate.lock import LockPage
from fieldbook.gui.gate.locked import Locked
from fieldbook.gui.gate.opening import Opening
from fieldbook.gui.gate.rescuing import WaysBack
from fieldbook.gui.gate.stack import Stack
from fieldbook.gui.guard import CrashPage, IdleWatch
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.work import Worker
from fieldbook.store.places import is_set_up

if TYPE_CHECKING:
    from fieldbook.gui.gate.first_run import FirstRunPage
    from fieldbook.gui.views.shell import Shell
    from fieldbook.services.session import Outside, Session

_WIDTH_PX, _HEIGHT_PX = 1280, 720
_LEAST_PX = (720, 460)


@dataclass(frozen=True, slots=True)
class Given:
    """What the window is made with.

    Attributes:
        make_outside: Makes the real world; called when something is unlocked, because it is slow to load.
        folder: The vault's folder.
        start_anew: Ends this process and starts another in its place, saying how it was locked; None where
            that cannot be. What the vault's keys once touched in memory is then gone for certain.
        wearing: Language and look, as chosen; None for what the application wears, and nothing is remembered.
    """

    make_outside: "Callable[[], Outside]"
    folder: Path
    start_anew: Callable[[Locked], None] | None = None
    wearing: Wearing | None = None


class Window(QMainWindow):
    """Holds one page of three: first steps, lock, shell. Its title never names a record."""

    unlocked = Signal()
    locked = Signal()

    def __init__(self, given: Given, ask: Ask | None = None) -> None:
        super().__init__()
        self._given = given
        self._ask = ask or SystemAsk(self)
        self._worker = Worker(self)
        self._session: Session | None = None
        self._shell: Shell | None = None
        self._stack = Stack()
        self._wearing = given.wearing or Wearing.of_application()
        self._clearing = Clearing(self, lambda: self._shell)
        self._wearing.changing.connect(self._clearing.clear)
        self._wearing.changed.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)
        self._lock = LockPage(self._wearing)
        self._first: FirstRunPage | None = None
        self._idle = IdleWatch(self)
        self._clipboard = ClipboardWatch(self)
        self._asleep: SleepWatch | None = None
        self._outside = cache(given.make_outside)
        self._opening = Opening(given.folder, self._outside, self._worker)
        self._ways = WaysBack(self._ask, given.folder, self._outside, worker=self._worker)
        self._loading = Loading(self, self._worker, self._outside)
        self._arrange()

    @property
    def shell(self) -> "Shell | None":
        """The records, while they are unlocked."""
        return self._shell

    @property
    def first_run(self) -> "FirstRunPage | None":
        """The first steps, until the vault is made."""
        return self._first

    @property
    def session(self) -> "Session | None":
        """What is open, while it is unlocked."""
        return self._session

    def begin(self, locked: Locked | None = None) -> None:
        """Show the first steps where there is no vault, and the lock where there is one.

        Args:
            locked: How it was locked a moment ago, by a process that this one follows; None where none did.
        """
        if is_set_up(self._given.folder):
            if locked:
                self._lock.show_why(locked.words)
            self._stack.put_up(self._lock)
        else:
            self._show_first_run()

    def lock(self, *, idle: bool = False) -> None:
        """Keep what is typed, close the vault, and show the lock."""
        if self._session is None:
            return
        _close_popups()
        locked = Locked(idle, lost=not self._put_away())
        self._lock.show_why(locked.words)
        self._stack.put_up(self._lock)
        self.locked.emit()
        if self._given.start_anew is not None:
            self.repaint()
            self._given.start_anew(locked)

    def tell_bug(self, report: str) -> None:
        """Show that something of ours went wrong; what is typed is kept if it still can be."""
        page = CrashPage(report)
        page.went_on.connect(self._recover)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.focus_first()

    def tell_refusal(self, error: PlaceError) -> bool:
        """Say on the page that is open that a disk refused; whether there is one."""
        if self._shell is None or self._stack.currentWidget() is not self._shell:
            return False
        self._shell.refuse(error)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed, and close the vault; also one that is only being opened."""
        self._put_away()
        self._worker.finish()
        self._put_away()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for signs of life, and load what comes after the lock while the passphrase is being typed."""
        super().showEvent(event)
        self._idle.watch(self)
        self._loading.begin()

    # --- opening -------------------------------------------------------------------------------------------

    def _not_opened(self, error: FieldbookError) -> None:
        self._lock.refused(error)

    def _not_made(self, error: FieldbookError) -> None:
        if self._first is not None:
            self._first.refused(error)

    def enter(self, session: "Session") -> None:
        """Show the records of *session*, where one was when it was locked."""
        self._session = session
        shell = self._shell = self._make_shell(session)
        failed = _open(shell, session)
        self._stack.drop(self._first)
        self._stack.drop(self._ways.end())
        self._first = None
        self._renew_lock()
        self._idle.begin()
        self._asleep = SleepWatch(self, session.outside.clock)
        self._asleep.left.connect(self._lock_idle)
        shell.work_beside(partial(_back_up, session))
        self.unlocked.emit()
        if failed is not None:
            sys.excepthook(type(failed), failed, failed.__traceback__)  # told like any other mistake of ours

    # --- another language or look --------------------------------------------------------------------------

    def _make_anew(self) -> None:
        """Later than the choice itself, because the box that was chosen in is made anew too."""
        self.setWindowTitle(self.tr("Fieldbook"))
        showed_lock = self._stack.currentWidget() is self._lock
        self._renew_lock()
        if showed_lock:
            self._stack.put_up(self._lock)
        if self._first is not None:
            self._show_first_run()
        elif self._shell is not None and self._session is not None:
            self._show_shell(self._shell, self._session)

    def _show_shell(self, old: "Shell", session: "Session") -> None:
        place = self._clearing.take_place() or old.place()
        old.put_away()
        self._shell = self._make_shell(session)
        self._shell.open(place)
        self._stack.drop(old)

    def _make_shell(self, session: "Session") -> "Shell":
        with ONE_LOADS:
            from fieldbook.gui.views.shell import Shell  # noqa: PLC0415 - as above

        shell = Shell(session, self._ask, self._wearing)
        shell.lock_asked.connect(self.lock)
        self._stack.put_up(shell)
        return shell

    # --- closing -------------------------------------------------------------------------------------------

    def _put_away(self) -> bool:
        """Close the vault, if one is open; whether what was typed is kept."""
        shell, session = self._shell, self._session
        self._idle.stop()
        self._clipboard.clear()
        if self._asleep is not None:
            self._asleep.deleteLater()
            self._asleep = None
        self._shell = self._session = None
        self._clearing.take_place()
        if shell is None or session is None:
            return True
        try:
            _keep_place(shell, session)
            return shell.put_away()
        finally:  # whatever is broken, the vault closes
            session.close()
            self._stack.drop(shell)

    def _recover(self) -> None:
        page = self._stack.currentWidget()
        try:
            if self._session is not None:
                _lead_away(self._shell, self._session)
                self.lock()
            else:
                self.begin()
        except Exception:  # noqa: BLE001 - whatever is broken, the vault must close
            session, self._session, self._shell = self._session, None, None
            if session is not None:
                session.close()
            self._stack.put_up(self._lock)
        self._stack.drop(page)

    def _lock_idle(self) -> None:
        self.lock(idle=True)

    # --- arranging -----------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Fieldbook"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.setMinimumSize(*_LEAST_PX)
        self.setCentralWidget(self._stack)
        self._stack.addWidget(self._lock)
        self._connect_lock()
        self._ways.shown.connect(self._stack.put_up)
        self._ways.left.connect(self._leave_ways)
        self._ways.opened.connect(self.enter)
        self._opening.opened.connect(self.enter)
        self._opening.refused.connect(self._not_opened)
        self._opening.not_made.connect(self._not_made)
        self._ways.restored.connect(self._restored)
        self._ways.refused.connect(self._not_made)
        self._idle.idle.connect(self._lock_idle)
        key = QShortcut(QKeySequence("Ctrl+Shift+L"), self)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        key.activated.connect(self.lock)

    def _show_first_run(self) -> None:
        from fieldbook.gui.gate.first_run import FirstRunPage  # noqa: PLC0415 - as above

        before, self._first = self._first, FirstRunPage(self._wearing)
        if before is not None:
            before.hand_over(self._first)
            self._stack.drop(before)
        self._first.founding.connect(self._opening.make)
        self._first.restoring.connect(self._ways.restore)
        self._stack.addWidget(self._first)
        self._stack.put_up(self._first)

    def _renew_lock(self) -> None:
        """A lock that remembers nothing: neither a passphrase nor how often one was wrong."""
        old, self._lock = self._lock, LockPage(self._wearing)
        self._connect_lock()
        self._stack.addWidget(self._lock)
        self._stack.drop(old)

    def _connect_lock(self) -> None:
        self._lock.tried.connect(self._opening.try_passphrase)
        self._lock.lost.connect(self._ways.begin)

    def _leave_ways(self) -> None:
        self._stack.put_up(self._lock)
        self._stack.drop(self._ways.end())

    def _restored(self) -> None:
        self._lock.show_why(self.tr("Restored. Type a passphrase of the time of the backup."))
        self._stack.put_up(self._lock)
        self._stack.drop(self._first)
        self._first = None


def _close_popups() -> None:
    """A list that hangs open, or a question that waits, would show above the lock."""
    for find in (QApplication.activePopupWidget, QApplication.activeModalWidget):
        while (above := find()) is not None and above.close():
            continue


def _open(shell: "Shell", session: "Session") -> Exception | None:
    """Begin where one was; where that fails, elsewhere: one would be led there again and again."""
    from fieldbook.gui.presenters.places import kept_place  # noqa: PLC0415 - as above

    try:
        shell.open(kept_place(session))
    except Exception as error:  # noqa: BLE001 - told once the window is there
        shell.open(None)
        return error
    return None


def _lead_away(shell: "Shell | None", session: "Session") -> None:
    """Where something goes wrong for the second time one does not begin again."""
    from fieldbook.gui.presenters.places import went_wrong_before  # noqa: PLC0415 - as above

    if shell is not None and went_wrong_before(session, shell.place()):
        shell.presenter.go(shell.presenter.home)


def _keep_place(shell: "Shell", session: "Session") -> None:
    from fieldbook.gui.presenters.places import keep_place  # noqa: PLC0415 - as above

    try:
        keep_place(session, shell.place())
    except FieldbookError:
        return  # a full disk must not stop the lock


def _back_up(session: "Session", progress: Progress) -> None:
    """The daily backup, where one is due and its folder is there."""
    from fieldbook.services.custody.backups import back_up_if_due  # noqa: PLC0415 - as above

    back_up_if_due(session, progress)
