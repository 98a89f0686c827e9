"""Four programs take bundles into one headquarters at once, in other orders and overlapping (H10)."""

import subprocess
import sys
from pathlib import Path

import pytest

from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.audit import audit
from tests.damage import contending_child
from tests.damage.conftest import Figure
from tests.toolkit.killing import child_environment
from tests.toolkit.ports import Dice
from tests.toolkit.vaults import continuing, reopen

IMPORTERS = 4
BUNDLES = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A headquarters that has nothing, and bundles that continue one another."""
    continuing(tmp_path, BUNDLES)
    (tmp_path / "receipts").mkdir()
    return tmp_path


def shuffled(files: list[str], dice: Dice) -> list[str]:
    """All of them, in another order."""
    return [file for _, file in sorted((dice.take(8), file) for file in files)]


def imported(folder: Path, orders: list[list[str]]) -> int:
    """Let one program for each of *orders* work at once; how often one of them was refused the vault."""
    children = [
        subprocess.Popen(
            [sys.executable, contending_child.__file__, str(folder), f"importer {number}", *order],
            env=child_environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        for number, order in enumerate(orders)
    ]
    refused = sum(child.communicate()[0].count("refused") for child in children)
    assert [child.returncode for child in children] == [0] * len(children)
    return refused


def found(folder: Path) -> tuple[int, int, int, int]:
    """Entries of the station, different ones, rows that are listed, and files that are still aside."""
    headquarters = reopen(folder / "hq", "at the end")
    try:
        audit(headquarters, Silent())
        station = next(row for row in headquarters.vault.queries.parties() if row.how != "own")
        held = [entry.digest for entry in headquarters.vault.truth.entries(station.device)]
        aside = sum(one.waits for one in exchange.asides(headquarters))
        return len(held), len(set(held)), headquarters.vault.queries.count(), aside
    finally:
        headquarters.close()


def test_every_row_is_there_once(folder: Path, figure: Figure) -> None:
    files = sorted(map(str, (folder / "stick").glob("*.fbb")))
    station = reopen(folder / "station", "looking")
    last = exchange.sent_bundles(station)[0].next_seq
    station.close()
    orders = [shuffled(files, Dice(f"importer {number}")) for number in range(IMPORTERS)]

    refused = imported(folder, orders)

    held, different, rows, aside = found(folder)
    figure(
        "H10",
        f"{IMPORTERS} importers at once, {BUNDLES} bundles each, {refused} times in each other's way: "
        f"{different} of {last} entries, each once, {aside} still aside",
    )
    assert (held, different, rows, aside) == (last, last, BUNDLES, 0)
    assert refused


def test_one_that_lacks_is_found_out(folder: Path) -> None:
    """The control: importers that never offer the second bundle leave the ones after it aside."""
    files = sorted((folder / "stick").glob("*.fbb"), key=lambda file: file.stat().st_mtime_ns)
    lacking = [str(file) for file in (*files[:1], *files[2:])]

    imported(folder, [lacking])

    _, _, rows, aside = found(folder)
    assert (rows, aside) == (1, BUNDLES - 2)
