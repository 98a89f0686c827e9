"""What is left in memory once the window has locked, and on the disk after a crash (C2, C3)."""

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.toolkit.killing import ROOT
from tests.toolkit.vaults import found, save_operation

MARKER = "Zanzibarquartz"
CHILD = str(Path(__file__).with_name("locked_child.py"))
RECORDS = 20
LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(os.geteuid()), reason="root on Linux looks in"
)
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault whose operations have unmistakable names, closed."""
    session = found(tmp_path / "vault")
    for number in range(RECORDS):
        save_operation(session, f"{MARKER} {number}")
    session.close()
    return tmp_path / "vault"


def copies(pid: int, *sought: bytes) -> int:
    """How often any of *sought* stands in the memory of a process, by its own map."""
    spans = re.findall(r"^([0-9a-f]+)-([0-9a-f]+) rw", Path(f"/proc/{pid}/maps").read_text(), re.MULTILINE)
    counted = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for first, last in ((int(one, 16), int(other, 16)) for one, other in spans):
            memory.seek(first)
            held = memory.read(last - first)
            counted += sum(held.count(one) for one in sought)
    return counted


def left_behind(folder: Path, way: str) -> tuple[int, int]:
    """Copies of the key, and of what was shown, in the process that has locked that *way*."""
    command = [sys.executable, CHILD, str(folder), way]
    with subprocess.Popen(
        command, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        if child.stdout is None:
            raise RuntimeError("no pipe")
        key, shown = child.stdout.readline().split()
        assert int(shown) == RECORDS
        assert child.stdout.readline() == "locked\n"
        found_key = copies(child.pid, key.encode(), bytes.fromhex(key))
        found_words = copies(child.pid, MARKER.encode(), MARKER.encode("utf-16-le"))
        child.kill()
    return found_key, found_words


@LINUX
def test_nothing_is_left_in_memory(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Closing alone leaves something behind, which is why the window starts anew; the check bites."""
    anew, closed = left_behind(folder, "anew"), left_behind(folder, "closed")

    with capsys.disabled():
        print(f"\nC2 after the lock {anew} copies of keys and words; after closing alone {closed}")  # noqa: T201 - the figure
    assert anew == (0, 0)
    assert sum(closed) > 0


CRASH = """
import os, sys, resource
from pathlib import Path
if sys.argv[1] == "private":
    from fieldbook.machine.process import make_private
    make_private()
sys.stdout.write(f"{resource.getrlimit(resource.RLIMIT_CORE)[0]} {os.stat('/proc/self/mem').st_uid}")
sys.stdout.flush()
os.abort()
"""


@LINUX
@pytest.mark.parametrize(("way", "limit"), [("private", "0"), ("as it is", "4096")])
def test_a_crash_leaves_no_core(tmp_path: Path, way: str, limit: str) -> None:
    """The limit on core files is what the kernel goes by; without our word it would be the system's."""

    def allow_cores() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.RLIM_INFINITY))

    done = subprocess.run(
        [sys.executable, "-c", CRASH, way],
        env=ENVIRONMENT,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=allow_cores,
    )

    assert done.returncode < 0
    assert done.stdout.split()[0] == limit
    if way == "private":
        assert list(tmp_path.glob("*core*")) == []
