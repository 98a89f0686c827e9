"""A vault can be made, opened, shared with nobody, and is never readable from outside."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    DiskFull,
    NotThere,
    NoVault,
    ReadOnly,
    VaultDamaged,
    VaultExists,
    VaultFromNewerApp,
    VaultInUse,
    WrongPassphrase,
)
from fieldbook.base.sensitive import Sensitive
from fieldbook.store.keys import CHEAP
from fieldbook.store.vault import DATABASE, Vault
from tests.store.hand import PASSPHRASE, Device, Dice, PlainExcerpts, make_vault, open_vault, save

MARKERS = ("Zanzibarquartz", "Hüttenschlüssel", "Yellowjacketfern")


class SmallDisk:
    """A disk of a few hundred kilobytes, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def mounted(self, size_kib: int) -> Path:
        command = ["/bin/mount", "-t", "tmpfs", "-o", f"size={size_kib}k", "tmpfs", str(self.folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("this machine lets nobody mount a small disk")
        return self.folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    if not sys.platform.startswith("linux") or os.geteuid():
        pytest.skip("only root on Linux may mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    yield SmallDisk(folder)
    subprocess.run(["/bin/umount", "-l", str(folder)], capture_output=True, check=False)


class TestOpening:
    def test_gives_back_what_was_saved(self, vault: Vault, device: Device) -> None:
        entry = device.revise(device.new_record(), name="Boats")
        save(vault, entry)
        vault.close()

        again = open_vault(vault.folder)

        assert again.truth.entry(entry.digest) == entry
        assert (again.officer, again.officer_seed) == (vault.officer, vault.officer_seed)
        assert not again.is_stale()
        again.close()

    def test_with_another_passphrase_is_refused_and_lets_go_of_the_lock(self, vault: Vault) -> None:
        vault.close()

        with pytest.raises(WrongPassphrase):
            Vault.open(vault.folder, Sensitive("seven grey herons"), excerpts=PlainExcerpts())
        open_vault(vault.folder).close()

    def test_the_same_letters_from_another_keyboard_open_it(self, tmp_path: Path) -> None:
        """Composed and decomposed spellings are one passphrase."""
        from_one, from_another = Sensitive("caf\u00e9 noir"), Sensitive("cafe\u0301 noir")
        vault = make_vault(tmp_path / "v")
        vault.change_passphrase(from_one, random=Dice("new"), cost=CHEAP)
        vault.close()

        Vault.open(tmp_path / "v", from_another, excerpts=PlainExcerpts()).close()

    def test_a_second_time_is_refused_while_the_first_lasts(self, vault: Vault) -> None:
        with pytest.raises(VaultInUse):
            open_vault(vault.folder)

    def test_where_there_is_none_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(NoVault):
            open_vault(tmp_path)
        assert list(tmp_path.iterdir()) == []

    def test_of_a_newer_layout_is_refused(self, vault: Vault) -> None:
        with vault._connection.guard.building():
            vault._connection._raw.set_authorizer(None)
            vault._connection.run("PRAGMA user_version=3")
        vault.close()

        with pytest.raises(VaultFromNewerApp) as caught:
            open_vault(vault.folder)
        assert caught.value.fields == {"found": 3, "known": 2}


class TestMaking:
    def test_over_another_vault_is_refused(self, vault: Vault) -> None:
        vault.close()

        with pytest.raises(VaultExists):
            make_vault(vault.folder)
        open_vault(vault.folder).close()

    def test_after_a_making_that_was_cut_off_sets_the_rest_aside(self, tmp_path: Path) -> None:
        """Without a slot file there is no vault; but nothing that might be one is ever deleted."""
        (tmp_path / DATABASE).write_bytes(b"cut off")

        make_vault(tmp_path).close()

        assert [path.read_bytes() for path in tmp_path.glob("set-aside-*.db")] == [b"cut off"]

    def test_leaves_everything_to_its_owner_alone(self, vault: Vault) -> None:
        modes = {path.name: path.stat().st_mode & 0o077 for path in (vault.folder, *vault.folder.iterdir())}

        assert set(modes.values()) == {0}, modes


class TestDamage:
    def test_of_a_page_is_told_from_a_wrong_passphrase(self, vault: Vault, device: Device) -> None:
        vault.close()
        database = vault.folder / DATABASE
        empty = database.stat().st_size // 4096
        with closing(open_vault(vault.folder)) as filled:
            save(filled, *(device.revise(device.new_record(), name=f"n{n}" * 50) for n in range(50)))
        content = bytearray(database.read_bytes())
        for page in range(empty, len(content) // 4096):
            content[page * 4096 + 100] ^= 1
        database.write_bytes(content)

        with closing(open_vault(vault.folder)) as again, pytest.raises(VaultDamaged):
            list(again.truth.entries(device.id))

    def test_of_the_first_page_is_told_from_a_wrong_passphrase(self, vault: Vault) -> None:
        vault.close()
        database = vault.folder / DATABASE
        database.write_bytes(bytes(100) + database.read_bytes()[100:])

        with pytest.raises(VaultDamaged):
            open_vault(vault.folder)

    @pytest.mark.parametrize("name", [DATABASE, "slots.json"])
    def test_by_a_lost_file_is_told(self, vault: Vault, name: str) -> None:
        vault.close()
        (vault.folder / name).unlink()

        with pytest.raises(VaultDamaged):
            open_vault(vault.folder)

    def test_that_left_an_empty_file_is_told_and_makes_nothing_of_it(self, vault: Vault) -> None:
        """Any key opens an empty file: it was taken for a new database, and tables were made in it."""
        vault.close()
        (vault.folder / DATABASE).write_bytes(b"")

        with pytest.raises(VaultDamaged):
            open_vault(vault.folder)

        assert not (vault.folder / DATABASE).read_bytes()

    def test_a_folder_that_went_away_is_told(self, vault: Vault) -> None:
        vault.close()
        shutil.rmtree(vault.folder)

        with pytest.raises((NoVault, NotThere)):
            open_vault(vault.folder)


class TestAFullDisk:
    def test_loses_nothing_and_leaves_nothing_half_done(self, vault: Vault, device: Device) -> None:
        """The file may not grow: as on a full stick, whatever is asked for."""
        kept = device.revise(device.new_record(), name="kept")
        save(vault, kept)
        before = vault.projections.dump()
        vault._connection._raw.set_authorizer(None)
        pages = vault._connection.rows("PRAGMA page_count")[0][0]
        vault._connection.run(f"PRAGMA max_page_count={pages}")

        with pytest.raises(DiskFull):
            save(vault, *(device.revise(device.new_record(), name=f"n{n}" * 999) for n in range(50)))

        assert vault.projections.dump() == before
        assert vault.truth.count() == 1
        vault._connection.run("PRAGMA max_page_count=1000000")
        save(vault, Device(vault.officer, vault.officer_seed, name="other").revise(device.new_record()))
        assert vault.truth.count() == 2

    @pytest.mark.parametrize("size_kib", [512, 700, 900, 1300, 2000])
    def test_of_any_size_keeps_every_acknowledged_entry(self, small_disk: SmallDisk, size_kib: int) -> None:
        """Save until it is full; what was saved is there, can be read, and the vault opens again."""
        vault = make_vault(small_disk.mounted(size_kib) / "vault")
        device = Device(vault.officer, vault.officer_seed)
        acknowledged = 0
        with pytest.raises(DiskFull):  # noqa: PT012 - the work and what breaks it
            for number in range(2000):
                save(vault, device.revise(device.new_record(), name=f"n{number}" * 99))
                acknowledged += 1

        assert vault.truth.count() == vault.queries.count() == acknowledged
        vault.close()
        again = open_vault(vault.folder)
        assert again.truth.count() == acknowledged
        again.close()


class TestATransaction:
    def test_is_undone_whole(self, vault: Vault, device: Device) -> None:
        with pytest.raises(RuntimeError), vault.transaction():  # noqa: PT012 - the work and what breaks it
            save(vault, device.revise(device.new_record(), name="gone"))
            raise RuntimeError

        assert (vault.truth.count(), vault.queries.count()) == (0, 0)

    def test_inside_another_undoes_only_its_own_part(self, vault: Vault, device: Device) -> None:
        with vault.transaction():
            save(vault, device.revise(device.new_record(), name="kept"))
            with pytest.raises(RuntimeError), vault.transaction():  # noqa: PT012 - the work and what breaks it
                vault.scratch.keep_setting("theme", b"dark")
                raise RuntimeError

        assert vault.truth.count() == 1
        assert vault.scratch.setting("theme") is None

    def test_of_one_thread_never_holds_what_another_keeps(self, vault: Vault) -> None:
        """A setting kept while a long transaction runs waits for it, and is not undone with it."""
        other = threading.Thread(target=vault.scratch.keep_setting, args=("theme", b"dark"))
        with pytest.raises(RuntimeError), vault.transaction():  # noqa: PT012 - the work and what breaks it
            other.start()
            other.join(timeout=0.05)
            assert other.is_alive()
            raise RuntimeError
        other.join(timeout=5)

        assert vault.scratch.setting("theme") == b"dark"


class TestAReader:
    def test_sees_the_vault_as_it_was_when_it_began(self, vault: Vault, device: Device) -> None:
        save(vault, device.revise(device.new_record(), name="before"))

        with vault.reader() as reading:
            save(vault, device.revise(device.new_record(), name="meanwhile"))

            assert (reading.truth.count(), reading.queries.count()) == (1, 1)
        assert vault.queries.count() == 2

    def test_cannot_write(self, vault: Vault, device: Device) -> None:
        with vault.reader() as reading, pytest.raises(ReadOnly):
            reading.truth.append(device.revise(device.new_record()))


class TestFromOutside:
    def test_nothing_that_was_typed_can_be_found(self, vault: Vault, device: Device) -> None:
        """Database, log and all: names, drafts, settings, search texts, the passphrase, the seed."""
        first, second, third = MARKERS
        save(vault, device.revise(device.new_record(), name=first))
        vault.scratch.keep_draft(
            "d", "seizure", record=device.new_record(), body=second.encode(), changed_at=""
        )
        vault.scratch.keep_setting(third, third.encode())
        vault.search.feed()
        wanted = [spelled for marker in MARKERS for spelled in _spellings(marker)]
        wanted += [vault.officer_seed, *_spellings(PASSPHRASE.reveal())]

        for _ in range(2):  # with the write-ahead log beside it, and closed
            raw = b"\0".join(path.read_bytes() for path in sorted(vault.folder.rglob("*")))
            assert [marker for marker in wanted if marker in raw] == []
            vault.close()

    def test_an_ordinary_sqlite_sees_no_database(self, vault: Vault) -> None:
        vault.close()

        with pytest.raises(sqlite3.DatabaseError):
            sqlite3.connect(vault.folder / DATABASE).execute("SELECT count(*) FROM sqlite_master")


def _spellings(marker: str) -> list[bytes]:
    return [
        marker.encode(),
        marker.encode("utf-16-le"),
        marker.casefold().encode(),
        marker.encode().hex().encode(),
        marker.encode()[:12],
    ]
