"""What a power cut must not harm of what travels: on a stick, taken in, kept aside, or on the line."""

from pathlib import Path

from fieldbook.base.ports import Silent
from fieldbook.bundle.receipt import NO_HEAD, read_receipt
from fieldbook.services import exchange, road
from fieldbook.services.session import Session
from tests.damage.cut_trials import AFTER, Trial, faults_of
from tests.toolkit.remembering import SUFFIX, RememberingServer, carried_by
from tests.toolkit.vaults import continuing, enrolled, reopen, save_operation

BUNDLES = 3


def sent(root: Path) -> None:
    """A headquarters, and bundles that it did not answer, on a stick."""
    station, headquarters = enrolled(root)
    (root / "stick").mkdir()
    for number in range(BUNDLES):
        save_operation(station, f"Operation {number}")
        exchange.send(station, root / "stick", Silent())
    (root / "identity").write_text(station.identity, encoding="ascii")
    station.close()
    headquarters.close()


def held_of_the_station(session: Session) -> int:
    """Up to where headquarters holds the one station's chain."""
    station = next(row for row in session.vault.queries.parties() if row.how != "own")
    return session.vault.truth.tip(station.device).next_seq


class Sending(Trial):
    """What is handed over is whole under its name, and there once the program has said so."""

    deed, figure, cuts, told, control_cuts = "send", "D5", 800, BUNDLES, 400

    def lay(self, root: Path) -> None:
        """An enrolled station and an empty stick."""
        for session in enrolled(root):
            session.close()
        (root / "stick").mkdir()

    def wrong(self, folder: Path, told: list[str]) -> str:
        """A name without its content, or a file that was reported and is not there."""
        there = {file.name: file.read_bytes() for file in (folder / "stick").glob("*.fbb")}
        whole = folder.with_name("after") / "stick"
        torn = [name for name, raw in there.items() if raw != (whole / name).read_bytes()]
        missing = [name for name in told if name not in there]
        return f"{len(torn)} torn, {len(missing)} missing" if torn or missing else ""


class TakingIn(Trial):
    """No receipt, there or reported, for what is not held; and none that was reported is missing."""

    deed, figure, told = "receive", "D2i", BUNDLES
    careless = ("synchronous=NORMAL",)

    def lay(self, root: Path) -> None:
        """Bundles wait on a stick."""
        sent(root)

    def wrong(self, folder: Path, told: list[str]) -> str:
        """A false receipt, or a lost bundle."""
        identity = (folder / "identity").read_text(encoding="ascii")
        session = reopen(folder / "hq", AFTER)
        try:
            faults = faults_of(session)
            held = held_of_the_station(session)
            receipts = {path.name: path.read_bytes() for path in (folder / "stick").glob("*.fbr")}
            heads = [read_receipt(raw, identity)[0].head for raw in receipts.values()]
            false = [head for head in heads if head != NO_HEAD and not session.vault.truth.holds(head)]
            lost = [line for line in told if int(line.split()[0]) > held or line.split()[1] not in receipts]
        finally:
            session.close()
        return faults or (f"{len(false)} false receipts, {len(lost)} lost" if false or lost else "")


class KeepingAside(Trial):
    """A bundle that came too early, was said to be kept, and then left the stick, is taken in in the end."""

    deed, figure, told = "keep aside", "D2a", BUNDLES - 1

    def lay(self, root: Path) -> None:
        """The first bundle comes late; those that continue it are on the stick."""
        first, *_ = continuing(root, BUNDLES)
        (root / "late").mkdir()
        first.rename(root / "late" / first.name)

    def wrong(self, folder: Path, told: list[str]) -> str:
        """Something that was said to be kept, and is not there once it could be taken in."""
        (late,) = (folder / "late").glob("*.fbb")
        session = reopen(folder / "hq", AFTER)
        try:
            faults = faults_of(session)
            exchange.receive(session, late, Silent(), receipts_to=folder)
            held = held_of_the_station(session)
        finally:
            session.close()
        wanted = max((int(line) for line in told), default=0)
        return faults or (f"{held} held of {wanted}" if held < wanted else "")


class Uploading(Trial):
    """An upload goes on where the server is, and what arrives is one bundle, byte for byte."""

    deed, figure, told = "upload", "D2u", 9
    careless = ("no flush of files, and no look at them",)

    def lay(self, root: Path) -> None:
        """An enrolled station with two records to bring."""
        station, headquarters = enrolled(root)
        headquarters.close()
        save_operation(station, "Theseus")
        station.close()

    def wrong(self, folder: Path, told: list[str]) -> str:
        """A bundle on the server that is not the one that was made, or that is only believed to be there."""
        made = bundles_in(folder.with_name("after") / "station" / "out")
        server = RememberingServer.as_told(told, made)
        session = reopen(folder / "station", AFTER)
        try:
            faults = faults_of(session)
            with carried_by(server):
                road.upload(session, server.address, Silent(), way=server.way)
            made |= bundles_in(folder / "station" / "out")
            believed = {f"{one.name}{SUFFIX}" for one in road.pending(session) if one.arrived_at}
        finally:
            session.close()
        arrived = server.arrived()
        torn = [name for name, raw in arrived.items() if raw != made[name]]
        missing = believed - set(arrived)
        return faults or (
            f"{len(torn)} torn, {len(missing)} missing" if torn or missing or not believed else ""
        )


def bundles_in(folder: Path) -> dict[str, bytes]:
    """Each bundle in *folder*, by its name."""
    return {file.name: file.read_bytes() for file in folder.glob(f"*{SUFFIX}")}
