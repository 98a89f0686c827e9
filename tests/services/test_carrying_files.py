"""Attached files travel when somebody chose so, arrive whole or not at all, and are told of by receipts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from fieldbook.base.errors import Malformed, NothingToSend, TooLarge
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.bundle import filing
from fieldbook.bundle.envelope import Identity
from fieldbook.bundle.filing import CarriedFile, FilePart
from fieldbook.services import drafting, exchange
from fieldbook.services.attaching import carrying
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.carrying import choose_files, files_standing
from fieldbook.services.attaching.listing import AttachedFile, find_attached
from fieldbook.services.attaching.opening import read_file
from fieldbook.services.exchange import ReceivedBundle
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, carry, save_operation

Pair = tuple[Session, Session]
Change = Callable[[FilePart], Sequence[FilePart]]
PART_BYTES = 1000


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a small file has several parts."""
    monkeypatch.setattr(filing, "PART_BYTES", PART_BYTES)


def attach(session: Session, folder: Path, *, name: str = "note.txt", size_bytes: int = 3500) -> AttachedFile:
    """A text file of a new operation."""
    file = folder / name
    file.write_bytes((name.encode() * size_bytes)[:size_bytes])
    draft = begin_attachment(session, file, owner=save_operation(session, f"Of {name}"))
    return find_attached(session, drafting.save(session, draft).record)


def files_in(session: Session) -> list[Path]:
    folders = (session.vault.folder / "att", session.vault.folder / "in")
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


class TestWithFiles:
    def test_headquarters_reads_what_the_station_added(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        one = attach(station, stick)
        choose_files(station, with_files=True)

        received = carry(station, headquarters, stick)

        there = find_attached(headquarters, one.row.record)
        assert (received.files, received.files_missing) == (1, 0)
        assert read_file(headquarters, there) == (stick / "note.txt").read_bytes()

    def test_both_sides_hold_the_same_bytes_under_the_same_name(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        name = bytes.fromhex(attach(station, stick).filed.sealed)
        choose_files(station, with_files=True)
        carry(station, headquarters, stick)

        ours, theirs = (session.vault.files.path(name).read_bytes() for session in pair)
        assert ours == theirs

    def test_the_receipt_says_that_they_arrived(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        one = attach(station, stick)
        choose_files(station, with_files=True)
        assert files_standing(station).waiting == 1

        carry(station, headquarters, stick)

        assert files_standing(station).waiting == 0
        assert find_attached(station, one.row.record).told == "has"

    def test_they_are_not_sent_again(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        attach(station, stick)
        choose_files(station, with_files=True)
        carry(station, headquarters, stick)

        with pytest.raises(NothingToSend):
            exchange.send(station, stick, Silent())

    def test_the_same_bundle_twice_changes_nothing(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        attach(station, stick)
        choose_files(station, with_files=True)
        sent = exchange.send(station, stick, Silent())
        exchange.receive(headquarters, sent.path, Silent())
        before = headquarters.vault.truth.count()

        again = exchange.receive(headquarters, sent.path, Silent())

        assert (again.is_new, again.files, headquarters.vault.truth.count()) == (False, 0, before)


class TestWithoutFiles:
    def test_only_the_record_travels(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        attach(station, stick)

        received = carry(station, headquarters, stick)

        assert (received.files, received.files_missing) == (0, 1)
        assert files_in(headquarters) == []

    def test_headquarters_asks_for_it_by_its_receipt(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        attach(station, stick)
        carry(station, headquarters, stick)

        standing = files_standing(station)

        assert (standing.with_files, standing.waiting, standing.wanted) == (False, 1, 1)

    def test_it_follows_when_somebody_chooses_so(self, pair: Pair, stick: Path) -> None:
        """Every record is received already: the files alone are a reason to send."""
        station, headquarters = pair
        one = attach(station, stick)
        carry(station, headquarters, stick)
        choose_files(station, with_files=True)

        received = carry(station, headquarters, stick)

        assert received.files == 1
        assert find_attached(headquarters, one.row.record).is_here


class TestSmallSticks:
    def test_files_are_spread_over_as_many_bundles_as_are_needed(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        with (
            patch.object(carrying, "_OVERHEAD_BYTES", 1000),
            patch.object(carrying, "_ALONE_BYTES", 4000),
        ):
            added = [attach(station, stick, name=f"{at}.txt", size_bytes=20_000) for at in range(4)]
            choose_files(station, with_files=True)
            sent = exchange.send_all(station, stick, Silent(), most_bytes=40_000)
        received = [exchange.receive(headquarters, one.path, Silent()) for one in sent]

        assert sum(one.files for one in sent) == 4
        assert len([one for one in sent if one.files]) > 1
        assert sum(one.files for one in received) == 4
        assert all(find_attached(headquarters, one.row.record).is_here for one in added)

    def test_a_file_that_no_bundle_can_hold_stays_and_is_told(self, pair: Pair, stick: Path) -> None:
        station, _headquarters = pair
        attach(station, stick, size_bytes=900_000)
        choose_files(station, with_files=True)

        sent = exchange.send_all(station, stick, Silent(), most_bytes=700_000)

        assert (sum(one.files for one in sent), sent[0].files_out) == (0, 1)


class TestADamagedFile:
    def test_does_not_keep_the_records_back(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        name = bytes.fromhex(attach(station, stick).filed.sealed)
        station.vault.files.path(name).write_bytes(b"damaged")
        choose_files(station, with_files=True)

        sent = exchange.send(station, stick, Silent())

        assert (sent.files, sent.files_out) == (0, 1)
        assert exchange.receive(headquarters, sent.path, Silent()).is_new


class TestErasedAtHeadquarters:
    def test_it_is_not_taken_in_again(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        one = attach(station, stick)
        carry(station, headquarters, stick)
        erase(headquarters, one.row.record, "Kept too long")
        choose_files(station, with_files=True)

        received = carry(station, headquarters, stick)

        assert (received.files, files_in(headquarters)) == (0, [])


def other_key(part: FilePart) -> list[FilePart]:
    return [replace(part, identity=Identity.generate().secret if part.identity else "")]


def changed(part: FilePart) -> list[FilePart]:
    return [replace(part, data=bytes(len(part.data)))]


def twice(part: FilePart) -> list[FilePart]:
    return [part, part]


def without_the_second(part: FilePart) -> list[FilePart]:
    return [] if part.index == 1 else [part]


def without_the_last(part: FilePart) -> list[FilePart]:
    return [] if part.is_last else [part]


def of_another_record(part: FilePart) -> list[FilePart]:
    return [replace(part, record=RecordId("ab" * 16))]


def too_large(part: FilePart) -> list[FilePart]:
    return [replace(part, size_bytes=2**40)]


HOSTILE: list[Change] = [
    other_key,
    changed,
    twice,
    without_the_second,
    without_the_last,
    of_another_record,
    too_large,
]


class TestAHostileBundle:
    """Signed by the station itself: what an insider with tools can send."""

    @pytest.mark.parametrize("change", HOSTILE, ids=lambda change: str(change.__name__))
    def test_is_refused_whole(self, pair: Pair, stick: Path, change: Change) -> None:
        station, headquarters = pair
        attach(station, stick)
        choose_files(station, with_files=True)
        before = headquarters.vault.truth.count()

        with pytest.raises((Malformed, TooLarge)):
            receive(pair, stick, change)

        assert headquarters.vault.truth.count() == before
        assert files_in(headquarters) == []
        assert headquarters.vault.attached.all() == []

    def test_that_names_a_file_of_no_record_is_refused(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        one = attach(station, stick)
        carry(station, headquarters, stick)
        amend(station, one.row.record, note="Looked at again")
        other = attach(station, stick, name="other.txt")
        choose_files(station, with_files=True)

        def swapped(part: FilePart) -> list[FilePart]:
            return [replace(part, record=other.row.record)]

        with pytest.raises(Malformed):
            receive(pair, stick, swapped)
        assert files_in(headquarters) == []

    def test_the_negative_control_is_taken_in(self, pair: Pair, stick: Path) -> None:
        """The same way without a change: otherwise the tests above would prove nothing."""
        attach(pair[0], stick)
        choose_files(pair[0], with_files=True)

        assert receive(pair, stick, lambda part: [part]).files == 1


def receive(pair: Pair, stick: Path, change: Change) -> ReceivedBundle:
    """Send with every part of every file changed, and receive that."""

    def bodies(file: CarriedFile) -> list[bytes]:
        parts = [filing.parse_part(body) for body in filing.bodies_of(file)]
        return [filing.encode_part(one) for part in parts for one in change(part)]

    with patch("fieldbook.bundle.writer.bodies_of", bodies):
        sent = exchange.send(pair[0], stick, Silent())
    return exchange.receive(pair[1], sent.path, Silent())
