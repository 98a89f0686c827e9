"""What Python does by itself, arranged so that the window stays alive while a worker runs."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from PySide6.QtCore import QCoreApplication, QTimer
from shiboken6 import isValid

_LOOKED_AT_EVERY_MS = 50
_TURN_S = 0.001
"""How long a worker may keep the interpreter once the window wants it: every statement that the window asks
the vault gives it away, and a page asks dozens; Python's own five milliseconds for each would add up."""


class Sweeping:
    """Keeps Python from sweeping up on a worker's thread, and does it on the window's.

    A sweep happens on whichever thread allocates next. A page that the window has let go of is part of a
    circle (its signals hold its methods, its methods hold it), so only a sweep destroys it; on a worker's
    thread that would destroy Qt's objects there, and they may die on the window's thread only.
    """

    def __init__(self) -> None:
        self._threads: set[Thread] = set()
        self._timer: QTimer | None = None
        self._turn_s = sys.getswitchinterval()

    def hold(self, thread: Thread) -> None:
        """From now on, and until *thread* has ended, only the window's thread, which calls this, sweeps up.

        It may not have begun yet; and it may go on when the window that wanted it is gone.
        """
        if not self._threads:
            self._turn_s = sys.getswitchinterval()
            sys.setswitchinterval(_TURN_S)
        self._threads.add(thread)
        gc.disable()
        if self._timer is None or not isValid(self._timer):
            self._timer = QTimer(QCoreApplication.instance())
            self._timer.timeout.connect(self._look)
            self._timer.start(_LOOKED_AT_EVERY_MS)

    def release(self) -> None:
        """Let Python sweep again as it likes, if the last thread has ended."""
        self._threads = {thread for thread in self._threads if thread.ident is None or thread.is_alive()}
        if self._threads:
            return
        if self._timer is not None and isValid(self._timer):
            self._timer.stop()
            self._timer.deleteLater()
        self._timer = None
        sys.setswitchinterval(self._turn_s)
        gc.enable()

    def _look(self) -> None:
        sweep()
        self.release()


def sweep() -> None:
    """Sweep up as far as Python itself would have by now, but for what is oldest."""
    for generation in (1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


@contextmanager
def unswept() -> Iterator[None]:
    """Python sweeps nothing up meanwhile: Qt tells every window of something, one after the other.

    What it calls back in Python may begin a sweep, and what that sweeps up may be a window that is still on
    Qt's list: the process ended there.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
