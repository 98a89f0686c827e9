"""What the operating system offers: Qt's system libraries, a display, and the packages that bring them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Found by installing into bare Debian 12 and reading what every library and plugin of Qt links to.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
JOURNEY_TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "age": "age",
    "dbus-daemon": "dbus",
    "xprop": "x11-utils",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
JOURNEY_FILES = {  # what the system's own Python needs to look at the window from outside
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
}

DAMAGE_TOOLS = {  # a recorder of writes is compiled; a stick is made, put in and pulled
    "cc": "gcc",
    "mkfs.exfat": "exfatprogs",
    "mount.exfat-fuse": "exfat-fuse",
    "mkfs.fat": "dosfstools",
    "mcopy": "mtools",
}
DAMAGE_FILES = {"usr/include/stdio.h": "libc6-dev"}

RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Debian 13 and Ubuntu 24.04 count time in 64 bits and say so in the name."""


class CannotGoOn(Exception):
    """The machine, not the code, is in the way; the message says what to do."""


def need_libraries(libraries: Mapping[str, str]) -> None:
    """Make sure that *libraries* (file name to package) can be loaded; other systems bring them along.

    Raises:
        CannotGoOn: when some are missing and we may not install them.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if missing:
        install_or_name(missing, why="for Qt")
    still = [package for library, package in libraries.items() if not _loads(library)]
    if still:
        raise CannotGoOn(_line(still, why="for Qt"))


def want_journey_tools() -> None:
    """Install what journeys through a real window need, or say that they are left out."""
    missing = [package for tool, package in JOURNEY_TOOLS.items() if not shutil.which(tool)]
    missing += [package for file, package in JOURNEY_FILES.items() if not any(Path("/").glob(file))]
    if not missing or not sys.platform.startswith("linux"):
        return
    if _may_install():
        _install(missing)
    else:
        print("Tests that need an X server or the age tool are left out. " + _line(missing, why="for those"))


def want_damage_tools() -> None:
    """Install what some of the damage tests need, one by one: what a system does not have is left out."""
    missing = [package for tool, package in DAMAGE_TOOLS.items() if not shutil.which(tool)]
    missing += [package for file, package in DAMAGE_FILES.items() if not any(Path("/").glob(file))]
    if sys.platform.startswith("linux") and _may_install():
        for package in missing:
            _install([package])


def install_or_name(packages: Iterable[str], *, why: str) -> None:
    """Install *packages* with apt-get when we are root; otherwise stop and name the exact line to type.

    Raises:
        CannotGoOn: when we may not install, or apt-get refused.
    """
    wanted = list(packages)
    if not _may_install() or not _install(wanted):
        raise CannotGoOn(_line(wanted, why=why))


def has_display() -> bool:
    """Whether a window could be shown: supposed on Windows and macOS, read from the environment on Linux."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: list[str]) -> bool:
    print(f"Installing system packages: {' '.join(packages)}")
    if _apt("update").returncode:
        print("The list of system packages could not be brought up to date; going on with the one at hand.")
    names = [_name_here(package) for package in packages]
    done = _apt("install", "--yes", "--no-install-recommends", *names)
    if done.returncode:
        print(done.stderr.strip(), file=sys.stderr)
    return done.returncode == 0


def _name_here(package: str) -> str:
    newer = RENAMED.get(package, package)
    known = subprocess.run(["apt-cache", "show", newer], check=False, capture_output=True)
    return package if known.returncode else newer


def _apt(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["apt-get", "-qq", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
    )


def _line(packages: list[str], *, why: str) -> str:
    return (
        f"Some system packages are missing {why}. Install them with this line, then run this command again:\n"
        f"  sudo apt-get install --no-install-recommends {' '.join(packages)}"
    )
