"""The composition root: the real clock, randomness, folders and catalogue; picks the window or the console.

The one module that may import anything. What the lock screen does not need is imported late.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.machine import process
from fieldbook.machine.identity import machine_name

if TYPE_CHECKING:
    from fieldbook.services.session import Outside


class SystemClock:
    """The computer's clock."""

    def now_at(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)


class SystemRandom:
    """The operating system's randomness."""

    def take(self, size_bytes: int) -> bytes:
        """Unpredictable bytes."""
        return os.urandom(size_bytes)


class OwnOpener:
    """Starts this very program again as the child that opens sealed files."""

    def command(self) -> tuple[str, ...]:
        """The frozen program by its own name; from source the interpreter and ``desktop/main.py``."""
        if getattr(sys, "frozen", False):
            return (sys.executable, OPENER_WORD)
        return (sys.executable, str(_root() / "desktop" / "main.py"), OPENER_WORD)


OPENER_WORD = "--open-sealed"


class StandardFolders:
    """Where an officer's vault lies, and where the program's own data lies."""

    @property
    def vault(self) -> Path:
        """``FIELDBOOK_VAULT``, or the usual place for a person's data on this system."""
        named = os.environ.get("FIELDBOOK_VAULT")
        return Path(named) if named else _data_home() / "Fieldbook" / "vault"

    @property
    def state(self) -> Path:
        """What this machine remembers outside any vault; ``FIELDBOOK_STATE``, or the usual place."""
        named = os.environ.get("FIELDBOOK_STATE")
        return Path(named) if named else _state_home() / "Fieldbook"

    @property
    def resources(self) -> Path:
        """Beside the code, or inside the packaged program."""
        return _root() / "resources"


def main(arguments: list[str]) -> int:
    """Run Fieldbook with *arguments*; without a command the window opens.

    Returns:
        The exit code, as ``docs/cli.md`` lists them.
    """
    if arguments[:1] == [OPENER_WORD]:
        from fieldbook.bundle import opener

        return opener.main()
    process.make_private()
    if not arguments or arguments[0] == "gui":
        return _window(arguments[1:])
    if arguments[0] == "tour":
        from fieldbook.gui.tour import run_tour

        return run_tour(outside(), Path(arguments[1]))
    from fieldbook.cli.run import run

    return run(arguments, outside=outside(), folders=StandardFolders())


def outside() -> "Outside":
    """The real world, for the services."""
    from fieldbook.catalogue import CATALOGUE
    from fieldbook.services.road.drives import drives
    from fieldbook.services.session import Here, Outside

    folders = StandardFolders()
    here = Here(folders.state, machine_name())
    return Outside(
        SystemClock(),
        SystemRandom(),
        CATALOGUE,
        OwnOpener(),
        folders.resources,
        here=here,
        find_drives=drives,
    )


def _window(arguments: list[str]) -> int:
    from fieldbook.gui.run import run

    return run(outside, StandardFolders(), arguments)


def _root() -> Path:
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parents[2]


def _state_home() -> Path:
    if sys.platform in {"win32", "darwin"}:
        return _data_home()
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")


def _data_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
