"""A disk of a few megabytes, in memory, and another program that fills it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_BALLAST = "of another program"


class SmallDisk:
    """A mounted disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def free_bytes(self) -> int:
        """Room that is left."""
        found = os.statvfs(self.folder)
        return found.f_bavail * found.f_frsize

    def fill(self, left_bytes: int = 0) -> None:
        """Another program takes everything but so much."""
        ballast = self.folder / _BALLAST
        ballast.touch()
        with ballast.open("r+b") as file:
            size = file.seek(0, os.SEEK_END) + self.free_bytes - left_bytes
            file.truncate(max(0, min(size, file.tell())))
            with suppress(OSError):
                os.posix_fallocate(file.fileno(), 0, max(1, size))

    def clear(self) -> None:
        """The other program lets go of everything."""
        (self.folder / _BALLAST).unlink(missing_ok=True)


@contextmanager
def small_disk(folder: Path, size_mib: int) -> Iterator[SmallDisk]:
    """A disk of that size at *folder*; the test is left out where nobody may mount one."""
    if not sys.platform.startswith("linux") or os.geteuid():
        pytest.skip("only root on Linux may mount a small disk")
    folder.mkdir()
    mount = ["/bin/mount", "-t", "tmpfs", "-o", f"size={size_mib}m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["/bin/umount", "-l", str(folder)], capture_output=True, check=False)
