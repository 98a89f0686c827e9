"""The loop between a station and its headquarters, and everything that may cut it."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    Gap,
    NothingToSend,
    ReceiptMismatch,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.bundle.receipt import read_receipt
from fieldbook.services import browse, changes, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.exchange import ReceivedBundle
from fieldbook.services.post.answering import answer_again
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from tests.toolkit.ports import SteppingClock, Watched
from tests.toolkit.vaults import amend, carry, reopen, save_operation, save_outcome

Pair = tuple[Session, Session]


def row_at(session: Session, record: str) -> Row:
    row = browse.row(session, RecordId(record))
    assert row is not None
    return row


def state(session: Session, record: str) -> str:
    return row_at(session, record).state


def send(session: Session, stick: Path) -> Path:
    return exchange.send(session, stick, Silent()).path


def receive(session: Session, file: Path) -> ReceivedBundle:
    return exchange.receive(session, file, Silent())


class TestTheWholeLoop:
    def test_brings_records_to_headquarters_and_the_news_back(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        outcome = save_outcome(station, operation)
        assert state(station, outcome) == "saved"

        sent = exchange.send(station, stick, Silent())
        assert state(station, outcome) == "sent"

        received = receive(headquarters, sent.path)
        taken = exchange.take_receipt(station, received.receipt_path)

        assert state(station, outcome) == "received"
        assert (sent.records, received.records, taken.records, received.is_new) == (2, 2, 2, True)
        assert (sent.number, received.number, received.first_seq) == (1, 1, 0)
        assert taken.next_seq == received.next_seq
        assert browse.read(headquarters, outcome).sections == browse.read(station, outcome).sections
        assert browse.counts(station).waiting == 0

    def test_says_in_which_bundle_a_record_is_under_way(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        first = save_operation(station)
        sent = exchange.send(station, stick, Silent())
        second = save_outcome(station, first)
        exchange.send(station, stick, Silent())

        assert [row_at(station, one).bundle for one in (first, second)] == [2, 2]
        exchange.take_receipt(station, receive(headquarters, sent.path).receipt_path)

        assert [(row_at(station, one).state, row_at(station, one).bundle) for one in (first, second)] == [
            ("received", 0),
            ("sent", 2),
        ]

    def test_goes_on_where_it_ended(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        first = carry(station, headquarters, stick)
        amend(station, operation, name="Theseus II")

        second = carry(station, headquarters, stick)

        assert (second.number, second.first_seq, second.records) == (2, first.next_seq, 1)
        assert browse.read(headquarters, operation).row.title == "Theseus II"
        assert audit(headquarters, Silent()).devices == 2

    def test_is_told_to_whoever_listens(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        heard: list[changes.Changes] = []
        headquarters.changes.listen(heard.append)

        carry(station, headquarters, stick)

        assert [(change.standing, "operation" in change.forms) for change in heard] == [(True, True)]

    def test_is_listed_on_both_sides(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        save_operation(station, "Minotaur")
        carry(station, headquarters, stick)

        assert [one.number for one in exchange.sent_bundles(station)] == [2, 1]
        assert len(exchange.received_bundles(headquarters)) == 2
        assert enrol.standing(headquarters).stations[0].entries > 0

    def test_says_how_far_it_is(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        sending, receiving = Watched(), Watched()

        sent = exchange.send(station, stick, sending)
        exchange.receive(headquarters, sent.path, receiving)

        assert sending.steps[-1][1] == sent.entries == receiving.steps[-1][1] == receiving.steps[-1][2]

    def test_leaves_nothing_to_read_on_the_stick(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station, "Unmistakable")
        carry(station, headquarters, stick)

        for file in stick.iterdir():
            assert b"Unmistakable" not in file.read_bytes()
            assert "arbour" not in file.name


class TestABundleThatComesAgain:
    def test_changes_nothing_and_is_answered_once_more(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        file = send(station, stick)
        first, before = receive(headquarters, file), headquarters.vault.truth.count()

        again = receive(headquarters, file)

        assert (again.is_new, again.records, again.entries) == (False, 0, 0)
        assert headquarters.vault.truth.count() == before
        assert exchange.take_receipt(station, again.receipt_path).next_seq == first.next_seq

    def test_and_holds_more_than_before_adds_just_that(self, pair: Pair, stick: Path) -> None:
        """The receipt got lost: the station sends everything from where headquarters last answered."""
        station, headquarters = pair
        save_operation(station)
        receive(headquarters, send(station, stick))
        save_operation(station, "Minotaur")

        again = receive(headquarters, send(station, stick))

        assert (again.first_seq, again.records, again.is_new) == (0, 1, True)
        audit(headquarters, Silent())

    def test_after_a_later_one_is_answered_with_all_that_is_held(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        early = send(station, stick)
        save_operation(station, "Minotaur")
        late = receive(headquarters, send(station, stick))

        again = receive(headquarters, early)

        assert not again.is_new
        assert exchange.take_receipt(station, again.receipt_path).next_seq == late.next_seq

    def test_as_a_receipt_says_nothing_new(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        received = carry(station, headquarters, stick)
        before = station.vault.truth.count()

        taken = exchange.take_receipt(station, received.receipt_path)

        assert (taken.is_new, taken.records, station.vault.truth.count()) == (False, 0, before)


def test_another_receipt_answers_what_came_last_by_the_order_of_the_journal(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    right = headquarters.outside.clock
    headquarters.outside = replace(
        headquarters.outside, clock=SteppingClock(datetime(2100, 1, 1, tzinfo=UTC))
    )
    save_operation(station)
    carry(station, headquarters, stick)
    headquarters.outside = replace(headquarters.outside, clock=right)
    save_operation(station, "Minotaur")
    carry(station, headquarters, stick)

    known = enrol.find_station(headquarters, station.own.station_name)
    receipt, _ = read_receipt(answer_again(headquarters, known, stick).read_bytes(), station.identity)

    assert receipt.bundle == exchange.sent_bundles(station)[0].bundle


def test_there_is_nothing_to_send_when_everything_is_there(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    save_operation(station)
    carry(station, headquarters, stick)
    before = sorted(stick.iterdir())

    with pytest.raises(NothingToSend):
        send(station, stick)

    assert sorted(stick.iterdir()) == before


class TestASmallStick:
    def test_gets_several_files_that_go_on_from_one_another(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        for number in range(6):
            save_operation(station, f"Operation {number}")

        sent = exchange.send_all(station, stick, Silent(), most_bytes=2_000)

        assert len(sent) > 1
        assert [one.is_last for one in sent] == [*[False] * (len(sent) - 1), True]
        assert [one.number for one in sent] == list(range(1, len(sent) + 1))
        for one in reversed(sent[1:]):
            with pytest.raises(Gap):
                receive(headquarters, one.path)
        came = receive(headquarters, sent[0].path)
        assert (came.records, came.released) == (6, len(sent) - 1)
        assert exchange.take_receipt(station, came.receipt_path).records == 6

    def test_gets_one_entry_at_least_in_each_file(self, pair: Pair, stick: Path) -> None:
        """An entry larger than the limit still travels; there is nothing smaller to send."""
        station, _ = pair
        save_operation(station)

        sent = exchange.send_all(station, stick, Silent(), most_bytes=1)

        assert {one.entries for one in sent} == {1}


class TestAGap:
    def test_is_held_back_and_told(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        """Headquarters was restored from a backup that is older than its last receipt."""
        station, headquarters = pair
        headquarters.close()
        shutil.copytree(tmp_path / "hq", tmp_path / "backup")
        headquarters = reopen(tmp_path / "hq")
        save_operation(station)
        received = carry(station, headquarters, stick)
        save_operation(station, "Minotaur")
        late = send(station, stick)
        headquarters.close()
        restored = reopen(tmp_path / "backup")

        with pytest.raises(Gap) as refused:
            receive(restored, late)

        assert refused.value.fields == {"device": "Harbour tablet 4", "found": received.next_seq, "next": 0}
        assert browse.page(restored, browse.Asked()).rows == ()
        restored.close()


class TestAFork:
    def test_of_a_copied_vault_is_found(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        """The commonest real case: somebody copied the folder, and both copies wrote."""
        station, headquarters = pair
        station.close()
        shutil.copytree(tmp_path / "station", tmp_path / "copy")
        original, copy = reopen(tmp_path / "station", "original"), reopen(tmp_path / "copy", "copy")
        save_operation(original, "Theseus")
        save_operation(copy, "Minotaur")
        received = receive(headquarters, send(original, stick))

        came = receive(headquarters, send(copy, stick))

        titles = {row.title for row in browse.page(headquarters, browse.Asked()).rows}
        assert (came.is_fork, received.is_fork, titles) == (True, False, {"Theseus", "Minotaur"})
        assert [(name, fork.seq) for name, fork in exchange.forks(headquarters)] == [("Harbour tablet 4", 3)]
        audit(headquarters, Silent())
        with pytest.raises(ReceiptMismatch):
            exchange.take_receipt(copy, received.receipt_path)
        assert exchange.take_receipt(copy, came.receipt_path).forks == (3,)
        original.close()
        copy.close()

    def test_goes_on_on_both_branches(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        station, headquarters = pair
        station.close()
        shutil.copytree(tmp_path / "station", tmp_path / "copy")
        original, copy = reopen(tmp_path / "station", "original"), reopen(tmp_path / "copy", "copy")
        save_operation(original, "Theseus")
        for name in ("Minotaur", "Ariadne", "Naxos"):
            save_operation(copy, name)
        for writer in (original, copy, original, copy):
            came = receive(headquarters, send(writer, stick))
            exchange.take_receipt(writer, came.receipt_path)
            save_operation(writer, "One more")

        assert len(browse.page(headquarters, browse.Asked()).rows) == 6
        assert len(exchange.forks(headquarters)) == 1
        assert audit(headquarters, Silent()).devices == 2
        original.close()
        copy.close()
