"""Does one thing with a vault while its writes are noted; started by the tests of a power cut.

Whatever somebody is told on the way is noted too: it must be true after any cut from then on.
"""

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import Gap
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import drafting, exchange, road
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.custody import backups
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Here, Session
from fieldbook.services.unlock import unlock
from fieldbook.store import engine
from fieldbook.store.vault import Vault
from tests.damage.test_erased_pages import pieces
from tests.store.hand import PASSPHRASE, Dice, PlainExcerpts
from tests.toolkit.powercut.recording import acknowledge
from tests.toolkit.remembering import RememberingServer, carried_by
from tests.toolkit.vaults import PASSPHRASE as SPOKEN
from tests.toolkit.vaults import amend, found, outside, reopen, save_operation
from tests.toolkit.vaults import save as save_record

SAVES = 8
ERASED = 3


def anchored(root: Path, seed: str) -> Session:
    """The vault beneath *root*, opened by a machine that remembers it."""
    here = Here(root / "state", "this machine")
    return unlock(root / "vault", SPOKEN, replace(outside(seed), here=here))


def save(root: Path) -> None:
    """Drafts kept, records saved and amended, the vault closed."""
    session = anchored(root, "saving")
    operation = save_operation(session, "Theseus")
    for number in range(SAVES):
        draft = drafting.new(session, "outcome", operation=operation, measure="victim_potential")
        draft = draft.with_typed(("figure",), {"qualifier": "exact", "value": "4", "unit": "person"})
        drafting.keep(session, draft)
        saved = drafting.save(session, draft)
        acknowledge(root, saved.digest.hex())
        told = amend(session, operation, summary=f"told {number} times " * 400)
        acknowledge(root, told.digest.hex())
    session.close()


def turn(root: Path) -> None:
    """The key turns three times, and the passphrase is changed to the same in between."""
    vault = Vault.open(root / "vault", PASSPHRASE, excerpts=PlainExcerpts(), random=Dice("turning"))
    keep = vault.custody.officers()
    for number in range(3):
        vault.turn_key(keep, lambda _slot, _epoch, key: key, random=Dice(f"turn {number}"))
        vault.change_passphrase(PASSPHRASE, random=Dice(f"own {number}"))
        acknowledge(root, f"turned {number}")
    vault.close()


def send(root: Path) -> None:
    """Three bundles onto a stick."""
    session = reopen(root / "station", "sending")
    for number in range(3):
        save_operation(session, f"Operation {number}")
        acknowledge(root, exchange.send(session, root / "stick", Silent()).path.name)
    session.close()


def receive(root: Path) -> None:
    """Everything on the stick is taken in, and answered there."""
    session = reopen(root / "hq", "receiving")
    for file in sorted((root / "stick").glob("*.fbb"), key=lambda file: file.stat().st_mtime_ns):
        received = exchange.receive(session, file, Silent())
        acknowledge(root, f"{received.next_seq} {received.receipt_path.name}")
    session.close()


def back_up(root: Path) -> None:
    """Two backups beside the vault."""
    session = reopen(root / "vault", "backing up")
    for number in range(2):
        save_operation(session, f"Operation {number}")
        acknowledge(root, backups.back_up(session, root / "stick", Silent()).path.name)
    session.close()


def set_up(root: Path) -> None:
    """A first run, in a folder that is not there yet."""
    found(root / "home" / "share" / "vault").close()
    acknowledge(root, "set up")


def attach(root: Path) -> None:
    """Three files attached, a backup of them, and that backup restored elsewhere."""
    session = reopen(root / "vault", "attaching")
    owner = save_operation(session)
    for number in range(3):
        file = root / "stick" / f"{number}.txt"
        file.write_bytes(f"The hold was opened {number} times. ".encode() * 100)
        draft = begin_attachment(session, file, owner=owner).with_typed(("shows_person",), "no")
        acknowledge(root, f"attached {drafting.save(session, draft).record}")
    backup = backups.back_up(session, root / "stick", Silent()).path
    session.close()
    backups.restore(backup, root / "restored", outside("restoring"))
    acknowledge(root, "restored")


def erase_some(root: Path) -> None:
    """Records saved and erased at once, so that the log has them; told is what must be on no page."""
    session = reopen(root / "vault", "erasing")
    common = set(erasable(session, ERASED)[1])
    for number in range(ERASED):
        record, found_by = erasable(session, number)
        erase(session, record, "The person asked for it")
        sought = [piece.hex() for piece in found_by if piece not in common]
        acknowledge(root, " ".join([record, *sought]))
    session.close()


def erasable(session: Session, number: int) -> tuple[RecordId, list[bytes]]:
    """A record that says something unmistakable, and the bytes by which it would be found."""
    secret = f"Elvanmarker{number}"
    record = save_record(session, "source", title=secret, type="media", note=f"{secret} was there. " * 55)
    while session.vault.search.feed():
        pass
    return record, [secret.encode(), *pieces(session, record)]


def keep_aside(root: Path) -> None:
    """What came too early is kept, and leaves the stick as soon as that was said."""
    session = reopen(root / "hq", "keeping aside")
    for file in sorted((root / "stick").glob("*.fbb"), key=lambda file: file.stat().st_mtime_ns):
        try:
            exchange.receive(session, file, Silent(), receipts_to=root / "late")
        except Gap:
            acknowledge(root, str(exchange.asides(session)[-1].next_seq))
            file.unlink()
    session.close()


def upload(root: Path) -> None:
    """Two bundles brought to a server, in chunks; of what it has it tells before it answers."""
    session = reopen(root / "station", "uploading")
    server = RememberingServer(lambda said: acknowledge(root, said))
    for name in ("Minotaur", "Ariadne"):
        with carried_by(server):
            road.upload(session, server.address, Silent(), way=server.way)
        save_operation(session, name)
    session.close()


def carelessly(way: str) -> None:
    """Take one care away, so that a test can see that it would notice."""
    if way.startswith("synchronous"):
        kept = tuple(one for one in engine._SETTINGS if not one.startswith("synchronous"))
        pytest.MonkeyPatch().setattr(engine, "_SETTINGS", (*kept, way))
    elif way == "no emptying of the log":
        pytest.MonkeyPatch().setattr(Vault, "leave_nothing_behind", lambda _vault: True)
    elif way == "no flush of the emptied log":
        pytest.MonkeyPatch().setattr(engine, "_keep_log_empty", lambda _log: True)
    elif way.startswith("no flush of"):
        flush, forgets_folders = os.fsync, way.endswith("folders")

        def forgetful(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode) != forgets_folders:
                flush(descriptor)

        pytest.MonkeyPatch().setattr(os, "fsync", forgetful)


DEEDS: dict[str, Callable[[Path], None]] = {
    "save": save,
    "turn": turn,
    "send": send,
    "receive": receive,
    "back up": back_up,
    "attach": attach,
    "set up": set_up,
    "erase": erase_some,
    "keep aside": keep_aside,
    "upload": upload,
}

if __name__ == "__main__":
    carelessly(sys.argv[3])
    DEEDS[sys.argv[2]](Path(sys.argv[1]))
