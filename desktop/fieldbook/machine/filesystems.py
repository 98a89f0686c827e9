"""Whether a folder lies on a network drive, where locks and flushes are promises of somebody else."""

import ctypes
import sys
from pathlib import Path

from fieldbook.base.errors import NetworkFolder

REMOTE = frozenset(
    {
        *("9p", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone"),
        *("fuse.s3fs", "fuse.sshfs", "glusterfs", "gfs2", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2"),
        *("smb2", "smb3", "smbfs", "afpfs", "webdav"),
    }
)
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4


def refuse_network(folder: Path) -> None:
    """Go on only where *folder*, or the nearest one above it that is there, is on a disk of this computer.

    Raises:
        NetworkFolder: naming the sort of file system.
    """
    if sys.platform == "win32":
        kind = ctypes.windll.kernel32.GetDriveTypeW(folder.resolve().anchor)
        found = "network" if kind == _DRIVE_REMOTE or str(folder).startswith("\\\\") else ""
    elif _MOUNTS.exists():
        found = remote_system(folder.resolve(), _MOUNTS.read_text(encoding="utf-8", errors="replace"))
    else:
        found = ""  # macOS: no list to read without a helper; SQLite's own lock remains
    if found:
        raise NetworkFolder(system=found)


def remote_system(folder: Path, mounts: str) -> str:
    """The remote file system that *folder* lies on, "" for a local one; *mounts* as Linux lists them."""
    longest, system = "", ""
    for line in mounts.splitlines():
        _, where, kind, *_ = [*line.split(), "", "", ""]
        point = where.encode("latin-1", "replace").decode("unicode_escape")  # a blank is written \040 there
        if len(point) >= len(longest) and (folder == Path(point) or Path(point) in folder.parents):
            longest, system = point, kind
    return system if system in REMOTE else ""
