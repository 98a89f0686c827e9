"""The power goes while an officer saves: nothing that she was told is saved may be lost."""

from pathlib import Path

import pytest

from fieldbook.base.digest import Digest
from fieldbook.base.ports import Silent
from fieldbook.services.audit import audit
from tests.toolkit.killing import acknowledged_until_killed, kills, spread
from tests.toolkit.vaults import found, reopen

CHILD = Path(__file__).with_name("saving_child.py")
KILLS = 20
LATEST_S = 0.03
"""Longer than a save takes, so that the kills fall everywhere within one."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found(tmp_path / "vault").close()
    return tmp_path / "vault"


def killed(folder: Path, number: int, way: str) -> list[Digest]:
    """The revisions that the *number*-th child acknowledged before it was killed."""
    command = [str(CHILD), str(folder), f"child {number}", way]
    told = acknowledged_until_killed(command, lines=1 + number % 4, moment_s=spread(number) * LATEST_S)
    return [Digest(bytes.fromhex(line)) for line in told]


def lost(folder: Path, acknowledged: list[Digest]) -> list[Digest]:
    """What the opened vault does not hold, after its audit found the rest whole."""
    session = reopen(folder)
    try:
        audit(session, Silent())
        return [digest for digest in acknowledged if session.vault.truth.entry(digest) is None]
    finally:
        session.close()


@pytest.mark.slow
def test_nothing_is_lost_that_was_reported_as_saved(folder: Path) -> None:
    """The vault opens each time, the journal is whole, and every acknowledged revision is there."""
    acknowledged: list[Digest] = []
    for number in range(kills(KILLS)):
        acknowledged += killed(folder, number, "honestly")

        assert lost(folder, acknowledged) == []
    assert len(acknowledged) >= kills(KILLS)


def test_a_program_that_reports_too_early_is_found_out(folder: Path) -> None:
    """The control: were the promise broken, this suite would see it."""
    for number in range(KILLS):
        if lost(folder, killed(folder, number, "carelessly")):
            return
        assert number < KILLS - 1, "acknowledged before the commit, and never lost: the kills come too late"
