"""The child that draws: it gets a file through a pipe, and gives pictures back. It writes to no disk.

A hostile picture or document can make any decoder slow, hungry or worse. What it can reach is this child: it
holds no key and one file, has limits, and is stopped by whoever waits for it.
"""

import importlib
import sys
from contextlib import suppress
from struct import error as struct_error
from typing import BinaryIO

from fieldbook.base import limits
from fieldbook.gui.viewing.frames import (
    ASKED,
    DRAWN,
    HEAD,
    OPENED,
    CannotDrawError,
    Drawable,
    Verdict,
    asked_in,
)

_BROKEN = (struct_error, ValueError, OverflowError, TypeError)
"""What the libraries raise over a file that makes no sense."""


def main() -> int:
    """Draw what is asked for on standard input, until it ends."""
    limit_this_process()
    return run(sys.stdin.buffer, sys.stdout.buffer)


def run(asked: BinaryIO, drawn: BinaryIO) -> int:
    """Open the one file, then draw page after page; nothing is ever said on standard error."""
    media_type, size_bytes = HEAD.unpack(asked.read(HEAD.size))
    if size_bytes > limits.ATTACHMENT_SHOWN_MOST_BYTES:
        return 1
    raw = asked.read(size_bytes)
    try:
        opened = open_raw(raw, media_type.rstrip(b"\0").decode("ascii"))
    except CannotDrawError as error:
        _answer(drawn, OPENED.pack(error.verdict, 0))
        return 0
    except (MemoryError, *_BROKEN) as error:
        _answer(drawn, OPENED.pack(_verdict(error), 0))
        return 0
    _answer(drawn, OPENED.pack(Verdict.DONE, opened.pages))
    while len(frame := asked.read(ASKED.size)) == ASKED.size:
        _answer(drawn, *_draw(opened, frame))
    return 0


def open_raw(raw: bytes, media_type: str) -> Drawable:
    """The file, by the decoder of its sort, which is loaded now.

    Raises:
        CannotDrawError: when there is no decoder for it, or the file is not of that sort.
    """
    from fieldbook.gui.viewing import documents, pictures  # noqa: PLC0415 - after the limits are set

    if media_type == documents.PDF:
        return documents.Document(raw)
    if media_type in pictures.FORMATS:
        return pictures.Picture(raw, media_type)
    raise CannotDrawError(Verdict.UNREADABLE)


def limit_this_process() -> None:
    """Bound memory, leave no core file, and write no file at all, where the system can."""
    try:
        resource = importlib.import_module("resource")
    except ModuleNotFoundError:  # Windows; there the parent's clock is the limit
        return
    for name, most in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_AS", limits.VIEW_MEMORY_MOST_BYTES),
    ):
        with suppress(ValueError, OSError):  # some systems refuse to bound one or the other
            resource.setrlimit(getattr(resource, name), (most, most))


def _draw(opened: Drawable, frame: bytes) -> tuple[bytes, bytes]:
    try:
        drawn = opened.draw(asked_in(frame))
    except CannotDrawError as error:
        return DRAWN.pack(error.verdict, 0, 0, 0), b""
    except (MemoryError, *_BROKEN) as error:
        return DRAWN.pack(_verdict(error), 0, 0, 0), b""
    return DRAWN.pack(Verdict.DONE, drawn.width_px, drawn.height_px, drawn.percent), drawn.pixels


def _verdict(error: BaseException) -> Verdict:
    return Verdict.TOO_LARGE if isinstance(error, MemoryError) else Verdict.UNREADABLE


def _answer(drawn: BinaryIO, *parts: bytes) -> None:
    drawn.writelines(parts)
    drawn.flush()


if __name__ == "__main__":
    sys.exit(main())
