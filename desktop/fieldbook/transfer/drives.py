"""Sticks, cards and disks that can be taken out: which there are, and which came or went."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.transfer.machine import MachineLook

_MOUNTS = "/proc/self/mountinfo"
_MEDIA = ("/run/media/", "/media/")
_VOLUMES = "/Volumes"
_ON_A_BUS_FOR_STICKS = re.compile(r"/(?:usb[0-9]*|mmc_host|firewire)/")
_NOT_A_MEDIUM = re.compile(
    r"(?:autofs|cgroup2?|cifs|devtmpfs|fuse\..*|nfs4?|overlay|proc|smb3?|squashfs|sysfs|tmpfs)"
)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MOUNTED = re.compile(r"(?P<device>\S+) on (?P<path>/.*) \((?P<flags>[^()]*)\)")
_FIELDS_LEAST = 10


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable medium that is in.

    Attributes:
        path: Where its files are.
        label: What a person calls it.
        free_bytes: Room for more.
        writable: False for one with its write protection on.
        file_system: As the system names it, in small letters: ``vfat``, ``exfat``, ``ntfs`` …
    """

    path: Path
    label: str
    free_bytes: int
    writable: bool
    file_system: str


def removable_drives(look: MachineLook) -> tuple[Drive, ...]:
    """The removable media that are in, by their path.

    The disk that this system runs from, network folders and folders behind a link are never among them.
    """
    finders = {"linux": _on_linux, "darwin": _on_macos, "win32": _on_windows}
    finder = finders.get(look.system)
    found = finder(look) if finder else ()
    return tuple(sorted(found, key=lambda drive: str(drive.path)))


def watch(before: Iterable[Drive], now: Iterable[Drive]) -> tuple[tuple[Drive, ...], tuple[Drive, ...]]:
    """What came and what went between two looks; a drive is the same while its place and label are."""
    earlier = {(drive.path, drive.label): drive for drive in before}
    later = {(drive.path, drive.label): drive for drive in now}
    came = tuple(drive for key, drive in later.items() if key not in earlier)
    went = tuple(drive for key, drive in earlier.items() if key not in later)
    return came, went


# --- Linux -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Mount:
    """One line of ``/proc/self/mountinfo`` (proc(5))."""

    number: str
    root: str
    path: str
    options: frozenset[str]
    file_system: str


def _on_linux(look: MachineLook) -> Iterator[Drive]:
    mounts = [mount for mount in map(_mount_of, look.text(_MOUNTS).splitlines()) if mount]
    own_disks = {_disk(look, mount.number) for mount in mounts if mount.path == "/"}
    last_there = {mount.path: mount for mount in mounts}  # a later mount hides an earlier one
    for mount in last_there.values():
        if _is_medium(look, mount, own_disks):
            label = mount.path.rpartition("/")[2]
            writable = "ro" not in mount.options
            yield from _with_room(look, Drive(Path(mount.path), label, 0, writable, mount.file_system))


def _mount_of(line: str) -> _Mount | None:
    fields = line.split(" ")
    if len(fields) < _FIELDS_LEAST or "-" not in fields[6:]:
        return None
    rest = fields[fields.index("-", 6) + 1 :]
    options = frozenset(fields[5].split(",")) | frozenset(rest[-1].split(","))
    return _Mount(fields[2], _unescaped(fields[3]), _unescaped(fields[4]), options, rest[0].lower())


def _unescaped(text: str) -> str:
    """Undo how the kernel writes spaces, tabs, line ends and backslashes."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)


def _is_medium(look: MachineLook, mount: _Mount, own_disks: set[str]) -> bool:
    # A part of a file system mounted elsewhere (snap, container, bind) is no medium of its own.
    if mount.root != "/" or mount.path == "/" or _NOT_A_MEDIUM.fullmatch(mount.file_system):
        return False
    disk = _disk(look, mount.number)
    if not disk or disk in own_disks:
        return False
    can_be_taken_out = look.text(f"{disk}/removable").strip() == "1" or _ON_A_BUS_FOR_STICKS.search(disk)
    return bool(can_be_taken_out) or mount.path.startswith(_MEDIA)


def _disk(look: MachineLook, number: str) -> str:
    """The folder of the whole disk beneath ``/sys``, or nothing for what lies on no disk."""
    device = look.real(f"/sys/dev/block/{number}")
    if not device:
        return ""
    return device.rpartition("/")[0] if look.text(f"{device}/partition") else device


# --- macOS and Windows -------------------------------------------------------------------------------


def _on_macos(look: MachineLook) -> Iterator[Drive]:
    """What is mounted right beneath ``/Volumes``, on a disk of this computer, and shown in the Finder."""
    for line in look.mounted().splitlines():
        found = _MOUNTED.fullmatch(line)
        if not found or found["path"].rpartition("/")[0] != _VOLUMES:
            continue
        flags = [flag.strip() for flag in found["flags"].split(",")]
        if "local" in flags and "nobrowse" not in flags:
            label = found["path"].rpartition("/")[2]
            writable = "read-only" not in flags
            yield from _with_room(look, Drive(Path(found["path"]), label, 0, writable, flags[0].lower()))


def _on_windows(look: MachineLook) -> Iterator[Drive]:
    for letter in look.letters():
        if letter.is_removable and letter.file_system:  # a reader without a card has a letter, too
            drive = Drive(
                path=Path(letter.path),
                label=letter.label or letter.path,
                free_bytes=0,
                writable=not letter.is_read_only,
                file_system=letter.file_system.lower(),
            )
            yield from _with_room(look, drive)


def _with_room(look: MachineLook, drive: Drive) -> Iterator[Drive]:
    space = look.space(str(drive.path))
    if space is not None:
        yield replace(drive, free_bytes=space.free_bytes, writable=drive.writable and space.may_write)
