"""The power goes while a bundle or a backup is written: what was reported is there and whole (D1)."""

from pathlib import Path

import pytest

from fieldbook.base.errors import FieldbookError, Gap
from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.store.custody.backups import PREFIX, backups_in
from tests.damage.conftest import Figure
from tests.toolkit.killing import NEEDS_FORKS, Children, anew, kills, spread
from tests.toolkit.vaults import PASSPHRASE, enrolled, outside, reopen, save_operation

pytestmark = NEEDS_FORKS
CHILD = str(Path(__file__).with_name("carrying_child.py"))
KILLS = 5
LINES = {"backing up": 1, "sending": 2}
"""How many lines come before the deed in which a child is killed: it sends and backs up by turns."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station with a record, its headquarters, and an empty stick."""
    for session in enrolled(tmp_path / "before"):
        save_operation(session, "Theseus")
        session.close()
    (tmp_path / "before" / "stick").mkdir()
    return tmp_path


def wrong(folder: Path, told: list[str], seed: str) -> list[str]:
    """What was reported and is not there, or is there by its name and is not whole."""
    folder = folder / "now"
    stick = folder / "stick"
    station, headquarters = reopen(folder / "station", seed), reopen(folder / "hq", seed)
    audit(station, Silent())
    station.close()
    # Backups of earlier days go when newer ones are made: three generations stay.
    found = [name for name in told if not (stick / name).exists() and not name.startswith(PREFIX)]
    for file in stick.glob("*.fbb"):
        try:
            exchange.receive(headquarters, file, Silent(), receipts_to=folder)
        except Gap:
            pass  # whole, and waits for the one before it
        except FieldbookError as error:
            found.append(f"{file.name} {error.code}")
        file.unlink()
    headquarters.close()
    for backup in backups_in(stick):
        try:
            backups.rehearse(backup, folder / "trial", passphrase=PASSPHRASE, outside=outside("trial"))
        except FieldbookError as error:
            found.append(f"{backup.name} {error.code}")
    return found


def killed(folder: Path, number: int, *, children: Children, lines: int, way: str = "honestly") -> list[str]:
    arguments = [str(folder / "now"), str(number), way]
    return children.told_until_killed(arguments, lines=lines, moment=spread(number))


@pytest.mark.parametrize("deed", LINES)
def test_what_was_reported_is_there_and_whole(folder: Path, figure: Figure, deed: str) -> None:
    files = 0
    with Children(CHILD, deeds=2) as children:
        for number in range(kills(KILLS)):
            anew(folder, number)
            told = killed(folder, number, children=children, lines=LINES[deed])
            files += len(told)

            assert wrong(folder, told, f"after {number}") == []
    figure(f"D1 {deed}", f"{kills(KILLS)} kills while {deed}: {files} files reported, 0 lost or torn")


def test_a_backup_that_is_reported_too_early_is_found_out(folder: Path) -> None:
    """The control."""
    with Children(CHILD, deeds=3) as children:
        for number in range(4 * KILLS):
            anew(folder, number)
            told = killed(folder, number, children=children, lines=2, way="carelessly")
            if wrong(folder, told, f"after {number}"):
                return
    pytest.fail("a backup that was none was never met")
