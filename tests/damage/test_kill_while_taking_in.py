"""The power goes while headquarters takes bundles in, in any order: each is held exactly once."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base.ports import Silent
from fieldbook.bundle.receipt import NO_HEAD, read_receipt
from fieldbook.services import exchange
from fieldbook.services.audit import audit
from fieldbook.services.session import Session
from tests.damage.conftest import Figure
from tests.toolkit.killing import acknowledged_until_killed, kills, spread
from tests.toolkit.vaults import carry, enrolled, reopen, save_operation

CHILD = Path(__file__).with_name("importing_child.py")
KILLS = 6
BUNDLES = 6
LATEST_S = 0.2


@dataclass(frozen=True)
class Queue:
    """Bundles that continue one another, and headquarters as it was before any of them."""

    folder: Path
    station: Session
    files: tuple[Path, ...]

    def order(self, number: int) -> list[str]:
        """All of them, beginning somewhere in the middle."""
        first = number * 5 % len(self.files)
        return [str(file) for file in (*self.files[first:], *self.files[:first])]

    def false_receipts(self, headquarters: Session) -> int:
        """Receipts for something that headquarters does not hold."""
        heads = [
            read_receipt(file.read_bytes(), self.station.identity)[0].head
            for file in (self.folder / "receipts").glob("*.fbr")
        ]
        return sum(head != NO_HEAD and not headquarters.vault.truth.holds(head) for head in heads)


@pytest.fixture
def queue(tmp_path: Path) -> Queue:
    station, headquarters = enrolled(tmp_path / "before")
    headquarters.close()
    shutil.copytree(tmp_path / "before" / "hq", tmp_path / "hq")
    calm = reopen(tmp_path / "before" / "hq", "calm")
    stick = tmp_path / "stick"
    for number in range(BUNDLES):
        save_operation(station, f"Operation {number}")
        carry(station, calm, stick)
    calm.close()
    (tmp_path / "receipts").mkdir()
    files = sorted(stick.glob("*.fbb"), key=lambda file: file.stat().st_mtime_ns)
    return Queue(tmp_path, station, tuple(files))


def kill(queue: Queue, number: int, way: str) -> None:
    command = [str(CHILD), str(queue.folder), f"child {number}", way, *queue.order(number)]
    lines = 1 + number % (BUNDLES if way == "honestly" else 2)
    acknowledged_until_killed(command, lines=lines, moment_s=spread(number) * LATEST_S)


@pytest.mark.slow
def test_every_bundle_is_held_exactly_once(queue: Queue, figure: Figure) -> None:
    """No receipt speaks of anything that is not held, whatever was cut off, and nothing stays aside."""
    for number in range(kills(KILLS)):
        kill(queue, number, "honestly")
        headquarters = reopen(queue.folder / "hq", f"after {number}")
        audit(headquarters, Silent())
        assert queue.false_receipts(headquarters) == 0
        headquarters.close()

    headquarters = reopen(queue.folder / "hq", "last")
    for file in queue.files:
        exchange.receive(headquarters, file, Silent(), receipts_to=queue.folder / "receipts")

    held = [entry.digest for entry in headquarters.vault.truth.entries(queue.station.own.device)]
    last = exchange.sent_bundles(queue.station)[0].next_seq
    assert len(held) == len(set(held)) == last
    assert [one for one in exchange.asides(headquarters) if one.waits] == []
    figure(
        "D7", f"{kills(KILLS)} kills while taking in: {last} of {last} entries held once, 0 false receipts"
    )
    headquarters.close()


def test_a_receipt_before_the_commit_is_found_out(queue: Queue) -> None:
    """The control: were the order of the two turned round, this suite would see it."""
    most = 8 * KILLS  # a kill that comes too late says nothing; one that comes in between is enough
    for number in range(most):
        kill(queue, 2 * (number % 3), "carelessly")
        headquarters = reopen(queue.folder / "hq", f"after {number}")
        false = queue.false_receipts(headquarters)
        headquarters.close()
        if false:
            return
        assert number < most - 1, "receipts came before the commit, and none was false: the kills come late"
