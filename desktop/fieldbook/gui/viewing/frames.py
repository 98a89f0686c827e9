"""What a window and the child that draws for it say to each other: frames of fixed heads over two pipes."""

from dataclasses import dataclass
from enum import IntEnum
from struct import Struct
from typing import Protocol

HEAD = Struct(">64sQ")
"""The file: its media type, padded, and how many bytes follow."""
ASKED = Struct(">IBBIIId")
OPENED = Struct(">BI")
"""Whether it could be opened, and how many pages it has."""
DRAWN = Struct(">BIII")
"""Whether it could be drawn; width and height in pixels; per cent of its own size. The pixels follow."""
PIXEL_BYTES = 4
_MEDIA_MOST = 64


class Verdict(IntEnum):
    """What became of a file or of a page."""

    DONE = 0
    UNREADABLE = 1
    TOO_LARGE = 2
    LOCKED = 3


class Fit(IntEnum):
    """How large a page is drawn."""

    WHOLE = 0
    """All of it in the room; never larger than it is."""
    WIDTH = 1
    """As wide as the room."""
    SCALE = 2
    """By a percentage of its own size."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One page, drawn so.

    Attributes:
        page: From nought.
        turns: Quarter turns to the right.
        fit, percent: How large; the percentage counts for ``Fit.SCALE`` alone.
        width_px, height_px: The room that there is.
        density: Pixels of the screen for one of the window's; paper is drawn sharper by it.
    """

    page: int
    turns: int
    fit: Fit
    width_px: int
    height_px: int
    percent: int = 100
    density: float = 1.0

    def packed(self) -> bytes:
        """For the pipe."""
        room = (self.width_px, self.height_px)
        return ASKED.pack(self.page, self.turns, self.fit, *room, self.percent, self.density)


def asked_in(raw: bytes) -> Asked:
    """What such a frame asks for.

    Raises:
        struct.error, ValueError: for anything else.
    """
    page, turns, fit, width_px, height_px, percent, density = ASKED.unpack(raw)
    return Asked(page, turns, Fit(fit), width_px, height_px, percent, density)


def head_of(media_type: str, size_bytes: int) -> bytes:
    """How a file is announced."""
    return HEAD.pack(media_type.encode("ascii", "replace")[:_MEDIA_MOST], size_bytes)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page as it stands on the screen.

    Attributes:
        width_px, height_px: Its size.
        percent: Of its own size.
        pixels: Four bytes each: blue, green, red, and one that says nothing; row by row from the top.
    """

    width_px: int
    height_px: int
    percent: int
    pixels: bytes


class Drawable(Protocol):
    """An opened file that can be drawn."""

    @property
    def pages(self) -> int:
        """How many pages it has."""
        ...

    def draw(self, asked: Asked) -> Drawn:
        """One page.

        Raises:
            CannotDrawError: when it cannot be drawn.
        """
        ...


class CannotDrawError(Exception):
    """A file or page that cannot be made visible, and why."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.name)
        self.verdict = verdict


def scale_of(asked: Asked, size: tuple[float, float], *, most_pixels: int, grows: bool) -> float:
    """By how much something of *size* is drawn larger; *grows* where fitting may make it larger than it is.

    However large it is asked for, it never has more than *most_pixels*.
    """
    width, height = size
    wide, high = max(asked.width_px, 1) / width, max(asked.height_px, 1) / height
    wanted = {Fit.WHOLE: min(wide, high), Fit.WIDTH: wide, Fit.SCALE: asked.percent / 100}[asked.fit]
    if asked.fit is not Fit.SCALE and not grows:
        wanted = min(wanted, 1.0)
    largest: float = (most_pixels / (width * height)) ** 0.5
    return min(wanted, largest)
