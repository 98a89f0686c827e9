"""A disk that refuses is told as such: never as damage, which would send somebody to their backups."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2 as engine

from fieldbook.base.errors import DiskFull, DiskRefuses, NotThere, PlaceError, ReadOnly
from fieldbook.store.custody.reserve import NAME, Reserve
from fieldbook.store.vault import Vault
from tests.store.hand import Device, Dice, save

ROOM = {"plenty": 10**9, "none": 0}


def raised(code: int, words: str) -> engine.OperationalError:
    """As the engine raises it."""
    error = engine.OperationalError(words)
    if code:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "room", "refusal"),
    [
        (raised(engine.SQLITE_IOERR, "disk I/O error"), "plenty", DiskRefuses),
        (raised(engine.SQLITE_IOERR, "disk I/O error"), "none", DiskFull),
        (raised(engine.SQLITE_CANTOPEN, "unable to open database file"), "plenty", ReadOnly),
        (raised(engine.SQLITE_CANTOPEN, "unable to open database file"), "none", DiskFull),
        (raised(0, "database or disk is full"), "plenty", DiskFull),
        (raised(0, "disk I/O error"), "plenty", DiskRefuses),
    ],
)
def test_what_the_engine_says_is_told_by_what_is_to_be_done(
    vault: Vault,
    monkeypatch: pytest.MonkeyPatch,
    *,
    error: engine.Error,
    room: str,
    refusal: type[PlaceError],
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=ROOM[room]))

    assert type(vault._connection._told(error)) is refusal


def test_a_mistake_of_ours_stays_one(vault: Vault) -> None:
    error = raised(0, "near SELEKT: syntax error")

    assert vault._connection._told(error) is error


class TestARekeyThatTheDiskRefused:
    def test_keeps_the_key_before_even_when_the_engine_says_nothing(
        self, vault: Vault, device: Device, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Slots for a key that the file does not have would open nothing, for ever."""
        monkeypatch.setattr(vault._connection, "rekey", lambda _key: None)
        before = vault.custody.opened

        with pytest.raises(DiskRefuses):
            vault.turn_key(vault.custody.officers(), lambda _slot, _epoch, key: key, random=Dice("x"))

        assert vault.custody.opened == before
        assert not vault.custody.file.turning
        save(vault, device.revise(device.new_record(), name="goes on"))


class TestTheReserve:
    def test_is_kept_and_given_up_when_next_to_nothing_is_left(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        room = SimpleNamespace(free=ROOM["plenty"])
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder: room)
        reserve = Reserve(tmp_path)
        reserve.keep(65536)
        reserve.mind()
        assert (tmp_path / NAME).stat().st_blocks * 512 >= 65536
        assert Reserve(tmp_path).is_there

        room.free = 65536 // 4 - 1
        reserve.mind()

        assert not (tmp_path / NAME).exists()
        assert not reserve.is_there

    def test_is_not_taken_from_a_disk_that_is_short_of_room(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=15 * 65536 - 1))

        Reserve(tmp_path).keep(65536)

        assert not (tmp_path / NAME).exists()

    def test_is_written_where_the_system_cannot_allocate(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delattr("os.posix_fallocate", raising=False)

        Reserve(tmp_path).keep(3 * 2**20 + 5)

        assert (tmp_path / NAME).stat().st_size == 3 * 2**20 + 5

    def test_of_a_folder_that_went_away_is_told(self, tmp_path: Path) -> None:
        reserve = Reserve(tmp_path / "gone")

        with pytest.raises(NotThere):
            reserve.keep(65536)
