"""Getting a machine ready: the virtual environment, the locked packages, and how to call what is in them."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import dev_machine

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "build" / "locks"
OUT = ROOT / "build" / "out"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

FOREIGN = {"PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"}
"""What would let another Python's packages in, or have every process compile everything anew."""

NOT_THERE_YET = 3
"""The exit code of a command whose subject has not been built yet."""

HOLDS = {"run": ("run",), "test": ("test", "run"), "app": ("app", "run")}
"""Which locks are satisfied once the packages of one have been installed (checked by tests/house)."""


def ready(lock: str) -> None:
    """Make sure that the virtual environment holds exactly the packages of *lock*.

    A second call costs a few milliseconds: the lock's digest is kept beside the packages.

    Raises:
        dev_machine.CannotGoOn: when neither a virtual environment nor the packages can be made.
    """
    if not _venv_works():
        _make_venv()
    digest = _digest(lock)
    stamp = _stamp(lock)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return
    print(f"Installing the packages of build/locks/{lock}.txt into .venv (once; minutes on a slow line).")
    _install(LOCKS / f"{lock}.txt")
    for held in HOLDS[lock]:
        _stamp(held).write_text(_digest(held), encoding="utf-8")


def call(*command: str | Path, **extra_environment: str) -> int:
    """Run *command* from the root of the repository; give its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=_environment(extra_environment), check=False
    ).returncode


def hear(*command: str | Path, **extra_environment: str) -> subprocess.CompletedProcess[str]:
    """Run *command* from the root of the repository and keep what it says."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=_environment(extra_environment),
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def _environment(extra: dict[str, str]) -> dict[str, str]:
    ours = {"PYTHONUTF8": "1", "VIRTUAL_ENV": str(VENV)}
    inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return inherited | ours | extra


def _venv_works() -> bool:
    """A folder that was copied, or whose Python has gone, is made anew."""
    if not PYTHON.exists():
        return False
    asked = subprocess.run(
        [str(PYTHON), "-c", "import sys; print(sys.prefix)"], check=False, capture_output=True, text=True
    )
    return asked.returncode == 0 and Path(asked.stdout.strip()).resolve() == VENV.resolve()


def _make_venv() -> None:
    print(f"Making the virtual environment .venv with Python {sys.version.split()[0]}.")
    if not _has("ensurepip") and not _has("pip"):
        dev_machine.install_or_name(["python3-venv"], why="to make a virtual environment")
    without_pip = [] if _has("ensurepip") else ["--without-pip"]  # then the pip outside serves it
    made = call(sys.executable, "-m", "venv", "--clear", *without_pip, VENV)
    if made:
        raise dev_machine.CannotGoOn(
            "The virtual environment could not be made; nothing else has been changed. "
            "The lines above say why; on Debian and Ubuntu it is usually this:\n"
            "  sudo apt-get install --no-install-recommends python3-venv"
        )


def _install(lock: Path) -> None:
    pip: list[str | Path] = [PYTHON, "-m", "pip"]
    if hear(*pip, "--version").returncode and _has("pip"):
        pip = [sys.executable, "-m", "pip", "--python", PYTHON]
    # Wheels only: nothing that is downloaded may run before its hash has been compared.
    failed = call(
        *pip, "install", "--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:",
        "--disable-pip-version-check", "--requirement", lock,
    )  # fmt: skip
    if failed:
        raise dev_machine.CannotGoOn(
            f"The packages of {lock.relative_to(ROOT)} are not all installed; the lines above name the first "
            "one that is missing. Check the connection to the package index and run this command again."
        )


def _has(module: str) -> bool:
    # A fresh importlib look-up: apt may have brought the module a moment ago.
    importlib.invalidate_caches()
    return importlib.util.find_spec(module) is not None


def _stamp(lock: str) -> Path:
    return VENV / f"fieldbook-{lock}.sha256"


def _digest(lock: str) -> str:
    return hashlib.sha256((LOCKS / f"{lock}.txt").read_bytes()).hexdigest()
