"""How long the window's event loop stood still while something went on beside it."""

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 5


@dataclass
class Gaps:
    """A clock in the event loop: it notes how far apart its own ticks came.

    A gap is the processor time that this program used between two ticks, or the time that passed, whichever
    is less: another program that takes the processor away makes no window of ours stand still.
    """

    parent: QObject
    longest_s: float = 0.0
    ticks: int = 0
    _last: tuple[float, float] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Tick from now on."""
        self._timer = QTimer(self.parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    def stop(self) -> float:
        """Tick no more; the longest gap, in seconds."""
        self._tick()
        self._timer.stop()
        return self.longest_s

    def _tick(self) -> None:
        now = time.perf_counter(), time.process_time()
        if self._last is not None:
            apart = (now[0] - self._last[0], now[1] - self._last[1])
            self.longest_s = max(self.longest_s, min(apart))
        self._last = now
        self.ticks += 1
