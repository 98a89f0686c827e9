"""The world around a monkey: a clock that jumps, a stick that comes and goes, a disk that fills, files."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.gui.ask import SystemAsk
from fieldbook.services.road import Drive
from fieldbook.services.session import Here, Outside
from fieldbook.start import SystemClock, SystemRandom
from tests.monkey.chance import Chance
from tests.toolkit.small_disks import SmallDisk
from tests.toolkit.vaults import outside

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_RESERVE_BYTES = 2 * 1024 * 1024
"""A smaller one than that of the program, for a disk that is as much smaller."""


class JumpingClock:
    """The computer's clock, as somebody sets it."""

    def __init__(self) -> None:
        self._real = SystemClock()
        self.off_by = timedelta()

    def now_at(self) -> datetime:
        return self._real.now_at() + self.off_by


@dataclass
class World:
    """Everything around the window.

    Attributes:
        folder: Holds ``vault``, ``stick``, ``files`` and ``state``.
        disk: The disk on which the vault lies, where it may be filled.
    """

    folder: Path
    clock: JumpingClock
    disk: SmallDisk | None = None

    @property
    def vault(self) -> Path:
        return self.folder / "disk" / "vault"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    def outside(self) -> Outside:
        """The world for the services: real but for its clock, its sticks and the cost of a passphrase."""
        here = Here(self.folder / "state", "monkey")
        plain = outside("monkey", random=SystemRandom())
        return replace(
            plain, clock=self.clock, here=here, find_drives=self._drives, reserve_bytes=_RESERVE_BYTES
        )

    def pull(self) -> None:
        """Pull the stick out, whatever is being written."""
        with suppress(OSError):
            self.stick.rename(self.folder / "pocket")

    def put_in(self) -> None:
        """Put it in again."""
        with suppress(OSError):
            (self.folder / "pocket").rename(self.stick)

    def empty_stick(self) -> None:
        """Somebody else deletes what is on it."""
        for file in self.stick.glob("*.fb*"):
            with suppress(OSError):
                file.unlink()

    def files(self) -> list[Path]:
        """What might be chosen to be read: good files, and some that are not."""
        return sorted(path for path in (self.folder / "files").rglob("*") if path.is_file()) or [self.folder]

    def _drives(self) -> tuple[Drive, ...]:
        if not self.stick.is_dir():
            return ()
        with suppress(OSError):
            free = shutil.disk_usage(self.stick).free
            return (Drive(self.stick, "BLUE", free, writable=True, file_system="vfat"),)
        return ()


class HastyAsk:
    """The Ask port: chooses at random among what lies about, or thinks better of it.

    Where nothing of this computer can come to harm, the system's own dialog is put up now and then.
    """

    def __init__(self, world: World, chance: Chance, *, dialogs: bool) -> None:
        self._world, self._chance = world, chance
        self._dialogs = dialogs
        self.window: QWidget | None = None

    def folder(self, title: str, start: str) -> Path | None:
        if dialog := self._dialog():
            return dialog.folder(title, str(self._world.folder))
        if self._chance.one_in(6):
            return None
        whole = self._world.folder
        strange = [path for path in (whole / "files").iterdir() if path.is_dir()]
        usual = [self._world.stick, whole / "files", whole / "out", whole / "gone", whole]
        return self._chance.pick([*usual, *strange])

    def file(self, title: str, start: str, kinds: str) -> Path | None:
        if dialog := self._dialog():
            return dialog.file(title, str(self._world.folder), kinds)
        return None if self._chance.one_in(6) else self._chance.pick(self._world.files())

    def target(self, title: str, start: str, kinds: str) -> Path | None:
        if dialog := self._dialog():
            return dialog.target(title, str(self._world.folder / "out"), kinds)
        if self._chance.one_in(6):
            return None
        name = Path(start).name or "copy"
        place = self._chance.pick(
            [self._world.folder / "out", self._world.folder / "gone", self._world.stick]
        )
        return place / (f"{self._chance.below(1000)}-{name}" if self._chance.below(3) else name)

    def _dialog(self) -> SystemAsk | None:
        if self._dialogs and self.window is not None and self._chance.one_in(3):
            return SystemAsk(self.window)
        return None
