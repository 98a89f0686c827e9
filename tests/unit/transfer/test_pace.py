"""The pace: faster while the line carries, gentler when it breaks, and never for ever."""

import pytest

from fieldbook.base.ports import Cancelled
from fieldbook.transfer.pace import Bounds, Pace, Waits
from tests.toolkit.ports import Dice

KIB = 1024


class Rested:
    """Time that passes only by resting."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def rest(self, seconds: float) -> None:
        self.seconds += seconds

    @property
    def waits(self) -> Waits:
        return Waits(lambda: self.seconds, self.rest)


def nothing() -> None:
    pass


@pytest.fixture
def rested() -> Rested:
    return Rested()


@pytest.fixture
def pace(rested: Rested) -> Pace:
    return Pace(Dice(), waits=rested.waits)


class TestAChunk:
    def test_doubles_up_to_four_mebibytes(self, pace: Pace) -> None:
        for _ in range(10):
            pace.succeeded(0.1)

        assert pace.chunk_bytes == 4096 * KIB

    def test_that_took_long_is_not_followed_by_a_larger_one(self, pace: Pace) -> None:
        pace.succeeded(3.0)

        assert pace.chunk_bytes == 256 * KIB

    def test_that_broke_is_followed_by_half_of_it_down_to_thirty_two_kibibytes(self, pace: Pace) -> None:
        halves = []
        for _ in range(5):
            pace.failed(stalled=False)
            halves.append(pace.chunk_bytes // KIB)

        assert halves == [128, 64, 32, 32, 32]


class TestPatience:
    def test_grows_with_each_stall_up_to_fifteen_seconds(self, pace: Pace) -> None:
        grown = [pace.failed(stalled=True) and pace.patience_s for _ in range(4)]

        assert grown == [6, 12, 15, 15]

    def test_is_not_what_a_cut_asks_for(self, pace: Pace) -> None:
        pace.failed(stalled=False)

        assert pace.patience_s == 3

    @pytest.mark.parametrize(("took_s", "patience_s"), [(0.1, 3), (2, 8), (60, 15)])
    def test_follows_what_the_line_needs(self, pace: Pace, took_s: float, patience_s: float) -> None:
        pace.succeeded(took_s)

        assert pace.patience_s == patience_s


class TestFailures:
    def test_in_a_row_end_the_attempt(self, pace: Pace) -> None:
        assert [pace.failed(stalled=False) for _ in range(8)] == [True] * 7 + [False]

    def test_count_anew_once_something_arrived(self, pace: Pace) -> None:
        for _ in range(7):
            pace.failed(stalled=False)
        pace.moved()

        assert pace.failed(stalled=False)

    def test_rest_longer_each_time_but_never_over_the_bound(self, rested: Rested) -> None:
        pace = Pace(Dice(), waits=rested.waits, bounds=Bounds(failures_most=20))
        rests = []
        for _ in range(10):
            pace.failed(stalled=False)
            before = rested.seconds
            pace.rest(nothing)
            rests.append(rested.seconds - before)

        assert 0.25 <= rests[0] <= 0.5
        assert 10 <= rests[-1] <= 20
        assert sorted(rests[:6]) == rests[:6]

    def test_of_two_stations_rest_differently(self) -> None:
        """Else a server that comes back is run over by all of them at once."""
        rests = []
        for seed in ("one", "two"):
            rested = Rested()
            pace = Pace(Dice(seed), waits=rested.waits)
            pace.failed(stalled=False)
            pace.rest(nothing)
            rests.append(rested.seconds)

        assert rests[0] != rests[1]

    def test_rest_only_until_somebody_wishes_to_stop(self, pace: Pace, rested: Rested) -> None:
        def stop() -> None:
            raise Cancelled

        pace.failed(stalled=False)
        with pytest.raises(Cancelled):
            pace.rest(stop)

        assert rested.seconds == 0


def test_the_usual_rest_lets_time_pass() -> None:
    waits = Waits()
    began_s = waits.elapsed_s()
    waits.rest(0.01)

    assert waits.elapsed_s() - began_s >= 0.009
