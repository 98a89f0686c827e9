"""A key file that was changed behind the program's back is told, built on by nothing, and mended."""

import json
from pathlib import Path

import pytest

from fieldbook.base import canonical
from fieldbook.base.errors import DiskRefuses, SlotsAltered, VaultDamaged, WrongPassphrase, WrongRole
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.services.custody import officers, recovery
from fieldbook.services.custody.attempts import destroy_after
from fieldbook.services.custody.guarding import Tampering, mend, tampering
from fieldbook.services.custody.officers import NewOfficer, appoint, change_passphrase
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from fieldbook.store import slots
from tests.toolkit.vaults import PASSPHRASE, found, outside, reopen, save_operation

SECOND = Sensitive("nine brown otters swim upstream")
CHANGED = Sensitive("eleven slow snails climb walls")


def alter(folder: Path, **change: canonical.Value) -> None:
    path = folder / slots.NAME
    path.write_bytes(canonical.encode(json.loads(path.read_bytes()) | change))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station with two officers and a recovery sheet, locked."""
    session = found(tmp_path / "vault")
    appoint(session, NewOfficer("Ben Osei", Role.OFFICER, SECOND))
    recovery.make_sheet(session)
    save_operation(session)
    session.close()
    return tmp_path / "vault"


def opened(folder: Path, passphrase: Sensitive = PASSPHRASE) -> Session:
    return unlock(folder, passphrase, outside("guard"))


class TestAWholeFile:
    def test_is_nothing_to_speak_of(self, folder: Path) -> None:
        session = reopen(folder)
        assert tampering(session) is Tampering.NONE
        assert mend(session) == ()
        assert not Tampering.NONE.words
        session.close()


class TestASlotThatWasSlippedIn:
    @pytest.fixture
    def forged(self, folder: Path) -> Path:
        """A stranger's slot of another vault's root, made to look like one of this vault."""
        said = json.loads((folder / slots.NAME).read_bytes())
        strange = {**said["slots"][0], "id": "ab" * 16, "officer": "cd" * 16, "ct": "ef" * 80}
        alter(folder, slots=[*said["slots"], strange])
        return folder

    def test_is_told_and_lets_the_others_in(self, forged: Path) -> None:
        session = opened(forged)
        assert tampering(session) is Tampering.ALTERED
        session.close()
        other = opened(forged, SECOND)
        assert tampering(other) is Tampering.ALTERED
        assert "behind the program's back" in Tampering.ALTERED.words
        with pytest.raises(WrongRole):
            mend(other)
        other.close()

    def test_is_never_given_a_key(self, forged: Path) -> None:
        """Every change of the ways in is refused until a leader put the file in order."""
        session = opened(forged)
        ben = next(line for line in officers.officers(session) if line.name == "Ben Osei")
        for change in (
            lambda: appoint(session, NewOfficer("Cleo", Role.OFFICER, CHANGED)),
            lambda: change_passphrase(session, PASSPHRASE, CHANGED),
            lambda: recovery.make_sheet(session),
            lambda: destroy_after(session, 5),
            lambda: officers.dismiss(session, ben.officer),
        ):
            with pytest.raises(SlotsAltered):
                change()
        session.close()
        opened(forged).close()

    def test_is_taken_out_and_whoever_can_be_relied_on_stays(self, forged: Path) -> None:
        session = opened(forged)
        left = mend(session)

        assert tampering(session) is Tampering.NONE
        assert "cdcdcdcd" in left
        assert len(session.vault.custody.file.officers) == 2
        change_passphrase(session, PASSPHRASE, CHANGED)
        session.close()
        again = opened(forged, CHANGED)
        assert tampering(again) is Tampering.NONE
        again.close()

    def test_without_the_file_before_only_the_slot_that_opened_is_kept(self, forged: Path) -> None:
        (forged / slots.PREVIOUS).unlink()
        session = opened(forged)
        assert set(mend(session)) == {"cdcdcdcd", "Ben Osei", "the recovery sheet"}
        session.close()
        opened(forged).close()
        with pytest.raises(WrongPassphrase):
            opened(forged, SECOND)


class TestAnOlderFile:
    def test_is_told_although_it_is_whole(self, folder: Path) -> None:
        """Its passphrase was changed since: the old one opens again, and that is said."""
        kept = (folder / slots.NAME).read_bytes()
        session = opened(folder)
        change_passphrase(session, PASSPHRASE, CHANGED)
        session.close()
        (folder / slots.NAME).write_bytes(kept)

        back = opened(folder)
        assert tampering(back) is Tampering.ROLLED_BACK
        assert mend(back) == ()
        assert tampering(back) is Tampering.NONE
        back.close()
        again = opened(folder)
        assert tampering(again) is Tampering.NONE
        again.close()

    def test_of_a_key_that_turned_opens_nothing(self, folder: Path) -> None:
        kept = (folder / slots.NAME).read_bytes()
        session = opened(folder)
        ben = next(line for line in officers.officers(session) if line.name == "Ben Osei")
        officers.dismiss(session, ben.officer)
        session.close()
        for name in (slots.NAME, slots.PREVIOUS):
            (folder / name).write_bytes(kept)

        with pytest.raises(VaultDamaged):
            opened(folder, SECOND)

    def test_of_another_vault_opens_nothing(self, folder: Path, tmp_path: Path) -> None:
        other = found(tmp_path / "other", name="Another")
        other.close()
        (folder / slots.NAME).write_bytes((tmp_path / "other" / slots.NAME).read_bytes())

        with pytest.raises(VaultDamaged):
            opened(folder)


def test_a_slot_that_was_taken_away_is_told(folder: Path) -> None:
    session = opened(folder)
    own = session.vault.officer
    session.close()
    said = json.loads((folder / slots.NAME).read_bytes())
    alter(folder, slots=[slot for slot in said["slots"] if slot.get("officer") == own])

    session = opened(folder)
    assert tampering(session) is Tampering.ALTERED
    with pytest.raises(SlotsAltered):
        appoint(session, NewOfficer("Cleo", Role.OFFICER, CHANGED))
    session.close()


def test_a_generation_after_which_none_could_come_is_no_slot_file(folder: Path) -> None:
    """It brought the program down at unlocking."""
    whole = (folder / slots.NAME).read_bytes()
    alter(folder, gen=canonical.LARGEST_INT)
    session = opened(folder)
    assert tampering(session) is Tampering.UNREADABLE
    mend(session)
    session.close()

    (folder / slots.NAME).write_bytes(whole)
    alter(folder, gen=canonical.LARGEST_INT - 1)
    session = opened(folder)
    mend(session)
    assert session.vault.custody.file.generation < 100
    session.close()


class TestAFileThatCannotBeRead:
    @pytest.fixture
    def broken(self, folder: Path) -> Path:
        """One whose newest key file a disk has spoiled; the copy beside it is whole."""
        path = folder / slots.NAME
        path.write_bytes(path.read_bytes()[:-3])
        return folder

    def test_is_told_and_the_copy_opens(self, broken: Path) -> None:
        session = opened(broken)

        assert tampering(session) is Tampering.UNREADABLE
        assert "cannot be read" in Tampering.UNREADABLE.words
        assert mend(session) == ()
        assert tampering(session) is Tampering.NONE
        session.close()
        assert slots.is_readable(broken)
        opened(broken, SECOND).close()

    def test_never_takes_the_place_of_the_copy_that_can(
        self, broken: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A power cut between the two writings left two files that nothing reads: nobody came in again."""
        session = opened(broken)
        put = slots.put

        def cut_off(path: Path, content: bytes, *, random: Random) -> None:
            if path.name == slots.NAME:
                raise DiskRefuses
            put(path, content, random=random)

        monkeypatch.setattr(slots, "put", cut_off)
        with pytest.raises(DiskRefuses):
            destroy_after(session, 5)
        session.close()

        opened(broken).close()

    def test_of_a_later_version_is_no_damage(self, folder: Path) -> None:
        alter(folder, v=slots.VERSION + 1)
        assert slots.is_readable(folder)
