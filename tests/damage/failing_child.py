"""Does one deed again and again on a disk that fails at each of its calls in turn; started by a test.

Each trial is a process of its own, forked when everything is loaded. It prints one line: the place of the
call, and what came of it. Runs under ``tests/toolkit/powercut/recorder.c``, which lets the disk fail.
"""

import ctypes
import errno
import os
import shutil
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Random, Silent
from fieldbook.services import exchange
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.services.session import Session
from fieldbook.store import places
from fieldbook.store.custody.backups import PREFIX
from tests.toolkit.vaults import PASSPHRASE, amend, outside, reopen, save_operation

DISK = ctypes.CDLL(None)
CODES = (errno.ENOSPC, errno.EIO, errno.EDQUOT)
"""A full disk, one that is failing or was taken out, and one that is full for this account."""


@dataclass
class Trial:
    """One deed on one copy of everything.

    Attributes:
        root: The copy.
        told: Revisions that were acknowledged.
        named: Files that were reported.
    """

    root: Path
    told: list[Digest] = field(default_factory=list)
    named: list[Path] = field(default_factory=list)


def save(session: Session, trial: Trial) -> None:
    record = save_operation(session, "Theseus")
    for number in range(3):
        trial.told.append(amend(session, record, summary=f"told {number} times").digest)


def send(session: Session, trial: Trial) -> None:
    save_operation(session, "Theseus")
    trial.named.append(exchange.send(session, trial.root / "stick", Silent()).path)


def attach(session: Session, trial: Trial) -> None:
    begin_attachment(session, trial.root / "note.txt", owner=save_operation(session, "Theseus"))


def back_up(session: Session, trial: Trial) -> None:
    trial.named.append(backups.back_up(session, trial.root / "stick", Silent()).path)


def receive(session: Session, trial: Trial) -> None:
    (file,) = (trial.root / "stick").glob("*.fbb")
    trial.named.append(exchange.receive(session, file, Silent()).receipt_path)


def change(session: Session, trial: Trial) -> None:
    session.vault.change_passphrase(PASSPHRASE, random=session.outside.random)
    keep = session.vault.custody.officers()
    session.vault.turn_key(keep, lambda _slot, _epoch, key: key, random=session.outside.random)


def lock(session: Session, trial: Trial) -> None:
    trial.told.append(amend(session, save_operation(session, "Theseus"), summary="told").digest)
    session.close()


DEEDS: dict[str, tuple[str, Callable[[Session, Trial], None]]] = {
    "save": ("station", save),
    "send": ("station", send),
    "attach": ("station", attach),
    "back up": ("station", back_up),
    "change": ("station", change),
    "lock": ("station", lock),
    "receive": ("hq", receive),
}


def attempt(deed: str, trial: Trial, *, number: int, code: int) -> tuple[str, int]:
    """What came of it when everything from the *number*-th call on is refused; how many calls there were."""
    vault, act = DEEDS[deed]
    session = reopen(trial.root / vault, "working")
    DISK.refuse_from(number, code)
    try:
        act(session, trial)
        outcome = "done"
    except FieldbookError as error:
        outcome = error.code
    finally:
        calls = DISK.allow_all()
    if act is not lock:  # the disk is well again: whoever was refused goes on in the same session
        trial.told.append(amend(session, save_operation(session, "Afterwards"), summary="told").digest)
    session.close()
    return outcome, calls


def wrong(trial: Trial, deed: str) -> str:
    """What is not as it was told, or half there."""
    session = reopen(trial.root / DEEDS[deed][0], "after")
    try:
        audit(session, Silent())
        lost = [one for one in trial.told if session.vault.truth.entry(one) is None]
        faults = session.vault._connection.faults()
    finally:
        session.close()
    missing = [one.name for one in trial.named if not one.exists()]
    stick = trial.root / "stick"
    torn = [file.name for file in stick.glob("*.fbb") if not ends_well(trial.root, file)]
    torn += [one.name for one in stick.glob(f"{PREFIX}*") if not rehearsed(one)]
    found = {"lost": lost, "faults": faults, "missing": missing, "torn": torn}
    return ", ".join(f"{name}: {what}" for name, what in found.items() if what)


def ends_well(root: Path, file: Path) -> bool:
    """Whether a bundle that lies under its name is one, by headquarters' own eyes."""
    session = reopen(root / "hq", "looking")
    try:
        exchange.receive(session, file, Silent(), receipts_to=root)
    except FieldbookError:
        return False
    finally:
        session.close()
    return True


def rehearsed(backup: Path) -> bool:
    """Whether a backup that lies under its name, or under none yet, can be relied upon."""
    if backup.suffix == ".part":
        return True
    try:
        backups.rehearse(backup, backup.parent / "trial", passphrase=PASSPHRASE, outside=outside("trial"))
    except FieldbookError:
        return False
    return True


def carelessly() -> None:
    """Write straight under the final name: what the test must be able to see."""

    def straight(
        target: Path, write: Callable[..., None], *, random: Random, overwrite: bool = True
    ) -> bytes:
        with target.open("wb") as file:
            write(file)
        return b""

    for module in (places, exchange):
        pytest.MonkeyPatch().setattr(module, "write_safely", straight)


def main(root: Path, deed: str, *how: str) -> None:
    """Count the calls of one trial that is let be, then fail at *count* of them or at all, evenly spread."""
    count, way = int(how[0]), how[1]
    if way == "carelessly":
        carelessly()
    pytest.MonkeyPatch().setattr(limits, "ROOM_FOR_RECORDS_BYTES", 0)
    before = root.with_name("before")
    reopen(before / DEEDS[deed][0], "warm").close()
    number = calls = 0
    while number <= min(count, calls):
        at = 0 if not number else (number - 1) * calls // min(count, calls) + 1
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            with os.fdopen(writer, "w", encoding="utf-8") as out:
                out.write(told(root, deed, at=at, code=CODES[number % len(CODES)]))
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader, encoding="utf-8") as heard:
            line = heard.read()
        os.waitpid(child, 0)
        calls = calls or int(line.split()[1])
        number += 1
        sys.stdout.write(line)


def told(root: Path, deed: str, *, at: int, code: int) -> str:
    """One trial in a line: place, calls, outcome, and what is wrong."""
    try:
        shutil.copytree(root.with_name("before"), root, dirs_exist_ok=True)
        trial = Trial(root)
        outcome, calls = attempt(deed, trial, number=at, code=code)
        line = f"{at} {calls} {outcome} {wrong(trial, deed)}".rstrip()
    except Exception:  # noqa: BLE001 - whatever it is, the test must be told
        line = f"{at} 1 broken {traceback.format_exc()!r}"
    shutil.rmtree(root, ignore_errors=True)
    return f"{line}\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
