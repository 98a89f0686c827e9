"""The outside world for tests: time that steps, randomness that repeats, progress that can be stopped."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from fieldbook.base.ports import Cancelled

BEGUN_AT = datetime(2026, 3, 1, 8, tzinfo=UTC)


class SteppingClock:
    """A minute passes with every look at it."""

    def __init__(self, begun_at: datetime = BEGUN_AT) -> None:
        self._now_at = begun_at

    def now_at(self) -> datetime:
        self._now_at += timedelta(minutes=1)
        return self._now_at


class SlowClock:
    """A millisecond passes with every look at it: what happens is in order, and all of it on one morning."""

    def __init__(self, begun_at: datetime = BEGUN_AT) -> None:
        self._now_at = begun_at

    def now_at(self) -> datetime:
        self._now_at += timedelta(milliseconds=1)
        return self._now_at


class Dice:
    """The Random port: other bytes with every throw, the same for every run of one seed."""

    def __init__(self, seed: str = "dice") -> None:
        self._seed = seed
        self._taken = 0

    def take(self, size_bytes: int) -> bytes:
        self._taken += 1
        return hashlib.shake_256(f"{self._seed}/{self._taken}".encode()).digest(size_bytes)


@dataclass
class Watched:
    """Progress that remembers what it was told; stops the work at the step named *stop_at*."""

    stop_at: str = ""
    steps: list[tuple[str, int, int | None]] = field(default_factory=list)

    def step(self, what: str, done: int, of: int | None) -> None:
        self.steps.append((what, done, of))
        if what == self.stop_at:
            raise Cancelled
