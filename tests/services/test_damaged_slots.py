"""A way in that a disk has spoiled opens by the copy beside it, which keeps itself whole and new."""

import json
from pathlib import Path

import pytest

from fieldbook.base import canonical
from fieldbook.base.errors import DiskRefuses, SlotsAltered, VaultDamaged, WrongPassphrase
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.services.custody import recovery
from fieldbook.services.custody.attempts import destroy_after
from fieldbook.services.custody.backups import back_up, restore
from fieldbook.services.custody.guarding import Tampering, mend, tampering
from fieldbook.services.custody.officers import NewOfficer, appoint, change_passphrase
from fieldbook.services.custody.recovering import NewPassphrase, recover_by_sheet
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from fieldbook.store import keys, slots
from fieldbook.store.keys import KdfCost
from tests.toolkit.vaults import PASSPHRASE, found, outside, reopen

SECOND = Sensitive("nine brown otters swim upstream")
CHANGED = Sensitive("eleven slow snails climb walls")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station with two officers and a recovery sheet, locked."""
    session = found(tmp_path / "vault")
    appoint(session, NewOfficer("Ben Osei", Role.OFFICER, SECOND))
    recovery.make_sheet(session)
    session.close()
    return tmp_path / "vault"


def opened(folder: Path, passphrase: Sensitive = PASSPHRASE) -> Session:
    return unlock(folder, passphrase, outside("guard"))


def alter(folder: Path, **change: canonical.Value) -> None:
    path = folder / slots.NAME
    path.write_bytes(canonical.encode(json.loads(path.read_bytes()) | change))


def fallen_over(text: str, at: int = 5) -> str:
    """*text* in hexadecimal digits, one of them another."""
    return text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]


def spoil(folder: Path, *names: str, which: int = 0) -> None:
    """Change one digit of that part of an officer's slot, the first one's if nothing else is said."""
    path = folder / slots.NAME
    said = json.loads(path.read_bytes())
    part = [slot for slot in said["slots"] if slot["type"] == "passphrase"][which]
    *outer, last = names
    for one in outer:
        part = part[one]
    part[last] = 20_000 if last == "m_kib" else fallen_over(part[last])
    path.write_bytes(canonical.encode(said))


PARTS = [("ct",), ("id",), ("officer",), ("public",), ("kdf", "salt"), ("kdf", "m_kib"), ("wrap", "nonce")]


class TestASlotThatIsDamaged:
    """One bit of it fell over: it does not open, and looks like a wrong passphrase."""

    @pytest.mark.parametrize("names", PARTS, ids=str)
    def test_opens_by_the_copy_is_told_and_repaired(self, folder: Path, names: tuple[str, ...]) -> None:
        whole = (folder / slots.NAME).read_bytes()
        spoil(folder, *names)

        session = opened(folder)
        assert tampering(session) is Tampering.DAMAGED
        assert "The copy beside it" in Tampering.DAMAGED.words
        with pytest.raises(SlotsAltered):
            change_passphrase(session, PASSPHRASE, CHANGED)
        assert (folder / slots.PREVIOUS).read_bytes() == whole
        assert mend(session) == ()
        assert tampering(session) is Tampering.NONE
        assert len(session.vault.custody.file.slots) == 3
        session.close()

        assert (folder / slots.NAME).read_bytes() == (folder / slots.PREVIOUS).read_bytes()
        for passphrase in (PASSPHRASE, SECOND):
            again = opened(folder, passphrase)
            assert tampering(again) is Tampering.NONE
            again.close()

    def test_of_somebody_else_comes_back_with_the_mending(self, folder: Path) -> None:
        spoil(folder, "kdf", "salt", which=1)

        session = opened(folder)
        assert tampering(session) is Tampering.ALTERED
        assert mend(session) == ()
        session.close()
        opened(folder, SECOND).close()

    def test_does_not_open_with_a_passphrase_from_before(self, folder: Path) -> None:
        """A kill between the two writings leaves the file from before beside the new one."""
        before = (folder / slots.NAME).read_bytes()
        session = opened(folder)
        change_passphrase(session, PASSPHRASE, CHANGED)
        session.close()
        (folder / slots.PREVIOUS).write_bytes(before)
        with pytest.raises(WrongPassphrase):
            opened(folder)

        spoil(folder, "ct", which=1)
        for passphrase in (PASSPHRASE, CHANGED):
            with pytest.raises(WrongPassphrase):
                opened(folder, passphrase)

    def test_does_not_open_by_an_older_copy_that_is_made_to_look_like_it(self, folder: Path) -> None:
        """Somebody who knows the passphrase from before puts the old file beside, and the old salt in."""
        before = (folder / slots.NAME).read_bytes()
        session = opened(folder)
        change_passphrase(session, PASSPHRASE, CHANGED)
        session.close()
        (folder / slots.PREVIOUS).write_bytes(before)
        said, old = json.loads((folder / slots.NAME).read_bytes()), json.loads(before)
        by_officer = {slot["officer"]: slot for slot in old["slots"] if slot["type"] == "passphrase"}
        for slot in said["slots"]:
            if slot["type"] == "passphrase":
                slot["kdf"] = by_officer[slot["officer"]]["kdf"]
        (folder / slots.NAME).write_bytes(canonical.encode(said))

        with pytest.raises(VaultDamaged):
            opened(folder)

    def test_in_both_files_is_no_wrong_passphrase(self, folder: Path) -> None:
        spoil(folder, "ct")
        alter(folder, gen=9)
        said = json.loads((folder / slots.PREVIOUS).read_bytes())
        (folder / slots.PREVIOUS).write_bytes(canonical.encode(said | {"gen": 8}))

        with pytest.raises(VaultDamaged):
            opened(folder)

    def test_is_no_way_in_while_the_key_is_turning(self, folder: Path) -> None:
        spoil(folder, "ct")
        alter(folder, turning=True)

        with pytest.raises(WrongPassphrase):
            opened(folder)

    def test_is_not_put_in_order_once_the_copy_is_gone(self, folder: Path) -> None:
        spoil(folder, "ct")
        session = opened(folder)
        (folder / slots.PREVIOUS).unlink()
        with pytest.raises(VaultDamaged):
            mend(session)
        session.close()

    def test_costs_one_derivation_more_at_most(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        asked = []
        real = keys.passphrase_key

        def counted(passphrase: Sensitive, salt: bytes, cost: KdfCost) -> bytes:
            asked.append(salt)
            return real(passphrase, salt, cost)

        said = json.loads((folder / slots.NAME).read_bytes())
        for slot in said["slots"]:
            if slot["type"] == "passphrase":
                slot["kdf"]["salt"] = fallen_over(slot["kdf"]["salt"])
        (folder / slots.NAME).write_bytes(canonical.encode(said))
        monkeypatch.setattr(keys, "passphrase_key", counted)
        with pytest.raises(WrongPassphrase):
            opened(folder, CHANGED)
        assert len(asked) == 2 + 1

        monkeypatch.undo()
        (folder / slots.NAME).write_bytes((folder / slots.PREVIOUS).read_bytes())
        spoil(folder, "ct")
        asked.clear()
        monkeypatch.setattr(keys, "passphrase_key", counted)
        with pytest.raises(WrongPassphrase):
            opened(folder, CHANGED)
        assert len(asked) == 2


class TestComingBackByTheSheet:
    @pytest.fixture
    def shares(self, folder: Path) -> tuple[str, ...]:
        """Of a new sheet; the vault is locked again."""
        session = opened(folder)
        sheet = recovery.make_sheet(session)
        session.close()
        return sheet.shares

    def test_puts_a_damaged_key_file_in_order(self, folder: Path, shares: tuple[str, ...]) -> None:
        """Only whoever leads could do that, and it was the passphrases that were lost."""
        spoil(folder, "ct")

        session = recover_by_sheet(folder, shares, new=NewPassphrase(CHANGED), outside=outside("sheet"))
        assert tampering(session) is Tampering.NONE
        session.close()
        for passphrase in (CHANGED, SECOND):
            opened(folder, passphrase).close()

    def test_does_not_where_the_copy_is_an_older_one(self, folder: Path, shares: tuple[str, ...]) -> None:
        older = (folder / slots.PREVIOUS).read_bytes()
        session = opened(folder)
        change_passphrase(session, PASSPHRASE, CHANGED)
        session.close()
        (folder / slots.PREVIOUS).write_bytes(older)
        alter(folder, gen=90)

        with pytest.raises(SlotsAltered):
            recover_by_sheet(folder, shares, new=NewPassphrase(CHANGED), outside=outside("sheet"))
        back = opened(folder, CHANGED)
        assert back.vault.scratch.setting("slots_generation") != b"90"  # nobody wrote that generation
        back.close()


class TestABackup:
    @pytest.mark.parametrize("cut", [True, False])
    def test_of_a_vault_whose_key_file_is_damaged_opens(
        self, folder: Path, tmp_path: Path, *, cut: bool
    ) -> None:
        """There is no copy beside it in a backup."""
        if cut:
            (folder / slots.NAME).write_bytes((folder / slots.NAME).read_bytes()[:-3])
        else:
            spoil(folder, "ct")
        session = opened(folder)
        (tmp_path / "stick").mkdir()
        made = back_up(session, tmp_path / "stick")
        session.close()

        restore(made.path, tmp_path / "restored", outside("restored"))
        again = opened(tmp_path / "restored")
        assert tampering(again) is Tampering.NONE
        again.close()


class TestTheCopyBeside:
    def test_is_there_from_the_first_day_and_mends_itself(self, tmp_path: Path) -> None:
        found(tmp_path / "vault").close()
        file, copy = tmp_path / "vault" / slots.NAME, tmp_path / "vault" / slots.PREVIOUS
        assert copy.read_bytes() == file.read_bytes()

        for spoiled in (b"", copy.read_bytes().replace(b"0", b"1", 1)):
            copy.write_bytes(spoiled)
            session = reopen(tmp_path / "vault")
            assert tampering(session) is Tampering.NONE
            session.close()
            assert copy.read_bytes() == file.read_bytes()

    def test_follows_a_change_that_leaves_the_file_before(self, folder: Path) -> None:
        session = opened(folder)
        destroy_after(session, 5)
        session.close()
        assert (folder / slots.PREVIOUS).read_bytes() == (folder / slots.NAME).read_bytes()

    def test_is_left_as_it_is_beside_an_altered_file(self, folder: Path) -> None:
        copy = (folder / slots.PREVIOUS).read_bytes()
        alter(folder, gen=9)
        opened(folder).close()
        assert (folder / slots.PREVIOUS).read_bytes() == copy

    def test_that_the_disk_refuses_keeps_nobody_out(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (folder / slots.PREVIOUS).unlink()

        def refuse(path: Path, content: bytes, *, random: Random) -> None:
            del path, content, random
            raise DiskRefuses

        monkeypatch.setattr(slots, "put", refuse)
        opened(folder).close()
