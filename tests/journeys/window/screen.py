"""A screen of its own: an X server, a window manager and a bus on which programs tell what they show."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event

SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "xprop")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
ENOUGH_S = 120.0
"""To start the program alone may take half a minute on a machine that is busy with other tests."""
LOOK_AGAIN_S = 0.03


def lacking() -> list[str]:
    """What this machine would have to have for a window that is operated from outside."""
    missing = [name for name in NEEDED if not shutil.which(name)]
    bound = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], check=False, capture_output=True).returncode
    )
    return missing if bound else [*missing, "python3-pyatspi"]


def program(name: str) -> str:
    """Where a program lies; its bare name where it does not."""
    return shutil.which(name) or name


def pause(seconds: float = LOOK_AGAIN_S) -> None:
    """Let another process have its turn before one looks again."""
    Event().wait(seconds)


class Screen:
    """Where it is: the environment for whoever shall be seen on it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def take_picture(self, path: Path) -> None:
        """Keep what is seen now, where the tool for it is there."""
        if shutil.which("import"):
            subprocess.run(
                [program("import"), "-window", "root", str(path)],
                env=self.environment,
                check=False,
                timeout=ENOUGH_S,
            )


@contextmanager
def open_screen(folder: Path) -> Iterator[Screen]:
    """A screen of 1366 by 768 until the end of the block; *folder* is for what its programs keep."""
    with ExitStack() as stack:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
        kept.pop("WAYLAND_DISPLAY", None)
        environment = kept | {
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        environment["DISPLAY"] = ":" + _first_line(
            stack, ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"], environment
        )
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(
            stack, ["dbus-daemon", "--session", "--nofork", "--print-address=1"], environment
        )
        _start_manager(stack, environment)
        yield Screen(environment)


def _first_line(stack: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """Start *command*, and wait for the one line that says that it is ready."""
    started = _start(stack, command, environment)
    if started.stdout is None:
        raise RuntimeError("no pipe")
    return started.stdout.readline().decode("ascii").strip()


def _start(stack: ExitStack, command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    started = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    stack.callback(_end, started)
    return started


def _end(started: subprocess.Popen[bytes]) -> None:
    started.terminate()
    started.wait(timeout=ENOUGH_S)
    if started.stdout is not None:
        started.stdout.close()


def _start_manager(stack: ExitStack, environment: dict[str, str]) -> None:
    """Windows that come before their manager are never given the keyboard; it ends when it comes too soon."""
    manager = _start(stack, ["openbox"], environment)
    for _ in range(int(ENOUGH_S / LOOK_AGAIN_S)):
        asked = subprocess.run(
            [program("xprop"), "-root", "_NET_SUPPORTING_WM_CHECK"],
            env=environment,
            check=False,
            capture_output=True,
        )
        if b"window id" in asked.stdout:
            return
        if manager.poll() is not None:
            manager = _start(stack, ["openbox"], environment)
        pause()
    raise RuntimeError("no window manager")
