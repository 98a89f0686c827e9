"""Long work on another thread: the window stays alive, shows how far it is, and can ask it to stop.

A worker's thread never touches Qt. What it has to say it leaves in a box, where the window's thread looks.
Signals sent from a thread that Qt did not start brought the whole program down, once in some hundred times.
"""

import sys
import threading
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Cancelled
from fieldbook.gui.presenters.jobs import Ending, Job
from fieldbook.gui.sweeping import Sweeping

R = TypeVar("R")
_BETWEEN_STEPS_S = 0.05
_LOOKED_AT_EVERY_MS = 10

_SWEEPING = Sweeping()
_KEPT: set["Task[object]"] = set()
"""Every piece of work until its ending is told: what only its thread still held, it would destroy there."""


class Task(Generic[R]):
    """One piece of long work. It is its own ``Progress``: the work tells it how far it is."""

    def __init__(self, job: Job[R], ending: Ending[R]) -> None:
        self._job, self._ending = job, ending
        self._is_told = False
        self._stopping = threading.Event()
        self._last_s = float("-inf")
        self._steps: SimpleQueue[tuple[str, int, int | None]] = SimpleQueue()
        self._result: R | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="work", daemon=True)

    def start(self) -> None:
        """Begin; on the window's thread."""
        _SWEEPING.hold(self._thread)
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
            self._steps.put((what, done, of))

    @property
    def is_told(self) -> bool:
        """Whether the work has ended and its ending was told; until then somebody must keep it."""
        return self._is_told

    @property
    def has_ended(self) -> bool:
        """Whether its thread is gone."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Wait until the thread has ended; its ending is told afterwards."""
        self._thread.join()

    def tell(self) -> None:
        """Tell what the work has said so far, and its ending once there is one; on the window's thread."""
        ended = self.has_ended  # asked first: what is said before the end is in the box by then
        while not self._is_told:
            try:
                step = self._steps.get_nowait()
            except Empty:
                break
            self._ending.progress(*step)
        if ended and not self._is_told:
            self._is_told = True
            _SWEEPING.release()
            self._tell_ending()

    def leave(self) -> None:
        """Nobody is there any more who could be told."""
        self._is_told = True
        _SWEEPING.release()

    def _work(self) -> None:
        try:
            self._result = self._job(self)
        except BaseException as error:  # noqa: BLE001 - handed to the window's thread, where it is told or raised
            self._error = error

    def _tell_ending(self) -> None:
        error = self._error
        if isinstance(error, FieldbookError):
            self._ending.failed(error)
        elif isinstance(error, Cancelled):
            self._ending.cancelled()
        elif error is not None:
            self._ending.cancelled()
            sys.excepthook(type(error), error, error.__traceback__)  # where those listen who watch for bugs
        else:
            self._ending.done(self._result)  # type: ignore[arg-type]  # R, whenever there was no error


class Worker(QObject):
    """Runs one piece of work after the other for a window; keeps what is under way alive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[Task[object]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKED_AT_EVERY_MS)
        self._timer.timeout.connect(self._look)
        # A window that goes before its work has ended: then nobody is told.
        self.destroyed.connect(partial(_leave, self._tasks))

    @property
    def is_busy(self) -> bool:
        """Whether something is under way; what the window does for itself can wait until then."""
        return any(not task.is_told for task in self._tasks)

    def run(self, job: Job[R], ending: Ending[R]) -> Callable[[], None]:
        """Run *job* beside the window; the answer, when called, asks it to stop."""
        task: Task[object] = Task(job, ending)  # type: ignore[arg-type]  # what it gives goes to its own ending only
        self._tasks.append(task)
        _keep(task)
        task.start()
        self._timer.start()
        return task.cancel

    def finish(self) -> None:
        """Ask everything to stop and wait for it: nothing may use a vault that is being closed."""
        for task in list(self._tasks):
            task.cancel()
            task.wait()
            task.tell()
        self._forget()

    def _look(self) -> None:
        """Tell what was said. An ending may ask a question; this then runs again while it waits."""
        for task in list(self._tasks):
            task.tell()
        self._forget()

    def _forget(self) -> None:
        _KEPT.difference_update(task for task in self._tasks if task.is_told)
        self._tasks[:] = [task for task in self._tasks if not task.is_told]
        if not self._tasks:
            self._timer.stop()


def _keep(task: Task[object]) -> None:
    """Keep *task*, and let go of what nobody waits for and has ended."""
    _KEPT.difference_update([other for other in _KEPT if other.is_told and other.has_ended])
    _KEPT.add(task)


def _leave(tasks: list[Task[object]]) -> None:
    for task in tasks:
        task.leave()
