"""Ciphertext files beside the database: ``att/ab/<SHA-256 of the file>.age``; no other name ever."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from fieldbook.base import limits
from fieldbook.base.errors import DiskFull
from fieldbook.base.ports import Random
from fieldbook.store.places import flush_folder, make_folder, refusals, write_safely

FOLDER = "att"
_SUFFIX = ".age"
_FRESH = "fresh"
_BLOCK_BYTES = limits.MIB


class AttachedFiles:
    """The files of one vault. What is in them only their keys can tell."""

    def __init__(self, vault_folder: Path) -> None:
        self.folder = vault_folder / FOLDER

    def path(self, sealed: bytes) -> Path:
        """Where the file of that name lies, whether it is there or not."""
        name = sealed.hex()
        return self.folder / name[:2] / f"{name}{_SUFFIX}"

    def keep(self, write: Callable[[BinaryIO], None], *, random: Random) -> tuple[bytes, int]:
        """Write a new file; it gets its name once it is whole and on the disk.

        Returns:
            Its name, which is the SHA-256 of what was written, and its size in bytes.

        Raises:
            DiskFull: also while the disk still has a little room, which saving records needs.
            PlaceError: when the disk refuses; nothing is left then.
        """
        with refusals():
            make_folder(self.folder)
        require_room(self.folder)
        fresh = self.folder / f"{_FRESH}-{random.take(16).hex()}"
        sealed = write_safely(fresh, write, random=random, overwrite=False)
        size_bytes = fresh.stat().st_size
        self.adopt(fresh, sealed)
        return sealed, size_bytes

    def adopt(self, fresh: Path, sealed: bytes) -> None:
        """Move a whole file of this disk, which *sealed* is the SHA-256 of, to its place.

        Raises:
            PlaceError: when the disk refuses.
        """
        target = self.path(sealed)
        with refusals():
            make_folder(target.parent)
            fresh.replace(target)
            for folder in (target.parent, self.folder, self.folder.parent):
                flush_folder(folder)  # all of them: a program that was killed may have made one just before

    def is_whole(self, sealed: bytes) -> bool:
        """Whether the file is there, every byte as it was written."""
        return is_file_whole(self.path(sealed), sealed)

    def remove(self, sealed: bytes) -> None:
        """Let the file go; one that is gone already is gone.

        Raises:
            PlaceError: when the disk refuses.
        """
        with refusals():
            self.path(sealed).unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                flush_folder(self.path(sealed).parent)

    def sweep(self) -> None:
        """Throw away what a killed program left half written; called when the vault opens."""
        for left in self.folder.glob(f"{_FRESH}-*"):
            with suppress(OSError):
                left.unlink()

    def names(self) -> Iterator[bytes]:
        """The names of all files that are there."""
        for path in sorted(self.folder.glob(f"??/*{_SUFFIX}")):
            with suppress(ValueError):
                yield bytes.fromhex(path.stem)


def is_file_whole(path: Path, sealed: bytes) -> bool:
    """Whether the file at *path* is there and *sealed* is its SHA-256."""
    try:
        with path.open("rb") as file:
            running = hashlib.sha256()
            while block := file.read(_BLOCK_BYTES):
                running.update(block)
    except OSError:
        return False
    return running.digest() == sealed


def require_room(folder: Path) -> None:
    """Go on only while the disk keeps room for records: they matter more than pictures.

    Raises:
        DiskFull: when it does not.
    """
    with refusals():
        free_bytes = shutil.disk_usage(folder).free
    if free_bytes < limits.ROOM_FOR_RECORDS_BYTES:
        raise DiskFull


def copy_file(source: Path, target: Path, sealed: bytes, *, random: Random) -> bool:
    """Copy one ciphertext file, read back and compared; False where *source* is not whole.

    Raises:
        PlaceError: when the place refuses.
    """

    def write(out: BinaryIO) -> None:
        with source.open("rb") as file:
            shutil.copyfileobj(file, out, _BLOCK_BYTES)

    if not is_file_whole(source, sealed):
        return False
    with refusals():
        make_folder(target.parent)
    write_safely(target, write, random=random)
    return True
