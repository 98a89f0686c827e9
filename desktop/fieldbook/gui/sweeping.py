"""What Python does by itself, arranged so that the window stays alive while a worker runs."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer
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
        self._held = 0
        self._timer: QTimer | None = None
        self._turn_s = sys.getswitchinterval()

    def hold(self, parent: QObject) -> None:
        """From now on only the window's thread, which calls this, sweeps up; *parent* lives on it."""
        self._held += 1
        gc.disable()
        sys.setswitchinterval(_TURN_S)
        if self._timer is None or not isValid(self._timer):
            self._timer = QTimer(parent)
            self._timer.timeout.connect(sweep)
            self._timer.start(_LOOKED_AT_EVERY_MS)

    def release(self) -> None:
        """One worker less; the last one lets Python sweep again as it likes."""
        self._held -= 1
        if self._held:
            return
        if self._timer is not None and isValid(self._timer):
            self._timer.stop()
            self._timer.deleteLater()
        self._timer = None
        sys.setswitchinterval(self._turn_s)
        gc.enable()


def sweep() -> None:
    """Sweep up as far as Python itself would have by now, but for what is oldest."""
    for generation in (1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
