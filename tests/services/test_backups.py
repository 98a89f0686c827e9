"""A backup is only one if it was read back; a copy is never the same device as the one it was copied from."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    NotABackup,
    NotThere,
    StickRemoved,
    VaultDamaged,
    VaultExists,
    WrongPassphrase,
)
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.journal.facts import Side
from fieldbook.services import browse, exchange
from fieldbook.services.custody import backups
from fieldbook.services.session import Here, Outside, Session
from fieldbook.services.unlock import Founding, set_up, unlock
from fieldbook.store.custody import backups as kept
from fieldbook.store.vault import DATABASE
from tests.toolkit.ports import SteppingClock, Watched
from tests.toolkit.vaults import PASSPHRASE, found, introduce, outside, save_operation

FLIPS = 40


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., Outside]:
    """A machine that remembers; another name is another machine with a memory of its own."""

    def make(seed: str = "one", name: str = "tablet") -> Outside:
        return replace(outside(seed), here=Here(tmp_path / f"state of {name}", name))

    return make


@pytest.fixture
def anchored(tmp_path: Path, machine: Callable[..., Outside]) -> Session:
    """A station on a machine that remembers, with one operation."""
    founding = Founding(Side.STATION, "Harbour tablet 4", "Amina Obi", PASSPHRASE)
    session = set_up(tmp_path / "vault", founding, machine())
    save_operation(session, "Theseus")
    return session


def reopened(folder: Path, world: Outside) -> Session:
    return unlock(folder, PASSPHRASE, world)


class TestABackup:
    def test_is_restored_with_every_record(self, station: Session, stick: Path, tmp_path: Path) -> None:
        record = save_operation(station)
        made = backups.back_up(station, stick)
        save_operation(station, "after the backup")

        backups.restore(made.path, tmp_path / "restored", outside("r"))

        again = reopened(tmp_path / "restored", outside("again"))
        assert browse.row(again, record) is not None
        assert again.vault.truth.count() == made.entries
        again.close()

    def test_is_encrypted_and_leaves_nothing_beside_it(self, station: Session, stick: Path) -> None:
        save_operation(station, "Zanzibarquartz")
        made = backups.back_up(station, stick)

        assert sorted(path.name for path in made.path.iterdir()) == ["slots.json", DATABASE]
        assert b"Zanzibarquartz" not in (made.path / DATABASE).read_bytes()
        with pytest.raises(sqlite3.DatabaseError):
            sqlite3.connect(made.path / DATABASE).execute("SELECT count(*) FROM sqlite_master")

    def test_is_one_of_three(self, station: Session, stick: Path) -> None:
        made = [backups.back_up(station, stick).path for _ in range(5)]

        assert kept.backups_in(stick) == made[:1:-1]

    def test_made_under_a_clock_that_was_ahead_pushes_no_later_one_out(
        self, station: Session, stick: Path
    ) -> None:
        """Three of them stood for the newest until 2100, and each day's backup took the place of the last."""
        right = station.outside.clock
        ahead = SteppingClock(datetime(2100, 1, 1, tzinfo=UTC))
        station.outside = replace(station.outside, clock=ahead)
        for _ in range(3):
            backups.back_up(station, stick)
        station.outside = replace(station.outside, clock=right)

        made = [backups.back_up(station, stick).path for _ in range(3)]

        assert set(kept.backups_in(stick)) == set(made)

    def test_that_was_cut_off_is_swept_up_by_the_next(self, station: Session, stick: Path) -> None:
        made = backups.back_up(station, stick).path
        cut_off = made.with_name(f"{made.name}.part")
        cut_off.mkdir()
        (cut_off / DATABASE).write_bytes(b"half")

        assert kept.backups_in(stick) == [made]
        backups.back_up(station, stick)
        assert not cut_off.exists()

    def test_that_is_forgotten_is_never_half_there_under_its_name(
        self, station: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The program is ended while the oldest one goes: what is left of it does not promise to be whole."""

        def ended_midway(folder: Path) -> None:
            next(folder.iterdir()).unlink()
            raise KeyboardInterrupt

        for _ in range(kept.GENERATIONS):
            backups.back_up(station, stick)
        with monkeypatch.context() as then:
            then.setattr(shutil, "rmtree", ended_midway)
            with pytest.raises(KeyboardInterrupt):
                backups.back_up(station, stick)

        for backup in kept.backups_in(stick):
            assert sorted(path.name for path in backup.iterdir()) == ["slots.json", DATABASE]
        backups.back_up(station, stick)
        assert len(list(stick.glob(f"{kept.PREFIX}*"))) == kept.GENERATIONS

    def test_of_another_vault_is_not_ours_to_forget(
        self, station: Session, stick: Path, tmp_path: Path
    ) -> None:
        other = found(tmp_path / "other", name="Other")
        theirs = backups.back_up(other, stick).path
        other.close()
        for _ in range(4):
            backups.back_up(station, stick)

        assert theirs.is_dir()

    def test_that_was_stopped_or_refused_leaves_nothing(self, station: Session, stick: Path) -> None:
        with pytest.raises(Cancelled):
            backups.back_up(station, stick, Watched(stop_at="backup"))
        with pytest.raises(NotThere):
            backups.back_up(station, stick / "none")

        assert list(stick.iterdir()) == []

    def test_that_does_not_read_back_is_none(
        self, station: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copy_to = type(station.vault).copy_to

        def torn(vault: object, path: Path, progress: object) -> None:
            copy_to(station.vault, path, lambda _done, _of: None)
            content = bytearray(path.read_bytes())
            content[-2000] ^= 1
            path.write_bytes(content)

        monkeypatch.setattr(type(station.vault), "copy_to", torn)

        with pytest.raises(VaultDamaged):
            backups.back_up(station, stick)
        assert list(stick.iterdir()) == []

    def test_with_any_bit_changed_is_noticed(
        self, station: Session, stick: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """D12, small: one bit in each of many pages; the untouched one passes, so the check is not blind."""
        save_operation(station)
        made = backups.back_up(station, stick)
        database, key = made.path / DATABASE, station.vault.custody.opened.database_key()
        content = database.read_bytes()
        pages = len(content) // 4096
        noticed = 0
        assert kept.check_copy(database, key) == made.entries
        for turn in range(FLIPS):
            at = (turn * pages // FLIPS) * 4096 + 100 + turn * 97 % 3900
            database.write_bytes(content[:at] + bytes([content[at] ^ 1 << turn % 8]) + content[at + 1 :])
            try:
                kept.check_copy(database, key)
            except VaultDamaged:
                noticed += 1

        with capsys.disabled():
            print(f"\nD12 {noticed} of {FLIPS} changed bits noticed")  # noqa: T201 - the figure
        assert noticed == FLIPS

    def test_is_rehearsed_and_nothing_is_left_of_that(self, station: Session, stick: Path) -> None:
        made = backups.back_up(station, stick)
        folder = station.vault.folder

        audited = backups.rehearse(made.path, folder, passphrase=PASSPHRASE, outside=outside("r"))

        assert audited.entries == made.entries
        with pytest.raises(WrongPassphrase):
            backups.rehearse(made.path, folder, passphrase=Sensitive("wrong"), outside=outside("w"))
        assert [path.name for path in folder.parent.iterdir() if "rehearsal" in path.name] == []

    def test_goes_also_where_the_name_of_a_folder_is_no_text(self, station: Session, stick: Path) -> None:
        """As a stick that was written elsewhere may have it: the backup was there, and a mistake was told."""
        folder = stick / os.fsdecode(b"\xff")
        folder.mkdir()

        made = backups.back_up(station, folder)

        assert made.path.parent == folder
        assert backups.standing(station).folder == str(folder)
        assert backups.standing(station).last_at

    def test_goes_nowhere_else(self, station: Session, stick: Path, tmp_path: Path) -> None:
        made = backups.back_up(station, stick)

        with pytest.raises(VaultExists):
            backups.restore(made.path, station.vault.folder, outside("r"))
        with pytest.raises(NotABackup):
            backups.restore(stick, tmp_path / "new", outside("r"))

    def test_is_made_once_a_day_where_the_last_one_is(
        self, station: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert backups.back_up_if_due(station) is None
        backups.back_up(station, stick)
        assert backups.back_up_if_due(station) is None
        monkeypatch.setattr(backups, "_EVERY", backups._EVERY * 0)
        assert backups.back_up_if_due(station) is not None

        def refused(*_arguments: object, **_named: object) -> int:
            raise StickRemoved

        monkeypatch.setattr(kept, "write_backup", refused)
        assert backups.back_up_if_due(station) is None
        shutil.rmtree(stick)
        assert backups.back_up_if_due(station) is None


class TestTheSameVaultOnTheSameMachine:
    def test_stays_the_same_device(self, anchored: Session, machine: Callable[..., Outside]) -> None:
        device = anchored.own.device
        for turn in range(3):
            anchored.close()
            anchored = reopened(anchored.vault.folder, machine(f"turn {turn}"))
            save_operation(anchored, f"n{turn}")

        assert anchored.own.device == device
        anchored.close()


class TestACopy:
    """D11: each is noticed when it is unlocked, and begins a device of its own that names where it parted."""

    @pytest.mark.parametrize("how", ["restored", "rolled back", "copied", "other machine", "no memory"])
    def test_begins_a_new_device(
        self, anchored: Session, machine: Callable[..., Outside], stick: Path, *, how: str
    ) -> None:
        folder, device = anchored.vault.folder, anchored.own.device
        made = backups.back_up(anchored, stick)
        before = anchored.vault.truth.count()
        save_operation(anchored, "written after the backup")
        anchored.close()
        world = machine("later")
        if how == "restored":
            backups.restore(made.path, folder.with_name("restored"), world)
            folder = folder.with_name("restored")
        elif how == "rolled back":
            (folder / DATABASE).write_bytes((made.path / DATABASE).read_bytes())
        elif how == "copied":
            folder = folder.rename(folder.with_name("elsewhere"))
        elif how == "other machine":
            world = machine("later", "another tablet")
        else:
            shutil.rmtree(world.here.state)  # type: ignore[union-attr]  # the fixture made it

        again = reopened(folder, world)

        assert again.own.device != device
        held = again.vault.truth.tip(device)
        entry = again.vault.truth.entry_at(again.own.device, 0)
        assert entry is not None
        assert entry.payload is not None
        assert (held.head or b"").hex().encode() in entry.payload.body
        assert held.next_seq >= before
        again.close()
        once_more = reopened(
            folder, machine("last", "another tablet" if how == "other machine" else "tablet")
        )
        assert once_more.own.device == again.own.device
        once_more.close()

    def test_is_not_noticed_by_the_engine_alone(
        self, anchored: Session, machine: Callable[..., Outside], stick: Path
    ) -> None:
        """The check above bites: an older database is a whole database."""
        made = backups.back_up(anchored, stick)
        save_operation(anchored, "lost")
        anchored.close()
        (anchored.vault.folder / DATABASE).write_bytes((made.path / DATABASE).read_bytes())

        blind = reopened(anchored.vault.folder, outside("no memory"))

        assert blind.vault._connection.faults() == []
        assert blind.own.device == anchored.own.device
        blind.close()

    def test_goes_on_and_headquarters_holds_both(
        self, anchored: Session, machine: Callable[..., Outside], *, stick: Path, tmp_path: Path
    ) -> None:
        headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
        introduce(anchored, headquarters)
        made = backups.back_up(anchored, stick)
        save_operation(anchored, "only here")
        sent = exchange.send(anchored, stick, Silent())
        exchange.receive(headquarters, sent.path, Silent())
        anchored.close()
        backups.restore(made.path, tmp_path / "restored", machine("r"))
        again = reopened(tmp_path / "restored", machine("r"))
        save_operation(again, "only there")

        while browse.counts(again).waiting:
            sent = exchange.send(again, stick, Silent())
            received = exchange.receive(headquarters, sent.path, Silent())
            exchange.take_receipt(again, received.receipt_path)

        titles = {row.title for row in headquarters.vault.queries.page("operation").rows}
        assert {"only here", "only there", "Theseus"} <= titles
        again.close()
        headquarters.close()
