"""The one look at this machine's drives; everything that is decided from it is decided in ``drives``."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

_MOUNT = ("/sbin/mount",)
_MOUNT_TIME_MOST_S = 5
_ENTRIES_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Space:
    """Room on a medium, and whether this person may write to its top folder."""

    free_bytes: int
    may_write: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """A drive letter of Windows; without a file system nothing is in."""

    path: str
    is_removable: bool
    label: str = ""
    file_system: str = ""
    is_read_only: bool = False


class MachineLook(Protocol):
    """What may be asked of the machine."""

    @property
    def system(self) -> str:
        """``linux``, ``darwin`` or ``win32``."""
        ...

    def text(self, path: str) -> str:
        """The content of a small file of the kernel's; nothing when it is not there."""
        ...

    def mounted(self) -> str:
        """What the command ``mount`` of macOS prints."""
        ...

    def real(self, path: str) -> str:
        """Where *path* leads in the end; nothing when it leads nowhere."""
        ...

    def space(self, path: str) -> Space | None:
        """Of the medium whose top folder is *path*; None when it has gone, or is a link."""
        ...

    def letters(self) -> tuple[Letter, ...]:
        """The drive letters of Windows; none elsewhere."""
        ...


class ThisMachine:
    """The real look."""

    system = sys.platform

    def text(self, path: str) -> str:
        """Reads it."""
        try:
            return Path(path).read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""

    def mounted(self) -> str:
        """Runs it."""
        return _told_by(_MOUNT)

    def real(self, path: str) -> str:
        """Follows links as the kernel does."""
        try:
            return os.path.realpath(path, strict=True)
        except OSError:
            return ""

    def space(self, path: str) -> Space | None:
        """Asks the file system."""
        try:
            if not stat.S_ISDIR(os.lstat(path).st_mode):
                return None
            return Space(shutil.disk_usage(path).free, os.access(path, os.W_OK))
        except OSError:
            return None

    def letters(self) -> tuple[Letter, ...]:
        """Asks Windows."""
        return tuple(_letters())


def files_on(drive: Path, suffixes: Iterable[str]) -> tuple[Path, ...]:
    """The files in the top folder of *drive* whose names end so, the oldest first.

    Only plain files of that very medium: a link could lead anywhere. None when it was taken out.
    """
    wanted = tuple(suffixes)
    try:
        own = os.lstat(drive).st_dev
        with os.scandir(drive) as entries:
            found = [
                (entry.stat(follow_symlinks=False), Path(entry.path))
                for _, entry in zip(range(_ENTRIES_MOST), entries, strict=False)
                if entry.name.lower().endswith(wanted) and not entry.name.startswith(".")
            ]
    except OSError:
        return ()
    plain = [(one.st_mtime_ns, path) for one, path in found if stat.S_ISREG(one.st_mode) and _is_on(one, own)]
    return tuple(path for _, path in sorted(plain))


def _is_on(one: os.stat_result, device: int) -> bool:
    return one.st_dev in {device, 0}  # Windows gives no device while it lists a folder


def _told_by(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # a fixed command
            command, capture_output=True, timeout=_MOUNT_TIME_MOST_S, check=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "surrogateescape")


if sys.platform == "win32":
    import ctypes
    import string
    from collections.abc import Iterator

    _REMOVABLE = 2  # DRIVE_REMOVABLE
    _READ_ONLY = 0x0008_0000  # FILE_READ_ONLY_VOLUME
    _NO_DIALOG = 1  # SEM_FAILCRITICALERRORS: no question about an empty card reader
    _NAME_MOST = 261

    def _letters() -> Iterator[Letter]:
        kernel = ctypes.windll.kernel32
        present = kernel.GetLogicalDrives()
        for at, letter in enumerate(string.ascii_uppercase):
            path = f"{letter}:\\"
            if present >> at & 1 and kernel.GetDriveTypeW(path) == _REMOVABLE:
                yield _letter(path)

    def _letter(path: str) -> Letter:
        kernel = ctypes.windll.kernel32
        label, system = ctypes.create_unicode_buffer(_NAME_MOST), ctypes.create_unicode_buffer(_NAME_MOST)
        flags, before = ctypes.c_ulong(), ctypes.c_ulong()
        kernel.SetThreadErrorMode(_NO_DIALOG, ctypes.byref(before))
        try:
            is_in = kernel.GetVolumeInformationW(
                path, label, _NAME_MOST, None, None, ctypes.byref(flags), system, _NAME_MOST
            )
        finally:
            kernel.SetThreadErrorMode(before.value, None)
        if not is_in:
            return Letter(path, is_removable=True)
        read_only = bool(flags.value & _READ_ONLY)
        return Letter(
            path, is_removable=True, label=label.value, file_system=system.value, is_read_only=read_only
        )

else:

    def _letters() -> tuple[Letter, ...]:
        return ()
