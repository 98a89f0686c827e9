"""One bit turns on the disk (D12): each is found by the check of pages; a backup gives everything back."""

import os
from pathlib import Path

import pytest

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Silent
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.store.custody.backups import check_copy
from fieldbook.store.vault import DATABASE
from tests.damage.conftest import Figure
from tests.toolkit.decrypting import PAGE_BYTES
from tests.toolkit.killing import spread
from tests.toolkit.vaults import found, outside, reopen, save_operation

FLIPS = min(int(os.environ.get("FIELDBOOK_FLIPS", "60")), 1000)


@pytest.fixture
def closed(tmp_path: Path) -> tuple[Path, bytes, Path]:
    """A vault's folder, the key of its database, and a backup of it."""
    session = found(tmp_path / "vault")
    for number in range(30):
        save_operation(session, f"Operation {number}")
    (tmp_path / "stick").mkdir()
    backup = backups.back_up(session, tmp_path / "stick").path
    key = session.vault.custody.opened.database_key()
    session.close()
    return tmp_path / "vault", key, backup


def is_noticed(path: Path, key: bytes) -> bool:
    try:
        check_copy(path, key)
    except FieldbookError:
        return True
    return False


def test_every_turned_bit_is_found(closed: tuple[Path, bytes, Path], tmp_path: Path, figure: Figure) -> None:
    folder, key, _backup = closed
    whole = (folder / DATABASE).read_bytes()
    trial = tmp_path / DATABASE
    missed = []
    for number in range(FLIPS):
        at = int(spread(number) * len(whole))
        altered = bytearray(whole)
        altered[at] ^= 1 << number % 8
        trial.write_bytes(altered)
        if not is_noticed(trial, key):
            missed.append(at)

    pages = len(whole) // PAGE_BYTES
    figure("D12", f"{FLIPS} turned bits over {pages} pages: {len(missed)} missed")
    assert missed == []
    trial.write_bytes(whole)
    assert not is_noticed(trial, key)  # the control: a whole one is not called damaged


def test_a_backup_gives_everything_back(closed: tuple[Path, bytes, Path], tmp_path: Path) -> None:
    folder, _key, backup = closed
    raw = bytearray((folder / DATABASE).read_bytes())
    for page in range(2, len(raw) // PAGE_BYTES, 3):
        raw[page * PAGE_BYTES + 1000] ^= 4
    (folder / DATABASE).write_bytes(raw)
    with pytest.raises(FieldbookError):  # noqa: PT012 - opening, or the first look
        broken = reopen(folder)
        try:
            audit(broken, Silent())
        finally:
            broken.close()

    backups.restore(backup, tmp_path / "restored", outside("restoring"))

    again = reopen(tmp_path / "restored")
    assert again.vault.queries.count() == 30
    audit(again, Silent())
    again.close()
