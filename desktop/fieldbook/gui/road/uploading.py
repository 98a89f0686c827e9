"""Decides when an upload is tried by itself, and what is said of it while nothing, or not enough, goes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from fieldbook.base.errors import FieldbookError, NoAnswer, NoServer, NothingToSend
from fieldbook.base.ports import Progress
from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.presenters.jobs import Cancel, Ending, Runner
from fieldbook.services import road
from fieldbook.services.road import Uploaded
from fieldbook.services.session import Session

FIRST_REST_S = 60
LONGEST_REST_S = 15 * 60
NO_USE_REST_S = 30 * 60
ANSWER_REST_S = 5 * 60


class Going(Enum):
    """How uploads stand."""

    NO_SERVER = "no_server"
    NOTHING = "nothing"
    NO_NETWORK = "no_network"
    BUSY = "busy"
    UNANSWERED = "unanswered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Standing:
    """What can be said of uploads.

    Attributes:
        host: The server's name, "" where there is none.
        records: How many arrived there at the last attempt.
        error: Why nothing more could be sent.
        done, of: Bytes, while they go.
    """

    going: Going
    host: str = ""
    records: int = 0
    error: FieldbookError | None = None
    done: int = 0
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of one attempt: nothing was due, nobody was in reach, or something was brought."""

    going: Going
    host: str = ""
    uploaded: Uploaded | None = None

    @property
    def received(self) -> int:
        """How many more records headquarters confirmed."""
        return sum(one.records for one in self.uploaded.receipts) if self.uploaded else 0


class UploadDesk(Protocol):
    """What uploading asks of the services."""

    def attempt(self, progress: Progress, begun: Callable[[], None]) -> Attempt:
        """Upload what is due, where there is a server and somebody answers; *begun* is called before that."""
        ...

    def halt(self) -> None:
        """Hang up at once: the window locks."""
        ...


class UploadView(Protocol):
    """Whoever shows how uploads stand."""

    def show_upload(self, standing: Standing) -> None:
        """Show it."""
        ...

    def tell_uploaded(self, attempt: Attempt) -> None:
        """Say that something arrived."""
        ...


@dataclass
class Rests:
    """How long to leave the line alone, in seconds; after each poor line twice as long."""

    left_s: float = 0
    poor_lines: int = 0

    def after(self, going: Going, error: FieldbookError | None = None) -> None:
        """Choose the next rest."""
        if isinstance(error, NoAnswer):
            self.left_s = min(FIRST_REST_S * 2**self.poor_lines, LONGEST_REST_S)
            self.poor_lines += 1
        else:
            self.poor_lines = 0
            long = {Going.REFUSED: NO_USE_REST_S, Going.UNANSWERED: ANSWER_REST_S}
            self.left_s = long.get(going, 0)


@dataclass
class _Now:
    """What is under way."""

    cancel: Cancel | None = None
    rests: Rests = field(default_factory=Rests)
    standing: Standing = field(default_factory=lambda: Standing(Going.NOTHING))


class Uploading:
    """Tries by itself; one attempt at a time, never in the way of work."""

    def __init__(self, desk: UploadDesk, runner: Runner, view: UploadView) -> None:
        self._desk, self._runner, self._view = desk, runner, view
        self._now = _Now()

    @property
    def standing(self) -> Standing:
        """How uploads stand."""
        return self._now.standing

    def passed(self, seconds: float) -> None:
        """Hear that time has passed; try when it is time."""
        rests = self._now.rests
        rests.left_s = max(0, rests.left_s - seconds)
        if not rests.left_s:
            self.try_now()

    def try_now(self) -> None:
        """Try at once, whatever was to be waited for."""
        if self._now.cancel is not None:
            return
        self._now.cancel = _not_yet
        ending = Ending(self._done, self._failed, self._step, self._stopped)
        cancel = self._runner.run(lambda progress: self._desk.attempt(progress, _begun(progress)), ending)
        if self._now.cancel is not None:
            self._now.cancel = cancel

    def something_new(self) -> None:
        """Something was saved: what headquarters was asked for can wait, that not."""
        if self._now.standing.going in {Going.UNANSWERED, Going.NOTHING}:
            self._now.rests.left_s = 0

    def stop(self) -> None:
        """The window locks: hang up, and try nothing more."""
        self._now.rests.left_s = float("inf")
        self._desk.halt()
        if self._now.cancel is not None:
            self._now.cancel()

    def _step(self, what: str, done: int, of: int | None) -> None:
        host = self._now.standing.host
        self._show(Standing(Going.BUSY, host, done=done if what == "upload" else 0, of=of))

    def _done(self, attempt: Attempt) -> None:
        self._now.cancel = None
        uploaded = attempt.uploaded
        refused = uploaded.refused[0] if uploaded and uploaded.refused else None
        records = sum(one.records for one in uploaded.bundles) if uploaded else 0
        self._now.rests.after(attempt.going)
        self._show(Standing(attempt.going, attempt.host, records, refused))
        if records or attempt.received:
            self._view.tell_uploaded(attempt)

    def _failed(self, error: FieldbookError) -> None:
        self._now.cancel = None
        self._now.rests.after(Going.REFUSED, error)
        going = Going.NO_NETWORK if isinstance(error, NoAnswer) else Going.REFUSED
        self._show(Standing(going, self._now.standing.host, error=error))

    def _stopped(self) -> None:
        self._now.cancel = None

    def _show(self, standing: Standing) -> None:
        self._now.standing = standing
        self._view.show_upload(standing)


@dataclass(frozen=True, slots=True)
class ServerTyped:
    """A server as it was typed; an empty pin means that the system's store decides."""

    url: str
    token: Sensitive
    pin: str = ""


class SessionUploads:
    """The services as an ``UploadDesk``, and the server that is used."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._way = road.Way()

    def attempt(self, progress: Progress, begun: Callable[[], None]) -> Attempt:
        """Upload what is due."""
        try:
            server = road.server(self._session)
        except NoServer:
            return Attempt(Going.NO_SERVER)
        if not road.is_due(self._session):
            return Attempt(Going.NOTHING, server.host)
        if not road.is_in_reach(server):
            return Attempt(Going.NO_NETWORK, server.host)
        begun()
        try:
            uploaded = road.upload(self._session, server, progress, way=self._way)
        except NothingToSend:
            return Attempt(Going.NOTHING, server.host)
        going = Going.UNANSWERED if uploaded.unanswered else Going.NOTHING
        return Attempt(Going.REFUSED if uploaded.refused else going, server.host, uploaded)

    def halt(self) -> None:
        """Hang up at once."""
        self._way.halt.pull()

    def address(self) -> str:
        """Where uploads go, "" for nowhere."""
        try:
            return road.server(self._session).url
        except NoServer:
            return ""

    def keep(self, typed: ServerTyped) -> tuple[Problem, ...]:
        """Upload there from now on, unless something is not right yet."""
        pin = typed.pin.strip() or None
        url = typed.url.strip()
        found = road.check_server(url, typed.token.reveal(), pin)
        if not found:
            road.keep_server(self._session, road.Server(url, typed.token, pin))
        return found

    def forget(self) -> None:
        """Upload nowhere."""
        road.forget_server(self._session)


def _begun(progress: Progress) -> Callable[[], None]:
    return lambda: progress.step("connecting", 0, None)


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""
