"""The power goes while the key of a vault turns: it opens, for both officers, with every row (D3, D4)."""

from pathlib import Path

import pytest

from fieldbook.base.errors import VaultDamaged, WrongPassphrase
from fieldbook.base.ids import OfficerId
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import slots
from fieldbook.store.custody import custody
from fieldbook.store.vault import Vault
from tests.damage.conftest import Figure
from tests.store.hand import PASSPHRASE, Device, Dice, PlainExcerpts, make_vault, open_vault, save
from tests.toolkit.killing import NEEDS_FORKS, Children, kills, spread

pytestmark = NEEDS_FORKS
ROWS = 60
SECOND = OfficerId("cd" * 16)
SECOND_PASSPHRASE = Sensitive("nine loud trams turn left")
CHILD = str(Path(__file__).with_name("turning_child.py"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault of two officers with some rows, closed."""
    vault = make_vault(tmp_path / "vault")
    device = Device(vault.officer, vault.officer_seed)
    save(vault, *(device.revise(device.new_record(), name=f"n{number}" * 90) for number in range(ROWS)))
    vault.custody.admit(SECOND, bytes(32), passphrase=SECOND_PASSPHRASE, random=Dice("second"))
    vault.close()
    return tmp_path / "vault"


def opened(folder: Path, passphrase: Sensitive, seed: str) -> Vault:
    return Vault.open(folder, passphrase, excerpts=PlainExcerpts(), random=Dice(seed))


@pytest.mark.slow
def test_the_vault_opens_for_both_officers(folder: Path, figure: Figure) -> None:
    caught = 0
    with Children(CHILD, deeds=2) as children:
        for turn in range(kills(40)):
            children.told_until_killed([str(folder), str(turn)], lines=1, moment=spread(turn))
            caught += slots.read_file(folder).turning
            vault = opened(folder, (PASSPHRASE, SECOND_PASSPHRASE)[turn % 2], f"after {turn}")
            assert vault.truth.count() == vault.queries.count() == ROWS
            assert vault._connection.faults() == []
            vault.close()
            assert not slots.read_file(folder).turning

    figure("D4", f"{kills(40)} kills, {caught} in the middle of a turn, 0 vaults that do not open")
    assert caught


def test_a_turn_that_forgot_the_old_key_first_would_be_noticed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check bites: slots with the new key alone, written before the database turns, open nothing."""
    vault = open_vault(folder)
    before = vault.custody.opened
    monkeypatch.setattr(vault._connection, "rekey", lambda _key: None)
    monkeypatch.setattr(custody, "right_key", lambda _path, opened: (opened.turned(), True))
    vault.turn_key(vault.custody.officers(), lambda _slot, _epoch, root: root, random=Dice("x"))
    assert vault.custody.opened != before
    vault.close()

    with pytest.raises((VaultDamaged, WrongPassphrase)):
        open_vault(folder)
