"""Officers share a vault; whoever was revoked is out, whoever was away is in, and a cut hurts nobody."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.base.errors import DiskFull, OfficerAway, VaultDamaged, VaultInUse, WrongPassphrase
from fieldbook.base.ids import OfficerId
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys, slots
from fieldbook.store.custody import custody
from fieldbook.store.custody.later import seal_later
from fieldbook.store.custody.slot import TURNS_MOST, OfficerSlot, RecoverySlot, SealedRoot
from fieldbook.store.vault import DATABASE, Vault
from tests.store.hand import PASSPHRASE, Device, Dice, PlainExcerpts, open_vault, save

SECOND = OfficerId("cd" * 16)
SECOND_SEED = bytes(range(100, 132))
SECOND_PASSPHRASE = Sensitive("nine loud trams turn left")


class Cut(BaseException):
    """The program ends here, as if it had been killed."""


def reseal(slot: RecoverySlot, epoch: int, root: bytes) -> bytes:
    return bytes(reversed(root)) + epoch.to_bytes(2, "big")


def admit_second(vault: Vault) -> None:
    vault.custody.admit(SECOND, SECOND_SEED, passphrase=SECOND_PASSPHRASE, random=Dice("second"))


def turn(vault: Vault, *keep: OfficerId, seed: str = "turn") -> None:
    vault.turn_key(keep, reseal, random=Dice(seed))


def opened(folder: Path, passphrase: Sensitive, *, seed: str = "open") -> Vault:
    return Vault.open(folder, passphrase, excerpts=PlainExcerpts(), random=Dice(seed))


class TestASecondOfficer:
    def test_opens_the_same_vault_with_a_hand_of_their_own(self, vault: Vault, device: Device) -> None:
        save(vault, device.revise(device.new_record(), name="Boats"))
        admit_second(vault)
        vault.close()

        second = opened(vault.folder, SECOND_PASSPHRASE)

        assert (second.officer, second.officer_seed) == (SECOND, SECOND_SEED)
        assert second.truth.count() == 1
        second.close()
        open_vault(vault.folder).close()

    def test_with_a_new_passphrase_has_no_old_one(self, vault: Vault) -> None:
        admit_second(vault)
        vault.custody.admit(SECOND, SECOND_SEED, passphrase=Sensitive("a newer one"), random=Dice("new"))
        vault.close()

        with pytest.raises(WrongPassphrase):
            opened(vault.folder, SECOND_PASSPHRASE)
        opened(vault.folder, Sensitive("a newer one")).close()

    def test_costs_a_guesser_as_much_as_the_first(self, vault: Vault) -> None:
        admit_second(vault)

        assert {slot.cost for slot in vault.custody.file.officers} == {keys.CHEAP}


class TestATurnOfTheKey:
    def test_keeps_out_whoever_was_revoked_and_keeps_every_row(self, vault: Vault, device: Device) -> None:
        entry = device.revise(device.new_record(), name="Boats")
        save(vault, entry)
        admit_second(vault)
        old = vault.folder.with_name("old")
        shutil.copytree(vault.folder, old)

        turn(vault, vault.officer)

        assert vault.truth.entry(entry.digest) == entry
        vault.close()
        with pytest.raises(WrongPassphrase):
            opened(vault.folder, SECOND_PASSPHRASE)
        open_vault(vault.folder).close()

    @pytest.mark.parametrize("names", [(slots.NAME,), (slots.NAME, slots.PREVIOUS)])
    def test_makes_an_old_slot_file_worthless(self, vault: Vault, names: tuple[str, ...]) -> None:
        """The revoked officer kept the slot file: beside the turned database it opens nothing (C6)."""
        admit_second(vault)
        kept = (vault.folder / slots.NAME).read_bytes()
        turn(vault, vault.officer)
        vault.close()
        for name in names:
            (vault.folder / name).write_bytes(kept)

        with pytest.raises(VaultDamaged):
            opened(vault.folder, SECOND_PASSPHRASE)

    def test_without_it_the_old_slot_file_would_open(self, vault: Vault) -> None:
        """The check above bites: taking the slot away alone keeps nobody out who kept a copy."""
        admit_second(vault)
        kept = (vault.folder / slots.NAME).read_bytes()
        file = vault.custody.file
        without = tuple(slot for slot in file.officers if slot.officer != SECOND)
        slots.write_file(vault.folder, file.next(without), vault.custody.opened.root, random=Dice("w"))
        vault.close()
        (vault.folder / slots.NAME).write_bytes(kept)

        opened(vault.folder, SECOND_PASSPHRASE).close()

    def test_lets_in_whoever_was_away_and_puts_their_slot_right(self, vault: Vault) -> None:
        admit_second(vault)
        for number in range(3):
            turn(vault, vault.officer, SECOND, seed=f"turn {number}")
        vault.close()

        opened(vault.folder, SECOND_PASSPHRASE).close()

        slot = next(slot for slot in slots.read_file(vault.folder).officers if slot.officer == SECOND)
        assert (slot.epoch, slot.later) == (4, ())
        opened(vault.folder, SECOND_PASSPHRASE).close()
        open_vault(vault.folder).close()

    def test_goes_on_writing_afterwards(self, vault: Vault, device: Device) -> None:
        turn(vault, vault.officer)
        save(vault, device.revise(device.new_record(), name="after"))
        with vault.reader() as reading:
            assert reading.truth.count() == 1
        vault.close()

        again = open_vault(vault.folder)
        assert again.truth.count() == 1
        again.close()

    def test_is_refused_while_something_long_reads(self, vault: Vault) -> None:
        """The reader would find that the file is no database any more."""
        with vault.reader(), pytest.raises(VaultInUse):
            turn(vault, vault.officer)

    def test_is_refused_without_room_for_it(self, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
        size = (vault.folder / DATABASE).stat().st_size
        monkeypatch.setattr(
            shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(9 * size, 8 * size, size)
        )

        with pytest.raises(DiskFull):
            turn(vault, vault.officer)
        assert vault.custody.opened.epoch == 1

    def test_is_refused_when_somebody_was_away_too_long(self, vault: Vault) -> None:
        admit_second(vault)
        for number in range(TURNS_MOST):
            turn(vault, vault.officer, SECOND, seed=f"turn {number}")

        with pytest.raises(OfficerAway):
            turn(vault, vault.officer, SECOND)
        vault.close()
        opened(vault.folder, SECOND_PASSPHRASE).close()


class TestACutTurn:
    """Between any two steps the vault opens, for everybody who may and for nobody else."""

    @pytest.fixture
    def cut_at(self, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
        admit_second(vault)

        def cut(step: str) -> None:
            def ends(*_arguments: object, **_named: object) -> None:
                raise Cut

            if step == "rekey":
                monkeypatch.setattr(vault._connection, "rekey", ends)
            else:
                monkeypatch.setattr(custody, "settle", ends)
            with pytest.raises(Cut):
                turn(vault, vault.officer)
            vault._connection.close()
            vault._lock.release()
            monkeypatch.undo()

        return cut

    @pytest.mark.parametrize(("step", "left"), [("rekey", (1, 2)), ("settle", (2, 1))])
    def test_is_ended_at_the_next_opening(
        self, vault: Vault, cut_at: Callable[[str], None], *, step: str, left: tuple[int, int]
    ) -> None:
        """Before the database turned it is as it was; afterwards it is done, and only one officer is left."""
        cut_at(step)
        assert slots.read_file(vault.folder).turning

        again = opened(vault.folder, PASSPHRASE)

        file = again.custody.file
        assert (file.turning, (file.epoch, len(file.officers))) == (False, left)
        again.close()
        opened(vault.folder, PASSPHRASE).close()

    def test_after_the_database_turned_keeps_the_revoked_officer_out(
        self, vault: Vault, cut_at: Callable[[str], None]
    ) -> None:
        cut_at("settle")

        with pytest.raises(WrongPassphrase):
            opened(vault.folder, SECOND_PASSPHRASE)

    def test_with_another_database_beside_it_is_damage(
        self, vault: Vault, cut_at: Callable[[str], None]
    ) -> None:
        cut_at("settle")
        database = vault.folder / DATABASE
        database.write_bytes(bytes(100) + database.read_bytes()[100:])

        with pytest.raises(VaultDamaged):
            opened(vault.folder, PASSPHRASE)


class TestAStrangerAtTheSlotFile:
    def test_cannot_slip_in_a_root_key_of_their_own(self, vault: Vault) -> None:
        """They can seal to the officer's public key, but not under the root before."""
        turn(vault, vault.officer)
        file = vault.custody.file
        own = file.officers[0]
        later = seal_later(own, bytes(32), epoch=2, root=bytes(32), random=Dice("stranger"))
        forged = slots.SlotFile(file.vault, 2, 9, (replaced(own, later),))
        vault.close()
        slots.write_file(vault.folder, forged, bytes(32), random=Dice("forged"), settle=True)

        with pytest.raises(VaultDamaged):
            open_vault(vault.folder)


def replaced(slot: OfficerSlot, *later: SealedRoot) -> OfficerSlot:
    return OfficerSlot(
        slot.parts, slot.epoch, slot.cost, slot.salt, slot.nonce, slot.public, slot.sealed, tuple(later)
    )


class TestTheCostOnThisMachine:
    @pytest.mark.parametrize(("each_s", "memory_mib"), [(0.5, 256), (1.1, 256), (2.0, 64), (30.0, 64)])
    def test_is_less_on_a_slow_one_and_never_below_the_floor(
        self, monkeypatch: pytest.MonkeyPatch, each_s: float, memory_mib: int
    ) -> None:
        now_s = 0.0

        def stretched(_passphrase: Sensitive, _salt: bytes, _cost: keys.KdfCost) -> bytes:
            nonlocal now_s
            now_s += each_s
            return bytes(32)

        monkeypatch.setattr(keys, "passphrase_key", stretched)

        cost = keys.calibrated_cost(lambda: now_s)

        assert (cost.memory_kib, cost.passes, cost.lanes) == (memory_mib * 1024, 3, 4)
