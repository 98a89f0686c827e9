"""Resolving the dependencies into build/locks: for every system and Python that we support, with hashes."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import dev_machine
import dev_setup

if TYPE_CHECKING:
    from collections.abc import Sequence

GROUPS = {"run": (), "test": ("test", "check", "bench"), "app": ("app",)}
"""What each lock holds beside the dependencies of the program itself."""


def lock(arguments: Sequence[str]) -> int:
    """Write the locks anew; without ``--upgrade`` the versions that are there stay where they can.

    Raises:
        dev_machine.CannotGoOn: when uv, the one tool that resolves for other systems, is not at hand.
    """
    uv = shutil.which("uv", path=os.pathsep.join([str(dev_setup.BIN), os.environ.get("PATH", "")]))
    if not uv:
        raise dev_machine.CannotGoOn(
            f"The locks need uv, which is not here. Install it:\n  {dev_setup.PYTHON} -m pip install uv"
        )
    outcomes = [_resolve(name, uv=uv, extra=arguments) for name in GROUPS]
    return max(outcomes)


def _resolve(name: str, *, uv: str, extra: Sequence[str]) -> int:
    wanted = [part for group in GROUPS[name] for part in ("--group", group)]
    same_versions = [] if name == "run" else ["--constraint", "build/locks/run.txt"]
    return dev_setup.call(
        uv, "pip", "compile", "--quiet", "--no-config", "--universal", "--generate-hashes",
        "--python-version", "3.11", "--custom-compile-command", "python3 build/dev.py lock",
        *same_versions, *extra, *wanted, "--output-file", f"build/locks/{name}.txt", "pyproject.toml",
    )  # fmt: skip
