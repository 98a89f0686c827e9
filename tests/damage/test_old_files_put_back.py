"""Old pieces of a vault beside newer ones (D11): the engine calls them whole, the program notices."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import FieldbookError, VaultDamaged
from fieldbook.base.ports import Silent
from fieldbook.services.audit import audit
from fieldbook.services.session import Here, Session
from fieldbook.services.unlock import unlock
from fieldbook.store import slots
from fieldbook.store.vault import DATABASE
from tests.damage.conftest import Figure
from tests.toolkit.vaults import PASSPHRASE, found, outside, save_operation

LOG = f"{DATABASE}-wal"
EACH = 5


def opened(folder: Path, seed: str) -> Session:
    """On the machine that always opens it, which remembers."""
    return unlock(folder, PASSPHRASE, replace(outside(seed), here=Here(folder.parent / "state", "tablet")))


@pytest.fixture
def torn_off(tmp_path: Path) -> Path:
    """A vault as a power cut leaves it, with its log; ``old.wal`` beside it is the log of an hour before."""
    folder = tmp_path / "vault"
    found(folder).close()
    session = opened(folder, "work")
    for number in range(EACH):
        save_operation(session, f"Morning {number}")
    shutil.copy(folder / LOG, tmp_path / "old.wal")
    for number in range(EACH):
        save_operation(session, f"Evening {number}")
    shutil.copytree(folder, tmp_path / "cut")
    session.close()
    shutil.rmtree(folder)
    (tmp_path / "cut").rename(folder)
    (folder / f"{DATABASE}-shm").unlink()
    return folder


def old_log(folder: Path) -> None:
    shutil.copy(folder.with_name("old.wal"), folder / LOG)


def no_log(folder: Path) -> None:
    (folder / LOG).unlink()


@pytest.mark.parametrize("harm", [old_log, no_log])
def test_a_log_that_is_old_or_missing_is_noticed(torn_off: Path, harm: object, figure: Figure) -> None:
    """Records are gone, and nobody may go on as if they had never been: a new device says where it parted."""
    harm(torn_off)  # type: ignore[operator]  # one of the two above

    session = opened(torn_off, "after")

    assert session.is_continued
    assert session.vault._connection.faults() == []
    audit(session, Silent())
    session.close()
    figure("D11", "an old log, a missing log, a swapped slot file: each noticed at unlocking")


def test_the_log_as_it_was_is_nothing_to_notice(torn_off: Path) -> None:
    """The control on the other side: an honest power cut is not taken for a copy, and loses nothing."""
    session = opened(torn_off, "after")

    assert not session.is_continued
    assert session.vault.queries.count() == 2 * EACH
    session.close()


def test_without_the_memory_of_this_machine_nothing_would_be_noticed(torn_off: Path) -> None:
    """The control: half of the records are gone, and the engine finds all of it whole."""
    old_log(torn_off)

    session = unlock(torn_off, PASSPHRASE, outside("no memory"))

    assert session.vault._connection.faults() == []
    assert session.vault.queries.count() == EACH
    assert not session.is_continued
    session.close()


def test_the_slot_file_of_another_vault_opens_nothing(tmp_path: Path) -> None:
    """Both have the same passphrase: it opens the slot, and the slot does not open this database."""
    for name in ("one", "two"):
        found(tmp_path / name, name=name).close()
    for name in (slots.NAME, slots.PREVIOUS):
        if (tmp_path / "two" / name).exists():
            shutil.copy(tmp_path / "two" / name, tmp_path / "one" / name)

    with pytest.raises(VaultDamaged):
        unlock(tmp_path / "one", PASSPHRASE, outside("swapped"))


def test_a_damaged_slot_file_falls_back_or_says_so(tmp_path: Path) -> None:
    """Cut at every length: it opens by the generation before, or is told as damage; never anything else."""
    folder = tmp_path / "vault"
    session = found(folder)
    session.vault.custody.destroy_after(5, random=session.outside.random)
    session.close()
    whole = (folder / slots.NAME).read_bytes()
    assert (folder / slots.PREVIOUS).exists()

    for size_bytes in range(0, len(whole), 37):
        (folder / slots.NAME).write_bytes(whole[:size_bytes])
        try:
            unlock(folder, PASSPHRASE, outside(f"cut {size_bytes}")).close()
        except FieldbookError as error:
            pytest.fail(f"the generation before was not used: {error.code}")
