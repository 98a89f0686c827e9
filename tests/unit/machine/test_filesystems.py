"""A vault on a network drive is refused, and named for what it is."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NetworkFolder
from fieldbook.machine import filesystems
from fieldbook.machine.filesystems import REMOTE, refuse_network, remote_system

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/office nfs4 rw 0 0
//server/share /mnt/my\\040files cifs rw 0 0
tmpfs /mnt/office/local tmpfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/var/lib/vault", ""),
        ("/mnt/office/vault", "nfs4"),
        ("/mnt/office", "nfs4"),
        ("/mnt/officer/vault", ""),
        ("/mnt/my files/a/b", "cifs"),
        ("/mnt/office/local/vault", ""),
    ],
)
def test_the_nearest_mount_decides(folder: str, system: str) -> None:
    assert remote_system(Path(folder), MOUNTS) == system


def test_a_local_folder_passes_and_a_remote_one_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_network(tmp_path / "not" / "there" / "yet")
    listed = tmp_path / "mounts"
    listed.write_text(f"//server/share {tmp_path} smb3 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(filesystems, "_MOUNTS", listed)

    with pytest.raises(NetworkFolder) as caught:
        refuse_network(tmp_path / "vault")
    assert caught.value.fields == {"system": "smb3"}
    assert caught.value.fields["system"] in REMOTE
