"""The window's end: starts the child that draws, asks it for pages, and stops it when it takes too long."""

import subprocess
import threading
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Self, cast

from fieldbook.base import limits
from fieldbook.base.errors import FileLocked, NotShowable, ViewingFailed
from fieldbook.base.ports import Opener
from fieldbook.gui.viewing.frames import DRAWN, OPENED, PIXEL_BYTES, Asked, Drawn, Verdict, head_of

_NO_WINDOW = cast("int", getattr(subprocess, "CREATE_NO_WINDOW", 0))


class Viewer:
    """One opened file; a context manager. May be used from one thread at a time, whichever it is."""

    def __init__(
        self, raw: bytes, media_type: str, *, opener: Opener, most_s: float = limits.VIEW_TIME_MOST_S
    ) -> None:
        """Open *raw* in a child.

        Args:
            raw: The file as it is.
            media_type: Which decoder opens it.
            opener: How to start the child.
            most_s: Seconds to wait for it each time.

        Raises:
            NotShowable: when it is not what it claims to be, or too large.
            FileLocked: when it asks for a password.
            ViewingFailed: when the child took too long, or ended.
        """
        self._media_type, self._most_s = media_type, most_s
        self._child = subprocess.Popen(  # noqa: S603  # our own program, from the composition root
            opener.command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
        self._asked = cast("BinaryIO", self._child.stdin)
        self._drawn = cast("BinaryIO", self._child.stdout)
        try:
            head = self._exchange(head_of(media_type, len(raw)), raw, most_bytes=OPENED.size)
            verdict, self.pages = OPENED.unpack(head)
            self._check(verdict)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The child ends here, whatever it was doing."""
        self.close()

    def draw(self, asked: Asked) -> Drawn:
        """One page.

        Raises:
            NotShowable: when that page cannot be drawn; others may.
            ViewingFailed: when the child took too long, or ended; nothing more can be asked of it.
        """
        head = self._exchange(asked.packed(), most_bytes=DRAWN.size)
        verdict, width_px, height_px, percent = DRAWN.unpack(head)
        self._check(verdict)
        if width_px * height_px > 2 * limits.VIEWED_PIXELS_MOST:  # what comes from it is not trusted either
            raise NotShowable(what=self._media_type)
        pixels = self._exchange(most_bytes=width_px * height_px * PIXEL_BYTES)
        return Drawn(width_px, height_px, percent, pixels)

    def close(self) -> None:
        """End the child; once is enough, and more does no harm."""
        self._child.kill()
        for pipe in (self._asked, self._drawn):
            with suppress(OSError):
                pipe.close()
        self._child.wait()

    def _exchange(self, *frames: bytes, most_bytes: int) -> bytes:
        """Say *frames*, and hear exactly so many bytes; a clock runs meanwhile."""
        stop = threading.Timer(self._most_s, self._child.kill)
        stop.daemon = True
        stop.start()
        try:
            for frame in frames:
                self._asked.write(frame)
            self._asked.flush()
            heard = self._drawn.read(most_bytes)
        except (OSError, ValueError) as error:
            raise ViewingFailed from error
        finally:
            stop.cancel()
        if len(heard) < most_bytes:
            raise ViewingFailed
        return heard

    def _check(self, verdict: int) -> None:
        if verdict == Verdict.LOCKED:
            raise FileLocked
        if verdict != Verdict.DONE:
            raise NotShowable(what="too large" if verdict == Verdict.TOO_LARGE else self._media_type)
