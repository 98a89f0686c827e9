"""Opens a sealed file in a child process that has limits and can be killed; both ends live here.

A hostile file can make any parser slow, hungry or worse. What it can reach is this child: it holds one
identity, reads one file, and writes to one pipe. Age hands out text before it has seen the end, so the
parent's stream ends well only when the child did.
"""

import importlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

from fieldbook.base import limits
from fieldbook.base.errors import (
    Altered,
    FieldbookError,
    NotABundle,
    NotForUs,
    NotThere,
    OpeningFailed,
    TooLarge,
    Truncated,
)
from fieldbook.base.ports import Opener
from fieldbook.bundle.envelope import check_header, open_stream

BUFFER_BYTES = 256 * limits.KIB
_NO_WINDOW = cast("int", getattr(subprocess, "CREATE_NO_WINDOW", 0))
_OUT_OF_TIME = {-int(getattr(signal, "SIGXCPU", 24))}
_OUT_OF_MEMORY = 9
_REFUSALS: dict[int, Callable[[], FieldbookError]] = {
    3: NotForUs,
    4: Altered,
    5: Truncated,
    6: NotABundle,
    7: lambda: TooLarge(what="header"),
    8: NotThere,
    _OUT_OF_MEMORY: lambda: OpeningFailed(what="memory"),
}
_EXIT_CODES: dict[type[BaseException], int] = {
    NotForUs: 3,
    Altered: 4,
    Truncated: 5,
    NotABundle: 6,
    TooLarge: 7,
    FileNotFoundError: 8,
    MemoryError: _OUT_OF_MEMORY,
}
_EXPECTED: tuple[type[BaseException], ...] = (*_EXIT_CODES, OSError, ValueError)


# --- the child -------------------------------------------------------------------------------------------


def main() -> int:
    """The child: identity and path come on standard input, the opened bytes go to standard output."""
    limit_this_process()
    return run(sys.stdin.buffer, sys.stdout.buffer)


def run(asked: BinaryIO, plain: BinaryIO) -> int:
    """Open the file that *asked* names (a line with the identity, then the path) into *plain*.

    Returns:
        The exit code: 0 when all of it was opened, otherwise which refusal it was. Nothing is ever said on
        standard error, where a text of the file might slip out.
    """
    identity, _, path = asked.read().partition(b"\n")
    try:
        with Path(os.fsdecode(path)).open("rb") as sealed:
            check_header(sealed.read(limits.AGE_HEADER_MOST_BYTES))
            sealed.seek(0)
            open_stream(sealed, plain, identity.decode("ascii"))
            plain.flush()
    except _EXPECTED as error:
        return _EXIT_CODES.get(type(error), 1)
    return 0


def limit_this_process() -> None:
    """Bound memory and processor time, and leave no core file, where the system can."""
    try:
        resource = importlib.import_module("resource")
    except ModuleNotFoundError:  # Windows; there the parent's clock is the limit
        return
    for name, soft, hard in (
        ("RLIMIT_CORE", 0, 0),
        ("RLIMIT_AS", limits.OPEN_MEMORY_MOST_BYTES, limits.OPEN_MEMORY_MOST_BYTES),
        ("RLIMIT_CPU", limits.OPEN_TIME_MOST_S, limits.OPEN_TIME_MOST_S + 5),  # the soft one says why it ends
    ):
        with suppress(ValueError, OSError):  # some systems refuse to bound one or the other
            resource.setrlimit(getattr(resource, name), (soft, hard))


# --- the parent ------------------------------------------------------------------------------------------


class SealedFile:
    """What is inside a sealed file, as a stream; a context manager. Made by ``open_sealed``."""

    def __init__(self, child: "subprocess.Popen[bytes]", *, most_s: float) -> None:
        """Read from *child*, waiting no longer than *most_s* seconds in all."""
        self._child = child
        self._plain = cast("BinaryIO", child.stdout)
        self._watch = _Watch(child, most_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The child ends here, whatever it was doing."""
        self._watch.close()
        self._child.kill()
        self._plain.close()
        self._child.wait()

    def read(self, size_bytes: int, /) -> bytes:
        """The next so many bytes; fewer only at the end, and only when the file was whole.

        Raises:
            NotForUs, Altered, Truncated, NotABundle, TooLarge: what the child found.
            OpeningFailed: when it took more time or memory than it may.
        """
        with self._watch:
            found = self._plain.read(size_bytes)
            if len(found) < size_bytes:
                self._child.wait()
        if len(found) < size_bytes:
            self._check_ended_well()
        return found

    def _check_ended_well(self) -> None:
        code = self._child.returncode
        if self._watch.fired or code in _OUT_OF_TIME:
            raise OpeningFailed(what="time")
        if code:
            raise _refusal(code)


def open_sealed(
    path: Path, identity: str, *, opener: Opener, most_s: float = limits.OPEN_TIME_MOST_S
) -> SealedFile:
    """What is inside a sealed file, by a child process; to be used in a ``with`` statement.

    Args:
        path: A copy on this machine, never the stick itself: it must not change between looks.
        identity: ``AGE-SECRET-KEY-1…``; it goes to the child through a pipe, never by its command line.
        opener: How to start the child.
        most_s: Seconds to wait for the child in all; time that the caller takes is not counted.

    Raises:
        NotThere: when there is no file.
        NotABundle, Truncated, TooLarge: when its beginning or its size tells already.
    """
    try:
        with path.open("rb") as sealed:
            check_header(sealed.read(limits.AGE_HEADER_MOST_BYTES))
            size_bytes = sealed.seek(0, os.SEEK_END)
    except OSError as error:
        raise NotThere from error
    if size_bytes > limits.BUNDLE_MOST_BYTES:
        raise TooLarge(what=f"{size_bytes} bytes")
    child = subprocess.Popen(  # noqa: S603  # our own program, from the composition root
        opener.command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=BUFFER_BYTES,
        creationflags=_NO_WINDOW,
    )
    _ask(child, identity.encode("ascii") + b"\n" + os.fsencode(path.absolute()))
    return SealedFile(child, most_s=most_s)


def _refusal(code: int) -> FieldbookError:
    refusal = _REFUSALS.get(code)
    return refusal() if refusal else OpeningFailed(what="time or memory")


def _ask(child: "subprocess.Popen[bytes]", question: bytes) -> None:
    asked = cast("BinaryIO", child.stdin)
    with suppress(BrokenPipeError), asked:  # a child that is gone already tells so by its exit code
        asked.write(question)


class _Watch:
    """Kills the child once its parent has waited for it too long, over all its waits together."""

    def __init__(self, child: "subprocess.Popen[bytes]", most_s: float) -> None:
        self._child = child
        self._left_s = most_s
        self._since_s: float | None = None
        self._over = threading.Event()
        self.fired = False
        threading.Thread(target=self._run, args=(min(1.0, most_s / 4),), daemon=True).start()

    def __enter__(self) -> None:
        self._since_s = time.monotonic()

    def __exit__(self, *_error: object) -> None:
        since_s, self._since_s = self._since_s, None
        self._left_s -= time.monotonic() - (since_s or 0.0)

    def close(self) -> None:
        self._over.set()

    def _run(self, every_s: float) -> None:
        while not self._over.wait(every_s):
            since_s = self._since_s
            if since_s is not None and time.monotonic() - since_s > self._left_s:
                self.fired = True
                self._child.kill()
                return


if __name__ == "__main__":
    sys.exit(main())
