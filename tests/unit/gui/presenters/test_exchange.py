"""Bundles that leave and come in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.base.errors import FieldbookError, ForeignReceipt, NotABundle, NothingToAdmit, StickRemoved
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.exchange import BundleLine, KeptAside, Receiving, Sending, TakenBack, TakenIn
from fieldbook.services.browse import Counts
from fieldbook.services.exchange import ReceivedBundle, SentBundle, TakenReceipt
from tests.unit.gui.presenters.shell_fakes import AtOnce, Later, Told, received, sent

STICK = Path("stick")


@dataclass
class FakeExchange:
    refusal: FieldbookError | None = None
    bad: frozenset[str] = frozenset()
    sent_to: list[Path] = field(default_factory=list)

    def waiting(self) -> Counts:
        return Counts(waiting=3)

    def bundles(self) -> Sequence[BundleLine]:
        return ()

    def send(self, folder: Path, progress: Progress) -> SentBundle:
        self._refuse()
        self.sent_to.append(folder)
        return sent(folder)

    def take_receipt(self, file: Path) -> TakenReceipt:
        self._refuse()
        return TakenReceipt("Headquarters", 3, 5, is_new=True)

    def receive(self, file: Path, progress: Progress) -> ReceivedBundle:
        if file.name in self.bad:
            raise NotABundle
        return received(file)

    def take_back(self, file: Path, progress: Progress) -> TakenBack:
        self._refuse()
        return TakenBack("Headquarters", 1, is_new=True)

    def send_back(self, station: str, folder: Path, progress: Progress) -> SentBundle:
        self._refuse()
        return sent(folder)

    def kept_aside(self) -> KeptAside:
        return KeptAside(forks=(("Tablet 4", 7),))

    def retry(self, receipts_to: Path, progress: Progress) -> int:
        self._refuse()
        return 2

    def admit(self, name: str, reason: str, progress: Progress) -> int:
        self._refuse()
        return 1

    def _refuse(self) -> None:
        if self.refusal:
            raise self.refusal


class TestSending:
    def test_is_told_from_beginning_to_end(self) -> None:
        view = Told()

        Sending(FakeExchange(), AtOnce(), view).send(STICK)

        assert view.names() == ["show_busy", "show_idle", "show_bundles", "show_sent"]

    def test_a_refusal_is_told_and_the_page_is_ready_again(self) -> None:
        view, desk = Told(), FakeExchange(StickRemoved())
        sending = Sending(desk, AtOnce(), view)

        sending.send(STICK)

        assert view.names() == ["show_busy", "show_idle", "show_bundles", "show_error"]
        assert not sending.is_busy()

    def test_one_bundle_at_a_time(self) -> None:
        view, runner = Told(), Later()
        sending = Sending(FakeExchange(), runner, view)

        sending.send(STICK)
        sending.send(STICK)

        assert view.names() == ["show_busy"]

    def test_stop_asks_the_work_to_stop_and_then_all_is_quiet(self) -> None:
        view, runner = Told(), Later()
        sending = Sending(FakeExchange(), runner, view)
        sending.send(STICK)

        sending.cancel()
        runner.end()

        assert runner.cancelled
        assert view.names()[-2:] == ["show_idle", "show_bundles"]

    def test_a_foreign_receipt_is_refused(self) -> None:
        view = Told()

        Sending(FakeExchange(ForeignReceipt()), AtOnce(), view).take_receipt(STICK / "a.fbr")

        assert view.names() == ["show_error"]

    def test_a_receipt_is_told_and_the_lists_follow(self) -> None:
        view = Told()

        Sending(FakeExchange(), AtOnce(), view).take_receipt(STICK / "a.fbr")

        assert view.names() == ["show_receipt", "show_bundles"]


class TestWhatHeadquartersSends:
    def test_is_taken_in_like_a_receipt(self) -> None:
        view = Told()
        sending = Sending(FakeExchange(), AtOnce(), view)

        sending.take_in(STICK / "a.fbr")
        sending.take_in(STICK / "a.fbb")

        told = [name for name in view.names() if name in {"show_receipt", "show_taken_back"}]
        assert told == ["show_receipt", "show_taken_back"]

    def test_is_written_for_one_station(self) -> None:
        view = Told()

        Receiving(FakeExchange(), AtOnce(), view).send_back("Tablet 4", STICK)
        Receiving(FakeExchange(StickRemoved()), AtOnce(), view).send_back("Tablet 4", STICK)

        assert [name for name in view.names() if name in {"show_sent_back", "show_error"}] == [
            "show_sent_back",
            "show_error",
        ]


class TestWhatIsKeptAside:
    def test_is_shown_with_everything_else(self) -> None:
        view = Told()

        Receiving(FakeExchange(), AtOnce(), view).show()

        assert view.last("show_kept_aside") == (KeptAside(forks=(("Tablet 4", 7),)),)

    def test_is_tried_again_one_piece_of_work_at_a_time(self) -> None:
        view, later = Told(), Told()

        Receiving(FakeExchange(), AtOnce(), view).retry(STICK)
        busy = Receiving(FakeExchange(), Later(), later)
        busy.retry(STICK)
        busy.retry(STICK)

        assert (view.last("show_retried"), later.names()) == ((2,), ["show_busy"])

    def test_one_alone_is_taken_in_or_refused(self) -> None:
        view, refused = Told(), Told()

        Receiving(FakeExchange(), AtOnce(), view).admit("a1b2", "Handed over in person")
        Receiving(FakeExchange(NothingToAdmit()), AtOnce(), refused).admit("a1b2", "Handed over in person")

        assert view.last("show_retried") == (1,)
        assert refused.names()[-1] == "show_error"


class TestReceiving:
    def test_a_bad_file_does_not_stop_the_others(self) -> None:
        view = Told()
        files = [STICK / name for name in ("1.fbb", "2.fbb", "3.fbb")]

        Receiving(FakeExchange(bad=frozenset({"2.fbb"})), AtOnce(), view).receive(files)

        taken = view.last("show_taken")[0]
        assert isinstance(taken, TakenIn)
        names = [one.receipt_path.name for one in taken.received if isinstance(one, ReceivedBundle)]
        assert names == ["1.fbr", "3.fbr"]
        assert [(one.name, one.error.code) for one in taken.refused] == [("2.fbb", NotABundle.code)]

    def test_no_file_is_no_work(self) -> None:
        view = Told()

        Receiving(FakeExchange(), AtOnce(), view).receive([])

        assert view.told == []
