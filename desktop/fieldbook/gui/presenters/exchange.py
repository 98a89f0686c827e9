"""Decides how bundles and receipts are written and taken in, and what is told of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, R, Runner
from fieldbook.services import browse, exchange
from fieldbook.services.browse import Counts
from fieldbook.services.enrol import find_station
from fieldbook.services.exchange import SentBundle, TakenReceipt
from fieldbook.services.post.aside import Aside
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from fieldbook.services.statements.incoming import Incoming, take_in
from fieldbook.services.steering.admitting import admit

RECEIPTS = f"*{exchange.RECEIPT_SUFFIX}"


@dataclass(frozen=True, slots=True)
class BundleLine:
    """A bundle in a list: sent ones have no *station*.

    Attributes:
        entries: How many it carried.
        received: Whether headquarters confirmed all of it.
    """

    station: str
    number: int
    entries: int
    at: str
    received: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why."""

    name: str
    error: FieldbookError


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of several files of stations."""

    received: tuple[Incoming, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class KeptAside:
    """What headquarters keeps aside, and where devices have two histories: station and place."""

    files: tuple[Aside, ...] = ()
    forks: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What a bundle of headquarters brought: news of so many records, from whom.

    Attributes:
        changed: The records that headquarters changed; *asked* what each question is about.
    """

    headquarters: str
    records: int
    is_new: bool
    changed: tuple[RecordId, ...] = ()
    asked: tuple[RecordId, ...] = ()


class ExchangeDesk(Protocol):
    """What sending and receiving ask of the services."""

    def waiting(self) -> Counts:
        """What headquarters has not confirmed to hold."""
        ...

    def bundles(self) -> Sequence[BundleLine]:
        """What was sent, or at headquarters received, the last first."""
        ...

    def send(self, folder: Path, progress: Progress) -> SentBundle:
        """Write a bundle."""
        ...

    def take_receipt(self, file: Path) -> TakenReceipt:
        """Take a receipt in."""
        ...

    def receive(self, file: Path, progress: Progress) -> Incoming:
        """Take in what a station sent."""
        ...

    def take_back(self, file: Path, progress: Progress) -> TakenBack:
        """At a station: take in what headquarters sent."""
        ...

    def send_back(self, station: str, folder: Path, progress: Progress) -> SentBundle:
        """At headquarters: write what concerns a station."""
        ...

    def kept_aside(self) -> KeptAside:
        """What could not be taken in yet."""
        ...

    def retry(self, receipts_to: Path, progress: Progress) -> int:
        """Try that again; how many bundles were taken in."""
        ...

    def admit(self, name: str, reason: str, progress: Progress) -> int:
        """Take in one of these whose station is lost or retired; how many bundles that are."""
        ...


class BusyView(Protocol):
    """What a page with long work can be told."""

    def show_busy(self) -> None:
        """Long work has begun; nothing else can be begun meanwhile."""
        ...

    def show_step(self, what: str, done: int, of: int | None) -> None:
        """How far it is."""
        ...

    def show_idle(self) -> None:
        """It has ended."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...

    def show_bundles(self, waiting: Counts, bundles: Sequence[BundleLine]) -> None:
        """Show what was sent or received so far."""
        ...


class SendView(BusyView, Protocol):
    """What the send page can be told besides."""

    def show_sent(self, sent: SentBundle) -> None:
        """A bundle is whole on its medium."""
        ...

    def show_receipt(self, taken: TakenReceipt) -> None:
        """A receipt was taken in."""
        ...

    def show_taken_back(self, taken: TakenBack) -> None:
        """What headquarters sent was taken in."""
        ...


class ReceiveView(BusyView, Protocol):
    """What headquarters' page can be told besides."""

    def show_taken(self, taken: TakenIn) -> None:
        """Bundles were taken in, or refused."""
        ...

    def show_kept_aside(self, kept: KeptAside) -> None:
        """Show what could not be taken in yet."""
        ...

    def show_retried(self, count: int) -> None:
        """So many of those were taken in now."""
        ...

    def show_sent_back(self, sent: SentBundle) -> None:
        """What concerns a station is whole on its medium."""
        ...


class _Busy:
    """One piece of work at a time."""

    def __init__(self, desk: ExchangeDesk, runner: Runner, view: BusyView) -> None:
        self._desk, self._runner, self._shown = desk, runner, view
        self._cancel: Cancel | None = None

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._cancel is not None

    def show(self) -> None:
        """Show what was exchanged so far."""
        if not self.is_busy():
            self._shown.show_bundles(self._desk.waiting(), self._desk.bundles())

    def cancel(self) -> None:
        """Ask what is under way to stop."""
        if self._cancel is not None:
            self._cancel()

    def _work(self, job: Job[R], done: Callable[[R], None]) -> None:
        """Do *job* beside the window unless something is under way, and hand what comes of it to *done*."""
        if self.is_busy():
            return
        self._shown.show_busy()
        self._cancel = _not_yet
        cancel = self._runner.run(job, Ending(done, self._failed, self._shown.show_step, self._ended))
        if self.is_busy():
            self._cancel = cancel

    def _failed(self, error: FieldbookError) -> None:
        self._ended()
        self._shown.show_error(error)

    def _ended(self) -> None:
        self._cancel = None
        self._shown.show_idle()
        self.show()


class Sending(_Busy):
    """A station's side."""

    def __init__(self, desk: ExchangeDesk, runner: Runner, view: SendView) -> None:
        super().__init__(desk, runner, view)
        self._view = view

    def send(self, folder: Path) -> None:
        """Write everything that headquarters does not hold into one file in *folder*."""
        self._work(lambda progress: self._desk.send(folder, progress), self._sent)

    def take_in(self, file: Path) -> None:
        """Take in what headquarters gave: a receipt, or a bundle of its own."""
        if not file.name.endswith(exchange.BUNDLE_SUFFIX):
            self.take_receipt(file)
        else:
            self._work(lambda progress: self._desk.take_back(file, progress), self._taken_back)

    def take_receipt(self, file: Path) -> None:
        """Take in what headquarters answered."""
        try:
            taken = self._desk.take_receipt(file)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_receipt(taken)
        self.show()

    def _taken_back(self, taken: TakenBack) -> None:
        self._ended()
        self._view.show_taken_back(taken)

    def _sent(self, sent: SentBundle) -> None:
        self._ended()
        self._view.show_sent(sent)


class Receiving(_Busy):
    """Headquarters' side."""

    def __init__(self, desk: ExchangeDesk, runner: Runner, view: ReceiveView) -> None:
        super().__init__(desk, runner, view)
        self._view = view

    def show(self) -> None:
        """Show what was exchanged so far, and what is kept aside."""
        super().show()
        if not self.is_busy():
            self._view.show_kept_aside(self._desk.kept_aside())

    def retry(self, receipts_to: Path) -> None:
        """Try again what is kept aside; receipts go to that folder."""
        self._work(lambda progress: self._desk.retry(receipts_to, progress), self._retried)

    def admit(self, name: str, reason: str) -> None:
        """Take in the one file of that name whose station is lost or retired."""
        self._work(lambda progress: self._desk.admit(name, reason, progress), self._retried)

    def receive(self, files: Sequence[Path]) -> None:
        """Take *files* in one after the other; one that is refused does not stop the others."""
        if files:
            self._work(lambda progress: self._take(files, progress), self._taken)

    def _take(self, files: Sequence[Path], progress: Progress) -> TakenIn:
        received: list[Incoming] = []
        refused: list[Refused] = []
        for file in files:
            try:
                received.append(self._desk.receive(file, progress))
            except FieldbookError as error:
                refused.append(Refused(file.name, error))
        return TakenIn(tuple(received), tuple(refused))

    def send_back(self, station: str, folder: Path) -> None:
        """Write what concerns *station* into one file in *folder*."""
        self._work(lambda progress: self._desk.send_back(station, folder, progress), self._sent_back)

    def _sent_back(self, sent: SentBundle) -> None:
        self._ended()
        self._view.show_sent_back(sent)

    def _retried(self, count: int) -> None:
        self._ended()
        self._view.show_retried(count)

    def _taken(self, taken: TakenIn) -> None:
        self._ended()
        self._view.show_taken(taken)


class SentBundles:
    """A station's services as an ``ExchangeDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def waiting(self) -> Counts:
        """What headquarters has not confirmed to hold."""
        return browse.counts(self._session)

    def bundles(self) -> Sequence[BundleLine]:
        """What was sent."""
        mark = self._session.vault.queries.received_mark(self._session.own.device)
        return [
            BundleLine("", row.number, row.next_seq - row.first_seq, row.at, received=row.next_seq <= mark)
            for row in exchange.sent_bundles(self._session)
        ]

    def send(self, folder: Path, progress: Progress) -> SentBundle:
        """Write a bundle."""
        sent = exchange.send_all(self._session, folder, progress)
        return replace(
            sent[-1],
            entries=sum(one.entries for one in sent),
            files=sum(one.files for one in sent),
            files_out=sent[0].files_out,
        )

    def take_receipt(self, file: Path) -> TakenReceipt:
        """Take a receipt in."""
        return exchange.take_receipt(self._session, file)

    def receive(self, file: Path, progress: Progress) -> Incoming:
        """Take in what a station sent."""
        return take_in(self._session, file, progress)

    def take_back(self, file: Path, progress: Progress) -> TakenBack:
        """Take in what headquarters sent."""
        taken = take_back(self._session, file, progress)
        news = (taken.changed, taken.asked)
        return TakenBack(taken.sender.station_name, len(taken.records), taken.entries > 0, *news)

    def send_back(self, station: str, folder: Path, progress: Progress) -> SentBundle:
        """Write what concerns a station."""
        to = find_station(self._session, station)
        return send_back(self._session, to, folder, progress=progress)

    def kept_aside(self) -> KeptAside:
        """Nothing: a station takes receipts in, and those are asked for again."""
        return KeptAside()

    def retry(self, receipts_to: Path, progress: Progress) -> int:
        """Try again what is kept aside."""
        return len(exchange.retry_aside(self._session, progress, receipts_to=receipts_to))

    def admit(self, name: str, reason: str, progress: Progress) -> int:
        """Take in one all the same."""
        admit(self._session, name, reason=reason, progress=progress)
        return 1


class ReceivedBundles(SentBundles):
    """Headquarters' services as an ``ExchangeDesk``."""

    def waiting(self) -> Counts:
        """Nothing waits at headquarters."""
        return Counts()

    def bundles(self) -> Sequence[BundleLine]:
        """What was received."""
        return [
            BundleLine(party.station_name, number, row.next_seq - row.first_seq, row.at, received=True)
            for number, (party, row) in enumerate(exchange.received_bundles(self._session), start=1)
        ]

    def kept_aside(self) -> KeptAside:
        """What could not be taken in yet, and every fork."""
        waiting = tuple(one for one in exchange.asides(self._session) if one.waits)
        return KeptAside(waiting, tuple((name, fork.seq) for name, fork in exchange.forks(self._session)))


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""
