"""Two Fieldbooks on one vault, two officers at one laptop (D9): the second is told; a kill frees it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldbook.base.errors import DiskRefuses, VaultDamaged, VaultInUse
from fieldbook.services.custody.roles import Role
from fieldbook.store import vault as vaults
from fieldbook.store.vault import Vault
from tests.damage import holding_child
from tests.damage.conftest import Figure
from tests.store.hand import PASSPHRASE as SPOKEN
from tests.store.hand import Device, Dice, PlainExcerpts, make_vault, save
from tests.toolkit.killing import ROOT
from tests.toolkit.people import appoint
from tests.toolkit.vaults import PASSPHRASE, found, reopen

TOLD_WITHIN_S = 1.0
PATIENCE = 10
"""How many times slower a busy machine may be before the figure fails."""


@contextmanager
def another(folder: Path, passphrase: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """Another process that tries to open the vault: what it said first, and itself."""
    command = [sys.executable, holding_child.__file__, str(folder), passphrase]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        if child.stdout is None:
            raise RuntimeError("no pipe")
        try:
            yield child.stdout.readline().strip(), child
        finally:
            child.kill()


def test_the_second_is_told_and_a_kill_frees_the_vault(tmp_path: Path, figure: Figure) -> None:
    """Whoever of the officers it is; and nothing has to be cleaned up by hand afterwards."""
    station = found(tmp_path / "vault")
    colleague = appoint(station, Role.OFFICER)
    station.close()

    with another(tmp_path / "vault", PASSPHRASE.reveal()) as (opened, first):
        began_s = time.perf_counter()
        with pytest.raises(VaultInUse):
            reopen(tmp_path / "vault")
        took_s = time.perf_counter() - began_s
        with another(tmp_path / "vault", colleague.passphrase.reveal()) as (refused, _second):
            assert (opened, refused) == ("opened", "V102")
        first.kill()
        first.wait()
        with another(tmp_path / "vault", colleague.passphrase.reveal()) as (freed, _third):
            assert freed == "opened"
    figure("D9", f"a second instance is refused by name after {took_s * 1000:.0f} ms; opens after kill -9")
    assert took_s < TOLD_WITHIN_S * PATIENCE


def test_without_the_lock_a_turn_of_the_key_would_break_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the lock is what stands between the two."""
    made = make_vault(tmp_path / "vault")
    device = Device(made.officer, made.officer_seed)
    save(made, device.revise(device.new_record(), name="Boats"))
    monkeypatch.setattr(vaults, "Lock", lambda _folder: made._lock)
    beside = Vault.open(tmp_path / "vault", SPOKEN, excerpts=PlainExcerpts(), random=Dice("beside"))

    with pytest.raises((VaultDamaged, DiskRefuses)):  # noqa: PT012 - either of the two is harmed
        made.turn_key(made.custody.officers(), lambda _slot, _epoch, key: key, random=Dice("x"))
        beside.truth.count()
        beside.queries.count()

    beside._connection.close()
    made._connection.close()
