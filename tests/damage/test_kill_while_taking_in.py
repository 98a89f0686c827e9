"""The power goes while headquarters takes bundles in, in any order: each is held exactly once."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base.errors import VaultInUse
from fieldbook.base.ports import Silent
from fieldbook.bundle.receipt import NO_HEAD, read_receipt
from fieldbook.services import exchange
from fieldbook.services.audit import audit
from fieldbook.services.session import Session
from tests.damage.conftest import Figure
from tests.toolkit.killing import NEEDS_FORKS, Children, kills, spread
from tests.toolkit.vaults import carry, enrolled, reopen, save_operation
from tests.transfer.servers import until

pytestmark = NEEDS_FORKS
CHILD = str(Path(__file__).with_name("importing_child.py"))
KILLS = 6
BUNDLES = 6
ROUND = 3
"""So many kills, and a headquarters holds everything: then another one begins with nothing."""


@dataclass(frozen=True)
class Queue:
    """Bundles that continue one another, and headquarters as it was before any of them."""

    folder: Path
    station: Session
    files: tuple[Path, ...]

    def begin_anew(self) -> None:
        """Headquarters holds none of them, and has answered none."""
        for name in ("hq", "receipts"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        shutil.copytree(self.folder / "before" / "hq", self.folder / "hq")
        (self.folder / "receipts").mkdir()

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
    shutil.copytree(tmp_path / "before" / "hq", tmp_path / "calm")
    calm = reopen(tmp_path / "calm", "calm")
    stick = tmp_path / "stick"
    for number in range(BUNDLES):
        save_operation(station, f"Operation {number}")
        carry(station, calm, stick)
    calm.close()
    files = sorted(stick.glob("*.fbb"), key=lambda file: file.stat().st_mtime_ns)
    return Queue(tmp_path, station, tuple(files))


def kill(queue: Queue, number: int, *, children: Children, way: str) -> None:
    """Kill a headquarters at one of its bundles, or after the last of them."""
    arguments = [str(queue.folder), f"child {number}", way, *queue.order(number)]
    lines = number % BUNDLES if way == "honestly" else 0
    children.told_until_killed(arguments, lines=1 + lines, moment=spread(number))


def reopened(queue: Queue, seed: str) -> Session:
    """Headquarters after a kill.

    A child that was just being started when its parent was killed has what its parent had open until it
    becomes the program that it shall be: for that moment the vault is in use.
    """
    found: list[Session] = []

    def opens() -> bool:
        with suppress(VaultInUse):
            found.append(reopen(queue.folder / "hq", seed))
        return bool(found)

    until(opens)
    return found[0]


@pytest.mark.slow
def test_every_bundle_is_held_exactly_once(queue: Queue, figure: Figure) -> None:
    """No receipt speaks of anything that is not held, whatever was cut off, and nothing stays aside."""
    with Children(CHILD) as children:
        for number in range(kills(KILLS)):
            if number % ROUND == 0:
                queue.begin_anew()
            kill(queue, number, children=children, way="honestly")
            headquarters = reopened(queue, f"after {number}")
            audit(headquarters, Silent())
            assert queue.false_receipts(headquarters) == 0
            headquarters.close()
            if number % ROUND == ROUND - 1:
                assert_all_is_held_once(queue, f"round {number}")
    assert_all_is_held_once(queue, "last")
    figure("D7", f"{kills(KILLS)} kills while taking in: every entry is held once, 0 false receipts")


def assert_all_is_held_once(queue: Queue, seed: str) -> None:
    """After everything was offered once more, every entry is held once, and no file is kept aside."""
    headquarters = reopened(queue, seed)
    for file in queue.files:
        exchange.receive(headquarters, file, Silent(), receipts_to=queue.folder / "receipts")
    held = [entry.digest for entry in headquarters.vault.truth.entries(queue.station.own.device)]
    waiting = [one for one in exchange.asides(headquarters) if one.waits]
    headquarters.close()

    last = exchange.sent_bundles(queue.station)[0].next_seq
    assert len(held) == len(set(held)) == last
    assert waiting == []


def test_a_receipt_before_the_commit_is_found_out(queue: Queue) -> None:
    """The control: were the order of the two turned round, this suite would see it."""
    with Children(CHILD, deeds=2) as children:
        for number in range(8 * KILLS):
            queue.begin_anew()
            kill(queue, BUNDLES * number, children=children, way="carelessly")
            headquarters = reopened(queue, f"after {number}")
            false = queue.false_receipts(headquarters)
            headquarters.close()
            if false:
                return
    pytest.fail("receipts came before the commit, and none was false: the kills come late")
