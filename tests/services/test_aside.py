"""Files kept aside at headquarters: authentic, not welcome yet, and never lost."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.base.errors import Altered, Gap, Malformed, Truncated, UnknownStation
from fieldbook.base.ports import Silent
from fieldbook.bundle import writer
from fieldbook.bundle.receipt import read_receipt
from fieldbook.journal.facts import Side
from fieldbook.journal.packed import PackedEntry
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.session import Session
from tests.services.test_exchange import Pair, receive, send, state
from tests.toolkit.ports import BEGUN_AT, SteppingClock
from tests.toolkit.vaults import carry, found, reopen, save_operation

Restored = tuple[Session, Session, list[Path]]


def waiting(headquarters: Session) -> list[tuple[str, str]]:
    return [(one.state, one.code) for one in exchange.asides(headquarters) if one.waits]


def restored(pair: Pair, stick: Path, folder: Path) -> Restored:
    """Headquarters from a backup that is older than its receipts; three bundles that it does not hold."""
    station, headquarters = pair
    headquarters.close()
    shutil.copytree(folder / "hq", folder / "backup")
    lost = reopen(folder / "hq", "lost")
    files = []
    for name in ("Theseus", "Minotaur", "Ariadne"):
        save_operation(station, name)
        received = carry(station, lost, stick)
        files.append(max(stick.glob("*.fbb"), key=lambda path: path.stat().st_mtime_ns))
        assert received.is_new
    lost.close()
    again = reopen(folder / "backup", "restored")
    again.outside = replace(again.outside, clock=SteppingClock(BEGUN_AT + timedelta(days=1)))
    return station, again, files


class TestABundleThatComesTooEarly:
    def test_is_kept_aside_and_follows_by_itself(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        _, headquarters, files = restored(pair, stick, tmp_path)
        for file in (files[2], files[1]):
            with pytest.raises(Gap):
                receive(headquarters, file)
        assert waiting(headquarters) == [("held", "C101"), ("held", "C101")]
        assert browse.page(headquarters, browse.Asked()).rows == ()

        came = receive(headquarters, files[0])

        assert (came.released, came.records, waiting(headquarters)) == (2, 3, [])
        assert list((headquarters.vault.folder / "aside").iterdir()) == []
        audit(headquarters, Silent())
        headquarters.close()

    @pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)])
    def test_any_order_of_sticks_gives_the_same_lists(
        self, pair: Pair, stick: Path, tmp_path: Path, *, order: tuple[int, ...]
    ) -> None:
        _, headquarters, files = restored(pair, stick, tmp_path)
        for at in order:
            try:
                receive(headquarters, files[at])
            except Gap:
                continue

        titles = [row.title for row in browse.page(headquarters, browse.Asked("operation", "name")).rows]
        assert (titles, waiting(headquarters)) == (["Ariadne", "Minotaur", "Theseus"], [])
        headquarters.close()

    def test_is_kept_once_however_often_it_comes(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        _, headquarters, files = restored(pair, stick, tmp_path)
        for _ in range(3):
            with pytest.raises(Gap):
                receive(headquarters, files[1])

        assert [one.tries for one in exchange.asides(headquarters)] == [3]
        assert len(list((headquarters.vault.folder / "aside").iterdir())) == 1
        headquarters.close()

    def test_outlives_the_stick_and_the_session(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        _, headquarters, files = restored(pair, stick, tmp_path)
        with pytest.raises(Gap):
            receive(headquarters, files[1])
        headquarters.close()
        files[1].unlink()
        headquarters = reopen(tmp_path / "backup", "next day")

        assert receive(headquarters, files[0]).released == 1
        headquarters.close()

    def test_is_told_to_the_station_which_sends_again_what_is_wanted(
        self, pair: Pair, stick: Path, tmp_path: Path
    ) -> None:
        """Headquarters forgot what it had confirmed: the records are waiting again, and nothing is lost."""
        station, headquarters, files = restored(pair, stick, tmp_path)
        before = set(stick.glob("*.fbr"))
        with pytest.raises(Gap):
            receive(headquarters, files[2])
        (asked,) = set(stick.glob("*.fbr")) - before

        taken = exchange.take_receipt(station, asked)

        assert (taken.is_new, taken.want, taken.refused) == (True, ((0, 7),), ((3, "C101"),))
        assert browse.counts(station).waiting == 3
        for old in before:
            assert not exchange.take_receipt(station, old).is_new
        came = receive(headquarters, send(station, stick))
        assert (came.records, waiting(headquarters)) == (3, [])
        exchange.take_receipt(station, came.receipt_path)
        assert browse.counts(station).waiting == 0
        headquarters.close()

    def test_and_its_answer_counts_whatever_the_clock_said_on_the_day_it_asked(
        self, pair: Pair, stick: Path, tmp_path: Path
    ) -> None:
        """A restored headquarters may have a flat battery: nothing would count as received until 2100."""
        station, headquarters, files = restored(pair, stick, tmp_path)
        old = set(stick.glob("*.fbr"))
        headquarters.outside = replace(
            headquarters.outside, clock=SteppingClock(datetime(2100, 1, 1, tzinfo=UTC))
        )
        with pytest.raises(Gap):
            receive(headquarters, files[2])
        (asked,) = set(stick.glob("*.fbr")) - old
        exchange.take_receipt(station, asked)
        headquarters.outside = replace(
            headquarters.outside, clock=SteppingClock(BEGUN_AT + timedelta(days=2))
        )

        came = receive(headquarters, send(station, stick))

        assert not any(exchange.take_receipt(station, one).is_new for one in old)
        assert exchange.take_receipt(station, came.receipt_path).is_new
        assert browse.counts(station).waiting == 0
        headquarters.close()


class TestABundleOfAStationThatIsNotEnrolled:
    def test_waits_until_it_is(self, tmp_path: Path, stick: Path) -> None:
        station, headquarters = found(tmp_path / "station"), _headquarters(tmp_path)
        joined = enrol.join(station, enrol.own_card(headquarters))
        looked = enrol.look_at(headquarters, joined.station_card)
        enrol.confirm(station, looked.code_to_say)
        operation = save_operation(station)
        with pytest.raises(UnknownStation):
            receive(headquarters, send(station, stick))
        assert waiting(headquarters) == [("held", "B106")]

        enrol.accept(headquarters, joined.station_card, joined.code_to_say)
        (receipt,) = exchange.retry_aside(headquarters, Silent(), receipts_to=stick)

        assert browse.row(headquarters, operation) is not None
        assert exchange.take_receipt(station, receipt).is_new
        assert (waiting(headquarters), state(station, operation)) == ([], "received")
        station.close()
        headquarters.close()

    def test_cannot_fill_the_disk(self, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Anybody may seal a file to headquarters: only so many of unknown senders are kept."""
        monkeypatch.setattr("fieldbook.base.limits.ASIDE_UNKNOWN_MOST", 2)
        headquarters = _headquarters(tmp_path)
        for number in range(4):
            station = found(tmp_path / f"station {number}", name=f"Tablet {number}")
            joined = enrol.join(station, enrol.own_card(headquarters))
            enrol.confirm(station, enrol.look_at(headquarters, joined.station_card).code_to_say)
            save_operation(station)
            with pytest.raises(UnknownStation):
                receive(headquarters, send(station, stick))
            station.close()

        assert len(list((headquarters.vault.folder / "aside").iterdir())) == 2
        headquarters.close()


class TestABundleThatItsStationWroteWrongly:
    def test_is_kept_with_its_reason_and_told_on_the_next_receipt(
        self, pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        first = carry(station, headquarters, stick)
        save_operation(station, "Minotaur")
        with monkeypatch.context() as insider:
            insider.setattr(writer, "_checked", _short_of_the_last)
            spoilt = send(station, stick)
        with pytest.raises(Malformed):
            receive(headquarters, spoilt)

        assert waiting(headquarters) == [("rejected", "B107")]
        again = receive(headquarters, _first_file(stick, spoilt, first.receipt_path))
        receipt, _ = read_receipt(again.receipt_path.read_bytes(), station.identity)
        assert [code for _, code in receipt.refused] == ["B107"]
        assert exchange.retry_aside(headquarters, Silent()) == []
        assert waiting(headquarters) == [("rejected", "B107")]


class TestWhatNobodySignedFor:
    @pytest.mark.parametrize("damage", [lambda raw: raw[:-1], lambda raw: raw[:300] + b"x" + raw[301:]])
    def test_leaves_no_trace(self, pair: Pair, stick: Path, damage: Callable[[bytes], bytes]) -> None:
        station, headquarters = pair
        save_operation(station)
        file = send(station, stick)
        file.write_bytes(damage(file.read_bytes()))

        with pytest.raises((Altered, Truncated)):
            receive(headquarters, file)

        assert (exchange.asides(headquarters), (headquarters.vault.folder / "aside").exists()) == ([], False)


def test_a_file_that_a_power_cut_left_unnoted_is_tried(pair: Pair, stick: Path) -> None:
    """It was moved aside, and the note of it was not written any more."""
    station, headquarters = pair
    save_operation(station)
    folder = headquarters.vault.folder / "aside"
    folder.mkdir()
    shutil.copy(send(station, stick), folder / f"{'a' * 32}.fbb")
    assert waiting(headquarters) == [("new", "")]
    save_operation(station, "Minotaur")

    assert len(exchange.retry_aside(headquarters, Silent(), receipts_to=stick)) == 1

    assert waiting(headquarters) == []
    assert len(browse.page(headquarters, browse.Asked()).rows) == 1


def _headquarters(folder: Path) -> Session:
    return found(folder / "hq", Side.HEADQUARTERS, name="Headquarters")


def _first_file(stick: Path, *others: Path) -> Path:
    return next(file for file in stick.glob("*.fbb") if file not in others)


def _short_of_the_last(_manifest: object, entries: list[PackedEntry]) -> list[PackedEntry]:
    return list(entries)[:-1]
