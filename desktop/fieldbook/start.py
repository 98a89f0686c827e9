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


OPENER_WORD, VIEWER_WORD = "--open-sealed", "--draw-pages"


class OwnOpener:
    """Starts this very program again as a child: the one that opens sealed files, or the one that draws."""

    def __init__(self, word: str = OPENER_WORD) -> None:
        self._word = word

    def command(self) -> tuple[str, ...]:
        """The frozen program by its own name; from source the interpreter and ``desktop/main.py``."""
        if getattr(sys, "frozen", False):
            return (sys.executable, self._word)
        return (sys.executable, str(_root() / "desktop" / "main.py"), self._word)


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
    process.make_private()  # first of all: what opens sealed files holds a key as well
    if arguments[:1] == [OPENER_WORD]:
        from fieldbook.bundle import opener

        return opener.main()
    if arguments[:1] == [VIEWER_WORD]:
        from fieldbook.gui.viewing import child

        return child.main()
    for_window = of_window(arguments)
    if for_window is not None:
        return _window(for_window)
    if arguments[0] == "tour":
        from fieldbook.gui.tour import run_tour

        return run_tour(outside(), Path(arguments[1]))
    from fieldbook.cli.run import run

    return run(arguments, outside=outside(), folders=StandardFolders())


def of_window(arguments: list[str]) -> list[str] | None:
    """What the window is opened with where *arguments* hold no other command; None for the command line."""
    first = arguments[0] if arguments else ""
    named = 2 if first == "--vault" else int(first.startswith("--vault="))
    rest = arguments[named:]
    return arguments[:named] + rest[1:] if rest[:1] in ([], ["gui"]) else None


def outside() -> "Outside":
    """The real world, for the services."""
    from fieldbook.base.limits import RESERVE_BYTES
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
        viewer=OwnOpener(VIEWER_WORD),
        reserve_bytes=RESERVE_BYTES,
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
