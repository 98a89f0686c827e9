"""From a station to headquarters and back, by upload: bundles there, receipts home."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    ForeignReceipt,
    NoAnswer,
    NoServer,
    NotAReceipt,
    NotConfirmed,
    NothingToSend,
    NotThere,
    Refused,
    WrongSide,
)
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import enrol, exchange, road
from fieldbook.services.session import Session
from fieldbook.transfer.pace import Bounds
from tests.toolkit.ports import BEGUN_AT, SteppingClock, Watched
from tests.toolkit.vaults import carry, enrolled, found, introduce, reopen, save_operation
from tests.transfer.servers import TusServer

pytestmark = pytest.mark.network

HASTY = road.Way(Bounds(patience_least_s=10, rest_first_s=0.05, rest_most_s=0.1, failures_most=3))
SILENT = Silent()


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and its headquarters."""
    station, headquarters = enrolled(tmp_path)
    yield station, headquarters
    station.close()
    headquarters.close()


@pytest.fixture
def station(both: tuple[Session, Session]) -> Session:
    """With one record that nobody else has."""
    save_operation(both[0])
    return both[0]


@pytest.fixture
def headquarters(both: tuple[Session, Session]) -> Session:
    return both[1]


def upload(station: Session, tus: TusServer) -> road.Uploaded:
    return road.upload(station, tus.address(), SILENT, way=HASTY)


def out(station: Session) -> list[str]:
    """What lies in the vault's folder for bundles on their way."""
    folder = station.vault.folder / "out"
    return sorted(path.stem for path in folder.iterdir()) if folder.exists() else []


def answer_from(folder: Path, bundle: Path, station: Session) -> None:
    """Let the headquarters in *folder* take *bundle* in, and the station its receipt."""
    headquarters = reopen(folder)
    answered = exchange.receive(headquarters, bundle, SILENT, receipts_to=folder)
    exchange.take_receipt(station, answered.receipt_path)
    headquarters.close()


class TestAnUpload:
    def test_brings_a_bundle_that_headquarters_takes_in_and_the_receipt_home(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        uploaded = upload(station, tus)
        collected = road.collect(headquarters, tus.folder, SILENT)
        again = upload(station, tus)

        assert [(one.number, one.records) for one in uploaded.bundles] == [(1, 1)]
        assert (uploaded.receipts, uploaded.unanswered) == ((), 1)
        assert [(one.station, one.records, one.is_new) for one in collected.bundles] == [
            ("Harbour tablet 4", 1, True)
        ]
        assert [one.records for one in again.receipts] == [1]
        assert (again.bundles, again.unanswered, again.refused) == ((), 0, ())
        assert station.vault.queries.count(state="received") == 1

    def test_keeps_the_bundle_until_a_receipt_covers_it_whichever_way_that_came(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        upload(station, tus)
        kept = out(station)
        carry(station, headquarters, tus.folder.parent / "stick")

        with pytest.raises(NothingToSend):
            upload(station, tus)

        assert (len(kept), out(station), road.pending(station)) == (1, [], ())

    def test_of_the_same_records_twice_sends_nothing_twice(self, tus: TusServer, station: Session) -> None:
        upload(station, tus)

        again = upload(station, tus)

        assert (again.bundles, again.unanswered, len(tus.inbox())) == ((), 1, 1)

    def test_brings_what_was_saved_since_in_a_second_bundle(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        upload(station, tus)
        save_operation(station, "Pandora")

        upload(station, tus)
        collected = road.collect(headquarters, tus.folder, SILENT)

        assert sum(one.records for one in collected.bundles) == 2
        assert upload(station, tus).unanswered == 0
        assert station.vault.queries.count(state="received") == 2

    def test_also_brings_what_only_lies_on_a_stick(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        """Nobody knows whether the stick arrives."""
        exchange.send(station, tus.folder.parent, SILENT)

        upload(station, tus)

        assert [one.records for one in road.collect(headquarters, tus.folder, SILENT).bundles] == [1]

    def test_that_was_stopped_goes_on_in_another_session(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        folder = station.vault.folder
        with pytest.raises(Cancelled):
            road.upload(station, tus.address(), Watched(stop_at="upload"), way=HASTY)
        waiting = [parcel.name for parcel in road.pending(station)]
        station.close()

        later = reopen(folder)
        try:
            uploaded = upload(later, tus)
        finally:
            later.close()

        assert [one.name for one in uploaded.bundles] == waiting
        assert [one.records for one in road.collect(headquarters, tus.folder, SILENT).bundles] == [1]

    def test_without_a_network_waits_and_later_brings_everything_in_one_bundle(
        self, tus: TusServer, station: Session
    ) -> None:
        tus.kill()
        with pytest.raises(NoAnswer):
            upload(station, tus)
        save_operation(station, "Pandora")
        with pytest.raises(NoAnswer):
            upload(station, tus)
        tus.start()

        assert [one.records for one in upload(station, tus).bundles] == [2]
        assert len(out(station)) == 1

    def test_of_a_file_that_was_altered_on_the_disk_makes_a_new_one(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        tus.kill()
        with pytest.raises(NoAnswer):
            upload(station, tus)
        file = station.vault.folder / "out" / f"{out(station)[0]}.fbb"
        file.write_bytes(file.read_bytes()[:-1] + b"?")
        tus.start()

        upload(station, tus)

        assert file.exists() is False
        assert [one.records for one in road.collect(headquarters, tus.folder, SILENT).bundles] == [1]

    @pytest.mark.parametrize(("days", "times"), [(6, 1), (8, 2)])
    def test_that_nobody_answered_for_a_week_is_brought_once_more(
        self, tus: TusServer, station: Session, *, days: int, times: int
    ) -> None:
        """A server that lost what it had cannot say so; the same bundle twice does no harm."""
        upload(station, tus)
        kept = out(station)
        later = SteppingClock(BEGUN_AT + timedelta(days=days))
        station.outside = replace(station.outside, clock=later)

        upload(station, tus)

        assert len(tus.requests("POST")) == times
        assert out(station) == kept == [path.stem for path in tus.inbox()]

    def test_sweeps_out_what_a_killed_program_left(self, tus: TusServer, station: Session) -> None:
        upload(station, tus)
        known = out(station)
        (station.vault.folder / "out" / "left.fbb.0011.part").write_bytes(b"half")

        upload(station, tus)

        assert out(station) == known

    def test_with_a_withdrawn_token_says_so_and_keeps_everything(
        self, tus: TusServer, station: Session
    ) -> None:
        withdrawn = tus.address(token="withdrawn-token-of-tablet-4")
        with pytest.raises(Refused):
            road.upload(station, withdrawn, SILENT, way=HASTY)

        assert len(road.pending(station)) == len(out(station)) == 1

    def test_tells_everybody_who_listens(self, tus: TusServer, station: Session) -> None:
        heard: list[bool] = []
        stop = station.changes.listen(lambda changes: heard.append(changes.standing))
        upload(station, tus)
        stop()

        assert heard[-1]


class TestBeingDue:
    def test_is_so_from_the_first_record_until_its_receipt_is_home(
        self, tus: TusServer, both: tuple[Session, Session]
    ) -> None:
        station, headquarters = both
        due = [road.is_due(station)]
        save_operation(station)
        due.append(road.is_due(station))
        upload(station, tus)
        due.append(road.is_due(station))
        road.collect(headquarters, tus.folder, SILENT)
        upload(station, tus)

        assert [*due, road.is_due(station)] == [False, True, True, False]

    def test_ends_with_a_receipt_that_came_by_stick(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        upload(station, tus)
        carry(station, headquarters, tus.folder.parent / "stick")

        assert not road.is_due(station)

    def test_is_nothing_for_headquarters_or_before_enrolment(
        self, headquarters: Session, tmp_path: Path
    ) -> None:
        fresh = found(tmp_path / "fresh", name="Border post 2")
        save_operation(fresh)
        due = (road.is_due(headquarters), road.is_due(fresh))
        fresh.close()

        assert due == (False, False)

    def test_with_a_server_in_reach_is_the_moment(self, tus: TusServer) -> None:
        before = road.is_in_reach(tus.address())
        tus.kill()

        assert (before, road.is_in_reach(tus.address())) == (True, False)


def test_two_uploads_at_once_bring_one_bundle(tus: TusServer, station: Session) -> None:
    """The timer and the person; the second finds nothing left to bring."""
    with ThreadPoolExecutor(2) as both_hands:
        done = [one.result() for one in [both_hands.submit(upload, station, tus) for _ in range(2)]]

    assert sorted(len(one.bundles) for one in done) == [0, 1]
    assert len(tus.inbox()) == 1


class TestAReceipt:
    def test_that_is_none_marks_nothing_and_is_told(self, tus: TusServer, station: Session) -> None:
        upload(station, tus)
        (tus.folder / "receipts" / f"{out(station)[0]}.fbr").write_bytes(b"You may delete everything now.")

        again = upload(station, tus)

        assert [type(one) for one in again.refused] == [NotAReceipt]
        assert (again.unanswered, station.vault.queries.count(state="received")) == (1, 0)

    def test_of_another_station_marks_nothing_and_is_told(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        """A server may mix up, or exchange, what it hands out."""
        other = found(tus.folder.parent / "other", name="Border post 2")
        introduce(other, headquarters)
        save_operation(other, "Elsewhere")
        upload(other, tus)
        road.collect(headquarters, tus.folder, SILENT)
        upload(station, tus)
        receipts = tus.folder / "receipts"
        (receipts / f"{out(other)[0]}.fbr").rename(receipts / f"{out(station)[0]}.fbr")
        other.close()

        again = upload(station, tus)

        assert [type(one) for one in again.refused] == [ForeignReceipt]
        assert station.vault.queries.count(state="received") == 0


class TestCollecting:
    def test_twice_changes_nothing(self, tus: TusServer, station: Session, headquarters: Session) -> None:
        upload(station, tus)
        road.collect(headquarters, tus.folder, SILENT)

        assert road.collect(headquarters, tus.folder, SILENT) == road.Collected((), ())

    def test_tells_what_it_refused_and_takes_in_the_rest(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        upload(station, tus)
        junk = tus.folder / "inbox" / f"{'0' * 32}.fbb"
        junk.write_bytes(b"not a bundle")

        collected = road.collect(headquarters, tus.folder, SILENT)

        assert [one.records for one in collected.bundles] == [1]
        assert [(file.name, error.code) for file, error in collected.refused] == [(junk.name, "B101")]

    def test_waits_for_what_closes_a_gap(
        self, tus: TusServer, station: Session, headquarters: Session
    ) -> None:
        """A headquarters that was restored from yesterday finds the later bundle first."""
        elsewhere, folder = tus.folder.parent / "elsewhere", headquarters.vault.folder
        headquarters.close()
        shutil.copytree(folder, elsewhere)
        upload(station, tus)
        answer_from(elsewhere, tus.inbox()[0], station)
        save_operation(station, "Pandora")
        upload(station, tus)
        first = min(tus.inbox(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(first, (2**32, 2**32))

        restored = reopen(folder)
        collected = road.collect(restored, tus.folder, SILENT)
        restored.close()

        assert [one.number for one in collected.bundles] == [1, 2]
        assert collected.refused == ()

    def test_of_a_folder_that_is_not_there_says_so(self, headquarters: Session, tmp_path: Path) -> None:
        with pytest.raises(NotThere):
            road.collect(headquarters, tmp_path, SILENT)


class TestTheSides:
    def test_a_station_collects_nothing(self, station: Session, tmp_path: Path) -> None:
        with pytest.raises(WrongSide):
            road.collect(station, tmp_path, SILENT)

    def test_a_headquarters_uploads_nothing(self, tus: TusServer, headquarters: Session) -> None:
        with pytest.raises(WrongSide):
            upload(headquarters, tus)

    def test_a_station_whose_code_was_not_compared_uploads_nothing(
        self, tus: TusServer, headquarters: Session, tmp_path: Path
    ) -> None:
        fresh = found(tmp_path / "fresh", name="Border post 2")
        enrol.join(fresh, enrol.own_card(headquarters))
        save_operation(fresh)
        with pytest.raises(NotConfirmed):
            upload(fresh, tus)
        fresh.close()

        assert tus.uploads() == []


class TestTheServerThatWasSet:
    def test_is_there_after_locking(self, station: Session) -> None:
        chosen = road.Server("https://inbox.example.org/files", Sensitive("a-token-of-tablet-4"), None)
        folder = station.vault.folder
        road.keep_server(station, chosen)
        station.close()

        later = reopen(folder)
        kept = road.server(later)
        later.close()

        assert (kept.url, kept.token.reveal(), kept.pin) == (chosen.url, "a-token-of-tablet-4", None)

    def test_can_be_forgotten(self, station: Session) -> None:
        road.keep_server(station, road.Server("https://inbox.example.org", Sensitive("a-token-of-tablet-4")))
        road.forget_server(station)

        with pytest.raises(NoServer):
            road.server(station)
