"""The power goes while an officer saves: nothing that she was told is saved may be lost (D1)."""

from pathlib import Path

import pytest

from fieldbook.base.digest import Digest
from fieldbook.base.ports import Silent
from fieldbook.services.audit import audit
from tests.damage.conftest import Figure
from tests.toolkit.killing import NEEDS_FORKS, Children, anew, kills, spread
from tests.toolkit.vaults import found, reopen

pytestmark = NEEDS_FORKS
CHILD = str(Path(__file__).with_name("saving_child.py"))
KILLS = 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found(tmp_path / "before" / "vault").close()
    return tmp_path


def killed(folder: Path, number: int, *, children: Children, way: str) -> list[Digest]:
    """The revisions that the *number*-th child acknowledged before it was killed."""
    arguments = [str(folder / "now" / "vault"), f"child {number}", way]
    told = children.told_until_killed(arguments, lines=1 + number % 4, moment=spread(number))
    return [Digest(bytes.fromhex(line)) for line in told]


def lost(folder: Path, acknowledged: list[Digest]) -> list[Digest]:
    """What the opened vault does not hold, after its audit found the rest whole."""
    session = reopen(folder / "now" / "vault")
    try:
        audit(session, Silent())
        return [digest for digest in acknowledged if session.vault.truth.entry(digest) is None]
    finally:
        session.close()


@pytest.mark.slow
def test_nothing_is_lost_that_was_reported_as_saved(folder: Path, figure: Figure) -> None:
    """The vault opens each time, the journal is whole, and every acknowledged revision is there."""
    acknowledged: list[Digest] = []
    told = 0
    with Children(CHILD) as children:
        for number in range(kills(KILLS)):
            if anew(folder, number):
                acknowledged = []
            heard = killed(folder, number, children=children, way="honestly")
            acknowledged += heard
            told += len(heard)

            assert lost(folder, acknowledged) == []
    figure("D1", f"{kills(KILLS)} kills while saving: {told} acknowledged, 0 lost")
    assert told >= kills(KILLS)


def test_a_program_that_reports_too_early_is_found_out(folder: Path) -> None:
    """The control: were the promise broken, this suite would see it."""
    with Children(CHILD) as children:
        for number in range(2 * KILLS):
            anew(folder, number)
            if lost(folder, killed(folder, number, children=children, way="carelessly")):
                return
    pytest.fail("acknowledged before the commit, and never lost: the kills come too late")
