"""The power goes while a file of records is taken in: all of it or nothing, and twice is once (D1)."""

from collections import Counter
from pathlib import Path

import pytest

from fieldbook.base.ports import Silent
from fieldbook.services.audit import audit
from fieldbook.services.session import Session
from tests.damage.conftest import Figure
from tests.damage.intake_child import ROWS, take
from tests.toolkit.killing import NEEDS_FORKS, Children, anew, kills, spread
from tests.toolkit.vaults import found, reopen

pytestmark = [NEEDS_FORKS, pytest.mark.slow]
CHILD = str(Path(__file__).with_name("intake_child.py"))
KILLS = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found(tmp_path / "before" / "vault").close()
    return tmp_path


def killed(folder: Path, number: int, *, children: Children, way: str) -> list[str]:
    arguments = [str(folder / "now"), f"{number:04}", way]
    return children.told_until_killed(arguments, lines=1, moment=spread(number))


def held(session: Session) -> Counter[str]:
    """How many rows of each file are in the vault."""
    rows = session.vault.queries.page("operation", limit=100_000).rows
    return Counter(row.title.rpartition(" ")[0] for row in rows)


def torn(folder: Path, seed: str) -> list[str]:
    """Files of which a part was taken in."""
    session = reopen(folder / "now" / "vault", seed)
    found = [name for name, rows in held(session).items() if rows != ROWS]
    session.close()
    return found


def test_a_file_is_taken_in_whole_or_not_at_all(folder: Path, figure: Figure) -> None:
    """Whatever was reported is there; given again, a file is completed or known, and never doubled."""
    reported: list[str] = []
    told = again = 0
    with Children(CHILD) as children:
        for number in range(kills(KILLS)):
            if anew(folder, number):
                reported = []
            heard = killed(folder, number, children=children, way="honestly")
            reported += heard
            told += len(heard)
            assert torn(folder, f"after {number}") == []
            session = reopen(folder / "now" / "vault", f"again {number}")
            assert [name for name in reported if name not in held(session)] == []
            last = folder / "now" / f"{number:04}-{len(heard)}.jsonl"
            if last.exists() and last.read_text("utf-8").count("\n") == ROWS + 1:
                was_held = last.stem in held(session)
                taken = take(session, last)
                assert (taken.new, taken.known) == ((0, ROWS) if was_held else (ROWS, 0))
                assert taken.rejected == 1
                assert take(session, last).new == 0
                assert held(session)[last.stem] == ROWS
                again += 1
            audit(session, Silent())
            session.close()
    said = f"{told} files of {ROWS} records reported, 0 torn or doubled"
    figure("D1 import", f"{kills(KILLS)} kills while importing: {said}")
    assert again, "no kill fell into a deed: nothing was given a second time"


def test_a_program_that_takes_rows_one_by_one_is_found_out(folder: Path) -> None:
    """The control."""
    with Children(CHILD) as children:
        for number in range(2 * KILLS):
            anew(folder, number)
            killed(folder, number, children=children, way="carelessly")
            if torn(folder, f"after {number}"):
                return
    pytest.fail("rows were taken in one by one, and no file was torn: the kills come too late")
