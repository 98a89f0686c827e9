"""Long work on another thread: the window stays alive, shows how far it is, and can ask it to stop."""

import threading
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Cancelled
from fieldbook.gui.presenters.jobs import Ending, Job
from fieldbook.gui.sweeping import Sweeping

R = TypeVar("R")
_BETWEEN_STEPS_S = 0.05


_SWEEPING = Sweeping()


class _Messenger(QObject):
    """Carries words from the worker's thread to the window's."""

    stepped = Signal(str, int, object)
    ended = Signal()


class Task(Generic[R]):
    """One piece of long work. It is its own ``Progress``: the work tells it how far it is."""

    def __init__(self, job: Job[R], ending: Ending[R], parent: QObject) -> None:
        self._job, self._ending = job, ending
        self._parent = parent
        self._is_told = self._holds = False
        self._stopping = threading.Event()
        self._last_s = float("-inf")
        self._result: R | None = None
        self._error: BaseException | None = None
        self._messenger = _Messenger(parent)
        self._messenger.stepped.connect(ending.progress, Qt.ConnectionType.QueuedConnection)
        self._messenger.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        # A window that goes before the word arrives takes the messenger with it: then nobody is told.
        self._messenger.destroyed.connect(partial(self._let_go))
        self._thread = threading.Thread(target=self._work, name="work", daemon=True)

    def start(self) -> None:
        """Begin."""
        _SWEEPING.hold(self._parent)
        self._holds = True
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stopping.set()

    def step(self, what: str, done: int, of: int | None) -> None:
        """Hear from the work; the window is told a few times a second.

        Raises:
            Cancelled: when the person asked to stop.
        """
        if self._stopping.is_set():
            raise Cancelled
        now_s = monotonic()
        if now_s - self._last_s >= _BETWEEN_STEPS_S or done == of:
            self._last_s = now_s
            self._messenger.stepped.emit(what, done, of)

    @property
    def is_told(self) -> bool:
        """Whether the work has ended and its ending was told; until then somebody must keep it."""
        return self._is_told

    def wait(self) -> None:
        """Wait until the thread has ended; its ending is told afterwards, by the event loop."""
        self._thread.join()

    def _work(self) -> None:
        try:
            self._result = self._job(self)
        except BaseException as error:  # noqa: BLE001 - handed to the window's thread, where it is told or raised
            self._error = error
        self._messenger.ended.emit()

    def _let_go(self) -> None:
        """Python may sweep up again, as far as this work is concerned."""
        if self._holds:
            self._holds = False
            _SWEEPING.release()

    def _end(self) -> None:
        self._is_told = True
        self._thread.join()
        self._let_go()
        self._messenger.deleteLater()
        error = self._error
        if isinstance(error, FieldbookError):
            self._ending.failed(error)
        elif isinstance(error, Cancelled):
            self._ending.cancelled()
        elif error is not None:
            self._ending.cancelled()
            raise error
        else:
            self._ending.done(self._result)  # type: ignore[arg-type]  # R, whenever there was no error


class Worker(QObject):
    """Runs one piece of work after the other for a window; keeps what is under way alive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[Task[object]] = []

    @property
    def is_busy(self) -> bool:
        """Whether something is under way; what the window does for itself can wait until then."""
        return any(not task.is_told for task in self._tasks)

    def run(self, job: Job[R], ending: Ending[R]) -> Callable[[], None]:
        """Run *job* beside the window; the answer, when called, asks it to stop."""
        task = Task(job, ending, self)
        # One whose thread has ended may still wait for its word to arrive: Qt keeps nobody who is to be told.
        self._tasks = [other for other in self._tasks if not other.is_told]
        self._tasks.append(task)  # type: ignore[arg-type]  # only waited for
        task.start()
        return task.cancel

    def finish(self) -> None:
        """Ask everything to stop and wait for it: nothing may use a vault that is being closed."""
        for task in list(self._tasks):
            task.cancel()
            task.wait()
        QCoreApplication.sendPostedEvents(None, 0)
        self._tasks = [task for task in self._tasks if not task.is_told]
