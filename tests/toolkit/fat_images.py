"""A real FAT32, in an image: what a program did to a folder is done again there, sector by sector.

The kernel is not asked: mtools writes as a driver would, fsck.fat mends as a computer does when a stick is
put in again. Between two flushes a stick may write its sectors in any order, or never.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.toolkit.ports import Dice
from tests.toolkit.powercut.recording import ACKNOWLEDGED, Call

SECTOR_BYTES = 512
TOOLS = ("mkfs.fat", "fsck.fat", "mcopy", "mren", "mdel", "mdir")
NEEDS_FAT = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs dosfstools and mtools")
_SIZE_BYTES = 34 * 2**20  # the smallest that may be a FAT32
_BLOCK_BYTES = 128 * SECTOR_BYTES
_MENDED = 1
_PLAIN = {"MTOOLS_SKIP_CHECK": "1"}

Sectors = dict[int, bytes]


@dataclass(frozen=True, slots=True)
class Step:
    """What one deed changed on the stick.

    Attributes:
        sectors: The new content of each sector that changed, by its number.
        is_flushed: All before it is on the stick from now on.
        said: How many words had been given by then.
    """

    sectors: Sectors
    is_flushed: bool
    said: int


class FatImage:
    """An image with a FAT32 on it, and the hands of mtools."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @classmethod
    def made(cls, file: Path) -> "FatImage":
        """A fresh one, empty."""
        with file.open("wb") as image:
            image.truncate(_SIZE_BYTES)
        _run("mkfs.fat", "-F", "32", "-s", "1", str(file))
        return cls(file)

    def put(self, name: str, content: bytes) -> None:
        """Write a whole file."""
        source = self.file.with_suffix(".content")
        source.write_bytes(content)
        _run("mcopy", "-o", "-i", str(self.file), str(source), f"::{name}")

    def rename(self, source: str, target: str) -> None:
        """Give a file another name."""
        _run("mren", "-i", str(self.file), f"::{source}", target)

    def remove(self, name: str) -> None:
        """Take a file away."""
        _run("mdel", "-i", str(self.file), f"::{name}")

    def mend(self) -> None:
        """As a computer does by itself when the stick is put in."""
        command = [_program("fsck.fat"), "-a", "-w", str(self.file)]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode > _MENDED:
            raise OSError(done.stdout.decode(errors="replace"))

    def files(self, into: Path, ending: str) -> dict[str, bytes]:
        """The files whose names end so, read from the image."""
        into.mkdir()
        listed = _run("mdir", "-b", "-i", str(self.file), "::").splitlines()
        names = [line.removeprefix("::/") for line in listed if line.endswith(ending)]
        for name in names:
            _run("mcopy", "-n", "-i", str(self.file), f"::{name}", str(into / name))
        found = {name: (into / name).read_bytes() for name in names}
        shutil.rmtree(into)
        return found


@dataclass
class Replay:
    """Does again on an image what a program did in one folder.

    Attributes:
        steps: What each deed changed.
    """

    image: FatImage
    folder: str
    steps: list[Step] = field(default_factory=list)
    _open: dict[tuple[int, int], str] = field(default_factory=dict)
    _waiting: dict[str, bytearray] = field(default_factory=dict)
    _said: int = 0

    def follow(self, calls: Sequence[Call]) -> "Replay":
        """Do all of *calls* that were made in the folder; gives itself."""
        for call in calls:
            self._follow(call)
        return self

    def _follow(self, call: Call) -> None:
        if call.operation == "o":
            self._open[call.handle] = os.fsdecode(call.first)
            return
        path = os.fsdecode(call.first) if call.operation in "mu" else self._open.get(call.handle, "")
        if call.operation == "w" and Path(path).name == ACKNOWLEDGED:
            self._said += call.first.count(b"\n")
        name = path.removeprefix(f"{self.folder}/")
        if path != self.folder and (name == path or "/" in name):
            return
        if call.operation == "w":
            content = self._waiting.setdefault(name, bytearray())
            content[call.offset : call.offset + len(call.first)] = call.first
        elif call.operation == "s":
            self._flushed(name)
        elif call.operation == "m":
            self._moved(name, Path(call.second).name)
        elif call.operation == "u":
            self._write(name)
            self._step(lambda: self.image.remove(name))

    def _flushed(self, name: str) -> None:
        self._write(name)
        self.steps.append(Step({}, is_flushed=True, said=self._said))

    def _moved(self, source: str, target: str) -> None:
        self._write(source)
        self._step(lambda: self.image.rename(source, target))

    def _write(self, name: str) -> None:
        content = self._waiting.pop(name, None)
        if content is not None:
            self._step(lambda: self.image.put(name, bytes(content)))

    def _step(self, deed: Callable[[], None]) -> None:
        before = self.image.file.read_bytes()
        deed()
        changed = dict(_changed(before, self.image.file.read_bytes()))
        self.steps.append(Step(changed, is_flushed=False, said=self._said))


def pulled(empty: bytes, steps: Sequence[Step], count: int) -> Iterator[tuple[bytes, int]]:
    """So many sticks as they could be when they were pulled, and how many words had been given by then."""
    dice = Dice(f"the stick is pulled {count} times")
    for number in range(count):
        done = steps[: 1 + (number * len(steps)) // count]
        flushed = max((at for at, step in enumerate(done) if step.is_flushed), default=0)
        stick = bytearray(empty)
        for step in done[:flushed]:
            _lay(stick, step.sectors)
        for step in done[flushed:]:
            _lay(stick, {at: raw for at, raw in step.sectors.items() if dice.take(1)[0] % 3 != number % 3})
        yield bytes(stick), done[-1].said


def _lay(stick: bytearray, sectors: Sectors) -> None:
    for at, raw in sectors.items():
        stick[at * SECTOR_BYTES : (at + 1) * SECTOR_BYTES] = raw


def _changed(before: bytes, after: bytes) -> Iterator[tuple[int, bytes]]:
    for block in range(0, len(after), _BLOCK_BYTES):
        if before[block : block + _BLOCK_BYTES] != after[block : block + _BLOCK_BYTES]:
            for first in range(block, min(block + _BLOCK_BYTES, len(after)), SECTOR_BYTES):
                sector = after[first : first + SECTOR_BYTES]
                if before[first : first + SECTOR_BYTES] != sector:
                    yield first // SECTOR_BYTES, sector


def _program(name: str) -> str:
    return shutil.which(name) or name


def _run(name: str, *more: str) -> str:
    done = subprocess.run(
        [_program(name), *more],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={**os.environ, **_PLAIN},
    )
    return done.stdout
