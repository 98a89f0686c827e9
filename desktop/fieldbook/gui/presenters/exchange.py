"""Decides how bundles and receipts are written and taken in, and what is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.jobs import Cancel, Ending, Runner
from fieldbook.services import browse, exchange
from fieldbook.services.exchange import ReceivedBundle, SentBundle, TakenReceipt
from fieldbook.services.session import Session

BUNDLES = f"*{exchange.BUNDLE_SUFFIX}"
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
    """What came of several bundles."""

    received: tuple[ReceivedBundle, ...]
    refused: tuple[Refused, ...]


class ExchangeDesk(Protocol):
    """What sending and receiving ask of the services."""

    def waiting(self) -> int:
        """Records that headquarters has not confirmed to hold."""
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

    def receive(self, file: Path, progress: Progress) -> ReceivedBundle:
        """Take a bundle in."""
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

    def show_bundles(self, waiting: int, bundles: Sequence[BundleLine]) -> None:
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


class ReceiveView(BusyView, Protocol):
    """What headquarters' page can be told besides."""

    def show_taken(self, taken: TakenIn) -> None:
        """Bundles were taken in, or refused."""
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

    def _begin(self) -> None:
        self._shown.show_busy()
        self._cancel = _not_yet

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
        if self.is_busy():
            return
        self._begin()
        ending = Ending(self._sent, self._failed, self._view.show_step, self._ended)
        cancel = self._runner.run(lambda progress: self._desk.send(folder, progress), ending)
        if self.is_busy():
            self._cancel = cancel

    def take_receipt(self, file: Path) -> None:
        """Take in what headquarters answered."""
        try:
            taken = self._desk.take_receipt(file)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_receipt(taken)
        self.show()

    def _sent(self, sent: SentBundle) -> None:
        self._ended()
        self._view.show_sent(sent)


class Receiving(_Busy):
    """Headquarters' side."""

    def __init__(self, desk: ExchangeDesk, runner: Runner, view: ReceiveView) -> None:
        super().__init__(desk, runner, view)
        self._view = view

    def receive(self, files: Sequence[Path]) -> None:
        """Take *files* in one after the other; one that is refused does not stop the others."""
        if self.is_busy() or not files:
            return
        self._begin()
        ending = Ending(self._taken, self._failed, self._view.show_step, self._ended)
        cancel = self._runner.run(lambda progress: self._take(files, progress), ending)
        if self.is_busy():
            self._cancel = cancel

    def _take(self, files: Sequence[Path], progress: Progress) -> TakenIn:
        received: list[ReceivedBundle] = []
        refused: list[Refused] = []
        for file in files:
            try:
                received.append(self._desk.receive(file, progress))
            except FieldbookError as error:
                refused.append(Refused(file.name, error))
        return TakenIn(tuple(received), tuple(refused))

    def _taken(self, taken: TakenIn) -> None:
        self._ended()
        self._view.show_taken(taken)


def bundles_in(folder: Path) -> list[Path]:
    """The bundles that lie in *folder*, the oldest first: later ones continue where earlier ones end."""
    return sorted(folder.glob(BUNDLES), key=lambda path: path.stat().st_mtime)


class SentBundles:
    """A station's services as an ``ExchangeDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def waiting(self) -> int:
        """Records that headquarters has not confirmed to hold."""
        return browse.counts(self._session).waiting

    def bundles(self) -> Sequence[BundleLine]:
        """What was sent."""
        mark = self._session.vault.queries.received_mark(self._session.own.device)
        return [
            BundleLine("", row.number, row.next_seq - row.first_seq, row.at, received=row.next_seq <= mark)
            for row in exchange.sent_bundles(self._session)
        ]

    def send(self, folder: Path, progress: Progress) -> SentBundle:
        """Write a bundle."""
        return exchange.send(self._session, folder, progress)

    def take_receipt(self, file: Path) -> TakenReceipt:
        """Take a receipt in."""
        return exchange.take_receipt(self._session, file)

    def receive(self, file: Path, progress: Progress) -> ReceivedBundle:
        """Take a bundle in."""
        return exchange.receive(self._session, file, progress)


class ReceivedBundles(SentBundles):
    """Headquarters' services as an ``ExchangeDesk``."""

    def waiting(self) -> int:
        """Nothing waits at headquarters."""
        return 0

    def bundles(self) -> Sequence[BundleLine]:
        """What was received."""
        return [
            BundleLine(party.station_name, number, row.next_seq - row.first_seq, row.at, received=True)
            for number, (party, row) in enumerate(exchange.received_bundles(self._session), start=1)
        ]


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""
