"""Whatever was said to be saved is there, however the program ended."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldbook.base.digest import Digest
from fieldbook.base.ids import DeviceId
from fieldbook.base.ports import Silent
from fieldbook.journal.chain import Tip, verify_chain
from fieldbook.store.vault import Vault
from tests.store.hand import Dice, make_vault, open_vault

ROOT = Path(__file__).parent.parent.parent
KILLS = int(os.environ.get("FIELDBOOK_KILLS", "25"))
SAVES_BEFORE = (1, 2, 3, 5, 8, 13, 40)


def acknowledged_before_a_kill(folder: Path, saves: int, *, pause_s: float) -> list[Digest]:
    """Start the child, let it save a while, kill it at some moment; what it said was saved."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.damage.saving_child", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))},
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    with process.stdout as said:
        lines = [said.readline() for _ in range(saves)]
        with_timeout(process, pause_s)
        process.kill()
        lines += said.read().splitlines(keepends=True)
    process.wait()
    return [Digest(bytes.fromhex(line.decode())) for line in lines if line.endswith(b"\n")]


def with_timeout(process: "subprocess.Popen[bytes]", pause_s: float) -> None:
    """Let the child work on for a moment; it never ends by itself."""
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=pause_s)


def missing(vault: Vault, acknowledged: Sequence[Digest]) -> list[Digest]:
    return [digest for digest in acknowledged if vault.truth.entry(digest) is None]


def check_everything(vault: Vault) -> None:
    """Chains, pages and cache: what is there is whole."""
    for device in vault.truth.devices():
        verify_chain(Tip(DeviceId(device)), vault.truth.entries(device))
    for check in ("cipher_integrity_check", "integrity_check"):
        assert vault._connection.rows(f"PRAGMA {check}") in ([], [("ok",)])
    before = vault.projections.dump()
    vault.rebuild(Silent())
    assert vault.projections.dump() == before


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed otherwise there")
def test_no_acknowledged_entry_is_lost(tmp_path: Path) -> None:
    """The vault opens at once after each kill, and the lock of the dead is nobody's."""
    make_vault(tmp_path / "vault").close()
    moments = Dice("moments")
    everything: list[Digest] = []
    for turn in range(KILLS):
        saves = SAVES_BEFORE[turn % len(SAVES_BEFORE)]
        everything += acknowledged_before_a_kill(
            tmp_path / "vault", saves, pause_s=moments.take(1)[0] / 10_000
        )

        vault = open_vault(tmp_path / "vault")
        assert missing(vault, everything) == []
        vault.close()

    assert len(everything) > KILLS
    vault = open_vault(tmp_path / "vault")
    check_everything(vault)
    vault.close()


def test_an_entry_said_to_be_saved_too_early_would_be_noticed(tmp_path: Path) -> None:
    """The check bites: what is acknowledged before its commit is missed when the commit never comes."""
    vault = make_vault(tmp_path / "vault")

    assert missing(vault, [Digest(bytes(32))]) == [bytes(32)]
    vault.close()
