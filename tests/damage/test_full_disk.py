"""The disk is full, at every write (D8): nothing that was told is lost; a reserve lets an officer finish."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.errors import DiskFull, FieldbookError, PlaceError, ReceiptNotWritten
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import browse, drafting, exchange
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.damage.conftest import Figure
from tests.toolkit.small_disks import SmallDisk, small_disk
from tests.toolkit.vaults import PASSPHRASE, amend, enrolled, outside, save_operation

KIB = 1024
DISK_MIB = 24
RESERVE_BYTES = 768 * KIB
MOST_KIB = 1600
"""More than any single deed below needs."""

Deed = Callable[[Session, Path], object]


def rooms(usually: int) -> list[int]:
    """How much is left, in KiB: spread from nothing to enough; ``FIELDBOOK_ROOMS`` of them."""
    count = int(os.environ.get("FIELDBOOK_ROOMS", usually))
    return [number * MOST_KIB // count for number in range(count)]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A station with a record, and its headquarters, closed."""
    folder = tmp_path_factory.mktemp("before")
    station, headquarters = enrolled(folder)
    save_operation(station, "Theseus")
    (folder / "stick").mkdir()
    exchange.send(station, folder / "stick", Silent())
    for session in (station, headquarters):
        session.close()
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", DISK_MIB) as made:
        yield made


@pytest.fixture(autouse=True)
def _pictures_are_welcome(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise nothing would be attached on so small a disk, and nothing could break."""
    monkeypatch.setattr(limits, "ROOM_FOR_RECORDS_BYTES", 0)


def opened(folder: Path, seed: str, *, reserve_bytes: int = 0) -> Session:
    return unlock(folder, PASSPHRASE, replace(outside(seed), reserve_bytes=reserve_bytes))


def lay_out(before: Path, disk: SmallDisk) -> None:
    disk.clear()
    for name in ("station", "hq", "stick"):
        shutil.rmtree(disk.folder / name, ignore_errors=True)
        shutil.copytree(before / name, disk.folder / name)


def theseus(session: Session) -> RecordId:
    return next(row.record for row in browse.page(session, browse.Asked("operation")).rows)


def longer(number: int) -> str:
    """A text that no packing makes small."""
    return hashlib.shake_256(str(number).encode()).hexdigest(900)


def save_many(session: Session, _root: Path) -> list[str]:
    """Saves until something breaks; what was acknowledged is noted in the session's own list."""
    told: list[str] = session.__dict__.setdefault("told", [])
    record = theseus(session)
    told.extend(amend(session, record, summary=longer(number)).digest.hex() for number in range(60))
    return told


def keep_draft(session: Session, _root: Path) -> None:
    for number in range(60):
        draft = drafting.amend(session, theseus(session)).with_typed(("summary",), longer(number))
        drafting.keep(session, draft)


def send(session: Session, root: Path) -> None:
    exchange.send(session, root / "stick", Silent())


def attach(session: Session, root: Path) -> None:
    photo = root.parent / "photo.txt"
    photo.write_bytes(b"The hold was opened. " * 20_000)
    begin_attachment(session, photo, owner=theseus(session))


def back_up(session: Session, root: Path) -> None:
    backups.back_up(session, root / "stick", Silent())


def receive(session: Session, root: Path) -> None:
    (file,) = (root / "stick").glob("*.fbb")
    with suppress(ReceiptNotWritten):  # what it told of is held, and the next try writes it
        exchange.receive(session, file, Silent())


def lock(session: Session, _root: Path) -> None:
    session.close()


DEEDS: list[tuple[str, Deed]] = [
    ("station", save_many),
    ("station", keep_draft),
    ("station", send),
    ("station", attach),
    ("station", back_up),
    ("station", lock),
    ("hq", receive),
]


@pytest.mark.parametrize(("vault", "deed"), DEEDS, ids=[deed.__name__ for _, deed in DEEDS])
def test_a_deed_is_done_whole_or_not_at_all(
    before: Path, disk: SmallDisk, figure: Figure, *, vault: str, deed: Deed
) -> None:
    """Whatever room is left: refused by name, nothing lost, nothing half done, and it opens again."""
    refused = 0
    for left_kib in rooms(12):
        lay_out(before, disk)
        session = opened(disk.folder / vault, "working")
        disk.fill(left_kib * KIB)
        try:
            deed(session, disk.folder)
        except (PlaceError, ReceiptNotWritten):
            refused += 1
        told = session.__dict__.get("told", [])
        readable = vault == "hq" or deed is lock or theseus(session)
        session.close()
        parts = list((disk.folder / "stick").rglob("*.part"))
        disk.clear()
        again = opened(disk.folder / vault, "after")
        audit(again, Silent())
        faults = again.vault._connection.faults()
        lost = [one for one in told if again.vault.truth.entry(Digest(bytes.fromhex(one))) is None]
        again.close()
        assert (faults, lost, parts, bool(readable)) == ([], [], [], True)
    figure(f"D8 {deed.__name__}", f"{len(rooms(12))} full disks: {refused} refusals by name, 0 lost")
    assert refused or deed is lock


class TestTheReserve:
    """Another program has filled the disk to the last byte."""

    @staticmethod
    def finish(disk: SmallDisk, reserve_bytes: int) -> None:
        """What a tired officer still has to do: open, keep, save, send, lock, and open again tomorrow."""
        session = opened(disk.folder / "station", "in the morning", reserve_bytes=reserve_bytes)
        disk.fill()
        session.close()
        disk.fill()
        session = opened(disk.folder / "station", "in the evening", reserve_bytes=reserve_bytes)
        draft = drafting.amend(session, theseus(session)).with_typed(("summary",), "Two boats")
        drafting.keep(session, draft)
        drafting.save(session, draft.with_reason("Seen again"))
        exchange.send(session, disk.folder / "stick", Silent())
        session.close()
        opened(disk.folder / "station", "tomorrow").close()

    def test_lets_an_officer_finish(self, before: Path, disk: SmallDisk, figure: Figure) -> None:
        lay_out(before, disk)

        self.finish(disk, RESERVE_BYTES)

        figure("D8 reserve", "disk filled to the last byte: opened, kept, saved, sent, locked, opened again")

    def test_without_it_she_could_not(self, before: Path, disk: SmallDisk) -> None:
        """The control."""
        lay_out(before, disk)

        with pytest.raises(DiskFull):
            self.finish(disk, 0)

    def test_is_taken_again_once_there_is_room(self, before: Path, disk: SmallDisk) -> None:
        lay_out(before, disk)
        with suppress(FieldbookError):
            self.finish(disk, RESERVE_BYTES)
        assert not (disk.folder / "station" / "reserve").exists()

        disk.clear()
        session = opened(disk.folder / "station", "with room", reserve_bytes=RESERVE_BYTES)

        assert session.vault.reserve.is_there
        assert (disk.folder / "station" / "reserve").stat().st_size == RESERVE_BYTES
        session.close()
