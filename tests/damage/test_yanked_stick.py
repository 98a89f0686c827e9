"""A stick is pulled while bundles are sent (D6): on a real exFAT, each final name holds a whole one.

The file system runs as a program here (FUSE) on an image, and pulling is killing that program. Root on Linux;
the simulation of a power cut (``test_power_cut``) needs neither. FAT32 is tried in ``test_fat_stick``: the
program for it hangs on an image that it was killed upon.
"""

import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.session import Session
from tests.damage import yanked_child
from tests.damage.conftest import Figure
from tests.toolkit.killing import anew, child_environment, spread
from tests.toolkit.vaults import enrolled, reopen

YANKS = int(os.environ.get("FIELDBOOK_YANKS", "5"))
MAKE, MOUNT = "mkfs.exfat", "mount.exfat-fuse"
WAIT_S = 10


def _told(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(list(command), capture_output=True, text=True, check=False)


class Stick:
    """An image with a file system of its own, put in and pulled as often as one likes."""

    def __init__(self, folder: Path) -> None:
        if not sys.platform.startswith("linux") or os.geteuid() or not all(map(shutil.which, (MAKE, MOUNT))):
            pytest.skip(f"needs root, {MAKE} and {MOUNT}")
        self._image, self.path = folder / "image", folder / "stick"
        self.path.mkdir()
        with self._image.open("wb") as image:
            image.truncate(64 * 2**20)
        subprocess.run([MAKE, str(self._image)], check=True, capture_output=True)

    @contextmanager
    def put_in(self) -> Iterator["subprocess.Popen[bytes]"]:
        """Mounted; gives the program to kill."""
        found = _told("losetup", "-f", "--show", str(self._image))
        if found.returncode:
            pytest.skip("this machine has no loop device to spare")
        device = found.stdout.strip()
        mount = [MOUNT, "-d", "-o", "rw,fsname=stick", device, str(self.path)]
        with subprocess.Popen(mount, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as daemon:
            try:
                self._await(daemon)
                yield daemon
            finally:
                _told("umount", "-l", str(self.path))
                daemon.kill()
                daemon.wait()
                _told("losetup", "-d", device)

    def _await(self, daemon: "subprocess.Popen[bytes]") -> None:
        for _ in range(WAIT_S * 20):
            if os.path.ismount(self.path):
                return
            if daemon.poll() is not None:
                pytest.skip("this machine lets nobody mount by FUSE")
            select.select([], [], [], 0.05)
        pytest.skip("the stick was not to be mounted")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station and its headquarters."""
    for session in enrolled(tmp_path / "before"):
        session.close()
    return tmp_path


def yank(folder: Path, stick: Stick, number: int, *, way: str) -> list[str]:
    """Send until the stick is pulled somewhere within the third bundle or after it; what was reported."""
    command = [sys.executable, yanked_child.__file__, str(folder / "now" / "station"), str(stick.path)]
    with (
        stick.put_in() as daemon,
        subprocess.Popen(
            [*command, f"yank {number}", way], env=child_environment(), stdout=subprocess.PIPE, text=True
        ) as child,
    ):
        if child.stdout is None:
            raise RuntimeError("no pipe")
        told = [child.stdout.readline()]
        began_s = time.monotonic()
        told.append(child.stdout.readline())
        select.select([], [], [], spread(number) * (time.monotonic() - began_s))
        daemon.send_signal(signal.SIGKILL)
        told += child.stdout.readlines()
    return [line.strip() for line in told if line.endswith(".fbb\n")]


def looked_at(folder: Path, stick: Stick, number: int) -> dict[str, bool]:
    """The final names that are there, and whether headquarters takes each in; then room is made again."""
    headquarters = reopen(folder / "now" / "hq", f"looking {number}")
    try:
        with stick.put_in():
            there = {file.name: is_taken(headquarters, file, folder) for file in stick.path.glob("*.fbb")}
            for file in stick.path.iterdir():
                file.unlink()
        return there
    finally:
        headquarters.close()


def is_taken(headquarters: Session, file: Path, folder: Path) -> bool:
    """Whether it is a whole bundle; each begins where nothing was confirmed yet, so none is missed."""
    try:
        exchange.receive(headquarters, file, Silent(), receipts_to=folder)
    except FieldbookError:
        return False
    return True


def test_no_final_name_holds_half_a_bundle(folder: Path, figure: Figure) -> None:
    """What was reported is there; put in again, the stick takes the next bundles."""
    stick, torn, missing, reported = Stick(folder), [], [], 0
    for number in range(YANKS):
        anew(folder, number)
        told = yank(folder, stick, number, way="honestly")
        there = looked_at(folder, stick, number)
        reported += len(told)
        torn += [name for name, whole in there.items() if not whole]
        missing += [name for name in told if name not in there]

    bad = f"{len(torn)} torn, {len(missing)} missing"
    figure("D6 exFAT", f"{YANKS} yanks while sending, {reported} bundles reported: {bad}")
    assert (torn, missing) == ([], [])
    assert reported >= 2 * YANKS


def test_writing_straight_under_the_final_name_is_found_out(folder: Path) -> None:
    """The control."""
    stick = Stick(folder)
    for number in range(24):
        anew(folder, number)
        told = yank(folder, stick, number, way="carelessly")
        there = looked_at(folder, stick, number)
        if not all(there.values()) or set(told) - set(there):
            return
    pytest.fail("half a bundle was never met")
