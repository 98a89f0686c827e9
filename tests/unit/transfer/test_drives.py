"""Which media are in, from what each system answered once."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldbook.transfer.drives import Drive, removable_drives, watch
from fieldbook.transfer.machine import Letter, Space

ROOM = Space(free_bytes=7_000_000_000, may_write=True)
DISK = "/sys/devices/pci0000:00/0000:00:1d.4/nvme/nvme0/nvme0n1"
STICK = "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host4/target4:0:0/4:0:0:0/block/sdb"
CARD = "/sys/devices/pci0000:00/0000:00:1a.0/mmc_host/mmc0/mmc0:59b4/block/mmcblk0"
SECOND = "/sys/devices/pci0000:00/0000:00:17.0/ata2/host1/target1:0:0/1:0:0:0/block/sda"


@dataclass
class Recorded:
    """A machine that answers as one did once."""

    system: str
    texts: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    mount: str = ""
    spaces: dict[str, Space | None] = field(default_factory=dict)
    drive_letters: tuple[Letter, ...] = ()

    def text(self, path: str) -> str:
        return self.texts.get(path, "")

    def mounted(self) -> str:
        return self.mount

    def real(self, path: str) -> str:
        return self.links.get(path, "")

    def space(self, path: str) -> Space | None:
        return self.spaces.get(path, ROOM)

    def letters(self) -> tuple[Letter, ...]:
        return self.drive_letters


def linux(*mounts: str, removable: str = "") -> Recorded:
    """A laptop with a system disk, a second disk, a card and a stick."""
    root = "29 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw,errors=remount-ro"
    disks = {"259:2": (DISK, "p2"), "259:3": (DISK, "p3"), "8:17": (STICK, "1"), "179:1": (CARD, "p1")}
    disks |= {"8:1": (SECOND, "1")}
    links = {f"/sys/dev/block/{number}": _part(disk, part) for number, (disk, part) in disks.items()}
    links["/sys/dev/block/8:16"] = STICK
    texts = {f"{_part(disk, part)}/partition": "1\n" for disk, part in disks.values()}
    texts |= {f"{disk}/removable": "1\n" if disk == removable else "0\n" for disk, _ in disks.values()}
    texts["/proc/self/mountinfo"] = "\n".join([root, *mounts]) + "\n"
    return Recorded("linux", texts, links)


def _part(disk: str, part: str) -> str:
    return f"{disk}/{disk.rpartition('/')[2]}{part}"


def paths(machine: Recorded) -> list[str]:
    return [str(drive.path) for drive in removable_drives(machine)]


class TestOnLinux:
    def test_a_stick_is_found_with_its_label_room_and_file_system(self) -> None:
        machine = linux(
            r"88 29 8:17 / /media/amina/FIELD\0404 rw,nosuid,nodev,relatime shared:9 - vfat /dev/sdb1 rw,utf8"
        )

        assert removable_drives(machine) == (
            Drive(
                Path("/media/amina/FIELD 4"), "FIELD 4", ROOM.free_bytes, writable=True, file_system="vfat"
            ),
        )

    @pytest.mark.parametrize(
        "mount",
        [
            "88 29 8:17 / /mnt/stick rw shared:9 - exfat /dev/sdb1 rw",
            "88 29 8:16 / /mnt/whole rw - vfat /dev/sdb rw",
            "88 29 179:1 / /run/media/amina/CARD rw master:1 shared:3 - vfat /dev/mmcblk0p1 rw",
            "88 29 8:1 / /run/media/amina/Second rw - ext4 /dev/sda1 rw",
        ],
        ids=["mounted elsewhere", "without partitions", "a card", "offered as a medium"],
    )
    def test_a_medium_is_known_by_its_bus_or_its_place(self, mount: str) -> None:
        assert paths(linux(mount)) == [mount.split(" ")[4]]

    def test_a_disk_that_says_it_can_be_taken_out_is_believed(self) -> None:
        mount = "88 29 8:1 / /srv/tray rw - ext4 /dev/sda1 rw"

        assert (paths(linux(mount)), paths(linux(mount, removable=SECOND))) == ([], ["/srv/tray"])

    @pytest.mark.parametrize(
        "mount",
        [
            "88 29 259:3 / /media/amina/Windows rw - ntfs3 /dev/nvme0n1p3 rw",
            "88 29 8:17 /folder /media/amina/part rw - ext4 /dev/sdb1 rw",
            "88 29 0:51 / /media/share rw - cifs //server/share rw",
            "88 29 0:44 / /run/media/amina/phone rw - fuse.jmtpfs jmtpfs rw",
            "88 29 0:45 / /media/ram rw - tmpfs tmpfs rw",
            "88 29 8:17 / /media/amina/cut rw",
            "not a mount at all",
        ],
        ids=["the system's own disk", "a folder of a disk", "network", "fuse", "memory", "cut off", "noise"],
    )
    def test_what_is_no_medium_is_left_out(self, mount: str) -> None:
        assert paths(linux(mount)) == []

    @pytest.mark.parametrize(("own", "of_all"), [("ro,relatime", "rw"), ("rw", "ro,errors=continue")])
    def test_write_protection_is_seen(self, own: str, of_all: str) -> None:
        found = removable_drives(linux(f"88 29 8:17 / /media/a/S {own} - vfat /dev/sdb1 {of_all}"))

        assert [drive.writable for drive in found] == [False]

    def test_a_drive_that_is_gone_while_we_look_or_is_a_link_is_left_out(self) -> None:
        machine = linux("88 29 8:17 / /media/a/S rw - vfat /dev/sdb1 rw")
        machine.spaces["/media/a/S"] = None

        assert removable_drives(machine) == ()


MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
/dev/disk4s1 on /Volumes/FIELD (4) (msdos, local, nodev, nosuid, noowners)
/dev/disk5s2 on /Volumes/Locked (exfat, local, nodev, nosuid, read-only, noowners)
//guest@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by amina)
/dev/disk6s1 on /Volumes/.hidden (apfs, local, nobrowse)
/dev/disk7s1 on /Volumes/a/b (msdos, local)
"""


class TestOnMacOS:
    def test_volumes_but_the_systems_own_are_media(self) -> None:
        found = removable_drives(Recorded("darwin", mount=MACOS))

        assert [(drive.label, drive.file_system, drive.writable) for drive in found] == [
            ("FIELD (4)", "msdos", True),
            ("Locked", "exfat", False),
        ]


class TestOnWindows:
    def test_removable_letters_with_something_in_them_are_media(self) -> None:
        letters = (
            Letter("C:\\", is_removable=False, label="Windows", file_system="NTFS"),
            Letter("D:\\", is_removable=True),
            Letter("E:\\", is_removable=True, label="FIELD", file_system="FAT32"),
            Letter("F:\\", is_removable=True, file_system="exFAT", is_read_only=True),
        )

        found = removable_drives(Recorded("win32", drive_letters=letters))

        assert [(drive.label, drive.file_system, drive.writable) for drive in found] == [
            ("FIELD", "fat32", True),
            ("F:\\", "exfat", False),
        ]

    def test_a_medium_that_this_person_may_not_write_to_says_so(self) -> None:
        letters = (Letter("E:\\", is_removable=True, label="FIELD", file_system="FAT32"),)
        locked = Space(free_bytes=0, may_write=False)

        found = removable_drives(Recorded("win32", drive_letters=letters, spaces={"E:\\": locked}))

        assert [drive.writable for drive in found] == [False]


def test_elsewhere_nothing_is_guessed() -> None:
    assert removable_drives(Recorded("plan9")) == ()


class TestWatching:
    ONE = Drive(Path("/media/one"), "one", 5, writable=True, file_system="vfat")
    TWO = Drive(Path("/media/two"), "two", 5, writable=True, file_system="vfat")

    def test_tells_what_came_and_what_went(self) -> None:
        assert watch([self.ONE], [self.TWO]) == ((self.TWO,), (self.ONE,))

    def test_takes_a_drive_that_fills_up_for_the_same(self) -> None:
        fuller = Drive(Path("/media/one"), "one", 1, writable=True, file_system="vfat")

        assert watch([self.ONE], [fuller]) == ((), ())

    def test_notices_another_stick_in_the_same_place(self) -> None:
        """Windows gives the next stick the same letter."""
        other = Drive(Path("/media/one"), "other", 5, writable=True, file_system="vfat")

        assert watch([self.ONE], [other]) == ((other,), (self.ONE,))
