"""Lets monkeys loose, one after the other, and tells what they found: ``build/dev.py monkey --seconds 600``.

Each has its seed, its side and its language; the same seed gives the same deeds. What is done beside the
window ends when the machine lets it, so a finding that depends on that may want its seed a few times.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import drafting
from fieldbook.services.audit import audit
from fieldbook.services.demo import PASSPHRASE, run_demo
from fieldbook.services.unlock import unlock
from tests.monkey.child import DRAFTS, FOUND
from tests.monkey.world import JumpingClock, World
from tests.toolkit.killing import child_environment
from tests.toolkit.vaults import outside

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

LANGUAGES = ("en", "ar", "en", "ar", "sq", "sr_Latn", "fr", "es")
SIDES = ("station", "station", "headquarters")
DEEDS = 1500
_DISK_MIB = 80
_LONGEST_S = 1200
_HARMLESS = (
    'for d in null zero random urandom; do cp -a /dev/$d "$0/dev/"; done && mkdir "$0/dev/shm" && '
    'mount --bind "$0/dev" /dev && mount -o remount,bind,ro / && exec "$@"'
)
"""Whatever a monkey chooses in a dialog, nothing but its own folder can be written to."""
_LAST = 12


@dataclass
class Told:
    """What came of one monkey.

    Attributes:
        seed: Lets the same one loose again.
        deeds: How many it did.
        longest_s: For how long the window stood still at most, and in which deed.
        findings: What it found; nothing, mostly.
        log: Everything it did, where it found something.
    """

    seed: str
    deeds: int = 0
    longest_s: float = 0.0
    slowest: str = ""
    findings: list[str] = field(default_factory=list)
    log: str = ""


def make_places(folder: Path) -> None:
    """The demo's vaults, and files that might be chosen: good ones, and some that are not."""
    run_demo(folder / "demo", outside("monkey"), Silent())
    files = folder / "files"
    files.mkdir()
    for file in (folder / "demo").rglob("*"):
        if file.suffix in {".fbb", ".fbr", ".fbc", ".xlsx"}:
            shutil.copy(file, files / file.name)
    (files / "empty.xlsx").write_bytes(b"")
    (files / "torn.fbb").write_bytes(next(files.glob("*.fbb")).read_bytes()[:500])
    (files / "rows.csv").write_text("name,starts_on\nTheseus,2026-01-02\n=1+1,never\n" * 200, "utf-8")
    (files / "lines.jsonl").write_text('{"form": "operation", "name": "Orpheus"}\n{"form": 3}\n', "utf-8")
    (files / "note.txt").write_text("Seen at the harbour.\n" * 500, "utf-8")
    (files / os.fsdecode(b"not-\xff-a-letter")).mkdir()
    shutil.copy(Path(__file__).parents[2] / "resources" / "icons" / "lock.svg", files / "lock.svg")


def let_loose(seed: str, places: Path, *, deeds: int = DEEDS, more: Sequence[str] = ()) -> Told:
    """Let one monkey loose on a copy of what ``make_places`` made.

    Args:
        seed: Says what it will do, where, and in which language.
        places: Where those places are.
        deeds: How much it will do.
        more: Told to ``child``: ``--past`` what is known, or ``--careless``.
    """
    number = sum(seed.encode())
    side, language = SIDES[number % len(SIDES)], LANGUAGES[number % len(LANGUAGES)]
    told = Told(seed)
    with _laid_out(places, side) as (folder, has_disk):
        command = [sys.executable, "-m", "tests.monkey.child", str(folder), "--seed", seed]
        command += ["--deeds", str(deeds), "--language", language, *more]
        if has_disk:
            apart = ["/usr/bin/unshare", "--mount", "--propagation", "private", "/bin/sh", "-c", _HARMLESS]
            command = [*apart, str(folder), *command, "--small-disk", "--dialogs"]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=_LONGEST_S,
            env=_environment(folder),
        )
        _read(told, done, folder)
        if not done.returncode:
            told.findings += _verified(folder)
    return told


def _environment(folder: Path) -> dict[str, str]:
    own = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "HOME": str(folder), "TMPDIR": str(folder)}
    return child_environment() | own | {"PYTHONDONTWRITEBYTECODE": "1", "XDG_RUNTIME_DIR": str(folder)}


@contextmanager
def _laid_out(places: Path, side: str) -> Iterator[tuple[Path, bool]]:
    """A folder for one run; whether it, and the vault in it, lie on small disks, as only root may have it."""
    with (
        tempfile.TemporaryDirectory(prefix="monkey-", ignore_cleanup_errors=True) as made,
        ExitStack() as disks,
    ):
        folder = Path(made)
        has_disk = _mounted(disks, folder, 10 * _DISK_MIB)
        for name in ("disk", "out", "state", "dev"):
            (folder / name).mkdir()
        has_disk = has_disk and _mounted(disks, folder / "disk", _DISK_MIB)
        shutil.copytree(places / "demo" / side, folder / "disk" / "vault")
        shutil.copytree(places / "demo" / "stick", folder / "stick")
        shutil.copytree(places / "files", folder / "files")
        yield folder, has_disk


def _mounted(disks: ExitStack, folder: Path, size_mib: int) -> bool:
    if not sys.platform.startswith("linux") or os.geteuid():
        return False
    mount = ["/bin/mount", "-t", "tmpfs", "-o", f"size={size_mib}m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        return False
    disks.callback(subprocess.run, ["/bin/umount", "-l", str(folder)], capture_output=True, check=False)
    return True


def _read(told: Told, done: "subprocess.CompletedProcess[str]", folder: Path) -> None:
    lines = done.stdout.strip().splitlines()
    said = json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}
    told.deeds, told.longest_s = said.get("deeds", 0), said.get("longest_s", 0.0)
    told.slowest = said.get("slowest", "")
    told.findings += [f"{sort} {what}" for sort, what in said.get("found", ())]
    if done.returncode not in {0, FOUND}:
        told.findings.append(f"ended with {done.returncode}: {done.stderr[-6000:]}")
    log = folder / "deeds.txt"
    if told.findings and log.exists():
        last = log.read_text("utf-8", errors="replace").splitlines()
        told.findings.append("the last deeds: " + " | ".join(last[-_LAST:]))
        told.log = "\n".join(last)


def _verified(folder: Path) -> list[str]:
    """What is wrong with the vault that was left behind, and with the drafts in it."""
    world = World(folder, JumpingClock())
    session = unlock(world.vault, Sensitive(PASSPHRASE), world.outside())
    try:
        audited = audit(session, Silent())
        expected: dict[str, Typed] = json.loads((folder / DRAFTS).read_text("ascii"))
        kept = {
            draft.record: drafting.resume(session, draft.record) for draft in drafting.open_drafts(session)
        }
        lost = [
            f"draft lost or altered: {record}: {typed!r}"
            for record, typed in expected.items()
            if (found := next((one for key, one in kept.items() if key == record), None)) is None
            or json.loads(json.dumps(found.typed)) != typed
        ]
        return [f"not whole: {fault}" for fault in audited.faults] + lost
    finally:
        session.close()


def main() -> int:
    """Run until the time is over; 1 when anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", help="one monkey only")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--deeds", type=int, default=DEEDS)
    parser.add_argument("--past", action="append", default=[], help="part of a finding that stops nobody")
    parser.add_argument("--logs", type=Path, help="a folder for what those did that found something")
    parser.add_argument("--places", type=Path, help="a folder that keeps the demo from one run to the next")
    asked = parser.parse_args()
    past = [part for one in asked.past for part in ("--past", one)]
    found = deeds = runs = 0
    slowest = Told("")
    with tempfile.TemporaryDirectory(prefix="monkeys-") as made:
        places = asked.places or Path(made)
        if not (places / "files").is_dir():
            make_places(places)
        until_s = time.monotonic() + asked.seconds
        seeds = [asked.seed] if asked.seed else (str(asked.first + at) for at in range(10**6))
        for seed in seeds:
            told = let_loose(seed, places, deeds=asked.deeds, more=past)
            runs, deeds, found = runs + 1, deeds + told.deeds, found + bool(told.findings)
            slowest = max(slowest, told, key=lambda one: one.longest_s)
            _say(f"seed {seed}: {told.deeds} deeds, longest gap {told.longest_s} s ({told.slowest})")
            for one in told.findings:
                _say(f"  FOUND {one}")
            if told.log and asked.logs:
                (asked.logs / f"{seed}.txt").write_text(told.log, "utf-8", errors="backslashreplace")
            if time.monotonic() > until_s:
                break
    _say(f"{runs} monkeys, {deeds} deeds, {found} with findings; longest gap {slowest.longest_s} s")
    return bool(found)


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
