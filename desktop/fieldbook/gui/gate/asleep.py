"""Hears that the computer goes to sleep, woke, or was locked, so that the vault locks too."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from fieldbook.base.ports import Clock

TICK_MS = 5_000
_GAP_S = 60
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SAVER = ("", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")

_SLOT = "1sleeps(bool)"
"""A text, although PySide's stubs say bytes: with bytes the call raises ValueError."""


class SleepWatch(QObject):
    """Says ``left`` when the computer was put to sleep or its own lock came on.

    On Linux the system says so over D-Bus beforehand. Everywhere, time that passed while nothing could run is
    noticed at the first tick after waking.
    """

    left = Signal()

    def __init__(self, parent: QObject, clock: Clock) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last_at = clock.now_at()
        self._last_s = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect(*_LOGIN, "PrepareForSleep", self, _SLOT)  # type: ignore[call-overload]  # see _SLOT
        if session.isConnected():
            session.connect(*_SAVER, "ActiveChanged", self, _SLOT)  # type: ignore[call-overload]  # see _SLOT

    @Slot(bool)
    def sleeps(self, begins: bool) -> None:  # noqa: FBT001 - as D-Bus sends it
        """The system is about to sleep, or its lock came on (or, with False, the opposite)."""
        if begins:
            self.left.emit()

    def tick(self) -> None:
        """Look whether time passed while nothing ran; a clock that was set looks the same, and locks too."""
        now_at, now_s = self._clock.now_at(), monotonic()
        slept_s = (now_at - self._last_at).total_seconds() - (now_s - self._last_s)
        late_s = now_s - self._last_s - TICK_MS / 1000
        self._last_at, self._last_s = now_at, now_s
        if slept_s > _GAP_S or late_s > _GAP_S:
            self.left.emit()
