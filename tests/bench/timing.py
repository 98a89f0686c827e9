"""Clocks and ratios for the measurements."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measured row: ours and the baseline in seconds, and the ratio that is to be held."""

    number: int
    what: str
    ours_s: float
    baseline_s: float
    target: float

    @property
    def ratio(self) -> float:
        """How many times the baseline."""
        return self.ours_s / self.baseline_s

    def told(self) -> str:
        """One line for a person."""
        verdict = "held" if self.ratio <= self.target else "MISSED"
        return (
            f"{self.number:>3}  {self.what:<44} {self.ratio:5.2f}x  target {self.target:4.2f}x  {verdict:<6}"
            f"  ({self.ours_s * 1000:,.2f} against {self.baseline_s * 1000:,.2f} ms)"
        )


def timed(work: Callable[[], object]) -> float:
    """Seconds that *work* takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def median_of(works: Sequence[Callable[[], object]]) -> float:
    """The median of several, in seconds."""
    return statistics.median(timed(work) for work in works)


def percentile(times_s: Sequence[float], percent: int) -> float:
    """That percentile of *times_s*."""
    return statistics.quantiles(times_s, n=100)[percent - 1]
