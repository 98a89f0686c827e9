"""An upload tries by itself, at most once at a time, and leaves a poor line alone for longer and longer."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from fieldbook.base.errors import FieldbookError, NoAnswer, Refused
from fieldbook.base.ports import Progress
from fieldbook.gui.road.uploading import (
    ANSWER_REST_S,
    FIRST_REST_S,
    LONGEST_REST_S,
    NO_USE_REST_S,
    Attempt,
    Going,
    Standing,
    Uploading,
)
from fieldbook.services.exchange import TakenReceipt
from fieldbook.services.road import Parcel, Uploaded
from tests.unit.gui.presenters.shell_fakes import AtOnce, Later

HOST = "inbox.example.org"
POOR = NoAnswer(server=HOST, sent_bytes=0, size_bytes=9)


@dataclass
class FakeUploads:
    """The UploadDesk port: answers what it was given, and counts."""

    answer: Attempt = field(default_factory=lambda: Attempt(Going.NOTHING, HOST))
    error: FieldbookError | None = None
    attempts: int = 0
    halted: bool = False

    def attempt(self, progress: Progress, begun: Callable[[], None]) -> Attempt:
        self.attempts += 1
        begun()
        if self.error is not None:
            raise self.error
        return self.answer

    def halt(self) -> None:
        self.halted = True


@dataclass
class Shown:
    """The UploadView port."""

    standings: list[Standing] = field(default_factory=list)
    told: list[Attempt] = field(default_factory=list)

    def show_upload(self, standing: Standing) -> None:
        self.standings.append(standing)

    def tell_uploaded(self, attempt: Attempt) -> None:
        self.told.append(attempt)


class Bench:
    def __init__(self) -> None:
        self.desk, self.view = FakeUploads(), Shown()
        self.uploading = Uploading(self.desk, AtOnce(), self.view)

    def rests_s(self, most_s: int) -> int:
        """How many seconds pass before the next attempt."""
        before = self.desk.attempts
        for second in range(1, most_s + 1):
            self.uploading.passed(1)
            if self.desk.attempts > before:
                return second
        return most_s + 1


@pytest.fixture
def bench() -> Bench:
    return Bench()


def brought(records: int, *, received: int = 0, unanswered: int = 1) -> Attempt:
    parcel = Parcel("n", "d", 9, 1, records, 5, "7Q4K-M2XC")
    receipts = (TakenReceipt("Headquarters", received, 5, is_new=True),) if received else ()
    return Attempt(Going.UNANSWERED, HOST, Uploaded((parcel,), receipts, (), unanswered))


def test_what_arrived_is_told_once_and_its_answer_is_asked_for_later(bench: Bench) -> None:
    bench.desk.answer = brought(3)

    bench.uploading.try_now()

    assert bench.view.told == [brought(3)]
    assert bench.uploading.standing == Standing(Going.UNANSWERED, HOST, 3)
    assert bench.rests_s(ANSWER_REST_S) == ANSWER_REST_S


def test_nothing_to_say_is_not_said(bench: Bench) -> None:
    bench.uploading.try_now()

    assert bench.view.told == []
    assert bench.uploading.standing.going is Going.NOTHING


def test_without_a_network_it_is_tried_at_every_look(bench: Bench) -> None:
    bench.desk.answer = Attempt(Going.NO_NETWORK, HOST)

    bench.uploading.passed(30)
    bench.uploading.passed(30)

    assert bench.desk.attempts == 2
    assert bench.uploading.standing == Standing(Going.NO_NETWORK, HOST)


def test_a_poor_line_is_left_alone_twice_as_long_each_time_up_to_a_limit(bench: Bench) -> None:
    bench.desk.error = POOR
    bench.uploading.try_now()

    rests = [bench.rests_s(LONGEST_REST_S) for _ in range(6)]

    assert rests == [FIRST_REST_S, 120, 240, 480, LONGEST_REST_S, LONGEST_REST_S]
    assert bench.uploading.standing.error is POOR


def test_a_line_that_carries_again_is_forgiven(bench: Bench) -> None:
    bench.desk.error = POOR
    bench.uploading.try_now()
    bench.rests_s(LONGEST_REST_S)
    bench.desk.error = None
    bench.uploading.try_now()
    bench.desk.error = POOR
    bench.uploading.try_now()

    assert bench.rests_s(LONGEST_REST_S) == FIRST_REST_S


def test_a_server_that_refuses_is_not_knocked_at_again_soon(bench: Bench) -> None:
    bench.desk.error = Refused(server=HOST)

    bench.uploading.try_now()

    assert bench.uploading.standing.going is Going.REFUSED
    assert bench.rests_s(NO_USE_REST_S) == NO_USE_REST_S


def test_the_person_need_not_wait(bench: Bench) -> None:
    bench.desk.error = Refused(server=HOST)
    bench.uploading.try_now()

    bench.uploading.try_now()

    assert bench.desk.attempts == 2


def test_what_is_saved_while_an_answer_is_awaited_goes_at_the_next_look(bench: Bench) -> None:
    bench.desk.answer = brought(3)
    bench.uploading.try_now()

    bench.uploading.something_new()
    bench.uploading.passed(1)

    assert bench.desk.attempts == 2


def test_what_is_saved_does_not_hurry_a_server_that_refuses(bench: Bench) -> None:
    bench.desk.error = Refused(server=HOST)
    bench.uploading.try_now()

    bench.uploading.something_new()
    bench.uploading.passed(1)

    assert bench.desk.attempts == 1


def test_there_is_one_attempt_at_a_time_and_the_lock_ends_it() -> None:
    runner, desk = Later(), FakeUploads()
    uploading = Uploading(desk, runner, Shown())
    uploading.try_now()
    first = runner.end

    uploading.try_now()
    uploading.stop()
    runner.end()
    uploading.passed(10_000_000)

    assert runner.end == first
    assert runner.cancelled
    assert desk.halted
