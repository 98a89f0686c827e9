"""Kills a child in the middle of its work, and hands over what it had acknowledged by then."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import pytest

from tests.toolkit import brooding

ROOT = Path(__file__).parents[2]
NEEDS_FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")
_GOLDEN = 0.618_033_988_749_895  # its multiples, without their whole part, fall evenly between 0 and 1
ROUND = 25
_LONGER = 1.1
"""By so much a deed may be longer than was believed, when it had not ended yet at a moment within it."""


def child_environment() -> dict[str, str]:
    """In which a script of ours finds the program and these tests."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])}


def kills(usually: int) -> int:
    """How often to kill: ``FIELDBOOK_KILLS``, or *usually*."""
    return int(os.environ.get("FIELDBOOK_KILLS", usually))


def spread(number: int) -> float:
    """The *number*-th of moments that fall evenly between 0 and 1, without any chance in them."""
    return (number * _GOLDEN) % 1


def anew(folder: Path, number: int) -> bool:
    """Lay out ``before`` as ``now`` beneath *folder* for every so manieth kill; whether that was done.

    What grows with every child would make a thousand of them slow, and tell nothing more.
    """
    if number % ROUND:
        return False
    shutil.rmtree(folder / "now", ignore_errors=True)
    shutil.copytree(folder / "before", folder / "now")
    return True


class Children:
    """Children of one script, which are started and killed one after the other.

    When to kill is said in parts of a deed, not in seconds: how long each deed takes on this machine is seen
    while children work, so that kills fall everywhere within it, however busy the machine is.

    Args:
        script: It prints one line after each of its deeds, and never ends.
        deeds: So many different deeds alternate in it.
    """

    def __init__(self, script: str, *, deeds: int = 1) -> None:
        self._took_s: dict[int, float] = {}
        self._deeds = deeds
        self._mother = subprocess.Popen(
            [sys.executable, brooding.__file__, script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=child_environment(),
            bufsize=0,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pipe in self._pipes():
            pipe.close()
        self._mother.wait()

    def told_until_killed(self, arguments: list[str], *, lines: int, moment: float) -> list[str]:
        """Start the script with *arguments*, and kill it somewhere after it has printed *lines*.

        Args:
            arguments: Of the script.
            lines: So many acknowledgements are waited for, or more while it is not known how long deeds take.
            moment: The kill comes within the deed that follows, between 0 for at once and 1 for about its
                end; sooner when the child prints again.

        Returns:
            Every line that it had printed whole.

        Raises:
            RuntimeError: when the child ended by itself.
        """
        self._pipes()[0].write(json.dumps(arguments).encode() + b"\n")
        child = int(self._line())
        heard = [self._line()]
        while len(heard) < lines or self._next(heard) not in self._took_s:
            began_s = time.monotonic()
            heard.append(self._line())
            self._took_s[(len(heard) - 1) % self._deeds] = time.monotonic() - began_s
        self._wait(self._next(heard), moment)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        return [line.decode("ascii") for line in (*heard, *self._rest())]

    def _next(self, heard: list[bytes]) -> int:
        return len(heard) % self._deeds

    def _wait(self, deed: int, moment: float) -> None:
        """Until so much of *deed* may be done, or it is; what is seen by that is kept for the next child."""
        began_s, usual_s = time.monotonic(), self._took_s[deed]
        ended, _, _ = select.select([self._pipes()[1]], [], [], moment * usual_s)
        self._took_s[deed] = time.monotonic() - began_s if ended else usual_s * _LONGER

    def _line(self) -> bytes:
        line = self._pipes()[1].readline()
        if not line.endswith(b"\n") or line.startswith(brooding.ENDED[1:]):
            raise RuntimeError("the child ended by itself")
        return line[:-1]

    def _rest(self) -> list[bytes]:
        """What was printed between the last line waited for and the kill; half a line was never told."""
        raw = b""
        while brooding.ENDED not in raw or not raw.endswith(b"\n"):
            read = self._pipes()[1].read(65536)
            if not read:
                raise RuntimeError("nobody is there to tell how the child ended")
            raw += read
        printed, _, status = raw.partition(brooding.ENDED)
        if int(status) != -signal.SIGKILL:
            raise RuntimeError("the child ended by itself")
        return printed.split(b"\n")[:-1]

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._mother.stdin is None or self._mother.stdout is None:
            raise RuntimeError("no pipe")
        return self._mother.stdin, self._mother.stdout
