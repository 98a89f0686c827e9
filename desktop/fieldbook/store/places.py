"""Files that are either whole under their name or not there at all, and the lock on their folder."""

import errno
import hashlib
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from fieldbook.base.errors import (
    DiskFull,
    NameTaken,
    NotKept,
    NotThere,
    PlaceError,
    ReadOnly,
    StickRemoved,
    VaultInUse,
)
from fieldbook.base.ports import Random

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

LOCK = "lock"
SLOTS, SLOTS_BEFORE = "slots.json", "slots.prev.json"

_BLOCK_BYTES = 1024 * 1024
_TEMPORARY_RANDOM_BYTES = 8

_REFUSALS: dict[int, type[PlaceError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
    errno.ENOENT: NotThere,
    errno.ENOTDIR: NotThere,
    errno.EISDIR: NameTaken,
    errno.EEXIST: NameTaken,
    errno.ENOTEMPTY: NameTaken,
    errno.EIO: StickRemoved,
    errno.ENXIO: StickRemoved,
    errno.ENODEV: StickRemoved,
    errno.ESTALE: StickRemoved,
}


def is_set_up(folder: Path) -> bool:
    """Whether there is a vault in *folder*; asked by the lock screen before anything heavy is loaded."""
    return (folder / SLOTS).exists() or (folder / SLOTS_BEFORE).exists()


def write_safely(
    target: Path,
    write: Callable[[BinaryIO], None],
    *,
    random: Random,
    overwrite: bool = True,
) -> bytes:
    """Write a file so that *target* is either whole and on the disk, or as it was before.

    A neighbour of a random name is written, flushed to the disk, closed, read back and compared, and only
    then given its name; the folder is flushed too, without which a power cut forgets the name.

    Args:
        target: Where the file shall be.
        write: Writes the content, in order; it cannot seek or read.
        random: Makes the neighbour's name.
        overwrite: Whether a file of that name may be replaced.

    Returns:
        The SHA-256 digest of the content.

    Raises:
        NameTaken: when the name is in use and *overwrite* is False.
        DiskFull, ReadOnly, StickRemoved, NotThere: when the place refuses; *target* is as it was.
        NotKept: when the place reads back something else than was written.
    """
    temporary = target.with_name(f"{target.name}.{random.take(_TEMPORARY_RANDOM_BYTES).hex()}.part")
    with refusals(), _gone_on_failure(temporary):
        digest = _write(temporary, write)
        _check_kept(temporary, digest)
        _give_name(temporary, target, overwrite=overwrite)
        flush_folder(target.parent)
    return digest


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what the operating system says about a place into what a person can act on.

    Raises:
        PlaceError: the fitting one; an OSError that says nothing about the place is passed on.
    """
    try:
        yield
    except OSError as error:
        refusal = _REFUSALS.get(error.errno or 0)
        if refusal is None:
            raise
        raise refusal from error


def flush_folder(folder: Path) -> None:
    """Make the names in *folder* outlive a power cut, where the system offers that."""
    if sys.platform == "win32":
        return  # os.replace writes through there, and a folder cannot be opened
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # FAT and some network folders know no flush of a folder
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make *folder* where it is not there yet, with those above it, so that a power cut forgets none of them.

    Raises:
        OSError: when the system refuses; ``refusals`` says it for people.
    """
    fresh = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in fresh:
        flush_folder(one.parent)


class Lock:
    """Holds the file ``lock`` in the vault's folder; a killed process lets go of it at once."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            VaultInUse: when somebody else holds it, in this process or another.
            ReadOnly, NotThere: when the file cannot be made.
        """
        with refusals():
            self._descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise VaultInUse from error

    def release(self) -> None:
        """Let go; a second call does nothing. The file stays, its name means nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class _Tee(io.RawIOBase):
    """Passes bytes on to the file and to the digest; knows neither reading nor seeking."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self._running = hashlib.sha256()

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, data: "ReadableBuffer") -> int:
        """Pass *data* on, all of it."""
        self._running.update(data)
        return self._file.write(data)

    def digest(self) -> bytes:
        """SHA-256 of everything so far."""
        return self._running.digest()


def _write(temporary: Path, write: Callable[[BinaryIO], None]) -> bytes:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
        tee = _Tee(file)
        write(cast("BinaryIO", tee))
        file.flush()
        flush_file(file.fileno())
    return tee.digest()


def flush_file(descriptor: int) -> None:
    """Make what was written to an open file outlive a power cut."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - POSIX only

        # fsync alone leaves the bytes in the drive's cache there.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


@contextmanager
def _gone_on_failure(temporary: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _check_kept(path: Path, digest: bytes) -> None:
    running = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            running.update(block)
    if running.digest() != digest:
        raise NotKept


def _give_name(temporary: Path, target: Path, *, overwrite: bool) -> None:
    if overwrite:
        temporary.replace(target)
    elif target.exists():
        raise NameTaken
    else:
        temporary.rename(target)
