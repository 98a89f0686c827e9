"""Room that is kept for the day on which the disk is full, so that saving, locking and sending still work.

A file of no meaning takes it while there is plenty. Once next to nothing is left, the file goes, and what an
officer typed is kept in its place; that the disk is nearly full is said long before.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from fieldbook.base import limits
from fieldbook.store.places import refusals

NAME = "reserve"

_PLENTY = 15
"""The reserve is taken while the disk has so many times its size: half a gigabyte for the usual one."""
_NEXT_TO_NOTHING = 4
"""It is given up when less than this part of its size is left: room for a save, a draft and a checkpoint."""


class Reserve:
    """The reserve of one vault. Without a size there is none, as in most tests."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._size_bytes = 0
        with suppress(OSError):
            self._size_bytes = self._path.stat().st_size

    @property
    def is_there(self) -> bool:
        """Whether room is kept."""
        return self._size_bytes > 0

    def keep(self, size_bytes: int) -> None:
        """Keep so much room from now on, where the disk has plenty; where it has not, what is kept stays."""
        if self._size_bytes >= size_bytes or room_left(self._path.parent) < _PLENTY * size_bytes:
            return
        with suppress(OSError):
            self._path.touch(mode=0o600)
            with self._path.open("wb") as file:
                _take(file, size_bytes)
            self._size_bytes = size_bytes

    def mind(self) -> None:
        """Before something is written: give the room up if next to nothing is left beside it."""
        if self._size_bytes and room_left(self._path.parent) < self._size_bytes // _NEXT_TO_NOTHING:
            self.give_up()

    def give_up(self) -> None:
        """Let the room be used."""
        self._size_bytes = 0
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def room_left(folder: Path) -> int:
    """Bytes that are free where *folder* lies.

    Raises:
        PlaceError: when the folder is not to be had.
    """
    with refusals():
        return shutil.disk_usage(folder).free


def _take(file: BinaryIO, size_bytes: int) -> None:
    """Take room on the disk for certain: zeros that a file system may leave out would keep none."""
    allocate = getattr(os, "posix_fallocate", None)
    if allocate is not None:
        allocate(file.fileno(), 0, size_bytes)
        return
    block = os.urandom(limits.MIB)  # noqa: TID251 - meaningless bytes that nothing can compress; no secret
    file.writelines(block[: size_bytes - first] for first in range(0, size_bytes, limits.MIB))
