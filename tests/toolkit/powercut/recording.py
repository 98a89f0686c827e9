"""Runs a child and notes, in their order, its writes, flushes and renames beneath one folder.

The notes come from ``recorder.c``, which is loaded in front of the C library; whatever the child is made of,
the real database engine included, writes through that. Linux with a C compiler only.
"""

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.toolkit.killing import ROOT

COMPILER = shutil.which("cc")
NEEDS_RECORDER = pytest.mark.skipif(
    not sys.platform.startswith("linux") or COMPILER is None, reason="needs Linux and a C compiler"
)
ACKNOWLEDGED = "acknowledged"
"""The file, right beneath the recorded folder, into which a child writes what somebody was told."""

_SOURCE = Path(__file__).with_name("recorder.c")
_NOTE = struct.Struct("<IIqqII")


@dataclass(frozen=True, slots=True)
class Call:
    """One call that succeeded.

    Attributes:
        operation: ``o`` opened, ``w`` written, ``t`` cut, ``a`` allocated, ``s`` flushed, ``m`` renamed,
            ``u`` removed, ``d`` a folder made.
        handle: The process and its descriptor.
        offset: Where it was written, the size it was cut to, or the flags it was opened with.
        first: The bytes written, or the path.
        second: The new path.
    """

    operation: str
    handle: tuple[int, int]
    offset: int
    first: bytes
    second: str


def record(folder: Path, scratch: Path, command: list[str]) -> list[Call]:
    """Run the script and arguments in *command* to its end; what it did beneath *folder*.

    With ``Path()`` all files of the computer are noted.

    Raises:
        CalledProcessError: when it does not end well.
    """
    notes = scratch / "notes"
    notes.unlink(missing_ok=True)
    run_under(folder, scratch, command)
    return list(_calls(notes.read_bytes()))


def run_under(folder: Path, scratch: Path, command: list[str]) -> str:
    """Run the script and arguments in *command* under the recorder; what it printed.

    Raises:
        CalledProcessError: when it does not end well.
    """
    library = scratch / "recorder.so"
    subprocess.run(
        [str(COMPILER), "-shared", "-fPIC", "-O1", "-o", library, _SOURCE, "-lpthread"], check=True
    )
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)]),
        "LD_PRELOAD": str(library),
        "FIELDBOOK_RECORDED": "" if folder == Path() else str(folder),
        "FIELDBOOK_NOTES": str(scratch / "notes"),
    }
    done = subprocess.run(
        [sys.executable, *command], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def acknowledge(folder: Path, said: str) -> None:
    """For the child: *said* was told to somebody, and must hold from now on."""
    with (folder / ACKNOWLEDGED).open("a", encoding="ascii") as file:
        file.write(f"{said}\n")


def _calls(raw: bytes) -> Iterator[Call]:
    at = 0
    while at < len(raw):
        operation, process, descriptor, offset, first, second = _NOTE.unpack_from(raw, at)
        at += _NOTE.size
        yield Call(
            chr(operation),
            (process, descriptor),
            offset,
            raw[at : at + first],
            os.fsdecode(raw[at + first : at + first + second]),
        )
        at += first + second
