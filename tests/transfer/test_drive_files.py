"""What is taken from a stick: plain files of that very stick, and nothing that a link points at."""

import os
import sys
from pathlib import Path

import pytest

from fieldbook.services import road
from fieldbook.transfer.machine import ThisMachine, files_on
from tests.toolkit.vaults import found

ON_WINDOWS = sys.platform == "win32"


def put(path: Path, *, at_s: int) -> Path:
    path.write_bytes(b"x")
    os.utime(path, (at_s, at_s))
    return path


def test_files_come_the_oldest_first_by_their_ending_alone(tmp_path: Path) -> None:
    second, first = put(tmp_path / "a.fbr", at_s=2000), put(tmp_path / "B.FBR", at_s=1000)
    put(tmp_path / "notes.txt", at_s=1)
    put(tmp_path / "._a.fbr", at_s=1)  # what macOS leaves beside each file
    (tmp_path / "folder.fbr").mkdir()

    assert files_on(tmp_path, (".fbr",)) == (first, second)


@pytest.mark.skipif(ON_WINDOWS, reason="making a link takes a right there that tests lack")
def test_no_link_is_followed(tmp_path: Path) -> None:
    outside = put(tmp_path / "outside.fbr", at_s=1)
    drive = tmp_path / "drive"
    drive.mkdir()
    (drive / "link.fbr").symlink_to(outside)

    assert files_on(drive, (".fbr",)) == ()


@pytest.mark.skipif(ON_WINDOWS, reason="there are no named pipes in folders there")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    """Opening one would wait for ever."""
    os.mkfifo(tmp_path / "pipe.fbr")

    assert files_on(tmp_path, (".fbr",)) == ()


def test_a_stick_that_was_taken_out_holds_nothing(tmp_path: Path) -> None:
    assert files_on(tmp_path / "gone", (".fbr",)) == ()


def test_a_station_is_offered_receipts(tmp_path: Path) -> None:
    session = found(tmp_path / "vault")
    stick = tmp_path / "stick"
    stick.mkdir()
    put(stick / "a.fbb", at_s=1)
    receipt = put(stick / "a.fbr", at_s=1)
    drive = road.Drive(stick, "stick", 1, writable=True, file_system="vfat")

    assert road.arrivals_on(session, drive) == (receipt,)
    session.close()


class TestThisMachine:
    def test_answers_without_harm_for_what_is_not_there(self, tmp_path: Path) -> None:
        machine = ThisMachine()
        gone = str(tmp_path / "gone")

        assert (machine.text(gone), machine.real(gone), machine.space(gone)) == ("", "", None)

    def test_knows_the_room_of_a_folder(self, tmp_path: Path) -> None:
        space = ThisMachine().space(str(tmp_path))

        assert space is not None
        assert space.free_bytes > 0
        assert space.may_write

    @pytest.mark.skipif(ON_WINDOWS, reason="making a link takes a right there that tests lack")
    def test_takes_no_link_for_a_drive(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("/")

        assert ThisMachine().space(str(tmp_path / "link")) is None

    def test_can_be_asked_for_its_drives_whatever_it_is(self) -> None:
        """Nothing about how many: a stick may well be in while the tests run."""
        found_now = road.drives()

        assert road.came_and_went(found_now, found_now) == ((), ())
