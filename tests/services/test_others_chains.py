"""A station with a key of its own writes into the chain of another, or of headquarters itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base.errors import Malformed
from fieldbook.base.ids import BundleId, DeviceId
from fieldbook.base.ports import Silent
from fieldbook.bundle.manifest import Manifest, fingerprint
from fieldbook.bundle.writer import Seal, write_bundle
from fieldbook.journal.chain import Tip, Writing, extend
from fieldbook.journal.entry import Entry, EntryType
from fieldbook.journal.facts import Side
from fieldbook.journal.packed import pack_entry
from fieldbook.services import exchange
from fieldbook.services.audit import audit
from fieldbook.services.session import Session
from tests.toolkit.vaults import carry, found, introduce, save_operation


@dataclass(frozen=True)
class World:
    """A station, one that is hostile, and their headquarters, which holds something of both."""

    one: Session
    thief: Session
    hq: Session
    stick: Path

    def hostile(self, device: DeviceId, tip: Tip, *, held: Entry | None = None) -> Path:
        """A bundle that the hostile station signed: behind *tip* of *device*, *held* or an own entry."""
        thief = self.thief
        own = next(
            one for one in thief.vault.truth.entries(thief.own.device) if one.header.type is EntryType.REVISE
        )
        entry = held or extend(
            tip,
            Writing(EntryType.REVISE, own.payload, own.header.subject),
            pen=thief.pen,
            lamport=thief.vault.truth.lamport(),
            now_at=thief.outside.clock.now_at(),
        )
        manifest = Manifest(
            bundle=BundleId(thief.new_id()),
            station=thief.own.station,
            device=device,
            headquarters=self.hq.own.station,
            headquarters_key=fingerprint(self.hq.own.station_public),
            number=1,
            first_seq=tip.next_seq,
            next_seq=tip.next_seq + 1,
            prev=tip.head,
            head=entry.digest,
            written_at=entry.header.written_at,
            app="1.0.0",
        )
        path = self.stick / "hostile.fbb"
        with path.open("wb") as out:
            seal = Seal(thief.known_hand, [self.hq.own.recipient])
            write_bundle(manifest, [pack_entry(entry)], seal=seal, out=out, progress=Silent())
        return path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    stick = tmp_path / "stick"
    stick.mkdir()
    hq = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    one, thief = (found(tmp_path / name, name=f"Tablet {name}") for name in ("one", "thief"))
    for station in (one, thief):
        introduce(station, hq)
        save_operation(station)
    yield World(one, thief, hq, stick)
    for session in (one, thief, hq):
        session.close()


def refused(world: World, device: DeviceId, tip: Tip) -> None:
    """Headquarters says so, keeps the file with its reason, and nothing of it is in the journal."""
    before = world.hq.vault.truth.count()
    with pytest.raises(Malformed):
        exchange.receive(world.hq, world.hostile(device, tip), Silent())
    assert world.hq.vault.truth.count() == before
    assert [(one.state, one.code, one.station_name) for one in exchange.asides(world.hq)] == [
        ("rejected", "B107", "Tablet thief")
    ]
    assert exchange.forks(world.hq) == []


def test_the_chain_of_another_station_is_not_gone_on_with(world: World) -> None:
    """It looked like a copied vault of the other one's, and its records stood under that one's name."""
    carry(world.one, world.hq, world.stick)
    carry(world.thief, world.hq, world.stick)
    refused(world, world.one.own.device, world.hq.vault.truth.tip(world.one.own.device))

    save_operation(world.one, "Minotaur")
    assert carry(world.one, world.hq, world.stick).records == 1
    assert exchange.forks(world.hq) == []


def test_the_chain_of_a_station_that_sent_nothing_yet_is_its_own(world: World) -> None:
    carry(world.thief, world.hq, world.stick)
    refused(world, world.one.own.device, Tip(world.one.own.device))

    assert carry(world.one, world.hq, world.stick).records == 1


def test_the_chain_of_headquarters_is_headquarters_alone(world: World) -> None:
    """Every station holds it: its entries go back to all, and a strange one among them blocked them all."""
    carry(world.one, world.hq, world.stick)
    carry(world.thief, world.hq, world.stick)
    refused(world, world.hq.own.device, world.hq.vault.truth.tip(world.hq.own.device))

    save_operation(world.one, "Minotaur")
    carry(world.one, world.hq, world.stick)
    audit(world.hq, Silent())


def test_nothing_is_told_of_what_another_station_sent(world: World) -> None:
    """A bundle of which all is held is answered with how far its chain is held: to its own station alone."""
    carry(world.one, world.hq, world.stick)
    device = world.one.own.device
    last = world.one.vault.queries.received_mark(device) - 1
    before = world.one.vault.truth.entry_at(device, last - 1)
    held = world.one.vault.truth.entry_at(device, last)
    assert before is not None
    assert held is not None
    receipts = set(world.stick.glob("*.fbr"))

    hostile = world.hostile(device, Tip(device, last, before.digest), held=held)
    with pytest.raises(Malformed):
        exchange.receive(world.hq, hostile, Silent())

    assert set(world.stick.glob("*.fbr")) == receipts
