"""Lets the search index catch up with what was written, while nothing else goes on."""

from PySide6.QtCore import QObject, QTimer

from fieldbook.gui.staying import until_closed
from fieldbook.gui.work import Worker
from fieldbook.services import browse
from fieldbook.services.session import Session

_FEED_MS = 120


class Feeding(QObject):
    """A few records at a time, until nothing is left."""

    def __init__(self, session: Session, worker: Worker) -> None:
        super().__init__(worker)
        self._session, self._worker = session, worker
        self._timer = QTimer(self, interval=_FEED_MS)
        self._timer.timeout.connect(self._feed)
        until_closed(session, self, self.stop)

    def begin(self) -> None:
        """Something was written."""
        self._timer.start()

    def stop(self) -> None:
        """The session is about to close."""
        self._timer.stop()

    def _feed(self) -> None:
        if self._worker.is_busy or self._session.vault.is_taken:
            return
        if not browse.feed_search(self._session):
            self._timer.stop()
