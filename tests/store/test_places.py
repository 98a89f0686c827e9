"""A file is whole under its name, or it is not there."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from fieldbook.base.errors import DiskFull, NameTaken, NotKept, NotThere, PlaceError, ReadOnly, StickRemoved
from fieldbook.store import places
from fieldbook.store.places import write_safely
from tests.store.hand import Dice


def writing(*parts: bytes) -> Callable[[BinaryIO], None]:
    def write(out: BinaryIO) -> None:
        out.writelines(parts)

    return write


def failing_after(size_bytes: int, code: int) -> Callable[[BinaryIO], None]:
    def write(out: BinaryIO) -> None:
        out.write(bytes(size_bytes))
        raise OSError(code, os.strerror(code))

    return write


def test_the_file_is_there_whole_and_private(tmp_path: Path) -> None:
    digest = write_safely(tmp_path / "a", writing(b"one ", b"two"), random=Dice())

    assert (tmp_path / "a").read_bytes() == b"one two"
    assert digest == hashlib.sha256(b"one two").digest()
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_another_may_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    write_safely(tmp_path / "a", writing(b"new"), random=Dice())

    assert (tmp_path / "a").read_bytes() == b"new"


def test_another_is_left_alone_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    with pytest.raises(NameTaken):
        write_safely(tmp_path / "a", writing(b"new"), random=Dice(), overwrite=False)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


@pytest.mark.parametrize("size_bytes", [0, 1, 4096, 100_000])
@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EIO, StickRemoved),
        (errno.ENODEV, StickRemoved),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
    ],
)
def test_a_place_that_fails_midway_leaves_the_old_file(
    tmp_path: Path, *, size_bytes: int, code: int, told: type[PlaceError]
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    with pytest.raises(told):
        write_safely(tmp_path / "a", failing_after(size_bytes, code), random=Dice())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


def test_a_mistake_of_the_writer_leaves_nothing_and_is_passed_on(tmp_path: Path) -> None:
    def write(out: BinaryIO) -> None:
        out.write(b"half")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_safely(tmp_path / "a", write, random=Dice())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        write_safely(tmp_path / "gone" / "a", writing(b""), random=Dice())


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()

    with pytest.raises(PlaceError):
        write_safely(tmp_path / "a", writing(b"new"), random=Dice())
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_stick_that_forgets_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read back differs: the bytes are altered between the flush and the second look."""
    flush = places.flush_file

    def flush_and_alter(descriptor: int) -> None:
        flush(descriptor)
        os.pwrite(descriptor, b"X", 0)

    monkeypatch.setattr(places, "flush_file", flush_and_alter)

    with pytest.raises(NotKept):
        write_safely(tmp_path / "a", writing(b"one"), random=Dice())
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_flushed_after_the_name_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it a power cut forgets the name: 30 to 335 of 400 simulated ones did."""
    seen: list[bool] = []
    monkeypatch.setattr(places, "flush_folder", lambda folder: seen.append((folder / "a").exists()))

    write_safely(tmp_path / "a", writing(b"one"), random=Dice())

    assert seen == [True]


def test_an_unknown_complaint_of_the_system_is_our_bug(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="Interrupted"):
        write_safely(tmp_path / "a", failing_after(1, errno.EINTR), random=Dice())
