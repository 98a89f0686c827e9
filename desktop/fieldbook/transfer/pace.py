"""How much to send at once, how long to wait for an answer, and how long to rest after a failure."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from fieldbook.base.limits import KIB, MIB
from fieldbook.base.ports import Random

_REST_STEP_S = 0.25


def _rest(seconds: float) -> None:
    threading.Event().wait(seconds)


@dataclass(frozen=True, slots=True)
class Waits:
    """Time as a line sees it: only its passing matters, never the date.

    Attributes:
        elapsed_s: Seconds since some moment; never goes back.
        rest: Lets some seconds pass.
    """

    elapsed_s: Callable[[], float] = time.monotonic
    rest: Callable[[float], None] = _rest


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between what the pace may change; the defaults are those of a poor line in the field.

    Attributes:
        chunk_least_bytes, chunk_most_bytes, chunk_first_bytes: Of one request.
        quick_s: A chunk that took less is followed by one of twice its size.
        patience_least_s, patience_most_s: How long nothing may move before the line counts as cut.
        rest_first_s, rest_most_s: The longest rest after the first failure, and after many.
        failures_most: So many failures in a row without one byte more on the server end the attempt.
    """

    chunk_least_bytes: int = 32 * KIB
    chunk_most_bytes: int = 4 * MIB
    chunk_first_bytes: int = 256 * KIB
    quick_s: float = 3
    patience_least_s: float = 3
    patience_most_s: float = 15
    rest_first_s: float = 0.5
    rest_most_s: float = 20
    failures_most: int = 8


USUAL = Bounds()


class Pace:
    """Grows while the line carries, shrinks when it breaks."""

    def __init__(self, random: Random, *, waits: Waits, bounds: Bounds = USUAL) -> None:
        self.bounds = bounds
        self.waits = waits
        self.chunk_bytes = bounds.chunk_first_bytes
        self.patience_s = bounds.patience_least_s
        self.failures = 0
        self._random = random

    def succeeded(self, took_s: float) -> None:
        """A whole chunk arrived: the next may be larger, and patience follows what the line really needs."""
        self.failures = 0
        if took_s < self.bounds.quick_s:
            self.chunk_bytes = min(self.chunk_bytes * 2, self.bounds.chunk_most_bytes)
        needed_s = min(4 * took_s, self.bounds.patience_most_s)
        self.patience_s = max(needed_s, self.bounds.patience_least_s)

    def moved(self) -> None:
        """The server has more bytes than before, although the request did not end well."""
        self.failures = 0

    def failed(self, *, stalled: bool) -> bool:
        """A request broke: send less; and where nothing moved, wait longer the next time.

        Returns:
            Whether it is worth another attempt.
        """
        self.failures += 1
        self.chunk_bytes = max(self.chunk_bytes // 2, self.bounds.chunk_least_bytes)
        if stalled:
            self.patience_s = min(self.patience_s * 2, self.bounds.patience_most_s)
        return self.failures < self.bounds.failures_most

    def rest(self, meanwhile: Callable[[], None]) -> None:
        """Rest before the next attempt; *meanwhile* is called often, and may raise to end the rest.

        Twice as long after each failure, and never the same for two stations, lest all come back at once.
        """
        doubled_s = self.bounds.rest_first_s * 2 ** (self.failures - 1)
        longest_s = min(doubled_s, self.bounds.rest_most_s)
        left_s = longest_s * (0.5 + int.from_bytes(self._random.take(2), "big") / 2**17)
        while left_s > 0:
            meanwhile()
            self.waits.rest(min(left_s, _REST_STEP_S))
            left_s -= _REST_STEP_S
