"""Looks for sticks every few seconds and lets uploads try by themselves; all of it beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from fieldbook.base.errors import FieldbookError, NotConfirmed, NotEnrolled
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.road.uploading import Attempt, SessionUploads, Standing, Uploading
from fieldbook.gui.staying import until_closed
from fieldbook.journal.facts import Side
from fieldbook.services import road
from fieldbook.services.road import Arrivals, Drive
from fieldbook.services.session import Session

LOOK_MS = 2_500
TRY_MS = 30_000
_KEPT_MOST = 5_000


class RoadWatch(QObject):
    """What is in, what came, and how uploads stand; pages and the frame listen.

    ``wanted`` says that the person took up what was offered for the stick.

    Attributes:
        stick: The one that was put in last, None when there is none.
        uploads: The server, as the session keeps it.
        uploading: Tries by itself; None at headquarters.
    """

    came = Signal(object)
    wanted = Signal()
    changed = Signal()
    arrived = Signal(object)
    upload_changed = Signal(object)
    uploaded = Signal(object)

    def __init__(self, session: Session, runner: Runner) -> None:
        super().__init__()
        self._session, self._runner = session, runner
        self._drives: tuple[Drive, ...] = ()
        self._seen: dict[str, frozenset[str]] = {}
        self._looking = self._reading = self._stopped = False
        self.stick: Drive | None = None
        self.uploads = SessionUploads(session)
        is_station = session.side is Side.STATION
        self.uploading = Uploading(self.uploads, runner, self) if is_station else None
        self._look = _timer(self, LOOK_MS, self.look)
        self._try = _timer(self, TRY_MS, self._time_passed)
        until_closed(session, self, self.stop)

    def begin(self) -> None:
        """Look at once, and from now on."""
        self._look.start()
        self._try.start()
        self.look()
        if self.uploading is not None:
            self.uploading.try_now()

    def stop(self) -> None:
        """The session is about to close."""
        self._stopped = True
        self._look.stop()
        self._try.stop()
        if self.uploading is not None:
            self.uploading.stop()

    def look(self) -> None:
        """Look which sticks are in."""
        if self._looking or self._stopped:
            return
        self._looking = True
        self._runner.run(
            lambda _progress: self._session.outside.find_drives(),
            Ending(self._found, self._not_found, cancelled=self._left),
        )

    def waiting_bundles(self) -> int:
        """At headquarters: how many bundles lie on the stick that is in."""
        return len(road.arrivals_on(self._session, self.stick)) if self.stick else 0

    def read_again(self) -> None:
        """Take in what lies on the stick, although it was looked at before: enrolment is done only now."""
        self._seen = {}
        if self.stick is not None:
            self._read(self.stick)

    # --- uploads speak (UploadView) ------------------------------------------------------------------------

    def show_upload(self, standing: Standing) -> None:
        """Pass it on."""
        self.upload_changed.emit(standing)

    def tell_uploaded(self, attempt: Attempt) -> None:
        """Pass it on."""
        self.uploaded.emit(attempt)

    # --- sticks --------------------------------------------------------------------------------------------

    def _found(self, now: tuple[Drive, ...]) -> None:
        self._looking = False
        came, went = road.came_and_went(self._drives, now)
        self._drives = now
        if self._stopped or not (came or went):
            return
        for drive in went:
            self._seen.pop(str(drive.path), None)
        self.stick = came[-1] if came else (now[-1] if now else None)
        self.changed.emit()
        for drive in came:
            self.came.emit(drive)
            self._read(drive)

    def _not_found(self, _error: FieldbookError) -> None:
        self._looking = False

    def _left(self) -> None:
        self._looking = False

    def _read(self, drive: Drive) -> None:
        if self._session.side is not Side.STATION or self._reading or self._stopped:
            return
        self._reading = True
        place = str(drive.path)
        seen = self._seen.get(place, frozenset())

        def read(arrivals: Arrivals) -> None:
            self._reading = False
            self._seen[place] = frozenset(sorted(arrivals.seen)[:_KEPT_MOST])
            if arrivals.is_news and not self._stopped:
                self.arrived.emit(arrivals)

        ending = Ending(read, self._unread, cancelled=self._not_read)
        self._runner.run(
            lambda progress: road.take_arrivals(self._session, drive, progress, seen=seen), ending
        )

    def _unread(self, error: FieldbookError) -> None:
        self._reading = False
        if not isinstance(error, NotEnrolled | NotConfirmed) and not self._stopped:
            self.arrived.emit(Arrivals(refused=((self.stick.path, error),) if self.stick else ()))

    def _not_read(self) -> None:
        self._reading = False

    def _time_passed(self) -> None:
        if self.uploading is not None:
            self.uploading.passed(TRY_MS / 1000)


def _timer(parent: QObject, every_ms: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every_ms)
    timer.timeout.connect(act)
    return timer
