"""A real vault in a folder of its own, and a device to write with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.store.vault import Vault
from tests.store.hand import Device, make_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "vault")
    yield made
    made.close()


@pytest.fixture
def device(vault: Vault) -> Device:
    return Device(vault.officer, vault.officer_seed)
