"""Opens the window. What the lock does not need is loaded later, so that it is there at once."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fieldbook.base.ports import Remembering
from fieldbook.gui import style
from fieldbook.gui.gate.discreet import forget_dialogs
from fieldbook.gui.gate.locked import Locked
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.guard import catch_bugs
from fieldbook.gui.settings.appearance import SCHEMES, Appearance, kept_appearance
from fieldbook.gui.settings.wearing import Wearing

if TYPE_CHECKING:
    from fieldbook.services.session import Outside

_SHAPE_PARTS, _TITLE_PX = 7, 32
_SHAPE = "FIELDBOOK_WINDOW"
"""How a process that starts anew tells the next one where its window was."""


def run(make_outside: "Callable[[], Outside]", folders: Remembering, arguments: list[str]) -> int:
    """Show the window until it is closed.

    Args:
        make_outside: Makes the real world, once something is unlocked.
        folders: Where the vault and the resources lie.
        arguments: What followed ``gui``: ``--vault``, ``--scheme``, ``--touch``.

    Returns:
        The exit code.
    """
    asked = _parse(arguments)
    application = make_application(folders.resources, scheme=asked.scheme or "system", touch=asked.touch)
    wearing = Wearing(application, folders.resources, folders.state)
    wearing.wear(_wish(kept_appearance(folders.state), asked))
    window: list[Window] = []
    restart = _restart(window) if sys.platform != "win32" else None
    window.append(Window(Given(make_outside, asked.vault or folders.vault, restart, wearing)))
    catch_bugs(window[0].tell_bug, window[0].tell_refusal)
    before = _left_behind()
    window[0].begin(Locked(*map(bool, before[5:])) if before else None)
    _give_shape(window[0], before)
    window[0].show()
    if asked.until_painted:
        QTimer.singleShot(0, application.quit)
    return application.exec()


def make_application(resources: Path, *, scheme: str = "system", touch: bool = False) -> QApplication:
    """The dressed application; the one that is there already, if there is one."""
    there = QApplication.instance()
    application = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Fieldbook")
    application.setApplicationDisplayName("Fieldbook")
    application.setDesktopFileName("fieldbook")
    forget_dialogs()
    style.apply(application, scheme=scheme, resources=resources, touch=touch)
    application.setWindowIcon(_window_icon())
    return application


def _wish(kept: Appearance, asked: argparse.Namespace) -> Appearance:
    """What was chosen in the window, unless the command line says otherwise."""
    return replace(kept, scheme=asked.scheme or kept.scheme, touch=asked.touch or kept.touch)


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fieldbook gui", description="Open the window.")
    parser.add_argument("--vault", type=Path, help="folder of the vault")
    parser.add_argument("--scheme", choices=SCHEMES, help="colours")
    parser.add_argument("--touch", action="store_true", help="larger controls, for fingers")
    parser.add_argument("--until-painted", action="store_true", help=argparse.SUPPRESS)  # for measuring
    return parser.parse_args(arguments)


def _restart(window: list[Window]) -> Callable[[Locked], None]:
    def start_anew(locked: Locked) -> None:
        box = window[0].geometry()
        how = (window[0].isMaximized(), locked.idle, locked.lost)
        shape = [box.x(), box.y(), box.width(), box.height(), *map(int, how)]
        os.environ[_SHAPE] = ",".join(map(str, shape))
        sys.stdout.flush()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very program again

    return start_anew


def _left_behind() -> list[int]:
    """What the process before this one told: box of the window, whether maximized, and how it was locked."""
    told = os.environ.pop(_SHAPE, "").split(",")
    whole = len(told) == _SHAPE_PARTS and all(part.lstrip("-").isdecimal() for part in told)
    return [int(part) for part in told] if whole else []


def _give_shape(window: Window, shape: list[int]) -> None:
    """As it was before, or as large as it opens; all of the screen where that has less room."""
    if shape:
        window.setGeometry(*shape[:4])
    if shape[4] if shape else not has_room(window.size(), window.screen().availableSize()):
        window.setWindowState(Qt.WindowState.WindowMaximized)


def has_room(wanted: QSize, screen: QSize) -> bool:
    """Whether a window of a size, with its frame, is seen whole on a screen; large scaling makes it small."""
    framed = wanted.grownBy(QMargins(0, _TITLE_PX, 0, 0))
    return framed.boundedTo(screen) == framed


def _window_icon() -> QIcon:
    return style.icon("shield-check", role="accent", size_px=64)
