"""How presenters ask for long work without knowing of threads."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import GivenUp, Progress

R = TypeVar("R")
Job = Callable[[Progress], R]
Cancel = Callable[[], None]


def _unheard(_what: str, _done: int, _of: int | None) -> None:
    """Nobody watches."""


def _nothing() -> None:
    """Nothing more to do."""


@dataclass(frozen=True, slots=True)
class Ending(Generic[R]):
    """Who is told what came of a job; exactly one of *done*, *failed* and *cancelled* is called, once."""

    done: Callable[[R], None]
    failed: Callable[[FieldbookError], None]
    progress: Callable[[str, int, int | None], None] = _unheard
    cancelled: Callable[[], None] = _nothing


class Runner(Protocol):
    """Runs long work beside the window."""

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        """Run *job*; the answer, when called, asks it to stop."""
        ...


class Looking:
    """One question at a time: asked at once, and again beside the window when that took too long."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._turn, self._is_under_way = 0, False
        self._cancel: Cancel = _nothing

    @property
    def is_under_way(self) -> bool:
        """Whether an answer is still waited for."""
        return self._is_under_way

    def ask(
        self, now: Callable[[], R], beside: Job[R], *, show: Callable[[R], None], waiting: Callable[[], None]
    ) -> None:
        """Show what *now* gives. Where it gives up, say *waiting*, and show what *beside* gives in the end.

        Nothing is shown of what was asked before: nobody waits for that any more.
        """
        self.stop()
        try:
            found = now()
        except GivenUp:
            waiting()
            self._ask_beside(beside, show)
        else:
            show(found)

    def stop(self) -> None:
        """Nobody waits any more."""
        self._turn += 1
        cancel, self._cancel, self._is_under_way = self._cancel, _nothing, False
        cancel()

    def _ask_beside(self, beside: Job[R], show: Callable[[R], None]) -> None:
        turn, self._is_under_way = self._turn, True

        def told(found: R) -> None:
            if self._has_ended(turn):
                show(found)

        def failed(error: FieldbookError) -> None:
            if self._has_ended(turn):
                raise error  # as it would have come at once

        def left() -> None:
            self._has_ended(turn)

        cancel = self._runner.run(beside, Ending(told, failed, cancelled=left))
        if turn == self._turn and self._is_under_way:
            self._cancel = cancel

    def _has_ended(self, turn: int) -> bool:
        """Note that what was asked in *turn* has ended; whether that is what is waited for."""
        ours = turn == self._turn
        if ours:
            self._cancel, self._is_under_way = _nothing, False
        return ours
