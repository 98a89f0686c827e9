"""A moment after the fingers rest, and not much later while they do not."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_PAUSE_MS, _LATEST_MS = 400, 1000
"""How long the fingers rest before what they typed is kept, and how long it is not while they never rest."""


class Resting(QTimer):
    """Fires once nothing was done for *pause_ms*, and without such a pause after *latest_ms* all the same."""

    def __init__(self, parent: QObject, pause_ms: int = _PAUSE_MS, *, latest_ms: int = _LATEST_MS) -> None:
        super().__init__(parent)
        self._pause_ms, self._latest_ms = pause_ms, latest_ms
        self._since = QElapsedTimer()
        self.setSingleShot(True)

    def wait(self) -> None:
        """Something was done."""
        if not self.isActive():
            self._since.start()
        left_ms = self._latest_ms - self._since.elapsed()
        self.start(max(0, min(self._pause_ms, left_ms)))
