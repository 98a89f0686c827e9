"""The application that ships: the folder that PyInstaller makes, its tests, and the installers."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import dev_checks
import dev_machine
import dev_run
import dev_setup
import dev_words

if TYPE_CHECKING:
    from collections.abc import Sequence

SPEC = dev_setup.ROOT / "build" / "fieldbook.spec"
DIST = dev_setup.OUT / "dist"
EPOCH_WITHOUT_GIT = "1767225600"
"""1 January 2026, where there is no commit whose time could be taken: two builds shall be the same bytes."""


def app(arguments: Sequence[str] = ()) -> int:
    """Build the application folder; PyInstaller's own folders go beneath build/out, never into build/."""
    dev_machine.need_libraries(dev_machine.OFFSCREEN)
    if sys.platform.startswith("linux") and not shutil.which("objdump"):
        dev_machine.install_or_name(["binutils"], why="to collect the libraries of the application")
    dev_setup.ready("app")
    dev_words.compile_words()
    failed = dev_setup.call(
        dev_setup.PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--workpath", dev_setup.OUT / "work", "--distpath", DIST, *arguments, SPEC,
        SOURCE_DATE_EPOCH=_epoch(), PYTHONHASHSEED="0",
    )  # fmt: skip
    if not failed:
        print(f"The application is in {DIST / 'fieldbook'}")
    return failed


def installer(_arguments: Sequence[str]) -> int:
    """Say plainly that installers are not made yet."""
    print("Installers are not made yet; installer/README.md says what is planned. `app` makes the folder.")
    return dev_setup.NOT_THERE_YET


def everything(_arguments: Sequence[str]) -> int:
    """Run what a release needs, and stop at the first step that does not pass."""
    return dev_checks.test([]) or dev_run.docs(["--check"]) or app() or dev_checks.frozen([])


def _epoch() -> str:
    if not shutil.which("git"):
        return EPOCH_WITHOUT_GIT
    return dev_setup.hear("git", "log", "-1", "--format=%ct").stdout.strip() or EPOCH_WITHOUT_GIT
